"""The conversation as a pure function: an interview and an event in, an outcome out.

No clock, no chance, no network and no database: whoever calls keeps what `Interview.unsaved` holds, and does the
effects.
"""

from dataclasses import replace

from dialogs.changes.answers import chosen, taken_in
from dialogs.changes.doubles import double
from dialogs.changes.editing import answered_in, corrected, edited, joined, picked, read
from dialogs.changes.meaning import behind_i_meant
from dialogs.changes.misplaced import asked_back
from dialogs.changes.pasted import MOST_PARTS, goes_on, is_article, pasted
from dialogs.changes.unanswered import no_answer
from dialogs.commands.answering import changed_to
from dialogs.commands.clients import noted_for_oneself
from dialogs.commands.pasting import taken_as
from dialogs.commands.plan.changed import SMALL as _OF_CHANGES
from dialogs.commands.putting import i_meant, replied, replied_to
from dialogs.commands.reminding import promised
from dialogs.commands.revising import typed_for
from dialogs.commands.table import COMMANDS
from dialogs.commands.understood import asked_about
from dialogs.effects import Announce, Draw, Effect, Refusal, Say, ShowBeginning, ShowChecklist, ShowMenu
from dialogs.events import Chose, Commanded, Continued, Corrected, Edited, Event, Noted, Picked, Replied, Said, Sent
from dialogs.interview import Interview, Outcome, begin, is_answered, open_question
from dialogs.kinds.naming import positions
from dialogs.menus.menu import pressed
from dialogs.menus.plan.changed import asked_again
from dialogs.menus.recap import has_begun, recap
from dialogs.renewing.done import beside_before
from dialogs.renewing.review import ended
from dialogs.room import check_room
from dialogs.screens import (
    Changed,
    ChoicePage,
    Columns,
    Doubles,
    Importing,
    Joinable,
    OtherReading,
    Pasted,
    Putting,
    Screen,
    Toned,
    Typing,
    TypingNote,
    TypingSetting,
    Waiting,
)
from dialogs.script.posing import Posed
from dialogs.spellings import small_words_of
from dialogs.versions import with_version
from dialogs.words import LANGUAGES
from storage.model import limits
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import clean, folded, harmless

# Buttons that are commands without a slash.
_CONTROLS = ("done", "skip", "unknown", "back", "undo", "why")
# Small words that are never about the answer to which somebody replies.
_ABOUT_THE_TALK = ("back", "undo", "why", "help", "stop", "done")

_MOST_SETTING = 60  # characters of an hour, a city or some days, as people say them

# What changes an answer where it stands leaves the conversation where it is.
_InPlace = Edited | Picked
# What somebody does beside the words that a command waits for: it waits on, or they would be taken for an answer.
_Beside = Edited | Picked | Corrected | Noted

# From the beginning to the first feeling, in words that are longer than any phrase known: all are looked through.
_ANY = ("Well, what they told anybody, as far as we know, is how it went", "no", "skip", "a, b", "skip", "skip", "skip")
_FEELING = "they seem to leave rather angry with us, and say so to everybody whom they know"


def respond(interview: Interview, event: Event) -> Outcome:
    """Return what an event leads to.

    Never raises for anything a person can do: what does not fit is refused in their language and changes nothing.
    """
    seen = interview if _is_about_screen(interview.screen, event) else interview.seeing(None)
    try:
        outcome = _still_typing(_react(seen, event, interview.screen), event, interview.screen)
        check_room(interview, outcome.interview)
    except Mistake as mistake:
        return Outcome(seen, (Refusal(interview.words(mistake.message_id, **mistake.values)),))
    after, replies = outcome.interview, outcome.replies
    welcome = Say(after.words("say-welcome"))
    if _has_met(interview, after) and welcome not in replies:
        replies = (*replies, welcome)
    is_free = (after.screen is None or isinstance(after.screen, OtherReading)) and not isinstance(event, _InPlace)
    if after.unsaved and is_free and (pair := double(interview, after)):
        after = after.seeing(Doubles(*pair))
    one, next_one = open_question(interview), open_question(after)
    if noted := recap(interview, after, one):
        replies = (*replies, Say(noted))
    beginning: tuple[Effect, ...] = ()
    if has_begun(interview, after):
        beginning = (ShowBeginning(), *((Announce(),) if interview.is_reminded else ()))
        replies = (*replies, Say(after.words("say-beginning")))
    kept = promised(interview, after)
    after, replies = kept.interview, (*replies, *kept.replies)
    renewed = ended(interview, after) or beside_before(interview, after, one)
    at_the_end = renewed or (_at_the_end(interview, after, one) if one and not next_one else Outcome(after))
    after = at_the_end.interview
    is_new = after.screen is not None and after.screen is not interview.screen
    if is_new or (after.screen is None and (beside := asked_again(after)) and beside != asked_again(interview)):
        replies = (*replies, ShowMenu())
    effects = (*outcome.effects, *beginning, *at_the_end.effects, *kept.effects)
    return Outcome(after, (*replies, *at_the_end.replies), effects)


