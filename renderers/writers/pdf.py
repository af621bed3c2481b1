"""Sheets become a PDF, a page each, tagged, with texts that can be selected and are read in their order."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

import pydyf

from renderers.sheet.lines import Line, Passage, Run
from renderers.sheet.marks import Ink, Rect, Segment, Shape
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.shaping import outline
from renderers.writers.pdffonts import EmbeddedFont, spelled
from renderers.writers.pdfpages import Page, document

_SEEN, _UNSEEN = 0, 3  # rendering modes of text
# Each letter of such a run is a text object of its own, in logical order. pypdf turns the letters of one object; others
# take them as they come, or by their places.
_TURNED = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]")
MAX_POINTS = 14_400  # a side, by the PDF reference; readers refuse more


def printable(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF."""
    return bound((sheet,))


def bound(sheets: Sequence[Sheet]) -> bytes:
    """Return the sheets, at least one and all in one language, as the pages of one PDF, called after the first."""
    fonts: dict[str, EmbeddedFont] = {}
    return document([_page(sheet, fonts) for sheet in sheets], sheets[0].title, sheets[0].locale)


def _page(sheet: Sheet, fonts: dict[str, EmbeddedFont]) -> Page:
    """Write a sheet as a page; its fonts are those of the whole document."""
    zoom = min(1.0, MAX_POINTS / max(sheet.width, sheet.height))
    pen = _PagePen(zoom, sheet.height, fonts)
    pen.stream.begin_marked_content("Artifact")
    pen.draw(Rect(0, 0, sheet.width, sheet.height, Ink(sheet.page)))
    pen.stream.end_marked_content()
    for is_said, parts in groupby(sheet.parts(), lambda part: isinstance(part, Passage)):
        # Shapes and photos say nothing to those who listen.
        if not is_said:
            pen.stream.begin_marked_content("Artifact")
        for part in parts:
            pen.draw(part)
        if not is_said:
            pen.stream.end_marked_content()
    size = sheet.width * zoom, sheet.height * zoom
    photos = {name: pixels for pixels, name in pen.pictures.items()}
    return Page(pen.stream, size, pen.used, photos, tuple(pen.said))


class _PagePen:
    """Writes shapes and texts into the content of a page."""

    def __init__(self, zoom: float, height: float, fonts: dict[str, EmbeddedFont]) -> None:
        self.stream = pydyf.Stream(compress=True)
        self.stream.set_matrix(zoom, 0, 0, zoom, 0, 0)
        self.stream.set_line_cap(1)
        self.stream.set_line_join(1)
        self.used: dict[str, EmbeddedFont] = {}
        self._fonts = fonts
        self.pictures: dict[Pixels, str] = {}
        self.said: list[str] = []
        self._height = height

    def draw(self, part: Shape | Picture | Passage) -> None:
        """Write a part of the sheet."""
        match part:
            case Passage():
                self._text(part)
            case Picture():
                self._picture(part)
            case _:
                self._shape(part)

    def _text(self, text: Passage) -> None:
        """Write a text as a paragraph with a number."""
        self.stream.begin_marked_content("P", pydyf.Dictionary({"MCID": len(self.said)}))
        self.stream.set_color_rgb(*_colour(text.lines[0].colour))
        for line in text.lines:
            for run in line.runs:
                self._run(line, run)
        self.stream.end_marked_content()
        self.said.append(text.whole)

    def _shape(self, shape: Shape) -> None:
        ink = shape.ink
        if ink.edge:
            self.stream.set_color_rgb(*_colour(ink.edge), stroke=True)
            self.stream.set_line_width(ink.width)
            self.stream.set_dash(ink.dashes or (), 0)
        if ink.fill:
            self.stream.set_color_rgb(*_colour(ink.fill))
        self._path(path_of(shape), 0, self._height, 1, -1)
        ending = {(True, True): self.stream.fill_and_stroke, (True, False): self.stream.fill}
        ending.get((bool(ink.fill), bool(ink.edge)), self.stream.stroke)()

    def _picture(self, picture: Picture) -> None:
        name = self.pictures.setdefault(picture.pixels, f"I{len(self.pictures)}")
        self.stream.push_state()
        self.stream.set_matrix(
            picture.width, 0, 0, picture.height, picture.x, self._height - picture.y - picture.height
        )
        self.stream.draw_x_object(name)
        self.stream.pop_state()

    def _run(self, line: Line, run: Run) -> None:
        font = self._fonts.setdefault(run.font, EmbeddedFont(run.font, f"F{len(self._fonts)}"))
        self.used[font.name] = font
        spelling = spelled(run)
        x, y = line.x + run.x, self._height - line.y
        for seen, group in groupby(spelling.letters, lambda placed: placed.seen):
            together = [list(group)]
            if _TURNED.search(run.text):
                together = [[placed] for placed in together[0]]
            for letters in together:
                self.stream.begin_text()
                self.stream.set_font_size(font.name, line.size)
                self.stream.set_text_rendering(_SEEN if seen else _UNSEEN)
                self.stream.set_text_matrix(1, 0, 0, 1, x + letters[0].x * line.size, y)
                self.stream.show_text("<" + "".join(font.code(placed.letter) for placed in letters) + ">")
                self.stream.end_text()
        for glyph in spelling.drawn:
            segments = outline(run.font, glyph.number)
            if segments:
                self._path(segments, x + glyph.x * line.size, y + glyph.y * line.size, line.size, line.size)
                self.stream.fill()

    def _path(self, segments: Iterable[Segment], x: float, y: float, across: float, up: float) -> None:
        """Write a path, moved to (x, y) and scaled; a PDF has cubic curves alone."""
        begun = at = (0.0, 0.0)
        for command, values in segments:
            points = [(x + a * across, y + b * up) for a, b in zip(values[::2], values[1::2], strict=True)]
            match command:
                case "M":
                    self.stream.move_to(*points[0])
                    begun = points[0]
                case "L":
                    self.stream.line_to(*points[0])
                case "Q":
                    self.stream.curve_to(*_thirds(at, points[0]), *_thirds(points[1], points[0]), *points[1])
                case "C":
                    self.stream.curve_to(*points[0], *points[1], *points[2])
                case "Z":
                    self.stream.close()
            at = points[-1] if points else begun


def _thirds(end: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    """Return the control point of a cubic curve beside the end of a quadratic one."""
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


def _colour(colour: str) -> tuple[float, ...]:
    return tuple(round(channel / 255, 4) for channel in bytes.fromhex(colour[1:]))
