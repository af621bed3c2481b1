"""White plates with their shadows, and the colours of stages and lanes: what texts stand on."""

from renderers.content.lanes import Lane
from renderers.sheet.colours import ACCENT, HAIRLINE, INK, WHITE, darkened, mixed
from renderers.sheet.marks import Ink, Rect
from renderers.sheet.sheet import Mark

DEEPER = 0.14  # the share of ink in every second stage's tone
SHADOW = ((3.0, 0.025), (1.4, 0.045))  # points down, share of ink; mixed with the paper, not transparent


def plate(x: float, y: float, width: float, height: float, paper: str, *, radius: float = 10.0) -> tuple[Mark, ...]:
    """Return a white plate with its shadow on the paper."""
    shadow = paper
    marks: list[Mark] = []
    for drop, share in SHADOW:
        shadow = mixed(shadow, INK, share)
        marks.append(Rect(x - 0.4, y + drop - 0.4, width + 0.8, height + 0.8, Ink(shadow), radius))
    return (*marks, Rect(x, y, width, height, Ink(WHITE, HAIRLINE, 0.8), radius))


def colour_of_stage(index: int, accent: str = ACCENT) -> str:
    """Return the colour of a stage, dark enough for white text: the map's accent, in every second stage a deeper tone.

    All stages are of one family: what is loud on a map is what matters, not the order of its stages.
    """
    return mixed(darkened(accent, WHITE), INK, DEEPER * (index % 2))


def band_colour(lane: Lane) -> str:
    """Return the tint of a lane's band."""
    return mixed(lane.colour, WHITE, 0.915)