def _still_typing(outcome: Outcome, event: Event, screen: Screen | None) -> Outcome:
    """Return an outcome in which a command that waits for words waits on behind what is no word of them."""
    if not isinstance(event, _Beside) or not isinstance(screen, Typing):
        return outcome
    return replace(outcome, interview=outcome.interview.seeing(screen))


def warm() -> None:
    """Read what every language knows, so that nobody's answer waits for it: from files, once in a process."""
    for language in LANGUAGES:
        interview = begin(language, given=True)
        for text in (*_ANY, _FEELING):
            interview = respond(interview, Said(text)).interview


def _is_about_screen(screen: Screen | None, event: Event) -> bool:
    """Tell whether an event is about what the screen shows, so that it stays until something else is shown."""
    match event:
        case Chose():
            return True
        case Said(text):
            return isinstance(screen, Typing | Pasted) or (isinstance(screen, Waiting) and text.startswith("/"))
        case Commanded():
            return isinstance(screen, Waiting | OtherReading | Toned | Changed)
        case _:
            return isinstance(screen, Typing)


def _at_the_end(before: Interview, after: Interview, one: Posed) -> Outcome:
    """Return what the last answer brings, with the map kept as a version; one that is changed later is only repeated.

    `one` was the open question.
    """
    if after.log.turn == before.log.turn:
        return Outcome(after)
    if all(is_answered(before.log, each) for each in before.in_turn):
        return Outcome(after) if after.screen else Outcome(after, (changed_to(after, one),))
    return Outcome(with_version(after), (Say(after.words("say-complete")),), (Draw("png"), ShowChecklist()))


def _has_met(before: Interview, after: Interview) -> bool:
    """Tell whether somebody has just chosen a language other than that of the welcome."""
    return not before.log.standing and after.log.standing.keys() == {"language"} and after.language != before.language


def _react(interview: Interview, event: Event, screen: Screen | None) -> Outcome:
    match event:
        case Said(text, unseen):
            outcome = _said(interview, text, screen)
            after = outcome.interview
            may_belong = unseen and after.log.turn > interview.log.turn and joined(after)
            return replace(outcome, interview=after.seeing(Joinable())) if may_belong else outcome
        case Chose(ids, revision):
            return _chose(interview, ids, revision)
        case Commanded(name, args):
            return _commanded(interview, name, args)
        case Sent():
            return Outcome(interview, (Say(interview.words(_of_media(event, screen))),))
        case Edited() | Picked():
            return Outcome(_put_in_place(interview, event, screen))
        case Corrected() | Replied() | Continued() | Noted():
            return _about_before(interview, event, screen)


def _put_in_place(interview: Interview, event: Edited | Picked, screen: Screen | None) -> Interview:
    """Return the interview with an answer changed; a text that waits for the open question waits on."""
    match event:
        case Edited(address, text):
            after = interview.plus(edited(interview, address, _checked(text)))
        case Picked(address, ids):
            after = interview.plus(picked(interview, address, ids))
    waits = isinstance(screen, Pasted | Columns | Importing) and open_question(after) == open_question(interview)
    return after.seeing(screen) if waits else after


def _of_media(event: Sent, screen: Screen | None) -> str:
    """Return the id of what is said to something that is no text."""
    if isinstance(screen, TypingNote):
        return "say-media-private"
    if event.holds:
        return f"say-media-{event.holds}"
    return "say-media-kept" if event.kept else "say-media-sticker" if event.media == "sticker" else "say-media"


def _about_before(
    interview: Interview, event: Corrected | Replied | Continued | Noted, screen: Screen | None
) -> Outcome:
    match event:
        case Corrected(turn, text):
            return _corrected(interview, turn, _checked(text))
        case Replied(to, text):
            return _replied(interview, to, _checked(text), screen)
        case Noted(address, text):
            return noted_for_oneself(interview, address, _checked(text))
        case Continued(turn, text):
            return _said(_without(interview, turn), text, screen if isinstance(screen, Typing) else None)


