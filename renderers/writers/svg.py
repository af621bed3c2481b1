"""A sheet becomes an SVG. Its texts are outlines labelled with their words, or texts in fonts that come with it."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from PIL import Image

from renderers.sheet.lines import Line, Passage, Run
from renderers.sheet.marks import Circle, Icon, Ink, Rect, Segment, Shape, Stroke
from renderers.sheet.paths import path_of
from renderers.sheet.photos import Picture
from renderers.sheet.sheet import Sheet
from renderers.typesetting.shaping import glyphs, outline, subset_by_characters

EM = 1_000  # outlines are in whole thousandths of an em

Ids = dict[tuple[str, int], str]


def outlined(sheet: Sheet) -> bytes:
    """Return the sheet with its texts as outlines: the same in every program, and readable for those who listen."""
    ids: Ids = {}
    for line in sheet.lines():
        for run in line.runs:
            for glyph in glyphs(run.text, run.font, run.rtl):
                if outline(run.font, glyph.number):
                    ids.setdefault((run.font, glyph.number), f"g{len(ids)}")
    drawn = (f'<path id="{name}" d="{_outline(*glyph)}"/>' for glyph, name in ids.items())
    return _document(sheet, f"<defs>{''.join(drawn)}</defs>", partial(_outlined, ids))


def selectable(sheet: Sheet) -> bytes:
    """Return the sheet with texts that can be selected, searched and edited; the letters they need come with it."""
    return _document(sheet, f"<style>{''.join(_fonts(sheet))}</style>", _selectable)


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
    lines = "".join(_outlined_line(ids, line) for line in text.lines)
    return f'<g role="img" aria-label={quoteattr(text.whole)} fill="{text.lines[0].colour}">{lines}</g>'


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


def _selectable(text: Passage) -> str:
    first = text.lines[0]
    broken = [(line, " ") for line in text.lines[:-1]] + [(text.lines[-1], "")]
    lines = "".join(_span(line, run, end if run is line.runs[-1] else "") for line, end in broken for run in line.runs)
    return f'<text xml:space="preserve" font-size="{_n(first.size)}" fill="{first.colour}">{lines}</text>'


def _span(line: Line, run: Run, end: str) -> str:
    """Return a run from its beginning, which is its right end where it runs from the right."""
    x, turned = line.x + run.x, ""
    if run.rtl:
        x, turned = x + run.width, ' direction="rtl" unicode-bidi="bidi-override"'
    return (
        f'<tspan x="{_n(x)}" y="{_n(line.y)}" font-family="{_family(run.font)}"{turned}>{escape(run.text)}{end}</tspan>'
    )


def _fonts(sheet: Sheet) -> Iterator[str]:
    letters: dict[str, set[str]] = defaultdict(set)
    for line in sheet.lines():
        for run in line.runs:
            letters[run.font].update(run.text)
    for font, characters in letters.items():
        data = b64encode(subset_by_characters(font, characters)).decode()
        yield f'@font-face{{font-family:"{_family(font)}";src:url(data:font/ttf;base64,{data})}}'


def _family(font: str) -> str:
    return Path(font).stem


def _n(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
