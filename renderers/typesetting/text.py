"""How wide a text is and which font draws which part of it. Lines are broken in `wrap`; glyphs are `shaping`'s."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from renderers.typesetting.bidi import LTR, RTL, Paragraph, paragraph, visual_runs
from renderers.typesetting.shaping import advance, covered
from renderers.typesetting.typefaces import LAST_RESORTS, REGULAR, font_files
from renderers.typesetting.unturned import unturned
from storage.model.locale import Locale
from storage.model.text import clean

MAX_CHARACTERS = 2_000  # a text of 10,600 mixed characters took 3.3 s to draw
REPLACEMENT = "\ufffd"  # DejaVu Sans has it

_UNSEEN = regex.compile(r"\p{Default_Ignorable_Code_Point}")
_GRAPHEME = regex.compile(r"\X")
_LETTER = regex.compile(r"\p{bc=L}")
_LETTER_OF_ANY = regex.compile(r"[\p{bc=L}\p{bc=R}\p{bc=AL}]")
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
    """Return `text` without the characters that are never drawn, joiners among them."""
    return _UNSEEN.sub("", text)


@lru_cache(4_096)
def legible(text: str, locale: Locale) -> str:
    """Return what is drawn for `text`: cleaned, cut at 2,000 characters, unknown characters visibly replaced."""
    text = clean(text)
    if len(text) > MAX_CHARACTERS:
        text = text[: MAX_CHARACTERS - 1] + "…"
    missing = missing_characters(text, locale)
    return regex.sub(f"[{regex.escape(missing)}]", REPLACEMENT, text) if missing else text


def missing_characters(text: str, locale: Locale) -> str:
    """Return the characters of `text` that no font has, each once, in their order.

    >>> missing_characters("a漢b字漢", Locale("en", False, "0123456789", "gregorian", "en", ("Inter",)))
    '漢字'
    """
    files = font_files(locale.fonts, REGULAR)
    return "".join(dict.fromkeys(c for c in seen(text) if c != "\n" and not _font_of(c, files)))


def paragraph_in(text: str, locale: Locale) -> Paragraph:
    """Return a paragraph with its direction, on a map in this locale.

    On a right-to-left map everything with a right-to-left letter runs from the right: sentences often begin with a
    Latin brand name. Otherwise the first letter decides.
    """
    if locale.rtl:
        return _paragraph(text, RTL if RTL_LETTER.search(text) or not _has_letter(text) else LTR)
    return _paragraph(text, RTL if _begins_rtl(text) else LTR)


def pieces(whole: Paragraph, start: int, end: int, files: tuple[str, ...]) -> tuple[Piece, ...]:
    """Return the pieces of the line `whole.text[start:end]` in logical order; the leftmost begins at 0."""
    runs: dict[int, list[Piece]] = {}
    x = 0.0
    for a, b, level in visual_runs(whole, start, end):
        rtl = level % 2 == 1
        parts = _by_font(whole.text[a:b], files)
        run = []
        for font, text in reversed(parts) if rtl else parts:
            run.append(Piece(text, rtl, font, x, advance(text, font, rtl)))
            x += run[-1].width
        runs[a] = run[::-1] if rtl else run
    return tuple(piece for a in sorted(runs) for piece in runs[a])


def width_of(whole: Paragraph, start: int, end: int, files: tuple[str, ...]) -> float:
    """Return how wide a part of a paragraph is, in em."""
    if len(set(whole.levels[start:end])) == 1:
        return _run_width(whole.text[start:end], whole.levels[start] % 2 == 1, files)
    return sum(piece.width for piece in pieces(whole, start, end, files))


@lru_cache(16_384)  # the same words and letters are measured again for each width that a text is tried in
def _run_width(text: str, rtl: bool, files: tuple[str, ...]) -> float:  # noqa: FBT001 - as in `shaping`
    return sum(advance(part, font, rtl) for font, part in _by_font(text, files))


@lru_cache(8_192)
def _by_font(text: str, files: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return (font, text) parts in logical order."""
    if covered(files[0]).issuperset(text):
        return ((files[0], text),)
    parts: list[tuple[str, str]] = []
    for cluster, font in _clusters(text, files):
        if parts and parts[-1][0] == font:
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
    return grapheme.isspace() and font in files[:-LAST_RESORTS] and grapheme in covered(font)


@lru_cache(16_384)
def _font_of(grapheme: str, files: tuple[str, ...]) -> str | None:
    needed = set(seen(grapheme))
    return next((path for path in files if covered(path) >= needed), None)


@lru_cache(4_096)
def _paragraph(text: str, base: int) -> Paragraph:
    return paragraph(text, base, unturned(text))


def _has_letter(text: str) -> bool:
    return _LETTER.search(text) is not None


def _begins_rtl(text: str) -> bool:
    first = _LETTER_OF_ANY.search(text)
    return first is not None and RTL_LETTER.match(first.group()) is not None
