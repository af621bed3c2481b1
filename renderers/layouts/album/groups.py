"""Which neighbouring stages share a card of an album. How full a card is is measured elsewhere.

| 1 1 1 | 2 2   | 3 3 3 |
| 1 1   | 2 2 2 | 4 4   |
"""

from collections.abc import Callable
from dataclasses import dataclass

TOGETHER = 3  # stages that share a card, unless there are more stages than that
ALONE = 1.21  # how full a card of one stage may be: the smallest letters are for these only
LEAST = 0.38  # as full as the largest letters make a card to 70 %

Cost = tuple[float, ...]  # what weighs most stands first


@dataclass(frozen=True, slots=True)
class Demands:
    """What is asked of an album: how many stages it tells of on how many cards, and which of them over several.

    `whole` is the stage that has to be complete, if any, `parts` how many cards it takes where it has them for itself.
    """

    stages: int
    most: int
    whole: int | None = None
    parts: int = 1


def grouped(demands: Demands, fullness: Callable[[range], float]) -> list[range]:
    """Return the stages on each card: all of them whole, then no card blank, then few cards, then even ones.

    `fullness` says how much of a card these stages would take, 1 being all of it.

    >>> grouped(Demands(4, 9), lambda group: 0.5 * len(group))
    [range(0, 2), range(2, 4)]
    """
    # The best albums of the first stages, by how many cards they take.
    best: list[dict[int, tuple[Cost, list[range]]]] = [{0: ((0.0,) * 5, [])}]
    for end in range(1, demands.stages + 1):
        best.append({})
        for start in range(end):
            group = range(start, end)
            cards = demands.parts if list(group) == [demands.whole] else 1
            cost = _cost(group, fullness(group), demands, cards)
            for taken, (so_far, groups) in best[start].items():
                total = tuple(map(sum, zip(so_far, cost, strict=True)))
                known = best[end].get(taken + cards)
                if taken + cards <= demands.most and (known is None or total < known[0]):
                    best[end][taken + cards] = (total, [*groups, group])
    return min(best[-1].values())[1] if best[-1] else []


def _cost(group: range, full: float, demands: Demands, cards: int) -> Cost:
    """Return how bad a card is: what is left out, stages too many, what stays blank, the card itself, its letters."""
    is_alone = len(group) == 1
    over = 0.0 if cards > 1 else max(full - (ALONE if is_alone else 1.0), 0.0)
    cuts_whole = over > 0 and demands.whole in group
    blank = max(LEAST - full, 0.0)
    return (over**2 + cuts_whole * demands.stages**3, max(len(group) - TOGETHER, 0), blank, cards, full**2)
