"""How long, how many of a hundred, and how much, as people say it: each from the least to the most."""

import re
from collections.abc import Sequence

from dialogs.reading.days.numerals import range_at
from dialogs.reading.days.phrases import Phrase, phrases
from dialogs.reading.days.spans import Length, Span, bare_minutes, span_at
from storage.model.journey import Language

_MINUTES_A_MONTH = 30 * 1440
_MINUTES_A_YEAR = 365 * 1440
_ALL = 100.0
_SPACE_OF_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")


def duration(text: str, language: Language) -> tuple[float, float] | None:
    """Return the least and the most minutes that a text says; None where it says no duration.

    >>> duration("10 to 15 mins", "en"), duration("ساعة ونص", "ar"), duration("soon", "en")
    ((10, 15), (90, 90), None)
    """
    said = tuple(_without_scale(one) for one in phrases(text, language))
    mere: Span | None = None
    for at in range(len(said)):
        span = None if _is_few(said, at) else span_at(said, at)
        if span and span.is_counted:
            return _minutes(span.low), _minutes(span.high)
        mere = mere or span
    if mere:
        return _minutes(mere.low), _minutes(mere.high)
    bare = (minutes for at in range(len(said)) if (minutes := bare_minutes(said, at)))
    return next(((minutes, minutes) for minutes in bare), None)


def _without_scale(phrase: Phrase) -> Phrase:
    """Return a phrase that is a unit as nothing else: the m of "15m" is no million."""
    if "unit" not in phrase.means or "scale" not in phrase.means:
        return phrase
    return phrase._replace(means={kind: value for kind, value in phrase.means.items() if kind != "scale"})


def _is_few(said: Sequence[Phrase], at: int) -> bool:
    return at > 0 and "few" in said[at - 1].means


def _minutes(length: Length) -> float:
    years, months = divmod(length.months, 12)
    minutes = round(1.0 * length.minutes + years * _MINUTES_A_YEAR + months * _MINUTES_A_MONTH, 2)
    return int(minutes) if minutes.is_integer() else minutes


def percentage(text: str, language: Language) -> tuple[float, float] | None:
    """Return the least and the most of a hundred that a text says.

    >>> percentage("5-10 %", "en"), percentage("one out of five customers", "en"), percentage("نصفشون", "fa")
    ((5.0, 10.0), (20.0, 20.0), (50.0, 50.0))
    """
    said = phrases(text, language)
    if not any("percent" in one.means for one in said):
        for at in range(len(said)):
            share = _share(said, at)
            if share is not None:
                return share, share
    return _range(said)


def _share(said: Sequence[Phrase], at: int) -> float | None:
    """Return the share that is said without "percent": "one in ten", «تلات ارباع», "all"."""
    means = said[at].means
    if "all" in means:
        return _ALL
    if "no" in means:
        return 0.0
    if "shares" in means:
        count, whole = means["shares"].split("-")
        return _of(float(count), float(whole))
    number = range_at(said, at)
    after = number.end if number else at
    behind = said[after].means if after < len(said) else {}
    part = behind.get("part") or (behind.get("ordinal") if number else None)
    if part and not (number and number.is_ordinal):
        return _of(number.low if number else 1, float(part))
    if "part" in means:
        return _of(1, float(means["part"]))
    return _each(said, at + 1) if "each" in means else _out_of(said, at)


def _each(said: Sequence[Phrase], at: int) -> float | None:
    """Return "every second one", «از هر ده نفر سه نفر»."""
    of = range_at(said, at)
    if of is None:
        return None
    if of.is_ordinal:
        return _of(1, of.low)
    numbers = (range_at(said, after) for after in range(of.end, len(said)))
    count = next((number.low for number in numbers if number), None)
    return None if count is None else _of(count, of.low)


def _out_of(said: Sequence[Phrase], at: int) -> float | None:
    """Return "one in ten", «واحد من كل عشرة»."""
    count = range_at(said, at)
    if count is None:
        return None
    after = count.end
    while after < len(said) and after <= count.end + 1 and "outof" not in said[after].means:
        after += 1
    if after >= len(said) or "outof" not in said[after].means:
        return None
    of = range_at(said, after + 1)
    return _of(count.low, of.low) if of else None


def _of(count: float, whole: float) -> float | None:
    return round(_ALL * count / whole, 2) if whole > 0 and count <= whole else None


def amount(text: str, language: Language) -> tuple[float, float] | None:
    """Return the least and the most that a text says, of whatever is counted.

    >>> amount("between 2k and 3k", "en"), amount("مليون ونص", "ar"), amount("۱۲۰،۰۰۰ تومن", "fa")
    ((2000.0, 3000.0), (1500000.0, 1500000.0), (120000.0, 120000.0))
    """
    return _range(phrases(_SPACE_OF_THOUSANDS.sub("", text), language))


def _range(said: Sequence[Phrase]) -> tuple[float, float] | None:
    found = (number for at in range(len(said)) if (number := range_at(said, at)) and not number.is_ordinal)
    return next(((number.low, number.high) for number in found), None)
