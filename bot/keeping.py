"""What only the keeper of the maps can do: keep what was said, go on with another map, put one away, erase."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, Engine

from bot import files, handover, notes, past, reminding
from bot.person import Person, interview_in, place_of
from bot.quotas import check_maps
from dialogs import asking
from dialogs.effects import (
    Announce,
    Archive,
    Compare,
    Effect,
    EraseAll,
    EraseMap,
    GoBack,
    HandingOn,
    HandOver,
    KeepWishes,
    LookForDue,
    Noting,
    Refusal,
    Refuse,
    Reminding,
    Reply,
    Say,
    ShowMenu,
    Switch,
    TakeOver,
    Withdraw,
)
from dialogs.interview import Interview, Outcome, begin, open_question
from dialogs.renewing.done import turns_before
from dialogs.room import check_document
from dialogs.screens import Comparing, Forgotten, to_plain
from dialogs.script.picks import resaid
from dialogs.versions import token_turn, version_line, version_of_turn, with_version
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey, Language
from storage.model.log import Entry
from storage.model.logged import replacement
from storage.model.mistake import Mistake
from storage.model.sequences import counted
from storage.model.text import in_plain_digits
from storage.model.wishes import to_plain as wishes_to_plain
from storage.rows import chats, maps
from storage.rows.chats import Chat
from storage.rows.transactions import committed, reading
from storage.rows.upkeep import write_anew

_MOST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Done:
    """Where a conversation is once an effect was done, what is said of it, and the maps that are gone."""

    chat: Chat
    interview: Interview
    replies: tuple[Reply, ...] = ()
    erased: tuple[str, ...] = ()


def kept(
    c: Connection, person: Person, chat: Chat, after: Interview, message: int | None = None
) -> tuple[Chat, Interview]:
    """Keep what an event changed, in the caller's transaction."""
    map_id, at = after.map_id, person.clock()
    if map_id is None:
        map_id = new_map_id()
        after = _told_apart(after, {one.title for one in maps.listed(c, person.owner)})
        maps.add_map(c, person.owner, map_id, after.language, place_of(after), at)
    if after.unsaved:
        complete = open_question(after) is None
        maps.append(c, person.owner, map_id, after.log, after.unsaved, complete=complete, message=message, at=at)
    now = replace(
        chat,
        language=after.language,
        revision=after.revision,
        screen=to_plain(after.screen),
        asking=asking.to_plain(after.asking),
        map_id=map_id,
    )
    chats.keep_chat(c, now)
    after = replace(after, map_id=map_id)
    reminding.scheduled(c, person, now, after)
    return now, replace(after, unsaved=())


def _told_apart(new: Interview, titles: Collection[str]) -> Interview:
    """Return a new map under a title that none of the person's has; one without a title has none to mix up."""
    title = new.log.value("title")
    if title not in titles:
        return new
    free = next(name for number in count(2) if (name := f"{title} ({new.words.number(number)})") not in titles)
    return new.plus([Entry("title", value=free)]).seeing(new.screen)


def ordered(
    c: Connection, person: Person, chat: Chat, seen: Interview, effect: Effect, message: int | None = None
) -> Done:
    """Do an effect that changes what is kept; others are left to the front end. What cannot be done is refused.

    `message` is the number of the one that led to it.
    """
    try:
        if isinstance(effect, Noting):
            return Done(chat, seen, (notes.done(c, person, seen, effect, message),))
        return _ordered(c, person, chat, seen, effect)
    except Mistake as mistake:
        return Done(chat, seen, (Refusal(seen.words(mistake.message_id, **mistake.values)),))


def _ordered(c: Connection, person: Person, chat: Chat, seen: Interview, effect: Effect) -> Done:  # noqa: PLR0911 - a union
    match effect:
        case Switch(wanted):
            return _switched(c, person, chat, seen, wanted)
        case Archive():
            return _archived(c, person, chat, seen)
        case EraseAll():
            gone = tuple(one.id for one in maps.listed(c, person.owner))
            maps.delete_everything(c, person.owner)
            return replace(_gone_to(c, person, chat, seen, None, "say-erased-all"), erased=gone)
        case EraseMap():
            return _erased(c, person, chat, seen)
        case GoBack(turn):
            return _gone_back(c, person, chat, seen, turn)
        case HandOver() | Withdraw() | TakeOver():
            return _handed_on(c, person, chat, seen, effect)
        case KeepWishes() | LookForDue() | Announce() | Refuse():
            return _reminding(c, person, chat, seen, effect)
        case _:  # what is promised, and leaving
            return Done(chat, seen)


