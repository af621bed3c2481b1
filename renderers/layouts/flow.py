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

BETWEEN_PARTS = 12.0
SPARE = 0.18  # of a page: what stays free at its end rather than that a lane is cut there
FEW = 50  # items in a cell: what may have room on a page

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

    def fitting(self, lane: Lane, room: float) -> Counts:
        """Return how many items of each cell there is room for."""
        return {name: self._fitting(lane, name, (count, room)) for name, count in self.counts(lane).items()}

    def _fitting(self, lane: Lane, stage: str, limits: tuple[int, float]) -> int:
        """Return how many items of a cell there is room for; few more are laid out, of however many there are."""
        most, room = limits
        found, step = 0, 1

        def fits(count: int) -> bool:
            return count <= most and self.band(lane.between({}, {stage: count})).height <= room

        while fits(found + step):
            found, step = found + step, 2 * step
        while step := step // 2:
            found += step if fits(found + step) else 0
        return found


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
        left = self._left - strip.names.height - BETWEEN_PARTS
        if any(self._fitting(strip, lane, left - BETWEEN_PARTS) is None for lane in strip.excerpt.lanes()[:1]):
            self.pages.append([Piece(self.head)])
        self.pages[-1].append(Piece(strip.names, BETWEEN_PARTS))

    def add(self, strip: Strip, lane: Lane) -> None:
        """Put a lane on the page: as much of it as there is room for, and the rest on the next ones."""
        lane, end = strip.read(lane), strip.counts(lane)
        rest = lane
        start = dict.fromkeys(end, 0)
        while (here := self._fitting(strip, rest, self._left - self._gap)) != strip.counts(rest):
            if here is None:
                self.pages.append([Piece(self.head), Piece(strip.again, BETWEEN_PARTS)])
                continue
            self._put(strip.band(rest.between({}, here)))
            start = {stage: start[stage] + here[stage] for stage in start}
            rest = replace(lane.between(start, end), goes_on=True)
        self._put(strip.band(rest))

    def _put(self, band: Block) -> None:
        self.pages[-1].append(Piece(band, self._gap, is_lane=True))

    @property
    def _gap(self) -> float:
        return BETWEEN_LANES if self.pages[-1][-1].is_lane else BETWEEN_PARTS

    @property
    def _left(self) -> float:
        return self.room - height(self.pages[-1])

    def _fitting(self, strip: Strip, lane: Lane, left: float) -> Counts | None:
        """Return how many items of each cell stand on this page; None where the lane had better begin on the next."""
        whole = strip.counts(lane)
        if max(whole.values()) <= FEW and strip.band(lane).height <= left:
            return whole
        here = strip.fitting(lane, left)
        next_one = self.room - self.head.height - strip.again.height - 2 * BETWEEN_PARTS
        if left <= SPARE * self.room and not self._is_fresh and strip.fitting(lane, next_one) == whole:
            return None
        if any(here.values()) or (strip.has_curve(lane) and strip.band(lane.between({}, {})).height <= left):
            return here
        return {stage: min(count, 1) for stage, count in whole.items()} if self._is_fresh else None

    @property
    def _is_fresh(self) -> bool:
        """Whether no page has more room than the last."""
        return self.pages[-1][0].block is self.head and not any(piece.is_lane for piece in self.pages[-1])
