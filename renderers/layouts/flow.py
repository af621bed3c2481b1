"""Stages and lanes flow from page to page: none but the last stays half empty. What a page is, is `pages`'s.

+------------------+   +------------------+
| head             |   | head             |
| > 1  > 2  > 3    |   | > 1  > 2  > 3    |   the rest of these stages
| lane             |   | lane, goes on    |
| lane             |   | > 4  > 5  > 6    |   the next ones, where there is room for their first lane
| lane, begun      |   | lane             |
+------------------+   +------------------+
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from renderers.content.lanes import Lane
from renderers.parts.bands import BETWEEN_LANES, band
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import Grid
from renderers.typesetting.blocks import Block, height_of
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Stage

BETWEEN_PARTS = 12.0
SPARE = 0.18  # of a page: what stays free at its end rather than that a lane is cut there

Counts = Mapping[str, int]  # items, by the stage whose they are


@dataclass(frozen=True, slots=True)
class Strip:
    """Stages beside each other, as many as a page is wide: their names, those again on further pages, and bands."""

    typesetter: Typesetter
    excerpt: Excerpt
    grid: Grid
    names: Block
    again: Block

    def band(self, lane: Lane) -> Block:
        """Return a lane from margin to margin."""
        return band(self.typesetter, lane, self.excerpt, self.grid)

    def counts(self, lane: Lane) -> Counts:
        """Return how many items the cells of a lane have."""
        return {stage.id: len(lane.items(stage, self.excerpt.context)) for stage in self.excerpt.stages}

    def has_curve(self, lane: Lane) -> bool:
        """Tell whether a lane begins with the curve."""
        is_felt = any(stage.emotion.score is not None for stage in self.excerpt.stages)
        return lane.id == "emotion" and not lane.goes_on and is_felt

    def fitting(self, lane: Lane, room: float) -> Counts:
        """Return how many items of each cell there is room for."""
        return {stage.id: self._fitting(lane, stage, room) for stage in self.excerpt.stages}

    def _fitting(self, lane: Lane, stage: Stage, room: float) -> int:
        low, high = 0, self.counts(lane)[stage.id]
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.band(lane.between({}, {stage.id: middle})).height <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        return low


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a page: a head, the names of stages, or a lane of them, with the gap above it."""

    block: Block
    gap: float = 0.0
    is_lane: bool = False


Page = list[Piece]


def flow(heads: Sequence[Block], later: Block, strips: Iterable[Strip], room: float) -> list[Page]:
    """Return the pages: one for each of the heads, and further ones below the later head.

    A page is higher than its room only where a single item is.
    """
    flowing = _Flowing(later, room, [[Piece(head)] for head in heads])
    for strip in strips:
        flowing.begin(strip)
        for lane in strip.excerpt.lanes():
            flowing.add(strip, lane)
    return flowing.pages


def height(page: Page) -> float:
    """Return how high all that stands on a page is."""
    return sum(piece.gap for piece in page) + height_of([piece.block for piece in page])


@dataclass(frozen=True, slots=True)
class _Flowing:
    """The pages that are full, and the last one, which fills up; `head` is that of the next."""

    head: Block
    room: float
    pages: list[Page]

    def begin(self, strip: Strip) -> None:
        """Put the names of stages on the page, if a lane of theirs can begin there, too; else on the next."""
        left = self.room - height(self.pages[-1]) - strip.names.height - 2 * BETWEEN_PARTS
        if any(self._begun(strip, lane, left, strip.band(lane)) is None for lane in strip.excerpt.lanes()[:1]):
            self.pages.append([Piece(self.head)])
        self.pages[-1].append(Piece(strip.names, BETWEEN_PARTS))

    def add(self, strip: Strip, lane: Lane) -> None:
        """Put a lane on the page: whole, else its beginning, else on the next page."""
        gap = BETWEEN_LANES if self.pages[-1][-1].is_lane else BETWEEN_PARTS
        left, whole = self.room - height(self.pages[-1]) - gap, strip.band(lane)
        here = self._begun(strip, lane, left, whole)
        if here is None:
            self.pages.append([Piece(self.head), Piece(strip.again, BETWEEN_PARTS)])
            self.add(strip, lane)
        elif here == strip.counts(lane):
            self.pages[-1].append(Piece(whole, gap, is_lane=True))
        else:
            self.pages[-1].append(Piece(strip.band(lane.between({}, here)), gap, is_lane=True))
            self.add(strip, replace(lane.between(here, strip.counts(lane)), goes_on=True))

    def _begun(self, strip: Strip, lane: Lane, left: float, whole: Block) -> Counts | None:
        """Return how many items of each cell stand on this page; None where the lane had better begin on the next."""
        if whole.height <= left:
            return strip.counts(lane)
        next_one = self.room - self.head.height - strip.again.height - 2 * BETWEEN_PARTS
        if whole.height <= next_one and left <= SPARE * self.room and not self._is_fresh:
            return None
        here = strip.fitting(lane, left)
        if any(here.values()) or (strip.has_curve(lane) and strip.band(lane.between({}, {})).height <= left):
            return here
        return {stage: min(count, 1) for stage, count in strip.counts(lane).items()} if self._is_fresh else None

    @property
    def _is_fresh(self) -> bool:
        """Whether no page has more room than the last."""
        return self.pages[-1][0].block is self.head and not any(piece.is_lane for piece in self.pages[-1])
