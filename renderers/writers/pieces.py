"""Marks as pieces that Agg can paint: a path and where it stands, in pixels. Nothing is painted here."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from matplotlib.path import Path
from numpy.typing import NDArray

from renderers.sheet.lines import Line
from renderers.sheet.marks import Command, Ink, Segment, Shape, Stroke
from renderers.sheet.paths import path_of
from renderers.typesetting.shaping import glyphs, outline

FINE = 2**16  # to a pixel: how finely letters are placed

_NO_INK = Ink()
_CODES: dict[Command, list[np.uint8]] = {
    "M": [Path.MOVETO],
    "L": [Path.LINETO],
    "Q": [Path.CURVE3] * 2,
    "C": [Path.CURVE4] * 3,
    "Z": [Path.CLOSEPOLY],
}

Vertices = NDArray[np.float64]
Codes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Piece:
    """A path, how many pixels a step of it is, and the pixel (x, y) that it begins from; the path's y goes upwards."""

    path: Path
    ink: Ink
    factor: float
    x: float
    y: float


def piece_of(mark: Line | Shape, scale: float) -> Piece | None:
    """Return a mark as a piece, with `scale` pixels a point and y downwards from the top of the sheet; None for spaces.

    Letters have few binary digits, so that they are the same in whichever strip: Agg rounds to a 256th of a pixel.
    """
    if isinstance(mark, Line):
        x, y = (round(value * scale * FINE) / FINE for value in (mark.x, mark.y))
        path = _letters(mark, scale)
        return None if path is None else Piece(path, Ink(mark.colour), 1.0, x, y)
    if isinstance(mark, Stroke):
        return Piece(_path(mark), mark.ink, scale, 0.0, 0.0)
    # Most dots, plates and icons come many times.
    return Piece(_form(replace(mark, x=0.0, y=0.0, ink=_NO_INK)), mark.ink, scale, mark.x * scale, mark.y * scale)


def _letters(line: Line, scale: float) -> Path | None:
    """Return the outlines of a line's glyphs in pixels from its beginning, as one path; None where there are none."""
    drawn: list[Vertices] = []
    codes: list[Codes] = []
    places: list[tuple[float, float]] = []
    for run in line.runs:
        for glyph in glyphs(run.text, run.font, run.rtl):
            vertices, kinds = _glyph(run.font, glyph.number)
            if len(kinds):
                drawn.append(vertices)
                codes.append(kinds)
                places.append((run.x + glyph.x * line.size, glyph.y * line.size))
    if not drawn:
        return None
    starts = np.repeat(np.array(places), [len(kinds) for kinds in codes], axis=0)
    points = np.concatenate(drawn) * line.size + starts
    return Path(np.rint(points * (scale * FINE)) / FINE, np.concatenate(codes))


@lru_cache(4_096)
def _form(shape: Shape) -> Path:
    return _path(shape)


def _path(shape: Shape) -> Path:
    vertices, codes = _arrays(path_of(shape))
    return Path(vertices * (1, -1), codes)


@lru_cache(16_384)
def _glyph(font: str, number: int) -> tuple[Vertices, Codes]:
    return _arrays(outline(font, number))


def _arrays(segments: tuple[Segment, ...]) -> tuple[Vertices, Codes]:
    """Return a path as matplotlib writes it: a row and a code for each point, also for the closing."""
    points = [value for _, values in segments for value in values or (0.0, 0.0)]
    codes = [code for command, _ in segments for code in _CODES[command]]
    return np.array(points, np.float64).reshape(-1, 2), np.array(codes, np.uint8)
