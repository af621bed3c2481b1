"""Figures as people type them: with their units, and compared with a target. Their digits stay as typed."""

from storage.model.journey import Measure
from storage.model.locale import Locale
from storage.model.text import PERCENT, percent_joined
from storage.model.trend import side_of

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


def standing(measure: Measure) -> str | None:
    """Return how a measure stands to its target, as the id of a word without "map-"; None where nobody can tell.

    Good and bad are told apart only where it is known which way is better.
    """
    side = side_of(measure.value, measure.target)
    if side in (None, "at") or measure.better is None:
        return side and f"{side}-target"
    return "better-than-target" if (side == "above") is (measure.better == "up") else "worse-than-target"
