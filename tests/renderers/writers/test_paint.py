"""The bytes: pictures that can be opened, with the right letters on them."""

import hashlib
import os
import pickle
import subprocess
import sys
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pypdf import PdfReader

from renderers import draw, missing
from renderers.content.tidy import tidied
from renderers.formats import MAPS
from renderers.layouts.phone import cards
from renderers.layouts.wide import wide
from renderers.sheet.lines import Run
from renderers.sheet.marks import Ink, Rect
from renderers.sheet.photos import Picture, Pixels
from renderers.sheet.sheet import sheet_of
from renderers.typesetting.shaping import glyphs, outline
from renderers.writers.paint import MAX_PIXELS, MAX_PIXELS_A_SIDE, TALLEST, painted
from renderers.writers.pdf import bound
from storage.model.document.reader import read
from storage.model.journey import Emotion, Journey, Language, Obstacle, Persona, Stage, Text
from tests.conftest import ROOT
from tests.renderers.hostile import HOSTILE_MAPS
from tests.renderers.samples import CORPUS, HOSTILE, LANGUAGES, full_journey, locale, vocabulary, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_png_has_two_pixels_for_a_point_and_shows_something(language: Language) -> None:
    journey = full_journey(language, CORPUS[language][0], 1)
    (sheet,) = wide(tidied(journey), vocabulary(language))

    (page,) = draw(journey, "png", words(language))

    with Image.open(BytesIO(page)) as picture:
        assert picture.format == "PNG"
        assert picture.size == (sheet.width * 2, sheet.height * 2)
        assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 50
        assert picture.convert("RGB").getpixel((4, 4)) == (0xF3, 0xF5, 0xFB)


@pytest.mark.parametrize("language", LANGUAGES)
def test_arabic_letters_are_drawn_with_an_arabic_font(language: Language) -> None:
    runs = [run for text in (*CORPUS["ar"], *CORPUS["fa"]) for run in _runs(Journey(title=text), language) if run.rtl]

    letters = [run for run in runs if any("ا" <= c <= "ی" for c in run.text)]
    assert letters
    assert [run for run in letters if "Arabic" not in run.font and "Vazirmatn" not in run.font] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_empty_box_is_drawn(language: Language) -> None:
    runs = [run for text in CORPUS[language] for run in _runs(full_journey(language, text, 1), language)]

    assert runs
    assert [run for run in runs if 0 in _glyphs(run)] == []


def _glyphs(run: Run) -> list[int]:
    return [glyph.number for glyph in glyphs(run.text, run.font, run.rtl)]


def _runs(journey: Journey, language: Language) -> set[Run]:
    return {run for sheet in wide(tidied(journey), vocabulary(language)) for line in sheet.lines() for run in line.runs}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_can_break_a_picture(text: str) -> None:
    stage = Stage(id="s", name=text, steps=(Text(id="a", text=text),), emotion=Emotion(score=1, quote=text))
    journey = Journey(title=text, persona=Persona(name=text), stages=(stage,))

    pages = [draw(journey, kind, words("ar"))[0] for kind in MAPS]

    assert [page[:4] for page in pages[:4]] == [b"\x89PNG", b"<?xm", b"<?xm", b"%PDF"]


@pytest.mark.parametrize("name", ["bike-hire.en", "honey.ar", "guesthouse.fa", "flower-shop.en"])
def test_a_map_of_six_stages_is_light_enough_to_forward(name: str) -> None:
    journey = read((ROOT / "examples" / f"{name}.masir.yaml").read_bytes())

    (page,) = draw(journey, "png", words("en"))

    assert len(page) < 1_000_000


def test_where_edges_have_fewer_shades_areas_and_logos_keep_their_colours() -> None:
    logo = Pixels(2, 2, bytes((11, 22, 33)) * 4)
    marks = (
        Rect(100, 100, 200, 200, Ink("#0b1622"), 40),
        Rect(100, 600, 200, 200, Ink(edge="#0b1623", width=20)),
        Picture(600, 100, 200, 200, logo),
    )

    with Image.open(BytesIO(painted(sheet_of((1_600, 1_500), "", locale("en"), "#f3f5fb", marks)))) as picture:
        found = picture.convert("RGB").getcolors(1 << 24) or ()
        colours = {colour for _, colour in found if isinstance(colour, tuple)}

    areas = {(0xF3, 0xF5, 0xFB), (11, 22, 34), (11, 22, 35), (11, 22, 33)}
    assert areas < colours
    assert {channel % 16 for colour in colours - areas for channel in colour if channel < 255} == {0}


_BANDED = {
    "cafe.en": read((ROOT / "examples" / "cafe.en.masir.yaml").read_bytes()),
    "cafe.fa": read((ROOT / "examples" / "cafe.fa.masir.yaml").read_bytes()),
    "every field": full_journey("ar", CORPUS["ar"][0], 3),
    "stacked marks": Journey(stages=(Stage(id="s", name="a" + "\u0301" * 40, emotion=Emotion(score=1)),)),
    **{name: HOSTILE_MAPS[name] for name in ("30 stages", "ten messages of 4,000 letters", "mixed scripts")},
}


