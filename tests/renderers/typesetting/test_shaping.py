"""Glyphs and lines, beside what others make of the same texts: HarfBuzz's own program, and ICU."""

import os
import random
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import icu
import pytest
from fontTools.ttLib import TTFont

import dialogs
from renderers.layouts.wide import wide
from renderers.typesetting.bidi import Paragraph
from renderers.typesetting.shaping import glyphs
from renderers.typesetting.text import Piece, legible, paragraph_in, pieces
from renderers.typesetting.typefaces import REGULAR, font_files
from renderers.typesetting.wrap import wrapped
from storage.model.journey import Language
from tests.dialogs.test_words import HEARD
from tests.renderers.samples import CORPUS, LANGUAGES, full_journey, locale, vocabulary

SEPARATOR = re.compile(r"\s*(?:\{[^}]*\}|^[\w-]+ = |\|)\s*|\n")  # what stands between texts in a .ftl file
GLYPH = re.compile(r"(\d+)(?:@(-?\d+),(-?\d+))?\+(\d+)")
VOCABULARY = (
    "Google",
    "Maps",
    "PDF",
    "(help@freshly.app)",
    "$5–$9",
    "10:30",
    "Ωμέγα",
    "отзыв",
    "customer’s",
    "مشتری",
    "گفت‌وگو",
    "می‌پرسد؟",
    "«کافه",
    "نارنج»",
    "رحلة",
    "العميل،",
    "(فقط",
    "أمٌّ)",
    "۱۲٫۵٪",
    "٣٤",
    "12",
    "-5",
    "آگاهی:",
    "😀",
    "[متن",
    "text]",
    "הצעה",
)
LINES = 2_000

Place = tuple[int, int, int, int]  # glyph, x, y, advance


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_shaped_as_harfbuzz_shapes_them(language: Language, tmp_path: Path) -> None:
    runs: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for text in _texts(language):
        for part in legible(text, locale(language)).split("\n"):
            whole = paragraph_in(part, locale(language))
            for piece in pieces(whole, 0, len(part), font_files(locale(language).fonts, REGULAR)):
                runs[piece.font, piece.rtl].add(piece.text)

    wrong = [
        (text, font)
        for (font, rtl), found in runs.items()
        for text, expected in zip(found, _by_harfbuzz(list(found), font, rtl=rtl, folder=tmp_path), strict=True)
        if _shaped(text, font, rtl=rtl) != expected
    ]

    assert sum(map(len, runs.values())) > 1_000
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_of_mixed_paragraphs_are_ordered_as_icu_orders_them(language: Language) -> None:
    dice = random.Random(language)  # noqa: S311 - the same lines each time
    wrong, count = [], 0
    while count < LINES:
        text = " ".join(dice.choices(VOCABULARY, k=dice.randint(2, 24)))
        whole, lines = (
            paragraph_in(text, locale(language)),
            wrapped(text, locale(language), REGULAR, dice.uniform(5, 16)),
        )
        if whole.kept:  # what ICU would turn
            continue
        for line, (start, end) in zip(lines, _places(whole, [line.pieces for line in lines]), strict=True):
            count += 1
            if _from_left(line.pieces) != _by_icu(whole, start, end):
                wrong.append((text, whole.text[start:end]))

    assert wrong == []


def _texts(language: Language) -> list[str]:
    folder = Path(dialogs.__file__).parent / "locales" / language
    files = sorted(file for file in folder.rglob("*.ftl") if file.name not in HEARD)
    said = [
        text for file in files for text in re.split(r"\s*(?:\{[^}]*\}|^[\w-]+ = |\|)\s*|\n", file.read_text()) if text
    ]
    drawn = [line for text in CORPUS[language] for line in _lines_of(language, text)]
    return [*said, *drawn, *(text for texts in CORPUS.values() for text in texts)]


def _lines_of(language: Language, text: str) -> list[str]:
    (sheet,) = wide(full_journey(language, text, 1), vocabulary(language))
    return [line.text for line in sheet.lines() if line.text]


def _shaped(text: str, font: str, *, rtl: bool) -> list[Place]:
    """Return the glyphs of a run with their places in the font's own units."""
    units = _units(font)
    return [
        (glyph.number, round(glyph.x * units), round(glyph.y * units), round(glyph.advance * units))
        for glyph in glyphs(text, font, rtl)
    ]


@cache
def _units(font: str) -> int:
    units: int = TTFont(font)["head"].unitsPerEm
    return units


def _by_harfbuzz(texts: Sequence[str], font: str, *, rtl: bool, folder: Path) -> list[list[Place]]:
    program = shutil.which("hb-shape")
    if program is None and "CI" not in os.environ:
        pytest.skip("hb-shape is not installed (Debian's package libharfbuzz-bin)")
    file = folder / "texts"
    file.write_text("\n".join(texts) + "\n")
    options = ["--no-glyph-names", "--no-clusters", "--language=und"]
    direction = "rtl" if rtl else "ltr"
    done = subprocess.run(
        [program or "hb-shape", *options, f"--direction={direction}", f"--text-file={file}", font],
        capture_output=True,
        check=True,
    )
    return [_read(line) for line in done.stdout.decode().splitlines()]


def _read(line: str) -> list[Place]:
    found: list[Place] = []
    x = 0
    for number, across, up, advance in GLYPH.findall(line):
        found.append((int(number), x + int(across or 0), int(up or 0), int(advance)))
        x += int(advance)
    return found


def _places(whole: Paragraph, lines: Sequence[Sequence[Piece]]) -> list[tuple[int, int]]:
    """Return where each line begins and ends in its paragraph; spaces between lines belong to none."""
    found, at = [], 0
    for line in lines:
        text = "".join(piece.text for piece in line)
        start = whole.text.index(text, at)
        at = start + len(text)
        found.append((start, at))
    return found


def _from_left(line: Sequence[Piece]) -> str:
    ordered = sorted(line, key=lambda piece: piece.x)
    return "".join(piece.text[::-1] if piece.rtl else piece.text for piece in ordered)


def _by_icu(whole: Paragraph, start: int, end: int) -> str:
    """Return the line from left to right. ICU counts in UTF-16, so it is given one unit for each character."""
    text = "".join(character if ord(character) < 0x10000 else "\u2603" for character in whole.text)
    bidi, held = icu.Bidi(), icu.UnicodeString(text)  # ICU keeps no copy
    bidi.setPara(held, whole.base)
    line = bidi.setLine(start, end)
    runs = [line.getVisualRun(i) for i in range(line.countRuns())]
    return "".join(
        whole.text[start + at : start + at + length][:: -1 if direction == icu.UBiDiDirection.RTL else 1]
        for at, length, direction in runs
    )


def test_arabic_figures_have_digits_of_one_form() -> None:
    font = font_files(locale("ar").fonts, REGULAR)[0]

    assert [glyph.number for glyph in glyphs("14٪", font, False)][:2] == [g.number for g in glyphs("14", font, False)]  # noqa: FBT003
