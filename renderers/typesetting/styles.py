"""How the texts of a map are set: size, weight, colour and the distance of lines. Nothing is measured here."""

from dataclasses import dataclass, replace

from renderers.sheet.colours import INK, MUTED, WHITE, darkened
from renderers.typesetting.typefaces import BOLD, MEDIUM, REGULAR, SEMIBOLD


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size in points, weight, colour, and the distance of lines in sizes."""

    size: float
    weight: str
    colour: str
    leading: float = 1.45

    def smaller(self, factor: float) -> "Style":
        """Return the style in another size."""
        return replace(self, size=self.size * factor)


TITLE = Style(24, BOLD, INK, 1.32)
PERSONA = Style(13.2, SEMIBOLD, INK, 1.4)
LABEL = Style(9.8, SEMIBOLD, MUTED)
BODY = Style(11.6, REGULAR, INK)
NAME = Style(11.6, MEDIUM, INK)
DETAIL = Style(10.2, REGULAR, INK)
QUIET = Style(10.4, REGULAR, MUTED)
TAG = Style(9.6, SEMIBOLD, MUTED)
AMOUNT = Style(14, BOLD, INK, 1.35)
STAGE = Style(14, BOLD, WHITE, 1.28)
GROUP = Style(11.6, SEMIBOLD, MUTED, 1.3)
STAGE_NOTE = Style(10.4, MEDIUM, WHITE)
FEELING = Style(11.2, SEMIBOLD, INK, 1.35)
FOOTER = Style(10.5, MEDIUM, MUTED)


def tinted(kind: Style, colour: str, paper: str) -> Style:
    """Return the style in a colour that can be read on the paper."""
    return replace(kind, colour=darkened(colour, paper))
