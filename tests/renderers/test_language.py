"""A language is a folder: a fourth one, with other digits and from the right, is drawn without a line of Python."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from bot.drawing import drawn_words
from dialogs.guide import guide_of
from dialogs.words import words_in
from renderers import draw
from renderers.content.tidy import tidied
from renderers.formats import COMPARISONS, CUSTOMER, GUIDE, MAPS, Beside
from renderers.layouts.table import LAYOUTS
from renderers.sheet.marks import Icon
from renderers.sheet.sheet import Sheet
from renderers.typesetting.typefaces import families
from renderers.vocabulary import Vocabulary
from storage.model.calendar import duration, written
from storage.model.journey import Journey, Measure, Stage, Touchpoint, Walk
from tests.renderers.samples import full_journey, full_plan, locale, vocabulary, words
from tests.script import ASKED

DIGITS = "٠١٢٣٤٥٦٧٨٩"
FOURTH = {
    **{name: text.upper() for name, text in words("en").items() if name.startswith(("map-", "figure-"))},
    **{name: f"{text}|zettel" for name, text in words("en").items() if name.startswith("channel-")},
    "channel-email": "posta",
    "locale-direction": "rtl",
    "locale-digits": DIGITS,
    "locale-calendar": "solar",
    "locale-cldr": "en",
    "locale-zone": "Etc/UTC",
    "locale-fonts": "Vazirmatn Inter",
    "locale-articles": "la|the",
    "locale-letters": "α β γ",
    "language": "xx",
}
JOURNEY = Journey(
    title="Blue Door",
    as_of=date(2026, 11, 22),
    version=12,
    stages=(
        Stage(
            id="s1",
            name="Buy",
            touchpoints=(Touchpoint(id="t1", name="laposta"), Touchpoint(id="t2", name="la email")),
            kpis=(Measure(name="Returns", value="14", unit="%"),),
            walked=Walk(on=date(2026, 11, 22), minutes=42),
        ),
    ),
)


def sheets(layout: str) -> tuple[Sheet, ...]:
    return LAYOUTS[layout](tidied(JOURNEY), Vocabulary(FOURTH), None)


def said(sheet: Sheet) -> set[str]:
    return {line.text for line in sheet.lines() if line.text}


@pytest.mark.parametrize(("kind", "layout"), [(name, layout) for name, one in MAPS.items() for layout in one.layouts])
def test_a_fourth_language_is_drawn_in_every_format_and_layout(kind: str, layout: str) -> None:
    others: dict[str, Beside] = {
        **dict.fromkeys(COMPARISONS, (JOURNEY,)),
        GUIDE: guide_of(ASKED, "quick", words_in("fa")),
    }
    beside = others.get(layout, full_plan("Queue"))
    pages = draw(JOURNEY, kind, FOURTH, layout, beside=beside)

    assert pages
    assert all(pages)


@pytest.mark.parametrize("layout", sorted(set(LAYOUTS) - {CUSTOMER}))  # there the name stands beside a face
def test_it_is_read_from_its_side(layout: str) -> None:
    first = sheets(layout)[0]
    title = next(line for line in first.lines() if line.text == "Blue Door")

    assert first.locale.rtl
    assert first.width - title.x - title.width < title.x  # nearer to the right edge than to the left


def test_its_own_numbers_and_days_are_in_its_digits_and_calendar() -> None:
    texts = said(sheets("wide")[0])

    assert {"VERSION ١٢", "١", "١ Azar ١٤٠٥", "٤٢ minutes"} <= texts
    assert "\u061c14%" in texts  # typed by the owner


def test_its_words_and_its_fonts_are_those_of_its_folder() -> None:
    (sheet,) = sheets("wide")
    fonts = {run.font.rpartition("/")[2].partition("-")[0] for line in sheet.lines() for run in line.runs}

    assert {"TOUCHPOINTS", "AT A GLANCE"} <= said(sheet)
    assert fonts == {"Vazirmatn"}


def test_its_channels_are_known_by_its_words_behind_its_articles() -> None:
    (sheet,) = sheets("wide")
    icons = [mark.name for mark in sheet.marks if isinstance(mark, Icon) and mark.size == 13]

    assert icons == ["email-outline", "gesture-tap"]  # its channel-email does not know "email"


def test_programs_are_told_its_language_and_direction() -> None:
    svg = draw(JOURNEY, "svg", FOURTH)[0].decode()
    root: Any = PdfReader(BytesIO(draw(JOURNEY, "pdf", FOURTH)[0])).trailer["/Root"].get_object()

    assert 'lang="xx" xml:lang="xx"' in svg
    assert (root["/Lang"], root["/ViewerPreferences"]["/Direction"]) == ("xx", "/R2L")


def test_a_full_map_of_it_says_the_same_as_the_english_one_from_the_other_side() -> None:
    journey = tidied(full_journey("en", "word", 3))
    from_left = LAYOUTS["wide"](journey, vocabulary("en"), None)[0]
    from_right = LAYOUTS["wide"](journey, Vocabulary({**words("en"), "locale-direction": "rtl"}), None)[0]

    assert said(from_left) == said(from_right)
    assert from_left.width == pytest.approx(from_right.width, rel=0.1)  # as wide as its letters need


def test_a_word_that_a_language_lacks_is_a_mistake_in_its_folder() -> None:
    lacking = {name: text for name, text in FOURTH.items() if name != "map-lane-kpis"}

    with pytest.raises(KeyError, match="map-lane-kpis"):
        draw(JOURNEY, "png", lacking)


def test_months_that_no_library_names_in_a_language_are_in_latin_letters() -> None:
    assert written(date(2026, 11, 22), Vocabulary({**FOURTH, "locale-cldr": "tr"}).locale) == "١ Azar ١٤٠٥"


@pytest.mark.parametrize(
    ("language", "day", "minutes"),
    [
        ("en", "22 November 2026", "42 minutes"),
        ("ar", "22 نوفمبر 2026", "42 دقيقة"),
        ("fa", "۱ آذر ۱۴۰۵", "۴۲ دقیقه"),
    ],
)
def test_days_and_durations_are_said_as_in_each_language(language: str, day: str, minutes: str) -> None:
    assert written(date(2026, 11, 22), locale(language)) == day
    assert duration(42, locale(language)) == minutes


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_the_fonts_a_language_names_are_there(language: str) -> None:
    assert set(locale(language).fonts) <= set(families())
    assert len(set(locale(language).digits)) == 10


def test_english_channel_words_are_handed_to_every_language() -> None:
    english = drawn_words("en")["channel-email"].split("|")

    assert all(set(english) <= set(drawn_words(language)["channel-email"].split("|")) for language in ("ar", "fa"))
