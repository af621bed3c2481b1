"""The wide map split over pages to print, by stages and by lanes: A4 or A3, landscape, with margins.

+--------------------------+   +--------------------------+
| title, persona, facts    |   | title, persona           |
|       > 1 stage  > 2 st… |   |       > 1 stage  > 2 st… |
| lane  [ cell  ]  [ cell ]|   | lane  [ cell  ]  [ cell ]|
|                   1 of 4 |   |                   2 of 4 |
+--------------------------+   +--------------------------+
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from renderers.content.facts import Head, head_of
from renderers.content.lane_items import Context, Words
from renderers.content.lanes import Lane
from renderers.parts.bands import Part, band, foot, top
from renderers.parts.blocks import FOOTER, Block, Hand, stacked, tinted
from renderers.parts.grid import GAP, LABEL, MARGIN, Grid
from renderers.parts.header import header, small_header
from renderers.sheet.colours import CARD
from renderers.sheet.sheet import Pixels, Sheet
from renderers.typesetting.typefaces import RIGHT_TO_LEFT
from storage.model.journey import Journey

POINTS_PER_MM = 72 / 25.4
A4, A3 = ((297.0, 210.0), (420.0, 297.0))  # millimetres, landscape
BORDER = 10.0  # millimetres that a printer may leave white
PIXELS_PER_POINT = 3.0  # 216 dots an inch
SIZES = (0.94, 0.86, 0.78, 0.7)  # of the size on the wide map: what reads well on paper, and what can still be read
HIGH = 0.6  # of a page: a lane that is higher goes on on the next, where that saves a page
HALVINGS = 8  # of the room that is left free on each page
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
        """How large it can be set, of the size on the wide map."""
        room = self.paper.room(1.0)[1]
        return min(self.wished, *(room / (page.body.height + BETWEEN_PARTS + page.foot.height) for page in self.pages))


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
    paper, size = form
    width, height = paper.room(size)
    across = width - LABEL - GAP
    parts = _parts(context, int(across // (NARROWEST + GAP)))
    pages: list[Page] = []
    for part in parts:
        shares = part.shares() or (1,)
        grid = Grid(across / sum(shares) - GAP, shares)
        first = header(hand, head, grid.inner, logo).indented(MARGIN)
        later = small_header(hand, head, grid.inner).indented(MARGIN)
        pages.extend(_pages(hand, part, grid, (later if part.first else first, later), height))
    return Book(paper, size, width + 2 * MARGIN, tuple(pages))


def _parts(context: Context, most: int) -> list[Part]:
    """Return the stages in parts that need no more than so many columns, about as many each."""
    stages = context.journey.stages
    shares = Part(context, 0, stages).shares()
    enough = sum(shares) / max(1, -(-sum(shares) // most))
    cuts = [0]
    used = 0
    for i, share in enumerate(shares):
        if used and (used + share > most or used + share / 2 > enough):
            cuts.append(i)
            used = 0
        used += share
    return [Part(context, a, stages[a:b]) for a, b in pairwise([*cuts, len(stages)])]


def _pages(hand: Hand, part: Part, grid: Grid, heads: tuple[Block, Block], room: float) -> Iterator[Page]:
    """Yield the pages of these stages, as few as can be, about as full as each other."""
    row = top(hand, part, grid) if part.stages else Block(0)
    below = foot(hand, part, grid.inner - PAGE_NUMBER).indented(MARGIN)
    frames = [stacked([head, row], BETWEEN_PARTS) for head in heads]
    rooms = [room - frame.height - below.height - 2 * BETWEEN_PARTS for frame in frames]

    def shared(most: float) -> list[list[Block]]:
        bands = (band for lane in part.lanes() for band in _bands(hand, lane, part, grid, rooms[1] * most))
        return _shared_out(list(bands), rooms)

    whole, cut = shared(1.0), shared(HIGH)
    for place, lanes in enumerate(cut if len(cut) < len(whole) else whole):
        yield Page(stacked([frames[place > 0], stacked(lanes, BETWEEN_LANES)], BETWEEN_PARTS), below)


def _shared_out(bands: Sequence[Block], rooms: Sequence[float]) -> list[list[Block]]:
    """Share lanes out over as few pages as can be, none much fuller than another; the first has less room."""
    pages = _filled(bands, rooms, 0.0)
    low, high = 0.0, max(rooms)
    for _ in range(HALVINGS):
        spare = (low + high) / 2
        low, high = (spare, high) if len(_filled(bands, rooms, spare)) == len(pages) else (low, spare)
    return _filled(bands, rooms, low)


def _filled(bands: Sequence[Block], rooms: Sequence[float], spare: float) -> list[list[Block]]:
    """Return as many lanes for each page as there is room for, so much of it left free."""
    pages: list[list[Block]] = [[]]
    for block in bands:
        used = stacked([*pages[-1], block], BETWEEN_LANES).height
        on_first = len(pages) == 1
        if used > rooms[not on_first] - spare and (pages[-1] or on_first):
            pages.append([])
        pages[-1].append(block)
    return pages


def _bands(hand: Hand, lane: Lane, part: Part, grid: Grid, room: float) -> Iterator[Block]:
    """Yield a lane, in parts with fewer items where it is higher than the room."""
    whole = band(hand, lane, part, grid)
    most = max(len(lane.items(stage, part.context)) for stage in part.stages)
    if whole.height <= room or most <= 1:
        yield whole
        return
    half = -(-most // 2)
    yield from _bands(hand, lane.between(0, half), part, grid, room)
    yield from _bands(hand, replace(lane.between(half, most), goes_on=True), part, grid, room)


def _sheets(hand: Hand, head: Head, book: Book) -> Iterator[Sheet]:
    paper, size = book.paper, book.size
    across = (paper.width - book.width * size) / 2
    height = paper.room(size)[1]
    for place, page in enumerate(book.pages, 1):
        said = hand.text(hand.place(place, len(book.pages)), tinted(FOOTER, FOOTER.colour, CARD), PAGE_NUMBER, 1.0)
        foot = page.foot.at(0, height - page.foot.height)
        count = said.at(book.width - MARGIN - PAGE_NUMBER, height - said.height)
        whole = (*page.body.marks, *foot, *count)
        marks = (mark.scaled(size).moved(across, BORDER * POINTS_PER_MM).on_grid() for mark in whole)
        sheet = Sheet(paper.width, paper.height, head.title, hand.language, CARD, tuple(marks), PIXELS_PER_POINT)
        yield sheet.mirrored() if hand.language in RIGHT_TO_LEFT else sheet
