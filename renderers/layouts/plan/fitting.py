"""Texts cut to so many lines, with the sign that they go on. How many there is room for is decided elsewhere."""

from collections.abc import Sequence
from functools import lru_cache

from renderers.layouts.allowance import cut
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import Style
from renderers.typesetting.text import MAX_CHARACTERS
from renderers.typesetting.typesetter import Typesetter
from renderers.typesetting.wrap import SetLine, wrapped
from storage.model.locale import Locale

WHOLE = MAX_CHARACTERS  # lines: no text has more


def fitted(typesetter: Typesetter, text: str, kind: Style, width: float, lines: int = WHOLE) -> Block:
    """Set a text in at most so many lines, cut behind a word where it can be."""
    line, size = " ".join(text.split()), typesetter.size(kind)
    return typesetter.text(_beginning(line, typesetter.words.locale, kind.weight, width / size, lines), kind, width)


def largest(typesetter: Typesetter, text: str, kinds: tuple[Style, ...], width: float, lines: int) -> Block:
    """Set a text in the first of the styles in which it takes no more than so many lines, else cut in the last."""
    for kind in kinds:
        block = fitted(typesetter, text, kind, width)
        if block.height <= (lines + 0.5) * typesetter.leading(kind):
            return block
    return fitted(typesetter, text, kinds[-1], width, lines)


@lru_cache(1_024)  # a card is laid out in many ways before one is taken, each with most of the texts as they were
def _beginning(line: str, locale: Locale, weight: str, width: float, lines: int) -> str:
    """Return as much of a line as takes at most so many within a width, in em."""
    whole = wrapped(line, locale, weight, width)
    if len(whole) <= lines:
        return line
    # Where the lines end says of most beginnings that they fit, or do not, which need not be set to be known.
    surely, hardly = _letters(whole[: lines - 1]), _letters(whole[: lines + 1]) + lines
    low, high = 1, len(line) - 1  # characters: of the fewest it is known that they fit
    while low < high:
        middle = (low + high + 1) // 2
        fits = middle <= surely or (
            middle <= hardly and len(wrapped(cut(line, middle), locale, weight, width)) <= lines
        )
        low, high = (middle, high) if fits else (low, middle - 1)
    return cut(line, low)


def _letters(lines: Sequence[SetLine]) -> int:
    return sum(len(piece.text) for line in lines for piece in line.pieces)
