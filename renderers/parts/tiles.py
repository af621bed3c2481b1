"""A touchpoint as it is set on a map with a legend: its icon on a tile, its name, small signs. The words are there too.

[i] name (v) (p)
    k o o o . .  b o o . . .
    ( word )  label: content  label: content
"""

from collections.abc import Iterable, Iterator

from renderers.content import facts
from renderers.content.channels import name_of_icon
from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.content.tags import RATED, SIGNS
from renderers.parts.signs import Sized, chip, details, dots, flowed, rating
from renderers.sheet.colours import WHITE, darkened, mixed
from renderers.sheet.lines import Line
from renderers.sheet.marks import Icon, Ink, Rect
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import LABEL, NAME
from renderers.typesetting.typesetter import Typesetter

TILE, SIGN, BETWEEN = 20.0, 13.0, 6.0
FEW = 2  # signs that do not stand on a line of their own
DASHES = (2.4, 2.2)
NOT_OURS = SIGNS["third-party"][0]


def tiled(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float) -> Block:
    """Return an item beside its icon on a tile; the tile of what is not our own has a dashed edge."""
    colour = darkened(lane.colour, WHITE)
    body = _body(typesetter, lane, item, width - TILE - 7)
    drop = max((TILE - typesetter.leading(NAME)) / 2, 0.0)
    ours = all(tag.icon != NOT_OURS for tag in item.tags)
    return Block(
        max(body.height + drop, TILE), (*tile(item.icon, colour, is_ours=ours).marks, *body.at(TILE + 7, drop))
    )


def tile(icon: str, colour: str, *, is_ours: bool, size: float = TILE) -> Block:
    """Return an icon on its tile; without one, the tile alone."""
    ground = Ink(mixed(colour, WHITE, 0.87)) if is_ours else Ink(WHITE, colour, 1.0, DASHES)
    inset = size * 0.175
    drawn = (Icon(inset, inset, size * 0.65, icon, Ink(colour)),) if icon else ()
    return Block(size, (Rect(0, 0, size, size, ground, size * 0.3), *drawn))


def _body(typesetter: Typesetter, lane: Lane, item: LaneItem, width: float) -> Block:
    shade = darkened(lane.colour, WHITE)
    words = [chip(typesetter, tag, lane.colour, width) for tag in item.tags if not tag.is_sign]
    parts = [
        *_beside_name(typesetter, item.text, list(_signs(typesetter, item, shade, width)), width),
        flowed(words, width),
        details(typesetter, item.details, width),
    ]
    return stacked([part for part in parts if part.marks], 3)


def _beside_name(typesetter: Typesetter, text: str, signs: list[Sized], width: float) -> tuple[Block, ...]:
    """Return the name and the signs: behind its last word where they fit there.

    A few signs would be lost on a line of their own: the name is set narrower for them.
    """
    name, room = typesetter.text(text, NAME, width), width - sum(wide + BETWEEN for wide, _ in signs)
    is_few = signs and room >= width - FEW * (SIGN + BETWEEN)
    if is_few and typesetter.longest_word(text, NAME) <= room and not _has_room_behind(name, room):
        name = typesetter.text(text, NAME, room)
    lines = sorted((mark for mark in name.marks if isinstance(mark, Line)), key=lambda line: line.y)
    if not lines:
        return name, flowed(signs, width, BETWEEN, 2)
    start = lines[-1].x + lines[-1].width + BETWEEN
    behind = flowed(signs, width - start, BETWEEN)
    if sum(wide for wide, _ in signs) + BETWEEN * (len(signs) - 1) > width - start:
        return name, flowed(signs, width, BETWEEN, 2)
    low = name.height - (name.height / len(lines) + behind.height) / 2
    return (Block(name.height, (*name.marks, *behind.at(start, low))),)


def _has_room_behind(name: Block, room: float) -> bool:
    """Tell whether the last line of a name ends before there is room for no more."""
    lines = sorted((mark for mark in name.marks if isinstance(mark, Line)), key=lambda line: line.y)
    return bool(lines) and lines[-1].x + lines[-1].width <= room


def _signs(typesetter: Typesetter, item: LaneItem, colour: str, width: float) -> Iterator[Sized]:
    """Yield what the tile does not say: how it does, where it is, and its ratings."""
    row = typesetter.leading(LABEL)
    for tag in item.tags:
        if tag.is_sign and tag.icon not in {item.icon, NOT_OURS}:
            yield sign(tag.icon, tag.colour or colour, row)
    icons = {typesetter.words.field(name): icon for name, icon in RATED.items()}
    for label, rated in item.ratings:
        if label not in icons:
            yield rating(typesetter, label, rated, colour, width)
            continue
        wide, block = sign(icons[label], colour, row)
        end, shown = dots(rated, colour, row)
        yield wide + 3 + end, Block(row, (*block.marks, *shown.at(wide + 3, 0)))


def sign(icon: str, colour: str, row: float) -> Sized:
    """Return a lone icon in the middle of a row so high."""
    return SIGN, Block(row, (Icon(0, (row - SIGN) / 2, SIGN, icon, Ink(darkened(colour, WHITE))),))


def explained(
    typesetter: Typesetter, items: Iterable[tuple[Lane, LaneItem]], size: float
) -> Iterator[tuple[Block, str]]:
    """Yield each sign of these items, so high, and what it means; one that means two things has both words."""
    found: dict[str, tuple[Block, list[str]]] = {}
    for lane, item in items:
        for icon, word, shown in _meanings(typesetter, lane, item, size):
            _, words = found.setdefault(icon, (shown, []))
            words.extend({word} - set(words))
    yield from ((shown, facts.BETWEEN.join(words)) for shown, words in found.values())


def _meanings(typesetter: Typesetter, lane: Lane, item: LaneItem, size: float) -> Iterator[tuple[str, str, Block]]:
    """Yield what the signs of an item mean: icon, word, and the sign as it stands on the map."""
    colour = darkened(lane.colour, WHITE)
    if name := name_of_icon(item.icon, typesetter.words):
        yield item.icon, name, tile(item.icon, colour, is_ours=True, size=size)
    for tag in (tag for tag in item.tags if tag.is_sign):
        on_tile = tag.icon in {item.icon, NOT_OURS}
        ours = tag.icon != NOT_OURS
        shown = tile(tag.icon if ours else "", colour, is_ours=ours, size=size) if on_tile else None
        yield tag.icon, tag.word, shown or sign(tag.icon, tag.colour or colour, size)[1]
    for name, icon in RATED.items():
        label = typesetter.words.field(name)
        if label in {label for label, _ in item.ratings}:
            yield icon, label, sign(icon, colour, size)[1]
