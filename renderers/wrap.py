"""Where the lines of a text break: by measured width, between words, inside a word only where it must be."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from renderers.bidi import Paragraph
from renderers.text import Piece, legible, paragraph_in, pieces, width_of
from renderers.typefaces import font_files

_WORD = regex.compile(r"[^ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+")
_PART_OF_LONG_WORD = regex.compile(r"[^/\-_.@?&=,]*[/\-_.@?&=,]+|[^/\-_.@?&=,]+")
_GRAPHEME = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a text: its pieces in logical order, all measures in em."""

    pieces: tuple[Piece, ...]
    width: float


@lru_cache(4_096)
def wrapped(text: str, language: str, weight: str, width: float) -> tuple[SetLine, ...]:
    """Return the lines of `text` within `width` (in em).

    A word longer than a line breaks behind one of `/-_.@?&=,` where possible, else between graphemes.
    """
    files = font_files(language, weight)
    lines: list[SetLine] = []
    for part in legible(text, language).split("\n"):
        whole = paragraph_in(part, language)
        lines.extend(_set_line(whole, start, end, files) for start, end in _breaks(whole, width, files))
    return tuple(lines)


def longest_word(text: str, language: str, weight: str) -> float:
    """Return the width of the widest word, in em."""
    files = font_files(language, weight)
    whole = paragraph_in(legible(text, language).replace("\n", " "), language)
    return max((width_of(whole, *word.span(), files) for word in _WORD.finditer(whole.text)), default=0.0)


def _set_line(whole: Paragraph, start: int, end: int, files: tuple[str, ...]) -> SetLine:
    found = pieces(whole, start, end, files)
    return SetLine(found, sum(piece.width for piece in found))


def _breaks(whole: Paragraph, width: float, files: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield the lines (start, end) of a paragraph; one empty line for an empty paragraph."""
    line: tuple[int, int] | None = None  # none yet: a first word of no width, a lone mark, is a word all the same
    used = 0.0
    for begin, stop, size in _unbreakable(whole, width, files):
        if line is None:
            line, used = (begin, stop), size
            continue
        gap = width_of(whole, line[1], begin, files) if begin > line[1] else 0.0
        if used + gap + size > width:
            yield line
            line, used = (begin, stop), size
        else:
            line, used = (line[0], stop), used + gap + size
    yield line or (0, 0)


def _unbreakable(whole: Paragraph, width: float, files: tuple[str, ...]) -> Iterator[tuple[int, int, float]]:
    """Yield what stays on one line as (start, end, width): words, and the parts of words wider than a line."""
    for word in _WORD.finditer(whole.text):
        yield from _fitting(whole, word.span(), width, files, [_PART_OF_LONG_WORD, _GRAPHEME])


def _fitting(
    whole: Paragraph,
    span: tuple[int, int],
    width: float,
    files: tuple[str, ...],
    finer: list[regex.Pattern[str]],
) -> Iterator[tuple[int, int, float]]:
    size = width_of(whole, *span, files)
    if size <= width or not finer:
        yield *span, size
        return
    for part in finer[0].finditer(whole.text, *span):
        yield from _fitting(whole, part.span(), width, files, finer[1:])
