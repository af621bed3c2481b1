"""The wide map split over pages to print, by stages and by lanes: A4 or A3, landscape, with margins.

+--------------------------+   +--------------------------+
| title, persona, facts    |   | title, persona           |
|       > 1 stage  > 2 st… |   |       > 1 stage  > 2 st… |
| lane  [ cell  ]  [ cell ]|   | lane  [ cell  ]  [ cell ]|
|                   1 of 4 |   |                   2 of 4 |
+--------------------------+   +--------------------------+
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.content.lanes import Lane
from renderers.layouts.paper import BORDER, PAPERS, POINTS_PER_MM, Paper
from renderers.layouts.sharing import shared_out
from renderers.parts.bands import BETWEEN_LANES, band, foot, top
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import GAP, LABEL, MARGIN, Grid
from renderers.parts.header import header, small_header
from renderers.sheet.colours import WHITE
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

PIXELS_PER_POINT = 3.0  # 216 dots an inch
SIZES = (0.94, 0.86, 0.78, 0.7)  # of the size on the wide map: what reads well on paper, and what can still be read
HIGH = 0.6  # of a page: a lane that is higher goes on on the next, where that saves a page
NARROWEST_ON_PAPER = 150.0  # points: a column on the wide map
MOST_OF_A4 = 6  # pages; what takes more goes on A3, where that takes fewer
BETWEEN_PARTS, PAGE_NUMBER = 12.0, 60.0


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page, and what it ends with."""

    body: Block
    foot: Block


@dataclass(frozen=True, slots=True)
class Book:
    """The map laid out for one paper in one size: the content of each page, and how wide it is."""

    paper: Paper
    wished: float
    width: float
    pages: tuple[Page, ...]

    @property
    def size(self) -> float:
        """How large the map can be set on this paper, as a share of its size on the wide sheet."""
        room = self.paper.room(1.0)[1]
        return min(self.wished, *(room / (page.body.height + BETWEEN_PARTS + page.foot.height) for page in self.pages))


def pages(journey: Journey, words: Vocabulary, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the pages: A4 where a few are enough, else A3; set smaller where that saves a page."""
    typesetter, head, context = Typesetter(words), head_of(journey, words), Context(journey, words)
    a4, a3 = PAPERS
    book = _thinnest(typesetter, head, context, logo, a4)
    if len(book.pages) > MOST_OF_A4:
        book = min(book, _thinnest(typesetter, head, context, logo, a3), key=lambda one: len(one.pages))
    return tuple(_sheets(typesetter, head, book))


def _thinnest(typesetter: Typesetter, head: Head, context: Context, logo: Pixels | None, paper: Paper) -> Book:
    """Return the map in the largest size that takes no more pages than another."""
    books = (_book(typesetter, head, context, logo, (paper, size)) for size in SIZES)
    return min(books, key=lambda book: len(book.pages))


def _book(typesetter: Typesetter, head: Head, context: Context, logo: Pixels | None, form: tuple[Paper, float]) -> Book:
    """Lay the map out: as many stages on a page as there is room for, about as many on each."""
    paper, size = form
    width, height = paper.room(size)
    across = width - LABEL - GAP
    excerpts = _excerpts(context, int(across // (NARROWEST_ON_PAPER + GAP)))
    pages: list[Page] = []
    for excerpt in excerpts:
        shares = excerpt.shares() or (1.0,)
        grid = Grid(across / sum(shares) - GAP, shares)
        later = small_header(typesetter, head, grid.inner).indented(MARGIN)
        first = later if excerpt.first else header(typesetter, head, grid.inner, logo).indented(MARGIN)
        pages.extend(_pages(typesetter, excerpt, grid, (first, later), height))
    return Book(paper, size, width + 2 * MARGIN, tuple(pages))


def _excerpts(context: Context, most: int) -> list[Excerpt]:
    """Split the stages into excerpts of at most so many columns, each about as wide as the others."""
    stages = context.journey.stages
    shares = Excerpt(context, 0, stages).shares()
    enough = sum(shares) / max(1, -(-sum(shares) // most))
    cuts = [0]
    used = 0.0
    for i, share in enumerate(shares):
        if used and (used + share > most or used + share / 2 > enough):
            cuts.append(i)
            used = 0.0
        used += share
    return [Excerpt(context, a, stages[a:b]) for a, b in pairwise([*cuts, len(stages)])]


def _pages(
    typesetter: Typesetter, excerpt: Excerpt, grid: Grid, heads: tuple[Block, Block], room: float
) -> Iterator[Page]:
    """Yield the pages of these stages, as few as can be, about as full as each other."""
    row = top(typesetter, excerpt, grid) if excerpt.stages else Block(0)
    below = foot(typesetter, excerpt, grid.inner - PAGE_NUMBER).indented(MARGIN)
    frames = [stacked([head, row], BETWEEN_PARTS) for head in heads]
    rooms = [room - frame.height - below.height - 2 * BETWEEN_PARTS for frame in frames]
    lanes = [(lane, band(typesetter, lane, excerpt, grid)) for lane in excerpt.lanes()]

    def shared(most: float) -> list[list[Block]]:
        bands = (_bands(typesetter, lane, block, excerpt, grid, rooms[1] * most) for lane, block in lanes)
        return shared_out(list(chain.from_iterable(bands)), rooms)

    whole, cut = shared(1.0), shared(HIGH)
    for place, page in enumerate(cut if len(cut) < len(whole) else whole):
        yield Page(stacked([frames[place > 0], stacked(page, BETWEEN_LANES)], BETWEEN_PARTS), below)


def _bands(
    typesetter: Typesetter, lane: Lane, whole: Block, excerpt: Excerpt, grid: Grid, room: float
) -> Iterator[Block]:
    """Yield a lane, in parts with fewer items where it is higher than the room."""
    most = max(len(lane.items(stage, excerpt.context)) for stage in excerpt.stages)
    if whole.height <= room or most <= 1:
        yield whole
        return
    half = -(-most // 2)
    for part in (lane.between(0, half), replace(lane.between(half, most), goes_on=True)):
        yield from _bands(typesetter, part, band(typesetter, part, excerpt, grid), excerpt, grid, room)


def _sheets(typesetter: Typesetter, head: Head, book: Book) -> Iterator[Sheet]:
    paper, size = book.paper, book.size
    across = (paper.width - book.width * size) / 2
    height = paper.room(size)[1]
    for place, page in enumerate(book.pages, 1):
        said = typesetter.text(
            typesetter.words.place(place, len(book.pages)), tinted(FOOTER, FOOTER.colour, WHITE), PAGE_NUMBER, 1.0
        )
        foot = page.foot.at(0, height - page.foot.height)
        count = said.at(book.width - MARGIN - PAGE_NUMBER, height - said.height)
        whole = (*page.body.marks, *foot, *count)
        marks = (mark.scaled(size).moved(across, BORDER * POINTS_PER_MM).on_grid() for mark in whole)
        sheet = Sheet(
            paper.width, paper.height, head.title, typesetter.words.locale, WHITE, tuple(marks), PIXELS_PER_POINT
        )
        yield sheet.as_read()
