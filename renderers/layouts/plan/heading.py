"""What a plan begins with: whose it is, and the question it answers. What is to be done is elsewhere."""

from dataclasses import dataclass

from renderers.layouts.plan.fitting import fitted, largest
from renderers.sheet.colours import WHITE
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import Style
from renderers.typesetting.typefaces import BOLD, SEMIBOLD
from renderers.typesetting.typesetter import Typesetter

QUESTION = tuple(Style(size, BOLD, WHITE, 1.28) for size in (23.0, 20.0, 17.0, 14.5))
NAME = Style(12.4, SEMIBOLD, WHITE, 1.4)


@dataclass(frozen=True, slots=True)
class Loudness:
    """In how many lines the question stands at most, and in which of its sizes at best."""

    lines: int
    size: int = 0


def heading(typesetter: Typesetter, name: str, question: str, width: float, loud: Loudness) -> Block:
    """Return the map's name above its question, which is large; without a question, the name is."""
    kinds = QUESTION[loud.size :]
    if not question:
        return largest(typesetter, name, kinds, width, loud.lines)
    whose = [fitted(typesetter, name, NAME, width, 1)] if name else []
    return stacked([*whose, largest(typesetter, question, kinds, width, loud.lines)], 3)
