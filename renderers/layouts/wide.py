"""The wide layout, the whole map on one sheet: stages across, lanes down. Nothing is painted here.

+------------------------------------------+
| title, persona, facts                    |
+------------------------------------------+
| the things to do first                   |
+------------------------------------------+
          > 1 stage  > 2 stage  > 3 stage  >
| lane    [ cell   ] [ cell   ] [ cell   ] |
| lane    [ cell   ] [ cell   ] [ cell   ] |
"""

from collections.abc import Iterator

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.layouts.first import strip
from renderers.parts.bands import BETWEEN_LANES, band, foot, top
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import MARGIN, Grid, grid_for
from renderers.parts.header import header
from renderers.parts.plates import plate
from renderers.sheet.colours import PAGE
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

EDGE = 26.0
# A map that gets this much taller than wide is set in wider columns.
TALL, WIDER = 2.0, (1.0, 1.35, 1.8, 2.4)


def wide(journey: Journey, words: Vocabulary, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the whole journey on one sheet."""
    typesetter = Typesetter(words)
    head, excerpt = head_of(journey, words), Excerpt(Context(journey, words), 0, journey.stages)
    shares = excerpt.shares()
    for factor in WIDER:
        grid = grid_for(shares, factor)
        body = stacked([Block(EDGE), *_blocks(typesetter, head, excerpt, grid, logo), Block(14)])
        if body.height <= TALL * grid.width:
            break
    sheet = sheet_of((grid.width, body.height), head.title, typesetter.words.locale, PAGE, body.marks)
    return (sheet.as_read(),)


def _blocks(typesetter: Typesetter, head: Head, excerpt: Excerpt, grid: Grid, logo: Pixels | None) -> Iterator[Block]:
    yield header(typesetter, head, grid.inner, logo).indented(MARGIN)
    yield Block(14)
    if excerpt.context.first:
        yield strip(typesetter, excerpt.context, grid.inner).indented(MARGIN)
        yield Block(14)
    if excerpt.stages:
        yield top(typesetter, excerpt, grid)
        yield Block(12)
        for lane in excerpt.lanes():
            yield band(typesetter, lane, excerpt, grid)
            yield Block(BETWEEN_LANES)
    else:
        yield _empty(typesetter, grid.inner).indented(MARGIN)
        yield Block(BETWEEN_LANES)
    yield foot(typesetter, excerpt, grid.inner).indented(MARGIN)


def _empty(typesetter: Typesetter, width: float) -> Block:
    text = typesetter.text(typesetter.words.field("empty"), BODY, width - 52)
    return Block(text.height + 40, (*plate(0, 0, width, text.height + 40, PAGE), *text.at(26, 20)))
