"""Where the lines of a text break: by measured width, between words, inside a word only where it must be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from renderers.typesetting.bidi import Paragraph
from renderers.typesetting.text import Piece, legible, paragraph_in, pieces, width_of
from renderers.typesetting.typefaces import font_files
from storage.model.locale import Locale

HALVINGS = 7  # of a width, until it is as small as it can be

_SPACES = r" \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
_WORD, _SPACE = regex.compile(rf"[^{_SPACES}]+"), regex.compile(rf"[{_SPACES}]")
_COUNTED = regex.compile(rf"(?:\d[\d.,:٫٬]* )?{_WORD.pattern}")  # "9 MB" is not broken behind the 9
_PART_OF_LONG_WORD = regex.compile(r"[^/\-_.@?&=,]*[/\-_.@?&=,]+|[^/\-_.@?&=,]+")
_GRAPHEME = regex.compile(r"\X")


Span = tuple[int, int, float]  # start, end, width in em


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a text: its pieces in logical order, all measures in em."""

    pieces: tuple[Piece, ...]
    width: float


@lru_cache(4_096)
def wrapped(text: str, locale: Locale, weight: str, width: float) -> tuple[SetLine, ...]:
    """Return the lines of `text` within `width` (in em).

    A word longer than a line breaks behind one of `/-_.@?&=,` where possible, else between graphemes.
    """
    files = font_files(locale.fonts, weight)
    lines: list[SetLine] = []
    for part in legible(text, locale).split("\n"):
        whole = paragraph_in(part, locale)
        lines.extend(_set_line(whole, start, end, files) for start, end in _breaks(whole, width, files))
    return tuple(lines)


def longest_word(text: str, locale: Locale, weight: str) -> float:
    """Return the width of the widest word, in em."""
    files = font_files(locale.fonts, weight)
    whole = paragraph_in(legible(text, locale).replace("\n", " "), locale)
    return max((width_of(whole, *word.span(), files) for word in _WORD.finditer(_joined(whole))), default=0.0)


def _set_line(whole: Paragraph, start: int, end: int, files: tuple[str, ...]) -> SetLine:
    found = pieces(whole, start, end, files)
    return SetLine(found, sum(piece.width for piece in found))


def _breaks(whole: Paragraph, width: float, files: tuple[str, ...]) -> Sequence[tuple[int, int]]:
    """Return the lines (start, end) of a paragraph; one empty line for an empty paragraph.

    Where one word would be left alone on the last line, the lines are made as even as they can be.
    """
    parts = list(_unbreakable(whole, width, files))
    if not parts:
        return [(0, 0)]
    gaps = [width_of(whole, a[1], b[0], files) if b[0] > a[1] else 0.0 for a, b in pairwise(parts)]
    lines = _filled(parts, gaps, width)
    if len(lines) > 1 and lines[-1][0] == lines[-1][1]:
        lines = _evened(parts, gaps, (max(size for _, _, size in parts), width), len(lines))
    return [(parts[first][0], parts[last][1]) for first, last in lines]


def _filled(parts: Sequence[Span], gaps: Sequence[float], width: float) -> list[tuple[int, int]]:
    """Return the first and the last part of each line, as many parts on each as there is room for."""
    lines, used = [(0, 0)], parts[0][2]
    for i, gap in enumerate(gaps, 1):
        size = parts[i][2]
        if used + gap + size > width:
            lines.append((i, i))
            used = size
        else:
            lines[-1] = (lines[-1][0], i)
            used += gap + size
    return lines


def _evened(
    parts: Sequence[Span], gaps: Sequence[float], widths: tuple[float, float], count: int
) -> list[tuple[int, int]]:
    """Return as many lines, within the smallest width that gives no more of them."""
    low, high = widths
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if len(_filled(parts, gaps, middle)) <= count else (middle, high)
    return _filled(parts, gaps, high)


def _unbreakable(whole: Paragraph, width: float, files: tuple[str, ...]) -> Iterator[Span]:
    """Yield what stays on one line: words, numbers with what they count, and the parts of words wider than a line."""
    for word in _COUNTED.finditer(_joined(whole)):
        yield from _fitting(whole, word.span(), width, files, [_WORD, _PART_OF_LONG_WORD, _GRAPHEME])


def _joined(whole: Paragraph) -> str:
    """Return a text, as long as the paragraph's, in which a phone number and its like are one word each."""
    text = whole.text
    for start, end in whole.kept:
        text = f"{text[:start]}{_SPACE.sub('_', text[start:end])}{text[end:]}"
    return text


def _fitting(
    whole: Paragraph,
    span: tuple[int, int],
    width: float,
    files: tuple[str, ...],
    finer: list[regex.Pattern[str]],
) -> Iterator[Span]:
    size = width_of(whole, *span, files)
    if size <= width:
        yield *span, size
        return
    for part in finer[0].finditer(whole.text, *span):
        if len(finer) == 1:  # thousands of graphemes, none of which can be broken
            yield *part.span(), width_of(whole, *part.span(), files)
        else:
            yield from _fitting(whole, part.span(), width, files, finer[1:])
