"""The cells of a lane: what a stage says in it. Lanes and their order are decided in `lanes`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import regex

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane, Look
from renderers.parts.grid import GAP, PAD
from renderers.parts.items import item_block, leading_sign, quiet_block
from renderers.parts.plates import band_colour, plate
from renderers.sheet.colours import INK, WHITE, darkened, mixed
from renderers.sheet.marks import Circle, Icon, Ink, Rect
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, NAME, STAGE, Style, tinted
from renderers.typesetting.typesetter import Typesetter

BULLET, BAR, TILE, AVATAR, QUOTE = 10.0, 3.0, 20.0, 26.0, 14.0
FRAME = 2.2  # how thick the frame of a thing to do first is
BETWEEN_ITEMS, BETWEEN_NOTES, BETWEEN_COLUMNS = 7.0, 6.0, 14.0
NOT_OURS = "account-arrow-right-outline"  # the icon of a tag that says so
INITIAL = Style(12, STAGE.weight, WHITE, 1.2)
_LETTER = regex.compile(r"\p{L}\p{M}*")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a stage says in a lane, where its column begins, and how many columns wide it is."""

    x: float
    width: float
    share: int
    items: tuple[LaneItem, ...]


def row(typesetter: Typesetter, lane: Lane, cells: Sequence[Cell]) -> Block:
    """Return the cells of a lane beside each other."""
    if lane.look == "notes":
        blocks = _notes(typesetter, lane, cells)
    else:
        contents = [_items(typesetter, lane, cell) for cell in cells]
        height = max(block.height for block in contents) + 2 * PAD
        blocks = [
            _on_plate(content, cell.width, height, band_colour(lane))
            for cell, content in zip(cells, contents, strict=True)
        ]
    marks = tuple(mark for cell, block in zip(cells, blocks, strict=True) for mark in block.at(cell.x, 0))
    return Block(max(block.height for block in blocks), marks)


def _items(typesetter: Typesetter, lane: Lane, cell: Cell) -> Block:
    each = (cell.width - 2 * PAD + BETWEEN_COLUMNS) / cell.share
    room = each - BETWEEN_COLUMNS
    blocks = [
        quiet_block(typesetter, item, room, WHITE) if item.is_quiet else ITEMS[lane.look](typesetter, lane, item, room)
        for item in cell.items
    ]
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


def _plain(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float) -> Block:
    if not (item.icon and item.text):
        return item_block(typesetter, lane, item, width, WHITE)
    block = item_block(typesetter, lane, item, width - QUOTE - 5, WHITE)
    sign = leading_sign(lane, item, QUOTE, typesetter.leading(BODY) / 2, WHITE)
    return Block(block.height, (*sign, *block.at(QUOTE + 5, 0)))


def _bulleted(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float) -> Block:
    block = item_block(typesetter, lane, item, width - BULLET, WHITE)
    bullet = Circle(2.5, typesetter.leading(BODY) / 2, 2.2, Ink(lane.colour))
    return Block(block.height, (bullet, *block.at(BULLET, 0)))


def _tiled(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float) -> Block:
    """Return an item beside its icon on a tile; the tile of what is not our own has a dashed edge."""
    colour = darkened(lane.colour, WHITE)
    ours = all(tag.icon != NOT_OURS for tag in item.tags)
    ground = Ink(mixed(colour, WHITE, 0.87)) if ours else Ink(WHITE, colour, 1.0, (2.4, 2.2))
    block = item_block(typesetter, lane, item, width - TILE - 7, WHITE)
    drop = max((TILE - typesetter.leading(NAME)) / 2, 0.0)
    tile = Rect(0, 0, TILE, TILE, ground, 6)
    icon = Icon(3.5, 3.5, TILE - 7, item.icon, Ink(colour))
    return Block(max(block.height + drop, TILE), (tile, icon, *block.at(TILE + 7, drop)))


def _person(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float) -> Block:
    """Return who it is beside a circle with the first letter of the name."""
    colour = darkened(lane.colour, WHITE)
    ground = mixed(colour, WHITE, 0.82)
    initial = _initial(item.text, typesetter.words["map-before-name"])
    first = typesetter.text(initial, tinted(INITIAL, colour, ground), AVATAR, 0.5)
    block = item_block(typesetter, lane, item, width - AVATAR - 8, WHITE)
    height = max(block.height, AVATAR)
    middle = height / 2
    circle = Circle(AVATAR / 2, middle, AVATAR / 2, Ink(ground))
    letters = first.at(0, middle - first.height / 2)
    return Block(height, (circle, *letters, *block.at(AVATAR + 8, middle - block.height / 2)))


def _initial(name: str, before: str) -> str:
    """Return the first letter of a name, without an article; a lone Arabic heh would be taken for a five.

    >>> _initial("the owner", "the_|a_"), _initial("العميل", "ال"), _initial("12", "ال")
    ('O', 'ع', '')
    """
    articles = (article.replace("_", " ") for article in before.split("|") if article)
    found = next((article for article in articles if name.lower().startswith(article)), "")
    letter = _LETTER.search(name, len(found)) or _LETTER.search(name)
    return letter[0].upper() + "\u0640" * (letter[0] == "\u0647") if letter else ""


Drawn = Callable[[Typesetter, Lane, LaneItem, float], Block]

ITEMS: Mapping[Look, Drawn] = {"plain": _plain, "bullets": _bulleted, "names": _tiled, "person": _person}


def _on_plate(content: Block, width: float, height: float, paper: str) -> Block:
    if not content.marks:
        return Block(height)
    return Block(height, (*plate(0, 0, width, height, paper), *content.at(PAD, PAD)))


def _notes(typesetter: Typesetter, lane: Lane, cells: Sequence[Cell]) -> list[Block]:
    """Return notes one below the other; where no stage has more than one, all are as high as the highest."""
    paper = mixed(lane.colour, WHITE, 0.965)
    steps = [(cell.width + GAP) / cell.share for cell in cells]
    contents = [
        [item_block(typesetter, lane, item, step - GAP - 2 * PAD - BAR, paper) for item in cell.items]
        for cell, step in zip(cells, steps, strict=True)
    ]
    alone = max(map(len, contents)) == 1
    least = max(block.height for blocks in contents for block in blocks) if alone else 0.0
    return [
        in_columns(
            [
                _unframed(block) if item.is_quiet else _note(lane, item, block, max(block.height, least), step - GAP)
                for item, block in zip(cell.items, blocks, strict=True)
            ],
            cell.share,
            step,
            BETWEEN_NOTES,
        )
        for cell, step, blocks in zip(cells, steps, contents, strict=True)
    ]


def _unframed(content: Block) -> Block:
    return Block(content.height + 2 * PAD, tuple(content.at(PAD + BAR, PAD)))


def _note(lane: Lane, item: LaneItem, content: Block, least: float, width: float) -> Block:
    """Return a note on its ground; one of the things to do first has a strong frame."""
    paper = mixed(lane.colour, WHITE, 0.965)
    height = least + 2 * PAD
    edge = (INK, FRAME) if item.mark else (mixed(lane.colour, WHITE, 0.72), 0.8)
    ground = Rect(0, 0, width, height, Ink(paper, *edge), 10)
    bar = Rect(0, 9, BAR, height - 18, Ink(INK if item.mark else lane.colour), BAR / 2)
    return Block(height, (ground, bar, *content.at(PAD + BAR, PAD)))
