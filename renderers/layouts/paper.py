"""The paper that maps and plans are printed on. What stands on it is decided elsewhere."""

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4
A4, A3 = ((297.0, 210.0), (420.0, 297.0))  # millimetres, landscape
BORDER = 10.0  # millimetres that a printer may leave white


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper in points."""

    width: float
    height: float

    def room(self, size: float) -> tuple[float, float]:
        """Return width and height between the margins, in points of a map that is set in this size."""
        border = 2 * BORDER * POINTS_PER_MM
        return (self.width - border) / size, (self.height - border) / size


PAPERS = tuple(Paper(*(side * POINTS_PER_MM for side in size)) for size in (A4, A3))
UPRIGHT = Paper(PAPERS[0].height, PAPERS[0].width)  # A4
