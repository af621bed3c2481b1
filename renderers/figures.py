"""Our own numbers and dates in the digits of a language. What people typed is never put through this."""

from datetime import date

from babel.dates import format_date

DIGITS = {
    "en": {},
    "ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}


def number(value: int, language: str) -> str:
    """Return a whole number in the digits of the language.

    >>> number(12, "fa")
    '۱۲'
    """
    return str(value).translate(DIGITS[language])


def day(value: date, language: str) -> str:
    """Return a date of the Gregorian calendar with the name of its month.

    >>> day(date(2026, 11, 22), "en"), day(date(2026, 11, 22), "ar")
    ('November 22, 2026', '٢٢ نوفمبر ٢٠٢٦')
    """
    return format_date(value, "long", locale=language).translate(DIGITS[language])
