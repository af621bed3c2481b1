"""SVGs in the programs that read them: with texts to select they look as without, and these lie where they are seen."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
import resvg_py
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Browser, Page

from renderers import draw
from storage.model.document.reader import read
from storage.model.journey import Journey, Language
from tests.conftest import ROOT
from tests.renderers.samples import LANGUAGES, words
from tests.web.browser import CHROMIUM, chromium

try:
    import cairosvg
except OSError:  # it needs a library of the system's
    cairosvg = None

NEAR = 2.0  # points
_READERS = [pytest.param("cairosvg", marks=pytest.mark.skipif(cairosvg is None, reason="no libcairo2")), "resvg"]

# Of each run: where it begins and ends on the screen, and where it should.
_PLACES = """() => [...document.querySelectorAll('tspan[textLength]')].map(span => {
  const svg = document.querySelector('svg'), page = svg.getBoundingClientRect();
  const box = span.getBoundingClientRect(), scale = page.width / svg.viewBox.baseVal.width;
  const x = +span.getAttribute('x'), width = +span.getAttribute('textLength');
  const left = span.getAttribute('text-anchor') === 'end' ? x - width : x;
  return [span.textContent, (box.left - page.left) / scale - left, (box.right - page.left) / scale - left - width];
})"""
_SELECTED = "() => { getSelection().selectAllChildren(document.body); return getSelection().toString() }"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", _READERS)
def test_texts_to_select_change_nothing_that_is_seen(reader: str, language: Language) -> None:
    journey = _cafe(language)
    outlined, selectable = (_drawn(journey, kind) for kind in ("svg", "svg-text"))

    assert b"<text" in selectable
    assert (_seen(reader, outlined) == _seen(reader, selectable)).all()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", _READERS)
def test_what_a_reader_shows_is_the_picture(reader: str, language: Language) -> None:
    journey = _cafe(language)
    seen = _seen(reader, _drawn(journey, "svg-text"))

    assert np.abs(seen - _picture(_drawn(journey, "png"), (seen.shape[1], seen.shape[0]))).mean() < 1.5


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_browser_texts_lie_on_their_outlines(browser: Browser, language: Language) -> None:
    journey = _cafe(language)
    outlined, selectable = (_opened(browser, _drawn(journey, kind)) for kind in ("svg", "svg-text"))

    assert outlined.screenshot(full_page=True) == selectable.screenshot(full_page=True)
    places = selectable.evaluate(_PLACES)
    assert len(places) > 50
    assert [one for one in places if max(abs(one[1]), abs(one[2])) > NEAR] == []


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_selected_in_a_browser_is_what_was_written(browser: Browser, language: Language) -> None:
    journey = _cafe(language)

    selected = " ".join(_opened(browser, _drawn(journey, "svg-text")).evaluate(_SELECTED).split())

    said = [goal.text for stage in journey.stages for goal in stage.customer_goals]
    said += [idea.text for stage in journey.stages for idea in stage.opportunities]
    assert len(said) > 3
    assert [text for text in said if " ".join(text.split()) not in selected] == []


def _cafe(language: Language) -> Journey:
    """Return the beginning of a map: a small picture, for CairoSVG takes seconds for a large one."""
    whole = read((ROOT / "examples" / f"cafe.{language}.masir.yaml").read_bytes())
    return replace(whole, stages=whole.stages[:2])


def _drawn(journey: Journey, kind: str) -> bytes:
    assert journey.language
    return draw(journey, kind, words(journey.language))[0]


def _seen(reader: str, page: bytes) -> NDArray[np.int16]:
    if reader == "cairosvg":
        return _picture(cairosvg.svg2png(bytestring=page))
    return _picture(bytes(resvg_py.svg_to_bytes(svg_string=page.decode(), dpi=96)))


def _picture(page: bytes, size: tuple[int, int] | None = None) -> NDArray[np.int16]:
    with Image.open(BytesIO(page)) as picture:
        rgb = picture.convert("RGB")
        return np.asarray(rgb.resize(size, Image.Resampling.BOX) if size else rgb).astype(np.int16)


def _opened(browser: Browser, page: bytes) -> Page:
    """Open an SVG in a page: by itself it cannot be photographed."""
    opened = browser.new_page(viewport={"width": 1_300, "height": 900})
    opened.set_content(f'<body style="margin:0">{page.decode().partition("?>")[2]}</body>')
    return opened
