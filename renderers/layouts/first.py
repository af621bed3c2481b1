"""The things to do first as a strip across the map, in letters that can still be read where the rest is small.

+---------------------------------------------------+
| Three things come first                           |
| [1] what to do     [2] what to do    [3] what to  |
|     stage              stage             do       |
| (!) worst moment (2) stage                        |
+---------------------------------------------------+
"""

from renderers.content.context import Context
from renderers.content.things import what, where
from renderers.layouts.allowance import cut
from renderers.layouts.moments import MOMENT, moments_line
from renderers.layouts.sections import PAD
from renderers.parts.cells import FRAME
from renderers.parts.plates import plate
from renderers.parts.signs import mark
from renderers.sheet.colours import INK, MUTED, PAGE, WHITE
from renderers.sheet.marks import Ink, Rect
from renderers.typesetting.blocks import Block, side_by_side, stacked
from renderers.typesetting.styles import Style
from renderers.typesetting.typefaces import BOLD, SEMIBOLD
from renderers.typesetting.typesetter import Typesetter
from storage.model.plan.checklist import Item

# As shares of the width: a map of 1,400 points is 390 pixels wide on a phone, and letters are 7 of them high.
SHARE, SMALLEST, LARGEST = 0.0185, 15.0, 40.0
SIDE, TOP, NARROWEST = 24.0, 15.0, 12.0  # the narrowest column is so many sizes of a letter wide
SHORTER, MOST_NAME = (90, 60, 40, 24), 60  # letters of what to do, and of a stage's name: the rest stands in its lane
MOST_LINES = 4


def first_things(typesetter: Typesetter, context: Context, width: float) -> Block:
    """Return the strip of a map on which there is something to do."""
    size = min(max(width * SHARE, SMALLEST), LARGEST)
    inner, gap, count = width - 2 * SIDE, size * 1.2, len(context.first)
    across = count if (inner + gap) / count - gap >= size * NARROWEST else 1
    column = (inner + gap) / across - gap
    things = [_thing(typesetter, number, item, size, column) for number, item in context.first.items()]
    heading = typesetter.text(typesetter.words[f"map-first-{count}"], Style(size * 0.78, BOLD, INK, 1.3), inner)
    row = side_by_side(things, column + gap) if across > 1 else stacked(things, size * 0.5)
    body = stacked([heading, row, *_moments(typesetter, context, size, inner)], size * 0.4)
    height = body.height + 2 * TOP
    frame = Rect(0, 0, width, height, Ink(WHITE, INK, FRAME), 16)
    return Block(height, (*plate(0, 0, width, height, PAGE, radius=16), frame, *body.at(SIDE, TOP)))


def _moments(typesetter: Typesetter, context: Context, size: float, width: float) -> list[Block]:
    """Return the worst moment and the moment of truth on a line, in letters as large as what is to be done."""
    scale = size / MOMENT.size
    lines = moments_line(typesetter, context, width / scale)
    return [
        Block(line.height * scale, tuple(mark.scaled(scale) for mark in line.indented(-PAD).marks)) for line in lines
    ]


def _thing(typesetter: Typesetter, number: int, item: Item, size: float, width: float) -> Block:
    """Return what to do behind its number, over its stage; an obstacle that nothing answers yet is to be put right."""
    wide, sign = mark(typesetter, number, size * 0.72)
    room = width - wide - size * 0.5
    said = _short(typesetter, what(item), Style(size, SEMIBOLD, INK, 1.25), room)
    stage = where(item, cut(item.stage or "", MOST_NAME), typesetter.words)
    text = stacked([said, typesetter.text(stage, Style(size * 0.68, SEMIBOLD, MUTED, 1.35), room)])
    return Block(max(text.height, sign.height), (*sign.at(0, 0), *text.at(width - room, 0)))


def _short(typesetter: Typesetter, text: str, kind: Style, width: float) -> Block:
    """Set a text, cut where it would be long or high."""
    for most in SHORTER:
        block = typesetter.text(cut(text, most), kind, width)
        if block.height < (MOST_LINES + 0.5) * typesetter.leading(kind):
            break
    return block
