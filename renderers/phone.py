"""Cards for phones: a cover, then the stages one after the other, each a picture that stands alone when forwarded.

+----------------+   +----------------+
| title, persona |   | 2  stage   (:) |
| curve          |   | lane           |
| most urgent    |   | lane           |
| 1 of 6         |   | < 3 of 6 >     |
+----------------+   +----------------+
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from renderers.blocks import FOOTER, STAGE_NOTE, Block, Hand, Type, stacked, tinted
from renderers.cards import colour_of_stage
from renderers.colours import PAGE
from renderers.contents import Context, Words
from renderers.cover import MOST_TITLE, cover, numbered, one_line
from renderers.faces import FACE, face
from renderers.facts import Head, head_of
from renderers.sheet import Icon, Ink, Mark, Rect, Sheet, sheet_of
from renderers.stagecard import PAD, StageCard, cut
from renderers.typefaces import BOLD, RIGHT_TO_LEFT
from storage.journey import Journey

WIDTH, HEIGHT, PIXELS = 440.0, 550.0, 1024.0  # points, and the pixels of the width
ZOOMS = (1.25, 1.12, 1.0)  # larger letters where everything fits all the same
MOST_CARDS = 10  # of an album in Telegram
EDGE, BETWEEN, FOOT = 16.0, 8.0, 26.0

STAGE_NAME = Type(17, BOLD, "#ffffff", 1.25)


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of a fixed number of pixels: the larger the zoom, the fewer points it is wide and high."""

    zoom: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return WIDTH / self.zoom, HEIGHT / self.zoom

    @property
    def inner(self) -> float:
        """The width between the edges."""
        return self.size[0] - 2 * EDGE

    @property
    def room(self) -> float:
        """The height above the foot."""
        return self.size[1] - 2 * EDGE - FOOT


def cards(journey: Journey, words: Words) -> tuple[Sheet, ...]:
    """Return the cover and the cards of the stages, at most ten in all."""
    context, head = Context(journey, words), head_of(journey, words)
    groups = _groups(_Album(Frame(1.0), Hand(words), context, head))
    for zoom in ZOOMS:
        album = _Album(Frame(zoom), Hand(words), context, head)
        if zoom == ZOOMS[-1] or album.holds_everything(groups):
            break
    return album.sheets(groups)


@dataclass(frozen=True, slots=True)
class _Album:
    """The cards of a map at one zoom."""

    frame: Frame
    hand: Hand
    context: Context
    head: Head

    def holds_everything(self, groups: Sequence[Sequence[int]]) -> bool:
        """Tell whether nothing must be left out."""
        heights = (self.height(group) for group in groups)
        return self._cover()[1] and all(height <= self.frame.room for height in heights)

    def height(self, group: Sequence[int]) -> float:
        """Return how high a card with these stages would be, whole."""
        parts = [self._band(i).height + BETWEEN + self._stage(i).whole.height for i in group]
        return sum(parts) + BETWEEN * (len(parts) - 1)

    def sheets(self, groups: Sequence[Sequence[int]]) -> tuple[Sheet, ...]:
        """Return the cards."""
        bodies = [self._cover()[0], *(self._card(group) for group in groups)]
        feet = _feet(self.context.journey, groups)
        return tuple(
            self._sheet(body, self._foot(foot, place, len(bodies)))
            for place, (body, foot) in enumerate(zip(bodies, feet, strict=True), 1)
        )

    def _cover(self) -> tuple[Block, bool]:
        return cover(self.hand, self.context.journey, self.head, self.frame.inner, self.frame.room)

    def _stage(self, index: int) -> StageCard:
        return StageCard(self.hand, self.context, index, self.frame.inner)

    def _card(self, group: Sequence[int]) -> Block:
        """Return the stages of one card, as much of each as there is room for."""
        parts = [self._band(i) for i in group]
        stages = [self._stage(i) for i in group]
        room = self.frame.room - sum(band.height + BETWEEN for band in parts) - BETWEEN * (len(group) - 1)
        # A stage that needs less than its share leaves the rest to the others.
        for left, place in enumerate(sorted(range(len(group)), key=lambda place: stages[place].whole.height)):
            block = stages[place].within(room / (len(group) - left))
            room -= block.height
            parts[place] = stacked([parts[place], block], BETWEEN)
        return stacked(parts, BETWEEN)

    def _band(self, index: int) -> Block:
        """Return the stage's name on its colour, whose journey it is, and a face where the feeling is known."""
        stage, colour, width = self.context.journey.stages[index], colour_of_stage(index), self.frame.inner
        feeling = stage.emotion.score
        free = width - 56 - (2 * FACE + 26 if feeling is not None else PAD) - (26 if stage.moment_of_truth else 0)
        note = tinted(STAGE_NOTE, STAGE_NOTE.colour, colour)
        notes = [" · ".join(filter(None, (self.head.title, self.head.persona))), stage.group]
        notes.append(self.context.way_back(stage))
        texts = [one_line(self.hand, text, note, free) for text in notes if text]
        text = stacked([self.hand.text(cut(stage.name, MOST_TITLE), STAGE_NAME, free), *texts])
        height = max(text.height + 18, 50.0)
        marks: list[Mark] = [Rect(0, 0, width, height, Ink(colour), 12)]
        marks += [*numbered(self.hand, index, 28, height / 2, 14), *text.at(52, (height - text.height) / 2)]
        if feeling is not None:
            marks += face(width - FACE - 18, height / 2, feeling, guessed=stage.emotion.evidence == "guess")
        if stage.moment_of_truth:
            end = 2 * FACE + 30 if feeling is not None else 12
            marks.append(Icon(width - end - 22, height / 2 - 10, 20, "star", Ink("#ffffff")))
        return Block(height, tuple(marks))

    def _foot(self, beside: tuple[str, str], place: int, count: int) -> Block:
        before, after = beside
        hand, width = self.hand, self.frame.inner
        kind, third = tinted(FOOTER, FOOTER.colour, PAGE), width * 0.38
        middle = hand.text(hand.place(place, count), kind, width, 0.5)
        left = one_line(hand, f"‹ {before}", kind, third) if before else Block(0)
        right = one_line(hand, f"{after} ›", kind, third, 1.0) if after else Block(0)
        return Block(middle.height, (*middle.marks, *left.marks, *right.at(width - third, 0)))

    def _sheet(self, body: Block, foot: Block) -> Sheet:
        width, height = self.frame.size
        marks = (*body.at(EDGE, EDGE), *foot.at(EDGE, height - EDGE - foot.height + 2))
        sheet = sheet_of((width, height), self.head.title, self.hand.language, PAGE, marks, PIXELS / width)
        return sheet.mirrored() if self.hand.language in RIGHT_TO_LEFT else sheet


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
