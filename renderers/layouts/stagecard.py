"""What a phone card shows of a stage: all of it where there is room, else the most important and a count of the rest.

| (i) lane                      |
|  o  item            (3) item  |
|  o  item            2 more    |
[ owner ] [ wait ] [ decision ]
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from renderers.content.figures import number
from renderers.content.lane_items import Context, Item, message_id, score_id
from renderers.content.lanes import Lane, lanes_of
from renderers.parts.blocks import BODY, FOOTER, LABEL, NAME, Block, Hand, Type, labelled, stacked, tinted
from renderers.parts.cards import card
from renderers.parts.cells import band_colour, behind_number, item_block, text_block
from renderers.parts.signs import chip, flowed, rating, reach
from renderers.sheet.colours import CARD, PAGE, darkened
from renderers.sheet.sheet import Circle, Icon, Ink, Mark, Rect
from renderers.typesetting.typefaces import SEMIBOLD

PAD, BAR, BULLET, GAP, SIGN, TOP = 12.0, 4.0, 11.0, 7.0, 14.0, 7.0
BETWEEN_SIGNS, CLOSE = 6.0, 1.5
SAVING = 0.85  # lanes that are so much lower beside each other than one below the other stand there
MORE = replace(FOOTER, leading=BODY.size * BODY.leading / FOOTER.size)  # as high as the line of an item
SECTION = Type(11.4, SEMIBOLD, CARD, 1.4)
MOST_FACT = 60  # characters of a fact that shares its row

# What is left out last stands first; a lane that is not named here comes before the facts.
IMPORTANCE = ("obstacles", "opportunities", "touchpoints", "emotion", "customer_goals", "steps", "strengths")
FACTS = ("owner", "wait", "peaks", "decision")  # short ones that share rows
PAIRS = (("steps", "thoughts"), ("customer_goals", "business_goals"))  # beside each other, where both are known
# How much is shown where not all of it fits: characters of a text, items of a lane.
SHORTER = ((2_000, 99), (300, 8), (200, 6), (200, 5), (160, 4), (160, 3), (120, 2), (90, 2), (120, 1), (60, 1))
TEXT, SIGNS, WHOLE = range(3)  # what is shown of an item: its text, with its signs, and with all that is known


@dataclass(frozen=True, slots=True)
class Measure:
    """How much of a lane is shown."""

    characters: int = 2_000
    items: int = 99
    depth: int = WHOLE


Measures = Mapping[str, Measure]


@dataclass
class StageCard:
    """The lanes of one stage within a width; every section is set once for each measure of it."""

    hand: Hand
    context: Context
    index: int
    width: float
    _set: dict[tuple[str, Measure, float], Block] = field(default_factory=dict)

    def __post_init__(self) -> None:
        stage = self.context.journey.stages[self.index]
        found = {lane: lane.items(stage, self.context) for lane in lanes_of(self.context.journey, self.context)}
        score, words = stage.emotion.score, self.hand.words
        feeling = "" if score is None else words[score_id(score)]
        found |= {
            lane: _joined(items, feeling, words["map-between"]) for lane, items in found.items() if lane.id == "emotion"
        }
        self._items = _most_urgent_first({lane: items for lane, items in found.items() if items})
        ranks = {name: rank for rank, name in enumerate((*IMPORTANCE, "", *FACTS))}
        self._ids = sorted((lane.id for lane in self._items), key=lambda name: ranks.get(name, len(IMPORTANCE)))

    @property
    def whole(self) -> Block:
        """Everything, however high."""
        return self._stacked(dict.fromkeys(self._ids, Measure()))

    def within(self, room: float) -> Block:
        """Return as much as there is room for: first longer texts and more items, then signs, then details."""
        if self.whole.height <= room:
            return self.whole
        measures = self._fitting(room)
        grown = True
        while grown:
            grown = False
            for name in measures:
                trial = next((m for m in self._larger(name, measures) if self._stacked(m).height <= room), None)
                measures, grown = (trial, True) if trial else (measures, grown)
        for depth in (SIGNS, WHOLE):
            for name in measures:
                trial = {**measures, name: replace(measures[name], depth=depth)}
                measures = trial if self._stacked(trial).height <= room else measures
        return self._stacked(measures)

    def _larger(self, name: str, measures: Measures) -> Iterator[dict[str, Measure]]:
        """Yield measures that show more of a lane: all of the texts that are shown cut, or some, or one more item."""
        now, items = measures[name], next(items for lane, items in self._items.items() if lane.id == name)
        if any(len(text) > now.characters for item in items[: now.items] for text in _texts(item)):
            yield from (
                {**measures, name: replace(now, characters=most)} for most, _ in SHORTER if most > now.characters
            )
        if len(items) > now.items:
            yield {**measures, name: replace(now, items=now.items + 1)}

    def _fitting(self, room: float) -> dict[str, Measure]:
        """Return the least that every lane can have; the least important lanes are left out until it fits."""
        for count in range(len(self._ids), 0, -1):
            for characters, items in SHORTER:
                measures = dict.fromkeys(self._ids[:count], Measure(characters, items, TEXT))
                if self._stacked(measures).height <= room:
                    return measures
        return {}

    def _stacked(self, measures: Measures) -> Block:
        return stacked(self._blocks(measures), GAP)

    def _blocks(self, measures: Measures) -> Iterator[Block]:
        shown = [lane for lane in self._items if lane.id in measures]
        lanes = [lane for lane in shown if lane.id not in FACTS]
        half = (self.width - GAP) / 2
        while lanes:
            across = 2 if len(lanes) > 1 and self._share(lanes[0], lanes[1], measures) else 1
            row, lanes = lanes[:across], lanes[across:]
            width = half if across > 1 else self.width
            yield _beside([self._section(lane, measures[lane.id], width) for lane in row], width)
        yield from self._facts([lane for lane in shown if lane.id in FACTS], measures)

    def _share(self, one: Lane, other: Lane, measures: Measures) -> bool:
        """Tell whether two lanes stand beside each other: those that belong together, and those that save room so."""
        half = (self.width - GAP) / 2
        narrow, wide = (
            [self._section(lane, measures[lane.id], width).height for lane in (one, other)]
            for width in (half, self.width)
        )
        return (one.id, other.id) in PAIRS or max(narrow) < SAVING * sum(wide)

    def _section(self, lane: Lane, measure: Measure, width: float) -> Block:
        key = (lane.id, measure, width)
        if key not in self._set:
            self._set[key] = section(
                self._content(lane, measure, width - 2 * PAD - BAR), lane.colour, width, band_colour(lane)
            )
        return self._set[key]

    def _content(self, lane: Lane, measure: Measure, width: float) -> Block:
        found, paper, hand = self._items[lane], band_colour(lane), self.hand
        shown = [cut for item in found[: measure.items] if (cut := _cut_to(item, measure)).says_something]
        rows = [_row(hand, lane, item, width, paper) for item in shown]
        if len(found) > measure.items:
            more = f"{number(len(found) - measure.items, hand.language)} {hand.words['map-more']}"
            rows.append(hand.text(more, tinted(MORE, MORE.colour, paper), width))
        return stacked([_title(hand, lane, width, paper), *rows], 4)

    def _facts(self, lanes: Sequence[Lane], measures: Measures) -> Iterator[Block]:
        """Yield rows of short facts beside each other, and long ones on rows of their own."""
        facts = [
            (self.hand.words[message_id(f"lane_{lane.id}")], self._fact(lane, measures[lane.id])) for lane in lanes
        ]
        short = [fact for fact in facts if len(fact[1]) <= MOST_FACT]
        yield from (_boxes(self.hand, [fact], self.width) for fact in facts if fact not in short)
        rows = -(-len(short) // 3)
        across = -(-len(short) // rows) if rows else 1
        yield from (_boxes(self.hand, short[i : i + across], self.width) for i in range(0, len(short), across))

    def _fact(self, lane: Lane, measure: Measure) -> str:
        words = (word for item in self._items[lane] for word in (item.text, *(tag.word for tag in item.tags)) if word)
        return cut(" · ".join(words), measure.characters)


def section(content: Block, colour: str, width: float, paper: str) -> Block:
    """Return content on a ground with a bar at its beginning."""
    height = content.height + 2 * TOP
    ground = Rect(0, 0, width, height, Ink(paper), 10)
    return Block(height, (ground, Rect(0, 0, BAR, height, Ink(colour), 2), *content.at(PAD + BAR, TOP)))


def cut(text: str, characters: int) -> str:
    """Return a text with at most so many characters, cut behind a word where it can be."""
    if len(text) <= characters:
        return text
    short = text[:characters]
    return elided(short.rpartition(" ")[0] or short[:-1])


def elided(text: str) -> str:
    """Return a beginning of a text with the sign that it goes on, behind a word rather than a comma."""
    return text.rstrip(" ·,،;؛:—–-…") + "…"


def _texts(item: Item) -> Iterator[str]:
    yield item.text
    yield from (content for _, content in item.details)


def _cut_to(item: Item, measure: Measure) -> Item:
    details = tuple((label, cut(content, measure.characters)) for label, content in item.details)
    whole = replace(item, text=cut(item.text, measure.characters), details=details)
    if measure.depth == WHOLE:
        return whole
    if measure.depth == SIGNS or not item.text:
        return replace(whole, details=() if item.text else details[:1], ratings=item.ratings[:1])
    return replace(whole, tags=(), ratings=(), details=())


def _most_urgent_first(found: Mapping[Lane, tuple[Item, ...]]) -> dict[Lane, tuple[Item, ...]]:
    """Return the obstacles in the order of the checklist, and the opportunities in that of what they answer."""
    obstacles = next((items for lane, items in found.items() if lane.id == "obstacles"), ())
    urgent = sorted(obstacles, key=lambda item: -item.priority)
    places = {item.link: place for place, item in enumerate(urgent) if item.link}
    order: Mapping[str, Callable[[Item], int]] = {
        "obstacles": lambda item: -item.priority,
        "opportunities": lambda item: places.get(item.link, len(places)),
    }
    return {lane: tuple(sorted(items, key=order.get(lane.id, lambda _: 0))) for lane, items in found.items()}


def _joined(items: tuple[Item, ...], feeling: str, between: str) -> tuple[Item, ...]:
    """Return feelings with their names on one line, or with that of their score; quotes follow."""
    named = [item for item in items if not item.icon]
    text = between.join(item.text for item in named if item.text) or feeling
    first = Item(text, tuple(tag for item in named for tag in item.tags))
    return (*([first] if first.says_something else []), *(item for item in items if item.icon))


def _title(hand: Hand, lane: Lane, width: float, paper: str) -> Block:
    kind = tinted(SECTION, lane.colour, paper)
    text = hand.text(hand.words[message_id(f"lane_{lane.id}")], kind, width - SIGN - 5)
    icon = Icon(0, (hand.leading(SECTION) - SIGN) / 2, SIGN, lane.icon, Ink(kind.colour))
    return Block(text.height, (icon, *text.at(SIGN + 5, 0)))


def _row(hand: Hand, lane: Lane, item: Item, width: float, paper: str) -> Block:
    """Return an item behind its icon or the number that ties it to another, else behind a bullet."""
    if item.link:
        return behind_number(hand, lane, item, width, lambda one, room: _compact(hand, lane, one, room, paper))
    indent = SIGN + 5 if item.icon else BULLET
    block = _compact(hand, lane, item, width - indent, paper)
    middle = hand.leading(BODY) / 2
    sign: Mark = Circle(3, middle, 2.4, Ink(lane.colour))
    if item.icon:
        sign = Icon(0, middle - SIGN / 2, SIGN, item.icon, Ink(darkened(lane.colour, paper)))
    return Block(block.height, (sign, *block.at(indent, 0)))


def _compact(hand: Hand, lane: Lane, item: Item, width: float, paper: str) -> Block:
    """Return an item with its words and ratings behind its text, where that is one line and leaves room."""
    if item.amount or not item.text:
        return item_block(hand, lane, item, width, paper)
    text = text_block(hand, lane, item, width, paper)
    signs = [chip(hand, tag, lane.colour, width) for tag in item.tags]
    signs += [rating(hand, label, rated, darkened(lane.colour, paper), width) for label, rated in item.ratings]
    details = [labelled(hand, label, content, width) for label, content in item.details]
    if text.height < 2 * hand.leading(BODY):
        return stacked([flowed([(reach(text), text), *signs], width, BETWEEN_SIGNS, CLOSE), *details], CLOSE)
    return stacked([text, *([flowed(signs, width, BETWEEN_SIGNS, CLOSE)] if signs else []), *details], CLOSE)


def _beside(blocks: Sequence[Block], width: float) -> Block:
    """Return two sections beside each other, both as high as the higher one."""
    height = max(block.height for block in blocks)
    marks: list[Mark] = []
    for place, block in enumerate(blocks):
        ground, bar, *rest = Block(height, block.marks).at(place * (width + GAP), 0)
        marks += [replace(one, height=height) for one in (ground, bar) if isinstance(one, Rect)]
        marks += rest
    return Block(height, tuple(marks))


def _boxes(hand: Hand, facts: Sequence[tuple[str, str]], width: float) -> Block:
    """Return facts in white boxes that share a row."""
    each = (width - GAP * (len(facts) - 1)) / len(facts)
    inner = each - 2 * PAD
    texts = [stacked([hand.text(label, LABEL, inner), hand.text(value, NAME, inner)]) for label, value in facts]
    height = max(text.height for text in texts) + 2 * PAD - 8
    marks: list[Mark] = []
    for place, text in enumerate(texts):
        x = place * (each + GAP)
        marks += [*card(x, 0, each, height, PAGE), *text.at(x + PAD, PAD - 4)]
    return Block(height, tuple(marks))
