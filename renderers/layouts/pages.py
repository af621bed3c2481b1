"""The map over pages to print: A4 or A3, upright or not, with margins.

+--------------------------+   +--------------------------+
| title, persona, facts    |   | title                    |
|       > 1 stage  > 2 st… |   |       > 1 stage  > 2 st… |
| lane  [ cell  ]  [ cell ]|   | lane  [ cell  ]  [ cell ]|
| footer            1 of 4 |   | footer            2 of 4 |
+--------------------------+   +--------------------------+
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.layouts.allowance import one_line
from renderers.layouts.flow import BETWEEN_PARTS, Page, Strip, flow, height
from renderers.layouts.paper import A4, Paper
from renderers.layouts.running import FOOT, Brand, Leaf, bound, brand_of, running_head
from renderers.parts.bands import top
from renderers.parts.chevrons import Stop
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import GAP, LABEL, MARGIN, PAD, Grid
from renderers.parts.header import header
from renderers.parts.legend import legend
from renderers.sheet.marks import Ink, Rect
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Mark, Sheet
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import STAGE
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

# Of the size on the wide map. In the smallest, what is said has 9 to 10 points, labels and tags have 8.5.
SIZES = (1.25, 1.15, 1.07, 1.0, 0.94, 0.885)
SMALLEST = SIZES[-1]
NARROWEST_ON_PAPER = 140.0  # points: a column on the wide map
AGAIN = STAGE.smaller(0.86)
STRIPS = 2  # numbers of strips that are tried: wider columns may take fewer pages


@dataclass(frozen=True, slots=True)
class Form:
    """The paper, the size that the map is set in, and how many strips its stages are split into."""

    paper: Paper
    size: float
    strips: int

    @property
    def width(self) -> float:
        """Between the margins, in points of this size."""
        return self.paper.room(self.size)[0]

    @property
    def columns(self) -> int:
        """How many have room beside each other."""
        return int((self.width - LABEL - GAP) // (NARROWEST_ON_PAPER + GAP))


@dataclass(frozen=True, slots=True)
class Desk:
    """What the map is laid out from, in whatever form."""

    typesetter: Typesetter
    context: Context
    head: Head
    brand: Brand


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
    def cost(self) -> tuple[float, int, int]:
        """What is to be least: how much too small it is to be read, then its pages, then the cuts of the curve."""
        return max(SMALLEST - self.size, 0.0), len(self.pages), self.form.strips


def pages(journey: Journey, words: Vocabulary, logo: Pixels | None = None, paper: Paper = A4) -> tuple[Sheet, ...]:
    """Return the map over pages."""
    brand = brand_of(journey, words, head_of(journey, words), logo)
    return bound(Typesetter(words), brand, map_leaves(journey, words, brand, paper))


def map_leaves(journey: Journey, words: Vocabulary, brand: Brand, paper: Paper) -> list[Leaf]:
    """Return as few pages as can be, in the largest letters that take no more of them than the smallest."""
    desk = Desk(Typesetter(words), Context(journey, words), head_of(journey, words), brand)
    small = min((_book(desk, form) for form in _forms(len(journey.stages), paper)), key=lambda book: book.cost)
    larger = _larger(desk, small) if small.size == SMALLEST else ()
    return list(_leaves(next((book for book in larger if book.cost <= small.cost), small)))


def _forms(stages: int, paper: Paper) -> Iterator[Form]:
    """Yield the forms in the smallest letters: first on paper that lies on its side, which has room for more stages."""
    for turned in (paper.turned, paper):
        least = -(-max(stages, 1) // Form(turned, SMALLEST, 1).columns)
        for strips in range(least, min(least + STRIPS, max(stages, 1) + 1)):
            yield Form(turned, SMALLEST, strips)


def _larger(desk: Desk, small: Book) -> Iterator[Book]:
    """Yield the map in larger letters, the largest first, with the same strips on the same paper."""
    across = -(-len(desk.context.journey.stages) // small.form.strips)
    for size in SIZES[:-1]:
        form = replace(small.form, size=size)
        if across <= form.columns and (book := _book(desk, form)).size == size:
            yield book


def _book(desk: Desk, form: Form) -> Book:
    """Lay the map out in a form."""
    room = form.paper.room(form.size)[1] - FOOT
    later = running_head(desk.typesetter, desk.brand, form.width)
    heads = [head.indented(MARGIN) for head in _heads(desk, later, form.width, room)]
    return Book(form, tuple(flow(heads, later.indented(MARGIN), _strips_of(desk, form), room)))


def _heads(desk: Desk, later: Block, width: float, room: float) -> list[Block]:
    """Return what is known of the whole journey, and what the signs mean, on as few pages as hold it."""
    plates = list(_plates(desk, desk.head, width, room))
    whole = Excerpt(desk.context, 0, desk.context.journey.stages)
    signs = legend(desk.typesetter, desk.context, whole.lanes(), whole.stages, width)
    last = stacked([plates[-1], signs], BETWEEN_PARTS) if signs.marks else plates[-1]
    return [*plates[:-1], last] if last.height <= room else [*plates, stacked([later, signs], BETWEEN_PARTS)]


def _plates(desk: Desk, head: Head, width: float, room: float) -> Iterator[Block]:
    """Yield the head; in halves where it is higher than a page."""
    whole, half = header(desk.typesetter, head, width, desk.brand.logo), -(-len(head.facts) // 2)
    first = replace(head, facts=head.facts[:half], voices=(), paths=(), kpis=())
    rest = replace(head, facts=head.facts[half:], counts=())
    if whole.height <= room or head in (first, rest):
        yield whole
    else:
        yield from chain.from_iterable(_plates(desk, part, width, room) for part in (first, rest))


def _strips_of(desk: Desk, form: Form) -> Iterator[Strip]:
    """Yield the stages in strips, each about as many as the others; one alone has several columns for its items."""
    stages = desk.context.journey.stages
    cuts = [round(len(stages) * place / form.strips) for place in range(form.strips + 1)] if stages else []
    for a, b in pairwise(cuts):
        excerpt = Excerpt(desk.context, a, stages[a:b])
        shares = excerpt.shares() if b - a == 1 else (1,) * (b - a)
        grid = Grid((form.width - LABEL - GAP) / sum(shares) - GAP, shares)
        names, again = top(desk.typesetter, excerpt, grid), _names(desk.typesetter, excerpt, grid)
        yield Strip(desk.typesetter, excerpt, grid, names, again)


def _names(typesetter: Typesetter, excerpt: Excerpt, grid: Grid) -> Block:
    """Return the names of the stages as they stand again on a further page."""
    stops = list(enumerate(excerpt.stops()))
    names = [_name(typesetter, stop, grid.across(place) - 2 * PAD) for place, stop in stops]
    height = max(name.height for name in names) + 8
    marks: list[Mark] = []
    for (place, stop), name in zip(stops, names, strict=True):
        x, ink = grid.x(place), Ink(stop.colour)
        marks += [Rect(x, 0, grid.across(place), height, ink, 7), *name.at(x + PAD, (height - name.height) / 2)]
    return Block(height, tuple(marks))


def _name(typesetter: Typesetter, stop: Stop, width: float) -> Block:
    """Return the number and the name of a stage, on two lines where it has to be, cut where that is not enough."""
    said = f"{typesetter.words.number(stop.stage + 1)} · {stop.name}"
    whole = typesetter.text(said, AGAIN, width)
    return whole if whole.height < 2.5 * typesetter.leading(AGAIN) else one_line(typesetter, said, AGAIN, width)


def _leaves(book: Book) -> Iterator[Leaf]:
    for page in book.pages:
        body = stacked(block for piece in page for block in (Block(piece.gap), piece.block))
        yield Leaf(book.form.paper, book.size, book.form.width, body.indented(-MARGIN))
