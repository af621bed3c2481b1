"""The cells of a lane: what a stage says in it. Lanes and their order are decided in `lanes`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import regex

from renderers.content.lane_items import Item
from renderers.content.lanes import Lane, Look
from renderers.parts.blocks import (
    AMOUNT,
    BODY,
    DETAIL,
    LABEL,
    NAME,
    STAGE,
    Block,
    Hand,
    Type,
    labelled,
    stacked,
    tinted,
)
from renderers.parts.cards import card, colour_of_stage
from renderers.parts.grid import GAP, PAD
from renderers.parts.signs import badge, chip, flowed, ratings
from renderers.sheet.colours import CARD, darkened, mixed
from renderers.sheet.sheet import Circle, Icon, Ink, Mark, Rect

BULLET, BAR, TILE, AVATAR, QUOTE = 10.0, 3.0, 20.0, 26.0, 14.0
BETWEEN_ITEMS, BETWEEN_NOTES, BETWEEN_PARTS, BETWEEN_COLUMNS = 7.0, 6.0, 3.0, 14.0
NOT_OURS = "account-arrow-right-outline"  # the icon of a tag that says so
INITIAL = Type(12, STAGE.weight, CARD, 1.2)
_LETTER = regex.compile(r"\p{L}\p{M}*")


@dataclass(frozen=True, slots=True)
class Cell:
    """What the stage with this number (from 0) says; where its column begins, how wide it is, and for how many."""

    stage: int
    x: float
    width: float
    share: int
    items: tuple[Item, ...]


def row(hand: Hand, lane: Lane, cells: Sequence[Cell]) -> Block:
    """Return the cells of a lane beside each other."""
    if lane.look == "notes":
        blocks = _notes(hand, lane, cells)
    else:
        contents = [_items(hand, lane, cell) for cell in cells]
        height = max(block.height for block in contents) + 2 * PAD
        blocks = [
            _on_card(content, cell.width, height, band_colour(lane))
            for cell, content in zip(cells, contents, strict=True)
        ]
    marks = tuple(mark for cell, block in zip(cells, blocks, strict=True) for mark in block.at(cell.x, 0))
    return Block(max(block.height for block in blocks), marks)


def _items(hand: Hand, lane: Lane, cell: Cell) -> Block:
    each = (cell.width - 2 * PAD + BETWEEN_COLUMNS) / cell.share
    blocks = [ITEMS[lane.look](hand, lane, item, cell.stage, each - BETWEEN_COLUMNS) for item in cell.items]
    return in_columns(blocks, cell.share, each, BETWEEN_ITEMS)


def in_columns(blocks: Sequence[Block], count: int, step: float, gap: float) -> Block:
    """Return blocks one below the other in so many columns, about as high as each other."""
    if count == 1 or not blocks:
        return stacked(blocks, gap)
    enough = sum(block.height + gap for block in blocks) / count
    columns: list[list[Block]] = [[]]
    for block in blocks:
        used = sum(one.height + gap for one in columns[-1])
        if used and used + block.height / 2 > enough and len(columns) < count:
            columns.append([])
        columns[-1].append(block)
    whole = [stacked(column, gap) for column in columns]
    marks = tuple(mark for place, column in enumerate(whole) for mark in column.at(place * step, 0))
    return Block(max(column.height for column in whole), marks)


def band_colour(lane: Lane) -> str:
    """Return the tint of a lane's band."""
    return mixed(lane.colour, CARD, 0.915)


def item_block(hand: Hand, lane: Lane, item: Item, width: float, paper: str) -> Block:
    """Return an item: its text, what it amounts to, words of ours, ratings and labelled details."""
    if item.link:
        return behind_number(hand, lane, item, width, lambda one, room: item_block(hand, lane, one, room, paper))
    parts = [text_block(hand, lane, item, width, paper)] if item.text else []
    if item.amount:
        parts.append(hand.text(item.amount, AMOUNT, width))
    if item.tags:
        parts.append(flowed([chip(hand, tag, lane.colour, width) for tag in item.tags], width))
    shade = darkened(lane.colour, paper)
    parts.extend(ratings(hand, item.ratings, shade, width))
    parts.extend(labelled(hand, label, content, width, DETAIL) for label, content in item.details)
    return stacked(parts, BETWEEN_PARTS)


def behind_number(hand: Hand, lane: Lane, item: Item, width: float, drawn: Callable[[Item, float], Block]) -> Block:
    """Return an item behind the number that ties it to what it answers."""
    wide, sign = badge(hand, item.link, lane.colour)
    block = drawn(replace(item, link=0), width - wide - 5)
    drop = max((hand.leading(BODY) - sign.height) / 2, 0.0)
    return Block(max(block.height, sign.height), (*sign.at(0, drop), *block.at(wide + 5, 0)))


