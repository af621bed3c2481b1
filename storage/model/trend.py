"""Where a measure is going and whether it is where it should be, from figures as people type them. No clock is here.

A figure is free text ("12 hours", «٪۴۰»): what has exactly one number in it can be compared, and nothing else.
"""

import re
from datetime import date
from typing import Literal

from storage.model.journey import Measure, Reading
from storage.model.text import in_plain_digits

Way = Literal["better", "worse", "same"]
Side = Literal["above", "at", "below"]

_MINUSES = str.maketrans("﹣－‐\u2011", "----")
_NUMBER = re.compile(r"\d+(?:[.,٫٬\u00a0]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[,٬\u00a0]\d{3})+")
# A minus stands before the number, or behind it as right-to-left keyboards leave it; in "10-15" and "Q-3" it is none.
_MINUS_BEFORE = re.compile(r"(?<![\w-])-(?=[%٪$€£]?$)|^\s*-(?=\s*$)")
_MINUS_BEHIND = re.compile(r"^([%٪]?)-(?=[\s)]|$)")


def readings(measure: Measure) -> tuple[Reading, ...]:
    """Return what a measure was, in order of the day; a document may hold it in any order."""
    return tuple(sorted(measure.history, key=lambda reading: reading.on))


def points(measure: Measure) -> tuple[tuple[date, float], ...]:
    """Return the readings that can be drawn, in order of the day: those with a number, in the unit of the last one.

    >>> said = (Reading(on=date(2026, 9, 1), value="about 20"), Reading(on=date(2026, 10, 1), value="۲۵"))
    >>> [number for _, number in points(Measure(name="Orders", history=said))]
    [25.0]
    """
    found = [(one.on, *measured(one.value)) for one in readings(measure)]
    known = [(on, number, unit) for on, number, unit in found if number is not None]
    last = known[-1][2] if known else ""
    return tuple((on, number) for on, number, unit in known if unit == last)


def way(measure: Measure) -> Way | None:
    """Return which way a measure went with its last reading; None where nobody can tell, or which way is better.

    >>> said = (Reading(on=date(2026, 9, 1), value="20"), Reading(on=date(2026, 10, 1), value="25"))
    >>> way(Measure(name="Orders", better="up", history=said)), way(Measure(name="Orders", history=said))
    ('better', None)
    """
    *_, before, now = (None, None, *readings(measure))
    side = side_of(now.value, before.value) if before and now else None
    if side == "at":
        return "same"
    if side is None or measure.better is None:
        return None
    return "better" if (side == "above") is (measure.better == "up") else "worse"


def is_met(measure: Measure) -> bool | None:
    """Tell whether a measure has reached its target, or is past it the good way; None where nobody can tell.

    >>> is_met(Measure(name="Wait", value="۵ دقیقه", target="10 دقیقه", better="down"))
    True
    """
    side = side_of(measure.value, measure.target)
    if side == "at":
        return True
    if side is None or measure.better is None:
        return None
    return (side == "above") is (measure.better == "up")


def side_of(value: str | None, target: str | None) -> Side | None:
    """Tell on which side of a target a value lies; None where the two cannot be compared.

    >>> side_of("88%", "95 %"), side_of("۱۲ دقیقه", "۵ دقیقه"), side_of("1 hour", "30 minutes"), side_of("good", "5")
    ('below', 'above', None, None)
    >>> side_of("−5%", "-10%"), side_of("٣٠-", "٢٠")
    ('above', 'below')
    """
    (amount, unit), (wanted, other) = measured(value or ""), measured(target or "")
    if amount is None or wanted is None or (unit and other and unit != other):
        return None
    return "above" if amount > wanted else "below" if amount < wanted else "at"


def measured(text: str) -> tuple[float | None, str]:
    """Return the one number of a text, None where it has none or several, and what stands around it."""
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
