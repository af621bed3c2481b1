"""A sheet becomes a PNG, through matplotlib. The only home of matplotlib; nothing is measured here."""

from functools import lru_cache

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray
from PIL import Image
from PIL.Image import Resampling, Transpose

from renderers.sheet.lines import Line
from renderers.sheet.marks import Command, Ink, Rect, Segment, Shape
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture
from renderers.sheet.sheet import Mark, Sheet
from renderers.typesetting.shaping import glyphs, outline
from renderers.writers.pixels import png

MAX_PIXELS_A_SIDE = 2**16 - 1  # matplotlib refuses more
MAX_PIXELS = 40_000_000  # 160 MB of RGBA

Vertices = NDArray[np.float64]
Codes = NDArray[np.uint8]


def painted(sheet: Sheet) -> bytes:
    """Return the sheet as a PNG, smaller than its scale says where it would be too large for any picture."""
    by_side = MAX_PIXELS_A_SIDE / (max(sheet.width, sheet.height) + 1)
    by_area = (MAX_PIXELS / (sheet.width * sheet.height)) ** 0.5
    brush = _Brush(sheet, min(sheet.scale, by_side, by_area))
    brush.draw(Rect(0, 0, sheet.width, sheet.height, Ink(sheet.page)))
    for mark in sheet.marks:
        brush.draw(mark)
    return png(np.asarray(brush.renderer.buffer_rgba()))


class _Brush:
    """Draws marks with matplotlib's Agg renderer. Texts are outlines: they cost a seventh of its own texts."""

    def __init__(self, sheet: Sheet, scale: float) -> None:
        width, height = max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale))
        self.renderer = RendererAgg(width, height, 72)  # so that a point of matplotlib's is a pixel
        self.scale = scale
        self.bottom = height
        self.place = Affine2D.from_values(scale, 0, 0, -scale, 0, height)
        self.gc = self.renderer.new_gc()
        self.gc.set_capstyle("round")
        self.gc.set_joinstyle("round")
        self.gc.set_snap(False)

    def draw(self, mark: Mark) -> None:
        match mark:
            case Line():
                self._line(mark)
            case Picture():
                self._picture(mark)
            case _:
                self._shape(mark)

    def _shape(self, shape: Shape) -> None:
        ink = shape.ink
        self.gc.set_foreground(to_rgba(ink.edge or "none"), isRGBA=True)
        self.gc.set_linewidth(ink.width * self.scale if ink.edge else 0.0)
        self.gc.set_dashes(0, [dash * self.scale for dash in ink.dashes] if ink.dashes else None)
        path = Path(*_arrays(path_of(shape)))
        self.renderer.draw_path(self.gc, path, self.place, to_rgba(ink.fill) if ink.fill else None)

    def _picture(self, picture: Picture) -> None:
        """Draw a photo in the sheet's own pixels; Agg takes its lowest row first."""
        photo = Image.frombytes("RGB", (picture.pixels.across, picture.pixels.down), picture.pixels.rgb)
        width, height = picture.width * self.scale, picture.height * self.scale
        photo = photo.convert("RGBA").resize((round(width), round(height)), Resampling.LANCZOS)
        lowest_first = np.array(photo.transpose(Transpose.FLIP_TOP_BOTTOM))
        x, y = picture.x * self.scale, self.bottom - picture.y * self.scale - height
        self.renderer.draw_image(self.gc, x, y, lowest_first)

    def _line(self, line: Line) -> None:
        """Draw all glyphs of a line at once."""
        path = _letters(line)
        if path is None:
            return
        self.gc.set_linewidth(0.0)
        place = Affine2D.from_values(
            self.scale, 0, 0, self.scale, line.x * self.scale, self.bottom - line.y * self.scale
        )
        self.renderer.draw_path(self.gc, path, place, to_rgba(line.colour))


def _letters(line: Line) -> Path | None:
    """Return the outlines of a line's glyphs in points from its beginning, y upwards; None where there are none."""
    vertices: list[Vertices] = []
    codes: list[Codes] = []
    for run in line.runs:
        for glyph in glyphs(run.text, run.font, run.rtl):
            drawn, kinds = _glyph(run.font, glyph.number)
            if len(kinds):
                vertices.append(drawn * line.size + (run.x + glyph.x * line.size, glyph.y * line.size))
                codes.append(kinds)
    return Path(np.concatenate(vertices), np.concatenate(codes)) if vertices else None


_CODES: dict[Command, list[np.uint8]] = {
    "M": [Path.MOVETO],
    "L": [Path.LINETO],
    "Q": [Path.CURVE3] * 2,
    "C": [Path.CURVE4] * 3,
    "Z": [Path.CLOSEPOLY],
}


@lru_cache(16_384)
def _glyph(font: str, number: int) -> tuple[Vertices, Codes]:
    return _arrays(outline(font, number))


def _arrays(segments: tuple[Segment, ...]) -> tuple[Vertices, Codes]:
    """Return a path as matplotlib writes it: a row and a code for each point, also for the closing."""
    points = [value for _, values in segments for value in values or (0.0, 0.0)]
    codes = [code for command, _ in segments for code in _CODES[command]]
    return np.array(points, np.float64).reshape(-1, 2), np.array(codes, np.uint8)
