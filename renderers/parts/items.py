"""An item of a lane as it is set: text, figure, words of ours, ratings, details. What is around it is `cells`'s."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.parts.feelings.faces import face
from renderers.parts.signs import BETWEEN_RATINGS, Sized, badge, chip, details, flowed, mark, ratings, reach
from renderers.parts.sparkline import sparkline
from renderers.sheet.colours import darkened
from renderers.sheet.marks import Icon, Ink
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import AMOUNT, BODY, LABEL, NAME, QUIET, tinted
from renderers.typesetting.typesetter import Typesetter

BETWEEN_PARTS = 3.0


def item_block(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, paper: str) -> Block:
    """Return an item: its text behind its numbers, its figure with its trend, words of ours, ratings and details."""
    if item.is_quiet:
        return quiet_block(typesetter, item, width, paper)
    shade = darkened(lane.colour, paper)
    chips = [chip(typesetter, tag, lane.colour, width) for tag in item.tags]
    parts = [
        _named(typesetter, lane, item, width, paper),
        flowed([*_amount(typesetter, item, width), *chips], width),
        sparkline(typesetter, item.trend, lane.colour, width) if item.trend else Block(0),
        flowed(ratings(typesetter, item.ratings, shade, width), width, BETWEEN_RATINGS, BETWEEN_PARTS),
        details(typesetter, item.details, width),
    ]
    return stacked([part for part in parts if part.marks], BETWEEN_PARTS)


def _amount(typesetter: Typesetter, item: LaneItem, width: float) -> Iterator[Sized]:
    if item.amount:
        text = typesetter.text(item.amount, AMOUNT, width)
        yield reach(text) + 4, text


def _named(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, paper: str) -> Block:
    """Return the text of an item behind its numbers; what follows has the whole width."""
    if item.mark or item.link:
        return behind_number(
            typesetter, lane, item, width, lambda one, room: _named(typesetter, lane, one, room, paper)
        )
    return text_block(typesetter, lane, item, width, paper) if item.text else Block(0)


def leading_sign(lane: Lane, item: LaneItem, size: float, middle: float, paper: str) -> tuple[Mark, ...]:
    """Return what stands before an item on its line: the face of how it felt, where that is known, else its icon."""
    if item.score is not None:
        return face(size / 2, middle, item.score, guessed=False, radius=size / 2)
    return (Icon(0, middle - size / 2, size, item.icon, Ink(darkened(lane.colour, paper))),)


def quiet_block(typesetter: Typesetter, item: LaneItem, width: float, paper: str) -> Block:
    """Return a word of ours that stands where items could."""
    return typesetter.text(item.text, tinted(QUIET, QUIET.colour, paper), width)


def behind_number(
    typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, drawn: Callable[[LaneItem, float], Block]
) -> Block:
    """Return an item behind its mark, if it is to be done first, else behind the letter that ties it to another."""
    rest = replace(item, mark=0) if item.mark else replace(item, link=0)
    wide, sign = mark(typesetter, item.mark) if item.mark else badge(typesetter, item.link, lane.colour)
    block = drawn(rest, width - wide - 5)
    drop = max((typesetter.leading(BODY) - sign.height) / 2, 0.0)
    return Block(max(block.height, sign.height), (*sign.at(0, drop), *block.at(wide + 5, 0)))


def text_block(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float, paper: str) -> Block:
    """Return the text of an item."""
    kind = tinted(LABEL, LABEL.colour, paper) if item.amount else NAME if lane.look == "names" else BODY
    return typesetter.text(item.text, kind, width)
