"""Which neighbouring stages share a card of an album. How full a card is is measured elsewhere.

| 1 1 1 | 2 2   | 3 3 3 |
| 1 1   | 2 2 2 | 4 4   |
"""

from collections.abc import Callable
from dataclasses import dataclass

MOST_CARDS = 10  # of an album in Telegram
MOST_PARTS = 4  # cards of one stage
TOGETHER = 3  # stages that share a card, unless there are more stages than that
ALONE = 1.21  # how full a card of one stage may be before what is left out weighs more than anything else
LEAST = 0.55  # as full as letters a fifth larger make a card to 70 %
CARD, CUT = 0.1, 4.0  # what one more card weighs, and what is left out, beside as much that stays blank
LITTLE = 0.05  # of a card: what is left out at least, where not everything fits

Cost = tuple[float, ...]  # what weighs most stands first


@dataclass(frozen=True, slots=True)
class Told:
    """What some of the cards tell of: neighbouring stages on one, or a single one on several."""

    stages: range
    cards: int = 1


@dataclass(frozen=True, slots=True)
class Demands:
    """What is asked of an album: how many stages it tells of on at most how many cards.

    `whole` is the stage that has to be complete, if any. `fullness` says how much of a card some stages would take, 1
    being all of it; `parts` how many cards hold all of one stage that has them for itself.
    """

    stages: int
    most: int
    fullness: Callable[[range], float]
    parts: Callable[[int], int]
    whole: int | None = None


def grouped(demands: Demands) -> tuple[Cost, list[Told]]:
    """Return what each card tells of, and how bad that is: all stages whole, then none blank and few cards, then even.

    >>> grouped(Demands(4, 9, lambda group: 0.5 * len(group), lambda _: 1))[1]
    [Told(stages=range(0, 2), cards=1), Told(stages=range(2, 4), cards=1)]
    """
    # The best albums of the first stages, by how many cards they take.
    best: list[dict[int, tuple[Cost, list[Told]]]] = [{0: ((0.0,) * 4, [])}]
    for end in range(1, demands.stages + 1):
        best.append({})
        for told in (told for start in range(end) for told in _ways(demands, range(start, end))):
            cost = _cost(told, demands)
            for taken, (so_far, before) in best[told.stages.start].items():
                total = tuple(map(sum, zip(so_far, cost, strict=True)))
                known = best[end].get(taken + told.cards)
                if taken + told.cards <= demands.most and (known is None or total < known[0]):
                    best[end][taken + told.cards] = (total, [*before, told])
    return min(best[-1].values(), key=lambda one: one[0])


def _ways(demands: Demands, stages: range) -> list[Told]:
    """Return on how many cards these stages may stand: several only where one has not room for all of a single one."""
    is_over = len(stages) == 1 and demands.fullness(stages) > 1
    most = min(demands.parts(stages.start), MOST_PARTS) if is_over else 1
    return [Told(stages, cards) for cards in range(1, most + 1)]


def _cost(told: Told, demands: Demands) -> Cost:
    """Return how bad cards are: what is left out, stages too many, what stays blank and the cards, small letters."""
    full = demands.fullness(told.stages) / told.cards
    is_single = len(told.stages) == 1
    is_whole = demands.parts(told.stages.start) <= told.cards if told.cards > 1 else full <= 1
    over = 0.0 if is_whole else max((full - 1) * told.cards, LITTLE)
    much = max(over - (ALONE - 1) * is_single, 0.0)
    cuts_whole = over > 0 and demands.whole in told.stages and told.cards < MOST_PARTS
    blank = max(LEAST - full, 0.0) * told.cards + CUT * over + CARD * told.cards
    return much**2 + cuts_whole * demands.stages**3, max(len(told.stages) - TOGETHER, 0), blank, full**2 * told.cards
