"""Cards for phones: a cover, then the stages one after the other, each a picture that stands alone when forwarded.

+----------------+   +----------------+   +----------------+
| title, persona |   | 1  stage   (:) |   | 3  stage   (:) |
| curve          |   | lane           |   | lane           |
| to do first    |   | 2  stage   (:) |   | lane           |
| 1 of 3         |   | lane   2 of 3  |   | < 2    3 of 3  |
+----------------+   +----------------+   +----------------+

Few stages that say little share a card, and each card has the largest letters in which all of it fits. The stage that
feels worst is complete, on several cards where it has to be.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.layouts.album.groups import Demands, grouped
from renderers.layouts.album.heads import Heads
from renderers.layouts.allowance import one_line
from renderers.layouts.cover import COMPLETE, WHOLE, cover
from renderers.layouts.stagecard import Items, StageCard, items_of_stage, without_feeling
from renderers.sheet.colours import PAGE
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey
from storage.model.plan.checklist import worst_stage

PIXELS = 1024.0  # of the width; the height is five quarters of it
WIDTHS = (280.0, 320.0, 352.0, 400.0, 440.0)  # points: larger letters where everything fits all the same
LETTERS = (
    280.0,
    296.0,
    308.0,
    324.0,
    336.0,
    352.0,
    368.0,
    384.0,
    400.0,
    420.0,
    440.0,
)  # of the cards of stages; fourths make cards of whole points
SHARED = 440.0  # the smallest letters that stages which share a card are set in
MOST_CARDS = 10  # of an album in Telegram
EVEN = (0.75, 0.8, 0.85, 0.9, 0.95)  # of the room: as full as the cards of one stage may all be
MOST_PARTS = 4  # cards of the stage that is complete
EDGE, BETWEEN, FOOT = 16.0, 8.0, 26.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of a fixed number of pixels: the fewer points it is wide, the larger its letters."""

    width: float

    @property
    def height(self) -> float:
        """In points."""
        return self.width * 5 / 4

    @property
    def inner(self) -> float:
        """The width between the edges."""
        return self.width - 2 * EDGE

    @property
    def room(self) -> float:
        """The height above the foot."""
        return self.height - 2 * EDGE - FOOT


