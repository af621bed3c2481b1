"""Which layouts there are, and the wide one: stages across, lanes down. Nothing is painted here.

+------------------------------------------+
| title, persona, facts                    |
+------------------------------------------+
          > 1 stage  > 2 stage  > 3 stage  >
| lane    [ cell   ] [ cell   ] [ cell   ] |
| lane    [ cell   ] [ cell   ] [ cell   ] |
"""

from collections.abc import Callable, Iterator

from renderers.content.facts import Head, head_of
from renderers.content.lane_items import Context, Words
from renderers.layouts.pages import pages
from renderers.layouts.phone import cards
from renderers.parts.bands import Part, band, foot, top
from renderers.parts.blocks import BODY, Block, Hand, stacked
from renderers.parts.cards import card
from renderers.parts.grid import MARGIN, Grid, grid_for
from renderers.parts.header import header
from renderers.sheet.colours import PAGE
from renderers.sheet.sheet import Pixels, Sheet, sheet_of
from renderers.typesetting.typefaces import RIGHT_TO_LEFT
from storage.model.journey import Journey

EDGE, BETWEEN_LANES = 26.0, 8.0
# A map that gets this much taller than wide is set in wider columns.
TALL, WIDER = 2.0, (1.0, 1.35, 1.8, 2.4)


def wide(journey: Journey, words: Words, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the whole journey on one sheet."""
    hand = Hand(words)
    head, part = head_of(journey, words), Part(Context(journey, words), 0, journey.stages)
    shares = part.shares()
    for factor in WIDER:
        grid = grid_for(shares, factor)
        body = stacked([Block(EDGE), *_blocks(hand, head, part, grid, logo), Block(14)])
        if body.height <= TALL * grid.width:
            break
    sheet = sheet_of((grid.width, body.height), head.title, hand.language, PAGE, body.marks)
    return (sheet.mirrored() if hand.language in RIGHT_TO_LEFT else sheet,)


LAYOUTS: dict[str, Callable[[Journey, Words, Pixels | None], tuple[Sheet, ...]]] = {
    "wide": wide,
    "pages": pages,
    "cards": lambda journey, words, _: cards(journey, words),
}


def _blocks(hand: Hand, head: Head, part: Part, grid: Grid, logo: Pixels | None) -> Iterator[Block]:
    yield header(hand, head, grid.inner, logo).indented(MARGIN)
    yield Block(14)
    if part.stages:
        yield top(hand, part, grid)
        yield Block(12)
        for lane in part.lanes():
            yield band(hand, lane, part, grid)
            yield Block(BETWEEN_LANES)
    else:
        yield _empty(hand, grid.inner).indented(MARGIN)
        yield Block(BETWEEN_LANES)
    yield foot(hand, part, grid.inner).indented(MARGIN)


def _empty(hand: Hand, width: float) -> Block:
    text = hand.text(hand.word("empty"), BODY, width - 52)
    return Block(text.height + 40, (*card(0, 0, width, text.height + 40, PAGE), *text.at(26, 20)))
