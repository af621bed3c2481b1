r"""The panel of the feelings: the curve, a face for each stage, and a gap where a feeling is not known.

+--------------------------------------+
|    .-(:)-.                           |  very good
| - / - - - \ - - - - (?) - - - - - - -|  so-so
|            `-(:(                     |  very bad
+--------------------------------------+
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from renderers.content.figures import number
from renderers.content.lane_items import named_feelings, score_id
from renderers.content.tags import SIGNS
from renderers.parts.blocks import FEELING, STAGE, Block, Hand, Type, tinted
from renderers.parts.cards import card
from renderers.parts.curve import smooth
from renderers.parts.faces import FACE, face
from renderers.parts.grid import GAP, Grid
from renderers.parts.signs import widest
from renderers.sheet.colours import CARD, HAIRLINE, INK, MUTED, colour_of_feeling, mixed
from renderers.sheet.sheet import Circle, Icon, Ink, Mark, Point, Rect, Stroke
from storage.model.journey import Emotion

HEIGHT = 214.0  # points
REACH = 59.0 / 214.0  # of the height: what a feeling of 2 lies above the middle
PILL_PAD, PILL_GAP, NEAR, EDGE, MARGIN = 9.0, 6.0, 3.0, 5.0, 8.0
HIGHEST_PILL = 46.0  # three short lines
BADGE = 7.0  # the radius of the sign that says how a feeling is known
ENDS = 0.7  # of the way to the middle: where the curve leaves the panel
FADING, FILL_STEPS = 6, 10  # steps of the fill under the curve, and points of it for each stage
UNKNOWN = Type(14, STAGE.weight, MUTED, 1.2)
IN_COLUMN, IN_HEIGHT = 0.3, 0.12  # of the distance of two stages, and of a low panel: the radius of a face


def panel(
    hand: Hand,
    emotions: Sequence[Emotion],
    grid: Grid,
    paper: str,
    height: float = HEIGHT,
    *,
    numbered: bool = False,
    beside: tuple[Emotion | None, Emotion | None] = (None, None),
) -> Block:
    """Return the panel, from the first column to the last; beside each face its words, or the number of its stage.

    `beside` are the feelings of the stages before and behind these, where the map does not begin and end with them.
    """
    step = grid.column + GAP  # of the narrowest
    radius = min(FACE, step * IN_COLUMN, height * IN_HEIGHT if numbered else FACE)
    width = grid.right - grid.left - GAP
    inset, share = (MARGIN, 1 - 2 * MARGIN / width) if numbered else (0.0, 1.0)
    middles = [grid.x(i) - grid.left + grid.across(i) / 2 for i in range(grid.stages)]
    spots = [(inset + x * share, _level(e.score, height)) for x, e in zip(middles, emotions, strict=True)]
    marks: list[Mark] = [*card(0, 0, width, height, paper, radius=12), *_bands(width, height)]
    ends = [_end(spots, i, x, other, height) for i, x, other in zip((0, -1), (0.0, width), beside, strict=True)]
    curves = [_Curve(stretch, height) for stretch in _known(emotions, spots, ends)]
    marks.extend(mark for curve in curves for mark in curve.fill())
    marks.extend(_lines(width, height, grid))
    marks.extend(mark for curve in curves for mark in curve.line())
    for i, emotion in enumerate(emotions):
        marks.extend(spot(hand, emotion, spots[i], radius))
        marks.extend(_how_known(emotion, spots[i], radius))
        room, pad = (step, radius / 2) if numbered else (grid.across(i) - GAP, PILL_PAD)
        named = named_at(hand, emotion, grid.across(i)) or hand.words[score_id(emotion.score)]
        word = number(i + 1, hand.language) if numbered else named
        text = hand.text(word, FEELING, room - 2 * pad, 0.5)
        marks.extend(
            _pill(
                text,
                (room, pad),
                spots[i],
                radius + (NEAR if numbered else PILL_GAP),
                (height, _is_valley(emotions, i)),
            )
        )
    return Block(height, tuple(marks))


def named_at(hand: Hand, emotion: Emotion, column: float) -> str:
    """Return the names of the feelings as they stand at a face; nothing where they would not fit there."""
    room = column - GAP - 2 * PILL_PAD
    named = hand.words["map-between"].join(named_feelings(emotion, hand.words))
    if not named or emotion.score is None or hand.longest_word(named, FEELING) > room:
        return ""
    return named if hand.text(named, FEELING, room).height <= HIGHEST_PILL else ""


def _level(score: float | None, height: float) -> float:
    return height * (0.5 - (score or 0.0) / 2 * REACH)


def _bands(width: float, height: float) -> Iterator[Mark]:
    third = height / 3
    yield Rect(1, 1, width - 2, third - 1, Ink(_zone(2.0)), 11)
    yield Rect(1, 2 * third, width - 2, third - 1, Ink(_zone(-2.0)), 11)


def _zone(score: float) -> str:
    return mixed(colour_of_feeling(score), CARD, 0.94)


def _lines(width: float, height: float, grid: Grid) -> Iterator[Mark]:
    for i in range(1, grid.stages):
        x = grid.x(i) - grid.left - GAP / 2
        yield Stroke(((x, 8), (x, height - 8)), Ink(edge=mixed(HAIRLINE, INK, 0.06), width=0.8, dashes=(3, 4)))
    yield Stroke(((10, height / 2), (width - 10, height / 2)), Ink(edge=mixed(HAIRLINE, MUTED, 0.3), dashes=(5, 4)))


def _known(emotions: Sequence[Emotion], spots: Sequence[Point], ends: Sequence[Point | None]) -> Iterator[list[Point]]:
    """Yield the stretches of neighbouring stages whose feeling is known: nothing is drawn across a gap.

    At the first and the last stage the curve goes on to its end at the side of the panel, if it has one.
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


