"""The numbers of the things to do first at the face of their stage, on the side that its word leaves free."""

from collections.abc import Iterator, Sequence

from renderers.parts.signs import MARK, mark
from renderers.sheet.marks import Point
from renderers.sheet.sheet import Mark
from renderers.typesetting.typesetter import Typesetter

BETWEEN, EDGE = 3.0, 2.0
SMALLEST = 7.0  # half a side: its digit can still be read on a phone


def firsts(
    typesetter: Typesetter, numbers: Sequence[int], spot: Point, away: float, chart: tuple[float, float, bool]
) -> Iterator[Mark]:
    """Yield the marks below or above a face, in rows no wider than the distance of two stages.

    `chart` is that distance, the height of the chart, and whether they stand below.
    """
    step, height, below = chart
    half = max(SMALLEST, min(MARK, step / 5))
    signs = [mark(typesetter, number, half) for number in numbers]
    across = max(1, int((step + BETWEEN) / (max((wide for wide, _ in signs), default=step) + BETWEEN)))
    lead = 2 * half + BETWEEN
    rows = [signs[i : i + across] for i in range(0, len(signs), across)]
    top = spot[1] + away if below else spot[1] - away - len(rows) * lead + BETWEEN
    top = max(EDGE, min(top, height - EDGE - len(rows) * lead + BETWEEN))
    for row, found in enumerate(rows):
        x = spot[0] - (sum(wide for wide, _ in found) + BETWEEN * (len(found) - 1)) / 2
        for wide, sign in found:
            yield from sign.at(x, top + row * lead)
            x += wide + BETWEEN
