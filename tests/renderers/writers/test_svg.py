"""SVGs: what they say to those who listen, select and search."""

from xml.etree import ElementTree as ET

import pytest

from renderers import draw
from renderers.content.tidy import tidied
from storage.model.journey import Journey, Language
from tests.renderers.samples import CORPUS, LANGUAGES, numbered_journey, words

SVG = "{http://www.w3.org/2000/svg}"


def root_of(journey: Journey, kind: str, language: Language) -> ET.Element:
    return ET.fromstring(draw(tidied(journey), kind, words(language))[0])  # noqa: S314 - written by ourselves


def said(root: ET.Element) -> list[str]:
    """Return the texts of an SVG: labels of outlines, or texts."""
    labels = [group.get("aria-label", "") for group in root.iter(f"{SVG}g") if group.get("role") == "img"]
    return labels or ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("kind", ["svg", "svg-text"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("index", range(4))
def test_every_text_can_be_taken_out_of_an_svg(kind: str, language: Language, index: int) -> None:
    text = CORPUS[language][index]
    journey, signs = numbered_journey(language, text, 1)

    found = " ".join(" ".join(said(root_of(journey, kind, language))).split())

    assert {f"{text} {sign}" for sign in signs if f"{text} {sign}" not in found} == set()


@pytest.mark.parametrize("kind", ["svg", "svg-text"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_svg_has_a_language_and_a_title(kind: str, language: Language) -> None:
    root = root_of(Journey(title='Tea & "more"'), kind, language)

    assert root.get("lang") == language
    assert root.findtext(f"{SVG}title") == root.get("aria-label") == 'Tea & "more"'


def test_an_svg_needs_no_font_and_nothing_from_elsewhere() -> None:
    page = draw(Journey(title="مرحبا Tea"), "svg", words("ar"))[0]

    assert b"<text" not in page
    assert b"font" not in page
    assert b"href=" not in page.replace(b'xlink:href="#', b"")


def test_an_svg_with_texts_brings_its_letters() -> None:
    root = root_of(Journey(title="مرحبا Tea"), "svg-text", "ar")

    wanted = {name for span in root.iter(f"{SVG}tspan") if (name := span.get("font-family"))}
    style = root.findtext(f"{SVG}style") or ""
    assert len(wanted) > 1
    assert {name for name in wanted if f'font-family:"{name}";src:url(data:font/ttf;base64,' not in style} == set()


def test_dollars_are_no_mathematics() -> None:
    plain, dollars = (draw(Journey(title=title), "svg", words("en"))[0] for title in ("5 to 9", "$5 to $9"))

    assert dollars.count(b"<use") == plain.count(b"<use") + 2