def text_block(hand: Hand, lane: Lane, item: Item, width: float, paper: str) -> Block:
    """Return the text of an item."""
    kind = tinted(LABEL, LABEL.colour, paper) if item.amount else NAME if lane.look == "names" else BODY
    return hand.text(item.text, kind, width)


def _plain(hand: Hand, lane: Lane, item: Item, _: int, width: float) -> Block:
    if not (item.icon and item.text):
        return item_block(hand, lane, item, width, CARD)
    block = item_block(hand, lane, item, width - QUOTE - 5, CARD)
    icon = Icon(0, (hand.leading(BODY) - QUOTE) / 2, QUOTE, item.icon, Ink(darkened(lane.colour, CARD)))
    return Block(block.height, (icon, *block.at(QUOTE + 5, 0)))


def _bulleted(hand: Hand, lane: Lane, item: Item, stage: int, width: float) -> Block:
    block = item_block(hand, lane, item, width - BULLET, CARD)
    bullet = Circle(2.5, hand.leading(BODY) / 2, 2.2, Ink(colour_of_stage(stage)))
    return Block(block.height, (bullet, *block.at(BULLET, 0)))


def _tiled(hand: Hand, lane: Lane, item: Item, stage: int, width: float) -> Block:
    """Return an item beside its icon on a tile; the tile of what is not our own has a dashed edge."""
    colour = colour_of_stage(stage)
    ours = all(tag.icon != NOT_OURS for tag in item.tags)
    ground = Ink(mixed(colour, CARD, 0.87)) if ours else Ink(CARD, colour, 1.0, (2.4, 2.2))
    block = item_block(hand, lane, item, width - TILE - 7, CARD)
    drop = max((TILE - hand.leading(NAME)) / 2, 0.0)
    tile = Rect(0, 0, TILE, TILE, ground, 6)
    icon = Icon(3.5, 3.5, TILE - 7, item.icon, Ink(colour))
    return Block(max(block.height + drop, TILE), (tile, icon, *block.at(TILE + 7, drop)))


def _person(hand: Hand, lane: Lane, item: Item, stage: int, width: float) -> Block:
    """Return who it is beside a circle with the first letter of the name."""
    colour = colour_of_stage(stage)
    ground = mixed(colour, CARD, 0.82)
    letter = _LETTER.search(item.text)
    first = hand.text(_initial(letter[0]) if letter else "", tinted(INITIAL, colour, ground), AVATAR, 0.5)
    block = item_block(hand, lane, item, width - AVATAR - 8, CARD)
    height = max(block.height, AVATAR)
    middle = height / 2
    circle = Circle(AVATAR / 2, middle, AVATAR / 2, Ink(ground))
    letters = first.at(0, middle - first.height / 2)
    return Block(height, (circle, *letters, *block.at(AVATAR + 8, middle - block.height / 2)))


def _initial(letter: str) -> str:
    """Return the letter as an initial: a lone Arabic heh would be taken for a five."""
    return letter.upper() + "\u0640" * (letter == "\u0647")


Drawn = Callable[[Hand, Lane, Item, int, float], Block]

ITEMS: Mapping[Look, Drawn] = {"card": _plain, "bullets": _bulleted, "names": _tiled, "person": _person}


def _on_card(content: Block, width: float, height: float, paper: str) -> Block:
    if not content.marks:
        return Block(height)
    return Block(height, (*card(0, 0, width, height, paper), *content.at(PAD, PAD)))


def _notes(hand: Hand, lane: Lane, cells: Sequence[Cell]) -> list[Block]:
    """Return notes one below the other; where no stage has more than one, all are as high as the highest."""
    paper = mixed(lane.colour, CARD, 0.965)
    steps = [(cell.width + GAP) / cell.share for cell in cells]
    contents = [
        [item_block(hand, lane, item, step - GAP - 2 * PAD - BAR, paper) for item in cell.items]
        for cell, step in zip(cells, steps, strict=True)
    ]
    alone = max(map(len, contents)) == 1
    least = max(block.height for blocks in contents for block in blocks) if alone else 0.0
    return [
        in_columns(
            [_note(lane, block, max(block.height, least), step - GAP) for block in blocks],
            cell.share,
            step,
            BETWEEN_NOTES,
        )
        for cell, step, blocks in zip(cells, steps, contents, strict=True)
    ]


def _note(lane: Lane, content: Block, least: float, width: float) -> Block:
    paper = mixed(lane.colour, CARD, 0.965)
    height = least + 2 * PAD
    marks: list[Mark] = [
        Rect(0, 0, width, height, Ink(paper, mixed(lane.colour, CARD, 0.72), 0.8), 10),
        Rect(0, 9, BAR, height - 18, Ink(lane.colour), BAR / 2),
    ]
    return Block(height, (*marks, *content.at(PAD + BAR, PAD)))
