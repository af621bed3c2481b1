"""Which item is which where a new list takes the place of an old one, so that what stays keeps its id. Pure texts."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from dialogs.script.catalogue import SPELLINGS
from dialogs.spellings import known_as
from storage.model.text import folded

Item = tuple[str, str]  # its id and its text

MOST_LETTERS = 300  # longer texts are the same, or compared by place alone
_LEAST_SHARE = 0.6


def matched(there: Sequence[Item], texts: Sequence[str]) -> tuple[str | None, ...]:
    """Return which item each text is, None for a new one: by equal text, then by likeness, then by place.

    By place: what stands between the same two items that were found. An item that is gone from the end gives nothing to
    one that is new at the beginning.

    >>> matched((("s1", "Find us"), ("s2", "Order")), ("Hear of us", "Find us", "Order"))
    (None, 's1', 's2')
    >>> matched((("o1", "the queue"), ("o2", "noise")), ("a dog", "the queues"))
    (None, 'o1')
    """
    return _by_place(there, alike(there, texts))


def alike(there: Sequence[Item], texts: Sequence[str]) -> tuple[str | None, ...]:
    """Return which item each text is by equal text, then by likeness, None where it is like none."""
    return _by_likeness(there, texts, equal(there, texts))


def equal(there: Sequence[Item], texts: Sequence[str]) -> tuple[str | None, ...]:
    """Return which item each text is by the same text, then by another spelling of it."""
    typed = _same(there, texts, (None,) * len(texts), str)
    return _same(there, texts, typed, name)


def likeness(one: str, two: str) -> float:
    """Return how alike two texts are, to 1; 0 for less than what counts, and where numbers differ or texts are long."""
    first, second = name(one), name(two)
    return _likeness(first, second) if digits(first) == digits(second) else 0.0


def _likeness(first: str, second: str) -> float:
    if first == second:
        return 1.0
    if max(len(first), len(second)) > MOST_LETTERS:
        return 0.0
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - 20 ms that most turns need not wait for

    return Indel.normalized_similarity(first, second, score_cutoff=_LEAST_SHARE)


def digits(text: str) -> str:
    """Return the digits of a text."""
    return "".join(filter(str.isdigit, text))


def name(text: str) -> str:
    """Return the one name of a thing that has many spellings, else the text as it is compared."""
    plain = folded(text).replace(" ", "")
    return _spellings().get(plain, plain)


def _same(
    there: Sequence[Item], texts: Sequence[str], found: Sequence[str | None], how: Callable[[str], str]
) -> tuple[str | None, ...]:
    known, left = set(found), dict[str, list[str]]()
    for item, text in reversed(there):
        if item not in known:
            left.setdefault(how(text), []).append(item)
    named = (left.get(how(text)) if item is None else None for item, text in zip(found, texts, strict=True))
    return tuple(item or (same.pop() if same else None) for item, same in zip(found, named, strict=True))


def _by_likeness(there: Sequence[Item], texts: Sequence[str], found: Sequence[str | None]) -> tuple[str | None, ...]:
    known, left = set(found), dict[str, list[tuple[str, str]]]()
    for item, text in there:
        if item not in known:
            left.setdefault(digits(old := name(text)), []).append((item, old))
    new = ((place, name(text)) for place, text in enumerate(texts) if found[place] is None)
    pairs = [(_likeness(text, old), place, item) for place, text in new for item, old in left.get(digits(text), ())]
    ids = list(found)
    for _, place, item in sorted((p for p in pairs if p[0] >= _LEAST_SHARE), key=lambda p: -p[0]):
        if ids[place] is None and item not in ids:
            ids[place] = item
    return tuple(ids)


def _by_place(there: Sequence[Item], found: Sequence[str | None]) -> tuple[str | None, ...]:
    gaps: dict[str | None, list[str]] = {}
    for behind, gone in _behind([item for item, _ in there], set(found)):
        gaps.setdefault(behind, []).append(gone)
    ids = list(found)
    before: str | None = None
    for place, item in enumerate(found):
        if item is None and gaps.get(before):
            ids[place] = gaps[before].pop(0)
        before = item or before
    return tuple(ids)


def _behind(items: Sequence[str], found: set[str | None]) -> Iterator[tuple[str | None, str]]:
    """Yield the items that were not found, each with the found one before it."""
    last: str | None = None
    for item in items:
        if item in found:
            last = item
        else:
            yield last, item


@cache
def _spellings() -> dict[str, str]:
    return {folded(one).replace(" ", ""): thing for thing in SPELLINGS for one in known_as(f"word-same-{thing}")}