def _end(spots: Sequence[Point], index: int, side: float, other: Emotion | None, height: float) -> Point | None:
    """Return where the curve ends at a side of the panel: half-way to the stage beside it; None across a gap.

    Where the map begins or ends, it ends somewhat nearer to the middle, and before the edge.
    """
    level = spots[index][1]
    if other:
        return None if other.score is None else (side, (level + _level(other.score, height)) / 2)
    middle = sum(y for _, y in spots) / len(spots)
    return (MARGIN if index == 0 else side - MARGIN, middle + (level - middle) * ENDS)


@dataclass(frozen=True, slots=True)
class _Curve:
    """The curve through the faces of one stretch of stages."""

    stretch: Sequence[Point]
    height: float

    def fill(self) -> Iterator[Mark]:
        """Yield the ground between the curve and the middle, in steps that fade from the one to the other.

        It is opaque: each step is cut at the edge of the coloured band, and mixed with what it stands on.
        """
        points, middle = smooth(self.stretch, FILL_STEPS), self.height / 2
        edges = (0.0, self.height / 3, middle, self.height * 2 / 3, self.height)
        for step in range(FADING):
            share = 1 - step / FADING
            for score, bounds in zip((2.0, 2.0, -2.0, -2.0), pairwise(edges), strict=True):
                ground = CARD if middle in bounds else _zone(score)
                tone = mixed(ground, colour_of_feeling(score), 0.20 * share)
                yield from _filled(points, middle, share, bounds, tone)

    def line(self) -> Iterator[Mark]:
        """Yield the curve itself, coloured by its height, on a white casing."""
        points = smooth(self.stretch)
        yield Stroke(points, Ink(edge=CARD, width=7))
        for a, b in pairwise(points):
            score = (0.5 - (a[1] + b[1]) / 2 / self.height) / REACH * 2
            yield Stroke((a, b), Ink(edge=colour_of_feeling(round(score, 1)), width=3.4))


_VISIBLE = 0.1  # of a point


def _filled(
    points: Sequence[Point], middle: float, share: float, bounds: tuple[float, float], tone: str
) -> Iterator[Mark]:
    """Yield the part within the bounds of what lies between the middle and a share of the way to the curve."""
    top, bottom = bounds
    base = max(top, min(middle, bottom))
    edge = [(x, max(top, min(middle + (y - middle) * share, bottom))) for x, y in points]
    if any(abs(y - base) > _VISIBLE for _, y in edge):
        yield Stroke(((points[0][0], base), *edge, (points[-1][0], base)), Ink(tone), closed=True)


def spot(hand: Hand, emotion: Emotion, place: Point, radius: float) -> Iterator[Mark]:
    """Yield the face of a feeling, or a circle with a question mark where nobody knows it."""
    x, y = place
    if emotion.score is not None:
        yield from face(x, y, emotion.score, guessed=emotion.evidence == "guess", radius=radius)
        return
    yield Circle(x, y, radius, Ink(CARD, MUTED, 1.4, (3, 3)))
    mark = hand.text("؟" if hand.rtl else "?", tinted(UNKNOWN, MUTED, CARD), 2 * FACE, 0.5)
    yield from mark.at(x - FACE, y - mark.height / 2)


def _how_known(emotion: Emotion, place: Point, radius: float) -> Iterator[Mark]:
    size, x, y = radius / FACE, place[0] + radius * 0.82, place[1] + radius * 0.72
    if emotion.evidence and emotion.score is not None:
        yield Circle(x, y, BADGE * size, Ink(CARD, MUTED, 0.9))
        sign = SIGNS[f"evidence-{emotion.evidence}"][0]
        yield Icon(x - 5 * size, y - 5 * size, 10 * size, sign, Ink(MUTED))


def _is_valley(emotions: Sequence[Emotion], index: int) -> bool:
    """Tell whether a feeling lies below its neighbours, so that its word stands below it."""
    own = emotions[index].score or 0.0
    beside = [e.score for e in emotions[max(index - 1, 0) : index + 2 : 2 if index else 1] if e.score is not None]
    level = sum(beside) / len(beside) if beside else own
    return own < level or (own == level and own < 0)


def _pill(
    text: Block, widths: tuple[float, float], spot: Point, away: float, panel: tuple[float, bool]
) -> tuple[Mark, ...]:
    """Return a text on a white ground above or below a face; `panel` is its height, and whether this is a valley."""
    (x, y), (room, pad), (panel_height, valley) = spot, widths, panel
    width, height = widest(text) + 2 * pad, text.height + 7  # a little more below, where vowel marks hang
    above, below = y - away - height, y + away
    fits_above, fits_below = above >= EDGE, below + height <= panel_height - EDGE
    top = below if (valley and fits_below) or not fits_above else above
    ground = Rect(x - width / 2, top, width, height, Ink(CARD, mixed(MUTED, CARD, 0.65), 0.8), 8)
    return (ground, *text.at(x - room / 2 + pad, top + 3))
