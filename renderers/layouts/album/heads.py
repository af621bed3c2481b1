"""The names of the stages on phone cards, each on its colour. Which stages a card tells of is decided elsewhere.

( 1  stage                   (:) )
(    feeling · whose journey    )
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from renderers.content.context import Context
from renderers.content.facts import Head
from renderers.layouts.album.cover import MOST_TITLE
from renderers.layouts.allowance import cut, one_line
from renderers.layouts.moments import numbered
from renderers.layouts.sections import PAD
from renderers.parts.feelings.faces import FACE
from renderers.parts.feelings.flags import LOOKS
from renderers.parts.feelings.spots import spot
from renderers.parts.plates import colour_of_stage
from renderers.sheet.colours import WHITE
from renderers.sheet.marks import Icon, Ink, Rect
from renderers.sheet.sheet import Mark
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import NAME, STAGE_NOTE, Style, tinted
from renderers.typesetting.typefaces import BOLD
from renderers.typesetting.typesetter import Typesetter

MOST_NAMES, BRIEF = 0.75, 28.0  # how much of a card names may take; how high they are where that is too much
LEAST = 40.0  # the height of a head
MOST_NOTE = 140  # characters
FLAG = 26.0  # from one flag to the next
STAGE_NAME = Style(17, BOLD, WHITE, 1.25)


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of the stages of a map within a width. A head that was set once is not set again."""

    typesetter: Typesetter
    context: Context
    head: Head
    feelings: Sequence[str]
    width: float  # of the heads; `feelings` are the words that stand in them, if any
    _set: dict[tuple[int, str | None, int], Block] = field(default_factory=dict)

    def of(self, group: Sequence[int], room: float, gap: float, *, goes_on: bool = False) -> list[Block]:
        """Return the heads of the stages of one card; only the first says whose journey it is, or that it goes on.

        Where they would leave little of the room to the stages, they stand on one line each, and nothing beside them.
        """
        note = self.typesetter.words["map-goes-on"] if goes_on else self._whose(group[0])
        heads = [self._once(i, note if place == 0 else "", len(group)) for place, i in enumerate(group)]
        if sum(head.height + gap for head in heads) > room * MOST_NAMES:
            return [self._once(i, None, len(group)) for i in group]
        return heads

    def _once(self, index: int, note: str | None, stages: int) -> Block:
        key = index, note, stages
        if key not in self._set:
            self._set[key] = self._brief(index) if note is None else self._band(index, note, stages)
        return self._set[key]

    def _brief(self, index: int) -> Block:
        stage, width, accent = self.context.journey.stages[index], self.width, self.context.accent
        colour = colour_of_stage(index, accent)
        name = one_line(self.typesetter, stage.name, tinted(NAME, WHITE, colour), width - 52 - PAD)
        ground = Rect(0, 0, width, BRIEF, Ink(colour), 10)
        number = numbered(self.typesetter, index, 28, BRIEF / 2, 9.5, accent)
        return Block(BRIEF, (ground, *number, *name.at(52, (BRIEF - name.height) / 2)))

    def _band(self, index: int, note: str, stages: int) -> Block:
        """Return the stage's name on its colour, below it its feeling and a note, and its face if the map has any.

        On the card of a single stage the note has as many lines as it needs; where stages share a card, one.
        """
        stage, width, accent = self.context.journey.stages[index], self.width, self.context.accent
        colour = colour_of_stage(index, accent)
        faces, free = self._has_faces(), self._free(index)
        kind = tinted(STAGE_NOTE, STAGE_NOTE.colour, colour)
        name = self.typesetter.text(cut(stage.name, MOST_TITLE), STAGE_NAME, free)
        above = [one_line(self.typesetter, stage.group, kind, free)] if stage.group else []
        notes = (_together(self._feeling(index), note), self.context.way_back(stage))
        set_in = self.typesetter.text if stages == 1 else partial(one_line, self.typesetter)
        below = [set_in(cut(text, MOST_NOTE), kind, free) for text in notes if text]
        text = stacked([*above, name, *below])
        height = max(text.height + 14, LEAST)
        marks = list[Mark]([Rect(0, 0, width, height, Ink(colour), 12)])
        marks += numbered(self.typesetter, index, 28, height / 2, 14, accent)
        marks += text.at(52, (height - text.height) / 2)
        if faces:
            marks += spot(self.typesetter, stage.emotion, (width - FACE - 18, height / 2), FACE)
        end = 2 * FACE + 30 if faces else 12
        for place, flag in enumerate(self._flags(index)):
            marks.append(Icon(width - end - 22 - place * FLAG, height / 2 - 10, 20, flag, Ink(WHITE)))
        return Block(height, tuple(marks))

    def _free(self, index: int) -> float:
        """Return how wide a name may be."""
        return self.width - 56 - (2 * FACE + 26 if self._has_faces() else PAD) - FLAG * len(self._flags(index))

    def _flags(self, index: int) -> list[str]:
        """Return the icons of what is said of the stage's feeling: that it is the worst, or the moment of truth."""
        return [LOOKS[flag][0] for flag in self.context.noted(self.context.journey.stages[index]).flags]

    def _has_faces(self) -> bool:
        return any(one.emotion.score is not None for one in self.context.journey.stages)

    def _whose(self, index: int) -> str:
        """Return the title, with the persona where both fit on one line."""
        both = _together(self.head.title, self.head.persona)
        wide = self.typesetter.width(_together(self._feeling(index), both), STAGE_NOTE)
        return both if wide <= self._free(index) else self.head.title

    def _feeling(self, index: int) -> str:
        """Return how the stage feels, in words, unless its lanes say it."""
        emotion = self.context.journey.stages[index].emotion
        is_unknown = emotion.score is None and not (emotion.feelings or emotion.quote) and self._has_faces()
        return self.typesetter.words["map-unknown"] if is_unknown else self.feelings[index]


def _together(*texts: str | None) -> str:
    return " · ".join(filter(None, texts))
