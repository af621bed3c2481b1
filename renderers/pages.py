"""The wide map split over pages to print, by stages and by lanes: A4 or A3, landscape, with margins.

+--------------------------+   +--------------------------+
| title, persona, facts    |   | title, persona           |
|       > 1 stage  > 2 st… |   |       > 1 stage  > 2 st… |
| lane  [ cell  ]  [ cell ]|   | lane  [ cell  ]  [ cell ]|
|                    1 of 4 |   |                    2 of 4 |
+--------------------------+   +--------------------------+
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from renderers.bands import Part, band, foot, top
from renderers.blocks import FOOTER, Block, Hand, stacked, tinted
from renderers.colours import CARD
from renderers.contents import Context, Words
from renderers.facts import Head, head_of
from renderers.grid import GAP, LABEL, MARGIN, Grid
from renderers.header import header, small_header
from renderers.lanes import Lane
from renderers.sheet import Pixels, Sheet
from renderers.typefaces import RIGHT_TO_LEFT
from storage.journey import Journey

POINTS_PER_MM = 72 / 25.4
A4, A3 = ((297.0, 210.0), (420.0, 297.0))  # millimetres, landscape
BORDER = 10.0  # millimetres that a printer may leave white
PIXELS_PER_POINT = 3.0  # 216 dots an inch
SIZES = (0.72, 0.66, 0.6)  # of the size on the wide map: what reads well on paper, and what can still be read
NARROWEST = 150.0  # points: a column on the wide map
MOST_OF_A4 = 6  # pages; what takes more goes on A3, where that takes fewer
BETWEEN_LANES, BETWEEN_PARTS, PAGE_NUMBER = 8.0, 12.0, 60.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, on its side, in points."""

    width: float
    height: float

    def room(self, size: float) -> tuple[float, float]:
        """Return width and height between the margins, in points of a map that is set in this size."""
        border = 2 * BORDER * POINTS_PER_MM
        return (self.width - border) / size, (self.height - border) / size


PAPERS = tuple(Paper(*(side * POINTS_PER_MM for side in size)) for size in (A4, A3))


@dataclass(frozen=True, slots=True)
class Book:
    """The map laid out for one paper in one size: the content of each page, and how wide it is."""

    paper: Paper
    wished: float
    width: float
    pages: tuple[Block, ...]

    @property
    def size(self) -> float:
        """How large it can be set, of the size on the wide map."""
        room = self.paper.room(1.0)[1]
        return min(self.wished, *(room / page.height for page in self.pages))


def pages(journey: Journey, words: Words, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the pages, on A4 where that takes no more than a few; set smaller where that saves one."""
    hand, head, context = Hand(words), head_of(journey, words), Context(journey, words)
    small, large = (
        min((_book(hand, head, context, logo, (paper, size)) for size in SIZES), key=lambda book: len(book.pages))
        for paper in PAPERS
    )
    many = len(small.pages) > MOST_OF_A4 and len(large.pages) < len(small.pages)
    return tuple(_sheets(hand, head, large if many else small))


def _book(hand: Hand, head: Head, context: Context, logo: Pixels | None, form: tuple[Paper, float]) -> Book:
    """Lay the map out: as many stages on a page as there is room for, about as many on each."""
    stages = context.journey.stages
    count = max(len(stages), 1)
    paper, size = form
    width, height = paper.room(size)
    across = width - LABEL - GAP
    groups = -(-count // int(across // (NARROWEST + GAP)))
    each = -(-count // groups)
    grid = Grid(each, across / each - GAP)
    first = header(hand, head, grid.inner, logo).indented(MARGIN)
    later = small_header(hand, head, grid.inner).indented(MARGIN)
    parts = [Part(context, i, stages[i : i + each]) for i in range(0, count, each)]
    found = (_pages(hand, part, grid, (later if part.first else first, later), height) for part in parts)
    return Book(paper, size, grid.width, tuple(chain.from_iterable(found)))


def _pages(hand: Hand, part: Part, grid: Grid, heads: tuple[Block, Block], room: float) -> Iterator[Block]:
    """Yield the pages of these stages, as many lanes on each as there is room for."""
    row = top(hand, part, grid) if part.stages else Block(0)
    below = foot(hand, part, grid.inner - PAGE_NUMBER).indented(MARGIN)

    def page(head: Block, lanes: Sequence[Block]) -> Block:
        return stacked([head, row, stacked(lanes, BETWEEN_LANES), below], BETWEEN_PARTS)

    head, later = heads
    shown: list[Block] = []
    for lane in part.lanes():
        for block in _bands(hand, lane, part, grid, room - page(later, ()).height):
            if page(head, (*shown, block)).height > room and (shown or head is not later):
                yield page(head, shown)
                head, shown = later, []
            shown.append(block)
    yield page(head, shown)


def _bands(hand: Hand, lane: Lane, part: Part, grid: Grid, room: float) -> Iterator[Block]:
    """Yield a lane, in parts with fewer items where it is higher than a page."""
    whole = band(hand, lane, part, grid)
    most = max(len(lane.items(stage, part.context)) for stage in part.stages)
    if whole.height <= room or most <= 1:
        yield whole
        return
    half = -(-most // 2)
    for start, end in ((0, half), (half, most)):
        yield from _bands(hand, lane.between(start, end), part, grid, room)


def _sheets(hand: Hand, head: Head, book: Book) -> Iterator[Sheet]:
    paper, size = book.paper, book.size
    across = (paper.width - book.width * size) / 2
    for place, block in enumerate(book.pages, 1):
        said = hand.text(hand.place(place, len(book.pages)), tinted(FOOTER, FOOTER.colour, CARD), PAGE_NUMBER, 1.0)
        low = block.height - said.height
        page = Block(block.height, (*block.marks, *said.at(book.width - MARGIN - PAGE_NUMBER, low)))
        marks = (mark.scaled(size).moved(across, BORDER * POINTS_PER_MM).on_grid() for mark in page.marks)
        sheet = Sheet(paper.width, paper.height, head.title, hand.language, CARD, tuple(marks), PIXELS_PER_POINT)
        yield sheet.mirrored() if hand.language in RIGHT_TO_LEFT else sheet
