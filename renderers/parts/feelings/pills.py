"""The word at a face on its white ground, and whether what stands at a face stands above or below it."""

from collections.abc import Sequence

from renderers.parts.signs import Sized, widest
from renderers.sheet.colours import MUTED, WHITE, mixed
from renderers.sheet.marks import Ink, Rect
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


def stands_below(height: float, y: float, away: float, chart: tuple[float, bool]) -> bool:
    """Tell whether what is so high stands below the face at y; `chart` is its height, and whether this is a valley."""
    chart_height, valley = chart
    fits_above, fits_below = y - away - height >= EDGE, y + away + height <= chart_height - EDGE
    return (valley and fits_below) or not fits_above


def pill(text: Block, room: float, pad: float) -> Sized:
    """Return a text that was centred in a room, on a white ground."""
    width, height = widest(text) + 2 * pad, text.height + BORDER
    ground = Rect(0, 0, width, height, Ink(WHITE, mixed(MUTED, WHITE, 0.65), 0.8), 8)
    return width, Block(height, (ground, *text.at((width - room) / 2, 3)))
