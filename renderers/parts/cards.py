"""White cards with their shadows, and the colours of the stages: what texts stand on."""

from renderers.parts.blocks import STAGE
from renderers.sheet.colours import CARD, HAIRLINE, INK, STAGES, darkened, mixed
from renderers.sheet.sheet import Ink, Mark, Rect

SHADOW = ((3.0, 0.025), (1.4, 0.045))  # points down, share of ink; mixed with the paper, not transparent


def card(x: float, y: float, width: float, height: float, paper: str, *, radius: float = 10.0) -> tuple[Mark, ...]:
    """Return a white card with its shadow on the paper."""
    shadow = paper
    marks: list[Mark] = []
    for drop, share in SHADOW:
        shadow = mixed(shadow, INK, share)
        marks.append(Rect(x - 0.4, y + drop - 0.4, width + 0.8, height + 0.8, Ink(shadow), radius))
    return (*marks, Rect(x, y, width, height, Ink(CARD, HAIRLINE, 0.8), radius))


def colour_of_stage(index: int) -> str:
    """Return the colour of a stage, dark enough for white text."""
    return darkened(STAGES[index % len(STAGES)], STAGE.colour)
