"""Items of a list that may be one thing said twice: noticed and asked about, never put together without being told."""

from dialogs.changes.editing import is_list
from dialogs.changes.lists import has_plain_items, text_at
from dialogs.changes.matching import digits, name
from dialogs.interview import Interview

_LEAST_LETTERS = 6  # shorter words are alike by chance ("menu", "venue")
_MOST_LETTERS = 100  # whole sentences are doubles only where they are the same
_LEAST_SHARE = 0.87
_MOST_NEW = 30  # items looked at in one turn: 30 beside 100 take a few milliseconds


def double(before: Interview, after: Interview) -> tuple[str, str] | None:
    """Return the addresses of two items of one list that look alike, one of them new; None where there are none."""
    changed = {entry.address for entry in after.unsaved[len(before.unsaved) :]}
    lists = (one.address for one in after.posed if one.address in changed and is_list(one))
    found = (_double(after, address, before.log.ids(address)) for address in lists if not has_plain_items(address))
    return next((pair for pair in found if pair), None)


def _double(after: Interview, address: str, known: tuple[str, ...]) -> tuple[str, str] | None:
    ids = after.log.ids(address)
    names = {item: name(str(after.log.value(text_at(address, item)) or "")) for item in ids}
    numbers = {item: digits(called) for item, called in names.items()}
    new = [item for item in ids if item not in known][:_MOST_NEW]
    for item in new:
        for other in ids:
            if other != item and numbers[other] == numbers[item] and _are_alike(names[item], names[other]):
                first, second = sorted((item, other), key=ids.index)
                return f"{address}.{first}", f"{address}.{second}"
    return None


def are_alike(text: str, other: str) -> bool:
    """Tell whether two texts may be two spellings of one thing; numbers that differ make things differ.

    >>> are_alike("انستقرام", "Instagram"), are_alike("table 1", "table 2")
    (True, False)
    """
    one, two = name(text), name(other)
    return digits(one) == digits(two) and _are_alike(one, two)


def _are_alike(one: str, two: str) -> bool:
    if one == two:
        return True
    if not _LEAST_LETTERS <= min(len(one), len(two)) <= max(len(one), len(two)) <= _MOST_LETTERS:
        return False
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - 20 ms that most turns need not wait for

    return Indel.normalized_similarity(one, two, score_cutoff=_LEAST_SHARE) >= _LEAST_SHARE
