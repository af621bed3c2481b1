"""Stages and lanes flow from page to page: none but the last stays half empty. What a page is, is `pages`'s.

+------------------+   +------------------+
| head             |   | head             |
| > 1  > 2  > 3    |   | > 1  > 2  > 3    |   the rest of these stages
| lane             |   | lane, goes on    |
| lane             |   | > 4  > 5  > 6    |   the next ones, where there is room for their first lane
| lane, begun      |   | lane             |
+------------------+   +------------------+
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from renderers.content.lanes import Lane
from renderers.layouts.book.pair import Pair, Together, paired
from renderers.layouts.book.strip import ALONE, Counts, Strip, not_alone
from renderers.parts.bands import BETWEEN_LANES
from renderers.typesetting.blocks import Block, height_of

BETWEEN_PARTS = 12.0
SPARE = 0.18  # of a page: what stays free at its end rather than that a lane is cut there
WASTE = 0.2  # of a page: how much higher than all others a stage can be, before its rest stands below them
WHOLE_CURVE = 0.33  # of a page: what stays free at its end rather than that feelings are torn from their curve
WIDOWED = 0.25  # of a page: what stays free at its end rather than that a single item is torn from the others


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a page with the gap above it: a head, the names of the stages of a strip, or a lane of theirs."""

    block: Block
    gap: float = 0.0
    of: Strip | None = None
    lane: Lane | None = None


Page = list[Piece]


def flow(
    heads: Sequence[Block], later: Block, strips: Iterable[Strip], room: float, together: Together = paired
) -> list[Page]:
    """Return the pages: one for each of the heads, and further ones below the later head.

    `together` says which lanes are put on a page with each other. A page is higher than its room only where a single
    item is.
    """
    flowing = _Flowing(later, room, [[Piece(head)] for head in heads])
    for strip in strips:
        flowing.begin(strip)
        for lanes in together(strip.excerpt.lanes):
            if len(lanes) == 1 or not flowing.add_pair(strip, *lanes):
                for lane in lanes:
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
        left = self._free - strip.names.height - BETWEEN_PARTS
        first = next(iter(strip.excerpt.lanes), None)
        if first and not self._can_begin(strip, first, left - BETWEEN_PARTS):
            self.pages.append([Piece(self.head)])
        self.pages[-1].append(Piece(strip.names, BETWEEN_PARTS, strip))

    def _can_begin(self, strip: Strip, lane: Lane, left: float) -> bool:
        """Tell whether a lane has room: all of it where not much is left, else some of it."""
        here = self._fitting(strip, lane, left)
        return here is not None and (left > WIDOWED * self.room or here == strip.counts(lane))

    def add(self, strip: Strip, lane: Lane) -> None:
        """Put a lane on the page: as much of it as there is room for, and the rest on the next ones.

        What only one stage has left to say stands below the others, as wide as all of them.
        """
        rest = lane = strip.read(lane)
        start, end = dict.fromkeys(strip.counts(lane), 0), strip.counts(lane)
        part = strip if strip.fits(lane, self._left(strip)) else strip.left(lane)
        while (here := self._fitting(part, rest, self._left(part))) != part.counts(rest):
            if here is None:
                self.pages.append([Piece(self.head)])
                continue
            self._put(part, rest.between({}, here))
            start = {stage: start[stage] + here.get(stage, 0) for stage in start}
            rest = replace(lane.between(start, end), goes_on=True)
            part = strip.left(rest)
        self._put(part, rest)

    def add_pair(self, strip: Strip, obstacles: Lane, ideas: Lane) -> bool:
        """Put obstacles on pages with what answers them; False where there are too many of them, and none is put."""
        pair = Pair(strip, strip.read(obstacles), strip.read(ideas))
        is_uneven = any(self._is_uneven(strip, lane) for lane in (pair.obstacles, pair.ideas))
        if not pair.is_readable or (is_uneven and not self._fits_whole(pair)):
            return False
        if self._had_better_begin(pair):
            self.pages.append([Piece(self.head)])
        while pair.is_left:
            here = pair.fitting(self._left(pair.strip))
            if here is None and not self._is_fresh:
                self.pages.append([Piece(self.head)])
                continue
            here_on, (shown, pair) = pair.strip, pair.cut(here)
            for lane in shown:
                if here is None:
                    self.add(here_on, lane)
                elif any(here_on.counts(lane).values()):
                    self._put(here_on, lane)
        return True

    def _had_better_begin(self, pair: Pair) -> bool:
        """Tell whether a pair, uncut on the next page, leaves less blank here than a cut is worth."""
        left = self._left(pair.strip)
        if self._is_fresh or left > SPARE * self.room or pair.height <= left:
            return False
        return self._fits_whole(pair)

    def _fits_whole(self, pair: Pair) -> bool:
        """Tell whether a page has room for all of a pair."""
        return pair.height <= self.room - self.head.height - pair.strip.again.height - 2 * BETWEEN_PARTS

    def _put(self, strip: Strip, lane: Lane) -> None:
        self.pages[-1] += self._names(strip)
        self.pages[-1].append(Piece(strip.band(lane), self._gap, strip, lane))

    def _names(self, strip: Strip) -> Sequence[Piece]:
        """Return the names of stages, where those that stand last on the page are others."""
        return () if self.pages[-1][-1].of is strip else (Piece(strip.again, BETWEEN_PARTS, strip),)

    @property
    def _gap(self) -> float:
        return BETWEEN_LANES if self.pages[-1][-1].lane else BETWEEN_PARTS

    @property
    def _free(self) -> float:
        return self.room - height(self.pages[-1])

    def _left(self, strip: Strip) -> float:
        """Return how high a lane of a strip can be on the page."""
        names = self._names(strip)
        return self._free - (height([*names]) + BETWEEN_PARTS if names else self._gap)

    def _fitting(self, strip: Strip, lane: Lane, left: float) -> Counts | None:
        """Return how many items of each cell stand on this page; None where the lane had better begin on the next."""
        whole = strip.counts(lane)
        if strip.fits(lane, left) and not self._is_uneven(strip, lane):
            return whole
        here = not_alone(whole, strip.fitting(lane, min(left, strip.level(lane))))
        if self._is_better_whole(strip, lane, here, left):
            return None
        if any(here.values()) or (strip.has_curve(lane) and strip.band(lane.between({}, {})).height <= left):
            return here
        return {stage: min(count, 1) for stage, count in whole.items()} if self._is_fresh else None

    def _is_uneven(self, strip: Strip, lane: Lane) -> bool:
        """Tell whether one stage says so much more in a lane than the others that it leaves much blank beside it."""
        over = strip.height(lane) - WASTE * self.room
        return over > 0 and over > strip.level(lane)

    def _is_better_whole(self, strip: Strip, lane: Lane, here: Counts, left: float) -> bool:
        """Tell whether a lane, uncut on the next page, leaves less blank here than a cut is worth."""
        is_torn = ALONE in (sum(here.values()), sum(strip.counts(lane).values()) - sum(here.values()))
        is_torn = is_torn or not any(here.values())
        most = WHOLE_CURVE if strip.has_curve(lane) else WIDOWED if is_torn else SPARE
        if self._is_fresh or left > most * self.room or strip.fits(lane, left):
            return False
        return strip.fits(lane, self.room - self.head.height - strip.again.height - 2 * BETWEEN_PARTS)

    @property
    def _is_fresh(self) -> bool:
        """Whether no page has more room than the last."""
        return self.pages[-1][0].block is self.head and not any(piece.lane for piece in self.pages[-1])
