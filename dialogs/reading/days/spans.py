"""Spans of time as they are said: "an hour and a half", «أسبوعين», «دو سه ماه»."""

from collections.abc import Sequence
from typing import NamedTuple

from dialogs.reading.days.numerals import Range, joins, number_at, range_at
from dialogs.reading.days.phrases import Phrase

MINUTES_A_DAY = 1440
_MINUTES = {
    "second": 1 / 60,
    "minute": 1.0,
    "hour": 60.0,
    "day": 1440.0,
    "week": 10080.0,
    "fortnight": 20160.0,
}
_MONTHS = {"month": 1.0, "quarter": 3.0, "half-year": 6.0, "year": 12.0}


class Length(NamedTuple):
    """So many months and so many minutes; months are not of one length."""

    months: float = 0.0
    minutes: float = 0.0

    def plus(self, other: "Length", times: float = 1) -> "Length":
        """Return both together."""
        return Length(self.months + times * other.months, self.minutes + times * other.minutes)

    def times(self, factor: float) -> "Length":
        """Return so many of it."""
        return Length(self.months * factor, self.minutes * factor)


class Span(NamedTuple):
    """The least and the most of a span, where it ends; `is_counted`: not a mere "week"."""

    low: Length
    high: Length
    end: int
    is_counted: bool = True


def unit_length(unit: str) -> Length:
    """Return the length of one unit."""
    return Length(months=_MONTHS[unit]) if unit in _MONTHS else Length(minutes=_MINUTES[unit])


def span_at(phrases: Sequence[Phrase], at: int) -> Span | None:
    """Return the span that begins at a place, from the least to the most."""
    first = _whole_span_at(phrases, at)
    if first is None or first.low != first.high:
        return first
    apart = at > 0 and "between" in phrases[at - 1].means
    after = first.end + joins(phrases, first.end, apart=apart)
    second = _whole_span_at(phrases, after) if after > first.end else None
    if not second and (unit := phrases[at].means.get("unit")) and _is(phrases, first.end, "pair"):
        second = _times(unit, 2, 2, first.end + 1) if phrases[first.end].means["pair"] == unit else None
    if second:
        return Span(first.low, second.high, second.end)
    number = number_at(phrases, after, apart=True)
    unit = phrases[first.end - 1].means.get("pair") or phrases[first.end - 1].means.get("unit")
    if number and unit and number.end < len(phrases) + (after > first.end or "pair" in phrases[first.end - 1].means):
        high = unit_length(unit).times(number.value)
        if high > first.low:
            return Span(first.low, high, number.end)
    return first


def _whole_span_at(phrases: Sequence[Phrase], at: int) -> Span | None:
    """Return a span with its smaller units: "two hours and 20 minutes", "1 hr 20"."""
    span = _simple_span_at(phrases, at)
    while span:
        after = span.end + _is(phrases, span.end, "and")
        less = _simple_span_at(phrases, after) if not _is(phrases, at - 1, "between") else None
        if less and less.is_counted and less.high < span.low:
            span = Span(span.low.plus(less.low), span.high.plus(less.high), less.end)
        else:
            return _with_minutes(phrases, span)
    return None


def _with_minutes(phrases: Sequence[Phrase], span: Span) -> Span:
    """Return a span of hours with the bare minutes behind: "2h30"."""
    number = number_at(phrases, span.end)
    one = phrases[span.end - 1].means
    if not number or one.get("unit") != "hour" or not phrases[span.end].is_digits or number.value >= 60:  # noqa: PLR2004
        return span
    minutes = Length(minutes=number.value)
    return Span(span.low.plus(minutes), span.high.plus(minutes), number.end)


def _simple_span_at(phrases: Sequence[Phrase], at: int) -> Span | None:
    if at >= len(phrases):
        return None
    means = phrases[at].means
    if "pair" in means:
        return _with_part(phrases, _times(means["pair"], 2, 2, at + 1))
    if "part" in means and not ("number" in means and (_is(phrases, at + 1, "plural"))):
        return _part_span(phrases, at, 1)
    said = range_at(phrases, at)
    if said is None:
        return _single(phrases, at)
    if said.low == said.high and _is(phrases, said.end, "part"):
        return _part_span(phrases, said.end, said.low)
    return None if said.is_ordinal else _counted(phrases, said)


def _counted(phrases: Sequence[Phrase], said: Range) -> Span | None:
    at = said.end + _is(phrases, said.end, "working")
    if _is(phrases, at, "unit"):
        return _with_part(phrases, _times(phrases[at].means["unit"], said.low, said.high, at + 1))
    if _is(phrases, at, "pair"):  # "ten fortnights", «٣ اسبوعين»
        return _times(phrases[at].means["pair"], said.low, said.high, at + 1)
    return None


def _single(phrases: Sequence[Phrase], at: int) -> Span | None:
    """Return one unit without a number, or with the number one behind it: «يوم واحد»."""
    if not _is(phrases, at, "unit"):
        return None
    span = _with_part(phrases, _times(phrases[at].means["unit"], 1, 1, at + 1))
    number = number_at(phrases, at + 1) if _is(phrases, at + 1, "one") else None
    if span.end == at + 1 and number and number.value == 1:
        return span._replace(end=number.end)
    return span._replace(is_counted=span.end > at + 1)


def _part_span(phrases: Sequence[Phrase], at: int, count: float) -> Span | None:
    """Return "half an hour", «نص يوم», "three quarters of an hour"."""
    part = int(phrases[at].means["part"])
    unit = at + 1 + _is(phrases, at + 1, "one")
    if _is(phrases, unit, "unit") and not phrases[unit].is_the:
        return _times(phrases[unit].means["unit"], count / part, count / part, unit + 1)
    if part == 4 and phrases[at].means.get("unit") == "quarter" and unit == at + 1:  # noqa: PLR2004 - of a year
        return _times("quarter", count, count, at + 1)
    return None


def _with_part(phrases: Sequence[Phrase], span: Span) -> Span:
    """Return a span with what is said behind it: "and a half", «الا ربع»."""
    sign = 1 if _is(phrases, span.end, "and") else -1 if _is(phrases, span.end, "less") else 0
    part = span.end + 1 + _is(phrases, span.end + 1, "one")
    if not sign or not _is(phrases, part, "part") or _is(phrases, part + 1, "unit"):
        return span
    unit = phrases[span.end - 1].means
    piece = unit_length(unit.get("unit") or unit["pair"]).times(sign / int(phrases[part].means["part"]))
    return Span(span.low.plus(piece), span.high.plus(piece), part + 1)


def _times(unit: str, low: float, high: float, end: int) -> Span:
    one = unit_length(unit)
    return Span(one.times(low), one.times(high), end)


def _is(phrases: Sequence[Phrase], at: int, kind: str) -> bool:
    return 0 <= at < len(phrases) and kind in phrases[at].means


def bare_minutes(phrases: Sequence[Phrase], at: int) -> float | None:
    """Return "a quarter", «سه ربع»: parts of an hour, in minutes."""
    number = number_at(phrases, at)
    part = number.end if number else at
    if not _is(phrases, part, "part"):
        return None
    return 60 * (number.value if number else 1) / int(phrases[part].means["part"])
