"""Pages of A4 upright, filled from top to bottom: what goes on each, the small head of the further ones, and the foot.

+----------------------+   +----------------------+
| first                |   | name                 |
| block                |   | block                |
| block                |   | block                |
| footer        1 of 2 |   | footer        2 of 2 |
+----------------------+   +----------------------+
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from renderers.layouts.cover import one_line
from renderers.layouts.pages import PIXELS_PER_POINT
from renderers.layouts.paper import BORDER, POINTS_PER_MM, UPRIGHT
from renderers.sheet.colours import HAIRLINE, INK, WHITE
from renderers.sheet.marks import Ink, Rect, Stroke
from renderers.sheet.sheet import Sheet
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import FOOTER, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter

GROUP = Style(12.6, BOLD, INK, 1.4)
PAD, FOOT = 18.0, 30.0

Page = Sequence[Block]


@dataclass(frozen=True, slots=True)
class Upright:
    """The pages of something with a name, in an accent, set in a size; `between` is the room between its blocks."""

    typesetter: Typesetter
    name: str
    accent: str
    footer: str
    size: float = 1.0
    between: float = 9.0

    @property
    def width(self) -> float:
        """Between the margins, in points of this size."""
        return UPRIGHT.room(self.size)[0]

    @property
    def room(self) -> float:
        """Above the foot, in points of this size."""
        return UPRIGHT.room(self.size)[1] - FOOT

    def head(self, said: Block) -> Block:
        """Return what is said on a ground in the accent."""
        height = said.height + 2 * PAD - 6
        return Block(height, (Rect(0, 0, self.width, height, Ink(self.accent), 12), *said.at(PAD, PAD - 3)))

    def small_head(self) -> Block:
        """Return what a further page begins with."""
        said = one_line(self.typesetter, self.name, tinted(GROUP, self.accent, WHITE), self.width)
        line = Stroke(((0, said.height + 3), (self.width, said.height + 3)), Ink(edge=self.accent, width=1.6))
        return Block(said.height + 6, (*said.marks, line))

    def pages(self, first: Block, blocks: Iterable[Block]) -> list[list[Block]]:
        """Return what stands on each page: as much as there is room for; no block is torn apart."""
        pages: list[list[Block]] = [[first]]
        for block in blocks:
            is_full = not self.fits([*pages[-1], block])
            if is_full and (len(pages) == 1 or len(pages[-1]) > 1):
                pages.append([self.small_head()])
            pages[-1].append(block)
        return pages

    def fits(self, page: Page) -> bool:
        """Tell whether a page has room for its blocks."""
        return height_of(page, self.between) <= self.room

    def sheets(self, pages: Sequence[Page]) -> tuple[Sheet, ...]:
        """Return the pages, each with what it is and which of how many at its foot."""
        return tuple(self._sheet(page, place, len(pages)) for place, page in enumerate(pages, 1))

    def _sheet(self, page: Page, place: int, count: int) -> Sheet:
        height = UPRIGHT.room(self.size)[1]
        body, foot = stacked(page, self.between), self._foot(place, count)
        border = BORDER * POINTS_PER_MM
        marks = (*body.marks, *foot.at(0, height - foot.height))
        placed = tuple(mark.scaled(self.size).moved(border, border).on_grid() for mark in marks)
        locale = self.typesetter.words.locale
        return Sheet(UPRIGHT.width, UPRIGHT.height, self.name, locale, WHITE, placed, PIXELS_PER_POINT).as_read()

    def _foot(self, place: int, count: int) -> Block:
        kind = tinted(FOOTER, FOOTER.colour, WHITE)
        brand = one_line(self.typesetter, self.footer, kind, self.width / 2)
        said = self.typesetter.words.place(place, count)
        number = self.typesetter.text(said, kind, self.width / 3, 1.0)
        line = Stroke(((0, 0), (self.width, 0)), Ink(edge=HAIRLINE, width=0.8))
        return Block(brand.height + 5, (line, *brand.at(0, 5), *number.at(self.width * 2 / 3, 5)))
