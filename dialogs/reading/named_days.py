"""Days named by their month or their place in one: "3rd of March", «آخر ماه بعد», «١٥ شهر ٢», "first Monday in May"."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from dialogs.reading.calendars import coming, coming_of_month, day_in, last_of, month_after, parts
from dialogs.reading.numerals import Number, number_at
from dialogs.reading.phrases import Phrase
from dialogs.reading.typed_days import DayRead
from storage.model.locale import Calendar

_LAST_DAY, _LAST_MONTH, _FIRST_YEAR = 31, 12, 1000
_WITHIN = 4  # phrases, from "end" to what ends


class Said(NamedTuple):
    """What was said, in which calendar months are counted, and when."""

    phrases: Sequence[Phrase]
    calendar: Calendar
    today: date

    def has(self, at: int, *kinds: str) -> bool:
        """Tell whether a phrase is one of these kinds."""
        return 0 <= at < len(self.phrases) and any(kind in self.phrases[at].means for kind in kinds)

    def any(self, *kinds: str) -> bool:
        """Tell whether any phrase is one of these kinds."""
        return any(self.has(at, *kinds) for at in range(len(self.phrases)))

    def of(self, at: int, kind: str) -> str:
        """Return what a phrase is, empty where it is none of the kind."""
        return self.phrases[at].means.get(kind, "") if 0 <= at < len(self.phrases) else ""


class Month(NamedTuple):
    """A month of a calendar, and where its name ends."""

    calendar: Calendar
    number: int
    end: int


def checked(day: date | None, today: date) -> DayRead:
    """Return a day that is to come, or why it is none."""
    return "unclear" if day is None else day if day > today else "past"


def month_at(said: Said, at: int) -> Month | None:
    """Return the month that begins at a place, by its name or its number: "Jan", «شهر ٢», «برج ۱۱»."""
    if name := said.of(at, "solar"):
        return Month("solar", int(name), at + 1)
    if name := said.of(at, "month"):
        return Month("gregorian", int(name), at + 1)
    if said.of(at, "unit") != "month" or said.has(at + 2, "unit") or said.has(at + 1, "one") and not said.phrases[at + 1].is_digits:
        return None
    number = number_at(said.phrases, at + 1)
    is_month = number and number.value in range(1, _LAST_MONTH + 1)
    return Month(said.calendar, int(number.value), number.end) if number and is_month else None


def named_day(said: Said) -> DayRead | None:
    """Return the day that is said with its month; None where there is none."""
    said = said._replace(phrases=_bare(said))
    for at in range(len(said.phrases)):
        month = month_at(said, at)
        if month:
            found = _with_month(said, at, month)
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


def _with_month(said: Said, at: int, month: Month) -> DayRead | None:
    before = _number_before(said, at)
    after = number_at(said.phrases, month.end)
    if before and _is_day(before):
        if said.has(before.start - 1, "to", "or", "and") and number_at(said.phrases, before.start - 2):
            return "ambiguous"
        return _day_of(said, month, before.number.value, _year(said, month, month.end))
    if after and _is_day_number(after):
        year = before.number.value if before and before.number.value >= _FIRST_YEAR else None
        return _day_of(said, month, after.value, year or _year(said, month, after.end))
    return None


class _Before(NamedTuple):
    number: Number
    start: int


def _number_before(said: Said, at: int) -> _Before | None:
    """Return the longest number that ends where a month begins."""
    for start in range(max(0, at - _WITHIN), at):
        number = number_at(said.phrases, start)
        if number and number.end == at:
            return _Before(number, start)
    return None


def _is_day(before: _Before) -> bool:
    return _is_day_number(before.number)


def _is_day_number(number: Number) -> bool:
    return number.value in range(1, _LAST_DAY + 70) and number.value < 100  # noqa: PLR2004 - 32 is a day mistyped


def _year(said: Said, month: Month, at: int) -> float | None:
    """Return the year that is said at a place; of two digits only where it is typed so."""
    number = number_at(said.phrases, at)
    if number is None or said.has(number.end, "unit"):
        return None
    value, text = number.value, said.phrases[at].text
    if value >= _FIRST_YEAR:
        return value
    century = 1400 if month.calendar == "solar" else 2000
    if month.calendar == "solar" and 400 <= value < 500:  # noqa: PLR2004 - «۴۰۵»
        return 1000 + value
    return century + value if len(text) == 2 and text.isdigit() and value >= said.today.year % 100 - 21 else None  # noqa: PLR2004


def _day_of(said: Said, month: Month, day: float, year: float | None) -> DayRead:
    if not day.is_integer() or (year and not year.is_integer()):
        return "unclear"
    if year:
        return checked(day_in(month.calendar, int(year), month.number, int(day)), said.today)
    return checked(coming(month.calendar, month.number, int(day), said.today), said.today)


def placed_day(said: Said) -> DayRead | None:
    """Return the first, the middle or the last day of a month, a year or a season; None where none is said."""
    if said.any("gregorian") and not said.any("jalali"):
        said = said._replace(calendar="gregorian")
    for at in range(len(said.phrases)):
        if said.has(at, "end", "begin", "middle", "over"):
            found = _placed_at(said, at)
            if found:
                return found
    return None


def _placed_at(said: Said, at: int) -> DayRead | None:
    for one in range(at + 1, min(at + 1 + _WITHIN, len(said.phrases))):
        if said.has(one, "weekday", "ahead"):
            break
        if (month := month_at(said, one)) or said.has(one, "unit", "season"):
            if said.has(at, "part") and not month and not said.phrases[one].is_the and not said.any("next", "this"):
                return None  # «نص شهر» is a span
            return _placed_in_month(said, at, month) if month else _placed_in_unit(said, at, one)
        year = number_at(said.phrases, one)
        if year and year.value >= _FIRST_YEAR and said.has(at, "end"):
            return checked(_last_of_year(int(year.value)), said.today)
        if year:
            break
    if said.has(at, "end", "over"):
        for one in (at - 1, at - 2):
            if said.has(one, "unit"):
                return _placed_in_unit(said, at, one)
    return None


def _last_of_year(year: int) -> date | None:
    calendar: Calendar = "solar" if year < 1700 else "gregorian"  # noqa: PLR2004
    return day_in(calendar, year, 12, last_of(calendar, year, 12))


def _placed_in_month(said: Said, at: int, month: Month) -> DayRead:
    if nth := _nth_weekday(said, at, month):
        return nth
    year = _year(said, month, month.end)
    if year:
        day = _place(said, at, month.calendar, int(year), month.number)
        return checked(day_in(month.calendar, int(year), month.number, day), said.today)
    this = parts(month.calendar, said.today)[0]
    days = (
        day_in(month.calendar, this + more, month.number, _place(said, at, month.calendar, this + more, month.number))
        for more in range(2)
    )
    return checked(next((day for day in days if day and day > said.today), None), said.today)


def _nth_weekday(_said: Said, _at: int, _month: Month) -> DayRead | None:
    return None


def _place(said: Said, at: int, calendar: Calendar, year: int, month: int) -> int:
    """Return the day of a month that "end", "middle" or "beginning" is."""
    if said.has(at, "end", "over"):
        return last_of(calendar, year, month)
    return 15 if said.has(at, "middle") else 1


def _placed_in_unit(said: Said, at: int, one: int) -> DayRead | None:
    unit, season = said.of(one, "unit"), said.of(one, "season")
    if season:
        month = int(season) + (2 if said.has(at, "end", "over") else 0)
        return "unclear" if said.has(at, "middle") else _placed_in_month(said, at, Month("solar", month, one + 1))
    near = (one - 1, one + 1)
    more = 2 if any(said.has(n, "afternext") for n in near) else int(any(said.has(n, "next") for n in near))
    if unit == "month":
        return _in_month_after(said, at, more)
    if unit == "year":
        return _in_year(said, at, one, more)
    if unit == "quarter" and said.has(at, "end", "over"):
        month = parts(said.calendar, said.today)[1]
        return _in_month_after(said, at, (3 - month % 3) % 3 + 3 * more)
    return None if unit == "day" or said.any("weekday", "ahead") else "unclear"


def _in_month_after(said: Said, at: int, more: int) -> DayRead:
    months = (month_after(said.calendar, said.today, more + later) for later in range(2 if not more else 1))
    days = (day_in(said.calendar, *month, _place(said, at, said.calendar, *month)) for month in months)
    return checked(next((day for day in days if day and day > said.today), None), said.today)


def _in_year(said: Said, at: int, one: int, more: int) -> DayRead:
    number = number_at(said.phrases, one + 1)
    if number and number.value >= _FIRST_YEAR:
        year = int(number.value)
        calendar: Calendar = "solar" if year < 1700 else "gregorian"  # noqa: PLR2004
    else:
        year, calendar = parts(said.calendar, said.today)[0] + more, said.calendar
    if said.has(at, "middle"):
        return "unclear"
    if said.has(at, "end", "over"):
        return checked(day_in(calendar, year, 12, last_of(calendar, year, 12)), said.today)
    first = day_in(calendar, year, 1, 1)
    return checked(first if first and first > said.today else day_in(calendar, year + 1, 1, 1), said.today)


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
    return None


def bare_day_of_month(said: Said) -> DayRead | None:
    """Return the next time a day of any month comes: "the 15th", «يوم ١٥»."""
    for at in range(len(said.phrases)):
        number = number_at(said.phrases, at)
        if not number or said.has(number.end, "unit", "weekday") or number.value not in range(1, _LAST_DAY + 1):
            continue
        is_nth = said.has(number.end, "nth") or (number.is_ordinal and (said.phrases[at].is_digits or len(said.phrases) < _WITHIN))
        is_day = said.of(at - 1, "unit") == "day" or said.phrases[at].is_the
        if is_nth or (is_day and (said.phrases[at].is_digits or number.is_ordinal or number.value > 2)):  # noqa: PLR2004
            return checked(coming_of_month(said.calendar, int(number.value), said.today), said.today)
    return None


def week_day(said: Said, days: int, first: int) -> date | None:
    """Return the next time the weekday that is said comes, or the one of the next week where that is said."""
    at = next((at for at in range(len(said.phrases)) if said.has(at, "weekday")), None)
    if at is None:
        return None
    weekday = int(said.of(at, "weekday"))
    ahead = (weekday - said.today.weekday() - 1) % 7 + 1
    if days < 0:
        ahead = 7 - (said.today.weekday() - first) % 7 + (weekday - first) % 7
        days = 0
    return said.today + timedelta(days=ahead + days)
