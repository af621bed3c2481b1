"""The coloured curve through the faces of neighbouring stages, and the ground under it. Nothing spans a gap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from renderers.parts.feelings.smooth import smooth
from renderers.sheet.colours import WHITE, colour_of_feeling, mixed
from renderers.sheet.marks import Ink, Point, Stroke
from renderers.sheet.sheet import Mark
from storage.model.journey import Emotion

EDGE, LOW_EDGE = 25.0, 0.19  # how far a feeling of 2 lies from the edge, in points, and as a share of a low chart
MARGIN = 8.0
FADING, FILL_STEPS = 6, 10  # steps of the fill under the curve, and points of it for each stage


def level_of(score: float | None, height: float) -> float:
    """Return how far below the top of the chart a feeling stands; one that is not known stands in the middle."""
    return height / 2 - (score or 0.0) / 2 * _reach(height)


def _reach(height: float) -> float:
    """Return how far from the middle a feeling of 2 lies: as far as its face has room for."""
    return height / 2 - min(EDGE, height * LOW_EDGE)


def zone(score: float) -> str:
    """Return the tint of the band behind the best or the worst feelings."""
    return mixed(colour_of_feeling(score), WHITE, 0.94)


def stretches(
    emotions: Sequence[Emotion], spots: Sequence[Point], ends: Sequence[Point | None]
) -> Iterator[list[Point]]:
    """Yield the stretches of neighbouring stages whose feeling is known: nothing is drawn across a gap.

    Where the map goes on beside the chart, so does the curve, to its end at that side.
    """
    known = [emotion.score is not None for emotion in emotions]
    last = len(known) - 1
    stretch: list[Point] = []
    for i, spot in enumerate(spots):
        if not known[i]:
            continue
        before, after = ends
        stretch += [before] if i == 0 and before else []
        stretch += [spot, *([after] if i == last and after else [])]
        if i == last or not known[i + 1]:
            yield stretch
            stretch = []


def end_of(spot: Point, side: float, other: Emotion | None, height: float) -> Point | None:
    """Return where the curve leaves the chart at a side: half-way to the stage there; None where nothing is known."""
    if other is None or other.score is None:
        return None
    return (side, (spot[1] + level_of(other.score, height)) / 2)


@dataclass(frozen=True, slots=True)
class Curve:
    """The curve through the faces of one stretch of stages, on a chart of such a width and height."""

    stretch: Sequence[Point]
    width: float
    height: float

    def fill(self) -> Iterator[Mark]:
        """Yield the ground between the curve and the middle, in steps that fade from the one to the other.

        It is opaque: each step is cut at the edge of the coloured band, and mixed with what it stands on.
        """
        middle = self.height / 2
        points = (*self._slope(0, 1), *smooth(self.stretch, FILL_STEPS), *reversed(self._slope(-1, -2)))
        edges = (0.0, self.height / 3, middle, self.height * 2 / 3, self.height)
        for step in range(FADING):
            share = 1 - step / FADING
            for score, bounds in zip((2.0, 2.0, -2.0, -2.0), pairwise(edges), strict=True):
                ground = WHITE if middle in bounds else zone(score)
                tone = mixed(ground, colour_of_feeling(score), 0.20 * share)
                yield from _filled(points, middle, share, bounds, tone)

    def _slope(self, end: int, inner: int) -> tuple[Point, ...]:
        """Return where the ground rises from the middle to an end of the curve, else it would break off at its face.

        At the edge of the chart it does not: there the curve goes on.
        """
        x, _ = face = self.stretch[end]
        foot = min(max(x + (x - self.stretch[inner][0]) / 2, 0.0), self.width)
        return smooth(((foot, self.height / 2), face), FILL_STEPS)[:-1] if foot != x else ()

    def line(self) -> Iterator[Mark]:
        """Yield the curve itself, coloured by its height, on a white casing."""
        points = smooth(self.stretch)
        yield Stroke(points, Ink(edge=WHITE, width=7))
        for a, b in pairwise(points):
            score = (self.height - a[1] - b[1]) / _reach(self.height)
            yield Stroke((a, b), Ink(edge=colour_of_feeling(round(score, 1)), width=3.4))


_VISIBLE = 0.1  # of a point


def _filled(
    points: Sequence[Point], middle: float, share: float, bounds: tuple[float, float], tone: str
) -> Iterator[Mark]:
    """Yield the ground from the middle to a share of the way to the curve, as far as it lies within the bounds."""
    top, bottom = bounds
    base = max(top, min(middle, bottom))
    edge = [(x, max(top, min(middle + (y - middle) * share, bottom))) for x, y in points]
    if any(abs(y - base) > _VISIBLE for _, y in edge):
        yield Stroke(((points[0][0], base), *edge, (points[-1][0], base)), Ink(tone), closed=True)
