"""Shapes as paths of lines and curves. Nothing is painted here."""

from itertools import chain

from renderers.sheet.icons import placed
from renderers.sheet.marks import Circle, Icon, Rect, Segment, Shape, Stroke

_ROUND = 0.5522847498  # how far the control points of a quarter of a circle stand from its ends, in radii


def path_of(shape: Shape) -> tuple[Segment, ...]:
    """Return the path of a shape in points, y downwards."""
    match shape:
        case Rect(x, y, width, height, _, radius):
            return _rectangle(x, y, x + width, y + height, max(min(radius, width / 2, height / 2), 0.0))
        case Circle(x, y, radius):
            return _rectangle(x - radius, y - radius, x + radius, y + radius, radius)
        case Icon():
            return placed(shape)
        case Stroke(points, _, closed, curved):
            first, *others = points
            lines: list[Segment] = [("L", point) for point in others]
            curves: list[Segment] = [("Q", (*a, *b)) for a, b in zip(others[::2], others[1::2], strict=False)]
            end: list[Segment] = [("Z", ())] if closed else []
            return (("M", first), *(curves if curved else lines), *end)


def _rectangle(x0: float, y0: float, x1: float, y1: float, r: float) -> tuple[Segment, ...]:
    """Return a rectangle whose corners are quarters of circles."""
    k = r * (1 - _ROUND)
    sides: list[tuple[Segment, Segment]] = [
        (("L", (x1 - r, y0)), ("C", (x1 - k, y0, x1, y0 + k, x1, y0 + r))),
        (("L", (x1, y1 - r)), ("C", (x1, y1 - k, x1 - k, y1, x1 - r, y1))),
        (("L", (x0 + r, y1)), ("C", (x0 + k, y1, x0, y1 - k, x0, y1 - r))),
        (("L", (x0, y0 + r)), ("C", (x0, y0 + k, x0 + k, y0, x0 + r, y0))),
    ]
    return (("M", (x0 + r, y0)), *(chain.from_iterable(sides) if r else (line for line, _ in sides)), ("Z", ()))
