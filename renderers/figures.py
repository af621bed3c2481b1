"""Our own numbers and dates in the digits of a language. What people typed is never put through this."""

import re
from datetime import date
from functools import cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from persiantools.jdatetime import JalaliDate

from storage.text import in_plain_digits

FIRST_DAY = date(622, 3, 22)  # of the solar Hijri calendar
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
    """Return a date in the calendar of the language with the name of its month: Persian dates are of the solar Hijri.

    >>> day(date(2026, 11, 22), "en"), day(date(2026, 11, 22), "ar"), day(date(2026, 11, 22), "fa")
    ('November 22, 2026', '22 نوفمبر 2026', '۱ آذر ۱۴۰۵')
    """
    if language == "fa" and value >= FIRST_DAY:
        jalali = JalaliDate(value)  # type: ignore[no-untyped-call]
        month = jalali.strftime("%B", locale="fa")
        return f"{jalali.day} {month} {jalali.year}".translate(digits(language))
    return format_date(value, "long", locale=language).translate(digits(language))


_NUMBER = re.compile(r"\d+(?:[.,٫٬\u00a0]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[,٬\u00a0]\d{3})+")


def side_of(value: str | None, target: str | None) -> Literal["above", "at", "below"] | None:
    """Tell on which side of a target a value lies; None where the two cannot be compared.

    >>> side_of("88%", "95 %"), side_of("۱۲ دقیقه", "۵ دقیقه"), side_of("1 hour", "30 minutes"), side_of("good", "5")
    ('below', 'above', None, None)
    """
    (amount, unit), (wanted, other) = _measured(value or ""), _measured(target or "")
    if amount is None or wanted is None or (unit and other and unit != other):
        return None
    return "above" if amount > wanted else "below" if amount < wanted else "at"


def _measured(text: str) -> tuple[float | None, str]:
    """Return the one number of a text, and what stands around it."""
    plain = in_plain_digits(text)
    found = _NUMBER.findall(plain)
    if len(found) != 1:
        return None, ""
    (amount,) = found
    whole = re.sub(r"\D", "", amount) if _GROUPED.fullmatch(amount) else re.sub("[,٫]", ".", amount)
    unit = "".join(plain.replace(amount, "").split()).casefold()
    return (float(whole), unit) if whole.count(".") <= 1 else (None, "")
