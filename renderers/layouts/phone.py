"""Cards for phones: a cover, then the stages one after the other, each a picture that stands alone when forwarded.

+----------------+   +----------------+
| title, persona |   | 2  stage   (:) |
| curve          |   | lane           |
| to do first    |   | lane           |
| 1 of 6         |   | < 3 of 6 >     |
+----------------+   +----------------+
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from renderers.content.context import Context
from renderers.content.facts import Head, head_of
from renderers.layouts.allowance import cut
from renderers.layouts.cover import MOST_TITLE, cover, numbered, one_line
from renderers.layouts.sections import PAD
from renderers.layouts.stagecard import StageCard
from renderers.parts.feelings.faces import FACE
from renderers.parts.feelings.spots import spot
from renderers.parts.plates import colour_of_stage
from renderers.sheet.colours import PAGE, WHITE
from renderers.sheet.marks import Icon, Ink, Rect
from renderers.sheet.sheet import Mark, Sheet, sheet_of
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import FOOTER, NAME, STAGE_NOTE, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey

PIXELS = 1024.0  # of the width; the height is five quarters of it
WIDTHS = (280.0, 320.0, 352.0, 400.0, 440.0)  # points: larger letters where everything fits all the same
MOST_CARDS = 10  # of an album in Telegram
EDGE, BETWEEN, FOOT = 16.0, 8.0, 26.0
MOST_NAMES, BRIEF = 0.75, 28.0  # how much of a card names may take; how high they are where that is too much

STAGE_NAME = Style(17, BOLD, WHITE, 1.25)


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
    groups = _groups(albums[-1])
    first = _best_for_cover(albums)
    rest = next((album for album in albums if album.holds(groups)), albums[-1])
    bodies = [(first, first.cover()[0]), *((rest, rest.card(group)) for group in groups)]
    feet = zip(_feet(journey, groups), range(1, len(bodies) + 1), strict=True)
    return tuple(
        album.sheet(body, beside, (place, len(bodies)))
        for (album, body), (beside, place) in zip(bodies, feet, strict=True)
    )


def slides(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the cover and a card for each stage, however many, each in letters as large as it has room for.

    They do not say which of how many they are: whoever shows them may show more.
    """
    albums = _albums(journey, words)
    first = _best_for_cover(albums)
    before, *beside = _feet(journey, [[i] for i in range(len(journey.stages))])
    return (first.sheet(first.cover()[0], before, None), *(_alone(albums, i, names) for i, names in enumerate(beside)))


