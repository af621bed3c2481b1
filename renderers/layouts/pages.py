"""The map over pages to print: A4 or A3, upright or not, with margins.

+--------------------------+   +--------------------------+
| title, persona, facts    |   | title                    |
|       > 1 stage  > 2 st… |   |       > 1 stage  > 2 st… |
| lane  [ cell  ]  [ cell ]|   | lane  [ cell  ]  [ cell ]|
| footer            1 of 4 |   | footer            2 of 4 |
+--------------------------+   +--------------------------+
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.layouts.book.continued import continued
from renderers.layouts.book.flow import BETWEEN_PARTS, flow
from renderers.layouts.book.form import SIZES, SMALLEST, Book, Form
from renderers.layouts.book.pair import paired
from renderers.layouts.book.strip import Strip
from renderers.layouts.paper import A4, Paper
from renderers.layouts.running import FOOT, Leaf, Letterhead, bound, letterhead_of, running_head
from renderers.parts.excerpt import Excerpt
from renderers.parts.grid import MARGIN
from renderers.parts.header import FACT_WIDTH, header
from renderers.parts.legend import legend
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

CLOSE_FACTS = 140.0  # points: how wide a fact of the whole journey is at least, where they are too many for a page
NEARLY_EMPTY, LESS = 0.6, (0.95, 0.9, 0.86, 0.82)  # of the height of a page: the last one; what is used of others
STRIPS = 2  # numbers of strips that are tried: wider columns may take fewer pages


@dataclass(frozen=True, slots=True)
class Desk:
    """What the map is laid out from, in whatever form."""

    typesetter: Typesetter
    context: Context
    head: Head
    brand: Letterhead
    _strips: dict[tuple[Paper, float, int], tuple[Strip, ...]] = field(default_factory=dict, compare=False)

    def strips(self, form: Form) -> tuple[Strip, ...]:
        """Return the stages in strips, the same ones for all forms that differ only in how lanes flow over pages."""
        key = form.paper, form.size, form.strips
        if key not in self._strips:
            self._strips[key] = tuple(_strips_of(self, form))
        return self._strips[key]


def pages(journey: Journey, words: Vocabulary, logo: Pixels | None = None, paper: Paper = A4) -> tuple[Sheet, ...]:
    """Return the map over pages."""
    brand = letterhead_of(journey, words, logo)
    return bound(Typesetter(words), brand, map_leaves(journey, words, brand, paper))


def map_leaves(journey: Journey, words: Vocabulary, brand: Letterhead, paper: Paper) -> list[Leaf]:
    """Return as few pages as can be, in the largest letters that take no more of them than the smallest."""
    desk = Desk(Typesetter(words), Context(journey, words), head_of(journey, words), brand)
    small = min((_book(desk, form) for form in _forms(len(journey.stages), paper)), key=lambda book: book.cost)
    larger = _larger(desk, small) if small.size == SMALLEST else ()
    found = next((book for book in larger if book.cost <= small.cost), small)
    return list(_leaves(_balanced(desk, _paired(desk, found))))


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


def _paired(desk: Desk, book: Book) -> Book:
    """Return the map with ideas on the pages of their obstacles, if need be in the smallest letters; never on more."""
    sizes = [size for size in SIZES if size <= book.form.size] or [book.form.size]
    for size in (sizes[0], sizes[-1]):
        other = _book(desk, replace(book.form, size=size, together=paired))
        if other.cost <= book.cost:
            return other
    return book


def _balanced(desk: Desk, book: Book) -> Book:
    """Return the map with less on its pages, where the last would be nearly empty."""
    if book.last >= NEARLY_EMPTY or len(book.pages) == 1:
        return book
    others = (_book(desk, replace(book.form, share=share)) for share in LESS)
    even = (other for other in others if len(other.pages) == len(book.pages) and other.cost <= book.cost)
    return next((other for other in even if other.last >= NEARLY_EMPTY), book)


def _book(desk: Desk, form: Form) -> Book:
    """Lay the map out in a form."""
    room = form.paper.room(form.size)[1] - FOOT
    later = running_head(desk.typesetter, desk.brand, form.width)
    heads = [head.indented(MARGIN) for head in _heads(desk, later, form.width, room)]
    return Book(form, tuple(flow(heads, later.indented(MARGIN), desk.strips(form), room * form.share, form.together)))


def _heads(desk: Desk, later: Block, width: float, room: float) -> list[Block]:
    """Return what is known of the whole journey, and what the signs mean, on as few pages as hold it."""
    plates = list(_plates(desk, desk.head, width, room))
    whole = Excerpt(desk.context, 0, desk.context.journey.stages)
    signs = legend(desk.typesetter, desk.context, whole.lanes, whole.stages, width)
    last = stacked([plates[-1], signs], BETWEEN_PARTS) if signs.marks else plates[-1]
    return [*plates[:-1], last] if last.height <= room else [*plates, stacked([later, signs], BETWEEN_PARTS)]


def _plates(desk: Desk, head: Head, width: float, room: float) -> Iterator[Block]:
    """Yield the head; closer where it is higher than a page, in parts where it still is."""
    tried = [header(desk.typesetter, head, width, desk.brand.logo, least) for least in (FACT_WIDTH, CLOSE_FACTS)]
    whole = next((one for one in tried if one.height <= room), tried[0])
    if whole.height <= room:
        yield whole
        return

    def begun(most: int) -> Head:
        return replace(head, facts=head.facts[:most], voices=(), paths=(), kpis=())

    def is_over(most: int) -> bool:
        return header(desk.typesetter, begun(most), width, desk.brand.logo).height > room

    most = max(bisect_left(range(len(head.facts) + 1), True, key=is_over) - 1, 1)  # noqa: FBT003 - what is sought
    first, rest = begun(most), replace(head, facts=head.facts[most:], counts=())
    if head in (first, rest):
        yield whole
    else:
        yield from chain.from_iterable(_plates(desk, part, width, room) for part in (first, rest))


def _strips_of(desk: Desk, form: Form) -> Iterator[Strip]:
    """Yield the stages in strips, each about as many as the others; one alone has several columns for its items."""
    stages = desk.context.journey.stages
    cuts = [round(len(stages) * place / form.strips) for place in range(form.strips + 1)] if stages else []
    for a, b in pairwise(cuts):
        excerpt = Excerpt(desk.context, a, stages[a:b])
        grid = form.grid(excerpt.shares())
        yield Strip(desk.typesetter, excerpt, grid)


def _leaves(book: Book) -> Iterator[Leaf]:
    for page in continued(book.pages):
        body = stacked(block for piece in page for block in (Block(piece.gap), piece.block))
        yield Leaf(book.form.paper, book.size, book.form.width, body.indented(-MARGIN))
