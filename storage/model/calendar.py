"""Days and digits as each language writes them, and days as people type them."""

import re
from datetime import date, timedelta
from functools import cache

from babel import Locale
from babel.dates import format_date, format_timedelta
from persiantools.jdatetime import JalaliDate

from storage.model.text import in_plain_digits

FIRST_DAY, LAST_DAY = date(622, 3, 22), date(9999, 3, 19)  # that the solar Hijri calendar of the library has
LAST_SOLAR_YEAR = 1699  # typed years up to this are solar, those above are Gregorian
LATIN = "0123456789"

_DIGITS = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
_TYPED = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")


@cache
def digits(language: str) -> dict[int, int]:
    """Return how the language writes the digits 0-9, by the locale data: Persian ۰–۹, Arabic and English 0–9."""
    return str.maketrans(LATIN, _DIGITS.get(Locale.parse(language).default_numbering_system, LATIN))


def written(day: date, language: str) -> str:
    """Return a day in the calendar of the language with the name of its month: Persian days are of the solar Hijri.

    >>> written(date(2026, 11, 22), "en"), written(date(2026, 11, 22), "ar"), written(date(2026, 11, 22), "fa")
    ('November 22, 2026', '22 نوفمبر 2026', '۱ آذر ۱۴۰۵')
    """
    if language == "fa" and FIRST_DAY <= day <= LAST_DAY:
        solar = JalaliDate(day)  # type: ignore[no-untyped-call]
        month = solar.strftime("%B", locale="fa")
        return f"{solar.day} {month} {solar.year}".translate(digits(language))
    return format_date(day, "long", locale=language).translate(digits(language))


def duration(minutes: int, language: str) -> str:
    """Return so many minutes in words.

    >>> duration(42, "en"), duration(42, "fa")
    ('42 minutes', '۴۲ دقیقه')
    """
    text = format_timedelta(timedelta(minutes=minutes), "minute", threshold=float("inf"), locale=language)
    return text.translate(digits(language))


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