def with_ids(c: Connection, person: Person, outcome: Outcome) -> Outcome:
    """Return an outcome in which the maps to be compared are named by their ids, as they are kept.

    Raises:
        Mistake: where the person has no such map, or only this one is named.
    """
    asked = next((one for one in outcome.effects if isinstance(one, Compare) and one.maps), None)
    if asked is None:
        return outcome
    interview = outcome.interview
    ids = dict.fromkeys(_of_itself(interview, one) or _named(c, person, one) for one in asked.maps.split())
    others = " ".join(one for one in ids if one != interview.map_id)
    if not others:
        raise Mistake("wrong-compare-itself")
    effects = tuple(replace(one, maps=others) if one is asked else one for one in outcome.effects)
    screen = interview.screen
    shown = replace(screen, shown=others) if isinstance(screen, Comparing) else screen
    return replace(outcome, interview=replace(interview, screen=shown), effects=effects)


def moved(c: Connection, person: Person, before: Interview, after: Interview) -> None:
    """Keep where the map of an interview stands now, in the caller's transaction, where that has changed."""
    if after.map_id and after.map_id == before.map_id and place_of(after) != place_of(before):
        maps.keep_place(c, person.owner, after.map_id, place_of(after))


def without_lost_set(c: Connection, person: Person, interview: Interview) -> tuple[Interview, tuple[Reply, ...]]:
    """Return an interview whose question set is not installed any more with the usual questions, and say so, once."""
    if not interview.questions or interview.questions in interview.sets:
        return interview, ()
    usual = interview.told_with("")
    moved(c, person, interview, usual)
    return usual, (Say(interview.words("say-questions-gone")),)


def at_map(chat: Chat, map_id: str | None) -> Chat:
    """Return a conversation about a map: nothing is asked again there yet, and no menu is open."""
    return chat if map_id == chat.map_id else replace(chat, map_id=map_id, screen=None, asking=None, heard=None)


def new_map_id() -> str:
    """Return an id for a map that nobody can guess."""
    return secrets.token_hex(8)


def imported(engine: Engine, owner: str, journey: Journey, language: Language) -> str:
    """Keep a journey as a map and return its id; where its id is known, that map becomes what the journey says.

    Nothing is lost by it: the log keeps what was there before, and the change is one turn that can be taken back.

    Raises:
        Mistake: where so much was said of that map already that it has no room for more.
    """
    return committed(engine, lambda c: _imported(c, owner, journey, language))


def _imported(c: Connection, owner: str, journey: Journey, language: Language) -> str:
    map_id = journey.id or new_map_id()
    if map_id not in {one.id for one in maps.listed(c, owner)}:
        maps.add_map(c, owner, map_id, journey.language or language)
    log = maps.log_of(c, owner, map_id)
    said = resaid(journey, words_in(journey.language)) if journey.language in LANGUAGES else journey
    changed = replacement(log, said)
    entries = log.kept((*changed, *(replace(one, turn=log.turn + 1) for one in counted(log, changed))))
    if entries:
        after = Interview(language, log.plus(entries))
        check_document(after.log)
        maps.append(c, owner, map_id, after.log, entries, complete=open_question(after) is None)
    return map_id


def deleted(engine: Engine, owner: str, beginning: str) -> str:
    """Erase the map whose id begins so, with everything said in it, and return the id."""

    def gone(c: Connection) -> str:
        map_id = maps.map_id_like(c, owner, beginning)
        maps.delete_map(c, owner, map_id)
        return map_id

    map_id = committed(engine, gone)
    write_anew(engine)
    return map_id


def tidied(engine: Engine, owner: str, pictures: Path, spared: Collection[str] = ()) -> Mistake | None:
    """Erase what a program that was killed may have left of maps that are gone: in the files of SQLite, and drawn.

    Pictures with the suffixes `spared` stay. Return what is wrong where others could not be removed.
    """
    with reading(engine) as c:
        known = {one.id for one in maps.listed(c, owner)}
    write_anew(engine)
    return files.sweep(pictures, known, spared)


def _handed_on(c: Connection, person: Person, chat: Chat, seen: Interview, doing: HandingOn) -> Done:
    match doing:
        case HandOver():
            said = handover.offered(c, person, seen)
            return Done(chat, seen, (said,)) if person.bot else _without_screen(c, chat, seen, said)
        case Withdraw():
            return Done(chat, seen, (handover.withdrawn(c, person, seen),))
        case TakeOver(code):
            done = _gone_to(c, person, chat, seen, handover.taken_over(c, person, seen, code), "say-handover-yours")
            return replace(done, replies=(*done.replies, *reminding.taken_over(c, person, done.chat, done.interview)))


def _gone_back(c: Connection, person: Person, chat: Chat, seen: Interview, turn: int) -> Done:
    """Make the map again what it was as of a turn; as it is now it is kept as a version, so that nothing is lost."""
    after = past.gone_back(c, person.owner, with_version(seen), turn)
    check_document(after.log)
    chat, after = kept(c, person, chat, after)
    version = version_of_turn(past.with_days(c, person.owner, after), turn)
    which = version_line(version, after.words) if version else ""
    return Done(chat, after, (Say(after.words("version-back", version=which)),))


def _without_screen(c: Connection, chat: Chat, seen: Interview, said: Reply) -> Done:
    return replace(_seeing(c, chat, seen.seeing(None)), replies=(said,))


