"""Figures as people say them ("25 on 3 December", "Orders: 25"), and what they add to the log."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.changes.lists import Entries
from dialogs.changes.readings import read_on
from dialogs.interview import Interview
from dialogs.kinds.days import read_day
from dialogs.kinds.kind import Asked
from dialogs.measuring.measures import Watched, called, watched
from dialogs.reading.days.phrases import phrases
from dialogs.reading.lists.listing import check_length
from dialogs.spellings import known_as
from storage.model.log import Entry, Log
from storage.model.mistake import Mistake
from storage.model.text import folded, in_plain_digits
from storage.model.trend import measured

_NAMED = re.compile(r"[-*•·\s]*([^:\uff1a]+?)\s*[:\uff1a]\s*(\S.*)")
_IN_NUMBERS = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_DAYS = ("month", "solar", "weekday", "ago", "ahead", "past")  # kinds of phrases of which days consist
_BETWEEN = " ,،;؛()-–—"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a measure was on a day, as somebody said it."""

    of: Watched
    value: str
    on: date


def figure_of(interview: Interview, one: Watched, text: str) -> Figure:
    """Return the figure that a text says of a measure, of today where it names no day.

    Raises:
        Mistake: where its day is none, may be several, or is still to come.
    """
    named = _NAMED.fullmatch(text)
    value, day = _parted(named[2] if named and folded(named[1]) == folded(one.name) else text, interview)
    check_length(value)
    on = past(day, interview) if day else interview.today
    return Figure(one, value, on)


def past(text: str, interview: Interview) -> date:
    """Return the day that a text says, which is today or was before.

    Raises:
        Mistake: where it is none, may be one of several, or is still to come.
    """
    if any(one.means.get("ahead", "0") != "0" for one in phrases(text, interview.language)):
        raise Mistake("wrong-measure-ahead", text=text[:100])
    on = read_day(text, Asked((), interview.words, interview.today), ahead=False)
    if on > interview.today:
        raise Mistake("wrong-measure-ahead", text=text[:100])
    return on


def figures_named(interview: Interview, text: str) -> tuple[Figure, ...]:
    """Return the figures of lines that each name a measure of the map ("Orders: 25"); none where a line does not."""
    lines = [_NAMED.fullmatch(line) for line in text.split("\n") if line.strip()]
    there = watched(interview.log) if all(lines) else ()
    found = [(called(there, line[1]), line[2]) for line in lines if line]
    if not there or any(len(measures) != 1 for measures, _ in found):
        return ()
    return tuple(figure_of(interview, one, said) for (one,), said in found)


def noted(log: Log, said: Sequence[Figure]) -> Entries:
    """Return the entries that keep figures: each is a reading, and the newest of a measure is its value."""
    by_measure: dict[str, dict[date, str]] = defaultdict(dict)
    for one in said:
        by_measure[one.of.address][one.on] = one.value
    return tuple(entry for there, values in by_measure.items() for entry in _noted(log, there, values))


def _noted(log: Log, there: str, values: dict[date, str]) -> Iterator[Entry]:
    newest, before = max(values), [str(log.value(f"{there}.history.{i}.on")) for i in log.ids(f"{there}.history")]
    yield from read_on(log, there, values)
    if newest.isoformat() >= max(before, default=""):
        yield Entry(f"{there}.value", value=values[newest])


def _parted(text: str, interview: Interview) -> tuple[str, str]:
    """Return what a text says before its day, and the day; the day is "" where there is none behind one number."""
    words = text.split(" ")
    for at in range(1, len(words)):
        head, tail = " ".join(words[:at]).strip(_BETWEEN), " ".join(words[at:]).strip(_BETWEEN)
        if measured(head)[0] is not None and _begins_day(words[at], tail, interview):
            return head, _without_joint(tail)
    return text.strip(), ""


def _begins_day(first: str, tail: str, interview: Interview) -> bool:
    """Tell whether a text is a day from its first word on, be it behind a word that joins it ("on")."""
    said = phrases(tail, interview.language)
    is_day = _IN_NUMBERS.search(in_plain_digits(tail)) or any(k in p.means for p in said for k in _DAYS)
    is_begun = first.strip(_BETWEEN)[:1].isdecimal() or _is_joint(first) or any(kind in said[0].means for kind in _DAYS)
    return bool(is_day) and is_begun


def _is_joint(word: str) -> bool:
    return not word.strip(_BETWEEN) or folded(word) in {folded(one) for one in known_as("trend-joint")}


def _without_joint(tail: str) -> str:
    first, _, rest = tail.partition(" ")
    return _without_joint(rest) if rest and _is_joint(first) else tail
