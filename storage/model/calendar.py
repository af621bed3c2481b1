"""Days and digits as each language writes them, and days as people type them."""

import re
from datetime import date, timedelta

from babel.dates import format_date, format_timedelta
from persiantools.jdatetime import JalaliDate

from storage.model.locale import Locale
from storage.model.text import in_plain_digits

FIRST_DAY, LAST_DAY = date(622, 3, 22), date(9999, 3, 19)  # that the solar Hijri calendar of the library has
LAST_SOLAR_YEAR = 1699  # typed years up to this are solar, those above are Gregorian

_TYPED = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")


def written(day: date, locale: Locale) -> str:
    """Return a day in the calendar of a language with the name of its month, in its digits.

    Days that the solar calendar does not reach are said in the Gregorian one.

    >>> written(date(2026, 11, 22), Locale("en", False, "0123456789", "gregorian", "en_GB", ()))
    '22 November 2026'
    >>> written(date(2026, 11, 22), Locale("fa", True, "۰۱۲۳۴۵۶۷۸۹", "solar", "fa", ()))
    '۱ آذر ۱۴۰۵'
    """
    if locale.calendar == "solar" and FIRST_DAY <= day <= LAST_DAY:
        return locale.in_digits(_solar(day, locale.cldr))
    return locale.in_digits(format_date(day, "long", locale=locale.cldr))


def _solar(day: date, cldr: str) -> str:
    """Return a solar day; its month is in Latin letters where the library has no name for it in the language."""
    solar = JalaliDate(day)  # type: ignore[no-untyped-call]
    return f"{solar.day} {solar.strftime('%B', locale=cldr)} {solar.year}"


def duration(minutes: int, locale: Locale) -> str:
    """Return so many minutes in words.

    >>> duration(42, Locale("fa", True, "۰۱۲۳۴۵۶۷۸۹", "solar", "fa", ()))
    '۴۲ دقیقه'
    """
    span = timedelta(minutes=minutes)
    return locale.in_digits(format_timedelta(span, "minute", threshold=float("inf"), locale=locale.cldr))


def typed(text: str) -> date:
    """Return the day that somebody typed as year, month and day, in either calendar and any digits.

    Raises:
        ValueError: where it is none.

    >>> typed("2027-1-31"), typed("۱۴۰۵/۱۱/۱۱")
    (datetime.date(2027, 1, 31), datetime.date(2027, 1, 31))
    """
    found = _TYPED.fullmatch(in_plain_digits(text).strip())
    if found is None:
        raise ValueError(text)
    year, month, day = int(found[1]), int(found[3]), int(found[4])
    if year > LAST_SOLAR_YEAR:
        return date(year, month, day)
    return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
