"""Sheets become a PDF, a page each, tagged, with texts that can be selected and are read in their order."""

import re
from collections.abc import Sequence
from itertools import groupby

import pydyf

from renderers.sheet.lines import Line, Passage, Run
from renderers.sheet.marks import Ink, Rect, Shape
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import Sheet
from renderers.typesetting.shaping import outline
from renderers.writers.pdffonts import EmbeddedFont, spelled
from renderers.writers.pdfpages import Page, document
from renderers.writers.pdfpaths import Outline, write_path

_SEEN, _UNSEEN = 0, 3  # rendering modes of text
# Each letter of such a run is a text object of its own, in logical order. pypdf turns the letters of one object; others
# take them as they come, or by their places.
_TURNED = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]")
MAX_POINTS = 14_400  # a side, by the PDF reference; readers refuse more


def bound(sheets: Sequence[Sheet]) -> bytes:
    """Return the sheets, at least one and all in one language, as the pages of one PDF, called after the first."""
    fonts: dict[str, EmbeddedFont] = {}
    outlines: dict[Outline, str] = {}
    return document([_page(sheet, fonts, outlines) for sheet in sheets], sheets[0].title, sheets[0].locale)


def _page(sheet: Sheet, fonts: dict[str, EmbeddedFont], outlines: dict[Outline, str]) -> Page:
    """Write a sheet as a page; its fonts and the names of its outlines are those of the whole document."""
    zoom = min(1.0, MAX_POINTS / max(sheet.width, sheet.height))
    pen = _PagePen(zoom, sheet.height, fonts, outlines)
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
    return Page(pen.stream, size, pen.used, photos, pen.outlines, tuple(pen.said))


class _PagePen:
    """Writes shapes and texts into the content of a page."""

    def __init__(
        self, zoom: float, height: float, fonts: dict[str, EmbeddedFont], outlines: dict[Outline, str]
    ) -> None:
        self.stream = pydyf.Stream(compress=True)
        self.stream.set_matrix(zoom, 0, 0, zoom, 0, 0)
        self.stream.set_line_cap(1)
        self.stream.set_line_join(1)
        self.used: dict[str, EmbeddedFont] = {}
        self.outlines: dict[str, Outline] = {}
        self._fonts, self._outlines = fonts, outlines
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
        write_path(self.stream, path_of(shape), 0, self._height, 1, -1)
        ending = {(True, True): self.stream.fill_and_stroke, (True, False): self.stream.fill}
        ending.get((bool(ink.fill), bool(ink.edge)), self.stream.stroke)()

    def _picture(self, picture: Picture) -> None:
        name = self.pictures.setdefault(picture.pixels, f"I{len(self.pictures)}")
        self._show(name, picture.width, picture.height, picture.x, self._height - picture.y - picture.height)

    def _show(self, name: str, across: float, up: float, x: float, y: float) -> None:
        """Show a photo or an outline, scaled and moved to (x, y)."""
        self.stream.push_state()
        self.stream.set_matrix(across, 0, 0, up, x, y)
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
                name = self._outlines.setdefault(segments, f"G{len(self._outlines)}")
                self.outlines[name] = segments
                self._show(name, line.size, line.size, x + glyph.x * line.size, y + glyph.y * line.size)


def _colour(colour: str) -> tuple[float, ...]:
    return tuple(round(channel / 255, 4) for channel in bytes.fromhex(colour[1:]))
