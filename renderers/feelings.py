r"""The panel of the feelings: the curve, a face for each stage, and a gap where a feeling is not known.

+--------------------------------------+
|    .-(:)-.                           |  very good
| - / - - - \ - - - - (?) - - - - - - -|  so-so
|            `-(:(                     |  very bad
+--------------------------------------+
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from renderers.blocks import FEELING, STAGE, Block, Hand, Type, tinted
from renderers.cards import card
from renderers.colours import CARD, HAIRLINE, MUTED, colour_of_feeling, mixed
from renderers.contents import score_id
from renderers.curve import smooth
from renderers.faces import FACE, face
from renderers.figures import number
from renderers.grid import GAP, Grid
from renderers.sheet import Circle, Ink, Mark, Point, Rect, Stroke
from storage.journey import Emotion

HEIGHT = 214.0  # points
REACH = 59.0 / 214.0  # of the height: what a feeling of 2 lies above the middle
PILL_PAD, PILL_GAP, EDGE = 9.0, 6.0, 4.0
UNKNOWN = Type(14, STAGE.weight, MUTED, 1.2)


def panel(
    hand: Hand, emotions: Sequence[Emotion], grid: Grid, paper: str, height: float = HEIGHT, *, numbered: bool = False
) -> Block:
    """Return the panel, from the first column to the last; beside each face its word, or the number of its stage."""
    room = 2 * FACE + PILL_PAD if numbered else grid.column - GAP
    width = grid.right - grid.left - GAP
    spots = [(grid.x(i) - grid.left + grid.column / 2, _level(e.score, height)) for i, e in enumerate(emotions)]
    marks: list[Mark] = [*card(0, 0, width, height, paper, radius=12), *_ground(width, height, grid)]
    for stretch in _known(emotions, spots):
        marks.extend(_curve(stretch, height))
    for i, emotion in enumerate(emotions):
        marks.extend(_spot(hand, emotion, spots[i]))
        word = number(i + 1, hand.language) if numbered else hand.words[score_id(emotion.score)]
        marks.extend(_pill(hand, word, spots[i], _is_valley(emotions, i), (room, height)))
    return Block(height, tuple(marks))


def _level(score: float | None, height: float) -> float:
    return height * (0.5 - (score or 0.0) / 2 * REACH)


def _ground(width: float, height: float, grid: Grid) -> Iterator[Mark]:
    good, bad = (mixed(colour_of_feeling(score), CARD, 0.94) for score in (2.0, -2.0))
    yield Rect(1, 1, width - 2, height / 3, Ink(good), 11)
    yield Rect(1, height * 2 / 3 - 1, width - 2, height / 3, Ink(bad), 11)
    for i in range(1, grid.stages):
        x = grid.x(i) - grid.left - GAP / 2
        yield Stroke(((x, 8), (x, height - 8)), Ink(edge=HAIRLINE, width=0.8, dashes=(3, 4)))
    yield Stroke(((10, height / 2), (width - 10, height / 2)), Ink(edge=mixed(HAIRLINE, MUTED, 0.25), dashes=(5, 4)))


def _known(emotions: Sequence[Emotion], spots: Sequence[Point]) -> Iterator[list[Point]]:
    """Yield the stretches of neighbouring stages whose feeling is known: nothing is drawn across a gap."""
    stretch: list[Point] = []
    for emotion, spot in zip(emotions, spots, strict=True):
        if emotion.score is not None:
            stretch.append(spot)
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _curve(stretch: list[Point], height: float) -> Iterator[Mark]:
    points, middle = smooth(stretch), height / 2
    for limit, score in ((min, 2.0), (max, -2.0)):
        edge = [(x, limit(y, middle)) for x, y in points]
        outline = ((points[0][0], middle), *edge, (points[-1][0], middle))
        yield Stroke(outline, Ink(mixed(colour_of_feeling(score), CARD, 0.86)), closed=True)
    yield Stroke(points, Ink(edge=CARD, width=7))
    for a, b in pairwise(points):
        score = (0.5 - (a[1] + b[1]) / 2 / height) / REACH * 2
        yield Stroke((a, b), Ink(edge=colour_of_feeling(round(score, 1)), width=3.4))


def _spot(hand: Hand, emotion: Emotion, spot: Point) -> tuple[Mark, ...]:
    x, y = spot
    if emotion.score is not None:
        return face(x, y, emotion.score, guessed=emotion.evidence == "guess")
    ring = Circle(x, y, FACE, Ink(CARD, MUTED, 1.4, (3, 3)))
    mark = hand.text("؟" if hand.rtl else "?", tinted(UNKNOWN, MUTED, CARD), 2 * FACE, 0.5)
    return (ring, *mark.at(x - FACE, y - mark.height / 2))


def _is_valley(emotions: Sequence[Emotion], index: int) -> bool:
    """Tell whether a feeling lies below its neighbours, so that its word stands below it."""
    own = emotions[index].score or 0.0
    beside = [e.score for e in emotions[max(index - 1, 0) : index + 2 : 2 if index else 1] if e.score is not None]
    level = sum(beside) / len(beside) if beside else own
    return own < level or (own == level and own < 0)


def _pill(hand: Hand, word: str, spot: Point, valley: bool, size: tuple[float, float]) -> tuple[Mark, ...]:  # noqa: FBT001
    (x, y), (room, panel_height) = spot, size
    text = hand.text(word, FEELING, room - 2 * PILL_PAD, 0.5)
    width = max(mark.width for mark in text.marks if hasattr(mark, "width")) + 2 * PILL_PAD
    height = text.height + 6
    above, below = y - FACE - PILL_GAP - height, y + FACE + PILL_GAP
    fits_above, fits_below = above >= EDGE, below + height <= panel_height - EDGE
    top = below if (valley and fits_below) or not fits_above else above
    pill = Rect(x - width / 2, top, width, height, Ink(CARD, mixed(MUTED, CARD, 0.65), 0.8), 8)
    return (pill, *text.at(x - room / 2 + PILL_PAD, top + 3))
