"""Our own numbers and dates in the digits of a language. What people typed is never put through this."""

from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date

_DIGITS = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}


@cache
def digits(language: str) -> dict[int, int]:
    """Return how the language writes the digits 0-9, by the locale data: Persian ۰–۹, Arabic and English 0–9."""
    return str.maketrans("0123456789", _DIGITS.get(Locale.parse(language).default_numbering_system, "0123456789"))


def number(value: int, language: str) -> str:
    """Return a whole number in the digits of the language.

    >>> number(12, "fa")
    '۱۲'
    """
    return str(value).translate(digits(language))


def day(value: date, language: str) -> str:
    """Return a date of the Gregorian calendar with the name of its month.

    >>> day(date(2026, 11, 22), "en"), day(date(2026, 11, 22), "ar")
    ('November 22, 2026', '22 نوفمبر 2026')
    """
    return format_date(value, "long", locale=language).translate(digits(language))
