"""Comparisons, phone numbers, codes and paths: from left to right in any text, and on one line."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.typesetting.typefaces import REGULAR
from renderers.typesetting.unturned import unturned
from renderers.typesetting.wrap import SetLine, longest_word, wrapped
from storage.model.journey import Language
from tests.renderers.samples import HOSTILE, locale, texts

KEPT = (
    *("> 50%", "< 3 min", "<= 5", "≥ ۵", "> ٥٠٪", ">5", "5 > 3", "10 → 3", "= 12", "± 2", "> $50", "< 24h", "≤ 1,500"),
    *("+966 50 123 4567", "+966501234567", "00966 50 123 4567", "050-123-4567", "(021) 8877 6655", "+98 (21) 88776655"),
    *("۰۲۱-۸۸ ۷۷ ۶۶ ۵۵", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "٠٥٠ ١٢٣ ٤٥٦٧", "021 88776655", "+44 20 7946 0958", "1 000 000", "*780*1#"),
    *("2026-11-28", "1403/09/07", "28.11.2026", "12-34-56-78", "A-123/4", "۱۲-۳۴-AB", "B-7", "C++", "v1.2.3", "SKU#88"),
    *(
        "/products",
        "/products/tea?size=2",
        "products/",
        "../menu.pdf",
        "https://masir.app/a?b=1&c=2",
        "masir.app/start",
    ),
    *("@masir_bot", "help@masir.app", "#sale", "#sale-2026", "~/menu", "Wi-Fi", "Q&A", "24/7h"),
)
AROUND = {"ar": ("اتصل بنا على", "من فضلك"), "fa": ("لطفاً از", "استفاده کنید")}
FREE = (
    "متجر",
    "5",
    "10–15 دقيقة",
    "45$",
    "25٪",
    "في 2025 10 عملاء",
    "A > B",
    "أ/ب",
    "#خصم",
    "۳ از ۵",
    "e",
    "…",
    "> ",
    "- 3",
)


@pytest.mark.parametrize("language", AROUND)
@pytest.mark.parametrize("kept", KEPT)
def test_it_runs_from_left_to_right_wherever_it_stands(kept: str, language: Language) -> None:
    before, behind = AROUND[language]

    for text in (
        kept,
        f"{kept} {behind}",
        f"{before} {kept}",
        f"{before} {kept} {behind}",
        f"{before} ({kept})، {behind}",
    ):
        (line,) = wrapped(text, locale(language), REGULAR, 1_000.0)
        assert kept in _seen_from_left(line)


@pytest.mark.parametrize("language", [*AROUND, "en"])
@pytest.mark.parametrize("kept", KEPT)
def test_it_is_not_torn_where_it_fits_on_a_line(kept: str, language: Language) -> None:
    before, behind = AROUND.get(language, ("Please call us at", "any time of the day"))
    text = f"{before} {kept} {behind}"
    least = longest_word(text, locale(language), REGULAR) + 0.01

    for width in (least, least * 1.3, least * 1.7):
        assert any(
            kept in "".join(p.text for p in line.pieces) for line in wrapped(text, locale(language), REGULAR, width)
        )


@pytest.mark.parametrize("text", FREE)
def test_words_and_lone_numbers_are_ordered_as_ever(text: str) -> None:
    assert unturned(text) == ()


def test_several_stand_in_the_order_of_reading() -> None:
    (line,) = wrapped("050 123 4567 أو 050 765 4321", locale("ar"), REGULAR, 1_000.0)

    seen = _seen_from_left(line)
    assert seen.index("050 765 4321") < seen.index("050 123 4567")


def test_latin_words_with_signs_stay_in_their_sentence() -> None:
    (line,) = wrapped("خدمة Check the Wi-Fi menu هنا", locale("ar"), REGULAR, 1_000.0)

    assert "Check the Wi-Fi menu" in _seen_from_left(line)


@given(st.one_of(texts, st.sampled_from(HOSTILE), st.text("0١۱ -+/.()<>=%aZ@#*ا", max_size=60)))
def test_what_is_found_stands_in_order_and_apart(text: str) -> None:
    found = unturned(text)

    assert list(found) == sorted(found)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def _seen_from_left(line: SetLine) -> str:
    ordered = sorted(line.pieces, key=lambda piece: piece.x)
    return "".join(piece.text[:: -1 if piece.rtl else 1] for piece in ordered)
