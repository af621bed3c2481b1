"""Cards, side bars and the chevrons of the stages: the plain shapes that texts stand on."""

from dataclasses import dataclass

from renderers.blocks import STAGE, STAGE_NOTE, Block, Hand, stacked
from renderers.colours import CARD, HAIRLINE, INK, STAGES, darkened, mixed
from renderers.figures import number
from renderers.grid import GAP, Grid
from renderers.sheet import Circle, Ink, Mark, Rect, Stroke

TIP = 12.0  # how far a chevron reaches into the next
SHADOW = ((3.0, 0.025), (1.4, 0.045))  # points down, share of ink; mixed with the paper, not transparent


@dataclass(frozen=True, slots=True)
class Stop:
    """A stage as its chevron shows it."""

    name: str
    notes: tuple[str, ...]


def card(x: float, y: float, width: float, height: float, paper: str, *, radius: float = 10.0) -> tuple[Mark, ...]:
    """Return a white card with its shadow on the paper."""
    shadow = paper
    marks: list[Mark] = []
    for drop, share in SHADOW:
        shadow = mixed(shadow, INK, share)
        marks.append(Rect(x - 0.4, y + drop - 0.4, width + 0.8, height + 0.8, Ink(shadow), radius))
    return (*marks, Rect(x, y, width, height, Ink(CARD, HAIRLINE, 0.8), radius))


def colour_of_stage(index: int) -> str:
    """Return the colour of a stage, dark enough for white text."""
    return darkened(STAGES[index % len(STAGES)], STAGE.colour)


def chevrons(hand: Hand, stops: tuple[Stop, ...], grid: Grid) -> Block:
    """Return the stages as a row of chevrons, all as high as the fullest needs."""
    texts = [_name(hand, stop, grid) for stop in stops]
    height = max([56.0, *(text.height + 20 for text in texts)])
    marks: list[Mark] = []
    for i, text in enumerate(texts):
        x, colour = grid.x(i) - GAP / 2, colour_of_stage(i)
        marks.append(_chevron(x, grid.column + GAP, height, colour, first=i == 0))
        marks.extend(_number(hand, i, x + _inset(i) + 11, height / 2, colour))
        marks.extend(text.at(x + _inset(i) + 30, (height - text.height) / 2))
    return Block(height, tuple(marks))


def _inset(index: int) -> float:
    return 24.0 if index else 15.0


def _name(hand: Hand, stop: Stop, grid: Grid) -> Block:
    width = grid.column + GAP - _inset(1) - 30 - TIP - 2
    return stacked([hand.text(stop.name, STAGE, width), *(hand.text(note, STAGE_NOTE, width) for note in stop.notes)])


def _chevron(x: float, width: float, height: float, colour: str, *, first: bool) -> Stroke:
    tip, right = x + width, x + width - TIP
    outline = [(x, 0.0), (right, 0.0), (tip, height / 2), (right, height), (x, height)]
    notch = [] if first else [(x + TIP, height / 2)]
    return Stroke((*outline, *notch), Ink(colour, colour, 2.5), closed=True)


def _number(hand: Hand, index: int, x: float, y: float, colour: str) -> tuple[Mark, ...]:
    paper = mixed(colour, INK, 0.18)
    text = hand.text(number(index + 1, hand.language), STAGE_NOTE, 24, 0.5)
    return (Circle(x, y, 12, Ink(paper)), *text.at(x - 12, y - text.height / 2))
