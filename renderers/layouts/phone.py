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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.layouts.album.groups import Demands, grouped
from renderers.layouts.album.heads import Heads
from renderers.layouts.cover import COMPLETE, WHOLE, cover, one_line
from renderers.layouts.stagecard import Items, StageCard, items_of_stage
from renderers.sheet.colours import PAGE
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

PIXELS = 1024.0  # of the width; the height is five quarters of it
WIDTHS = (280.0, 320.0, 352.0, 400.0, 440.0)  # points: larger letters where everything fits all the same
LETTERS = (280.0, 294.0, 308.0, 322.0, 336.0, 352.0, 368.0, 384.0, 400.0, 420.0, 440.0)  # of the cards of stages
SHARED = 400.0  # the smallest letters that stages which share a card are set in
MOST_CARDS = 10  # of an album in Telegram
MOST_PARTS = 3  # cards of the stage that is complete
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
    told = _told(albums)
    names = [stage.name for stage in journey.stages]
    before = ["", *(names[card.stages[-1]] for card in told[:-1])]
    after = [*(names[card.stages[0]] for card in told), ""]
    first, on_cover = _on_cover(albums)
    count = len(told) + 1
    return (
        first.sheet(on_cover, ("", after[0]), (1, count)),
        *(
            card.album.sheet(card.body, beside, (place, count))
            for place, (card, *beside) in enumerate(zip(told, before, after[1:], strict=True), 2)
        ),
    )


def first_stage(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the card of the first stage, alone; nothing where there is none."""
    told = replace(journey, stages=journey.stages[:1])
    cards = [_card(_albums(told, words), range(1))] if told.stages else []
    return tuple(card.album.sheet(card.body, ("", ""), None) for card in cards)


@dataclass(frozen=True, slots=True)
class _Album:
    """The cards of a map, all in one frame. A stage that was set once is not set again."""

    frame: Frame
    typesetter: Typesetter
    context: Context
    head: Head
    items: Mapping[int, Items]
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
        parts = self._bands(group)
        stages = [self.stage(i) for i in group]
        room = self.frame.room - sum(band.height + BETWEEN for band in parts) - BETWEEN * (len(group) - 1)
        rest: list[Block] = []
        if sum(stage.whole.height for stage in stages) > room:
            rest = [
                self.typesetter.text(
                    self.typesetter.words["map-rest"], tinted(FOOTER, FOOTER.colour, PAGE), self.frame.inner
                )
            ]
            room -= rest[0].height + BETWEEN
        # A stage that needs less than its share leaves the rest to the others.
        for left, place in enumerate(sorted(range(len(group)), key=lambda place: stages[place].whole.height)):
            block = stages[place].within(room / (len(group) - left))
            room -= block.height
            parts[place] = stacked([parts[place], block], BETWEEN)
        return stacked([*parts, *rest], BETWEEN)

    def parts(self, index: int) -> list[Block]:
        """Return a stage on as many cards as it takes, whole; nothing where that cannot be."""
        first, after = (self._bands([index], goes_on=goes_on)[0] for goes_on in (False, True))
        room = self.frame.room - max(first.height, after.height) - BETWEEN
        blocks = self.stage(index).parts(room)
        return [stacked([after if place else first, block], BETWEEN) for place, block in enumerate(blocks)]

    def _bands(self, group: Sequence[int], *, goes_on: bool = False) -> list[Block]:
        return self.heads.of(group, self.frame.room, BETWEEN, goes_on=goes_on)

    def _foot(self, beside: Sequence[str], place: tuple[int, int] | None) -> Block:
        before, after = beside
        typesetter, width = self.typesetter, self.frame.inner
        kind, third = tinted(FOOTER, FOOTER.colour, PAGE), width * 0.38
        middle = typesetter.text(typesetter.words.place(*place), kind, width, 0.5) if place else Block(0)
        left = one_line(typesetter, f"‹ {before}", kind, third) if before else Block(0)
        right = one_line(typesetter, f"{after} ›", kind, third, 1.0) if after else Block(0)
        return Block(middle.height, (*middle.marks, *left.marks, *right.at(width - third, 0)))

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
    items = {index: items_of_stage(context, index) for index in range(len(journey.stages))}
    frames = [Frame(width) for width in LETTERS]
    heads = [Heads(typesetter, context, head, frame.inner) for frame in frames]
    return [_Album(frame, typesetter, context, head, items, heads) for frame, heads in zip(frames, heads, strict=True)]


def _told(albums: Sequence[_Album]) -> list[_Card]:
    """Return the cards of all stages."""
    context = albums[0].context
    whole = worst(context)
    complete = [] if whole is None else _complete(albums, whole)
    demands = Demands(len(context.journey.stages), MOST_CARDS - 1, whole if complete else None, len(complete) or 1)
    judged = next(album for album in albums if album.frame.width == SHARED)
    return [
        card
        for group in grouped(demands, judged.fullness)
        for card in (complete if list(group) == [whole] and complete else [_card(albums, group)])
    ]


def _card(albums: Sequence[_Album], group: range) -> _Card:
    """Return the card of these stages in the largest letters in which all of it fits, else as much as does."""
    album = _first(albums, lambda album: album.holds(group))
    return _Card(album, album.card(group), group)


def _complete(albums: Sequence[_Album], index: int) -> list[_Card]:
    """Return the cards of a stage that is complete, in the largest letters they can have; nothing where it cannot be.

    A stage that needs more cards than one fills them with larger letters.
    """
    if albums[-1].holds([index]):
        return [_card(albums, range(index, index + 1))]
    count = len(albums[-1].parts(index))
    if not 1 < count <= MOST_PARTS:
        return []
    album = _first(albums, lambda album: 1 < len(album.parts(index)) <= count)
    return [_Card(album, part, range(index, index + 1)) for part in album.parts(index)]


def _first(albums: Sequence[_Album], fits: Callable[[_Album], bool]) -> _Album:
    """Return the album with the largest letters that fit, else that with the smallest."""
    return albums[bisect_left(albums[:-1], True, key=fits)]  # noqa: FBT003 - what is sought


def _on_cover(albums: Sequence[_Album]) -> tuple[_Album, Block]:
    """Return the first album that has room for the whole cover, else for all things to do, and the cover."""
    complete: list[tuple[_Album, Block]] = []
    for album in albums:
        body, how_good = album.cover()
        if how_good == WHOLE:
            return album, body
        if how_good == COMPLETE:
            complete.append((album, body))
    return complete[0] if complete else (albums[-1], body)


def worst(context: Context) -> int | None:
    """Return the place of the stage that feels worst, else of the first thing to do; None where neither is known.

    Of stages that feel the same it is the one to which the more urgent thing belongs, else the first.
    """
    urgent = [item.stage_id for item in context.first.values()]
    stages = list(enumerate(context.journey.stages))
    ranks = {index: urgent.index(stage.id) if stage.id in urgent else len(urgent) for index, stage in stages}
    felt = [(stage.emotion.score, ranks[index], index) for index, stage in stages if stage.emotion.score is not None]
    planned = [(0.0, ranks[index], index) for index, _ in stages if ranks[index] < len(urgent)]
    return min(felt or planned, default=(0.0, 0, None))[2]
