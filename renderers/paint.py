"""A sheet becomes PNG, SVG or PDF, through matplotlib. The only home of matplotlib; nothing is measured here."""

from collections.abc import Callable
from io import BytesIO
from typing import Any, cast

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D
from PIL import Image
from PIL.Image import Resampling, Transpose

from renderers.icons import placed
from renderers.sheet import Circle, Icon, Ink, Line, Mark, Picture, Rect, Run, Sheet, Stroke
from renderers.text import RTL_LETTER, ZERO_WIDTH_JOINER, has_placed_marks, seen

POINTS_PER_INCH = 72
SETTINGS: dict[Any, Any] = {  # Any: matplotlib types these as a literal of 300 names
    "text.hinting": "none",  # the same layout in all formats
    "text.parse_math": False,  # "$5 to $9" is no mathematics
    "path.simplify": False,
    "svg.fonttype": "path",
    "svg.hashsalt": "masir",  # the same input gives the same bytes
    "pdf.fonttype": 3,  # 0.2 s; type 42 takes up to 2.5 s
}
PNG_SCALE = 2.0  # pixels for a point, where a sheet is drawn at its size
MAX_PIXELS_A_SIDE = 2**16 - 1  # matplotlib refuses more
MAX_PIXELS = 40_000_000  # 160 MB of RGBA
MAX_PDF_POINTS = 14_400  # a side, by the PDF reference; readers refuse more
RTL_MARK = "\u200f"


def painted(sheet: Sheet, format: str) -> bytes:  # noqa: A002 - the word of the contract
    """Return the sheet as "png", "svg" or "pdf"; the same sheet gives the same bytes."""
    zoom, dpi, metadata = _FORMATS[format](sheet)
    size = (sheet.width * zoom / POINTS_PER_INCH, sheet.height * zoom / POINTS_PER_INCH)
    with mpl.rc_context(SETTINGS):
        figure = Figure(figsize=size, dpi=dpi, facecolor=sheet.page)
        figure.add_artist(_Drawing(sheet, zoom))
        out = BytesIO()
        figure.savefig(out, format=format, dpi=dpi, metadata=metadata, **_SAVING.get(format, {}))
    return out.getvalue()


# zlib's level 3 takes two thirds of the time of the usual 6; the file grows by 5 %.
_SAVING: dict[str, Any] = {"png": {"pil_kwargs": {"compress_level": 3}}}

Fit = tuple[float, float, dict[str, str | None]]  # zoom, dots per inch, metadata


def _png(sheet: Sheet) -> Fit:
    by_side = MAX_PIXELS_A_SIDE / (max(sheet.width, sheet.height) + 1)
    by_area = (MAX_PIXELS / (sheet.width * sheet.height)) ** 0.5
    return min(sheet.scale, by_side, by_area) / PNG_SCALE, POINTS_PER_INCH * PNG_SCALE, {"Software": None}


def _svg(sheet: Sheet) -> Fit:
    return 1.0, POINTS_PER_INCH, {"Title": sheet.title, "Date": None}


def _pdf(sheet: Sheet) -> Fit:
    zoom = min(1.0, MAX_PDF_POINTS / max(sheet.width, sheet.height))
    return zoom, POINTS_PER_INCH, {"Title": sheet.title, "CreationDate": None}


_FORMATS: dict[str, Callable[[Sheet], Fit]] = {"png": _png, "svg": _svg, "pdf": _pdf}


class _Drawing(Artist):
    """The one artist of the figure: it draws the marks in their order."""

    def __init__(self, sheet: Sheet, zoom: float) -> None:
        super().__init__()
        self._sheet = sheet
        self._zoom = zoom

    def draw(self, renderer: RendererBase) -> None:
        brush = _Brush(renderer, self._sheet, self._zoom)
        for mark in self._sheet.marks:
            brush.draw(mark)
        brush.gc.restore()


