"""The cards of a map in letters of one size. Which size that is, and what each card tells of, is decided elsewhere.

( 1  stage          (:) )
| lane                  |
| lane                  |
  < 2      3 of 7     4 >
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from renderers.content.context import Context
from renderers.content.facts import Head
from renderers.layouts.album.cover import cover
from renderers.layouts.album.frame import BETWEEN, EDGE, PIXELS, Frame
from renderers.layouts.album.groups import LEAST, MOST_PARTS, Told
from renderers.layouts.album.heads import Heads
from renderers.layouts.album.parted import TORN, UNTORN, cut_off, holds, parted
from renderers.layouts.album.stagecard import StageCard
from renderers.layouts.album.told import Items
from renderers.layouts.album.within import least, within
from renderers.layouts.allowance import one_line
from renderers.sheet.colours import PAGE
from renderers.sheet.sheet import Sheet, sheet_of
from renderers.typesetting.blocks import Block, height_of, stacked
from renderers.typesetting.styles import FOOTER, tinted
from renderers.typesetting.typesetter import Typesetter

EVEN = (
    0.55,
    0.6,
    0.65,
    0.7,
    0.75,
    0.8,
    0.85,
    0.9,
    0.95,
    1.0,
)  # of the room: how full the cards of a stage may be but for the last


@dataclass(frozen=True, slots=True)
class Neighbour:
    """What the card beside a card tells of: a stage, and which of how many cards of it that is, if of several."""

    stage: str
    part: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class CardSet:
    """The cards of a map, all in one frame. A stage that was set once is not set again."""

    frame: Frame
    typesetter: Typesetter
    context: Context
    head: Head
    items: Sequence[Items]
    heads: Heads
    _stages: dict[int, StageCard] = field(default_factory=dict)
    _counts: dict[int, int] = field(default_factory=dict)
    _full: dict[range, float] = field(default_factory=dict)

    def cover(self) -> tuple[Block, int]:
        """Return the cover, and how good it is."""
        return cover(self.typesetter, self.context, self.head, self.frame.inner, self.frame.room)

    def fullness(self, group: range) -> float:
        """Return how much of a card these stages would take, whole: 1 is all of it."""
        if group not in self._full:
            blocks = [*self._bands(group), *(self._stage(i).whole for i in group)]
            self._full[group] = height_of(blocks, BETWEEN) / self.frame.room
        return self._full[group]

    def filled(self, told: Told) -> float:
        """Return how full the emptiest of the cards of these stages is."""
        return min(body.height for body in self.bodies(told)) / self.frame.room

    def parts(self, index: int) -> int:
        """Return how many cards hold all of a stage; one more than there may be where they do not."""
        if index not in self._counts:
            parts = parted(self._stage(index), self._room(index), MOST_PARTS + 1)
            self._counts[index] = len(parts) if holds(parts, self._room(index)) else MOST_PARTS + 1
        return self._counts[index]

    def holds(self, told: Told) -> bool:
        """Tell whether all of these stages fits on so many cards."""
        if told.cards == 1:
            return self.fullness(told.stages) <= 1
        return self.parts(told.stages.start) <= told.cards

    def bodies(self, told: Told) -> list[Block]:
        """Return what stands on the cards of these stages, as much of each as there is room for."""
        if told.cards == 1:
            return [self._laid(self._bands(told.stages), [self._stage(i) for i in told.stages])]
        index = told.stages.start
        heads = [self._bands([index], goes_on=place > 0) for place in range(told.cards)]
        parts = self._even(self._stage(index), self._room(index), told.cards)
        return [self._laid(bands, [part]) for bands, part in zip(heads, parts, strict=False)]

    def _even(self, stage: StageCard, room: float, cards: int) -> list[StageCard]:
        """Return a stage over cards, the emptiest as full as can be, small lanes whole where that fills them."""
        for untorn, least_full in ((UNTORN, LEAST * room), (TORN, 0.0)):
            tried = [parted(stage, room * share, cards, untorn) for share in EVEN]
            whole = [parts for parts in tried if len(parts) == cards and holds(parts, room)]
            best = max(whole, key=_least, default=None)
            if best and _least(best) >= least_full:
                return best
        return cut_off(stage, room, cards)

    def sheet(self, body: Block, beside: Sequence[Neighbour | None], place: tuple[int, int] | None) -> Sheet:
        """Return a card, with the stages before and after it, and which of how many it is, if of many."""
        width, height, foot = self.frame.width, self.frame.height, self._foot(beside, place)
        marks = (*body.at(EDGE, EDGE), *foot.at(EDGE, height - EDGE - foot.height + 2))
        sheet = sheet_of((width, height), self.head.title, self.typesetter.words.locale, PAGE, marks, PIXELS / width)
        return sheet.as_read()

    def _stage(self, index: int) -> StageCard:
        """Return what there is to tell of a stage."""
        if index not in self._stages:
            self._stages[index] = StageCard(self.typesetter, self.items[index], self.frame.inner)
        return self._stages[index]

    def _room(self, index: int) -> float:
        """Return how high what is told of a stage may be on each of several cards."""
        heads = [self._bands([index], goes_on=goes_on)[0].height for goes_on in (False, True)]
        return self.frame.room - max(heads) - BETWEEN

    def _laid(self, heads: Sequence[Block], stages: Sequence[StageCard]) -> Block:
        """Return stages below their heads, with a word where the rest is, if there is any."""
        rest: list[Block] = []
        room = self.frame.room - sum(head.height + BETWEEN for head in heads) - BETWEEN * (len(stages) - 1)
        roomy = [stage.roomy for stage in stages]
        stages = roomy if sum(stage.whole.height for stage in roomy) <= room else stages
        if sum(stage.whole.height for stage in stages) > room:
            kind = tinted(FOOTER, FOOTER.colour, PAGE)
            rest = [self.typesetter.text(self.typesetter.words["map-rest"], kind, self.frame.inner)]
            room -= rest[0].height + BETWEEN
        parts = list(heads)
        # A stage that needs less than its share leaves the rest to the others; what none may leave out comes first.
        needs = [min(least(stage), stage.whole.height) for stage in stages]
        free = sorted(range(len(stages)), key=lambda place: stages[place].whole.height)
        for left, place in enumerate(free):
            kept = sum(needs[other] for other in free[left + 1 :])
            share = max(min(room / (len(stages) - left), room - kept), needs[place])
            block = within(stages[place], min(share, room))
            room -= block.height
            parts[place] = stacked([heads[place], block], BETWEEN)
        return stacked([*parts, *rest], BETWEEN)

    def _bands(self, group: Sequence[int], *, goes_on: bool = False) -> list[Block]:
        return self.heads.of(group, self.frame.room, BETWEEN, goes_on=goes_on)

    def _foot(self, beside: Sequence[Neighbour | None], place: tuple[int, int] | None) -> Block:
        before, after = beside
        typesetter, width = self.typesetter, self.frame.inner
        kind, third = tinted(FOOTER, FOOTER.colour, PAGE), width * 0.38
        middle = typesetter.text(typesetter.words.place(*place), kind, width, 0.5) if place else Block(0)
        left = one_line(typesetter, f"‹ {before.stage}", kind, third, end=self._part(before)) if before else Block(0)
        right = one_line(typesetter, after.stage, kind, third, 1.0, f"{self._part(after)} ›") if after else Block(0)
        height = max(middle.height, left.height, right.height)
        return Block(height, (*middle.marks, *left.marks, *right.at(width - third, 0)))

    def _part(self, card: Neighbour) -> str:
        return f" {self.typesetter.words.place(*card.part)}" if card.part else ""


def _least(parts: Sequence[StageCard]) -> float:
    return min(part.whole.height for part in parts)
