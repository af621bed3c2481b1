"""The frame of a card for phones: a picture of a fixed number of pixels. What stands in it is decided elsewhere."""

from dataclasses import dataclass

PIXELS = 1024.0  # of the width; the height is five quarters of it
WIDTHS = (280.0, 320.0, 352.0, 400.0, 440.0)  # points: larger letters where everything fits all the same
EDGE, BETWEEN, FOOT = 16.0, 8.0, 26.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of a fixed number of pixels: the fewer points it is wide, the larger its letters."""

    width: float

    @property
    def height(self) -> float:
        """In points."""
        return self.width * 5 / 4

    @property
    def inner(self) -> float:
        """The width between the edges."""
        return self.width - 2 * EDGE

    @property
    def room(self) -> float:
        """The height above the foot."""
        return self.height - 2 * EDGE - FOOT
