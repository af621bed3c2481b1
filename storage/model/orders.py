"""The orders of one list, one made upon the other, and what is left of a later one when an earlier is taken back."""

from collections.abc import Sequence

Order = tuple[str, ...]


def rebased(order: Order, before: Sequence[str], now: Sequence[str]) -> Order:
    """Return an order that was made where `before` stood, as it would have been made where `now` stands.

    It loses what has gone since, and regains what has come back, behind the nearest item that stood before it.

    >>> rebased(("c", "a", "x"), before=("a", "x"), now=("a", "b"))
    ('c', 'a', 'b')
    """
    made = [item for item in order if item in now or item not in before]
    for place, item in enumerate(now):
        if item not in before and item not in made:
            made.insert(_behind(now[:place], made), item)
    return tuple(made)


def _behind(neighbours: Sequence[str], made: Sequence[str]) -> int:
    return next((made.index(item) + 1 for item in reversed(neighbours) if item in made), 0)
