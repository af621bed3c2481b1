r"""One of the things to do first, as it stands on the card and on the page. How much of it there is room for is theirs.

| [1] * stage            [] a week  |
| [ ] what to do                    |
| /!\ can hurt somebody             |
|  !  Against: obstacle             |
"""

from collections.abc import Iterator
from dataclasses import replace

from renderers.content.numbering import bare
from renderers.content.tags import BAD, GOOD, SIGNS, Tag
from renderers.layouts.allowance import one_line
from renderers.layouts.plan.facts import COLUMN, ICON, INDENT, Room, facts, short_date
from renderers.layouts.plan.fitting import fitted
from renderers.parts.plates import plate
from renderers.parts.signs import Sized, chip, mark
from renderers.sheet.colours import INK, MUTED, WHITE, darkened, mixed
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Ink, Rect, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import Style, tinted
from renderers.typesetting.typefaces import BOLD, SEMIBOLD
from renderers.typesetting.typesetter import Typesetter
from storage.model.plan.worded import Thing

BOX, DOT, BAR = 17.0, 3.5, 4.0  # the box to tick; the radius of the dot before a stage; the bar at the beginning
ASIDE = 0.45  # of the width: the most that stands at the end of the first row
WHAT = Style(15.5, BOLD, INK, 1.32)
STAGE_NAME = Style(11.2, SEMIBOLD, INK, 1.35)
HARM = Style(11.2, SEMIBOLD, BAD, 1.35)


def thing(typesetter: Typesetter, one: Thing, width: float, room: Room, accent: str, least: float = 0.0) -> Block:
    """Return a thing on its plate, at least so high; what is over is shared out between its rows."""
    inner = width - BAR - 2 * room_beside(room)
    colour = BAD if one.harms else accent
    rows = list(_rows(typesetter, one, inner, room, accent))
    height = sum(row.height for row in rows) + room.gap * (len(rows) - 1) + 2 * room.pad
    spare, whole = max(least - height, 0.0), max(height, least)
    body = stacked(rows, room.gap + min(spare / (len(rows) + 1), 2 * room.gap))
    bar = Rect(0, 10, BAR, whole - 20, Ink(colour), BAR / 2)
    said = body.at(BAR + room_beside(room), (whole - body.height) / 2)
    return Block(whole, (*plate(0, 0, width, whole, WHITE, radius=12), bar, *said))


def room_beside(room: Room) -> float:
    """Return how far the texts stand from the sides of the plate."""
    return max(room.pad, 10.0)


def _rows(typesetter: Typesetter, one: Thing, width: float, room: Room, accent: str) -> Iterator[Block]:
    aside = _aside(typesetter, one, width * ASIDE, room)
    yield _head(typesetter, one, width, aside, accent)
    yield _what(typesetter, one, width, room)
    if one.harms:
        yield _harm(typesetter, width)
    has_date = one.status == "open" and aside[0] > 0
    yield from facts(typesetter, replace(one, until="") if has_date else one, width, room)


def _head(typesetter: Typesetter, one: Thing, width: float, aside: Sized, accent: str) -> Block:
    """Return the mark, the stage in the accent, and what stands at the end of the row.

    The stage has no number here: two numbers side by side are read as one too many.
    """
    wide, sign = mark(typesetter, one.number, COLUMN / 2)
    taken, end = aside
    middle = COLUMN / 2
    marks: list[Mark] = [*sign.marks, *end.at(width - taken, middle - end.height / 2)]
    if one.stage:
        at = max(wide + 9, INDENT)
        marks.append(Circle(at + DOT, middle, DOT, Ink(accent)))
        at += 2 * DOT + 6
        kind = tinted(STAGE_NAME, accent, WHITE)
        name = one_line(typesetter, bare(one.stage, one.place), kind, width - at - taken - 8)
        marks += name.at(at, middle - name.height / 2)
    return Block(COLUMN, tuple(marks))


def _aside(typesetter: Typesetter, one: Thing, width: float, room: Room) -> Sized:
    """Return how far a thing is, once it was begun; else until when it is to be done, where there is room for it."""
    if one.status == "open":
        return short_date(typesetter, one, width, room)
    name = f"status-{one.status}"
    return chip(typesetter, Tag(typesetter.words[f"map-{name}"], *SIGNS[name]), MUTED, width)


def _what(typesetter: Typesetter, one: Thing, width: float, room: Room) -> Block:
    """Return what to do, behind its box; what is over is struck through."""
    kind = room.style(WHAT)
    text = fitted(typesetter, one.what, kind, width - INDENT, room.lines("what"))
    lines = struck(text) if one.status in {"done", "dropped"} else ()
    lead = typesetter.leading(kind)
    drop = max(BOX - lead, 0.0) / 2
    box = tick_box(BOX, ticked=one.status == "done").at((COLUMN - BOX) / 2, drop + (lead - BOX) / 2)
    return Block(max(text.height + drop, BOX), (*box, *Block(0, (*text.marks, *lines)).at(INDENT, drop)))


def tick_box(side: float, *, ticked: bool) -> Block:
    """Return a box to tick."""
    ground = Rect(0, 0, side, side, Ink(WHITE, INK, side / 12), side / 5)
    tick = Icon(side * 0.12, side * 0.12, side * 0.76, "check-bold", Ink(darkened(GOOD, WHITE)))
    return Block(side, (ground, *((tick,) if ticked else ())))


def struck(text: Block) -> Iterator[Mark]:
    """Yield a line through each line of a text."""
    for line in text.marks:
        if isinstance(line, Line):
            y = line.y - 0.3 * line.size
            yield Stroke(((line.x, y), (line.x + line.width, y)), Ink(edge=MUTED, width=line.size / 11))


def _harm(typesetter: Typesetter, width: float) -> Block:
    """Return the sign and the word of what can hurt somebody, on a ground of their own."""
    paper = mixed(BAD, WHITE, 0.9)
    kind = tinted(HARM, BAD, paper)
    text = typesetter.text(typesetter.words["map-harm"], kind, width - INDENT - 8)
    height = text.height + 4
    icon = Icon((COLUMN - ICON) / 2, (height - ICON) / 2, ICON, "alert-outline", Ink(kind.colour))
    return Block(height, (Rect(-4, 0, width + 8, height, Ink(paper), 7), icon, *text.at(INDENT, 2)))
