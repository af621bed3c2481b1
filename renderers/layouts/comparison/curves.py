"""The curves of several journeys in one chart, each by its dashes and its marks. What stands below is elsewhere.

|(:)|   o - - -       [#]-----  |
|   |  [#]       o - - -        |
|(:(|                           |
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from renderers.layouts.comparison.aligned import Row
from renderers.layouts.comparison.sides import Side, is_checked
from renderers.layouts.comparison.signs import RADIUS, mark_of
from renderers.parts.feelings.curve import zone
from renderers.parts.feelings.faces import face
from renderers.parts.feelings.smooth import STEPS, smooth
from renderers.parts.plates import plate
from renderers.sheet.colours import HAIRLINE, MUTED, PAGE, WHITE, mixed
from renderers.sheet.marks import Ink, Point, Rect, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block
from storage.model.journey import Emotion

AXIS = 34.0  # how wide the faces beside the chart stand that say what is up and down
APART = 15.0  # how far the marks of one stage stand from each other
_PAD, _FACE = 16.0, 9.0
BAND = mixed("#8a6d00", WHITE, 0.72)  # the ground between what was thought and what was seen
_UNFELT = Emotion()


def felt(row: Row) -> tuple[float | None, ...]:
    """Return how a stage feels in each journey; None where nobody knows."""
    return tuple(stage.emotion.score if stage else None for stage in row.stages)


def curves(sides: Sequence[Side], rows: Sequence[Row], middles: Sequence[float], size: tuple[float, float]) -> Block:
    """Return a chart of a size (width, height), with the middle of each stage so far from its left edge."""
    width, height = size
    step = min((b - a for a, b in pairwise(middles)), default=width)
    apart = min(APART, step / (len(sides) + 0.5))
    radius = min(RADIUS, apart * 0.45)
    spots = [
        [
            (x + apart * (place - (len(sides) - 1) / 2), _level(felt(row)[place], height))
            for x, row in zip(middles, rows, strict=True)
        ]
        for place in range(len(sides))
    ]
    marks: list[Mark] = [*_ground(width, height)]
    if has_band(sides, rows):
        marks += _band(rows, spots)
    for place, side in enumerate(sides):
        for stretch in _stretches(rows, place):
            points = [spots[place][at] for at in stretch]
            if len(points) > 1:
                marks.append(Stroke(smooth(points), Ink(edge=side.look.colour, width=2.6, dashes=side.look.dashes)))
    for place, side in enumerate(sides):
        known = (at for at, row in enumerate(rows) if felt(row)[place] is not None)
        marks += (mark for at in known for mark in mark_of(side.look, spots[place][at], radius))
    return Block(height, tuple(marks))


def has_band(sides: Sequence[Side], rows: Sequence[Row]) -> bool:
    """Tell whether there is anything between what was thought and what was seen."""
    return is_checked([side.journey for side in sides]) and any(_is_checked(row) for row in rows)


def _is_checked(row: Row) -> bool:
    """Tell whether one journey says how a stage feels, and the other knows."""
    emotions = [stage.emotion if stage else _UNFELT for stage in row.stages]
    if any(emotion.score is None for emotion in emotions):
        return False
    return sum(emotion.evidence in ("heard", "measured") for emotion in emotions) == 1


def _ground(width: float, height: float) -> Iterator[Mark]:
    """Yield the paper of the chart, with faces that say what is up and down."""
    yield from plate(0, 0, width, height, PAGE, radius=12)
    yield Rect(1, 1, width - 2, height / 3, Ink(zone(2.0)), 11)
    yield Rect(1, height * 2 / 3 - 1, width - 2, height / 3, Ink(zone(-2.0)), 11)
    line = Ink(edge=mixed(HAIRLINE, MUTED, 0.3), dashes=(5, 4))
    yield Stroke(((AXIS, height / 2), (width - 10, height / 2)), line)
    radius = min(_FACE, (height / 2 - _PAD) / 2.4)
    for score in (2.0, 0.0, -2.0):
        yield from face(AXIS / 2 + 2, _level(score, height), score, guessed=False, radius=radius)


def _level(score: float | None, height: float) -> float:
    return height / 2 - (score or 0.0) / 2 * (height / 2 - _PAD)


def _stretches(rows: Sequence[Row], place: int) -> Iterator[list[int]]:
    """Yield the stretches of neighbouring stages whose feeling one journey knows; stages that it lacks are no gap."""
    there = [at for at, row in enumerate(rows) if row.stages[place] is not None]
    for is_known, stretch in groupby(there, lambda at: felt(rows[at])[place] is not None):
        if is_known:
            yield list(stretch)


def _band(rows: Sequence[Row], spots: Sequence[Sequence[Point]]) -> Iterator[Mark]:
    """Yield the ground between two curves, where one says what was thought and the other what was seen."""
    lines = [dict(_through(rows, place, side)) for place, side in enumerate(spots)]
    for is_checked_, stretch in groupby(range(len(rows)), lambda at: _is_checked(rows[at])):
        places = list(stretch)
        if is_checked_:
            one, other = ([point for at in places[:-1] for point in line[at]] + [line[places[-1]][0]] for line in lines)
            yield Stroke((*one, *reversed(other)), Ink(BAND, BAND, 9 if len(places) == 1 else 1), closed=True)


def _through(rows: Sequence[Row], place: int, spots: Sequence[Point]) -> Iterator[tuple[int, tuple[Point, ...]]]:
    """Yield for each stage with a known feeling the points of the curve from its mark to before the next."""
    for stretch in _stretches(rows, place):
        points = smooth([spots[at] for at in stretch])
        for count, at in enumerate(stretch):
            yield at, points[count * STEPS : (count + 1) * STEPS]
