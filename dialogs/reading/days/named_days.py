"""Days named by their month, or by their number in one: "3rd of March", «١٥ شهر ٢», "the 15th of next month"."""

from typing import NamedTuple

from dialogs.reading.days.calendars import coming, coming_of_month, day_in, month_after, parts
from dialogs.reading.days.numerals import Number, number_at
from dialogs.reading.days.phrases import Phrase
from dialogs.reading.days.said import FIRST_YEAR, Month, Said, checked, month_at, year_at
from dialogs.reading.days.typed_days import DayRead

_LAST_DAY = 31
_MOST_WORDS = 4  # of the number of a day
_FEW_PHRASES = 4


def named_day(said: Said) -> DayRead | None:
    """Return the day that is said with its month; None where there is none."""
    is_next_year = any(
        said.of(at, "unit") == "year" and (said.has(at - 1, "next") or said.has(at + 1, "next"))
        for at in range(len(said.phrases))
    )
    said = said._replace(phrases=_bare(said))
    for at in range(len(said.phrases)):
        month = month_at(said, at)
        if month:
            found = _with_month(said, at, month, is_next_year=is_next_year)
            if found:
                return found
    return None


def _bare(said: Said) -> tuple[Phrase, ...]:
    """Return the phrases without what only goes along with the name of a month."""
    names = ("month", "solar")
    return tuple(
        phrase
        for at, phrase in enumerate(said.phrases)
        if not (said.has(at, "nth") and not said.has(at, *names))
        and not (said.has(at, "this", "next") and not said.has(at, "unit", *names))
        and not (said.of(at, "unit") == "month" and (said.has(at - 1, *names) or said.has(at + 1, *names)))
    )


def _with_month(said: Said, at: int, month: Month, *, is_next_year: bool) -> DayRead | None:
    next_year = parts(month.calendar, said.today)[0] + 1.0 if is_next_year else None
    before = _number_before(said, at)
    after = number_at(said.phrases, month.end)
    if before and _is_day(before):
        if said.has(before.start - 1, "to", "or", "and") and number_at(said.phrases, before.start - 2):
            return "ambiguous"
        if said.has(month.end, "to", "or") and number_at(said.phrases, month.end + 1):
            return "ambiguous"
        if said.has(before.start - 1, "unit", "stretch", "middle") and said.of(before.start - 1, "unit") != "day":
            return "unclear"
        return _day_of(said, month, before.number.value, year_at(said, month, month.end) or next_year)
    if after and _is_day_number(after):
        year = before.number.value if before and before.number.value >= FIRST_YEAR else None
        return _day_of(said, month, after.value, year or year_at(said, month, after.end) or next_year)
    return None


class _Before(NamedTuple):
    number: Number
    start: int


def _number_before(said: Said, at: int) -> _Before | None:
    """Return the longest number that ends where a month begins."""
    for start in range(max(0, at - _MOST_WORDS), at):
        number = number_at(said.phrases, start)
        if number and number.end == at:
            return _Before(number, start)
    return None


def _is_day(before: _Before) -> bool:
    return _is_day_number(before.number)


def _is_day_number(number: Number) -> bool:
    return number.value in range(1, _LAST_DAY + 70) and number.value < 100  # noqa: PLR2004 - 32 is a day mistyped


def _day_of(said: Said, month: Month, day: float, year: float | None) -> DayRead:
    if not day.is_integer() or (year and not year.is_integer()):
        return "unclear"
    if year:
        return checked(day_in(month.calendar, int(year), month.number, int(day)), said.today)
    return checked(coming(month.calendar, month.number, int(day), said.today), said.today)


def day_of_month(said: Said) -> DayRead | None:
    """Return "the 15th of next month", «١٥ الشهر الجاي», «پانزدهم این ماه»."""
    for at in range(len(said.phrases)):
        number = number_at(said.phrases, at)
        if not number or number.value not in range(1, _LAST_DAY + 1):
            continue
        end = number.end + said.has(number.end, "nth")
        unit = end + said.has(end, "next", "this", "afternext")
        if said.of(unit, "unit") != "month":
            continue
        is_named = unit > end or said.phrases[unit].is_the or number.is_ordinal or end > number.end
        if is_named and not said.has(at, "end"):
            near = (unit - 1, unit + 1)
            more = 2 if any(said.has(n, "afternext") for n in near) else int(any(said.has(n, "next") for n in near))
            if more or any(said.has(n, "this") for n in near):
                month = month_after(said.calendar, said.today, more)
                return checked(day_in(said.calendar, *month, int(number.value)), said.today)
            return checked(coming_of_month(said.calendar, int(number.value), said.today), said.today)
    return _behind_month(said)


def _behind_month(said: Said) -> DayRead | None:
    """Return «ماه دیگه بیستم»."""
    for at in range(len(said.phrases)):
        number = (
            number_at(said.phrases, at + 2) if said.of(at, "unit") == "month" and said.has(at + 1, "next") else None
        )
        if number and number.is_ordinal:
            month = month_after(said.calendar, said.today, 1)
            return checked(day_in(said.calendar, *month, int(number.value)), said.today)
    return None


def bare_day_of_month(said: Said, *, in_digits: bool = False) -> DayRead | None:
    """Return the next time a day of any month comes: "the 15th", «يوم ١٥»."""
    for at in range(len(said.phrases)):
        number = number_at(said.phrases, at)
        if not number or said.has(number.end, "unit", "weekday", "part") or number.value not in range(1, _LAST_DAY + 1):
            continue
        if in_digits and not said.phrases[at].is_digits:
            continue
        if said.has(number.end, "event"):
            return "unclear"
        is_nth = said.has(number.end, "nth") or (
            number.is_ordinal and (said.phrases[at].is_digits or _stands_alone(said, number))
        )
        is_day = said.of(at - 1, "unit") == "day" or said.phrases[at].is_the
        if is_nth or (is_day and (said.phrases[at].is_digits or number.is_ordinal or number.value > 2)):  # noqa: PLR2004
            return checked(coming_of_month(said.calendar, int(number.value), said.today), said.today)
    return None


def _stands_alone(said: Said, number: Number) -> bool:
    """Tell whether an ordinal is nearly all that is said: "the first" of other things is no day."""
    is_known = all(phrase.means for phrase in said.phrases)
    return len(said.phrases) < _FEW_PHRASES and (is_known or number.value > _FEW_PHRASES)
