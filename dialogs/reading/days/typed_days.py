"""Days typed in numbers alone: 31/1/2027, 1405-11-20, 20.12, in either calendar and with any separators."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from dialogs.reading.days.calendars import coming, day_in
from storage.model.calendar import LAST_SOLAR_YEAR
from storage.model.locale import Calendar

DayRead = date | Literal["past", "ambiguous", "unclear"]

_SEPARATOR = r"[-–—−/.,،:\\_ ]{1,3}"
_THREE = re.compile(rf"(?<![\d:])(\d{{1,4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,4}})(?!\d)")
_TWO = re.compile(r"(?<![\d./-])(\d{1,2}) ?[-–/.\\] ?(\d{1,2})(?![\d/%])(?![.-]\d)")
_TOGETHER = re.compile(r"(?<!\d)(\d{8})(?!\d)")
_YEARS_AHEAD = 5  # a year of two digits is one of these


def typed_day(plain: str, calendar: Calendar, today: date) -> DayRead | None:
    """Return the day that stands in a folded text in numbers, or why it is none; None where there are no such numbers.

    >>> typed_day("31.1.27", "gregorian", date(2026, 11, 27)), typed_day("3/4/2027", "gregorian", date(2026, 11, 27))
    (datetime.date(2027, 1, 31), 'ambiguous')
    """
    found = _THREE.search(plain)
    if found and max(map(len, found.groups())) != 3:  # noqa: PLR2004 - no year
        return _of_three(*found.groups(), calendar=calendar, today=today)
    together = _TOGETHER.search(plain)
    if together:
        return _of_eight(together[1], calendar, today)
    return None


def short_day(plain: str, calendar: Calendar, today: date) -> DayRead | None:
    """Return the day that stands in a text as day and month: 20/12."""
    found = _TWO.search(plain)
    if not found:
        return None
    one, other = int(found[1]), int(found[2])
    days = {coming(calendar, month, day, today) for day, month in ((one, other), (other, one))}
    return _one_of({day for day in days if day}, today)


def _of_three(first: str, second: str, third: str, *, calendar: Calendar, today: date) -> DayRead | None:
    one, two, three = int(first), int(second), int(third)
    if len(first) == 4:  # noqa: PLR2004
        return _checked(day_in(_calendar_of(one), one, two, three), today)
    if len(third) == 4:  # noqa: PLR2004
        orders = ((one, two), (two, one))
        return _one_of({day for d, m in orders if (day := day_in(_calendar_of(three), three, m, d))}, today)
    if len(first) > 2 or len(third) > 2:  # noqa: PLR2004
        return "unclear"
    return _one_of(set(_short_years(one, two, three, calendar, today)), today)


def _short_years(one: int, two: int, three: int, calendar: Calendar, today: date) -> Iterator[date]:
    """Yield the days that three numbers of two digits can be, soon enough to be meant."""
    found = [day_in("gregorian", 2000 + three, month, day) for day, month in ((one, two), (two, one))]
    if calendar == "solar":
        orders = ((one, two, three), (three, two, one), (three, one, two))
        found += [day_in("solar", 1400 + year, month, day) for year, month, day in orders]
    yield from (day for day in found if day and abs(day.year - today.year) <= _YEARS_AHEAD)


def _of_eight(digits: str, calendar: Calendar, today: date) -> DayRead | None:
    year = int(digits[:4])
    if abs(year - today.year) < 100 or (calendar == "solar" and 1400 <= year < 1500):  # noqa: PLR2004
        return _checked(day_in(_calendar_of(year), year, int(digits[4:6]), int(digits[6:])), today)
    return _of_three(digits[:2], digits[2:4], digits[4:], calendar=calendar, today=today)


def _calendar_of(year: int) -> Calendar:
    return "gregorian" if year > LAST_SOLAR_YEAR else "solar"


def _one_of(days: set[date], today: date) -> DayRead:
    ahead = {day for day in days if day > today}
    if len(ahead) > 1 or (ahead and len(days) > 1):
        return "ambiguous"
    return next(iter(ahead), "past" if days else "unclear")


def _checked(day: date | None, today: date) -> DayRead:
    return "unclear" if day is None else day if day > today else "past"
