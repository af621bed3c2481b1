"""A smooth curve through points that never rises above or falls below them. Knows nothing of feelings.

Piecewise cubic Hermite interpolation after Fritsch and Butland (1984), as in scipy's PCHIP.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from renderers.sheet.marks import Point

STEPS = 24


def smooth(points: Sequence[Point], steps: int = STEPS) -> tuple[Point, ...]:
    """Return points on the curve through `points` (x rising), `steps` for each interval.

    >>> smooth([(0, 0), (1, 1)], 2)
    ((0, 0), (0.5, 0.5), (1.0, 1.0))
    """
    slopes = _slopes(points)
    found = list(points[:1])
    for (start, end), (rise, fall) in zip(pairwise(points), pairwise(slopes), strict=True):
        found.extend(_between(start, end, rise, fall, steps))
    return tuple(found)


def _slopes(points: Sequence[Point]) -> list[float]:
    widths = [b[0] - a[0] for a, b in pairwise(points)]
    secants = [(b[1] - a[1]) / w for (a, b), w in zip(pairwise(points), widths, strict=True)]
    inner = (_harmonic(*pair) for pair in zip(pairwise(secants), pairwise(widths), strict=True))
    return [0.0, *inner, 0.0] if secants else [0.0] * len(points)


def _harmonic(secants: tuple[float, float], widths: tuple[float, float]) -> float:
    (left, right), (a, b) = secants, widths
    if left * right <= 0:
        return 0.0
    return 3 * (a + b) / ((2 * b + a) / left + (b + 2 * a) / right)


def _between(start: Point, end: Point, rise: float, fall: float, steps: int) -> Iterator[Point]:
    width = end[0] - start[0]
    for step in range(1, steps + 1):
        t = step / steps
        yield (
            start[0] + t * width,
            (2 * t**3 - 3 * t**2 + 1) * start[1]
            + (t**3 - 2 * t**2 + t) * width * rise
            + (3 * t**2 - 2 * t**3) * end[1]
            + (t**3 - t**2) * width * fall,
        )
