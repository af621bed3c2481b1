"""A sheet becomes a PNG, through matplotlib. The only home of matplotlib; nothing is measured here."""

from collections.abc import Iterator
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
from renderers.writers.pixels import Raster, png

MAX_PIXELS_A_SIDE = 2**16 - 1  # matplotlib refuses more
MAX_PIXELS = 40_000_000
STRIP = 12_000_000  # pixels painted at once: 48 MB, and nearly all maps whole
BEYOND = 512  # rows painted beyond a strip: no slanted edge and no dashed line of ours is longer
FINE = 2**16  # to a pixel: how finely letters are placed
TALLEST = 4.0  # em: no letter of our fonts reaches further up or down, with all the marks that stand on it

_EVERYWHERE = (float("-inf"), float("inf"))

Vertices = NDArray[np.float64]
Codes = NDArray[np.uint8]


def painted(sheet: Sheet, at_once: int = STRIP) -> bytes:
    """Return the sheet as a PNG, smaller than its scale says where it would be too large for any picture.

    At most about so many pixels are painted `at_once`, which is seen in the memory that it takes and nowhere else.
    """
    by_side = MAX_PIXELS_A_SIDE / (max(sheet.width, sheet.height) + 1)
    by_area = (MAX_PIXELS / (sheet.width * sheet.height)) ** 0.5
    scale = min(sheet.scale, by_side, by_area)
    width, height = max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale))
    return png(width, height, _strips(sheet, scale, (width, height), max(1, at_once // width)))


def _strips(sheet: Sheet, scale: float, size: tuple[int, int], rows: int) -> Iterator[Raster]:
    """Yield the pixels in strips of so many rows, each from the marks that reach into it; the next one takes its place.

    Where Agg cuts a slanted edge or a dashed line at the end of what it paints, either changes a little. So rows beyond
    the strip are painted, too: what crosses its end is cut there, and nobody sees it.
    """
    width, height = size
    beyond = BEYOND if rows < height else 0
    brush = _Brush((width, min(rows, height) + 2 * beyond), scale)
    ground = Rect(0, 0, sheet.width, sheet.height, Ink(sheet.page))
    reaches = [(*(_reach(mark) if beyond else _EVERYWHERE), mark) for mark in sheet.marks]
    for top in range(0, height, rows):
        end = min(top + rows, height)
        first = max(top - beyond, 0)
        brush.move_to(first)
        brush.draw(ground)
        for highest, lowest, mark in reaches:
            if highest * scale < end + 1 and lowest * scale > top - 1:
                brush.draw(mark)
        yield np.asarray(brush.renderer.buffer_rgba())[top - first : end - first]


def _reach(mark: Mark) -> tuple[float, float]:
    """Return from where to where a mark reaches down the sheet, in points, rather too far than not far enough."""
    match mark:
        case Line(_, y, _, size):
            return y - TALLEST * size, y + TALLEST * size
        case Picture(_, y, _, height):
            return y, y + height
        case _:
            ys = [y for _, values in path_of(mark) for y in values[1::2]]
            return min(ys) - mark.ink.width, max(ys) + mark.ink.width


class _Brush:
    """Draws marks with matplotlib's Agg renderer. Texts are outlines: they cost a seventh of its own texts.

    What it paints are the rows that end with the row `bottom` of the whole sheet.
    """

    def __init__(self, size: tuple[int, int], scale: float) -> None:
        self.renderer = RendererAgg(*size, 72)  # so that a point of matplotlib's is a pixel
        self.scale = scale
        self.move_to(0)
        self.gc = self.renderer.new_gc()
        self.gc.set_capstyle("round")
        self.gc.set_joinstyle("round")
        self.gc.set_snap(False)

    def move_to(self, top: int) -> None:
        """Begin anew with other rows."""
        self.renderer.clear()
        self.bottom = top + int(self.renderer.height)
        self.place = Affine2D.from_values(self.scale, 0, 0, -self.scale, 0, self.bottom)

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
        path = _letters(line, self.scale)
        if path is None:
            return
        self.gc.set_linewidth(0.0)
        x, y = np.rint((line.x * self.scale * FINE, line.y * self.scale * FINE)) / FINE
        self.renderer.draw_path(
            self.gc, path, Affine2D.from_values(1, 0, 0, 1, x, self.bottom - y), to_rgba(line.colour)
        )


def _letters(line: Line, scale: float) -> Path | None:
    """Return the outlines of a line's glyphs in pixels from its beginning, y upwards; None where there are none.

    They have few binary digits, so that they are the same in whichever strip: Agg rounds to a 256th of a pixel.
    """
    vertices: list[Vertices] = []
    codes: list[Codes] = []
    for run in line.runs:
        for glyph in glyphs(run.text, run.font, run.rtl):
            drawn, kinds = _glyph(run.font, glyph.number)
            if len(kinds):
                vertices.append(drawn * line.size + (run.x + glyph.x * line.size, glyph.y * line.size))
                codes.append(kinds)
    if not vertices:
        return None
    return Path(np.rint(np.concatenate(vertices) * (scale * FINE)) / FINE, np.concatenate(codes))


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