@pytest.mark.parametrize("name", _BANDED)
def test_strips_have_no_seams(name: str) -> None:
    (sheet,) = wide(tidied(_BANDED[name]), vocabulary(_BANDED[name].language or "ar"))

    whole, *others = (_pixels(painted(sheet, at_once)) for at_once in (MAX_PIXELS, 400_000, 1_234_567))

    assert [int((strips != whole).sum()) for strips in others] == [0, 0]


def test_strips_of_cards_have_no_seams() -> None:
    sheets = cards(tidied(_BANDED["cafe.en"]), vocabulary("en"))

    assert [(_pixels(painted(sheet, 200_000)) != _pixels(painted(sheet))).sum() for sheet in sheets] == [0] * len(
        sheets
    )


def test_a_logo_has_no_seam() -> None:
    logo = Pixels(40, 40, np.random.default_rng(7).integers(0, 256, 4_800, np.uint8).tobytes())
    (sheet,) = wide(tidied(full_journey("fa", CORPUS["fa"][0], 1)), vocabulary("fa"), logo)

    assert (_pixels(painted(sheet, 30_000)) == _pixels(painted(sheet))).all()


def test_no_letter_reaches_further_than_strips_allow() -> None:
    texts = [*CORPUS["en"], *CORPUS["ar"], *CORPUS["fa"], *HOSTILE]
    runs = [run for text in texts for run in _runs(full_journey("fa", text, 1), "fa")]

    ys = [
        y + glyph.y
        for run in runs
        for glyph in glyphs(run.text, run.font, run.rtl)
        for _, values in outline(run.font, glyph.number)
        for y in values[1::2]
    ]

    assert ys
    assert max(map(abs, ys)) < TALLEST


def _pixels(page: bytes) -> NDArray[np.uint8]:
    with Image.open(BytesIO(page)) as picture:
        return np.array(picture)


@pytest.mark.parametrize("kind", MAPS)
def test_the_same_journey_gives_the_same_bytes(kind: str) -> None:
    journey = full_journey("fa", CORPUS["fa"][0], 1)

    assert draw(journey, kind, words("fa")) == draw(journey, kind, words("fa"))


def test_another_process_gives_the_same_bytes() -> None:
    stage = Stage(id="s", name="مرحلة", steps=tuple(Text(id="a", text=text) for text in CORPUS["ar"]))
    journey = Journey(title="رحلة", stages=(stage,))

    here = [hashlib.sha256(draw(journey, kind, words("ar"))[0]).hexdigest() for kind in MAPS]

    assert _digests_elsewhere(journey) == here


_ELSEWHERE = """
import hashlib, pickle, sys
from renderers import draw
from renderers.formats import MAPS
journey, words = pickle.load(sys.stdin.buffer)
for kind in MAPS:
    print(hashlib.sha256(draw(journey, kind, words)[0]).hexdigest())
"""


def _digests_elsewhere(journey: Journey) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", _ELSEWHERE],
        input=pickle.dumps((journey, words("ar"))),
        env={**os.environ, "PYTHONHASHSEED": "7", "LANG": "fa_IR.UTF-8", "TZ": "Asia/Tehran"},
        stdout=subprocess.PIPE,
        check=True,
    )
    return done.stdout.decode().split()


@pytest.mark.parametrize("size", [(900.0, 90_000.0), (14_000.0, 14_000.0)])
def test_a_huge_map_is_drawn_smaller_instead_of_not_at_all(size: tuple[float, float]) -> None:
    page = painted(sheet_of(size, "", locale("en"), "#f3f5fb", ()))

    with Image.open(BytesIO(page)) as picture:
        assert max(picture.size) <= MAX_PIXELS_A_SIDE
        assert picture.size[0] * picture.size[1] <= MAX_PIXELS * 1.01


def test_a_huge_map_fits_on_a_page_that_readers_open() -> None:
    page = bound([sheet_of((900, 90_000), "", locale("en"), "#f3f5fb", ())])

    assert max(PdfReader(BytesIO(page)).pages[0].mediabox.upper_right) <= 14_400


def test_characters_without_a_font_are_reported() -> None:
    stage = Stage(id="s", name="漢", steps=(Text(id="a", text="ok"),), obstacles=(Obstacle(id="o", text="字漢"),))

    assert missing(Journey(title="Tea", stages=(stage,)), locale("en")) == ("漢", "字")
    assert missing(full_journey("ar", CORPUS["ar"][0]), locale("ar")) == ()


def test_matplotlib_is_imported_only_for_pictures() -> None:
    code = "import sys, renderers; sys.exit('matplotlib' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
