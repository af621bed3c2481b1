"""Small signs beside the texts: chips, dots and numbers in circles, each with its width. They decide nothing.

( i word )  ( i word )      label o o o . .      (3)
"""

from collections.abc import Iterable, Sequence

from renderers.content.tags import Tag
from renderers.sheet.colours import INK, WHITE, mixed
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Ink, Rect, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import DETAIL, LABEL, STAGE_NOTE, TAG, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter, labelled

Sized = tuple[float, Block]  # how wide it is, and it

DOTS, DOT, DOT_STEP = 5, 2.8, 8.2
BADGE = 8.0
MARK, DIGIT, ROUND, CASING = 11.0, 1.4, 0.5, 1.2  # half its side; of that: the digit, its corners; the white around it
BETWEEN_RATINGS, BETWEEN_DETAILS = 10.0, 14.0
_ICON, _INSET, _END = 11.0, 19.0, 8.0


def chip(typesetter: Typesetter, tag: Tag, colour: str, limit: float) -> Sized:
    """Return a word with its icon on a tinted ground, at most `limit` wide."""
    shade = tag.colour or colour
    ground = mixed(shade, WHITE, 0.88)
    kind = tinted(TAG, shade, ground)
    text = typesetter.text(tag.word, kind, limit - _INSET - _END)
    width = widest(text) + _INSET + _END
    height = text.height + 3
    icon = Icon(6, (typesetter.leading(TAG) + 3 - _ICON) / 2, _ICON, tag.icon, Ink(kind.colour))
    return width, Block(height, (Rect(0, 0, width, height, Ink(ground), 8.5), icon, *text.at(_INSET, 1.5)))


def arrow(colour: str, height: float) -> Sized:
    """Return a small arrow in the direction of reading, in the middle of a line `height` high."""
    middle = height / 2
    head = Stroke(((8, middle - 3.5), (12, middle), (8, middle + 3.5)), Ink(edge=colour, width=1.5))
    return 13, Block(height, (Stroke(((1, middle), (12, middle)), Ink(edge=colour, width=1.5)), head))


def flowed(pieces: Iterable[Sized], width: float, gap: float = 4.0, lead: float | None = None) -> Block:
    """Return the pieces beside each other, in as many rows as they need, each in the middle of its row.

    `lead` is the gap between rows, as large as that between pieces when left out.
    """
    rows: list[list[tuple[float, Block]]] = []
    x = 0.0
    for wide, block in pieces:
        if not rows or x + wide > width:
            rows.append([])
            x = 0.0
        rows[-1].append((x, block))
        x += wide + gap
    return stacked([_row(row) for row in rows], gap if lead is None else lead)


def _row(pieces: Sequence[tuple[float, Block]]) -> Block:
    height = max(block.height for _, block in pieces)
    return Block(height, tuple(mark for x, block in pieces for mark in block.at(x, (height - block.height) / 2)))


def ratings(typesetter: Typesetter, rated: Iterable[tuple[str, int]], colour: str, width: float) -> list[Sized]:
    """Return ratings, to stand beside each other where there is room for it, else with their dots in a column."""
    rated = list(rated)
    beside = [rating(typesetter, label, value, colour, width) for label, value in rated]
    if sum(wide for wide, _ in beside) + BETWEEN_RATINGS * (len(beside) - 1) <= width:
        return beside
    least = max(typesetter.width(label, LABEL) for label, _ in rated)
    return [rating(typesetter, label, value, colour, width, least) for label, value in rated]


def details(typesetter: Typesetter, known: Iterable[tuple[str, str]], width: float) -> Block:
    """Return what is known, label and content, beside each other where there is room."""
    return flowed([_detail(typesetter, *one, width) for one in known], width, BETWEEN_DETAILS, 3.0)


def _detail(typesetter: Typesetter, label: str, content: str, width: float) -> Sized:
    beside = labelled(typesetter, label, content, width, DETAIL)
    below = stacked([typesetter.text(f"{label}:", LABEL, width), typesetter.text(content, DETAIL, width)])
    block = below if content and below.height < beside.height else beside
    return min(reach(block), width), block


def rating(typesetter: Typesetter, label: str, rated: int, colour: str, width: float, least: float = 0.0) -> Sized:
    """Return a rating of 1 to 5 as so many full dots, behind its label or below it; the label is `least` wide."""
    kind = typesetter.text(label, LABEL, width)
    row = typesetter.leading(LABEL)
    end, shown = dots(rated, colour, row)
    wide = max(widest(kind), least) + 5
    if kind.height > row * 1.5 or wide + end > width:
        return max(widest(kind), end), stacked([kind, shown])
    return wide + end, Block(row, (*kind.marks, *shown.at(wide, 0)))


def dots(rated: int, colour: str, height: float) -> Sized:
    """Return so many full dots of five, in the middle of a line `height` high."""
    return DOTS * DOT_STEP, Block(height, tuple(_dot(i, rated, colour, height / 2) for i in range(DOTS)))


def badge(typesetter: Typesetter, link: int, colour: str) -> Sized:
    """Return in a circle the letter that an obstacle and what is against it share: numbers are stages, and the plan.

    What is more than a letter stands in a circle that is drawn out.
    """
    letter, kind = typesetter.words.locale.letter(link), tinted(STAGE_NOTE, colour, WHITE)
    wide = max(2 * BADGE, typesetter.width(letter, kind) + BADGE if len(letter) > 1 else 0.0)
    text = typesetter.text(letter, kind, wide, 0.5)
    ring = Rect(0, 0, wide, 2 * BADGE, Ink(WHITE, colour, 1.2), BADGE)
    return wide, Block(2 * BADGE, (ring, *text.at(0, BADGE - text.height / 2)))


def mark(typesetter: Typesetter, value: int, half: float = MARK) -> Sized:
    """Return the number of a thing to do first on a dark square: stages and links have circles."""
    wide = 2 * half if value < 10 else 2.6 * half  # noqa: PLR2004 - two digits
    number = Style(half * DIGIT, BOLD, WHITE, 1.3)
    text = typesetter.text(typesetter.words.number(value), number, wide, 0.5)
    casing = Rect(-CASING, -CASING, wide + 2 * CASING, 2 * (half + CASING), Ink(WHITE), half * ROUND + CASING)
    ground = Rect(0, 0, wide, 2 * half, Ink(INK), half * ROUND)
    return wide, Block(2 * half, (casing, ground, *text.at(0, half - text.height / 2)))


def widest(block: Block) -> float:
    """Return the width of the widest line of a text."""
    return max((mark.width for mark in block.marks if isinstance(mark, Line)), default=0.0)


def reach(block: Block) -> float:
    """Return where the line that goes furthest ends."""
    return max((mark.x + mark.width for mark in block.marks if isinstance(mark, Line)), default=0.0)


def _dot(index: int, rated: int, colour: str, y: float) -> Mark:
    full = index < rated
    ink = Ink(colour, colour, 0.9) if full else Ink(WHITE, mixed(colour, INK, 0.2), 0.9)
    return Circle(DOT + 1 + index * DOT_STEP, y, DOT if full else DOT - 0.6, ink)
