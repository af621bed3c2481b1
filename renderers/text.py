"""How wide a text is and which font draws which part of it. Lines are broken in `wrap`; nothing is drawn here."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex
import uharfbuzz as hb

from renderers.bidi import LTR, RTL, Paragraph, paragraph, visual_runs
from renderers.typefaces import REGULAR, RIGHT_TO_LEFT, font_files
from storage.text import clean

MAX_CHARACTERS = 2_000  # a text of 10,600 mixed characters took 3.3 s to draw
REPLACEMENT = "\ufffd"  # DejaVu Sans has it

ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER = "\u200c", "\u200d"
_UNSEEN = regex.compile(r"[\p{Default_Ignorable_Code_Point}--\u200d]", regex.V1)
_GRAPHEME = regex.compile(r"\X")
RTL_LETTER = regex.compile(r"[\p{bc=R}\p{bc=AL}]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line in one direction and one font; its text in logical order, its measures in em."""

    text: str
    rtl: bool
    font: str
    x: float
    width: float


def seen(text: str) -> str:
    """Return `text` without the characters that are never drawn.

    In a PDF each of them would push what follows out of place. The joiner stays: it shapes its neighbours.
    """
    return _UNSEEN.sub("", text)


def legible(text: str, language: str) -> str:
    """Return what is drawn for `text`: cleaned, cut at 2,000 characters, unknown characters visibly replaced."""
    text = clean(text)
    if len(text) > MAX_CHARACTERS:
        text = text[: MAX_CHARACTERS - 1] + "…"
    missing = missing_characters(text, language)
    return regex.sub(f"[{regex.escape(missing)}]", REPLACEMENT, text) if missing else text


def missing_characters(text: str, language: str) -> str:
    """Return the characters of `text` that no font has, each once, in their order.

    >>> missing_characters("a漢b字漢", "en")
    '漢字'
    """
    files = font_files(language, REGULAR)
    return "".join(dict.fromkeys(c for c in seen(text) if c != "\n" and not _font_of(c, files)))


def paragraph_in(text: str, language: str) -> Paragraph:
    """Return a paragraph of a map in `language` with its direction.

    On a right-to-left map everything with a right-to-left letter runs from the right: sentences often begin with a
    Latin brand name. Otherwise the first letter decides.
    """
    if language in RIGHT_TO_LEFT:
        return _paragraph(text, RTL if RTL_LETTER.search(text) or not _has_letter(text) else LTR)
    return _paragraph(text, RTL if _begins_rtl(text) else LTR)


def pieces(whole: Paragraph, start: int, end: int, files: tuple[str, ...]) -> tuple[Piece, ...]:
    """Return the pieces of the line `whole.text[start:end]` from left to right, beginning at 0."""
    found = []
    x = 0.0
    for a, b, level in visual_runs(whole, start, end):
        rtl = level % 2 == 1
        parts = _by_font(whole.text[a:b], files)
        for font, text in reversed(parts) if rtl else parts:
            width = advance(seen(text), font, rtl)
            found.append(Piece(text, rtl, font, x, width))
            x += width
    return tuple(found)


def width_of(whole: Paragraph, start: int, end: int, files: tuple[str, ...]) -> float:
    """Return how wide a part of a paragraph is, in em."""
    if len(set(whole.levels[start:end])) == 1:
        rtl = whole.levels[start] % 2 == 1
        return sum(advance(seen(text), font, rtl) for font, text in _by_font(whole.text[start:end], files))
    return sum(piece.width for piece in pieces(whole, start, end, files))


@lru_cache(65_536)
def advance(text: str, font: str, rtl: bool) -> float:  # noqa: FBT001 - a cached measure of a run has no better name
    """Return the advance width of a shaped run, in em."""
    advances: list[int] = [position.x_advance for position in shaped(text, font, rtl=rtl).glyph_positions or ()]
    return sum(advances) / _face(font).upem


def shaped(text: str, font: str, *, rtl: bool) -> hb.Buffer:
    """Return the shaped glyphs of a run in one direction and one font."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.guess_segment_properties()
    buffer.language = "und"  # none of the fonts has forms of its own for ar or fa
    hb.shape(_face(font).font, buffer)
    return buffer


def has_placed_marks(text: str, font: str, *, rtl: bool) -> bool:
    """Tell whether shaping moves a glyph that takes no room, as it does with vowel marks and some hamzas.

    matplotlib's PDF then puts what follows out of place.
    """
    return any(place.x_advance == 0 and place.x_offset for place in shaped(text, font, rtl=rtl).glyph_positions or ())


@dataclass(frozen=True, slots=True)
class _Face:
    font: hb.Font
    upem: int
    covers: frozenset[str]


@cache
def _face(path: str) -> _Face:
    face = hb.Face(hb.Blob.from_file_path(path))
    return _Face(hb.Font(face), face.upem, frozenset(map(chr, face.unicodes)))


@lru_cache(8_192)
def _by_font(text: str, files: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return (font, text) parts in logical order; a part ends behind each zero-width non-joiner."""
    if _face(files[0]).covers.issuperset(text) and ZERO_WIDTH_NON_JOINER not in text:
        return ((files[0], text),)
    parts: list[tuple[str, str]] = []
    for cluster, font in _clusters(text, files):
        if parts and parts[-1][0] == font and not parts[-1][1].endswith(ZERO_WIDTH_NON_JOINER):
            parts[-1] = (font, parts[-1][1] + cluster)
        else:
            parts.append((font, cluster))
    return tuple(parts)


def _clusters(text: str, files: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    before = files[0]
    for grapheme in _GRAPHEME.findall(text):
        font = before if _fits_in(grapheme, before, files) else _font_of(grapheme, files)
        for cluster in [grapheme] if font else list(grapheme):
            before = font or _font_of(cluster, files) or files[-1]
            yield cluster, before


def _fits_in(grapheme: str, font: str, files: tuple[str, ...]) -> bool:
    """Tell whether a space may stay in the font of the word before it (but not in that of a picture)."""
    return grapheme.isspace() and font in files[:3] and grapheme in _face(font).covers


@lru_cache(16_384)
def _font_of(grapheme: str, files: tuple[str, ...]) -> str | None:
    needed = set(seen(grapheme)) - {ZERO_WIDTH_JOINER}
    return next((path for path in files if _face(path).covers >= needed), None)


@lru_cache(4_096)
def _paragraph(text: str, base: int) -> Paragraph:
    return paragraph(text, base)


def _has_letter(text: str) -> bool:
    return regex.search(r"\p{bc=L}", text) is not None


def _begins_rtl(text: str) -> bool:
    first = regex.search(r"[\p{bc=L}\p{bc=R}\p{bc=AL}]", text)
    return first is not None and RTL_LETTER.match(first.group()) is not None
