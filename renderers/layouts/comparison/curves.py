"""The curves of two journeys in one chart, over the numbers of the stages: each by its dashes and its faces."""

from collections.abc import Iterator, Sequence
from math import ceil

from renderers.layouts.comparison.sides import INNER, Pair, Side
from renderers.layouts.cover import numbered
from renderers.parts.feelings.curve import level_of, stretches, zone
from renderers.parts.feelings.faces import face
from renderers.parts.feelings.smooth import smooth
from renderers.parts.plates import plate
from renderers.sheet.colours import HAIRLINE, MUTED, PAGE, mixed
from renderers.sheet.marks import Ink, Point, Rect, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion

CHART, BESIDE = 150.0, 13.0  # the height of the chart; how far from the middle the two faces of a stage stand
NUMBER, FOOT = 20.0, 24.0  # how wide the number of a stage is, and how high the row of the numbers


def curves(typesetter: Typesetter, sides: Sequence[Side], pairs: Sequence[Pair]) -> Block:
    """Return both curves over the numbers of the stages; faces stand beside each other, never on one another."""
    step = INNER / max(len(pairs), 1)
    apart = min(BESIDE, step / 4)
    marks: list[Mark] = [*plate(0, 0, INNER, CHART + FOOT, PAGE, radius=12)]
    marks += [
        Rect(1, 1, INNER - 2, CHART / 3, Ink(zone(2.0)), 11),
        Rect(1, CHART * 2 / 3, INNER - 2, CHART / 3, Ink(zone(-2.0))),
    ]
    marks.append(
        Stroke(((10, CHART / 2), (INNER - 10, CHART / 2)), Ink(edge=mixed(HAIRLINE, MUTED, 0.3), dashes=(5, 4)))
    )
    drawn: list[Mark] = []
    for side, shift in zip(sides, (-apart, apart), strict=True):
        stages = [pair.one if shift < 0 else pair.other for pair in pairs]
        emotions = [stage.emotion if stage else Emotion() for stage in stages]
        spots = [(step * (i + 0.5) + shift, level_of(e.score, CHART)) for i, e in enumerate(emotions)]
        marks += _curve(side, emotions, spots)
        drawn += [m for e, at in zip(emotions, spots, strict=True) for m in _felt(e, at, min(side.radius, step / 5))]
    for i in range(0, len(pairs), ceil(NUMBER / step)):  # of very many, not each number has room
        drawn += numbered(typesetter, i, step * (i + 0.5), CHART + 11, 9.0)
    return Block(CHART + FOOT, (*marks, *drawn))


def _curve(side: Side, emotions: Sequence[Emotion], spots: Sequence[Point]) -> Iterator[Mark]:
    for stretch in stretches(emotions, spots, (None, None)):
        if len(stretch) > 1:
            yield Stroke(smooth(stretch), Ink(edge=side.colour, width=2.6, dashes=side.dashes))


def _felt(emotion: Emotion, at: Point, radius: float) -> tuple[Mark, ...]:
    """Return a face; nothing where no feeling is known."""
    if emotion.score is None:
        return ()
    return face(*at, emotion.score, guessed=emotion.evidence == "guess", radius=radius)
