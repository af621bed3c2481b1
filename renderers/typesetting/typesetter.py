"""Texts set in a style within a width: a text in, a block of lines out. Where blocks stand is decided elsewhere."""

from dataclasses import dataclass
from itertools import chain, repeat

from renderers.sheet.lines import Line, Run
from renderers.typesetting.blocks import Block, stacked
from renderers.typesetting.styles import DETAIL, LABEL, Style
from renderers.typesetting.text import legible
from renderers.typesetting.wrap import SetLine, longest_word, wrapped
from renderers.vocabulary import Vocabulary

ARABIC_SIZE, ARABIC_LEADING = 1.06, 1.06  # Arabic letters are small for their size, and reach higher and lower
ASCENT, DESCENT = 0.95, 0.30  # of the size: where ink of ordinary letters ends above and below the baseline

SHORT = 24  # letters: a value that stays with its label, however long that is


@dataclass(frozen=True, slots=True)
class Typesetter:
    """What sets texts in one language. They begin at the left; the whole sheet is mirrored later."""

    words: Vocabulary

    def size(self, kind: Style) -> float:
        """Return the size of a style in points."""
        return kind.size * (ARABIC_SIZE if self.words.locale.rtl else 1.0)

    def leading(self, kind: Style) -> float:
        """Return the distance from line to line in points."""
        return self.size(kind) * kind.leading * (ARABIC_LEADING if self.words.locale.rtl else 1.0)

    def text(self, text: str, kind: Style, width: float, anchor: float = 0.0) -> Block:
        """Set a text within a width; `anchor` 0 begins its lines at the start, 0.5 centres them."""
        lines = wrapped(text, self.words.locale, kind.weight, width / self.size(kind))
        step = self.leading(kind)
        first = (step + self.size(kind) * (ASCENT - DESCENT)) / 2
        shown = [(line, i * step + first) for i, line in enumerate(lines) if line.pieces]
        said = chain([legible(text, self.words.locale)], repeat(""))
        marks = (self._line(line, kind, y, (width, anchor), own) for (line, y), own in zip(shown, said, strict=False))
        return Block(len(lines) * step, tuple(marks))

    def width(self, text: str, kind: Style) -> float:
        """Return the width of the widest line of a text that is not wrapped."""
        lines = wrapped(text, self.words.locale, kind.weight, float("inf"))
        return max(line.width for line in lines) * self.size(kind)

    def longest_word(self, text: str, kind: Style) -> float:
        """Return the width of the widest word."""
        return longest_word(text, self.words.locale, kind.weight) * self.size(kind)

    def _line(self, line: SetLine, kind: Style, y: float, place: tuple[float, float], text: str) -> Line:
        size = self.size(kind)
        width, anchor = place
        runs = tuple(Run(p.x * size, p.width * size, p.text, p.rtl, p.font) for p in line.pieces)
        return Line((width - line.width * size) * anchor, y, line.width * size, size, kind.colour, runs, text)


def labelled(typesetter: Typesetter, label: str, content: str, width: float, kind: Style = DETAIL) -> Block:
    """Set `label: content` on one line where the label leaves room, else the content below its label.

    The two are texts of their own, so that neither turns the order of the other.
    """
    if not content:
        return typesetter.text(label, LABEL, width)
    label += ":"
    label_width = typesetter.width(label, LABEL) + 6
    is_short = len(content) <= SHORT and label_width + typesetter.width(content, kind) <= width
    if not is_short and (label_width > width * 0.62 or label_width + typesetter.longest_word(content, kind) > width):
        return stacked([typesetter.text(label, LABEL, width), typesetter.text(content, kind, width)])
    body = typesetter.text(content, kind, width - label_width)
    head = typesetter.text(label, LABEL, label_width)
    drop = typesetter.leading(kind) - typesetter.leading(LABEL)
    return Block(max(body.height, head.height + drop), (*head.at(0, drop / 2 + 0.4), *body.at(label_width, 0)))
