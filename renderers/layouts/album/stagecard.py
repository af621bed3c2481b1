"""The lanes of a stage on a phone card, as much of each as is allowed. How much that is is decided elsewhere.

| (i) lane                      |
|  o  item            (3) item  |
|  o  item            2 more    |
[ owner ] [ wait ] [ decision ]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.layouts.album.told import FACTS, Items
from renderers.layouts.allowance import TEXT, Allowance, Allowances, cut, cut_to
from renderers.layouts.sections import BAR, GAP, PAD, beside, boxes, is_torn, item_row, section, title
from renderers.parts.plates import band_colour
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import BODY, FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter

SAVING = 0.85  # lanes that are so much lower beside each other than one below the other stand there
NEVER, AIR = 0.0, 13.0  # where there is room: no lanes stand beside each other, and so far apart
MORE = replace(FOOTER, leading=BODY.size * BODY.leading / FOOTER.size)  # as high as the line of an item
MOST_FACT = 60  # characters of a fact that shares its row

# What is left out last stands first; a lane that is not named here comes before the facts.
IMPORTANCE = ("obstacles", "opportunities", "touchpoints", "emotion", "customer_goals", "steps", "strengths")
PAIRS = (("steps", "thoughts"), ("customer_goals", "business_goals"))  # beside each other, where both are known


@dataclass
class StageCard:
    """The lanes of one stage within a width. A section that was set once for an allowance is not set again.

    `ids` are those of the lanes, the one first that is left out last. Lanes stand `gap` apart, and beside each other
    where that takes no more than a share of the height, which is `saving`.
    """

    typesetter: Typesetter
    items: Items
    width: float
    saving: float = SAVING
    gap: float = GAP
    _set: dict[tuple[str, tuple[LaneItem, ...], Allowance, float], Block] = field(default_factory=dict)

    def __post_init__(self) -> None:
        ranks = {name: rank for rank, name in enumerate((*IMPORTANCE, "", *FACTS))}
        # Where there are none, what there is goes first.
        quiet = {lane.id for lane, items in self.items.items() if items[0].is_quiet}
        names = (lane.id for lane in self.items)
        self.ids = sorted(names, key=lambda name: (name in quiet, ranks.get(name, len(IMPORTANCE))))

    def of(self, items: Items) -> "StageCard":
        """Return the card of some of the items."""
        return replace(self, items=items)

    @cached_property
    def whole(self) -> Block:
        """Everything, however high."""
        return self.stacked(dict.fromkeys(self.ids, Allowance()))

    @property
    def roomy(self) -> "StageCard":
        """The same lanes, all as wide as the card and further apart."""
        return replace(self, saving=NEVER, gap=AIR)

    def stacked(self, allowances: Allowances) -> Block:
        """Return the lanes one below the other, as much of each as is allowed."""
        return stacked(self._blocks(allowances), self.gap)

    def height(self, allowances: Allowances) -> float:
        """Return how high they are so."""
        return height_of(list(self._blocks(allowances)), self.gap)

    def _blocks(self, allowances: Allowances) -> Iterator[Block]:
        shown = [lane for lane in self.items if lane.id in allowances]
        lanes = [lane for lane in shown if lane.id not in FACTS]
        half = (self.width - GAP) / 2
        while lanes:
            across = 2 if len(lanes) > 1 and self._share(lanes[0], lanes[1], allowances) else 1
            row, lanes = lanes[:across], lanes[across:]
            width = half if across > 1 else self.width
            yield beside([self._section(lane, allowances[lane.id], width) for lane in row], width)
        yield from self._facts([lane for lane in shown if lane.id in FACTS], allowances)

    def _share(self, one: Lane, other: Lane, allowances: Allowances) -> bool:
        """Tell whether two lanes stand beside each other: those that belong together, and those that save room so."""
        half = (self.width - GAP) / 2
        if self.saving == NEVER or any(self._is_torn(lane, allowances[lane.id], half) for lane in (one, other)):
            return False
        narrow, wide = (
            [self._section(lane, allowances[lane.id], width).height for lane in (one, other)]
            for width in (half, self.width)
        )
        return (one.id, other.id) in PAIRS or max(narrow) < self.saving * sum(wide)

    def _is_torn(self, lane: Lane, allowance: Allowance, width: float) -> bool:
        """Tell whether ratings that belong together would stand one below the other."""
        rated = [item for item in self.items[lane][: allowance.items] if len(item.ratings) > 1]
        return allowance.depth > TEXT and any(is_torn(self.typesetter, item, width) for item in rated)

    def _section(self, lane: Lane, allowance: Allowance, width: float) -> Block:
        key = (lane.id, self.items[lane], allowance, width)
        if key not in self._set:
            self._set[key] = section(
                self._content(lane, allowance, width - 2 * PAD - BAR), lane.colour, width, band_colour(lane)
            )
        return self._set[key]

    def _content(self, lane: Lane, allowance: Allowance, width: float) -> Block:
        found, paper, typesetter = self.items[lane], band_colour(lane), self.typesetter
        shown = [cut for item in found[: allowance.items] if (cut := cut_to(item, allowance)).says_something]
        rows = [item_row(typesetter, lane, item, width, paper) for item in shown]
        if len(found) > allowance.items:
            more = typesetter.words.counted("figure-more", len(found) - allowance.items)
            rows.append(typesetter.text(more, tinted(MORE, MORE.colour, paper), width))
        return stacked([title(typesetter, lane, width, paper), *rows], 4)

    def _facts(self, lanes: Sequence[Lane], allowances: Allowances) -> Iterator[Block]:
        """Yield rows of short facts beside each other, and long ones on rows of their own."""
        facts = [
            (self.typesetter.words.field(f"lane_{lane.id}"), self._fact(lane, allowances[lane.id])) for lane in lanes
        ]
        short = [fact for fact in facts if len(fact[1]) <= MOST_FACT]
        yield from (boxes(self.typesetter, [fact], self.width) for fact in facts if fact not in short)
        rows = -(-len(short) // 3)
        across = -(-len(short) // rows) if rows else 1
        yield from (boxes(self.typesetter, short[i : i + across], self.width) for i in range(0, len(short), across))

    def _fact(self, lane: Lane, allowance: Allowance) -> str:
        words = (word for item in self.items[lane] for word in (item.text, *(tag.word for tag in item.tags)) if word)
        return cut(" · ".join(words), allowance.characters)