def first_stage(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the card of the first stage, alone; nothing where there is none."""
    told = replace(journey, stages=journey.stages[:1])
    return (_alone(_albums(told, words), 0, ("", "")),) if told.stages else ()


def _albums(journey: Journey, words: Vocabulary) -> "list[_Album]":
    context, head = Context(journey, words), head_of(journey, words)
    return [_Album(Frame(width), Typesetter(words), context, head) for width in WIDTHS]


def _alone(albums: "Sequence[_Album]", index: int, beside: tuple[str, str]) -> Sheet:
    """Return the card of one stage, in the largest letters in which it fits whole."""
    best = next((album for album in albums if album.holds([[index]])), albums[-1])
    return best.sheet(best.card([index]), beside, None)


@dataclass(frozen=True, slots=True)
class _Album:
    """The cards of a map, all in one frame. A stage that was set once is not set again."""

    frame: Frame
    typesetter: Typesetter
    context: Context
    head: Head
    _stages: dict[int, StageCard] = field(default_factory=dict)

    def cover(self) -> tuple[Block, int]:
        """Return the cover, and how good it is."""
        return cover(self.typesetter, self.context, self.head, self.frame.inner, self.frame.room)

    def holds(self, groups: Sequence[Sequence[int]]) -> bool:
        """Tell whether every stage fits whole."""
        return all(self.height(group) <= self.frame.room for group in groups)

    def height(self, group: Sequence[int]) -> float:
        """Return how high a card with these stages would be, whole."""
        parts = [*self._bands(group), *(self._stage(i).whole for i in group)]
        return sum(part.height + BETWEEN for part in parts) - BETWEEN

    def _stage(self, index: int) -> StageCard:
        if index not in self._stages:
            self._stages[index] = StageCard(self.typesetter, self.context, index, self.frame.inner)
        return self._stages[index]

    def card(self, group: Sequence[int]) -> Block:
        """Return the stages of one card, as much of each as there is room for."""
        parts = self._bands(group)
        stages = [self._stage(i) for i in group]
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

    def _bands(self, group: Sequence[int]) -> list[Block]:
        """Return the names of the stages of one card; only the first says whose journey it is.

        Where they would leave little room to the stages, they stand on one line each, and nothing beside them.
        """
        bands = [self._band(i, first=place == 0) for place, i in enumerate(group)]
        if sum(band.height + BETWEEN for band in bands) > self.frame.room * MOST_NAMES:
            return [self._brief_band(i) for i in group]
        return bands

    def _brief_band(self, index: int) -> Block:
        stage, width = self.context.journey.stages[index], self.frame.inner
        accent = self.context.accent
        colour = colour_of_stage(index, accent)
        name = one_line(self.typesetter, stage.name, tinted(NAME, WHITE, colour), width - 52 - PAD)
        ground = Rect(0, 0, width, BRIEF, Ink(colour), 10)
        number = numbered(self.typesetter, index, 28, BRIEF / 2, 9.5, accent)
        return Block(BRIEF, (ground, *number, *name.at(52, (BRIEF - name.height) / 2)))

    def _band(self, index: int, *, first: bool) -> Block:
        """Return the stage's name on its colour, whose journey it is, and its face if the map has any."""
        stage, width = self.context.journey.stages[index], self.frame.inner
        accent = self.context.accent
        colour = colour_of_stage(index, accent)
        faces = any(one.emotion.score is not None for one in self.context.journey.stages)
        free = width - 56 - (2 * FACE + 26 if faces else PAD) - (26 if stage.moment_of_truth else 0)
        note = tinted(STAGE_NOTE, STAGE_NOTE.colour, colour)
        name = self.typesetter.text(cut(stage.name, MOST_TITLE), STAGE_NAME, free)
        above = [one_line(self.typesetter, stage.group, note, free)] if stage.group else []
        notes = (self._whose(note, free) if first else "", self.context.way_back(stage))
        below = [one_line(self.typesetter, text, note, free) for text in notes if text]
        text = stacked([*above, name, *below])
        height = max(text.height + 18, 50.0)
        marks: list[Mark] = [Rect(0, 0, width, height, Ink(colour), 12)]
        marks += numbered(self.typesetter, index, 28, height / 2, 14, accent)
        marks += text.at(52, (height - text.height) / 2)
        if faces:
            marks += spot(self.typesetter, stage.emotion, (width - FACE - 18, height / 2), FACE)
        if stage.moment_of_truth:
            end = 2 * FACE + 30 if faces else 12
            marks.append(Icon(width - end - 22, height / 2 - 10, 20, "star", Ink(WHITE)))
        return Block(height, tuple(marks))

    def _whose(self, kind: Style, width: float) -> str:
        """Return the title, with the persona where both fit on one line."""
        both = " · ".join(filter(None, (self.head.title, self.head.persona)))
        return both if self.typesetter.width(both, kind) <= width else self.head.title

    def _foot(self, beside: tuple[str, str], place: tuple[int, int] | None) -> Block:
        before, after = beside
        typesetter, width = self.typesetter, self.frame.inner
        kind, third = tinted(FOOTER, FOOTER.colour, PAGE), width * 0.38
        middle = typesetter.text(typesetter.words.place(*place), kind, width, 0.5) if place else Block(0)
        left = one_line(typesetter, f"‹ {before}", kind, third) if before else Block(0)
        right = one_line(typesetter, f"{after} ›", kind, third, 1.0) if after else Block(0)
        height = max(middle.height, left.height, right.height)
        return Block(height, (*middle.marks, *left.marks, *right.at(width - third, 0)))

    def sheet(self, body: Block, beside: tuple[str, str], place: tuple[int, int] | None) -> Sheet:
        """Return a card, with the names of the stages before and after it, and which of how many it is, if of many."""
        width, height, foot = self.frame.width, self.frame.height, self._foot(beside, place)
        marks = (*body.at(EDGE, EDGE), *foot.at(EDGE, height - EDGE - foot.height + 2))
        sheet = sheet_of((width, height), self.head.title, self.typesetter.words.locale, PAGE, marks, PIXELS / width)
        return sheet.as_read()


def _best_for_cover(albums: Sequence[_Album]) -> _Album:
    """Return the first album that has room for the whole cover, else for most of it."""
    found = [(album, album.cover()[1]) for album in albums]
    best = max(how_good for _, how_good in found)
    return next(album for album, how_good in found if how_good == best) if best else albums[-1]


def _groups(album: _Album) -> list[list[int]]:
    """Return the places of the stages on each card: two where both fit whole, more where there are too many."""
    groups: list[list[int]] = []
    for i in range(len(album.context.journey.stages)):
        if groups and len(groups[-1]) == 1 and album.height([*groups[-1], i]) <= album.frame.room:
            groups[-1].append(i)
        else:
            groups.append([i])
    heights = [album.height(group) for group in groups]
    while len(groups) > MOST_CARDS - 1:
        together = [one + other for one, other in pairwise(heights)]
        place = together.index(min(together))
        groups[place : place + 2] = [groups[place] + groups[place + 1]]
        heights[place : place + 2] = [together[place]]
    return groups


def _feet(journey: Journey, groups: Sequence[Sequence[int]]) -> list[tuple[str, str]]:
    """Return for each card the stages before and after it."""
    names = [stage.name for stage in journey.stages]
    feet = [(names[g[0] - 1] if g[0] else "", names[g[-1] + 1] if g[-1] + 1 < len(names) else "") for g in groups]
    return [("", names[0] if names else ""), *feet]
