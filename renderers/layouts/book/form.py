"""How a map may be laid out on paper, and how good it is so. What stands on a page is decided elsewhere."""

from dataclasses import dataclass

from renderers.layouts.book.flow import Page, height
from renderers.layouts.book.pair import Together, apart
from renderers.layouts.paper import Paper
from renderers.layouts.running import FOOT
from renderers.parts.grid import GAP, LABEL, Grid

# Of the size on the wide map. In the smallest, what is said has 9 to 10 points, labels and tags have 8.5.
SIZES = (1.25, 1.15, 1.07, 1.0, 0.94, 0.885)
SMALLEST = SIZES[-1]
NARROWEST_ON_PAPER = 140.0  # points: a column on the wide map


@dataclass(frozen=True, slots=True)
class Form:
    """The paper, the size that the map is set in, and how many strips its stages are split into.

    `together` says which lanes are put on a page with each other, `share` how much of its height is used.
    """

    paper: Paper
    size: float
    strips: int
    together: Together = apart
    share: float = 1.0

    @property
    def width(self) -> float:
        """Between the margins, in points of this size."""
        return self.paper.room(self.size)[0]

    def grid(self, shares: tuple[float, ...]) -> Grid:
        """Return columns that are wide enough, and what is over shared out to those that have more to say."""
        room, least = self.width - LABEL - GAP, NARROWEST_ON_PAPER + GAP
        over = (room - len(shares) * least) / sum(shares)
        return Grid(least - GAP, tuple(1 + share * over / least for share in shares))

    @property
    def columns(self) -> int:
        """How many have room beside each other."""
        return int((self.width - LABEL - GAP) // (NARROWEST_ON_PAPER + GAP))


@dataclass(frozen=True, slots=True)
class Book:
    """The map laid out in a form."""

    form: Form
    pages: tuple[Page, ...]

    @property
    def size(self) -> float:
        """How large the map can be set: smaller than wished where a single item is higher than a page."""
        room, most = self.form.paper.room(self.form.size)[1], max(map(height, self.pages)) + FOOT
        return self.form.size * min(1.0, room / most)

    @property
    def last(self) -> float:
        """How full the last page is."""
        return height(self.pages[-1]) / (self.form.paper.room(self.form.size)[1] - FOOT)

    @property
    def cost(self) -> tuple[float, int, int]:
        """What is to be least: how much too small it is to be read, then its pages, then the cuts of the curve."""
        return max(SMALLEST - self.size, 0.0), len(self.pages), self.form.strips
