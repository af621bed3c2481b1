"""What is the same on every page of paper: whose it is at its head, what it is and which of how many at its foot.

| title                       logo |
| persona                          |
|==================================|
| body                             |
|                                  |
|----------------------------------|
| footer                    1 of 2 |
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from renderers.content.facts import BETWEEN, head_of
from renderers.layouts.allowance import one_line
from renderers.layouts.paper import BORDER, PIXELS_PER_POINT, POINTS_PER_MM, Paper
from renderers.parts.header import logo_within
from renderers.sheet.colours import HAIRLINE, INK, WHITE
from renderers.sheet.marks import Ink, Rect, Stroke
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import FOOTER, LABEL, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.journey import Journey

NAME = Style(12.6, BOLD, INK, 1.4)
LOGO_WIDTH, LOGO_HEIGHT, BESIDE_LOGO = 110.0, 26.0, 14.0
RULE, AROUND_LOGO = 1.6, 6.0
FOOT = 30.0  # the most that the foot takes, with the gap above it


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose pages they are: their name, who it is about, the accent, the logo, and what stands at the foot."""

    name: str
    accent: str
    footer: str
    persona: str = ""
    logo: Pixels | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page to be: its paper, how large what stands on it is set, and how wide that is."""

    paper: Paper
    size: float
    width: float
    body: Block


def letterhead_of(journey: Journey, words: Vocabulary, logo: Pixels | None) -> Letterhead:
    """Return whose map it is, and of when."""
    head = head_of(journey, words)
    date = written(journey.as_of, words.locale) if journey.as_of else ""
    footer = BETWEEN.join(filter(None, (words["map-footer"], date)))
    return Letterhead(head.title, head.accent, footer, head.persona, logo)


def running_head(typesetter: Typesetter, brand: Letterhead, width: float) -> Block:
    """Return what every page begins with that has no head of its own."""
    across, logo = logo_within(brand.logo, LOGO_WIDTH, LOGO_HEIGHT)
    room = width - across - (BESIDE_LOGO if across else 0.0)
    texts = [one_line(typesetter, brand.name, tinted(NAME, brand.accent, WHITE), room)]
    texts += [one_line(typesetter, brand.persona, tinted(LABEL, LABEL.colour, WHITE), room)] if brand.persona else []
    said = stacked(texts)
    height = max(said.height, logo.height) + 4
    rule = Stroke(((0, height), (width, height)), Ink(edge=brand.accent, width=RULE))
    marks = (*said.at(0, height - 4 - said.height), *logo.at(width - across, height - 4 - logo.height), rule)
    return Block(height + RULE, marks)


def logo_plate(logo: Pixels | None) -> tuple[float, Block]:
    """Return a logo on a white plate, on which any can be seen, and how much of a row it takes; nothing without one."""
    across, small = logo_within(logo, LOGO_WIDTH, LOGO_HEIGHT)
    if not across:
        return 0.0, small
    wide, high = across + 2 * AROUND_LOGO, small.height + 2 * AROUND_LOGO
    return wide + BESIDE_LOGO, Block(high, (Rect(0, 0, wide, high, Ink(WHITE), 8), *small.at(AROUND_LOGO, AROUND_LOGO)))


def bound(typesetter: Typesetter, brand: Letterhead, leaves: Sequence[Leaf]) -> tuple[Sheet, ...]:
    """Return the pages, each with what they are and which of how many at its foot."""
    return tuple(_bound(typesetter, brand, leaves))


def _bound(typesetter: Typesetter, brand: Letterhead, leaves: Sequence[Leaf]) -> Iterator[Sheet]:
    for place, leaf in enumerate(leaves, 1):
        paper, size = leaf.paper, leaf.size
        foot = _foot(typesetter, brand, leaf.width, typesetter.words.place(place, len(leaves)))
        end = paper.room(size)[1] - foot.height
        whole = (*leaf.body.marks, *foot.at(0, end))
        across = (paper.width - leaf.width * size) / 2
        marks = tuple(mark.scaled(size).moved(across, BORDER * POINTS_PER_MM).on_grid() for mark in whole)
        locale = typesetter.words.locale
        yield Sheet(paper.width, paper.height, brand.name, locale, WHITE, marks, PIXELS_PER_POINT).as_read()


def _foot(typesetter: Typesetter, brand: Letterhead, width: float, place: str) -> Block:
    kind = tinted(FOOTER, FOOTER.colour, WHITE)
    said = one_line(typesetter, brand.footer, kind, width / 2)
    number = typesetter.text(place, kind, width / 3, 1.0)
    line = Stroke(((0, 0), (width, 0)), Ink(edge=HAIRLINE, width=0.8))
    return Block(said.height + 5, (line, *said.at(0, 5), *number.at(width * 2 / 3, 5)))
