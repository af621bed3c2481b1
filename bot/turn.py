"""The whole program in one page: load the interview, respond, save, and do what the response asks for.

Every front end calls `opened` once and `turn` for each thing a person does, shows what comes back, and then brings what
was promised (`bot.outbox`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine

from bot.keeping import Done, at_map, kept, moved, ordered, with_due, with_ids, without_lost_set
from bot.past import with_days
from bot.person import Person, interview_in
from bot.questions import installed
from bot.quotas import check_maps
from bot.reminding import due_maps
from dialogs import asking
from dialogs.asking import Again
from dialogs.commands.answering import changed_to
from dialogs.commands.talking import greeting
from dialogs.effects import Draw, EraseAll, EraseMap, Refusal, RemoveNote, Reply, Result, TakeOver, to_plain
from dialogs.events import Chose, Event, Said
from dialogs.interview import Interview, Outcome, begin, open_question
from dialogs.respond import respond
from dialogs.words import words_in
from renderers.formats import MAPS, by_suffix
from storage.model.forgetting import forget_texts
from storage.model.journey import Language
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.rows import chats, maps, outbox
from storage.rows.chats import Chat
from storage.rows.transactions import committed, reading
from storage.rows.upkeep import write_anew


@dataclass(frozen=True, slots=True)
class Turn:
    """What a person's doing led to: where the conversation is then, what is said at once, and what was done.

    `erased` are the maps that are gone, whose files must go, too.
    """

    chat: Chat
    outcome: Outcome
    erased: tuple[str, ...] = ()

    @property
    def interview(self) -> Interview:
        """Return the interview as it is then."""
        return self.outcome.interview

    @property
    def replies(self) -> tuple[Reply, ...]:
        """Return what is said at once."""
        return self.outcome.replies


_ERASING = (EraseMap, EraseAll, RemoveNote, TakeOver)  # leave copies of rows in the files of SQLite


def turn(engine: Engine, person: Person, event: Event, before: Interview | None = None) -> Turn:
    """Let a person do one thing; all of it is durable when this returns, or none of it happened.

    `before` is the interview that the person sees. Another window may meanwhile have taken the conversation to another
    map, or answered the question that is seen here; what is said here is about what is seen here.
    """

    def done_in(c: Connection) -> Turn:
        done = turn_in(c, person, _chat(c, person, before), event, seen=before)
        outbox.enqueue(c, done.chat, [to_plain(one) for one in promised(done.outcome)])
        return done

    try:
        done = committed(engine, done_in)
    except Mistake as mistake:
        with reading(engine) as c:
            chat = _chat(c, person, before)
            interview = interview_in(c, person, chat)
        return Turn(chat, Outcome(interview, (refusal(interview.language, mistake),)))
    if any(isinstance(one, _ERASING) for one in done.outcome.effects):
        write_anew(engine)
        forget_texts()
    return done


def turn_in(
    c: Connection,
    person: Person,
    chat: Chat,
    event: Event,
    message: int | None = None,
    seen: Interview | None = None,
) -> Turn:
    """Let a person do one thing in the caller's transaction; `message` is the number of the message it stood in."""
    now, lost = without_lost_set(c, person, interview_in(c, person, chat))
    before = _as_seen(now, seen, event)
    outcome = respond(before, event)
    try:
        _check(c, person, before, outcome)
        outcome = with_ids(c, person, outcome)
    except Mistake as mistake:
        outcome = Outcome(before, (refusal(before.language, mistake),))
    moved(c, person, before, outcome.interview)
    chat, after = kept(c, person, chat, outcome.interview, message)
    replies = [*lost, *outcome.replies, *_also_said(before, after, seen)]
    erased: tuple[str, ...] = ()
    for effect in outcome.effects:
        done = ordered(c, person, chat, after, effect, message)
        chat, after, erased = done.chat, done.interview, (*erased, *done.erased)
        replies += done.replies
    return Turn(chat, Outcome(with_days(c, person.owner, after), tuple(replies), outcome.effects), erased)


def opened(engine: Engine, person: Person, *, language: Language | None, new: bool) -> Turn:
    """Resume the person's newest unfinished map, or begin one; a language that is given is not asked for.

    Where the person names a question set, it is a map that is told with it.
    """
    return committed(engine, lambda c: _opened(c, person, language, new=new))


def _opened(c: Connection, person: Person, language: Language | None, *, new: bool) -> Turn:
    chat = chats.chat_at(c, person.channel, person.chat, person.language)
    map_id = None if new else maps.newest_unfinished(c, person.owner, person.questions)
    lost: tuple[Reply, ...] = ()
    if map_id is None:
        interview = begin(language or person.language, given=language is not None)
        interview = replace(interview, revision=chat.revision + 1, sets=installed()).told_with(person.questions)
    else:
        interview, lost = without_lost_set(c, person, interview_in(c, person, at_map(chat, map_id)))
        if language not in (None, interview.language):
            interview = interview.plus([Entry("language", value=language)])
    done = Done(*kept(c, person, chat, interview), (greeting(interview), *lost))
    if not new and due_maps(c, person.owner, interview.today):
        done = with_due(c, person, done)
    return Turn(done.chat, Outcome(done.interview, done.replies))


def promised(outcome: Outcome) -> Sequence[Result]:
    """Return what must arrive, however often the program is killed meanwhile."""
    return [one for one in outcome.effects if isinstance(one, Result)]


def refusal(language: Language, mistake: Mistake) -> Refusal:
    """Return what a mistake is called in a language."""
    return Refusal(words_in(language)(mistake.message_id, **mistake.values))


def _chat(c: Connection, person: Person, before: Interview | None) -> Chat:
    chat = chats.chat_at(c, person.channel, person.chat, person.language)
    if before is None or before.map_id in (None, chat.map_id):
        return chat
    if before.map_id not in {one.id for one in maps.listed(c, person.owner)}:
        return chat
    return replace(at_map(chat, before.map_id), language=before.language)


def _as_seen(now: Interview, seen: Interview | None, event: Event) -> Interview:
    """Return the interview in which the question that the person sees is open, where an answer is on its way to it."""
    if seen is None or seen.map_id != now.map_id or not _is_answer(event):
        return now
    one = open_question(seen)
    if one is None or one == open_question(now) or now.posed_at(one.address) is None:
        return now
    return replace(now, asking=asking.plus(now.asking, (Again(one.address, now.log.turn),)))


def _is_answer(event: Event) -> bool:
    match event:
        case Said(text):
            return not text.lstrip().startswith("/")
        case Chose(ids):
            return not any(one.startswith("/") for one in ids)
        case _:
            return False


def _also_said(before: Interview, after: Interview, seen: Interview | None) -> list[Reply]:
    """Say what an answer is now that another window had given meanwhile."""
    one = open_question(seen) if seen else None
    if seen is None or one is None or after.log.turn == before.log.turn:
        return []
    meanwhile = before.log.answer(one.address) != seen.log.answer(one.address)
    return [changed_to(after, one)] if meanwhile and after.posed_at(one.address) else []


def _check(c: Connection, person: Person, before: Interview, outcome: Outcome) -> None:
    """Raise Mistake where what is asked for cannot be drawn, or is one map more than a person may have."""
    for one in outcome.effects:
        if isinstance(one, Draw) and one.format not in MAPS:
            known = ", ".join(sorted(by_suffix(MAPS).values()))
            raise Mistake("wrong-format", format=one.format[:100], known=known)
    if outcome.interview.map_id is None and before.map_id is not None:  # who is at no map needs one
        check_maps(person.channel, len(maps.listed(c, person.owner)))
