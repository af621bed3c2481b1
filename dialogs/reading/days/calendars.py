"""Days of the two calendars: the Gregorian one, and the solar Hijri one that Persian uses."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from persiantools.jdatetime import JalaliDate

from storage.model.calendar import LAST_DAY, LAST_SOLAR_YEAR
from storage.model.locale import Calendar

_FIRST_SOLAR_YEAR = 1000
_MOST_YEARS_AHEAD = 8  # until a leap day comes again


def day_in(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return a day of a calendar; None where there is none.

    >>> day_in("solar", 1405, 9, 6), day_in("gregorian", 2027, 2, 31)
    (datetime.date(2026, 11, 27), None)
    """
    try:
        if calendar == "gregorian":
            return date(year, month, day)
        if _FIRST_SOLAR_YEAR <= year <= LAST_SOLAR_YEAR:
            return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        pass
    return None


def parts(calendar: Calendar, day: date) -> tuple[int, int, int]:
    """Return year, month and day."""
    if calendar == "gregorian":
        return day.year, day.month, day.day
    solar = JalaliDate(day)  # type: ignore[no-untyped-call]
    return solar.year, solar.month, solar.day


def coming(calendar: Calendar, month: int, day: int, today: date) -> date | None:
    """Return the next time a day of a month comes.

    >>> coming("gregorian", 2, 15, date(2026, 11, 27))
    datetime.date(2027, 2, 15)
    """
    year = parts(calendar, today)[0]
    days = (day_in(calendar, year + more, month, day) for more in range(_MOST_YEARS_AHEAD))
    return _first_after(today, days)


def coming_of_month(calendar: Calendar, day: int, today: date) -> date | None:
    """Return the next time a day of any month comes: "the 15th"."""
    days = (day_in(calendar, *month, day) for more in range(4) if (month := month_after(calendar, today, more)))
    return _first_after(today, days)


def _first_after(today: date, days: Iterator[date | None]) -> date | None:
    return next((day for day in days if day and day > today), None)


def month_after(calendar: Calendar, today: date, months: int) -> tuple[int, int]:
    """Return year and month, so many months after that of a day."""
    year, month, _ = parts(calendar, today)
    years, month = divmod(month - 1 + months, 12)
    return year + years, month + 1


def last_of(calendar: Calendar, year: int, month: int) -> int:
    """Return how many days a month has."""
    if calendar == "gregorian":
        return monthrange(year, month)[1] if 1 <= year <= LAST_DAY.year else 28
    return next((day for day in (31, 30) if day_in(calendar, year, month, day)), 29)


def later(calendar: Calendar, today: date, months: float, days: float) -> date | None:
    """Return the day so many months and days after another; half a month has 15 days.

    >>> later("gregorian", date(2027, 1, 31), 1.5, 0)
    datetime.date(2027, 3, 15)
    """
    if months > 12 * 100 or days > 366 * 100:
        return None
    year, month = month_after(calendar, today, int(months))
    day = min(parts(calendar, today)[2], last_of(calendar, year, month))
    found = day_in(calendar, year, month, day)
    try:
        return found and found + timedelta(days=int(months % 1 * 30 + days + 0.5))
    except OverflowError:
        return None
