"""Faces drawn as shapes: an emoji font would draw them differently in each format, or not at all."""

from collections.abc import Iterator

from renderers.sheet.colours import INK, WHITE, colour_of_feeling, mixed
from renderers.sheet.marks import Circle, Ink, Stroke
from renderers.sheet.sheet import Mark

FACE = 15.0  # radius in points
FEATURES = "#33270f"
ANGRY = -1.5  # from here down the brows fall


def face(x: float, y: float, score: float, *, guessed: bool, radius: float = FACE) -> tuple[Mark, ...]:
    """Return a face about (x, y) that feels `score` (-2 to 2); a guessed one has a dashed edge."""
    rim = Ink(WHITE, INK, 0.9, (2.5, 2.5)) if guessed else Ink(WHITE, mixed(WHITE, INK, 0.12), 0.8)
    skin = Circle(x, y, radius, Ink(colour_of_feeling(score)))
    features = (*_eyes(x, y, radius), *_brows(x, y, score, radius), _mouth(x, y, score, radius))
    return (Circle(x, y, radius * 1.16, rim), skin, *features)


def _eyes(x: float, y: float, radius: float) -> Iterator[Mark]:
    for side in (-0.36, 0.36):
        yield Circle(x + side * radius, y - 0.22 * radius, 0.115 * radius, Ink(FEATURES))


def _brows(x: float, y: float, score: float, radius: float) -> Iterator[Mark]:
    if score <= ANGRY:
        for side in (-1, 1):
            outer, inner = (x + side * 0.55 * radius, y - 0.56 * radius), (x + side * 0.2 * radius, y - 0.42 * radius)
            yield Stroke((outer, inner), Ink(edge=FEATURES, width=0.11 * radius))


def _mouth(x: float, y: float, score: float, radius: float) -> Mark:
    bend = score / 2 * 0.42 * radius
    corner = y + 0.36 * radius - bend * 0.35
    points = ((x - 0.45 * radius, corner), (x, corner + 2 * bend), (x + 0.45 * radius, corner))
    return Stroke(points, Ink(edge=FEATURES, width=0.13 * radius), curved=True)
