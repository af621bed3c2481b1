"""The wide map split by stages over pages to print: A4 or A3, landscape, with margins. Nothing is painted here.

+--------------------------+   +--------------------------+
| title, persona, facts    |   | title, persona           |
|       > 1 stage  > 2 st… |   |       > 3 stage  > 4 st… |
| lane  [ cell  ]  [ cell ]|   | lane  [ cell  ]  [ cell ]|
|                    1 / 2 |   |                    2 / 2 |
+--------------------------+   +--------------------------+
"""

from collections.abc import Iterator
from dataclasses import dataclass

from renderers.bands import Part, band, foot, top
from renderers.blocks import FOOTER, Block, Hand, stacked, tinted
from renderers.colours import CARD
from renderers.contents import Context, Words
from renderers.facts import Head, head_of
from renderers.figures import number
from renderers.grid import GAP, LABEL, MARGIN, Grid
from renderers.header import header, small_header
from renderers.sheet import Pixels, Sheet
from renderers.typefaces import RIGHT_TO_LEFT
from storage.journey import Journey

POINTS_PER_MM = 72 / 25.4
A4, A3 = ((297.0, 210.0), (420.0, 297.0))  # millimetres, landscape
BORDER = 10.0  # millimetres that a printer may leave white
PIXELS_PER_POINT = 3.0  # 216 dots an inch
LEAST, WISHED = 0.6, 0.72  # of the size on the wide map: what can still be read on paper, and what reads well
NEAR = 0.7
NARROWEST = 150.0  # points: a column on the wide map
BETWEEN_LANES, PAGE_NUMBER = 8.0, 60.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, on its side, in points."""

    width: float
    height: float


PAPERS = tuple(Paper(*(side * POINTS_PER_MM for side in size)) for size in (A4, A3))


@dataclass(frozen=True, slots=True)
class Book:
    """The map laid out for one paper: the blocks of each page, and how large they are set."""

    paper: Paper
    grid: Grid
    size: float
    pages: tuple[Block, ...]


def pages(journey: Journey, words: Words, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the pages: as few stages to a page, and as large a paper, as it takes to read them."""
    hand, head = Hand(words), head_of(journey, words)
    context = Context(journey, words)
    books = [
        _book(hand, head, context, logo, (paper, across))
        for paper in PAPERS
        for across in range(max(len(journey.stages), 1), 0, -1)
        if _grid(paper, across).column >= NARROWEST
    ]
    # Where nothing can be set as large as is wished, the fewest pages of those that come near the largest.
    enough = min(LEAST, NEAR * max(book.size for book in books))
    return tuple(_sheets(hand, head, next(book for book in books if book.size >= enough)))


def _grid(paper: Paper, across: int) -> Grid:
    """Return the columns that fill the width of a paper at the size that is wished."""
    room = (paper.width - 2 * BORDER * POINTS_PER_MM) / WISHED - LABEL - GAP
    return Grid(across, room / across - GAP)


def _book(hand: Hand, head: Head, context: Context, logo: Pixels | None, cut: tuple[Paper, int]) -> Book:
    paper, across = cut
    grid = _grid(paper, across)
    stages = context.journey.stages
    parts = [Part(context, i, stages[i : i + across]) for i in range(0, max(len(stages), 1), across)]
    blocks = [stacked(_blocks(hand, head, part, grid, logo)) for part in parts]
    room = paper.height - 2 * BORDER * POINTS_PER_MM
    size = min(WISHED, *(room / block.height for block in blocks))
    return Book(paper, grid, size, tuple(blocks))


def _blocks(hand: Hand, head: Head, part: Part, grid: Grid, logo: Pixels | None) -> Iterator[Block]:
    first = part.first == 0
    yield (header(hand, head, grid.inner, logo) if first else small_header(hand, head, grid.inner)).indented(MARGIN)
    yield Block(12)
    if part.stages:
        yield top(hand, part, grid)
        yield Block(12)
    for lane in part.lanes():
        yield band(hand, lane, part, grid)
        yield Block(BETWEEN_LANES)
    yield foot(hand, part, grid.inner - PAGE_NUMBER).indented(MARGIN)


def _sheets(hand: Hand, head: Head, book: Book) -> Iterator[Sheet]:
    paper = book.paper
    across = (paper.width - book.grid.width * book.size) / 2
    for place, block in enumerate(book.pages, 1):
        count = f"{number(place, hand.language)}/{number(len(book.pages), hand.language)}"
        said = hand.text(count, tinted(FOOTER, FOOTER.colour, CARD), PAGE_NUMBER, 1.0)
        low = block.height - said.height
        page = Block(block.height, (*block.marks, *said.at(book.grid.width - MARGIN - PAGE_NUMBER, low)))
        marks = (mark.scaled(book.size).moved(across, BORDER * POINTS_PER_MM).on_grid() for mark in page.marks)
        sheet = Sheet(paper.width, paper.height, head.title, hand.language, CARD, tuple(marks), PIXELS_PER_POINT)
        yield sheet.mirrored() if hand.language in RIGHT_TO_LEFT else sheet
