"""The orders of one list, one made upon the other: what changes, and what is left of a later one without an earlier."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

Order = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What changes of an order: from the place `at` on, so many are `gone`, and others are `new` there."""

    at: int
    gone: int
    new: Order = ()


def changing(before: Order, order: Order) -> Order | Change:
    """Return what changes of an order, or the whole of it where that is as short.

    >>> changing(("t1", "t2", "t3"), ("t1", "t2", "t3", "t4"))
    Change(at=3, gone=0, new=('t4',))
    >>> changing(("t1", "t2", "t3"), ("t3", "t2", "t1"))
    ('t3', 't2', 't1')
    """
    at = _alike(before, order)
    behind = _alike(before[at:][::-1], order[at:][::-1])
    change = Change(at, len(before) - at - behind, order[at : len(order) - behind])
    return change if len(change.new) < len(order) else order


def changed(before: Order, change: Change) -> Order:
    """Return the order that a change makes of the one before it.

    >>> changed(("t1", "t2", "t3"), Change(0, 1, ("t4",)))
    ('t4', 't2', 't3')

    Raises:
        ValueError: where it was made of another.
    """
    if not 0 <= change.at <= change.at + change.gone <= len(before):
        raise ValueError("a change of another order")
    return (*before[: change.at], *change.new, *before[change.at + change.gone :])


def rebased(order: Order, before: Sequence[str], now: Sequence[str]) -> Order:
    """Return an order that was made where `before` stood, as it would have been made where `now` stands.

    It loses what has gone since, and regains what has come back, behind the nearest item that stood before it.

    >>> rebased(("c", "a", "x"), before=("a", "x"), now=("a", "b"))
    ('c', 'a', 'b')
    """
    stood, stands, listed = frozenset(before), frozenset(now), frozenset(order)
    made = [item for item in order if item in stands or item not in stood]
    for place, item in enumerate(now):
        if item not in stood and item not in listed:
            made.insert(_behind(now[:place], made), item)
    return tuple(made)


def _behind(neighbours: Sequence[str], made: Sequence[str]) -> int:
    return next((made.index(item) + 1 for item in reversed(neighbours) if item in made), 0)


def _alike(one: Order, two: Order) -> int:
    """Return how many items two orders begin with alike."""
    if two[: len(one)] == one:  # most orders are the one before with something more
        return len(one)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))
