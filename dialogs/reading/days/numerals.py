"""Numbers said in words or digits: "twenty one", «خمسة وعشرين», "2.5 million", «سی چهل»."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dialogs.reading.days.phrases import Phrase

_HUNDRED, _THOUSAND = 100, 1000
_GROUPED = re.compile(r"\d{1,3}(?:[.,٬،/]\d{2,3})*[.,٬،/]\d{3}")
_PLAIN = re.compile(r"(\d{1,12})(?:([.,٬،/:⁄])(\d{1,6}))?")
_FRACTIONS = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4))


class Number(NamedTuple):
    """A number, where it ends, and how it was said."""

    value: float
    end: int
    scale: float = 1.0  # of "thousand", "million"; 1 where none was said
    is_ordinal: bool = False


class Range(NamedTuple):
    """The least and the most of what was said, and where it ends."""

    low: float
    high: float
    end: int
    is_ordinal: bool = False


def digits_value(text: str) -> float | None:
    """Return the value of digits with their separators, None where it is none.

    >>> digits_value("1,200"), digits_value("2,50,000"), digits_value("1.5"), digits_value("1:30"), digits_value("1/2")
    (1200.0, 250000.0, 1.5, 1.5, 0.5)
    """
    separators = {sign for sign in text if not sign.isdigit()}
    many = sum(not sign.isdigit() for sign in text) > 1
    if _GROUPED.fullmatch(text) and len(text) < 20 and (many or separators & set(",٬،/") or text.endswith("000")):  # noqa: PLR2004
        return float(re.sub(r"\D", "", text))
    if separators == {",", "."}:
        point = max(text.rfind("."), text.rfind(","))
        text = re.sub(r"[.,]", "", text[:point]) + "." + text[point + 1 :]
    found = _PLAIN.fullmatch(text)
    if not found:
        return None
    whole, sign, rest = int(found[1]), found[2], found[3]
    if rest is None:
        return float(whole)
    if sign == ":":
        return whole + int(rest) / 60
    if sign in "/⁄" and (whole, int(rest)) in _FRACTIONS:
        return whole / int(rest)
    return float(f"{whole}.{rest}")


def number_at(phrases: Sequence[Phrase], at: int, *, apart: bool = False) -> Number | None:
    """Return the number that begins at a place; `apart`: "and" stands between two numbers ("between 5 and 20")."""
    reading = _Reading(phrases, at, apart)
    if not reading.takes_part_of_scale():
        while reading.takes_next():
            pass
    if reading.at == at:
        return None
    reading.takes_half()
    return Number(reading.total + reading.group, reading.at, reading.scale, reading.is_ordinal)


def range_at(phrases: Sequence[Phrase], at: int) -> Range | None:
    """Return the number or the two numbers that begin at a place: "3 to 6", «دو سه»."""
    apart = at > 0 and "between" in phrases[at - 1].means
    first = number_at(phrases, at, apart=apart)
    if first is None:
        return None
    second = number_at(phrases, first.end + joins(phrases, first.end, apart=apart), apart=apart)
    if second and first.value == 1 and second.value > 2 and "number" in phrases[first.end].means:  # noqa: PLR2004
        return Range(second.value, second.value, second.end)  # "a good three"
    low = first.value
    if second and first.scale == 1 < second.scale and low < second.scale:
        low *= second.scale
    if (
        second is None
        or (second.is_ordinal and not first.is_ordinal)
        or low >= second.value
        or not _fits(phrases, first, second)
    ):
        return Range(first.value, first.value, first.end, first.is_ordinal)
    return Range(low, second.value, second.end)


def _fits(phrases: Sequence[Phrase], first: Number, second: Number) -> bool:
    """Tell whether two numbers are two ends: those side by side are said in one way, and small where typed."""
    after, before = phrases[first.end], phrases[first.end - 1]
    if "number" not in after.means:
        return True
    return after.is_digits == before.is_digits and (not after.is_digits or second.value < _HUNDRED)


def joins(phrases: Sequence[Phrase], at: int, *, apart: bool) -> bool:
    """Tell whether what stands at a place joins the two ends of a range."""
    if at >= len(phrases):
        return False
    means = phrases[at].means
    return "to" in means or "or" in means or (apart and "and" in means)


class _Reading:
    """A number while it is read: thousands and more in `total`, what follows them in `group`."""

    def __init__(self, phrases: Sequence[Phrase], at: int, apart: bool) -> None:  # noqa: FBT001 - one caller
        self.phrases, self.at, self.apart = phrases, at, apart
        self.total, self.group, self.scale = 0.0, 0.0, 1.0
        self.is_begun = self.is_ordinal = False

    def takes_part_of_scale(self) -> bool:
        """Take "half a million"."""
        one = self._means(self.at)
        many = self.at + 1 + ("one" in self._means(self.at + 1))
        if "part" in one and "scale" in self._means(many):
            self.scale = float(self._means(many)["scale"])
            self.total, self.at = self.scale / int(one["part"]), many + 1
        return bool(self.total)

    def takes_next(self) -> bool:
        """Take the next word of the number; tell whether there was one."""
        is_joined = self.is_begun and not self.apart and "and" in self._means(self.at)
        at = self.at + is_joined
        means = self._means(at)
        value = digits_value(means["number"]) if "number" in means else None
        if value is None and "one" in means and not self.is_begun:
            value = 1.0
        ordinal = means.get("ordinal") if value is None else None
        if self._scales(means, is_joined=is_joined):
            self.at = at + 1
        elif value is not None and self._adds(value, at, is_joined=is_joined):
            self.group, self.at = self.group + value, at + 1
        elif ordinal and self._adds(float(ordinal), at, is_joined=is_joined):
            self.group, self.at, self.is_ordinal = self.group + float(ordinal), at + 1, True
        else:
            return False
        self.is_begun = True
        return not self.is_ordinal or self._is_arabic_ordinal()

    def takes_half(self) -> None:
        """Take "and a half" behind the number."""
        at = self.at + 1 + ("one" in self._means(self.at + 1))
        if "and" in self._means(self.at) and "part" in self._means(at) and not self.apart and not self.is_ordinal:
            whole = self.scale if self.total and not self.group else 1
            self.group += whole / int(self._means(at)["part"])
            self.at = at + 1
            scale = float(self._means(self.at).get("scale", 0))
            if scale >= _THOUSAND and not self.total:  # "one and a half million"
                self.total, self.group, self.scale, self.at = self.group * scale, 0.0, scale, self.at + 1

    def _is_arabic_ordinal(self) -> bool:
        return self.group < 10 and "and" in self._means(self.at)  # noqa: PLR2004 - «الخامس والعشرين»

    def _scales(self, means: Mapping[str, str], *, is_joined: bool) -> bool:
        scale = float(means.get("scale", 0))
        if scale == _HUNDRED and not (is_joined and self.group) and self.group < _HUNDRED:
            self.group = (self.group or 1) * _HUNDRED
        elif scale >= _THOUSAND and (not self.total or scale < self.scale):
            self.total, self.group, self.scale = self.total + (self.group or 1) * scale, 0.0, scale
        else:
            return False
        return True

    def _adds(self, value: float, at: int, *, is_joined: bool) -> bool:
        """Tell whether a value goes on with the number: 20 and 5, «خمسة» and «عشرين», a thousand and 406."""
        if not self.is_begun:
            return True
        if self.phrases[at].is_digits or (self.total and value >= self.scale):
            return False
        if not self.group:
            return True
        if self.phrases[at - 1 - is_joined].is_digits:
            return False
        below = self.group % _HUNDRED
        tens = 20 <= value < _HUNDRED and value % 10 == 0  # noqa: PLR2004
        if tens and is_joined and 0 < below < 10:  # noqa: PLR2004
            return True
        return value < (_HUNDRED if not below else 10) and below % 10 == 0 and self.group != 10  # noqa: PLR2004

    def _means(self, at: int) -> Mapping[str, str]:
        return self.phrases[at].means if at < len(self.phrases) else {}
