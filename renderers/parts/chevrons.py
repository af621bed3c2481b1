r"""The stages as a row of chevrons; above them brackets for groups of stages, and arrows that lead back.

    ,--- before the visit ---.
       v-------------------,
                   [1]
>  1  stage  >  2  stage  * >  3  stage   >

All are pale but those in which a thing to do first lies: they are full of colour, and have its number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from renderers.parts.grid import GAP, Grid
from renderers.parts.signs import MARK, mark, widest
from renderers.sheet.colours import INK, MUTED, PAGE, WHITE, mixed
from renderers.sheet.marks import Circle, Icon, Ink, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import GROUP, STAGE, STAGE_NOTE, Style, tinted
from renderers.typesetting.typesetter import Typesetter

TIP, LOW = 12.0, 56.0  # how far a chevron reaches into the next; how high the lowest is
STAR, TICK, LOOP, CLEAR = 15.0, 7.0, 13.0, 3.0
NUMBER = 12.0  # the radius of the circle
BESIDE_STAR = 12.5  # how far the number and the star below it are from the middle of their stage
SMALLEST = 9.6  # points: a name or a note whose longest word is too long
PALE = 0.84  # the share of white in the ground of a stage in which nothing comes first
LIFT, MARK_GAP = 2 * MARK - 7.0, 4.0  # how far the marks of what comes first stand above their stage, and apart


@dataclass(frozen=True, slots=True)
class Stop:
    """A stage as its chevron shows it: its number from 0, its group, and the number of the one it leads back to.

    `first` are the numbers of the things to do first that belong to it.
    """

    stage: int
    name: str
    colour: str
    notes: tuple[str, ...] = ()
    group: str = ""
    back_to: int | None = None
    decisive: bool | None = None
    first: tuple[int, ...] = ()

    @property
    def ground(self) -> str:
        """What its name stands on."""
        return self.colour if self.first else mixed(self.colour, WHITE, PALE)

    @property
    def disc(self) -> tuple[str, str]:
        """The ground of its number and its star, and what these are drawn in."""
        return (WHITE, self.colour) if self.first else (self.colour, WHITE)

    def said(self, kind: Style) -> Style:
        """Return a style in the colour that can be read on its ground."""
        return replace(kind, colour=WHITE if self.first else INK)


def chevrons(
    typesetter: Typesetter, stops: Sequence[Stop], grid: Grid, beside: Sequence[str | None] = (None, None)
) -> Block:
    """Return the stages, all as high as the fullest needs, below their groups and the ways back.

    `beside` are the groups of the stages before and behind these.
    """
    rows = [*_groups(typesetter, stops, grid, beside), *_loops(stops, grid)]
    return stacked([*rows, *([Block(CLEAR)] if rows else []), _row(typesetter, stops, grid)])


def _row(typesetter: Typesetter, stops: Sequence[Stop], grid: Grid) -> Block:
    texts = [_name(typesetter, stop, grid.across(i) + GAP) for i, stop in enumerate(stops)]
    height = max([LOW, *(text.height + 20 for text in texts)])
    marks: list[Mark] = []
    for i, (stop, text) in enumerate(zip(stops, texts, strict=True)):
        x, width = grid.x(i) - GAP / 2, grid.across(i) + GAP
        marks.append(_chevron(x, width, height, stop.ground, first=stop.stage == 0))
        marks.extend(
            _number(typesetter, stop, x + _inset(stop.stage) + 11, height / 2 - (BESIDE_STAR if stop.decisive else 0))
        )
        marks.extend(text.at(x + _inset(stop.stage) + 30, (height - text.height) / 2))
        if stop.decisive:
            marks.extend(_star(stop, x + _inset(stop.stage) + 11, height / 2 + BESIDE_STAR))
        marks.extend(_firsts(typesetter, stop.first, x + width - TIP))
    lift = LIFT if any(stop.first for stop in stops) else 0.0
    return Block(height + lift, Block(height, tuple(marks)).at(0, lift))


def _firsts(typesetter: Typesetter, numbers: Sequence[int], end: float) -> Iterator[Mark]:
    """Yield the numbers of the things to do first on the upper edge of their stage, in a row that ends there."""
    signs = [mark(typesetter, number) for number in numbers]
    x = end - sum(wide + MARK_GAP for wide, _ in signs)
    for wide, sign in signs:
        yield from sign.at(x, -LIFT)
        x += wide + MARK_GAP


def _inset(index: int) -> float:
    return 24.0 if index else 15.0


def _name(typesetter: Typesetter, stop: Stop, room: float) -> Block:
    width = room - _inset(1) - 30 - TIP - 2
    said = [(stop.name, STAGE), *((note, STAGE_NOTE) for note in stop.notes)]
    return stacked(
        [typesetter.text(text, stop.said(_fitting(typesetter, text, kind, width)), width) for text, kind in said]
    )


def _fitting(typesetter: Typesetter, text: str, kind: Style, width: float) -> Style:
    """Return a style, smaller where the longest word of a text would be broken."""
    share = width / max(typesetter.longest_word(text, kind), 1.0)
    return kind if share >= 1 else kind.smaller(max(share * 0.999, SMALLEST / kind.size))


def _chevron(x: float, width: float, height: float, colour: str, *, first: bool) -> Stroke:
    tip, right = x + width, x + width - TIP
    outline = [(x, 0.0), (right, 0.0), (tip, height / 2), (right, height), (x, height)]
    notch = [] if first else [(x + TIP, height / 2)]
    return Stroke((*outline, *notch), Ink(colour, colour, 2.5), closed=True)


def _number(typesetter: Typesetter, stop: Stop, x: float, y: float) -> tuple[Mark, ...]:
    disc, digit = stop.disc
    text = typesetter.text(typesetter.words.number(stop.stage + 1), replace(STAGE_NOTE, colour=digit), 2 * NUMBER, 0.5)
    return (Circle(x, y, NUMBER, Ink(disc)), *text.at(x - NUMBER, y - text.height / 2))


def _star(stop: Stop, x: float, y: float) -> tuple[Mark, ...]:
    disc, star = stop.disc
    return Circle(x, y, STAR * 0.75, Ink(disc)), Icon(x - STAR / 2, y - STAR / 2, STAR, "star", Ink(star))


def _groups(typesetter: Typesetter, stops: Sequence[Stop], grid: Grid, beside: Sequence[str | None]) -> Iterator[Block]:
    """Yield a bracket over neighbouring stages of one group, with its name; open where the group goes on elsewhere."""
    blocks = []
    for group, members in groupby(enumerate(stops), lambda pair: pair[1].group):
        places = [place for place, _ in members]
        if group:
            left, right = grid.x(places[0]), grid.x(places[-1]) + grid.across(places[-1]) - GAP
            open_ = places[0] == 0 and group == beside[0], places[-1] == len(stops) - 1 and group == beside[1]
            text = typesetter.text(group, tinted(GROUP, GROUP.colour, PAGE), right - left - 24, 0.5)
            blocks.append((left, right, text, open_))
    if blocks:
        height = max(text.height for _, _, text, _ in blocks)
        yield Block(height + 6, tuple(mark for block in blocks for mark in _bracket(*block, height)))


def _bracket(left: float, right: float, text: Block, open_: tuple[bool, bool], height: float) -> Iterator[Mark]:
    """Yield the bracket at the height of the name's middle, left open where the name stands."""
    middle, ink = height - text.height / 2, Ink(edge=MUTED, width=1.4)
    half = widest(text) / 2 + 8
    centre = (left + right) / 2
    low = height + TICK - 3
    yield Stroke((*(() if open_[0] else ((left, low),)), (left, middle), (centre - half, middle)), ink)
    yield Stroke(((centre + half, middle), (right, middle), *(() if open_[1] else ((right, low),))), ink)
    yield from text.at(left + 12, height - text.height)


def _loops(stops: Sequence[Stop], grid: Grid) -> Iterator[Block]:
    """Yield arrows from the stages that lead back to the ones they lead to, each on a level of its own."""
    places = {stop.stage: place for place, stop in enumerate(stops)}
    ways = [(i, places[stop.back_to], stop.colour) for i, stop in enumerate(stops) if stop.back_to in places]
    height = 6 + LOOP * len(ways)
    marks = [mark for level, way in enumerate(ways) for mark in _loop(way, level, height, grid)]
    if ways:
        yield Block(height, tuple(marks))


def _loop(way: tuple[int, int, str], level: int, height: float, grid: Grid) -> Iterator[Mark]:
    start, end, colour = way
    top = 4 + level * LOOP
    sides = ((start, 14 + 6 * level), (end, -14 - 6 * level))
    x0, x1 = (grid.x(place) + grid.across(place) / 2 + side for place, side in sides)
    path = ((x0, height - 2), (x0, top), (x1, top), (x1, height - 6))
    yield Stroke(path, Ink(edge=colour, width=1.8, dashes=(5, 3.5)))
    yield Stroke(((x1 - 4.5, height - 8), (x1 + 4.5, height - 8), (x1, height - 1.5)), Ink(colour), closed=True)
