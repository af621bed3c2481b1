"""Stages beside each other on paper: their names, and how much of a lane of theirs there is room for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.layouts.allowance import one_line
from renderers.parts.bands import band, top
from renderers.parts.chevrons import Stop
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import GAP, PAD, Grid
from renderers.sheet.marks import Ink, Rect
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import STAGE
from renderers.typesetting.typesetter import Typesetter

if TYPE_CHECKING:
    from renderers.sheet.sheet import Mark

AGAIN = STAGE.smaller(0.86)
FEW = 50  # items in a cell: what may have room on a page
ALONE = 1
UNEVEN = 1.6  # times as high as all others: a cell whose rest stands below them, in all the width

Counts = Mapping[str, int]  # items, by the stage whose they are
Told = tuple[str, bool, tuple[tuple[LaneItem, ...], ...]]  # a lane, whether it goes on, the items of each stage


@dataclass(frozen=True)
class Strip:
    """Stages beside each other, as many as a page is wide: their names, those again on further pages, and bands.

    What was laid out once is kept: a map is tried in several ways, and most of it is the same in all of them.
    """

    typesetter: Typesetter
    excerpt: Excerpt
    grid: Grid
    _bands: dict[Told, Block] = field(default_factory=dict, compare=False, repr=False)
    _alone: dict[int, "Strip"] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def names(self) -> Block:
        """Return the stages as they stand at their beginning."""
        return top(self.typesetter, self.excerpt, self.grid)

    @cached_property
    def again(self) -> Block:
        """Return the names of the stages as they stand again on a further page."""
        return _names(self.typesetter, self.excerpt, self.grid)

    def left(self, lane: Lane) -> "Strip":
        """Return the stage that alone has more to say in a lane, as wide as all of them; all where several have."""
        places = [place for place, count in enumerate(self.counts(lane).values()) if count]
        if len(places) != 1 or len(self.excerpt.stages) == 1 or self.has_curve(lane):
            return self
        if places[0] not in self._alone:
            whole = Grid(self.grid.right - self.grid.left - GAP, (1,))
            self._alone[places[0]] = Strip(self.typesetter, self.excerpt.only(places[0]), whole)
        return self._alone[places[0]]

    def level(self, lane: Lane) -> float:
        """Return how high a lane is without what one stage says more than all others; infinite where that is little."""
        counts = {name: min(count, FEW) for name, count in self.counts(lane).items()}
        *_, usual, most = 0.0, *sorted(self._high(lane, name, count) for name, count in counts.items())
        if not usual or most <= UNEVEN * usual:
            return inf
        return max(usual, *(self._high(lane, name, min(count, 1)) for name, count in counts.items()))

    def _high(self, lane: Lane, stage: str, count: int) -> float:
        return self.band(lane.between({}, {stage: count})).height

    def band(self, lane: Lane) -> Block:
        """Return a lane from margin to margin."""
        told = lane.id, lane.goes_on, tuple(lane.items(stage, self.excerpt.context) for stage in self.excerpt.stages)
        if told not in self._bands:
            self._bands[told] = band(self.typesetter, lane, self.excerpt, self.grid)
        return self._bands[told]

    def height(self, lane: Lane) -> float:
        """Return how high a lane is: as high as its highest cell, and with the curve as a whole."""
        if self.has_curve(lane):
            return self.band(lane).height
        return max(self._high(lane, name, count) for name, count in self.counts(lane).items())

    def read(self, lane: Lane) -> Lane:
        """Return the lane with its items read once for all the parts it is cut into."""
        found = {stage.id: lane.items(stage, self.excerpt.context) for stage in self.excerpt.stages}
        return replace(lane, read=lambda stage, _: iter(found[stage.id]))

    def counts(self, lane: Lane) -> Counts:
        """Return how many items the cells of a lane have."""
        return {stage.id: len(lane.items(stage, self.excerpt.context)) for stage in self.excerpt.stages}

    def has_curve(self, lane: Lane) -> bool:
        """Tell whether a lane begins with the curve."""
        is_felt = any(stage.emotion.score is not None for stage in self.excerpt.stages)
        return lane.id == "emotion" and not lane.goes_on and is_felt

    def fits(self, lane: Lane, room: float) -> bool:
        """Tell whether there is room for all of a lane."""
        return max(self.counts(lane).values()) <= FEW and self.height(lane) <= room

    def fitting(self, lane: Lane, room: float) -> Counts:
        """Return how many items of each cell there is room for."""
        return {name: self._fitting(lane, name, (count, room)) for name, count in self.counts(lane).items()}

    def _fitting(self, lane: Lane, stage: str, limits: tuple[int, float]) -> int:
        """Return how many items of a cell there is room for; few more are laid out, of however many there are."""
        most, room = limits
        found, step = 0, 1

        def fits(count: int) -> bool:
            return count <= most and self._high(lane, stage, count) <= room

        while fits(found + step):
            found, step = found + step, 2 * step
        while step := step // 2:
            found += step if fits(found + step) else 0
        return found


def not_alone(whole: Counts, here: Counts) -> Counts:
    """Return how many items stand here, one fewer where a single one would be left for the next page.

    It goes there with the one before it, else with the last one of the fullest cell.
    """
    if sum(whole.values()) - sum(here.values()) != ALONE or sum(here.values()) <= ALONE:
        return here
    torn = next(name for name, count in here.items() if count < whole[name])
    fewer = torn if here[torn] else max(here, key=lambda name: here[name])
    return {name: count - (name == fewer) for name, count in here.items()}


def _names(typesetter: Typesetter, excerpt: Excerpt, grid: Grid) -> Block:
    """Return the names of the stages as they stand again on a further page."""
    stops = list(enumerate(excerpt.stops()))
    names = [_name(typesetter, stop, grid.across(place) - 2 * PAD) for place, stop in stops]
    height = max(name.height for name in names) + 8
    marks: list[Mark] = []
    for (place, stop), name in zip(stops, names, strict=True):
        x, ink = grid.x(place), Ink(stop.colour)
        marks += [Rect(x, 0, grid.across(place), height, ink, 7), *name.at(x + PAD, (height - name.height) / 2)]
    return Block(height, tuple(marks))


def _name(typesetter: Typesetter, stop: Stop, width: float) -> Block:
    """Return the number and the name of a stage, on two lines where it has to be, cut where that is not enough."""
    said = f"{typesetter.words.number(stop.stage + 1)} · {stop.name}"
    whole = typesetter.text(said, AGAIN, width)
    return whole if whole.height < 2.5 * typesetter.leading(AGAIN) else one_line(typesetter, said, AGAIN, width)
