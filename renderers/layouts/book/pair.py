"""Obstacles of the stages of a strip and, below them on the same page, what answers them.

| obstacles     | (1) .. | (2) .. |   | obstacles, go on     | (3) .. |        |
| opportunities | (1) .. | (2) .. |   | opportunities, go on | (3) .. |        |
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from renderers.content.context import Context
from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.layouts.book.strip import ALONE, FEW, Counts, Strip, not_alone
from renderers.parts.bands import BETWEEN_LANES
from storage.model.journey import Stage

# Of the room: what obstacles may take, so that there is as much left as what answers them needs.
SHARES = (1.0, 0.9, 0.8, 0.72, 0.65, 0.58, 0.52, 0.46, 0.4, 0.34, 0.28, 0.22, 0.16)

Together = Callable[[Sequence[Lane]], Iterator[tuple[Lane, ...]]]


def apart(lanes: Sequence[Lane]) -> Iterator[tuple[Lane, ...]]:
    """Yield each lane by itself."""
    return ((lane,) for lane in lanes)


def paired(lanes: Sequence[Lane]) -> Iterator[tuple[Lane, ...]]:
    """Yield the lanes, the opportunities with the obstacles where there are both."""
    both = tuple(lane for name in ("obstacles", "opportunities") for lane in lanes if lane.id == name)
    for lane in lanes:
        if lane not in both or len(both) == 1:
            yield (lane,)
        elif lane.id == "obstacles":
            yield both


@dataclass(frozen=True, slots=True)
class Pair:
    """What is left of both lanes, whose items are read already."""

    strip: Strip
    obstacles: Lane
    ideas: Lane

    @property
    def is_readable(self) -> bool:
        """Whether no cell has more items than are looked at."""
        return all(max(self.strip.counts(lane).values()) <= FEW for lane in (self.obstacles, self.ideas))

    @property
    def is_left(self) -> bool:
        """Whether there is anything to show."""
        return any(any(self.strip.counts(lane).values()) for lane in (self.obstacles, self.ideas))

    @property
    def height(self) -> float:
        """How high all of it is."""
        return self._high((self.obstacles, self.ideas))

    def fitting(self, room: float) -> Counts | None:
        """Return how many obstacles of each stage have room with what answers them; None where not one has."""
        whole = self.strip.counts(self.obstacles)
        if self.height <= room:
            return whole
        tried = (not_alone(whole, self.strip.fitting(self.obstacles, room * share)) for share in SHARES)
        cuts = (here for here in tried if any(here.values()) and here != whole)
        torn: Counts | None = None
        for here in (here for here in cuts if self._high(self._shown(here)) <= room):
            if not self._leaves_one(here):
                return here
            torn = torn or here
        return torn

    def _leaves_one(self, here: Counts) -> bool:
        """Tell whether a lane would go on with a single item."""
        _, left = self.cut(here)
        rest = (lane for lane in (left.obstacles, left.ideas) if lane.goes_on)
        return any(sum(left.strip.counts(lane).values()) == ALONE for lane in rest)

    def cut(self, here: Counts | None) -> tuple[tuple[Lane, Lane], "Pair"]:
        """Return what stands here, all of it where nothing is said, and what is left then."""
        if here is None or here == self.strip.counts(self.obstacles):
            nothing = replace(self.obstacles, read=_none, goes_on=True)
            return (self.obstacles, self.ideas), replace(self, obstacles=nothing, ideas=nothing)
        shown, links = self._shown(here), self._links(here)
        begun = self.ideas.goes_on or any(self.strip.counts(shown[1]).values())
        obstacles = replace(self.obstacles.between(here, self.strip.counts(self.obstacles)), goes_on=True)
        ideas = _only(self.ideas, lambda item: item.link not in links and not (begun and item.is_quiet))
        left = Pair(self.strip, obstacles, replace(ideas, goes_on=begun))
        return shown, replace(left, strip=self.strip.left(left._both))

    @property
    def _both(self) -> Lane:
        """The items of both lanes as one."""
        return replace(
            self.obstacles,
            read=lambda stage, context: chain(self.obstacles.items(stage, context), self.ideas.items(stage, context)),
        )

    def _shown(self, here: Counts) -> tuple[Lane, Lane]:
        links = self._links(here)
        return self.obstacles.between({}, here), _only(self.ideas, lambda item: item.link in links)

    def _links(self, here: Mapping[str, int]) -> frozenset[int]:
        """Return the numbers that these obstacles share with what answers them."""
        context, stages = self.strip.excerpt.context, self.strip.excerpt.stages
        shown = (self.obstacles.items(stage, context)[: here.get(stage.id, 0)] for stage in stages)
        return frozenset(item.link for items in shown for item in items if item.link)

    def _high(self, lanes: Sequence[Lane]) -> float:
        bands = [self.strip.height(lane) for lane in lanes if any(self.strip.counts(lane).values())]
        return sum(bands) + BETWEEN_LANES * (len(bands) - 1)


def _only(lane: Lane, is_shown: Callable[[LaneItem], bool]) -> Lane:
    """Return the items of a lane of which something is true."""

    def read(stage: Stage, context: Context) -> Iterator[LaneItem]:
        return (item for item in lane.items(stage, context) if is_shown(item))

    return replace(lane, read=read)


def _none(_stage: Stage, _context: Context) -> Iterator[LaneItem]:
    return iter(())
