"""SVGs: what they say to those who listen, select and search."""

from base64 import b64decode
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from renderers import draw
from renderers.content.tidy import tidied
from renderers.sheet.photos import Pixels
from storage.model.journey import Emotion, Journey, Language, Stage, Text
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


def test_dollars_are_no_mathematics() -> None:
    plain, dollars = (draw(Journey(title=title), "svg", words("en"))[0] for title in ("5 to 9", "$5 to $9"))

    assert dollars.count(b"<use") == plain.count(b"<use") + 2


def test_each_text_is_one_label_in_the_order_of_reading() -> None:
    stages = (Stage(id="a", name="Hear", steps=(Text(id="a", text="first\nsecond"),)), Stage(id="b", name="Buy"))

    labels = said(root_of(Journey(title="Tea", stages=stages), "svg", "en"))

    assert labels.index("Tea") < labels.index("Hear") < labels.index("Buy") < labels.index("first\nsecond")
    assert labels.count("first\nsecond") == 1


def test_shapes_say_nothing_to_those_who_listen() -> None:
    root = root_of(Journey(title="Tea", stages=(Stage(id="a", name="Hear", emotion=Emotion(score=1)),)), "svg", "en")

    shapes = [one for kind in ("rect", "circle", "path") for one in root.iter(f"{SVG}{kind}")]
    assert len(shapes) > 10
    assert [one for one in shapes if one.get("aria-label") or one.get("role")] == []


def test_a_label_is_escaped() -> None:
    page = draw(Journey(title='<b>&"quoted"</b>'), "svg", words("en"))[0]

    assert b"<b>" not in page
    assert '<b>&"quoted"</b>' in said(ET.fromstring(page))  # noqa: S314 - written by ourselves


def test_a_logo_comes_with_the_svg_as_a_picture_that_can_be_opened() -> None:
    logo = Pixels(2, 1, b"\xff\0\0\0\0\xff")
    root = ET.fromstring(draw(Journey(title="Tea"), "svg", words("en"), logo=logo)[0])  # noqa: S314 - as above

    (image,) = root.iter(f"{SVG}image")
    data = image.get("{http://www.w3.org/1999/xlink}href", "").removeprefix("data:image/png;base64,")
    with Image.open(BytesIO(b64decode(data))) as picture:
        assert (picture.size, picture.tobytes()) == ((2, 1), logo.rgb)


@pytest.mark.parametrize("kind", ["svg", "svg-text"])
@pytest.mark.parametrize("layout", ["wide", "cards", "pages"])
def test_every_page_is_a_document_of_its_own(kind: str, layout: str) -> None:
    journey = Journey(title="Tea", stages=tuple(Stage(id=f"s{i}", name=f"S{i}") for i in range(4)))

    for page in draw(journey, kind, words("fa"), layout):
        root = ET.fromstring(page)  # noqa: S314 - as above
        _, _, width, height = map(float, root.get("viewBox", "").split())
        assert (root.get("width"), root.get("height")) == (
            f"{width:.3f}".rstrip("0").rstrip(".") + "pt",
            f"{height:.3f}".rstrip("0").rstrip(".") + "pt",
        )
