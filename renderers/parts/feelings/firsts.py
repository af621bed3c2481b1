"""The numbers of the things to do first at the face of their stage, on the side that its word leaves free."""

from collections.abc import Iterator, Sequence

from renderers.parts.signs import MARK, Sized, mark
from renderers.sheet.marks import Point
from renderers.sheet.sheet import Mark
from renderers.typesetting.typesetter import Typesetter

EDGE = 2.0
SIZES = ((MARK, 3.0), (8.5, 3.0), (7.0, 1.0))  # half a side, and the gap; the smallest digit can be read on a phone
HIGHEST = 0.11  # half a side, as a share of the chart's height
OVER = 1.35  # distances of two stages: a row may be so wide, for the stages beside hardly have marks as well


def firsts(
    typesetter: Typesetter, numbers: Sequence[int], spot: Point, away: float, chart: tuple[float, float, float]
) -> Iterator[Mark]:
    """Yield the marks below or above a face, in a row where there is room for it beside other stages.

    `chart` is the distance of two stages, the height of the chart, and how far the word at the face reaches: below it,
    or above it where that is negative. Where there is no room on the other side, they stand beyond the word.
    """
    step, height, word = chart
    rows, gap = _rows(typesetter, numbers, step, height)
    lead = max((sign.height for row in rows for _, sign in row), default=0.0) + gap
    high = len(rows) * lead - gap
    above, below = spot[1] - away - high, spot[1] + away
    beyond = spot[1] + word + (gap if word > 0 else -gap - high)
    top = above if word > 0 else below
    top = top if EDGE <= top <= height - EDGE - high else max(EDGE, min(beyond, height - EDGE - high))
    for place, row in enumerate(rows):
        x = spot[0] - _width(row, gap) / 2
        for wide, sign in row:
            yield from sign.at(x, top + place * lead)
            x += wide + gap


def _rows(
    typesetter: Typesetter, numbers: Sequence[int], step: float, height: float
) -> tuple[list[list[Sized]], float]:
    """Return the marks in one row, smaller where that is too wide, else one below the other; and the gap of them."""
    for (half, gap), most in zip(SIZES, (step, step, step * OVER), strict=True):
        if half > height * HIGHEST:
            continue
        row = [mark(typesetter, number, half) for number in numbers]
        if _width(row, gap) <= most:
            return [row] if row else [], gap
    return [[sign] for sign in row], gap


def _width(row: Sequence[Sized], gap: float) -> float:
    return sum(wide for wide, _ in row) + gap * (len(row) - 1)
