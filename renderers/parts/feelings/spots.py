"""What stands on the curve for one stage: a face and how it is known, or a question mark where nobody knows."""

from collections.abc import Iterator

from renderers.content.sources import sign_of
from renderers.content.tags import SIGNS
from renderers.parts.feelings.faces import FACE, face
from renderers.sheet.colours import MUTED, WHITE
from renderers.sheet.marks import Circle, Icon, Ink, Point
from renderers.sheet.sheet import Mark
from renderers.typesetting.styles import STAGE, Style, tinted
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion

BADGE = 7.0  # the radius of the sign that says how a feeling is known
SMALL = 5.0  # a circle of a smaller radius has no room for a question mark that can be read
UNKNOWN = Style(14, STAGE.weight, MUTED, 1.2)


def spot(typesetter: Typesetter, emotion: Emotion, place: Point, radius: float) -> Iterator[Mark]:
    """Yield the face of a feeling, or a circle with a question mark where nobody knows it."""
    x, y = place
    if emotion.score is not None:
        yield from face(x, y, emotion.score, guessed=emotion.evidence == "guess", radius=radius)
        return
    yield Circle(x, y, radius, Ink(WHITE, MUTED, 1.4 * min(1.0, radius / SMALL), (3, 3)))
    if radius < SMALL:
        return
    mark = typesetter.text(typesetter.words["map-unknown-sign"], tinted(UNKNOWN, MUTED, WHITE), 2 * FACE, 0.5)
    yield from mark.at(x - FACE, y - mark.height / 2)


def how_known(emotion: Emotion, place: Point, radius: float) -> Iterator[Mark]:
    """Yield the small sign beside a face that says how the feeling is known, where anybody said."""
    size, x, y = radius / FACE, place[0] + radius * 0.82, place[1] + radius * 0.72
    sign = sign_of(emotion.evidence, emotion.sources)
    if sign and emotion.score is not None:
        yield Circle(x, y, BADGE * size, Ink(WHITE, MUTED, 0.9))
        yield Icon(x - 5 * size, y - 5 * size, 10 * size, SIGNS[sign][0], Ink(MUTED))
