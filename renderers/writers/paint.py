"""A sheet becomes a PNG, through matplotlib; its marks as paths are `pieces`'. Nothing is measured here."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray
from PIL import Image
from PIL.Image import Resampling, Transpose

from renderers.sheet.colours import channels
from renderers.sheet.lines import Line
from renderers.sheet.marks import Shape
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Mark, Sheet
from renderers.writers.pieces import Piece, piece_of
from renderers.writers.pixels import Colour, Raster, png

MAX_PIXELS_A_SIDE = 2**16 - 1  # matplotlib refuses more
MAX_PIXELS = 40_000_000
STRIP = 12_000_000  # pixels painted at once: 48 MB, and nearly all maps whole
BEYOND = 512  # rows painted beyond a strip: no slanted edge and no dashed line of ours is longer
TALLEST = 4.0  # em: no letter of our fonts reaches further up or down, with all the marks that stand on it
SPECK = 100  # a hundredth of a photo: what is smaller is no area

_EVERYWHERE = (float("-inf"), float("inf"))
_AS_IT_IS = Affine2D()
_NO_OFFSETS = np.zeros((0, 2))


def painted(sheet: Sheet, at_once: int = STRIP) -> bytes:
    """Return the sheet as a PNG, smaller than its scale says where it would be too large for any picture.

    At most about so many pixels are painted `at_once`, which is seen in the memory that it takes and nowhere else.
    """
    by_side = MAX_PIXELS_A_SIDE / (max(sheet.width, sheet.height) + 1)
    by_area = (MAX_PIXELS / (sheet.width * sheet.height)) ** 0.5
    scale = min(sheet.scale, by_side, by_area)
    width, height = max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale))
    return png(width, height, strips(sheet, scale, (width, height), max(1, at_once // width)), _areas(sheet))


def strips(sheet: Sheet, scale: float, size: tuple[int, int], rows: int) -> Iterator[Raster]:
    """Yield the pixels in strips of so many rows, each from the marks that reach into it; the next one takes its place.

    Where Agg cuts a slanted edge or a dashed line at the end of what it paints, either changes a little. So rows beyond
    the strip are painted, too: what crosses its end is cut there, and nobody sees it.
    """
    width, height = size
    # What is beyond two sides of a strip can be more than the rest of the sheet.
    rows, beyond = (rows, BEYOND) if rows + 2 * BEYOND < height else (height, 0)
    brush = _Brush((width, rows + 2 * beyond), scale)
    reaches = [(*(_reach(mark) if beyond else _EVERYWHERE), mark) for mark in sheet.marks]
    for top in range(0, height, rows):
        end = min(top + rows, height)
        first = max(top - beyond, 0)
        brush.begin(first, sheet.page)
        brush.draw(mark for highest, lowest, mark in reaches if highest * scale < end + 1 and lowest * scale > top - 1)
        yield brush.pixels[top - first : end - first]


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


def _areas(sheet: Sheet) -> Iterator[Colour]:
    """Yield the colours that areas have: those of the page, of all inks, and of what is flat on photos."""
    yield channels(sheet.page)
    for mark in sheet.marks:
        match mark:
            case Line():
                yield channels(mark.colour)
            case Picture():
                yield from _flat(mark.pixels)
            case _:
                yield from (channels(colour) for colour in (mark.ink.fill, mark.ink.edge) if colour)


class _Brush:
    """Draws marks with matplotlib's Agg renderer. Texts are outlines: they cost a seventh of its own texts.

    What it paints are the rows of the whole sheet that end with the row `bottom`.
    """

    def __init__(self, size: tuple[int, int], scale: float) -> None:
        self.renderer = RendererAgg(*size, 72)  # so that a point of matplotlib's is a pixel
        self.pixels: Raster = np.asarray(self.renderer.buffer_rgba())
        self.scale = scale
        self.bottom = size[1]
        self.gc = self.renderer.new_gc()
        self.gc.set_capstyle("round")
        self.gc.set_joinstyle("round")
        self.gc.set_snap(False)

    def begin(self, top: int, page: str) -> None:
        """Begin anew with the rows from `top`, on a page of one colour."""
        self.bottom = top + len(self.pixels)
        colour = np.array([round(255 * share) for share in _rgba(page)], np.uint8)
        self.pixels.view(np.uint32)[...] = colour.view(np.uint32)

    def draw(self, marks: Iterable[Mark]) -> None:
        """Draw marks one over the other, those of a kind in one call: one by one, they take half as long again."""
        for is_filled, some in groupby(marks, _is_filled):
            pieces: list[Piece] = []
            for mark in some:
                if isinstance(mark, Picture):
                    self._picture(mark)
                elif piece := piece_of(mark, self.scale):
                    pieces.append(piece)
            if pieces:
                self._pieces(pieces, is_filled=is_filled)

    def _pieces(self, pieces: Sequence[Piece], *, is_filled: bool) -> None:
        inks = [piece.ink for piece in pieces]
        # What a collection takes is wider than what matplotlib says of it: rows of numbers, and no urls.
        fills: Any = [_rgba(ink.fill) for ink in inks] if is_filled else np.zeros((0, 4))
        dashes: Any = [(0, ink.dashes and [dash * self.scale for dash in ink.dashes]) for ink in inks]
        places: Any = self._places(pieces)
        no_urls: Any = [None]
        self.renderer.draw_path_collection(
            self.gc,
            _AS_IT_IS,
            [piece.path for piece in pieces],
            places,
            _NO_OFFSETS,
            _AS_IT_IS,
            fills,
            [_rgba(ink.edge) for ink in inks],
            [ink.width * self.scale if ink.edge else 0.0 for ink in inks],
            dashes,
            [True],
            no_urls,
            "screen",
        )

    def _places(self, pieces: Sequence[Piece]) -> NDArray[np.float64]:
        """Return a matrix for each piece, from its path to pixels; Agg counts them upwards from the bottom."""
        places = np.zeros((len(pieces), 3, 3))
        places[:, 0, 0] = places[:, 1, 1] = [piece.factor for piece in pieces]
        places[:, 0, 2] = [piece.x for piece in pieces]
        places[:, 1, 2] = [self.bottom - piece.y for piece in pieces]
        places[:, 2, 2] = 1.0
        return places

    def _picture(self, picture: Picture) -> None:
        """Draw a photo in the sheet's own pixels; Agg takes its lowest row first."""
        width, height = picture.width * self.scale, picture.height * self.scale
        photo = _image(picture.pixels).convert("RGBA").resize((round(width), round(height)), Resampling.LANCZOS)
        lowest_first = np.array(photo.transpose(Transpose.FLIP_TOP_BOTTOM))
        x, y = picture.x * self.scale, self.bottom - picture.y * self.scale - height
        self.renderer.draw_image(self.gc, x, y, lowest_first)


def _image(pixels: Pixels) -> Image.Image:
    return Image.frombytes("RGB", (pixels.across, pixels.down), pixels.rgb)


def _flat(pixels: Pixels) -> Iterator[Colour]:
    """Yield the colours that have an area of a photo to themselves."""
    count = pixels.across * pixels.down
    for many, colour in _image(pixels).getcolors(count) or ():
        if many * SPECK > count and isinstance(colour, tuple):
            yield colour


def _is_filled(mark: Mark) -> bool:
    """Tell whether a mark has a fill; a shape without one is an edge alone."""
    return not isinstance(mark, Shape) or mark.ink.fill is not None


@lru_cache(4_096)
def _rgba(colour: str | None) -> tuple[float, float, float, float]:
    return to_rgba(colour or "none")
