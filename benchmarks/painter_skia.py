"""Skia as a painter of our sheets: the same marks from the same layout, also from the same outlines of letters."""

from functools import lru_cache

import numpy as np
import skia
from numpy.typing import NDArray

from renderers.sheet.lines import Line
from renderers.sheet.marks import Ink, Segment, Shape
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture
from renderers.sheet.sheet import Sheet
from renderers.typesetting.shaping import glyphs, outline

Pixels = NDArray[np.uint8]  # (height, width, RGBA)


def painted(sheet: Sheet) -> Pixels:
    """Return the sheet's pixels. Raises ValueError where a photo is on it: none of our benchmarks has one."""
    pixels = np.empty((round(sheet.height * sheet.scale), round(sheet.width * sheet.scale), 4), np.uint8)
    canvas = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType).getCanvas()
    canvas.clear(_colour(sheet.page))
    canvas.scale(sheet.scale, sheet.scale)
    for mark in sheet.marks:
        match mark:
            case Line():
                _line(canvas, mark)
            case Picture():
                raise ValueError("a photo")
            case _:
                _shape(canvas, mark)
    return pixels


def _line(canvas: skia.Canvas, line: Line) -> None:
    letters = skia.Path()
    for run in line.runs:
        for glyph in glyphs(run.text, run.font, run.rtl):
            x, y = run.x + glyph.x * line.size, -glyph.y * line.size
            place = skia.Matrix.MakeAll(line.size, 0, x, 0, -line.size, y, 0, 0, 1)
            letters.addPath(_glyph(run.font, glyph.number), place)
    letters.offset(line.x, line.y)
    canvas.drawPath(letters, skia.Paint(AntiAlias=True, Color=_colour(line.colour)))


def _shape(canvas: skia.Canvas, shape: Shape) -> None:
    path, ink = _path(path_of(shape)), shape.ink
    if ink.fill:
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=_colour(ink.fill)))
    if ink.edge:
        canvas.drawPath(path, _pen(ink, ink.edge))


def _pen(ink: Ink, edge: str) -> skia.Paint:
    pen = skia.Paint(AntiAlias=True, Color=_colour(edge), StrokeWidth=ink.width, Style=skia.Paint.kStroke_Style)
    pen.setStrokeCap(skia.Paint.kRound_Cap)
    pen.setStrokeJoin(skia.Paint.kRound_Join)
    if ink.dashes:
        pen.setPathEffect(skia.DashPathEffect.Make(list(ink.dashes), 0))
    return pen


@lru_cache(16_384)
def _glyph(font: str, number: int) -> skia.Path:
    return _path(outline(font, number))


def _path(segments: tuple[Segment, ...]) -> skia.Path:
    path = skia.Path()
    steps = {"M": path.moveTo, "L": path.lineTo, "Q": path.quadTo, "C": path.cubicTo, "Z": path.close}
    for command, values in segments:
        steps[command](*values)
    return path


def _colour(colour: str) -> int:
    return 0xFF << 24 | int(colour[1:], 16)
