"""Figures as people type them: with their units, and compared with a target. Their digits stay as typed."""

import re
from typing import Literal

from storage.model.locale import Locale
from storage.model.text import in_plain_digits

PERCENT = ("%", "٪", "‰")
ARABIC_LETTER_MARK = "\u061c"


def with_unit(amount: str | None, unit: str | None, locale: Locale) -> str:
    """Return an amount with its unit, both on one line; no amount has none.

    On a right-to-left map the percent sign stands left of the number, as it does behind a word.

    >>> with_unit("14", "%", Locale("en", False, "0123456789", "gregorian", "en", ()))
    '14%'
    """
    if not amount or not unit:
        return amount or ""
    if unit in PERCENT:
        return (ARABIC_LETTER_MARK if locale.rtl else "") + amount + unit
    return f"{amount}\u00a0{unit}"


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
