"""The fonts of a PDF: a code for every character as it stands on the page. What is written with them is `pdf`'s.

Programs that take text out of a PDF know little of ligatures, of placed marks and of what runs from the right. So every
character has a code of its own. Where one glyph is all there is to draw for it, the code shows that glyph; else it is
written so that nobody sees it, and the glyphs are drawn as outlines.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby
from pathlib import Path

import pydyf

from renderers.sheet.lines import Run
from renderers.typesetting.shaping import Glyph, glyphs, subset_by_glyphs

EM = 1_000  # widths in a PDF are thousandths of an em
_ASIDE = 0.02  # em: marks stand so much further on, lest sorting by place put them before their letter
_SYMBOLIC = 4  # the codes are our own, not those of a known alphabet
_IN_A_BLOCK = 100  # lines, by the specification of ToUnicode


@dataclass(frozen=True, slots=True)
class Letter:
    """A character with the glyph and the width, in thousandths of an em, that its code has."""

    character: str
    glyph: int
    width: int


@dataclass(frozen=True, slots=True)
class PlacedLetter:
    """A letter so many em from the left end of its run, and whether its glyph is seen."""

    letter: Letter
    x: float
    seen: bool


@dataclass(frozen=True, slots=True)
class Spelling:
    """A run: its letters in logical order, and the glyphs that are drawn as outlines."""

    letters: tuple[PlacedLetter, ...]
    drawn: tuple[Glyph, ...]


def spelled(run: Run) -> Spelling:
    """Return how a run is written."""
    letters: list[PlacedLetter] = []
    drawn: list[Glyph] = []
    aside = 0.0
    clusters = list(_clusters(run))
    starts = _starts(clusters)
    for (characters, group), x in sorted(zip(clusters, starts, strict=True), key=lambda pair: pair[0][1][0].cluster):
        width = sum(glyph.advance for glyph in group)
        share = width / len(characters)
        simple = len(group) == len(characters) == 1 and not group[0].y and abs(group[0].x - x) < 1 / EM
        for i, character in enumerate(characters):
            aside = 0.0 if width else aside + _ASIDE
            place = x + (len(characters) - 1 - i) * share - aside if run.rtl else x + i * share + aside
            letters.append(PlacedLetter(Letter(character, group[0].number, round(share * EM)), place, simple))
        drawn.extend(() if simple else group)
    return Spelling(tuple(letters), tuple(drawn))


def _starts(clusters: list[tuple[str, tuple[Glyph, ...]]]) -> list[float]:
    """Return where each cluster begins, from the left end of the run."""
    ends = accumulate(sum(glyph.advance for glyph in group) for _, group in clusters)
    return [0.0, *ends][:-1]


def _clusters(run: Run) -> Iterator[tuple[str, tuple[Glyph, ...]]]:
    """Yield characters that are drawn together with the glyphs they are drawn with, from left to right."""
    found = glyphs(run.text, run.font, run.rtl)
    starts = sorted({glyph.cluster for glyph in found})
    ends = dict(zip(starts, [*starts[1:], len(run.text)], strict=True))
    for start, group in groupby(found, lambda glyph: glyph.cluster):
        yield run.text[start : ends[start]], tuple(group)


class EmbeddedFont:
    """A font of a document: it gives out codes, and is written when all of them are known."""

    def __init__(self, font: str, name: str) -> None:
        self.name = name
        self._font = font
        self._codes: dict[Letter, int] = {}

    def code(self, letter: Letter) -> str:
        """Return the code of a letter in hexadecimal digits."""
        return f"{self._codes.setdefault(letter, len(self._codes) + 1):04x}"

    def add_to(self, document: pydyf.PDF) -> bytes:
        """Write the font with the letters that have a code, and return the reference to it."""
        base = "/MASIRA+" + Path(self._font).stem
        data = subset_by_glyphs(self._font, {letter.glyph for letter in self._codes})
        file = _added(document, pydyf.Stream([data], {"Length1": len(data)}, compress=True))
        glyphs_of_codes = _added(document, pydyf.Stream([self._glyphs_of_codes()], compress=True))
        to_unicode = _added(document, pydyf.Stream([self._to_unicode()], compress=True))
        descriptor = _added(document, _descriptor(base, file))
        described = _added(document, self._described(base, descriptor, glyphs_of_codes))
        whole = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([described]),
            "ToUnicode": to_unicode,
        }
        return _added(document, pydyf.Dictionary(whole))

    def _described(self, base: str, descriptor: bytes, glyphs_of_codes: bytes) -> pydyf.Dictionary:
        """Return the font with the widths of its letters, and which glyph each code has."""
        return pydyf.Dictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": base,
                "CIDSystemInfo": pydyf.Dictionary({"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}),
                "FontDescriptor": descriptor,
                "DW": 0,
                "W": pydyf.Array([1, pydyf.Array([letter.width for letter in self._codes]).data]),
                "CIDToGIDMap": glyphs_of_codes,
            }
        )

    def _glyphs_of_codes(self) -> bytes:
        return b"\0\0" + b"".join(letter.glyph.to_bytes(2, "big") for letter in self._codes)

    def _to_unicode(self) -> bytes:
        pairs = [f"<{code:04x}> <{x.character.encode('utf-16-be').hex()}>" for x, code in self._codes.items()]
        blocks = (pairs[i : i + _IN_A_BLOCK] for i in range(0, len(pairs), _IN_A_BLOCK))
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return _CMAP.replace("BODY", body).encode()


def _descriptor(base: str, file: bytes) -> pydyf.Dictionary:
    return pydyf.Dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": _SYMBOLIC,
            "FontBBox": pydyf.Array([-EM, -EM, 3 * EM, 2 * EM]),
            "ItalicAngle": 0,
            "Ascent": EM,
            "Descent": -EM // 3,
            "CapHeight": 700,
            "StemV": 80,
            "FontFile2": file,
        }
    )


def _added(document: pydyf.PDF, part: pydyf.Object) -> bytes:
    """Write a part of a document, and return the reference to it."""
    document.add_object(part)
    return bytes(part.reference)


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
BODY
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
