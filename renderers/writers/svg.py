"""A sheet becomes an SVG. Its texts are outlines, labelled with their words or under invisible texts to select."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from functools import partial
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from PIL import Image

from renderers.sheet.lines import Line, Passage, Run
from renderers.sheet.marks import Circle, Icon, Ink, Rect, Segment, Shape, Stroke
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture
from renderers.sheet.sheet import Sheet
from renderers.typesetting.shaping import glyphs, outline

EM = 1_000  # outlines are in whole thousandths of an em

Ids = dict[tuple[str, int], str]


def outlined(sheet: Sheet) -> bytes:
    """Return the sheet with its texts as outlines: the same in every program, and readable for those who listen."""
    ids, drawn = _drawn(sheet)
    return _document(sheet, drawn, partial(_outlined, ids))


def selectable(sheet: Sheet) -> bytes:
    """Return the sheet with its texts as outlines, under texts that are not seen, to be selected and searched.

    Few programs set Arabic letters as browsers do, or in fonts that come with a file: outlines are right in all.
    """
    ids, drawn = _drawn(sheet)
    return _document(sheet, drawn, partial(_selectable, ids))


def _drawn(sheet: Sheet) -> tuple[Ids, str]:
    """Return the ids of all glyphs that have an outline, and these outlines."""
    ids: Ids = {}
    for line in sheet.lines():
        for run in line.runs:
            for glyph in glyphs(run.text, run.font, run.rtl):
                if outline(run.font, glyph.number):
                    ids.setdefault((run.font, glyph.number), f"g{len(ids)}")
    drawn = (f'<path id="{name}" d="{_outline(*glyph)}"/>' for glyph, name in ids.items())
    return ids, f"<defs>{''.join(drawn)}</defs>"


def _document(sheet: Sheet, head: str, written: Callable[[Passage], str]) -> bytes:
    size = (
        f'width="{_n(sheet.width)}pt" height="{_n(sheet.height)}pt" viewBox="0 0 {_n(sheet.width)} {_n(sheet.height)}"'
    )
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    language = f'lang="{sheet.locale.language}" xml:lang="{sheet.locale.language}"'
    ground = f'<rect width="100%" height="100%" fill="{sheet.page}"/>'
    body = "\n".join(written(part) if isinstance(part, Passage) else _mark(part) for part in sheet.parts())
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<svg {names} {size} {language} role="graphics-document document" fill="none" '
        f'stroke-linecap="round" stroke-linejoin="round" aria-label={quoteattr(sheet.title)}>\n'
        f"<title>{escape(sheet.title)}</title>\n{head}\n{ground}\n{body}\n</svg>\n"
    ).encode()


def _mark(mark: Shape | Picture) -> str:
    match mark:
        case Picture(x, y, width, height):
            place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
            return f'<image {place} xlink:href="data:image/png;base64,{b64encode(_png(mark)).decode()}"/>'
        case Icon() | Stroke():
            return f'<path d="{_path(path_of(mark))}"{_ink(mark.ink)}/>'
        case Rect(x, y, width, height, ink, radius):
            round_ = f' rx="{_n(min(radius, width / 2, height / 2))}"' if radius else ""
            return f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"{round_}{_ink(ink)}/>'
        case Circle(x, y, radius, ink):
            return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"{_ink(ink)}/>'


def _ink(ink: Ink) -> str:
    fill = f' fill="{ink.fill}"' if ink.fill else ""
    edge = f' stroke="{ink.edge}" stroke-width="{_n(ink.width)}"' if ink.edge else ""
    dashes = f' stroke-dasharray="{" ".join(map(_n, ink.dashes))}"' if ink.edge and ink.dashes else ""
    return fill + edge + dashes


def _outlined(ids: Ids, text: Passage) -> str:
    return f'<g role="img" aria-label={quoteattr(text.whole)} fill="{text.lines[0].colour}">{_lines(ids, text)}</g>'


def _lines(ids: Ids, text: Passage) -> str:
    return "".join(_outlined_line(ids, line) for line in text.lines)


def _outlined_line(ids: Ids, line: Line) -> str:
    scale = line.size / EM
    place = f"translate({_n(line.x)} {_n(line.y)}) scale({scale:.6g} {-scale:.6g})"
    return f'<g transform="{place}">{"".join(_used(ids, line, run) for run in line.runs)}</g>'


def _used(ids: Ids, line: Line, run: Run) -> str:
    left = run.x / line.size
    return "".join(
        f'<use xlink:href="#{ids[run.font, glyph.number]}" x="{round((left + glyph.x) * EM)}"{_raised(glyph.y)}/>'
        for glyph in glyphs(run.text, run.font, run.rtl)
        if (run.font, glyph.number) in ids
    )


def _raised(y: float) -> str:
    return f' y="{round(y * EM)}"' if round(y * EM) else ""


def _path(segments: Iterable[Segment]) -> str:
    return "".join(command + " ".join(map(_n, values)) for command, values in segments)


def _png(picture: Picture) -> bytes:
    out = BytesIO()
    size = picture.pixels.across, picture.pixels.down
    Image.frombytes("RGB", size, picture.pixels.rgb).save(out, "png", optimize=True)
    return out.getvalue()


def _outline(font: str, number: int) -> str:
    return "".join(
        command + " ".join(str(round(value * EM)) for value in values) for command, values in outline(font, number)
    )


def _selectable(ids: Ids, text: Passage) -> str:
    first = text.lines[0]
    broken = [(line, " ") for line in text.lines[:-1]] + [(text.lines[-1], "")]
    spans = "".join(_span(line, run, end if run is line.runs[-1] else "") for line, end in broken for run in line.runs)
    return (
        f'<g aria-hidden="true" fill="{first.colour}">{_lines(ids, text)}</g>'
        f'<text xml:space="preserve" font-family="sans-serif" font-size="{_n(first.size)}" '
        f'fill="{first.colour}" fill-opacity="0">{spans}</text>'
    )


def _span(line: Line, run: Run, end: str) -> str:
    """Return a run as wide as its outlines, in whatever font; a run from the right stands before its right end.

    What ends the line stands by itself, so that it takes none of that width.
    """
    x, anchor = (line.x + run.x + run.width, ' text-anchor="end"') if run.rtl else (line.x + run.x, "")
    width = f' textLength="{_n(run.width)}" lengthAdjust="spacingAndGlyphs"' if run.width else ""
    span = f'<tspan x="{_n(x)}" y="{_n(line.y)}"{anchor}{width}>{escape(run.text)}</tspan>'
    return span + (f'<tspan x="{_n(x)}">{end}</tspan>' if end else "")


def _n(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
