"""Lanes shared out over pages, as few as can be and about as full as each other. What a page is, is `pages`'s."""

from collections.abc import Sequence

from renderers.parts.bands import BETWEEN_LANES
from renderers.typesetting.blocks import Block, height_of

HALVINGS = 8  # of the room that is left free on each page


def shared_out(bands: Sequence[Block], rooms: Sequence[float]) -> list[list[Block]]:
    """Share lanes out over as few pages as can be, none much fuller than another; the first has less room."""
    pages = _filled(bands, rooms, 0.0)
    low, high = 0.0, max(rooms)
    for _ in range(HALVINGS):
        spare = (low + high) / 2
        low, high = (spare, high) if len(_filled(bands, rooms, spare)) == len(pages) else (low, spare)
    return _filled(bands, rooms, low)


def _filled(bands: Sequence[Block], rooms: Sequence[float], spare: float) -> list[list[Block]]:
    """Fill page after page with lanes, leaving so much of each page free."""
    pages: list[list[Block]] = [[]]
    for block in bands:
        used = height_of([*pages[-1], block], BETWEEN_LANES)
        on_first = len(pages) == 1
        if used > rooms[not on_first] - spare and (pages[-1] or on_first):
            pages.append([])
        pages[-1].append(block)
    return pages
