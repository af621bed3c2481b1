r"""Where a figure is going: a line through its readings in time, its target dashed, the first and last in words.

___/\__(o)
____/ - - - - -
20           25
1 September  28 November
"""

from renderers.content.tags import BAD, GOOD
from renderers.content.trend import Trend
from renderers.sheet.colours import MUTED, WHITE, mixed
from renderers.sheet.marks import Circle, Ink, Point, Stroke
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import DETAIL, QUIET
from renderers.typesetting.typesetter import Typesetter

MOST, HEIGHT, DOT = 190.0, 26.0, 2.6  # how wide it is at most, how high, and half its last point, in points
LINE, GAP, FOOT = 1.7, 10.0, 2.0
_DAY = QUIET.smaller(0.86)


def sparkline(typesetter: Typesetter, trend: Trend, colour: str, width: float) -> Block:
    """Return the line with its first and last figure below it; their days stand there where they have room."""
    wide = min(width, MOST)
    return stacked([line(trend, colour, wide), _ends(typesetter, trend, wide)], FOOT)


def line(trend: Trend, colour: str, width: float, height: float = HEIGHT) -> Block:
    """Return the line alone, so wide and high."""
    numbers = [number for _, number in trend.points] + ([] if trend.target is None else [trend.target])
    low, high = min(numbers), max(numbers)

    def at(share: float, number: float) -> Point:
        level = (number - low) / (high - low) if high > low else 0.5
        return DOT + share * (width - 2 * DOT), height - DOT - level * (height - 2 * DOT)

    places = tuple(at(*point) for point in trend.points)
    ground = Stroke(((0, height), (width, height)), Ink(edge=mixed(MUTED, WHITE, 0.75), width=0.8))
    aim = [] if trend.target is None else [_aim(at(0, trend.target)[1], width)]
    last = Circle(*places[-1], DOT, Ink(_tone(trend, colour), WHITE, 0.8))
    return Block(height, (ground, *aim, Stroke(places, Ink(edge=colour, width=LINE)), last))


def _aim(y: float, width: float) -> Stroke:
    return Stroke(((0, y), (width, y)), Ink(edge=MUTED, width=0.9, dashes=(3, 2.5)))


def _tone(trend: Trend, colour: str) -> str:
    """Return the colour of the last point: where the figure went, where that is good or bad."""
    return {"better": GOOD, "worse": BAD}.get(trend.way or "", colour)


def _ends(typesetter: Typesetter, trend: Trend, width: float) -> Block:
    half = (width - GAP) / 2
    has_days = all(typesetter.width(day, _DAY) <= half for _, day in (trend.first, trend.last))
    sides = []
    for (value, day), align in ((trend.first, 0.0), (trend.last, 1.0)):
        told = [typesetter.text(value, DETAIL, half, align)]
        sides.append(stacked([*told, *([typesetter.text(day, _DAY, half, align)] if has_days else [])]))
    first, last = sides
    return Block(max(first.height, last.height), (*first.marks, *last.at(half + GAP, 0)))
