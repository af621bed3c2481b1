"""What a phone card shows of a stage: all of it where there is room, else the most important and a count of the rest.

| (i) lane                      |
|  o  item            (3) item  |
|  o  item            2 more    |
[ owner ] [ wait ] [ decision ]
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product

from renderers.content.context import Context
from renderers.content.feelings import score_id
from renderers.content.items import LaneItem
from renderers.content.lanes import Lane, lanes_of
from renderers.layouts.allowance import (
    SHORTER,
    SIGNS,
    TEXT,
    WHOLE,
    Allowance,
    Allowances,
    cut,
    cut_to,
    is_vital,
    texts_of_item,
)
from renderers.layouts.sections import BAR, GAP, PAD, beside, boxes, is_torn, item_row, section, title
from renderers.parts.plates import band_colour
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import BODY, FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter

SAVING = 0.85  # lanes that are so much lower beside each other than one below the other stand there
MORE = replace(FOOTER, leading=BODY.size * BODY.leading / FOOTER.size)  # as high as the line of an item
FILLED = 0.85  # of a card: the lane behind it need not be torn
MOST_FEELING = 40  # characters of a feeling that stands in the head
MOST_FACT = 60  # characters of a fact that shares its row

# What is left out last stands first; a lane that is not named here comes before the facts.
IMPORTANCE = ("obstacles", "opportunities", "touchpoints", "emotion", "customer_goals", "steps", "strengths")
FACTS = ("owner", "wait", "peaks", "decision")  # short ones that share rows
PAIRS = (("steps", "thoughts"), ("customer_goals", "business_goals"))  # beside each other, where both are known

Items = Mapping[Lane, tuple[LaneItem, ...]]


@dataclass
class StageCard:
    """The lanes of one stage within a width. A section that was set once for an allowance is not set again."""

    typesetter: Typesetter
    items: Items
    width: float
    _set: dict[tuple[str, tuple[LaneItem, ...], Allowance, float], Block] = field(default_factory=dict)

    def __post_init__(self) -> None:
        ranks = {name: rank for rank, name in enumerate((*IMPORTANCE, "", *FACTS))}
        # Where there are none, what there is goes first.
        quiet = {lane.id for lane, items in self.items.items() if items[0].is_quiet}
        names = (lane.id for lane in self.items)
        self._ids = sorted(names, key=lambda name: (name in quiet, ranks.get(name, len(IMPORTANCE))))

    @cached_property
    def whole(self) -> Block:
        """Everything, however high."""
        return self._stacked(dict.fromkeys(self._ids, Allowance()))

    def parts(self, room: float, most: int) -> list["StageCard"]:
        """Return what stands on each of several cards; all of it but for the last, where there would be too many."""
        parts = self._parted(sorted(self.items, key=lambda lane: lane.id in FACTS), room, most)
        if not parts or parts[-1].whole.height <= room:
            return parts
        # What is cut is what matters least.
        return self._parted(sorted(self.items, key=lambda lane: self._ids.index(lane.id)), room, most)

    def _parted(self, lanes: Sequence[Lane], room: float, most: int) -> list["StageCard"]:
        left, found = [(lane, item) for lane in lanes for item in self.items[lane]], list[StageCard]()
        while left:
            count = self._count(left, room) if len(found) < most - 1 else 0
            found.append(self._part(left[: count or len(left)]))
            left = left[count:] if count else []
        return found

    def _count(self, left: Sequence[tuple[Lane, LaneItem]], room: float) -> int:
        """Return how many items a card has room for; a lane is not torn where the card is well filled without it."""
        most = bisect_right(range(1, len(left) + 1), room, key=lambda some: self._part(left[:some]).whole.height)
        if most == len(left):
            return most
        torn = left[most][0]
        before = sum(lane != torn for lane, _ in left[:most])
        return before if before and self._part(left[:before]).whole.height >= FILLED * room else most

    def _part(self, some: Sequence[tuple[Lane, LaneItem]]) -> "StageCard":
        shown = dict.fromkeys(lane for lane, _ in some)
        return replace(self, items={lane: tuple(item for other, item in some if other == lane) for lane in shown})

    def within(self, room: float) -> Block:
        """Return as much as there is room for: first longer texts and more items, then signs, then details."""
        if self.whole.height <= room:
            return self.whole
        allowances = self._fitting(room)
        grown = True
        while grown:
            grown = False
            for name in allowances:
                trial = next((m for m in self._larger(name, allowances) if self._height(m) <= room), None)
                allowances, grown = (trial, True) if trial else (allowances, grown)
        for depth in (SIGNS, WHOLE):
            for name in allowances:
                trial = {**allowances, name: replace(allowances[name], depth=depth)}
                allowances = trial if self._height(trial) <= room else allowances
        return self._stacked(allowances)

    def _larger(self, name: str, allowances: Allowances) -> Iterator[dict[str, Allowance]]:
        """Yield allowances that show more of a lane: longer texts where some were cut, or one more item."""
        now, items = allowances[name], next(items for lane, items in self.items.items() if lane.id == name)
        if any(len(text) > now.characters for item in items[: now.items] for text in texts_of_item(item)):
            yield from (
                {**allowances, name: replace(now, characters=most)} for most, _ in SHORTER if most > now.characters
            )
        if len(items) > now.items:
            yield {**allowances, name: replace(now, items=now.items + 1)}

    def _fitting(self, room: float) -> dict[str, Allowance]:
        """Return the least that every lane can have; the least important lanes are left out until it fits.

        What is vital is left out only where it has no room alone.
        """
        vital = {lane.id: sum(map(is_vital, items)) for lane, items in self.items.items()}
        for least, count in product((vital, {}), range(len(self._ids), 0, -1)):
            for characters, items in SHORTER:
                allowances = {
                    name: Allowance(characters, max(items, least.get(name, 0)), TEXT) for name in self._ids[:count]
                }
                if self._height(allowances) <= room:
                    return allowances
        return {}

    def _stacked(self, allowances: Allowances) -> Block:
        return stacked(self._blocks(allowances), GAP)

    def _height(self, allowances: Allowances) -> float:
        return height_of(list(self._blocks(allowances)), GAP)

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
        if any(self._is_torn(lane, allowances[lane.id], half) for lane in (one, other)):
            return False
        narrow, wide = (
            [self._section(lane, allowances[lane.id], width).height for lane in (one, other)]
            for width in (half, self.width)
        )
        return (one.id, other.id) in PAIRS or max(narrow) < SAVING * sum(wide)

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


def items_of_stage(context: Context, index: int) -> Items:
    """Return what the lanes say of a stage, the most urgent of each first; lanes that say nothing are left out."""
    stage, words = context.journey.stages[index], context.words
    lanes = lanes_of(context.journey, context)
    found = {lane: (lane.short if lane.id in FACTS else lane.items)(stage, context) for lane in lanes}
    score = stage.emotion.score
    feeling = "" if score is None else words[score_id(score)]
    found |= {
        lane: _joined(items, feeling, words["map-between"]) for lane, items in found.items() if lane.id == "emotion"
    }
    return _most_urgent_first({lane: items for lane, items in found.items() if items}, context.over)


def without_feeling(items: Items) -> tuple[Items, str]:
    """Return what the lanes say, without a feeling that is but a few words; and these, which have room in a head."""
    lane = next((lane for lane in items if lane.id == "emotion"), None)
    found = items[lane] if lane else ()
    if lane is None or len(found) > 1 or found[0] != LaneItem(found[0].text) or len(found[0].text) > MOST_FEELING:
        return items, ""
    return {other: said for other, said in items.items() if other != lane}, found[0].text


def _most_urgent_first(found: Items, over: Collection[int]) -> Items:
    """Return the obstacles in the order of the checklist, and the opportunities in that of what they answer.

    What is to be done first stands first, then where customers leave, and last what is over.
    """

    def rank(item: LaneItem) -> tuple[bool, bool, bool]:
        return item.place in over, not item.mark, not is_vital(item)

    obstacles = next((items for lane, items in found.items() if lane.id == "obstacles"), ())
    urgent = tuple(sorted(obstacles, key=lambda item: (rank(item), item.place)))
    places = {item.link: place for place, item in enumerate(urgent) if item.link}

    def ordered(lane: Lane, items: tuple[LaneItem, ...]) -> tuple[LaneItem, ...]:
        if lane.id == "opportunities":
            return tuple(sorted(items, key=lambda item: (rank(item), places.get(item.link, len(places)))))
        return urgent if lane.id == "obstacles" else items

    return {lane: ordered(lane, items) for lane, items in found.items()}


def _joined(items: tuple[LaneItem, ...], feeling: str, between: str) -> tuple[LaneItem, ...]:
    """Return feelings with their names on one line, or with that of their score; quotes follow."""
    named = [item for item in items if not item.icon]
    text = between.join(item.text for item in named if item.text) or feeling
    first = LaneItem(text, tuple(tag for item in named for tag in item.tags))
    return (*([first] if first.says_something else []), *(item for item in items if item.icon))
