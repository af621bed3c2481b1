"""A stage over several phone cards, an obstacle never apart from what answers it. How a card looks is `stagecard`'s.

| obstacle 1 |   | obstacle 3 |
| idea for 1 |   | idea for 3 |
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.layouts.album.stagecard import StageCard
from renderers.layouts.album.told import FACTS, Items

FIRST = ("obstacles", "opportunities")  # before the other lanes where a thing to do first is among them
UNTORN, TORN = 0.5, 0.0  # of a card: lanes no higher than that stand whole; none does
FILLED = 0.85  # of a card: the lane behind it need not be torn

Together = tuple[tuple[Lane, int], ...]  # items by their places, which stand on one card, the first in its own lane


def parted(stage: StageCard, room: float, most: int, untorn: float = TORN) -> list[StageCard]:
    """Return what stands on each of several cards; the last is higher than the room where there would be too many.

    Lanes that take no more than a share of a card, which is `untorn`, stand whole.
    """
    is_first = any(item.mark for items in stage.items.values() for item in items)
    return list(_parts(_in_order(stage, FIRST if is_first else ()), room, most, untorn))


def cut_off(stage: StageCard, room: float, most: int) -> list[StageCard]:
    """Return the same for a stage that has not room: what matters least stands last, where it is cut."""
    return list(_parts(_in_order(stage, FIRST), room, most, TORN))


def _in_order(stage: StageCard, first: Sequence[str]) -> StageCard:
    """Return a stage with some lanes first, then the others in the order of the map, and the facts last."""
    ranks = {name: rank for rank, name in enumerate(first, -len(first))}
    lanes = sorted(stage.items, key=lambda lane: ranks.get(lane.id, lane.id in FACTS))
    return stage.of({lane: stage.items[lane] for lane in lanes})


def holds(parts: Sequence[StageCard], room: float) -> bool:
    """Tell whether all of a stage has room on these cards."""
    return all(part.whole.height <= room for part in parts)


def _parts(stage: StageCard, room: float, most: int, untorn: float) -> Iterator[StageCard]:
    left = [one for some in _whole(stage, room * untorn) for one in _fitting(stage, some, room)]
    for _ in range(most - 1):
        count = max(_count(stage, left, room), 1)
        yield stage.of(_some(stage, left[:count]))
        left = left[count:]
        if not left:
            return
    yield stage.of(_some(stage, left))


def _whole(stage: StageCard, most: float) -> Iterator[Together]:
    """Yield what stands together, lanes that are no higher than `most` whole."""
    for lane, group in groupby(together(stage.items, list(stage.items)), key=lambda some: some[0][0]):
        some = list(group)
        all_of_it = tuple(one for together in some for one in together)
        is_whole = lane.id not in FIRST and _height(stage, [all_of_it]) <= most
        yield from [all_of_it] if is_whole else some


def _fitting(stage: StageCard, some: Together, room: float) -> list[Together]:
    """Return what stands together, each by itself where a card has not room for all of it."""
    return [some] if _height(stage, [some]) <= room else [(one,) for one in some]


def together(items: Items, lanes: Sequence[Lane]) -> Iterator[Together]:
    """Yield the items in the order of the lanes, each obstacle with what answers it."""
    ideas = [(lane, place, item.link) for lane, place, item in _items(items, lanes) if lane.id == "opportunities"]
    linked = {item.link for lane, _, item in _items(items, lanes) if lane.id == "obstacles" and item.link}
    for lane, place, item in _items(items, lanes):
        if lane.id == "obstacles":
            answers = ((idea, at) for idea, at, link in ideas if item.link and link == item.link)
            yield ((lane, place), *answers)
        elif lane.id != "opportunities" or item.link not in linked:
            yield ((lane, place),)


def _items(items: Items, lanes: Sequence[Lane]) -> Iterator[tuple[Lane, int, LaneItem]]:
    return ((lane, place, item) for lane in lanes for place, item in enumerate(items[lane]))


def _count(stage: StageCard, left: Sequence[Together], room: float) -> int:
    """Return how many a card has room for; a lane is not torn where the card is well filled without it."""
    most = bisect_right(range(1, len(left) + 1), room, key=lambda count: _height(stage, left[:count]))
    if most == len(left):
        return most
    torn = left[most][0][0]
    before = sum(some[0][0] != torn for some in left[:most])
    return before if before and _height(stage, left[:before]) >= FILLED * room else most


def _height(stage: StageCard, some: Sequence[Together]) -> float:
    return stage.of(_some(stage, some)).whole.height


def _some(stage: StageCard, some: Sequence[Together]) -> Items:
    """Return these items in their lanes, in the order in which the stage has them."""
    shown = {one for together in some for one in together}
    kept = {
        lane: tuple(item for place, item in enumerate(items) if (lane, place) in shown)
        for lane, items in stage.items.items()
    }
    return {lane: items for lane, items in kept.items() if items}
