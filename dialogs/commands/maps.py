"""The commands about whole maps: begun, named, copied, looked at again, put away, deleted."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dialogs.commands.answering import page_number
from dialogs.effects import Archive, EraseAll, EraseMap, Say, Switch
from dialogs.interview import Interview, Outcome, begin
from dialogs.kinds.days import read_day
from dialogs.kinds.kind import Asked
from dialogs.reading.lists.listing import check_length
from dialogs.screens import Deleting, Importing, Maps, Review, TypingDay, TypingTitle
from dialogs.words import LANGUAGES
from storage.model.document.reader import read
from storage.model.journey import Journey, Persona, Stage
from storage.model.log import Entry, entries_of, journey_of
from storage.model.mistake import Mistake
from storage.model.text import folded, in_plain_digits


def new(interview: Interview, _args: str) -> Outcome:
    """Begin another map."""
    fresh = begin(interview.language, given=True, author=interview.author)
    return Outcome(_after(interview, fresh), (Say(interview.words("say-new")),))


def name(interview: Interview, args: str) -> Outcome:
    """Give the map a title of its own."""
    if not args:
        return Outcome(interview.seeing(TypingTitle()))
    check_length(args)
    named = interview.plus([Entry("title", value=args)])
    return Outcome(named, (Say(named.words("say-named", title=args)),))


def copy(interview: Interview, args: str) -> Outcome:
    """Begin a map of the same business for other customers: its stages and touchpoints are there already."""
    journey = _journey(interview)
    check_length(args)
    stages = tuple(
        Stage(id=s.id, name=s.name, kind=s.kind, touchpoints=s.touchpoints, pick=s.pick) for s in journey.stages
    )
    copied = Journey(business=journey.business, persona=Persona(name=args or None), stages=stages)
    fresh = begin(interview.language, given=True, author=interview.author).plus(entries_of(copied))
    return Outcome(_after(interview, fresh), (Say(interview.words("say-copied")),))


def design(interview: Interview, _args: str) -> Outcome:
    """Begin a map of how it should be: all that is said of how it is stands there already."""
    journey, words = _journey(interview), interview.words
    title = words("say-to-be", title=interview.title)
    wanted = replace(journey, state="to-be", title=title, version=None, as_of=None, review_on=None, actions=())
    fresh = Interview(interview.language, author=interview.author).plus(entries_of(wanted))
    return Outcome(replace(_after(interview, fresh), screen=Review()), (Say(words("say-design")),))


def import_(interview: Interview, _args: str) -> Outcome:
    """Begin a map of what a pasted document holds."""
    if not isinstance(interview.screen, Importing):
        raise Mistake("wrong-put")
    journey = read(interview.screen.text.encode(), LANGUAGES)
    fresh = begin(journey.language or interview.language, given=True, author=interview.author)
    imported = _after(interview, fresh.plus(entries_of(journey)))
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


def _journey(interview: Interview) -> Journey:
    journey = journey_of(interview.log)
    if not journey.stages:
        raise Mistake("wrong-no-stages")
    return journey


def _after(interview: Interview, fresh: Interview) -> Interview:
    """Return a new map's interview as the one that follows: no button of the other is taken for one of its own."""
    return replace(fresh, revision=interview.revision + 1, script=interview.script, depth=interview.depth)
