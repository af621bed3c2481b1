"""The numbers of the things to do first at the face of their stage, on the side that its word leaves free."""

from collections.abc import Iterator, Sequence

from renderers.parts.signs import MARK, mark
from renderers.sheet.marks import Point
from renderers.sheet.sheet import Mark
from renderers.typesetting.typesetter import Typesetter

BETWEEN, EDGE = 3.0, 2.0
SMALLEST = 7.0  # half a side: its digit can still be read on a phone


def firsts(
    typesetter: Typesetter, numbers: Sequence[int], spot: Point, away: float, chart: tuple[float, float, float]
) -> Iterator[Mark]:
    """Yield the marks below or above a face, in rows no wider than the distance of two stages.

    `chart` is that distance, the height of the chart, and how far the word at the face reaches: below it, or above it
    where that is negative. Where there is no room on the other side, they stand beyond the word.
    """
    step, height, word = chart
    half = max(SMALLEST, min(MARK, step / 5))
    signs = [mark(typesetter, number, half) for number in numbers]
    across = max(1, int((step + BETWEEN) / (max((wide for wide, _ in signs), default=step) + BETWEEN)))
    lead = 2 * half + BETWEEN
    rows = [signs[i : i + across] for i in range(0, len(signs), across)]
    high = len(rows) * lead - BETWEEN
    above, below = spot[1] - away - high, spot[1] + away
    beyond = spot[1] + word + (BETWEEN if word > 0 else -BETWEEN - high)
    top = above if word > 0 else below
    top = top if EDGE <= top <= height - EDGE - high else max(EDGE, min(beyond, height - EDGE - high))
    for row, found in enumerate(rows):
        x = spot[0] - (sum(wide for wide, _ in found) + BETWEEN * (len(found) - 1)) / 2
        for wide, sign in found:
            yield from sign.at(x, top + row * lead)
            x += wide + BETWEEN
