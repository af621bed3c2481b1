"""Figures as people type them: with their units, and compared with a target. Their digits stay as typed."""

import re
from typing import Literal

from storage.model.journey import Measure
from storage.model.locale import Locale
from storage.model.text import PERCENT, in_plain_digits, percent_joined

ARABIC_LETTER_MARK = "\u061c"


def with_unit(amount: str | None, unit: str | None, locale: Locale) -> str:
    """Return an amount with its unit, both on one line; no amount has none.

    On a right-to-left map the percent sign stands left of the number, as it does behind a word.

    >>> with_unit("14", "%", Locale("en", False, "0123456789", "gregorian", "en", ()))
    '14%'
    """
    if not amount:
        return ""
    said = percent_joined(f"{amount}\u00a0{unit}" if unit else amount)
    return ARABIC_LETTER_MARK + said if locale.rtl and said.endswith(PERCENT) else said


_MINUSES = str.maketrans("﹣－‐\u2011", "----")
_NUMBER = re.compile(r"\d+(?:[.,٫٬\u00a0]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[,٬\u00a0]\d{3})+")
# A minus stands before the number, or behind it as right-to-left keyboards leave it; in "10-15" and "Q-3" it is none.
_MINUS_BEFORE = re.compile(r"(?<![\w-])-(?=[%٪$€£]?$)|^\s*-(?=\s*$)")
_MINUS_BEHIND = re.compile(r"^([%٪]?)-(?=[\s)]|$)")


def standing(measure: Measure) -> str | None:
    """Return how a measure stands to its target, as the id of a word without "map-"; None where nobody can tell.

    Good and bad are told apart only where it is known which way is better.
    """
    side = side_of(measure.value, measure.target)
    if side in (None, "at") or measure.better is None:
        return side and f"{side}-target"
    return "better-than-target" if (side == "above") is (measure.better == "up") else "worse-than-target"


def side_of(value: str | None, target: str | None) -> Literal["above", "at", "below"] | None:
    """Tell on which side of a target a value lies; None where the two cannot be compared.

    >>> side_of("88%", "95 %"), side_of("۱۲ دقیقه", "۵ دقیقه"), side_of("1 hour", "30 minutes"), side_of("good", "5")
    ('below', 'above', None, None)
    >>> side_of("−5%", "-10%"), side_of("٣٠-", "٢٠")
    ('above', 'below')
    """
    (amount, unit), (wanted, other) = _measured(value or ""), _measured(target or "")
    if amount is None or wanted is None or (unit and other and unit != other):
        return None
    return "above" if amount > wanted else "below" if amount < wanted else "at"


def _measured(text: str) -> tuple[float | None, str]:
    """Return the one number of a text, and what stands around it."""
    plain = in_plain_digits(text).translate(_MINUSES)
    found = list(_NUMBER.finditer(plain))
    if len(found) != 1:
        return None, ""
    before, minuses_before = _MINUS_BEFORE.subn("", plain[: found[0].start()])
    behind, minuses_behind = _MINUS_BEHIND.subn(r"\1", plain[found[0].end() :])
    amount = _amount(found[0].group())
    if amount is None:
        return None, ""
    return -amount if minuses_before or minuses_behind else amount, "".join(f"{before}{behind}".split()).casefold()


def _amount(digits: str) -> float | None:
    """Return a number typed with or without separators; None for "1.2.3"."""
    whole = re.sub(r"\D", "", digits) if _GROUPED.fullmatch(digits) else re.sub("[,٫]", ".", digits)
    return float(whole) if whole.count(".") <= 1 else None
