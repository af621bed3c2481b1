"""What is said where a lane goes on: that items follow on the next page, and nothing below its own beginning."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from renderers.content.context import Context
from renderers.content.items import LaneItem
from renderers.layouts.book.flow import Page, Piece
from storage.model.journey import Stage


def continued(pages: Sequence[Page]) -> list[Page]:
    """Return the pages with a word in each cell whose items all follow: left blank, it would say that there are none.

    What stands below its beginning on the same page is not called the rest of it.
    """
    return [
        [_pointed(_begun(piece, page[:place]), following) for place, piece in enumerate(page)]
        for page, following in zip(pages, chain(pages[1:], [()]), strict=True)
    ]


def _begun(piece: Piece, above: Sequence[Piece]) -> Piece:
    """Return a lane as one that begins, where its beginning stands above it; the curve would be drawn again."""
    lane, strip = piece.lane, piece.of
    if not (lane and strip and lane.goes_on) or lane.id == "emotion":
        return piece
    stages = {*strip.excerpt.stages}
    if not any(one.lane and one.of and one.lane.id == lane.id and stages <= {*one.of.excerpt.stages} for one in above):
        return piece
    begun = replace(lane, goes_on=False)
    return replace(piece, lane=begun, block=strip.band(begun))


def _pointed(piece: Piece, following: Sequence[Piece]) -> Piece:
    """Return a lane with a word in its blank cells whose items stand on the next page, where there is room for it."""
    lane, strip = piece.lane, piece.of
    if not (lane and strip):
        return piece
    later = {stage for one in following if one.lane and one.lane.id == lane.id for stage in _telling(one)}

    def read(stage: Stage, context: Context) -> Iterator[LaneItem]:
        items = lane.items(stage, context)
        yield from items or ([LaneItem(context.words["map-next-page"], is_quiet=True)] if stage.id in later else [])

    pointed = replace(lane, read=read)
    block = strip.band(pointed)
    return replace(piece, lane=pointed, block=block) if block.height <= piece.block.height else piece


def _telling(piece: Piece) -> Iterator[str]:
    """Yield the ids of the stages that have items in a lane."""
    strip, lane = piece.of, piece.lane
    if strip and lane:
        yield from (name for name, count in strip.counts(lane).items() if count)
