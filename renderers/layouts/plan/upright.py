"""Upright pages, filled from top to bottom: what goes on each, and the small head of the further ones.

+----------------------+   +----------------------+
| first                |   | name                 |
| block                |   | block                |
| block                |   | block                |
| footer        1 of 2 |   | footer        2 of 2 |
+----------------------+   +----------------------+
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from renderers.layouts.paper import A4, Paper
from renderers.layouts.running import BESIDE_LOGO, FOOT, Leaf, Letterhead, logo_plate, running_head
from renderers.sheet.colours import INK
from renderers.sheet.marks import Ink, Rect
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import Style
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter

GROUP = Style(12.6, BOLD, INK, 1.4)
PAD = 18.0

Page = Sequence[Block]


@dataclass(frozen=True, slots=True)
class Upright:
    """The pages of something that has a brand, set in a size; `between` is the room between its blocks."""

    typesetter: Typesetter
    brand: Letterhead
    size: float = 1.0
    between: float = 9.0
    paper: Paper = A4

    @property
    def width(self) -> float:
        """Between the margins, in points of this size."""
        return self.paper.room(self.size)[0]

    @property
    def room(self) -> float:
        """Above the foot, in points of this size."""
        return self.paper.room(self.size)[1] - FOOT

    @property
    def beside_logo(self) -> float:
        """How wide what is said on the ground can be."""
        return self.width - 2 * PAD - logo_plate(self.brand.logo)[0]

    def head(self, said: Block) -> Block:
        """Return what is said on a ground in the accent, with the logo at its end."""
        across, logo = logo_plate(self.brand.logo)
        height = max(said.height, logo.height) + 2 * PAD - 6
        ground = Rect(0, 0, self.width, height, Ink(self.brand.accent), 12)
        beside = logo.at(self.width - PAD - across + BESIDE_LOGO, (height - logo.height) / 2)
        return Block(height, (ground, *said.at(PAD, (height - said.height) / 2), *beside))

    def pages(self, first: Block, blocks: Iterable[Block]) -> list[list[Block]]:
        """Return what stands on each page: as much as there is room for; no block is torn apart."""
        pages: list[list[Block]] = [[first]]
        for block in blocks:
            is_full = not self.fits([*pages[-1], block])
            if is_full and (len(pages) == 1 or len(pages[-1]) > 1):
                pages.append([self.small_head()])
            pages[-1].append(block)
        return pages

    def small_head(self) -> Block:
        """Return what a further page begins with."""
        return running_head(self.typesetter, self.brand, self.width)

    def fits(self, page: Page) -> bool:
        """Tell whether a page has room for its blocks."""
        return height_of(page, self.between) <= self.room

    def leaves(self, pages: Sequence[Page]) -> list[Leaf]:
        """Return the pages, to be bound."""
        return [Leaf(self.paper, self.size, self.width, stacked(page, self.between)) for page in pages]
