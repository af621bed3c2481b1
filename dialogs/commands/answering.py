"""The commands that answer, move on, go back and take back."""

from dataclasses import replace

from dialogs.changes.answers import answered, stage_set
from dialogs.changes.editing import joined
from dialogs.changes.meaning import latest_answered
from dialogs.changes.misplaced import moved
from dialogs.changes.numbering import place_at
from dialogs.changes.otherwise import otherwise
from dialogs.changes.pasted import taken
from dialogs.changes.unanswered import LISTS
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome, is_answered, open_question, turn_of_answer
from dialogs.kinds.lists import StageNames
from dialogs.kinds.numbers import LEAST_FEELING, MOST_FEELING, is_number
from dialogs.menus.buttons import short
from dialogs.menus.panel import example_of, question_text, shown
from dialogs.screens import ChoicePage, NearestTrade, OtherReading, Toned, Ways
from dialogs.script.catalogue import STAGE_SETS
from dialogs.script.posing import Posed
from dialogs.script.trades.table import TRADES
from storage.model.limits import TEXT
from storage.model.log import Entry
from storage.model.mistake import Mistake


def skip(interview: Interview, _args: str) -> Outcome:
    """Move on; what was answered before stays as it is."""
    one = opened(interview)
    kept = interview.log.answer(one.address) if is_answered(interview.log, one) else None
    if isinstance(one.kind, StageNames) and not kept:
        return _usual_stages(interview)
    return Outcome(interview.plus([replace(kept) if kept else Entry(one.address, "skip")]))


def done(interview: Interview, args: str) -> Outcome:
    """Finish an answer; said behind a list that was complete already, it passes over no question."""
    one, before = opened(interview), latest_answered(interview)
    if before is None or before == one or interview.log.answer(one.address):
        return skip(interview, args)
    is_just_said = turn_of_answer(interview.log, before.address) == interview.log.turn
    if not is_just_said or not (before.kind.name in LISTS or isinstance(before.kind, StageNames)):
        return skip(interview, args)
    return Outcome(interview, (_said_of(interview, before, "say-noted"),))


def unknown(interview: Interview, args: str) -> Outcome:
    """Answer that nobody knows."""
    one = opened(interview)
    if isinstance(one.kind, StageNames):
        return skip(interview, args)
    return Outcome(interview.plus([Entry(one.address, "unknown")]))


def none(interview: Interview, args: str) -> Outcome:
    """Answer a list with nothing in it, be it of other items of the map."""
    one = opened(interview)
    if one.kind.name not in LISTS:
        return skip(interview, args)
    return Outcome(interview.plus([Entry(one.address, value=())]))


def back(interview: Interview, _args: str) -> Outcome:
    """Ask the question before the open one again; its answer stays until there is another."""
    questions, one = interview.posed, open_question(interview)
    place = questions.index(one) if one else len(questions)
    if place == 0:
        raise Mistake("wrong-back-first")
    return Outcome(interview.plus([Entry(questions[place - 1].address, "reopen")]))


def undo(interview: Interview, _args: str) -> Outcome:
    """Take back what this person said last; what others said stays."""
    turn = interview.log.last_answer(interview.author)
    if not turn:
        raise Mistake("wrong-undo-empty")
    undone = interview.plus([Entry("", "retract", turn)])
    return Outcome(undone, (Say(undone.words("say-undone")),))


def why(interview: Interview, _args: str) -> Outcome:
    """Say why the open question is asked, with an example."""
    one = opened(interview)
    reason = question_text(interview.log, one, interview.words, ".why")
    return Outcome(interview, (Say(f"{reason}\n{example_of(interview.log, one, interview.words)}"),))


def join(interview: Interview, _args: str) -> Outcome:
    """Put the last answer behind the one before it."""
    entries = joined(interview)
    if not entries:
        raise Mistake("wrong-join")
    return Outcome(interview.plus(entries))


def other(interview: Interview, _args: str) -> Outcome:
    """Read what was typed last in the other way: as one, or as several."""
    screen = interview.screen
    if not isinstance(screen, OtherReading):
        raise Mistake("wrong-stale")
    after = interview.plus(otherwise(interview, screen)).seeing(screen)
    return Outcome(after, (changed_to(after, place_at(after, screen.address).one),))


def tone(interview: Interview, args: str) -> Outcome:
    """Change the feeling that was read from a sentence: a number, for words would be another sentence."""
    screen = interview.screen
    one = interview.posed_at(screen.address) if isinstance(screen, Toned) else None
    if one is None:
        raise Mistake("wrong-stale")
    if not is_number(args):
        raise Mistake("wrong-scale", least=LEAST_FEELING, most=MOST_FEELING)
    after = interview.plus(answered(interview, one, args)).seeing(screen)
    return Outcome(after, (changed_to(after, one),))


def nearest(interview: Interview, args: str) -> Outcome:
    """Take one of the trades we know as the nearest to the owner's: suggestions and examples are its own."""
    turned, _, page = args.partition(" ")
    if turned == "page":
        return Outcome(interview.seeing(NearestTrade(page_number(page))))
    if args not in TRADES:
        raise Mistake("wrong-choice")
    after = interview.plus([Entry("business.kind", value=args)])
    return Outcome(after, (Say(after.words("say-nearest-set", trade=after.words(f"pick-trade-{args}"))),))


def sample(interview: Interview, _args: str) -> Outcome:
    """Say an example of an answer to the open question."""
    return Outcome(interview, (Say(example_of(interview.log, opened(interview), interview.words)),))


def meant(interview: Interview, args: str) -> Outcome:
    """Take what was typed last as the answer to another question."""
    one = place_at(interview, args).one
    after = moved(interview, one)
    return Outcome(after, (changed_to(after, one),))


def take(interview: Interview, args: str) -> Outcome:
    """Take parts of a pasted text as the answer."""
    return Outcome(taken(interview, args))


def turn_page(interview: Interview, args: str) -> Outcome:
    """Show another page of the choices."""
    return Outcome(interview.seeing(ChoicePage(page_number(args))))


def ways(interview: Interview, _args: str) -> Outcome:
    """Show the ways out of the open question that are seldom needed: back, undo, why."""
    return Outcome(interview.seeing(Ways()))


def changed_to(after: Interview, one: Posed) -> Say:
    """Say what an answer is now."""
    return _said_of(after, one, "say-corrected")


def _said_of(interview: Interview, one: Posed, message_id: str) -> Say:
    """Say what an answer is: a list of many long items, which no message holds, is cut."""
    label = question_text(interview.log, one, interview.words, ".label")
    return Say(interview.words(message_id, label=label, answer=short(shown(interview, one), TEXT)))


def opened(interview: Interview) -> Posed:
    """Return the open question.

    Raises:
        Mistake: where every question is answered.
    """
    one = open_question(interview)
    if one is None:
        raise Mistake("wrong-nothing-open")
    return one


def page_number(text: str) -> int:
    """Return the page that a text names, the first where it names none; nobody has a thousand."""
    return max(1, int(text)) if text.isdecimal() and len(text) < 4 else 1  # noqa: PLR2004


def _usual_stages(interview: Interview) -> Outcome:
    """Go on with the stages that fit most: without any there would be nothing to ask."""
    usual = next(iter(STAGE_SETS))
    return Outcome(interview.plus(stage_set(interview, usual)), (Say(interview.words("say-usual-stages")),))
