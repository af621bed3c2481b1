"""The paper that maps and plans are printed on. What stands on it is decided elsewhere."""

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4
PIXELS_PER_POINT = 3.0  # 216 dots an inch, where a page is a picture
BORDER = 10.0  # millimetres that a printer may leave white


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper in points."""

    width: float
    height: float

    @property
    def turned(self) -> "Paper":
        """The paper turned by a quarter."""
        return Paper(self.height, self.width)

    def room(self, size: float) -> tuple[float, float]:
        """Return width and height between the margins, in points of what is set in this size."""
        border = 2 * BORDER * POINTS_PER_MM
        return (self.width - border) / size, (self.height - border) / size


A4, A3 = (Paper(across * POINTS_PER_MM, down * POINTS_PER_MM) for across, down in ((210, 297), (297, 420)))  # upright
