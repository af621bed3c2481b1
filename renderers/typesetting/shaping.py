"""The glyphs of a run in one direction and one font, and their outlines. The only home of HarfBuzz."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import uharfbuzz as hb

from renderers.sheet.marks import Command, Segment


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph as it stands in a run: its origin from the run's left end, up and to the right, in em.

    `cluster` is the place of the first character it stands for.
    """

    number: int
    cluster: int
    x: float
    y: float
    advance: float


@lru_cache(65_536)
def glyphs(text: str, font: str, rtl: bool) -> tuple[Glyph, ...]:  # noqa: FBT001 - a run's direction has no better name
    """Return the glyphs of a run from left to right; `font` is the path of a font file."""
    buffer, face = hb.Buffer(), _face(font)
    buffer.add_str(text)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.guess_segment_properties()
    if not any(map(str.isalpha, text)):
        buffer.script = "Zyyy"  # else a sign such as "٪" would choose other digits than those beside letters
    buffer.language = "und"  # none of the fonts has forms of its own for ar or fa
    hb.shape(face.font, buffer)
    found = []
    x = 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
        across, up, advance = (value / face.upem for value in (x + place.x_offset, place.y_offset, place.x_advance))
        found.append(Glyph(info.codepoint, info.cluster, across, up, advance))
        x += place.x_advance
    return tuple(found)


def advance(text: str, font: str, rtl: bool) -> float:  # noqa: FBT001 - as above
    """Return the advance width of a run, in em."""
    return sum(glyph.advance for glyph in glyphs(text, font, rtl))


@cache
def covered(font: str) -> frozenset[str]:
    """Return the characters that a font has."""
    return frozenset(map(chr, _face(font).font.face.unicodes))


@lru_cache(16_384)
def outline(font: str, number: int) -> tuple[Segment, ...]:
    """Return the outline of a glyph in em, y upwards; empty for a space."""
    face, pen = _face(font), _OutlinePen(_face(font).upem)
    face.font.draw_glyph(number, _PENCIL, pen)
    return tuple(pen.drawn)


def subset_by_glyphs(font: str, numbers: Iterable[int]) -> bytes:
    """Return a font file with some glyphs, under their own numbers, and nothing to shape with."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(numbers)
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in (b"GSUB", b"GPOS", b"GDEF", b"cmap"))
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    found: hb.Face = hb.subset(_face(font).font.face, wanted)
    return bytes(found.blob.data)


@dataclass(frozen=True, slots=True)
class _OpenFont:
    font: hb.Font
    upem: int


@cache
def _face(path: str) -> _OpenFont:
    face = hb.Face(hb.Blob(Path(path).read_bytes()))
    return _OpenFont(hb.Font(face), face.upem)


@dataclass(slots=True)
class _OutlinePen:
    """What HarfBuzz draws a glyph with."""

    upem: int
    drawn: list[Segment] = field(default_factory=list)

    def add(self, command: Command, *points: float) -> None:
        self.drawn.append((command, tuple(point / self.upem for point in points)))


def _pencil() -> hb.DrawFuncs:
    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, pen: pen.add("M", x, y))
    funcs.set_line_to_func(lambda x, y, pen: pen.add("L", x, y))
    funcs.set_quadratic_to_func(lambda a, b, x, y, pen: pen.add("Q", a, b, x, y))
    funcs.set_cubic_to_func(lambda a, b, c, d, x, y, pen: pen.add("C", a, b, c, d, x, y))
    funcs.set_close_path_func(lambda pen: pen.add("Z"))
    return funcs


_PENCIL = _pencil()
