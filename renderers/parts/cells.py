"""The cells of a lane: what a stage says in it. Lanes and their order are decided in `lanes`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import regex

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane, Look
from renderers.parts.grid import GAP, PAD
from renderers.parts.items import item_block, leading_sign, quiet_block
from renderers.parts.plates import band_colour, plate
from renderers.parts.tiles import tiled
from renderers.sheet.colours import INK, WHITE, darkened, mixed
from renderers.sheet.marks import Circle, Ink, Rect
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, STAGE, Style, tinted
from renderers.typesetting.typesetter import Typesetter

BULLET, BAR, AVATAR, QUOTE = 10.0, 3.0, 26.0, 14.0
FRAME = 2.2  # how thick the frame of a thing to do first is
MOST_BLANK = 0.7  # of its plate: a cell that says less than this has a lower one
INITIAL = Style(12, STAGE.weight, WHITE, 1.2)
_LETTER = regex.compile(r"\p{L}\p{M}*")


@dataclass(frozen=True, slots=True)
class Spacing:
    """How wide what stands beside each other is at least, and how far it is apart across and down."""

    narrowest: float
    across: float
    down: float


ITEMS_APART, NOTES_APART = Spacing(140.0, 14.0, 7.0), Spacing(155.0, GAP, 6.0)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a stage says in a lane, where its column begins, and how wide it is."""

    x: float
    width: float
    items: tuple[LaneItem, ...]


def row(typesetter: Typesetter, lane: Lane, cells: Sequence[Cell]) -> Block:
    """Return the cells of a lane beside each other."""
    if lane.look == "notes":
        blocks = _notes(typesetter, lane, cells)
    else:
        contents = [_items(typesetter, lane, cell) for cell in cells]
        height = max(block.height for block in contents) + 2 * PAD
        blocks = [
            _on_plate(content, cell.width, _as_high(content.height + 2 * PAD, height), band_colour(lane))
            for cell, content in zip(cells, contents, strict=True)
        ]
    marks = tuple(mark for cell, block in zip(cells, blocks, strict=True) for mark in block.at(cell.x, 0))
    return Block(max(block.height for block in blocks), marks)


def _items(typesetter: Typesetter, lane: Lane, cell: Cell) -> Block:
    def drawn(width: float) -> list[Block]:
        return [
            quiet_block(typesetter, item, width, WHITE)
            if item.is_quiet
            else ITEMS[lane.look](typesetter, lane, item, width)
            for item in cell.items
        ]

    return arranged(drawn, cell.width - 2 * PAD, len(cell.items), ITEMS_APART)


def arranged(drawn: Callable[[float], Sequence[Block]], width: float, items: int, apart: Spacing) -> Block:
    """Return what is drawn for a width in as few columns as make it lowest, none too narrow."""
    most = max(1, min(int((width + apart.across) // (apart.narrowest + apart.across)), items))
    steps = [(width + apart.across) / count for count in range(1, most + 1)]
    tried = (in_columns(drawn(step - apart.across), count, step, apart.down) for count, step in enumerate(steps, 1))
    return min(tried, key=lambda block: block.height)


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

ITEMS: Mapping[Look, Drawn] = {"plain": _plain, "bullets": _bulleted, "names": tiled, "person": _person}


def _as_high(needed: float, row: float) -> float:
    """Return how high the plate of a cell is: as high as its row, but never mostly blank."""
    return row if needed >= MOST_BLANK * row else needed


def _on_plate(content: Block, width: float, height: float, paper: str) -> Block:
    if not content.marks:
        return Block(height)
    return Block(height, (*plate(0, 0, width, height, paper), *content.at(PAD, PAD)))


def _notes(typesetter: Typesetter, lane: Lane, cells: Sequence[Cell]) -> list[Block]:
    """Return notes one below the other, each as high as what it says."""
    paper = mixed(lane.colour, WHITE, 0.965)

    def content(item: LaneItem, width: float) -> Block:
        return item_block(typesetter, lane, item, width - 2 * PAD - BAR, paper)

    def note(item: LaneItem, width: float) -> Block:
        block = content(item, width)
        return _unframed(block) if item.is_quiet else _note(lane, item, block, width)

    return [
        arranged(
            partial(lambda items, width: [note(item, width) for item in items], cell.items),
            cell.width,
            len(cell.items),
            NOTES_APART,
        )
        for cell in cells
    ]


def _unframed(content: Block) -> Block:
    return Block(content.height + 2 * PAD, tuple(content.at(PAD + BAR, PAD)))


def _note(lane: Lane, item: LaneItem, content: Block, width: float) -> Block:
    """Return a note on its ground; one of the things to do first has a strong frame."""
    paper = mixed(lane.colour, WHITE, 0.965)
    height = content.height + 2 * PAD
    edge = (INK, FRAME) if item.mark else (mixed(lane.colour, WHITE, 0.72), 0.8)
    ground = Rect(0, 0, width, height, Ink(paper, *edge), 10)
    bar = Rect(0, 9, BAR, height - 18, Ink(INK if item.mark else lane.colour), BAR / 2)
    return Block(height, (ground, bar, *content.at(PAD + BAR, PAD)))
