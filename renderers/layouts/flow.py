"""Stages and lanes flow from page to page: none but the last stays half empty. What a page is, is `pages`'s.

+------------------+   +------------------+
| head             |   | head             |
| > 1  > 2  > 3    |   | > 1  > 2  > 3    |   the rest of these stages
| lane             |   | lane, goes on    |
| lane             |   | > 4  > 5  > 6    |   the next ones, where there is room for their first lane
| lane, begun      |   | lane             |
+------------------+   +------------------+
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from renderers.content.lanes import Lane
from renderers.parts.bands import BETWEEN_LANES, band
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import Grid
from renderers.typesetting.blocks import Block, height_of
from renderers.typesetting.typesetter import Typesetter

BETWEEN_PARTS = 12.0
SPARE = 0.18  # of a page: what stays free at its end rather than that a lane is cut there


@dataclass(frozen=True, slots=True)
class Strip:
    """Stages beside each other, as many as a page is wide: the row of their names, and a band for each lane."""

    typesetter: Typesetter
    excerpt: Excerpt
    grid: Grid
    row: Block

    def band(self, lane: Lane) -> Block:
        """Return a lane from margin to margin."""
        return band(self.typesetter, lane, self.excerpt, self.grid)

    def count(self, lane: Lane) -> int:
        """Return how many items the fullest cell of a lane has."""
        return max(len(lane.items(stage, self.excerpt.context)) for stage in self.excerpt.stages)

    def fitting(self, lane: Lane, room: float) -> int:
        """Return how many items of each cell there is room for, fewer than all; 0 where there is for none."""
        low, high = 0, self.count(lane) - 1
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.band(lane.between(0, middle)).height <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        return max(low, 0)

    def cut(self, lane: Lane, count: int) -> tuple[Lane, Lane]:
        """Return a lane with so many items of each cell, and the lane with the others."""
        return lane.between(0, count), replace(lane.between(count, self.count(lane)), goes_on=True)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a page: a head, the names of stages, or a lane of them, with the gap above it."""

    block: Block
    gap: float = 0.0
    strip: Strip | None = None
    lane: Lane | None = None


Page = list[Piece]


def flow(strips: Iterable[Strip], heads: tuple[Block, Block], room: float) -> list[Page]:
    """Return the pages, each below its head, of which the first has its own.

    A page is higher than its room only where a single item is.
    """
    flowing = _Flowing(heads[1], room, [[Piece(heads[0])]])
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
        """Put the names of stages on the page, if their first lane can begin there, too; else on the next."""
        least = BETWEEN_PARTS + strip.row.height + sum(self._beginnings(strip))
        if height(self.pages[-1]) + least > self.room:
            self.pages.append([Piece(self.head)])
        self.pages[-1].append(Piece(strip.row, BETWEEN_PARTS, strip))

    def _beginnings(self, strip: Strip) -> Iterator[float]:
        for lane in strip.excerpt.lanes()[:1]:
            yield BETWEEN_PARTS + strip.band(lane.between(0, 1)).height

    def add(self, strip: Strip, lane: Lane) -> None:
        """Put a lane on the page: whole, else its beginning, else on the next page."""
        gap = BETWEEN_LANES if self.pages[-1][-1].lane else BETWEEN_PARTS
        left, whole = self.room - height(self.pages[-1]) - gap, strip.band(lane)
        here = self._fitting(strip, lane, left, whole)
        if whole.height <= left or (not here and left >= self._fresh(strip)):
            self.pages[-1].append(Piece(whole, gap, strip, lane))
        elif here:
            begun, rest = strip.cut(lane, here)
            self.pages[-1].append(Piece(strip.band(begun), gap, strip, begun))
            self.add(strip, rest)
        else:
            self.pages.append([Piece(self.head), Piece(strip.row, BETWEEN_PARTS, strip)])
            self.add(strip, lane)

    def _fitting(self, strip: Strip, lane: Lane, left: float, whole: Block) -> int:
        """Return how many items of each cell begin here; at least one where no other page has more room."""
        fresh = self._fresh(strip)
        if whole.height <= fresh and left <= SPARE * self.room:
            return 0
        least = min(1, strip.count(lane) - 1) if left >= fresh else 0
        return max(strip.fitting(lane, left), least)

    def _fresh(self, strip: Strip) -> float:
        """Return the room for lanes on a page that has none yet."""
        return self.room - self.head.height - strip.row.height - 2 * BETWEEN_PARTS