def _switched(c: Connection, person: Person, chat: Chat, seen: Interview, wanted: str) -> Done:
    """Go on with the map that is named, where one is."""
    map_id = _named(c, person, wanted)
    maps.archive(c, person.owner, map_id, archived=False)
    return _gone_to(c, person, chat, seen, map_id, "say-switched")


def _erased(c: Connection, person: Person, chat: Chat, seen: Interview) -> Done:
    """Erase the map, and go on with the newest one there is."""
    gone = str(chat.map_id)
    maps.delete_map(c, person.owner, gone)
    left = maps.listed(c, person.owner)
    said = "say-erased" if left else "say-erased-all"
    return replace(_gone_to(c, person, chat, seen, left[0].id if left else None, said), erased=(gone,))


def _archived(c: Connection, person: Person, chat: Chat, seen: Interview) -> Done:
    """Put the map away, and go on with the newest one at hand, else with a new one."""
    there = maps.listed(c, person.owner)
    at_hand = [one.id for one in there if not one.archived and one.id != chat.map_id]
    if not at_hand:  # a new one is begun
        check_maps(person.channel, len(there))
    maps.archive(c, person.owner, str(chat.map_id), archived=True)
    title = seen.title
    if at_hand:
        done = _gone_to(c, person, chat, seen, at_hand[0], "say-switched")
        after = done.interview
        return replace(done, replies=(Say(after.words("say-put-away", title=title, next=after.title)),))
    fresh = replace(begin(seen.language, given=True), revision=seen.revision + 1, sets=seen.sets)
    chat, after = kept(c, person, at_map(chat, None), fresh)
    return Done(chat, after, (Say(after.words("say-put-away-last", title=title)),))


def _named(c: Connection, person: Person, wanted: str) -> str:
    """Return the person's map with this place in their list, or whose id begins so."""
    known = [one.id for one in maps.listed(c, person.owner)]
    place = int(in_plain_digits(wanted)) if wanted.isdecimal() and len(wanted) <= _MOST_DIGITS else 0
    begun = [map_id for map_id in known if map_id.startswith(wanted)]
    if 0 < place <= len(known):
        return known[place - 1]
    if len(begun) != 1:
        raise Mistake("wrong-maps")
    return begun[0]


def _of_itself(interview: Interview, wanted: str) -> str:
    """Return what names the map itself in one of its versions, or before a thing was done; "" for another map.

    Raises:
        Mistake: where it has no such version.
    """
    turn = token_turn(wanted)
    if turn and version_of_turn(interview, turn) is None and turn not in turns_before(interview.log):
        raise Mistake("wrong-version-gone")
    return wanted if turn else ""


def _gone_to(c: Connection, person: Person, chat: Chat, seen: Interview, map_id: str | None, message_id: str) -> Done:
    """Go on with another map; at none, the conversation itself is to be forgotten."""
    screen = None if map_id else to_plain(Forgotten())
    chat = replace(chat, map_id=map_id, revision=seen.revision + 1, screen=screen, asking=None, heard=None)
    after, lost = without_lost_set(c, person, interview_in(c, person, chat))
    chat = replace(chat, language=after.language)
    chats.keep_chat(c, chat)
    return Done(chat, after, (Say(after.words(message_id, title=after.title)), *lost))


def _reminding(c: Connection, person: Person, chat: Chat, seen: Interview, doing: Reminding) -> Done:
    match doing:
        case KeepWishes(wishes):
            chat = replace(chat, reminding=wishes_to_plain(wishes))
            chats.keep_chat(c, chat)
            reminding.rescheduled(c, person, chat)
            return Done(chat, seen)
        case LookForDue(wanted):
            return with_due(c, person, _switched(c, person, chat, seen, wanted) if wanted else Done(chat, seen))
        case Announce():
            after = reminding.announced(c, person, chat, seen)
            return (
                replace(_seeing(c, chat, after), replies=(Say(after.words("due-announced")),))
                if after
                else Done(chat, seen)
            )
        case Refuse():
            reminding.refused(c, person, seen)
            return Done(chat, seen, (Say(seen.words("due-refused")),))


def with_due(c: Connection, person: Person, done: Done) -> Done:
    """Show what is due of a person's maps, or say that nothing is."""
    seen = done.interview
    found = reminding.due_maps(c, person.owner, seen.today)
    if not found:
        return replace(done, replies=(*done.replies, Say(seen.words("due-nothing"))))
    shown = _seeing(c, done.chat, seen.seeing(reminding.screen_of(found, done.chat.map_id)))
    return replace(shown, replies=(*done.replies, ShowMenu()))


def _seeing(c: Connection, chat: Chat, after: Interview) -> Done:
    """Keep what a conversation shows now."""
    chat = replace(chat, screen=to_plain(after.screen), revision=after.revision)
    chats.keep_chat(c, chat)
    return Done(chat, after)
