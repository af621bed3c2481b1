"""The wide layout, the whole map on one sheet: stages across, lanes down. Nothing is painted here.

+------------------------------------------+
| title, persona, facts                    |
+------------------------------------------+
| the things to do first                   |
+------------------------------------------+
          > 1 stage  > 2 stage  > 3 stage  >
| lane    [ cell   ] [ cell   ] [ cell   ] |
| lane    [ cell   ] [ cell   ] [ cell   ] |

Many stages stand in rows, each with its lanes below it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from renderers.content.context import Context
from renderers.content.facts import Head, head_in
from renderers.layouts.first import first_things
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

Row = tuple[Excerpt, Grid]  # stages beside each other, and their columns

EDGE = 26.0
MOST_BESIDE, BETWEEN_ROWS = 12, 18.0  # stages: more of them stand in rows, each about as long as the others
# A map that gets this much taller than wide is set in wider columns, as long as it can be read where it is shown about
# 1,150 pixels wide.
TALL, WIDEST = 1.3, 1_600.0
TRIES, SHRINKS = 3, 0.75  # a map twice as wide is about three fifths as high: the curve and much else stay as high


def wide(journey: Journey, words: Vocabulary, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the whole journey on one sheet."""
    typesetter, context = Typesetter(words), Context(journey, words)
    head = head_in(context)
    rows = [(excerpt, grid_for(excerpt.shares())) for excerpt in _excerpts(context)]
    width = max(grid.width for _, grid in rows)
    body = _body(typesetter, head, rows, width, logo)
    for _ in range(TRIES):
        if body.height <= TALL * width or width >= WIDEST:
            break
        width = min(width * (body.height / width / TALL) ** SHRINKS, WIDEST)
        body = _body(typesetter, head, rows, width, logo)
    sheet = sheet_of((width, body.height), head.title, typesetter.words.locale, PAGE, body.marks)
    return (sheet.as_read(),)


def _excerpts(context: Context) -> list[Excerpt]:
    """Return the stages row by row."""
    stages = context.journey.stages
    count = max(1, -(-len(stages) // MOST_BESIDE))
    cuts = [len(stages) * row // count for row in range(count + 1)]
    return [Excerpt(context, start, stages[start:end]) for start, end in pairwise(cuts)]


def _body(typesetter: Typesetter, head: Head, rows: Sequence[Row], width: float, logo: Pixels | None) -> Block:
    inner = width - 2 * MARGIN
    context = rows[0][0].context
    whole = rows[0][0] if len(rows) == 1 else Excerpt(context, 0, context.journey.stages)
    shown = rows if whole.stages else ()
    lanes = [block for excerpt, grid in shown for block in _row(typesetter, excerpt, grid.as_wide_as(width))]
    return stacked(
        [
            Block(EDGE),
            header(typesetter, head, inner, logo).indented(MARGIN),
            Block(14),
            *_first(typesetter, context, inner),
            *(lanes or [_empty(typesetter, inner).indented(MARGIN)]),
            Block(BETWEEN_LANES),
            foot(typesetter, whole, inner).indented(MARGIN),
            Block(14),
        ]
    )


def _first(typesetter: Typesetter, context: Context, inner: float) -> tuple[Block, ...]:
    """Return the things that come first, where there are any, with room below them."""
    return (first_things(typesetter, context, inner).indented(MARGIN), Block(14)) if context.first else ()


def _row(typesetter: Typesetter, excerpt: Excerpt, grid: Grid) -> Iterator[Block]:
    """Yield the stages of a row, and their lanes below them."""
    if excerpt.first:
        yield Block(BETWEEN_ROWS)
    yield top(typesetter, excerpt, grid)
    yield Block(12 - BETWEEN_LANES)
    for lane in excerpt.lanes:
        yield Block(BETWEEN_LANES)
        yield band(typesetter, lane, excerpt, grid)


def _empty(typesetter: Typesetter, width: float) -> Block:
    text = typesetter.text(typesetter.words.field("empty"), BODY, width - 52)
    return Block(text.height + 40, (*plate(0, 0, width, text.height + 40, PAGE), *text.at(26, 20)))
