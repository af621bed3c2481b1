"""Two journeys, one beside the other, on one card: both curves, then stage by stage what differs. Nothing is painted.

+-----------------------+
| title                 |
| - - one   --- other   |
|  (:)- - -             |
|      ----(:)          |
| 1 stage               |
| [ one    ] [ other  ] |
| 2 stage               |
| [ one    ] [ other  ] |
+-----------------------+

What both say is said once: on neither side. A lane of which the second journey says nothing is no difference: a walk
has no owners, and a map of how it should be keeps what is wrong today in the map of today.
"""

from collections.abc import Sequence

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.content.lanes import Lane, lanes_of
from renderers.layouts.comparison.curves import curves
from renderers.layouts.comparison.sides import INNER, WIDTH, Pair, Side, names_of, paired
from renderers.layouts.comparison.stages import stage_row
from renderers.layouts.phone import EDGE, PIXELS
from renderers.layouts.plan.fitting import fitted
from renderers.parts.plates import plate
from renderers.sheet.colours import MUTED, PAGE
from renderers.sheet.marks import Ink, Stroke
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import FOOTER, NAME, TITLE, tinted
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

FACE, SMALL, DASHES = 12.0, 8.5, (5.0, 4.0)  # the radius of the faces of the second journey and of the first
GAP, PAD, SAMPLE = 8.0, 10.0, 26.0
HIGHEST = 3_300.0  # points: Telegram takes a photo of 10,000 pixels across and down together


def comparison(one: Journey, other: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the card: what differs in words, or the feelings of each stage, or the curves alone, as there is room."""
    typesetter, head = Typesetter(words), head_of(other, words)
    first, second = names_of(one, other, words)
    sides = (
        Side(first, Context(one, words), MUTED, DASHES, SMALL),
        Side(second, Context(other, words), head.accent, None, FACE),
    )
    pairs = paired(one, other)
    upper = [_head(typesetter, sides), curves(typesetter, sides, pairs)]
    foot = typesetter.text(words["map-footer"], tinted(FOOTER, FOOTER.colour, PAGE), INNER, 0.5)
    less = (_lanes(sides), (), None)
    bodies = (stacked([*upper, *_rows(typesetter, sides, pairs, lanes), foot], GAP) for lanes in less)
    body = next(body for body in bodies if body.height <= HIGHEST)
    marks, height = body.at(EDGE, EDGE), body.height + 2 * EDGE
    return (sheet_of((WIDTH, height), f"{first} · {second}", words.locale, PAGE, marks, PIXELS / WIDTH).as_read(),)


def _rows(
    typesetter: Typesetter, sides: Sequence[Side], pairs: Sequence[Pair], lanes: Sequence[Lane] | None
) -> tuple[Block, ...]:
    """Return the stages with what differs in these lanes; none where lanes is None."""
    if lanes is None:
        return ()
    return tuple(stage_row(typesetter, sides, pairs, place, lanes) for place in range(len(pairs)))


def _lanes(sides: Sequence[Side]) -> tuple[Lane, ...]:
    """Return the lanes of which the second journey says anything, but for the feelings: those are drawn."""
    context = sides[1].context
    return tuple(lane for lane in lanes_of(context.journey, context) if lane.id not in ("emotion", "walked"))


def _head(typesetter: Typesetter, sides: Sequence[Side]) -> Block:
    """Return the title, and which line is whose."""
    title = head_of(sides[1].context.journey, typesetter.words).title
    rows = [fitted(typesetter, title, TITLE.smaller(0.75), INNER - 2 * PAD, 3)]
    rows += [Block(4), *(_whose(typesetter, side) for side in sides)]
    body = stacked(rows, 2)
    height = body.height + 2 * PAD
    return Block(height, (*plate(0, 0, INNER, height, PAGE, radius=12), *body.at(PAD, PAD)))


def _whose(typesetter: Typesetter, side: Side) -> Block:
    text = fitted(typesetter, side.name, NAME, INNER - 2 * PAD - SAMPLE - 8, 2)
    middle = typesetter.leading(NAME) / 2
    line = Stroke(((0, middle), (SAMPLE, middle)), Ink(edge=side.colour, width=2.6, dashes=side.dashes))
    return Block(text.height, (line, *text.at(SAMPLE + 8, 0)))
