"""The commands about whole maps: begun, named, copied, looked at again, put away, deleted."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from dialogs.commands.answering import page_number
from dialogs.effects import Archive, EraseAll, EraseMap, Say, Switch
from dialogs.example import example_map
from dialogs.interview import Interview, Outcome, begin
from dialogs.kinds.days import read_day
from dialogs.kinds.kind import Asked
from dialogs.reading.lists.listing import check_length
from dialogs.screens import Deleting, Importing, Maps, Review, TypingDay, TypingTitle
from dialogs.script.trades.table import TRADES
from dialogs.words import LANGUAGES
from storage.model.document.reader import read
from storage.model.journey import Emotion, Journey, Persona, Stage, Walk
from storage.model.log import Entry
from storage.model.logged import entries_of, journey_of
from storage.model.mistake import Mistake
from storage.model.text import clean, folded, in_plain_digits


def new(interview: Interview, _args: str) -> Outcome:
    """Begin another map, with the usual questions."""
    fresh = begin(interview.language, given=True, author=interview.author)
    return Outcome(_anew(interview, fresh), (Say(interview.words("say-new")),))


def begin_with(interview: Interview, args: str) -> Outcome:
    """Begin a map with the answers of a trade's example, to be gone through and changed; what is told already stays."""
    if args not in TRADES:
        raise Mistake("wrong-choice")
    example = example_map(args, interview.words)
    nameless = replace(example, business=replace(example.business, name=None))
    fresh = begin(interview.language, given=True, author=interview.author)
    has_told = interview.log.standing.keys() - {"language"}
    begun = _anew(interview, fresh) if has_told else interview
    after = begun.plus(entries_of(nameless)).seeing(Review())
    return Outcome(after, (Say(after.words("say-begun-with")),))


def name(interview: Interview, args: str) -> Outcome:
    """Give the map a title of its own."""
    if not args:
        return Outcome(interview.seeing(TypingTitle()))
    check_length(args)
    named = interview.plus([Entry("title", value=args)])
    return Outcome(named, (Say(named.words("say-named", title=args)),))


def copy(interview: Interview, args: str) -> Outcome:
    """Begin a map of the same business for other customers: what was said stands there, and what may differ is asked.

    That is how they feel in each stage and what is in their way; who passes over it keeps it as it is.
    """
    journey, words = told_so_far(interview), interview.words
    check_length(args)
    title = words("say-copy-title", title=interview.title, persona=args) if args else ""
    copied = replace(
        journey,
        title=clean(title or words("say-copy-untitled", title=interview.title)),  # a document keeps no isolates
        persona=Persona(name=args or None, actor=journey.persona.actor),
        stages=tuple(replace(stage, walked=Walk()) for stage in journey.stages),  # others walked differently
        based_on=interview.map_id,
        **_BEGUN,
    )
    staged = (f"stages.{stage.id}.{part}" for stage in journey.stages for part in ("emotion.score", "obstacles"))
    asked = [*(() if args else ("persona.name",)), *staged]
    fresh = _told(interview, copied, ())
    return Outcome(following(interview, _asked_again(fresh, asked)), (Say(words("say-copied")),))


def design(interview: Interview, _args: str) -> Outcome:
    """Begin a map of how it should be: where the curve is low it is asked what customers should feel, and why then.

    What stands in their way today, and what is to be done about it, stay in the map of today.
    """
    journey, words = told_so_far(interview), interview.words
    low = _low(journey)
    wanted = replace(
        journey,
        state="to-be",
        title=clean(words("say-to-be", title=interview.title)),
        stages=tuple(_wished(stage, is_low=stage.id in low) for stage in journey.stages),
        based_on=interview.map_id,
        **_BEGUN,
    )
    asked = tuple(f"stages.{stage}.{part}" for stage in low for part in ("emotion.score", "strengths"))
    fresh = _told(interview, wanted, asked)
    return Outcome(following(interview, fresh), (Say(words("say-design")),))


# What a map that is made of another does not take over: it is about that one.
_BEGUN: Mapping[str, Any] = {
    "id": None,
    "version": None,
    "as_of": None,
    "review_on": None,
    "actions": (),
    "focus": (),
    "harm": (),
    "none": (),
}


