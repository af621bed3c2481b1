r"""The chart of the feelings: the curve, a face for each stage, and a gap where a feeling is not known.

+--------------------------------------+
|    .-(:)-.                           |  very good
| - / - - - \ - - - - (?) - - - - - - -|  so-so
|            `-(:(                     |  very bad
+--------------------------------------+
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from renderers.content.context import Noted
from renderers.content.feelings import named_feelings, score_id
from renderers.parts.feelings.curve import MARGIN, Curve, end_of, level_of, stretches, zone
from renderers.parts.feelings.faces import FACE
from renderers.parts.feelings.firsts import firsts
from renderers.parts.feelings.flags import RING_GAP, flags, ring
from renderers.parts.feelings.pills import is_valley, pill, stands_below
from renderers.parts.feelings.spots import how_known, spot
from renderers.parts.grid import GAP, Grid
from renderers.parts.plates import plate
from renderers.parts.signs import Sized
from renderers.sheet.colours import HAIRLINE, INK, MUTED, mixed
from renderers.sheet.marks import Ink, Point, Rect, Stroke
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, height_of
from renderers.typesetting.styles import FEELING
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion

HEIGHT = 230.0  # points
PILL_PAD, PILL_GAP, NEAR, BETWEEN = 9.0, 6.0, 3.0, 4.0
NUMBERS = 17.0  # the height of the line of the stages' numbers
HIGHEST_PILL = 46.0  # three short lines
IN_COLUMN, IN_HEIGHT = 0.3, 0.12  # of the distance of two stages, and of a low chart: the radius of a face


@dataclass(frozen=True, slots=True)
class Look:
    """How high the chart is, and whether its faces have the numbers of their stages at the foot instead of words."""

    height: float = HEIGHT
    numbered: bool = False


ON_MAP = Look()


def feelings_chart(
    typesetter: Typesetter,
    emotions: Sequence[Emotion],
    grid: Grid,
    paper: str,
    look: Look = ON_MAP,
    beside: tuple[Emotion | None, Emotion | None] = (None, None),
    noted: Sequence[Noted] = (),
) -> Block:
    """Return the chart, from the first column to the last; at each face its words, or at the foot its stage's number.

    `beside` are the feelings of the stages before and behind these, where the map does not begin and end with them;
    `noted` is for each stage what else stands at its face, if anything does.
    """
    numbered = look.numbered
    height = look.height - (NUMBERS if numbered else 0.0)  # of the curve
    step = grid.column + GAP  # of the narrowest
    radius = min(FACE, step * IN_COLUMN, height * IN_HEIGHT if numbered else FACE)
    width = grid.right - grid.left - GAP
    spots = _spots(emotions, grid, (width, height), MARGIN if numbered else 0.0)
    ends = [end_of(spots[i], x, other, height) for i, x, other in zip((0, -1), (0.0, width), beside, strict=True)]
    curves = [Curve(stretch, width, height) for stretch in stretches(emotions, spots, ends) if len(stretch) > 1]
    marks: list[Mark] = [*plate(0, 0, width, look.height, paper, radius=12), *_bands(width, height)]
    marks.extend(mark for curve in curves for mark in curve.fill())
    marks.extend(_lines(width, height, grid))
    marks.extend(mark for curve in curves for mark in curve.line())
    every = _every(typesetter, len(emotions), step) if numbered else 1
    for i, emotion in enumerate(emotions):
        also = noted[i] if noted else Noted()
        marks.extend([ring(spots[i], radius)] if "worst" in also.flags else [])
        marks.extend(spot(typesetter, emotion, spots[i], radius))
        marks.extend(how_known(emotion, spots[i], radius))
        if i % every:
            continue
        away = radius + (NEAR if numbered else PILL_GAP) + (RING_GAP if "worst" in also.flags else 0.0)
        if numbered:
            marks.extend(_at_foot(typesetter, i, spots[i][0], every * step, look.height))
            marks.extend(firsts(typesetter, also.first, spots[i], away, (step, height, away)) if every == 1 else [])
            continue
        room = grid.across(i) - GAP
        text = typesetter.text(_word(typesetter, emotion, grid.across(i)), FEELING, room - 2 * PILL_PAD, 0.5)
        said = [pill(text, room - 2 * PILL_PAD, PILL_PAD), *flags(typesetter, also.flags, room)]
        high = height_of([block for _, block in said], BETWEEN)
        below = stands_below(high, spots[i][1], away, (height, is_valley(emotions, i)))
        marks.extend(_at_face(said, spots[i], away, below=below))
        reach = away + high if below else -away - high
        marks.extend(firsts(typesetter, also.first, spots[i], away, (step, height, reach)))
    return Block(look.height, tuple(marks))


def _at_foot(typesetter: Typesetter, index: int, x: float, room: float, height: float) -> Iterator[Mark]:
    """Yield the number of a stage, on one line with those of the others, whatever stands at its face."""
    text = typesetter.text(typesetter.words.number(index + 1), FEELING, room, 0.5)
    yield from text.at(x - room / 2, height - (NUMBERS + text.height) / 2 - 1)


def _at_face(said: Sequence[Sized], spot: Point, away: float, *, below: bool) -> Iterator[Mark]:
    """Yield what stands at a face one beyond the other, the first nearest to it."""
    x, y = spot
    reach = away
    for wide, block in said:
        yield from block.at(x - wide / 2, y + reach if below else y - reach - block.height)
        reach += block.height + BETWEEN


def _every(typesetter: Typesetter, stages: int, step: float) -> int:
    """Return 1 where the number of each stage has room on one line, 2 where every second has, and so on."""
    widest = typesetter.width(typesetter.words.number(stages), FEELING)
    return next(every for every in count(1) if every * step - min(FACE, step * IN_COLUMN) >= widest + 1)


def _spots(emotions: Sequence[Emotion], grid: Grid, size: tuple[float, float], inset: float) -> list[Point]:
    """Return where the faces stand: in the middle of their columns, somewhat further in where there is an inset."""
    width, height = size
    share = 1 - 2 * inset / width
    middles = (grid.x(i) - grid.left + grid.across(i) / 2 for i in range(grid.stages))
    return [(inset + x * share, level_of(e.score, height)) for x, e in zip(middles, emotions, strict=True)]


def _word(typesetter: Typesetter, emotion: Emotion, column: float) -> str:
    return named_at(typesetter, emotion, column) or typesetter.words[score_id(emotion.score)]


def named_at(typesetter: Typesetter, emotion: Emotion, column: float) -> str:
    """Return the names of the feelings as they stand at a face; nothing where they would not fit there."""
    room = column - GAP - 2 * PILL_PAD
    named = typesetter.words["map-between"].join(named_feelings(emotion, typesetter.words))
    if not named or emotion.score is None or typesetter.longest_word(named, FEELING) > room:
        return ""
    return named if typesetter.text(named, FEELING, room).height <= HIGHEST_PILL else ""


def _bands(width: float, height: float) -> Iterator[Mark]:
    third = height / 3
    yield Rect(1, 1, width - 2, third - 1, Ink(zone(2.0)), 11)
    yield Rect(1, 2 * third, width - 2, third - 1, Ink(zone(-2.0)), 11)


def _lines(width: float, height: float, grid: Grid) -> Iterator[Mark]:
    for i in range(1, grid.stages):
        x = grid.x(i) - grid.left - GAP / 2
        yield Stroke(((x, 8), (x, height - 8)), Ink(edge=mixed(HAIRLINE, INK, 0.06), width=0.8, dashes=(3, 4)))
    yield Stroke(((10, height / 2), (width - 10, height / 2)), Ink(edge=mixed(HAIRLINE, MUTED, 0.3), dashes=(5, 4)))