def cards(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the cover and the cards of the stages, at most ten in all."""
    albums = _albums(journey, words)
    drawn = _beside(albums, _told(albums))
    return tuple(
        card.album.sheet(card.body, beside, (place, len(drawn))) for place, (card, beside) in enumerate(drawn, 1)
    )


def slides(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the cover and a card for each stage, however many; whoever shows them says which of how many one is."""
    albums = _albums(journey, words)
    told = [_card(albums, range(i, i + 1)) for i in range(len(journey.stages))]
    return tuple(card.album.sheet(card.body, beside, None) for card, beside in _beside(albums, told))


def first_stage(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the card of the first stage, alone; nothing where there is none."""
    told = replace(journey, stages=journey.stages[:1])
    alone = [_card(_albums(told, words), range(1))] if told.stages else []
    return tuple(card.album.sheet(card.body, ("", ""), None) for card in alone)


@dataclass(frozen=True, slots=True)
class _Album:
    """The cards of a map, all in one frame. A stage that was set once is not set again."""

    frame: Frame
    typesetter: Typesetter
    context: Context
    head: Head
    items: Sequence[Items]
    heads: Heads
    _stages: dict[int, StageCard] = field(default_factory=dict)

    def cover(self) -> tuple[Block, int]:
        """Return the cover, and how good it is."""
        return cover(self.typesetter, self.context, self.head, self.frame.inner, self.frame.room)

    def holds(self, group: Sequence[int]) -> bool:
        """Tell whether these stages fit on a card, whole."""
        return self.fullness(group) <= 1

    def fullness(self, group: Sequence[int]) -> float:
        """Return how much of a card these stages would take, whole: 1 is all of it."""
        blocks = [*self._bands(group), *(self.stage(i).whole for i in group)]
        return height_of(blocks, BETWEEN) / self.frame.room

    def stage(self, index: int) -> StageCard:
        """Return what there is to tell of a stage."""
        if index not in self._stages:
            self._stages[index] = StageCard(self.typesetter, self.items[index], self.frame.inner)
        return self._stages[index]

    def card(self, group: Sequence[int]) -> Block:
        """Return the stages of one card, as much of each as there is room for."""
        return self._laid(self._bands(group), [self.stage(i) for i in group])

    def parts(self, index: int, share: float = 1.0) -> tuple[list[StageCard], bool]:
        """Return a stage on as many cards as it takes, each so full, and whether all of it stands there."""
        heads = [self._bands([index], goes_on=goes_on)[0].height for goes_on in (False, True)]
        room = (self.frame.room - max(heads) - BETWEEN) * share
        parts = self.stage(index).parts(room, MOST_PARTS)
        return parts, parts[-1].whole.height <= room if parts else True

    def part(self, index: int, place: int, part: StageCard) -> Block:
        """Return one of the cards of a stage, counted from 0."""
        return self._laid(self._bands([index], goes_on=place > 0), [part])

    def _laid(self, heads: Sequence[Block], stages: Sequence[StageCard]) -> Block:
        """Return stages below their heads, with a word where the rest is, if there is any."""
        rest: list[Block] = []
        room = self.frame.room - sum(head.height + BETWEEN for head in heads) - BETWEEN * (len(stages) - 1)
        if sum(stage.whole.height for stage in stages) > room:
            kind = tinted(FOOTER, FOOTER.colour, PAGE)
            rest = [self.typesetter.text(self.typesetter.words["map-rest"], kind, self.frame.inner)]
            room -= rest[0].height + BETWEEN
        parts = list(heads)
        # A stage that needs less than its share leaves the rest to the others.
        for left, place in enumerate(sorted(range(len(stages)), key=lambda place: stages[place].whole.height)):
            block = stages[place].within(room / (len(stages) - left))
            room -= block.height
            parts[place] = stacked([heads[place], block], BETWEEN)
        return stacked([*parts, *rest], BETWEEN)

    def _bands(self, group: Sequence[int], *, goes_on: bool = False) -> list[Block]:
        return self.heads.of(group, self.frame.room, BETWEEN, goes_on=goes_on)

    def _foot(self, beside: Sequence[str], place: tuple[int, int] | None) -> Block:
        before, after = beside
        typesetter, width = self.typesetter, self.frame.inner
        kind, third = tinted(FOOTER, FOOTER.colour, PAGE), width * 0.38
        middle = typesetter.text(typesetter.words.place(*place), kind, width, 0.5) if place else Block(0)
        left = one_line(typesetter, f"‹ {before}", kind, third) if before else Block(0)
        right = one_line(typesetter, f"{after} ›", kind, third, 1.0) if after else Block(0)
        height = max(middle.height, left.height, right.height)
        return Block(height, (*middle.marks, *left.marks, *right.at(width - third, 0)))

    def sheet(self, body: Block, beside: Sequence[str], place: tuple[int, int] | None) -> Sheet:
        """Return a card, with the names of the stages before and after it, and which of how many it is, if of many."""
        width, height, foot = self.frame.width, self.frame.height, self._foot(beside, place)
        marks = (*body.at(EDGE, EDGE), *foot.at(EDGE, height - EDGE - foot.height + 2))
        sheet = sheet_of((width, height), self.head.title, self.typesetter.words.locale, PAGE, marks, PIXELS / width)
        return sheet.as_read()


@dataclass(frozen=True, slots=True)
class _Card:
    """What stands on a card, in which letters, and the stages it tells of."""

    album: _Album
    body: Block
    stages: range


def _albums(journey: Journey, words: Vocabulary) -> list[_Album]:
    """Return the album in all letters it may have, the largest first."""
    context, head, typesetter = Context(journey, words), head_of(journey, words), Typesetter(words)
    told = [without_feeling(items_of_stage(context, index)) for index in range(len(journey.stages))]
    items, feelings = [items for items, _ in told], [feeling for _, feeling in told]
    frames = [Frame(width) for width in LETTERS]
    return [
        _Album(frame, typesetter, context, head, items, Heads(typesetter, context, head, feelings, frame.inner))
        for frame in frames
    ]


def _beside(albums: Sequence[_Album], told: Sequence[_Card]) -> list[tuple[_Card, tuple[str, str]]]:
    """Return the cover and the cards, each with the names of the stages before and after it.

    A card beside it that goes on with the same stage is called so.
    """
    context, drawn = albums[0].context, [_on_cover(albums), *told]
    names, word = [stage.name for stage in context.journey.stages], context.words["map-goes-on"]
    goes_on = [one.stages == other.stages for one, other in pairwise(drawn)]
    after = [word if on else names[card.stages[0]] for on, card in zip(goes_on, told, strict=True)]
    both = [one and other for one, other in pairwise(goes_on)]
    before = [word if on else names[card.stages[-1]] for on, card in zip(both, told, strict=False)]
    return list(zip(drawn, zip(["", "", *before], [*after, ""], strict=False), strict=True))


def _told(albums: Sequence[_Album]) -> list[_Card]:
    """Return the cards of all stages."""
    context = albums[0].context
    whole = _to_be_whole(context)
    complete = [] if whole is None else _complete(albums, whole)
    demands = Demands(len(context.journey.stages), MOST_CARDS - 1, whole, len(complete))
    judged = next(album for album in albums if album.frame.width == SHARED)
    return [
        card
        for group in grouped(demands, judged.fullness)
        for card in (complete if list(group) == [whole] else [_card(albums, group)])
    ]


def _card(albums: Sequence[_Album], group: range) -> _Card:
    """Return the card of these stages in the largest letters in which all of it fits, else as much as does."""
    album = _first(albums, lambda album: album.holds(group))
    return _Card(album, album.card(group), group)


def _complete(albums: Sequence[_Album], index: int) -> list[_Card]:
    """Return the cards of a stage that is to be complete; where it takes several, larger letters fill them."""
    stages = range(index, index + 1)
    if albums[-1].holds(stages):
        return [_card(albums, stages)]
    most = len(albums[-1].parts(index)[0])
    album = _first(albums, lambda album: _is_whole(album.parts(index), most))
    even = (album.parts(index, share) for share in EVEN)
    parts, _ = next((parts for parts in even if _is_whole(parts, most)), album.parts(index))
    return [_Card(album, album.part(index, place, part), stages) for place, part in enumerate(parts)]


def _is_whole(parts: tuple[list[StageCard], bool], most: int) -> bool:
    told, is_whole = parts
    return is_whole and len(told) <= most


def _first(albums: Sequence[_Album], fits: Callable[[_Album], bool]) -> _Album:
    """Return the album with the largest letters that fit, else that with the smallest."""
    return albums[bisect_left(albums[:-1], True, key=fits)]  # noqa: FBT003 - what is sought


def _on_cover(albums: Sequence[_Album]) -> _Card:
    """Return the whole cover in the largest letters that it has room for, else with all things to do."""
    complete: list[_Card] = []
    for album in albums:
        body, how_good = album.cover()
        found = _Card(album, body, range(0))
        if how_good == WHOLE:
            return found
        complete += [found] if how_good == COMPLETE else []
    return complete[0] if complete else found


def _to_be_whole(context: Context) -> int | None:
    """Return the place of the stage that feels worst, else of the first thing to do; None where neither is known."""
    places = {stage.id: place for place, stage in reversed(list(enumerate(context.journey.stages)))}
    felt = worst_stage(context.journey.stages)
    told = [felt.id] if felt else [item.stage_id for item in context.first.values()]
    return next((places[stage_id] for stage_id in told if stage_id in places), None)
