"""The word at a face, on a white ground above or below it."""

from collections.abc import Sequence

from renderers.parts.signs import widest
from renderers.sheet.colours import MUTED, WHITE, mixed
from renderers.sheet.marks import Ink, Point, Rect
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block
from storage.model.journey import Emotion

EDGE = 5.0
BORDER = 7.0  # above and below the word, a little more below, where vowel marks hang


def is_valley(emotions: Sequence[Emotion], index: int) -> bool:
    """Tell whether a feeling lies below its neighbours, so that its word stands below it."""
    own = emotions[index].score or 0.0
    beside = [e.score for e in emotions[max(index - 1, 0) : index + 2 : 2 if index else 1] if e.score is not None]
    level = sum(beside) / len(beside) if beside else own
    return own < level or (own == level and own < 0)


def stands_below(text: Block, y: float, away: float, chart: tuple[float, bool]) -> bool:
    """Tell whether the word of the face at this height stands below it; `chart` is as of `pill`."""
    chart_height, valley = chart
    height = text.height + BORDER
    fits_above, fits_below = y - away - height >= EDGE, y + away + height <= chart_height - EDGE
    return (valley and fits_below) or not fits_above


def pill(
    text: Block, widths: tuple[float, float], spot: Point, away: float, chart: tuple[float, bool]
) -> tuple[Mark, ...]:
    """Return a text on a white ground above or below a face; `chart` is its height, and whether this is a valley."""
    (x, y), (room, pad) = spot, widths
    width, height = widest(text) + 2 * pad, text.height + BORDER
    top = y + away if stands_below(text, y, away, chart) else y - away - height
    ground = Rect(x - width / 2, top, width, height, Ink(WHITE, mixed(MUTED, WHITE, 0.65), 0.8), 8)
    return (ground, *text.at(x - room / 2 + pad, top + 3))