def _said(interview: Interview, typed: str, screen: Screen | None) -> Outcome:
    text = _checked(typed)
    if text.startswith("/"):
        name, _, args = text[1:].partition(" ")
        return _commanded(interview, name.partition("@")[0], args)
    if isinstance(screen, Typing) and not _is_no_setting(screen, text):
        small = small_words_of(interview.language).get(folded(text))
        is_command = small and not (isinstance(screen, Changed) and small in _OF_CHANGES)
        return _commanded(interview, str(small), "") if is_command else typed_for(interview, screen, text)
    beside = replace(interview, screen=screen)
    if button := pressed(beside, text):  # what its command is about is on the screen
        return _chose(beside, (button,), None)
    return _in_own_words(interview, typed, text, screen)


def _is_no_setting(screen: Typing, text: str) -> bool:
    """Tell whether a text is more than a setting, for which was asked when something else was set."""
    return isinstance(screen, TypingSetting) and ("\n" in text or len(text) > _MOST_SETTING)


def _in_own_words(interview: Interview, typed: str, text: str, screen: Screen | None) -> Outcome:
    one = open_question(interview)
    meant = behind_i_meant(text)
    if meant and (outcome := i_meant(interview, meant)):
        return outcome
    if nothing := no_answer(interview, one, meant or text):
        return _commanded(interview, nothing, "")
    # A table may begin with an empty cell: only here the tabs at its beginning count.
    return taken_as(interview, one, harmless(typed)) or _answered(interview, one, meant or text, screen)


def _answered(interview: Interview, one: Posed | None, text: str, screen: Screen | None) -> Outcome:
    if one is None:
        return _at_its_number(interview, text)
    if isinstance(screen, Pasted) and positions(text, MOST_PARTS):
        return _commanded(interview, "take", text)
    if is_article(one, text) or goes_on(screen, text):
        return Outcome(pasted(interview, screen, text))
    reading = read(interview, one, text)
    after = asked_back(interview, interview.plus(taken_in(interview, one, reading)), one, text)
    done = asked_about(after, one, reading, text)
    left_out = (Say(interview.words("say-not-put", text=screen.text)),) if isinstance(screen, Putting) else ()
    return replace(done, replies=(*left_out, *done.replies))


def _at_its_number(interview: Interview, text: str) -> Outcome:
    """Show the thing of the plan whose number is typed, where no question is open."""
    if not text.isdecimal():
        raise Mistake("wrong-nothing-open")
    return _commanded(interview, "item", text)


def _chose(interview: Interview, ids: tuple[str, ...], revision: int | None) -> Outcome:
    if revision is not None and revision != interview.revision:
        raise Mistake("wrong-stale")
    if len(ids) == 1 and ids[0].startswith("/"):
        name, _, args = ids[0][1:].partition(" ")
        return _commanded(interview, name, args)
    if len(ids) == 1 and ids[0] in _CONTROLS:
        return _commanded(interview, ids[0], "")
    one = open_question(interview)
    if one is None:
        raise Mistake("wrong-stale")
    after = interview.plus(chosen(interview, one, ids))
    still = isinstance(interview.screen, ChoicePage) and open_question(after) == one
    return Outcome(replace(after, screen=interview.screen) if still else after)


def _corrected(interview: Interview, turn: int, text: str) -> Outcome:
    after = interview.plus(corrected(interview, turn, behind_i_meant(text) or text))
    one = answered_in(interview, turn)
    return Outcome(after, (changed_to(after, one),) if one else ())


def _replied(interview: Interview, to: str | int, text: str, screen: Screen | None) -> Outcome:
    if text.startswith("/") or no_answer(interview, None, text) in _ABOUT_THE_TALK:
        return _said(interview, text, screen)
    one = replied_to(interview, to)
    if one == open_question(interview):
        return _said(interview, text, screen)
    done = replied(interview, one, behind_i_meant(text) or text)
    waits = isinstance(screen, Typing) and done.interview.screen is None
    return replace(done, interview=done.interview.seeing(screen)) if waits else done


def _without(interview: Interview, turn: int) -> Interview:
    """Return the interview without its last turn, whose text is said again with what belongs to it."""
    is_last = turn and turn == interview.log.last_answer(interview.author)
    return interview.plus([Entry("", "retract", turn)]) if is_last else interview


def _commanded(interview: Interview, name: str, args: str) -> Outcome:
    command = COMMANDS.get(name.strip().casefold())
    if command is None:
        raise Mistake("wrong-command", name=clean(name)[:50] or "?")
    return command(interview, clean(args))


def _checked(text: str) -> str:
    if len(text) > limits.MESSAGE:
        raise Mistake("wrong-long", count=len(text), most=limits.MESSAGE)
    if not clean(text):
        raise Mistake("wrong-empty")
    return harmless(text).strip()
