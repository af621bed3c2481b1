"""The plan on paper, to pin on the wall: upright pages, with boxes to tick and lines to write on by hand.

+----------------------+   +----------------------+
|# title, question    #|   | title                |
| Three things …       |   | Plan                 |
| +------------------+ |   | [ ] 8 …              |
| | [1] what to do   | |   | Later                |
| +------------------+ |   | [ ] 9 …              |
| Do now               |   | Not on the map yet   |
| [ ] 4 …              |   |  - …                 |
|               1 of 2 |   |               2 of 2 |
+----------------------+   +----------------------+
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from renderers.layouts.allowance import one_line
from renderers.layouts.pages import map_leaves, pages
from renderers.layouts.paper import A4, Paper
from renderers.layouts.plan.facts import Room
from renderers.layouts.plan.fitting import fitted
from renderers.layouts.plan.heading import Loudness, heading
from renderers.layouts.plan.thing import struck, thing, tick_box
from renderers.layouts.plan.upright import GROUP, Upright
from renderers.layouts.running import Leaf, Letterhead, bound, letterhead_of
from renderers.sheet.colours import INK, MUTED, WHITE
from renderers.sheet.marks import Circle, Ink
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Mark, Sheet
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import BODY, DETAIL, LABEL, Style, tinted
from renderers.typesetting.typefaces import MEDIUM
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey
from storage.model.plan.worded import Line, WordedPlan

# Of the size on a card: what is easily read on a wall, and what can still be read, its smallest letters of 9 points.
SIZES = (1.2, 1.1, 1.0, 0.94)
WHAT_LINES, LINES = 7, 5  # of what to do, and of all else that is said of it
EMPTY = Style(14.0, MEDIUM, INK, 1.5)
TICK, NUMBER, AT = 12.0, 20.0, 42.0  # the box of an item of the rest, its number, and where its text begins
MOST_LINES = 2  # of an item of the rest


@dataclass(frozen=True)
class _Paper:
    """The plan in one size; `more` is how many other things are on the list."""

    upright: Upright
    plan: WordedPlan
    more: int = 0

    @property
    def typesetter(self) -> Typesetter:
        """What sets its texts."""
        return self.upright.typesetter

    @property
    def width(self) -> float:
        """Between the margins, in points of this size."""
        return self.upright.width

    @cached_property
    def pages(self) -> list[list[Block]]:
        """What stands on each page: as much as there is room for."""
        return self.upright.pages(self._head(), self._blocks())

    def fits(self) -> bool:
        """Tell whether each page has room for all that stands on it, and the question something below it."""
        pages = self.pages
        is_alone = len(pages) > 1 and len(pages[0]) == 1
        return not is_alone and all(map(self.upright.fits, pages))

    @property
    def cost(self) -> tuple[bool, int]:
        """What is to be least: that the first things are torn apart, then the pages."""
        pages = self.pages
        return len(pages[0]) <= len(self.plan.first), len(pages)

    def _head(self) -> Block:
        upright = self.upright
        said = heading(self.typesetter, upright.brand.name, self.plan.question, upright.beside_logo, Loudness(5))
        return upright.head(said)

    def _blocks(self) -> Iterator[Block]:
        """Yield what may not be torn apart: a thing, a line, a name of a group with its first line."""
        yield from self._things()
        for name, lines in self.plan.groups:
            yield from self._under(name, [self._line(line) for line in lines])
        yield from self._under(self.typesetter.words["map-plan-gaps"], [self._gap(gap.text) for gap in self.plan.gaps])
        if self.more:
            words = self.typesetter.words
            said = words.counted("figure-plan-more", self.more)
            yield self.typesetter.text(said, tinted(BODY, MUTED, WHITE), self.width)

    def _things(self) -> Iterator[Block]:
        if not self.plan.first:
            said = self.typesetter.words["map-plan-over" if self.plan.groups else "map-plan-nothing"]
            yield fitted(self.typesetter, said, EMPTY, self.width)
            return
        name = self.typesetter.words[f"map-first-{len(self.plan.first)}"]
        room, accent = self._room(), self.upright.brand.accent
        yield from self._under(name, [thing(self.typesetter, one, self.width, room, accent) for one in self.plan.first])

    def _room(self) -> Room:
        """Return all the room that paper has; who works alone need not write who does it."""
        return Room(WHAT_LINES, LINES, gap=7.0, writes=("when",) if self.plan.is_alone else ("who", "when"))

    def _under(self, name: str, blocks: Sequence[Block]) -> Iterator[Block]:
        if blocks:
            title = self.typesetter.text(name, GROUP, self.width)
            yield stacked([Block(2), title, blocks[0]], 4)
            yield from blocks[1:]

    def _line(self, line: Line) -> Block:
        """Return an item of the rest behind its box and its number."""
        room = self.width - AT
        text = fitted(self.typesetter, line.action, BODY, room, MOST_LINES)
        over = line.status in {"done", "dropped"}
        facts = [one_line(self.typesetter, line.facts, tinted(DETAIL, MUTED, WHITE), room)] if line.facts else []
        body = stacked([Block(text.height, (*text.marks, *(struck(text) if over else ()))), *facts])
        lead = self.typesetter.leading(BODY)
        number = self.typesetter.text(self.typesetter.words.number(line.number), LABEL, NUMBER, 0.5)
        box = tick_box(TICK, ticked=line.status == "done")
        marks: list[Mark] = [*box.at(0, (lead - TICK) / 2), *number.at(TICK + 5, (lead - number.height) / 2)]
        return Block(body.height, (*marks, *body.at(AT, 0)))

    def _gap(self, said: str) -> Block:
        text = fitted(self.typesetter, said, BODY, self.width - AT, MOST_LINES)
        bullet = Circle(TICK / 2, self.typesetter.leading(BODY) / 2, 2.4, Ink(MUTED))
        return Block(text.height, (bullet, *text.at(TICK + 5, 0)))


def plan_pages(plan: WordedPlan, journey: Journey, words: Vocabulary, logo: Pixels | None = None) -> tuple[Sheet, ...]:
    """Return the plan alone."""
    typesetter, brand = Typesetter(words), _brand(plan, journey, words, logo)
    return bound(typesetter, brand, _leaves(_papers(typesetter, brand, plan, A4)))


def plan_and_map(
    plan: WordedPlan, journey: Journey, words: Vocabulary, logo: Pixels | None = None
) -> tuple[Sheet, ...]:
    """Return the whole plan, and behind it the map that it comes from."""
    typesetter, brand = Typesetter(words), _brand(plan, journey, words, logo)
    leaves = _leaves(_papers(typesetter, brand, plan, A4))
    return bound(typesetter, brand, (*leaves, *map_leaves(journey, words, brand, A4)))


def to_print(
    plan: WordedPlan, journey: Journey, words: Vocabulary, logo: Pixels | None = None, paper: Paper = A4
) -> tuple[Sheet, ...]:
    """Return the map behind a page with what comes first, where anything does; of the rest it says how many there are.

    What is pinned on a wall is to be read from there: the whole list is the plan's.
    """
    if not plan.first:
        return pages(journey, words, logo, paper)
    typesetter, brand = Typesetter(words), _brand(plan, journey, words, logo)
    more = plan.left
    leaves = _leaves(_papers(typesetter, brand, replace(plan, groups=(), gaps=()), paper, more))
    return bound(typesetter, brand, (*leaves, *map_leaves(journey, words, brand, paper)))


def _brand(plan: WordedPlan, journey: Journey, words: Vocabulary, logo: Pixels | None) -> Letterhead:
    """Return whose plan it is."""
    brand = letterhead_of(journey, words, logo)
    return replace(brand, name=plan.title or brand.name)


def _papers(typesetter: Typesetter, brand: Letterhead, plan: WordedPlan, paper: Paper, more: int = 0) -> list[_Paper]:
    """Return the plan in all its sizes, which are larger on larger paper."""
    larger = paper.width / A4.width
    sizes = dict.fromkeys((*(size * larger for size in SIZES), *SIZES))
    return [_Paper(Upright(typesetter, brand, size, paper=paper), plan, more) for size in sizes]


def _leaves(papers: Sequence[_Paper]) -> list[Leaf]:
    """Return the pages: in the largest letters that fit, and take no more of them than smaller ones."""
    fitting = [one for one in papers if one.fits()] or papers[-1:]
    best = min(fitting, key=lambda one: one.cost)
    return best.upright.leaves(best.pages)
