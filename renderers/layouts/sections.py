"""The sections of a phone card: a lane on its ground, its items in rows, and short facts in boxes."""

from collections.abc import Sequence
from dataclasses import replace

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.parts.items import behind_number, item_block, leading_sign, quiet_block, text_block
from renderers.parts.plates import plate
from renderers.parts.signs import BETWEEN_RATINGS, MARK, chip, flowed, rating, ratings, reach
from renderers.sheet.colours import PAGE, WHITE, darkened
from renderers.sheet.marks import Circle, Icon, Ink, Rect
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, LABEL, NAME, Style, tinted
from renderers.typesetting.typefaces import SEMIBOLD
from renderers.typesetting.typesetter import Typesetter, labelled

PAD, BAR, BULLET, GAP, SIGN, TOP = 12.0, 4.0, 11.0, 7.0, 14.0, 7.0
BETWEEN_SIGNS, CLOSE = 6.0, 1.5
NUMBER = 2 * MARK + 5  # how far an item stands behind a number
SECTION = Style(11.4, SEMIBOLD, WHITE, 1.4)


def section(content: Block, colour: str, width: float, paper: str) -> Block:
    """Return content on a ground with a bar at its beginning."""
    height = content.height + 2 * TOP
    ground = Rect(0, 0, width, height, Ink(paper), 10)
    return Block(height, (ground, Rect(0, 0, BAR, height, Ink(colour), 2), *content.at(PAD + BAR, TOP)))


def title(typesetter: Typesetter, lane: Lane, width: float, paper: str) -> Block:
    """Return the name of a lane behind its icon."""
    kind = tinted(SECTION, lane.colour, paper)
    text = typesetter.text(typesetter.words.field(f"lane_{lane.id}"), kind, width - SIGN - 5)
    icon = Icon(0, (typesetter.leading(SECTION) - SIGN) / 2, SIGN, lane.icon, Ink(kind.colour))
    return Block(text.height, (icon, *text.at(SIGN + 5, 0)))


def item_row(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, paper: str) -> Block:
    """Return an item behind its numbers or its icon, else behind a bullet."""
    if item.mark or item.link:
        return behind_number(
            typesetter, lane, item, width, lambda one, room: _behind(typesetter, lane, one, room, paper)
        )
    if item.is_quiet:
        return quiet_block(typesetter, item, width, paper)
    indent = SIGN + 5 if item.icon else BULLET
    block = _compact(typesetter, lane, item, width - indent, paper)
    return Block(block.height, (*_sign(lane, item, typesetter.leading(BODY) / 2, paper), *block.at(indent, 0)))


def is_torn(typesetter: Typesetter, item: LaneItem, width: float) -> bool:
    """Tell whether the ratings of an item have no room beside each other in a lane."""
    rated = [rating(typesetter, label, value, PAGE, width)[0] for label, value in item.ratings]
    room = width - 2 * PAD - BAR - max(NUMBER * (bool(item.mark) + bool(item.link)), BULLET)
    return sum(rated) + BETWEEN_RATINGS * (len(rated) - 1) > room


def _behind(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, paper: str) -> Block:
    """Return an item behind the number it still has, else as it stands behind a number."""
    return (item_row if item.link else _compact)(typesetter, lane, item, width, paper)


def _sign(lane: Lane, item: LaneItem, middle: float, paper: str) -> tuple[Mark, ...]:
    if item.icon:
        return leading_sign(lane, item, SIGN, middle, paper)
    return (Circle(3, middle, 2.4, Ink(lane.colour)),)


def _compact(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, paper: str) -> Block:
    """Return an item with its words and ratings behind its text, where that is one line and leaves room."""
    if item.amount or not item.text:
        return item_block(typesetter, lane, item, width, paper)
    text = text_block(typesetter, lane, item, width, paper)
    signs = [chip(typesetter, tag, lane.colour, width) for tag in item.tags]
    rated = ratings(typesetter, item.ratings, darkened(lane.colour, paper), width)
    # Several ratings belong together, on a line of their own.
    rows = [flowed(rated, width, BETWEEN_RATINGS, CLOSE)] if len(rated) > 1 else []
    signs += [] if rows else rated
    rows += [labelled(typesetter, label, content, width) for label, content in item.details]
    if text.height < 2 * typesetter.leading(BODY):
        return stacked([flowed([(reach(text), text), *signs], width, BETWEEN_SIGNS, CLOSE), *rows], CLOSE)
    return stacked([text, *([flowed(signs, width, BETWEEN_SIGNS, CLOSE)] if signs else []), *rows], CLOSE)


def beside(blocks: Sequence[Block], width: float) -> Block:
    """Return two sections beside each other, both as high as the higher one."""
    height = max(block.height for block in blocks)
    marks: list[Mark] = []
    for place, block in enumerate(blocks):
        ground, bar, *rest = Block(height, block.marks).at(place * (width + GAP), 0)
        marks += [replace(one, height=height) for one in (ground, bar) if isinstance(one, Rect)]
        marks += rest
    return Block(height, tuple(marks))


def boxes(typesetter: Typesetter, facts: Sequence[tuple[str, str]], width: float) -> Block:
    """Return facts in white boxes that share a row."""
    each = (width - GAP * (len(facts) - 1)) / len(facts)
    inner = each - 2 * PAD
    texts = [
        stacked([typesetter.text(label, LABEL, inner), typesetter.text(value, NAME, inner)]) for label, value in facts
    ]
    height = max(text.height for text in texts) + 2 * PAD - 8
    marks: list[Mark] = []
    for place, text in enumerate(texts):
        x = place * (each + GAP)
        marks += [*plate(x, 0, each, height, PAGE), *text.at(x + PAD, PAD - 4)]
    return Block(height, tuple(marks))