def _low(journey: Journey) -> tuple[str, ...]:
    """Return the stages where customers do not feel well, else the lowest ones; all where no feeling is known."""
    felt = {stage.id: stage.emotion.score for stage in journey.stages if stage.emotion.score is not None}
    bound = max(0.0, min(felt.values(), default=0.0))
    return tuple(one for one, score in felt.items() if score <= bound) or tuple(s.id for s in journey.stages)


def _wished(stage: Stage, *, is_low: bool) -> Stage:
    emotion = Emotion() if is_low else stage.emotion
    return replace(stage, emotion=emotion, obstacles=(), opportunities=(), walked=Walk(), none=(), unknown=())


def _told(interview: Interview, journey: Journey, asked: Collection[str]) -> Interview:
    """Return the interview of a new map in which only what is to be asked is open."""
    fresh = begin(interview.language, given=True, author=interview.author).plus(entries_of(journey))
    fresh = replace(fresh, script=interview.script)
    passed = [one for one in fresh.posed if fresh.log.answer(one.address) is None and one.address not in asked]
    return fresh.plus(Entry(one.address, "skip") for one in passed) if passed else fresh


def _asked_again(interview: Interview, addresses: Sequence[str]) -> Interview:
    return interview.plus(Entry(address, "reopen") for address in reversed(addresses))


def import_(interview: Interview, _args: str) -> Outcome:
    """Begin a map of what a pasted document holds."""
    if not isinstance(interview.screen, Importing):
        raise Mistake("wrong-put")
    journey = read(interview.screen.text.encode(), LANGUAGES)
    fresh = begin(journey.language or interview.language, given=True, author=interview.author)
    imported = _anew(interview, fresh.plus(entries_of(journey)))
    return Outcome(imported, (Say(imported.words("say-imported", title=imported.title)),))


def improve(interview: Interview, args: str) -> Outcome:
    """Set the day on which to look at the map again: a date, or in so many days."""
    if not args.strip():
        return Outcome(interview.seeing(TypingDay()))
    day = day_ahead(interview, args)
    confirmed = Say(interview.words("say-review-on", day=day))
    return Outcome(interview.plus([Entry("review_on", value=day.isoformat())]), (confirmed,))


def day_ahead(interview: Interview, said: str) -> date:
    """Return the day that is named: a date still to come, or in so many days.

    Raises:
        Mistake: where it is none.
    """
    days = in_plain_digits(said).strip()
    if re.fullmatch(r"[1-9]\d{0,2}", days):
        return interview.today + timedelta(days=int(days))
    return read_day(said, Asked((), interview.words, interview.today), ahead=True)


def maps(interview: Interview, args: str) -> Outcome:
    """Show the person's maps (a page of them, the archived ones), or go on with the one that is named."""
    wanted, _, page = args.strip().partition(" ")
    if wanted in ("page", "archived"):
        return Outcome(interview.seeing(Maps(page_number(page), wanted == "archived")))
    return Outcome(interview, effects=(Switch(wanted),)) if wanted else Outcome(interview.seeing(Maps()))


def archive(interview: Interview, _args: str) -> Outcome:
    """Put the map out of sight."""
    return Outcome(interview, effects=(Archive(),))


def delete(interview: Interview, args: str) -> Outcome:
    """Erase this map or everything; asked for without a word, it first says what each would do."""
    match folded(args):
        case "map":
            return Outcome(interview, effects=(EraseMap(),))
        case "all":
            return Outcome(interview, effects=(EraseAll(),))
        case _:
            return Outcome(interview.seeing(Deleting()))


def told_so_far(interview: Interview) -> Journey:
    """Return the journey that a further map is made of.

    Raises:
        Mistake: where it has no stages yet.
    """
    journey = journey_of(interview.log)
    if not journey.stages:
        raise Mistake("wrong-no-stages")
    return journey


def following(interview: Interview, fresh: Interview) -> Interview:
    """Return a new map's interview as the one that follows: no button of the other is taken for one of its own.

    It is told with the questions of the other.
    """
    fresh = replace(fresh, revision=interview.revision + 1, script=interview.script)
    return replace(fresh, questions=interview.questions, sets=interview.sets)


def _anew(interview: Interview, fresh: Interview) -> Interview:
    """Return a new map's interview, as `following` does, with the usual questions."""
    after = following(interview, fresh)
    return after.told_with("") if after.questions else after
