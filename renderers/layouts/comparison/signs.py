"""The signs of a comparison: the marks of the curves, and what stands before a word for a difference.

Each is told from the others by its form, whatever colours somebody sees.
"""

from collections.abc import Callable, Mapping
from typing import Literal

from renderers.content.tags import BAD, GOOD, WARNING
from renderers.layouts.comparison.sides import Look
from renderers.sheet.colours import MUTED, WHITE, darkened
from renderers.sheet.marks import Circle, Ink, Point, Rect, Stroke
from renderers.sheet.sheet import Mark

Sign = Literal["added", "removed", "changed", "same", "better", "worse"]

RADIUS, CASING = 6.0, 1.4  # of the mark of a curve, and the white around it
COLOURS: Mapping[Sign, str] = {
    "added": darkened(GOOD, WHITE),
    "removed": darkened(BAD, WHITE),
    "changed": darkened(WARNING, WHITE),
    "same": MUTED,
    "better": darkened(GOOD, WHITE),
    "worse": darkened(BAD, WHITE),
}
_STROKES: Mapping[Sign, tuple[tuple[Point, Point], ...]] = {  # in radii, about the middle of a disc
    "added": (((-0.5, 0), (0.5, 0)), ((0, -0.5), (0, 0.5))),
    "removed": (((-0.5, 0), (0.5, 0)),),
    "changed": (((-0.5, -0.22), (0.5, -0.22)), ((-0.5, 0.22), (0.5, 0.22)), ((-0.3, 0.55), (0.3, -0.55))),
    "same": (((-0.5, -0.22), (0.5, -0.22)), ((-0.5, 0.22), (0.5, 0.22))),
    "better": (((0, 0.55), (0, -0.5)), ((-0.4, -0.1), (0, -0.5)), ((0.4, -0.1), (0, -0.5))),
    "worse": (((0, -0.55), (0, 0.5)), ((-0.4, 0.1), (0, 0.5)), ((0.4, 0.1), (0, 0.5))),
}


def sign(name: Sign, at: Point, radius: float) -> tuple[Mark, ...]:
    """Return a sign on a disc about a point."""
    x, y = at
    ink = Ink(edge=WHITE, width=radius * 0.22)
    lines = (Stroke(tuple((x + dx * radius, y + dy * radius) for dx, dy in line), ink) for line in _STROKES[name])
    return (Circle(x, y, radius, Ink(COLOURS[name])), *lines)


def mark_of(look: Look, at: Point, radius: float = RADIUS) -> tuple[Mark, ...]:
    """Return the mark of a curve about a point."""
    return _FORMS[look.shape](at, radius, Ink(look.colour, WHITE, CASING))


def sample(look: Look, width: float, y: float) -> tuple[Mark, ...]:
    """Return a piece of a curve from the left, with its mark on it."""
    line = Stroke(((0, y), (width, y)), Ink(edge=look.colour, width=2.6, dashes=look.dashes))
    return (line, *mark_of(look, (width / 2, y)))


def _circle(at: Point, radius: float, ink: Ink) -> tuple[Mark, ...]:
    return (Circle(*at, radius, ink),)


def _square(at: Point, radius: float, ink: Ink) -> tuple[Mark, ...]:
    half = radius * 0.9
    return (Rect(at[0] - half, at[1] - half, 2 * half, 2 * half, ink, 1),)


def _polygon(*corners: Point) -> Callable[[Point, float, Ink], tuple[Mark, ...]]:
    def drawn(at: Point, radius: float, ink: Ink) -> tuple[Mark, ...]:
        return (Stroke(tuple((at[0] + x * radius, at[1] + y * radius) for x, y in corners), ink, closed=True),)

    return drawn


_ARM = 0.38  # half the width of the arms of the cross
_FORMS: Mapping[str, Callable[[Point, float, Ink], tuple[Mark, ...]]] = {
    "circle": _circle,
    "square": _square,
    "triangle": _polygon((0, -1.15), (1.1, 0.8), (-1.1, 0.8)),
    "diamond": _polygon((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    "cross": _polygon(
        *((-_ARM, -1.1), (_ARM, -1.1), (_ARM, -_ARM), (1.1, -_ARM), (1.1, _ARM), (_ARM, _ARM)),
        *((_ARM, 1.1), (-_ARM, 1.1), (-_ARM, _ARM), (-1.1, _ARM), (-1.1, -_ARM), (-_ARM, -_ARM)),
    ),
}
