"""Blocks of marks with a height of their own, to be stacked and placed. Which blocks a map has is decided elsewhere.

Block at (0, 0)        at(x, y)
+-----------+ y = 0
| marks     |
+-----------+ y = height
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from renderers.content.figures import number
from renderers.content.lane_items import Words, message_id
from renderers.sheet.colours import INK, MUTED, darkened
from renderers.sheet.sheet import Line, Mark, Run, moved
from renderers.typesetting.text import legible
from renderers.typesetting.typefaces import BOLD, MEDIUM, REGULAR, RIGHT_TO_LEFT, SEMIBOLD
from renderers.typesetting.wrap import SetLine, longest_word, wrapped

ARABIC_SIZE, ARABIC_LEADING = 1.06, 1.06  # Arabic letters are small for their size, and reach higher and lower
ASCENT, DESCENT = 0.95, 0.30  # of the size: where ink of ordinary letters ends above and below the baseline


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size in points, weight, colour, and the distance of lines in sizes."""

    size: float
    weight: str
    colour: str
    leading: float = 1.45

    def smaller(self, factor: float) -> "Type":
        """Return the type in another size."""
        return replace(self, size=self.size * factor)


TITLE = Type(24, BOLD, INK, 1.32)
PERSONA = Type(13.2, SEMIBOLD, INK, 1.4)
LABEL = Type(9.8, SEMIBOLD, MUTED)
BODY = Type(11.6, REGULAR, INK)
NAME = Type(11.6, MEDIUM, INK)
DETAIL = Type(10.2, REGULAR, INK)
TAG = Type(9.6, SEMIBOLD, MUTED)
AMOUNT = Type(14, BOLD, INK, 1.35)
STAGE = Type(14, BOLD, "#ffffff", 1.28)
GROUP = Type(11.6, SEMIBOLD, MUTED, 1.3)
STAGE_NOTE = Type(10.4, MEDIUM, "#ffffff")
FEELING = Type(11.2, SEMIBOLD, INK, 1.35)
FOOTER = Type(10.5, MEDIUM, MUTED)


@dataclass(frozen=True, slots=True)
class Block:
    """Marks that lie between y = 0 and y = height."""

    height: float
    marks: tuple[Mark, ...] = ()

    def at(self, x: float, y: float) -> tuple[Mark, ...]:
        """Return the marks with the block's top left corner at (x, y)."""
        return moved(self.marks, x, y)

    def indented(self, x: float) -> "Block":
        """Return the block with its marks further in."""
        return Block(self.height, self.at(x, 0))


@dataclass(frozen=True, slots=True)
class Hand:
    """What sets a text: the language and its words. Texts begin at the left; the whole sheet is mirrored later."""

    words: Words

    @property
    def language(self) -> str:
        """The language of the map."""
        return self.words["language"]

    @property
    def rtl(self) -> bool:
        """Whether the map is read from the right."""
        return self.language in RIGHT_TO_LEFT

    def word(self, name: str) -> str:
        """Return the word of ours for a field or a lane."""
        return self.words[message_id(name)]

    def place(self, place: int, count: int) -> str:
        """Return "2 of 7"; with a stroke between them, numbers are read from either side in Arabic and Persian."""
        return f"{number(place, self.language)} {self.words['map-of']} {number(count, self.language)}"

    def size(self, kind: Type) -> float:
        """Return the size of a type in points."""
        return kind.size * (ARABIC_SIZE if self.rtl else 1.0)

    def leading(self, kind: Type) -> float:
        """Return the distance from line to line in points."""
        return self.size(kind) * kind.leading * (ARABIC_LEADING if self.rtl else 1.0)

    def text(self, text: str, kind: Type, width: float, anchor: float = 0.0) -> Block:
        """Set a text within a width; `anchor` 0 begins its lines at the start, 0.5 centres them."""
        lines = wrapped(text, self.language, kind.weight, width / self.size(kind))
        step = self.leading(kind)
        first = (step + self.size(kind) * (ASCENT - DESCENT)) / 2
        placed = [self._line(line, kind, i * step + first, (width, anchor)) for i, line in enumerate(lines)]
        marks = [line for line in placed if line.runs]
        whole = [replace(line, text=legible(text, self.language)) for line in marks[:1]]
        return Block(len(lines) * step, (*whole, *marks[1:]))

    def width(self, text: str, kind: Type) -> float:
        """Return the width of the widest line of a text that is not wrapped."""
        lines = wrapped(text, self.language, kind.weight, float("inf"))
        return max(line.width for line in lines) * self.size(kind)

    def longest_word(self, text: str, kind: Type) -> float:
        """Return the width of the widest word."""
        return longest_word(text, self.language, kind.weight) * self.size(kind)

    def _line(self, line: SetLine, kind: Type, y: float, place: tuple[float, float]) -> Line:
        size = self.size(kind)
        width, anchor = place
        runs = tuple(Run(p.x * size, p.width * size, p.text, p.rtl, p.font) for p in line.pieces)
        return Line((width - line.width * size) * anchor, y, line.width * size, size, kind.colour, runs)


def stacked(blocks: Iterable[Block], gap: float = 0.0) -> Block:
    """Return the blocks one below the other."""
    marks: list[Mark] = []
    y = 0.0
    for block in blocks:
        marks.extend(block.at(0, y))
        y += block.height + gap
    return Block(max(y - gap, 0.0), tuple(marks))


def labelled(hand: Hand, label: str, content: str, width: float, kind: Type = DETAIL) -> Block:
    """Set `label: content` on one line where the label leaves room, else the content below its label.

    The two are texts of their own, so that neither turns the order of the other.
    """
    if not content:
        return hand.text(label, LABEL, width)
    label += ":"
    label_width = hand.width(label, LABEL) + 6
    if label_width > width * 0.62 or label_width + hand.longest_word(content, kind) > width:
        return stacked([hand.text(label, LABEL, width), hand.text(content, kind, width)])
    body = hand.text(content, kind, width - label_width)
    head = hand.text(label, LABEL, label_width)
    drop = hand.leading(kind) - hand.leading(LABEL)
    return Block(max(body.height, head.height + drop), (*head.at(0, drop / 2 + 0.4), *body.at(label_width, 0)))


def tinted(kind: Type, colour: str, paper: str) -> Type:
    """Return the type in a colour that can be read on the paper."""
    return replace(kind, colour=darkened(colour, paper))
