"""PDFs: their texts in the hands of the programs that take them out."""

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from renderers import draw
from renderers.sheet.photos import Pixels
from storage.model.document.reader import read
from storage.model.journey import Journey, Language
from tests.conftest import ROOT
from tests.renderers.samples import CORPUS, LANGUAGES, numbered_journey, words

EXAMPLES = ROOT / "examples"
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("index", range(4))
def test_every_text_can_be_taken_out_by_pypdf(language: Language, index: int) -> None:
    text = CORPUS[language][index]
    journey, signs = numbered_journey(language, text, 1)

    found = _bare(PdfReader(BytesIO(draw(journey, "pdf", words(language))[0])).pages[0].extract_text())

    assert {sign for sign in signs if _bare(f"{text} {sign}") not in found} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_an_example_can_be_taken_out_by_poppler(language: Language, tmp_path: Path) -> None:
    journey = read((EXAMPLES / f"cafe.{language}.masir.yaml").read_bytes())

    found = _bare(_by_poppler(draw(journey, "pdf", words(language))[0], tmp_path))

    texts = [item.text for stage in journey.stages for item in stage.obstacles]
    texts += [item.text for stage in journey.stages for item in stage.opportunities]
    assert texts
    assert [text for text in texts if _bare(text) not in found] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_structure_of_a_pdf_says_the_texts_in_their_order(language: Language) -> None:
    texts = CORPUS[language]
    journey = Journey(title=texts[0], purpose=texts[1], benefit=texts[2])
    root = _root(draw(journey, "pdf", words(language))[0])

    paragraphs = [kid.get_object() for kid in root["/StructTreeRoot"]["/K"]["/K"]]
    said = [paragraph["/ActualText"] for paragraph in paragraphs]
    assert [text for text in said if text in texts] == list(texts[:3])
    assert [paragraph["/K"] for paragraph in paragraphs] == list(range(len(paragraphs)))
    assert root["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pdf_has_a_title_that_is_shown_and_a_language(language: Language) -> None:
    page = draw(Journey(title="مرحبا Tea"), "pdf", words(language))[0]

    root, about = _root(page), PdfReader(BytesIO(page)).metadata
    assert about
    assert about.title == "مرحبا Tea"
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_fonts_of_a_pdf_are_in_it() -> None:
    root = _root(draw(Journey(title="مرحبا Tea 😀"), "pdf", words("ar"))[0])

    page = root["/Pages"]["/Kids"][0].get_object()
    fonts = [font.get_object()["/DescendantFonts"][0] for font in page["/Resources"]["/Font"].values()]
    assert len(fonts) > 2
    assert all(font["/FontDescriptor"]["/FontFile2"].get_data() for font in fonts)


def test_every_object_of_a_pdf_says_what_it_is() -> None:
    root = _root(draw(Journey(title="Tea"), "pdf", words("en"))[0])

    page = root["/Pages"]["/Kids"][0].get_object()
    font = next(iter(page["/Resources"]["/Font"].values())).get_object()
    described = font["/DescendantFonts"][0].get_object()
    tree = root["/StructTreeRoot"]
    assert (root["/Type"], page["/Type"], tree["/Type"]) == ("/Catalog", "/Page", "/StructTreeRoot")
    assert (font["/Type"], font["/Subtype"]) == ("/Font", "/Type0")
    assert (described["/Type"], described["/Subtype"]) == ("/Font", "/CIDFontType2")
    assert described["/FontDescriptor"]["/Type"] == "/FontDescriptor"
    assert {kid.get_object()["/Type"] for kid in tree["/K"]["/K"]} == {tree["/K"]["/Type"]} == {"/StructElem"}


def test_a_logo_stands_in_a_pdf_as_it_was() -> None:
    logo = Pixels(2, 1, b"\xff\0\0\0\0\xff")
    root = _root(draw(Journey(title="Tea"), "pdf", words("en"), logo=logo)[0])

    (photo,) = root["/Pages"]["/Kids"][0].get_object()["/Resources"]["/XObject"].values()
    assert (photo.get_object()["/Width"], photo.get_object()["/Height"]) == (2, 1)
    assert photo.get_object().get_data() == logo.rgb


@pytest.mark.parametrize(("language", "direction"), [("en", "/L2R"), ("ar", "/R2L"), ("fa", "/R2L")])
def test_pages_of_a_pdf_are_turned_in_the_direction_of_the_language(language: Language, direction: str) -> None:
    assert _root(draw(Journey(), "pdf", words(language))[0])["/ViewerPreferences"]["/Direction"] == direction


def test_what_is_drawn_as_an_outline_is_written_once_however_often_it_is_shown() -> None:
    pair = "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f468\u200d\u2764\ufe0f\u200d\U0001f468 "
    few, many = (draw(Journey(title="Tea", purpose=pair * times), "pdf", words("en"))[0] for times in (2, 100))

    page = _root(many)["/Pages"]["/Kids"][0].get_object()
    outlines = [form.get_object() for form in page["/Resources"]["/XObject"].values()]
    assert [form["/Subtype"] for form in outlines] == ["/Form", "/Form"]
    assert outlines[0].get_data() != outlines[1].get_data()
    assert page["/Contents"].get_data().count(b" Do") == 200
    assert len(many) - len(few) < 200 * 20
    assert PdfReader(BytesIO(many)).pages[0].extract_text().count("\U0001f467") == 100


def _root(page: bytes) -> Any:  # noqa: ANN401 - pypdf's objects have no types to speak of
    return PdfReader(BytesIO(page)).trailer["/Root"].get_object()


def _bare(text: str) -> str:
    """Return a text without spaces, joiners and marks of direction: programs add and drop them at will."""
    return "".join(text.translate(MARKS).replace("\u200c", "").replace("\u200d", "").split())


def _by_poppler(page: bytes, folder: Path) -> str:
    program = shutil.which("pdftotext")
    if program is None and "CI" not in os.environ:
        pytest.skip("pdftotext is not installed (Debian's package poppler-utils)")
    file = folder / "map.pdf"
    file.write_bytes(page)
    done = subprocess.run([program or "pdftotext", "-raw", "-enc", "UTF-8", file, "-"], capture_output=True, check=True)
    return done.stdout.decode()
