"""The columns of the wide map, in points.

|margin| label | stage | stage | … |margin|
               |gap|column|gap|column|gap|
"""

from dataclasses import dataclass, replace

MARGIN, LABEL, GAP, PAD = 28.0, 138.0, 8.0, 11.0
COLUMNS = {0: 560.0, 1: 520.0, 2: 380.0, 3: 300.0, 4: 250.0, 5: 208.0, 6: 174.0}  # points, by the number of stages
NARROWEST = 166.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of the stages stand: how wide a usual one is, and the share of it that each stage has."""

    column: float
    shares: tuple[float, ...]

    @property
    def stages(self) -> int:
        """How many there are."""
        return len(self.shares)

    @property
    def width(self) -> float:
        """How wide the whole sheet is."""
        return self.right + MARGIN

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return MARGIN + LABEL + GAP

    @property
    def right(self) -> float:
        """Where the last column's gap ends."""
        return self.left + (sum(self.shares) or 1) * (self.column + GAP)

    @property
    def inner(self) -> float:
        """How wide it is between the margins."""
        return self.width - 2 * MARGIN

    def x(self, stage: int) -> float:
        """Return where the column of a stage begins."""
        return self.left + sum(self.shares[:stage]) * (self.column + GAP)

    def across(self, stage: int) -> float:
        """Return how wide the column of a stage is."""
        return self.shares[stage] * (self.column + GAP) - GAP

    def as_wide_as(self, width: float) -> "Grid":
        """Return the same stages on a sheet of another width."""
        return replace(self, column=(width - MARGIN - self.left) / (sum(self.shares) or 1) - GAP)


def grid_for(shares: tuple[float, ...]) -> Grid:
    """Return the grid for stages with these shares, as wide as usual for so many."""
    return Grid(COLUMNS.get(len(shares), NARROWEST), shares)
