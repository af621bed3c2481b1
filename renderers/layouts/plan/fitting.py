"""Texts cut to so many lines, with the sign that they go on. How many there is room for is decided elsewhere."""

from renderers.layouts.allowance import cut
from renderers.typesetting.blocks import Block
from renderers.typesetting.styles import Style
from renderers.typesetting.typesetter import Typesetter

WHOLE = 99  # lines: more than any text of a plan has


def fitted(typesetter: Typesetter, text: str, kind: Style, width: float, lines: int = WHOLE) -> Block:
    """Set a text in at most so many lines, cut behind a word where it can be."""
    line = " ".join(text.split())
    block = typesetter.text(line, kind, width)
    most = (lines + 0.5) * typesetter.leading(kind)
    if block.height <= most:
        return block
    low, high = 1, len(line) - 1  # characters: of the fewest it is known that they fit
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _height(typesetter, line, kind, width, middle) <= most else (low, middle - 1)
    return typesetter.text(cut(line, low), kind, width)


def largest(typesetter: Typesetter, text: str, kinds: tuple[Style, ...], width: float, lines: int) -> Block:
    """Set a text in the first of the styles in which it takes no more than so many lines, else cut in the last."""
    for kind in kinds:
        block = fitted(typesetter, text, kind, width)
        if block.height <= (lines + 0.5) * typesetter.leading(kind):
            return block
    return fitted(typesetter, text, kinds[-1], width, lines)


def _height(typesetter: Typesetter, line: str, kind: Style, width: float, characters: int) -> float:
    return typesetter.text(cut(line, characters), kind, width).height