class _Brush:
    """Draws marks through the renderer of any format."""

    def __init__(self, renderer: RendererBase, sheet: Sheet, zoom: float) -> None:
        self.renderer = renderer
        self.zoom = zoom
        self.pixels = float(cast("float", renderer.points_to_pixels(1.0)))
        self.scale = self.pixels * zoom
        self.bottom = sheet.height * self.scale
        self.place = Affine2D.from_values(self.scale, 0, 0, -self.scale, 0, self.bottom)
        self.language = Text(language=sheet.language)
        self.gc: GraphicsContextBase = renderer.new_gc()
        self.gc.set_capstyle("round")
        self.gc.set_joinstyle("round")
        self.gc.set_snap(False)

    def draw(self, mark: Mark) -> None:
        match mark:
            case Line():
                self._line(mark)
            case Rect():
                self._shape(_rectangle(mark), mark.ink)
            case Circle(x, y, radius, ink):
                self._shape(Path.circle((x, y), radius), ink)
            case Stroke():
                self._shape(_path(mark), mark.ink)
            case Icon(x, y, size, name, ink):
                self._shape(_icon(name, x, y, size), ink)
            case Picture():
                self._picture(mark)

    def _shape(self, path: Path, ink: Ink) -> None:
        self.gc.set_foreground(to_rgba(ink.edge or "none"), isRGBA=True)
        self.gc.set_linewidth(ink.width * self.zoom if ink.edge else 0.0)
        self.gc.set_dashes(0, [dash * self.zoom for dash in ink.dashes] if ink.dashes else None)
        self.renderer.draw_path(self.gc, path, self.place, to_rgba(ink.fill) if ink.fill else None)

    def _picture(self, picture: Picture) -> None:
        """Draw a photo, its lowest row first: Agg takes it in the sheet's own pixels, the others scale it."""
        photo = Image.frombytes("RGB", (picture.pixels.across, picture.pixels.down), picture.pixels.rgb)
        photo = photo.convert("RGBA").transpose(Transpose.FLIP_TOP_BOTTOM)
        width, height = picture.width * self.scale, picture.height * self.scale
        x, y = picture.x * self.scale, self.bottom - picture.y * self.scale - height
        if self.renderer.option_scale_image():
            self.renderer.draw_image(self.gc, x, y, np.array(photo), Affine2D().scale(width, height))
        else:
            photo = photo.resize((round(width), round(height)), Resampling.LANCZOS)
            self.renderer.draw_image(self.gc, x, y, np.array(photo))

    def _line(self, line: Line) -> None:
        self.gc.set_foreground(to_rgba(line.colour), isRGBA=True)
        for run in line.runs:
            text = drawn_text(run)
            if text:
                self._run(line, run, text)

    def _run(self, line: Line, run: Run, text: str) -> None:
        x, y = (line.x + run.x) * self.scale, line.y * self.scale
        font = FontProperties(fname=run.font, size=line.size * self.zoom)
        if ZERO_WIDTH_JOINER in text or (not self.renderer.flipy() and has_placed_marks(text, run.font, rtl=run.rtl)):
            self._outlines(x, self.bottom - y, text, font, line.colour)
            return
        y = y if self.renderer.flipy() else self.bottom - y
        self.renderer.draw_text(self.gc, x, y, text, font, 0, ismath=False, mtext=self.language)

    def _outlines(self, x: float, y: float, text: str, font: FontProperties, colour: str) -> None:
        """Draw the outlines of a text: in a PDF its joiners and marks would push what follows out of place."""
        self.gc.set_linewidth(0.0)
        outlines = TextPath((0, 0), text, prop=font)
        self.renderer.draw_path(self.gc, outlines, Affine2D().scale(self.pixels).translate(x, y), to_rgba(colour))


def drawn_text(run: Run) -> str:
    """Return what the renderer is given for a run: nothing unseen, and a mark of direction where no letter says it.

    The mark stands last in a right-to-left run as it is seen, so that it pushes nothing out of place.
    A run of spaces gives the empty text.
    """
    text = seen(run.text)
    if not text.replace(ZERO_WIDTH_JOINER, "").strip():
        return ""
    return RTL_MARK + text if run.rtl and not RTL_LETTER.search(text) else text


def _icon(name: str, x: float, y: float, size: float) -> Path:
    segments = placed(name, x, y, size)
    numbers = [number for _, values in segments for number in values or (0.0, 0.0)]
    codes = [_CODES[command] for command, values in segments for _ in range(max(len(values) // 2, 1))]
    return Path(np.reshape(numbers, (-1, 2)), codes)


_CODES = {"M": Path.MOVETO, "L": Path.LINETO, "Q": Path.CURVE3, "C": Path.CURVE4, "Z": Path.CLOSEPOLY}


def _rectangle(rect: Rect) -> Path:
    """Return a rectangle whose corners are quarters of circles, as cubic curves."""
    x0, y0, x1, y1 = rect.x, rect.y, rect.x + rect.width, rect.y + rect.height
    r = max(min(rect.radius, rect.width / 2, rect.height / 2), 0.0)
    k = r * (1 - 0.5522847498)
    corners = [
        ((x1 - r, y0), (x1 - k, y0), (x1, y0 + k), (x1, y0 + r)),
        ((x1, y1 - r), (x1, y1 - k), (x1 - k, y1), (x1 - r, y1)),
        ((x0 + r, y1), (x0 + k, y1), (x0, y1 - k), (x0, y1 - r)),
        ((x0, y0 + r), (x0, y0 + k), (x0 + k, y0), (x0 + r, y0)),
    ]
    vertices = [(x0 + r, y0), *(point for corner in corners for point in corner), (x0 + r, y0)]
    codes = [Path.MOVETO, *([Path.LINETO, Path.CURVE4, Path.CURVE4, Path.CURVE4] * 4), Path.CLOSEPOLY]
    return Path(vertices, codes)


def _path(stroke: Stroke) -> Path:
    if stroke.curved:
        return Path(stroke.points, [Path.MOVETO, *[Path.CURVE3] * (len(stroke.points) - 1)])
    if stroke.closed:
        return Path([*stroke.points, stroke.points[0]], closed=True)
    return Path(stroke.points)
