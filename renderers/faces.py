"""Faces drawn as shapes: an emoji font would draw them differently in each format, or not at all."""

from collections.abc import Iterator

from renderers.colours import CARD, INK, colour_of_feeling, mixed
from renderers.sheet import Circle, Ink, Mark, Stroke

FACE = 15.0  # radius in points
FEATURES = "#33270f"
ANGRY = -1.5  # from here down the brows fall


def face(x: float, y: float, score: float, *, guessed: bool) -> tuple[Mark, ...]:
    """Return a face about (x, y) that feels `score` (-2 to 2); a guessed one has a dashed edge."""
    rim = Ink(CARD, INK, 0.9, (2.5, 2.5)) if guessed else Ink(CARD, mixed(CARD, INK, 0.12), 0.8)
    skin = Circle(x, y, FACE, Ink(colour_of_feeling(score)))
    return (Circle(x, y, FACE + 2.4, rim), skin, *_eyes(x, y), *_brows(x, y, score), _mouth(x, y, score))


def _eyes(x: float, y: float) -> Iterator[Mark]:
    for side in (-0.36, 0.36):
        yield Circle(x + side * FACE, y - 0.22 * FACE, 0.115 * FACE, Ink(FEATURES))


def _brows(x: float, y: float, score: float) -> Iterator[Mark]:
    if score <= ANGRY:
        for side in (-1, 1):
            outer, inner = (x + side * 0.55 * FACE, y - 0.56 * FACE), (x + side * 0.2 * FACE, y - 0.42 * FACE)
            yield Stroke((outer, inner), Ink(edge=FEATURES, width=0.11 * FACE))


def _mouth(x: float, y: float, score: float) -> Mark:
    bend = score / 2 * 0.42 * FACE
    corner = y + 0.36 * FACE - bend * 0.35
    points = ((x - 0.45 * FACE, corner), (x, corner + 2 * bend), (x + 0.45 * FACE, corner))
    return Stroke(points, Ink(edge=FEATURES, width=0.13 * FACE), curved=True)
