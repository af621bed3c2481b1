"""Feelings read from words, faces and sentences."""

from pathlib import Path

import pytest
import yaml

from dialogs.reading.feelings.feelings import Felt, felt
from dialogs.words import LANGUAGES

KNOWN = Path(__file__).parents[2] / "corpus"
LEAST_SHARE = 0.95  # of what the rules were made with


@pytest.mark.parametrize(
    ("text", "language", "score", "is_quote"),
    [
        ("not happy at all", "en", -1.5, False),
        ("not worried", "en", 0.5, False),
        ("dissapointed", "en", -1, False),
        ("neither happy nor unhappy", "en", 0, False),
        ("sooo happyyy", "en", 2, False),
        ("they keep looking at the clock and ask how much longer", "en", -1, True),
        ("happy with the food, angry about the delivery", "en", 0, True),
        ("4 out of 5", "en", 1, False),
        ("10/10", "en", 2, False),
        ("⭐⭐", "en", -1, False),
        ("👍🏽", "en", 1, False),
        (":(", "en", -1, False),
        ("they come on Tuesdays mostly", "en", None, True),
        ("emotional", "en", None, False),
        ("so grateful she cried", "en", 1.5, False),
        ("she cried in the chair", "en", -1.5, True),
        ("happy till the bill comes", "en", -0.5, True),
        ("self-conscious in the mirror", "en", -1, True),
        ("we never asked them", "en", None, False),
        ("🤷 depends who you ask", "en", None, True),
        ("not angry just disappointed", "en", -1, False),
        ("frustrtaed", "en", -1, False),
        ("exhuasted", "en", -1, False),
        ("full of nerves", "en", -1.5, False),
        ("بكت من السعادة", "ar", 1.5, True),
        ("مش مبسوطين خالص", "ar", -1.5, False),
        ("mabsoota", "ar", 1.5, False),
        ("mtwatter", "ar", -1.0, False),
        ("met7amsa", "ar", 1.0, False),
        ("متوطر", "ar", -1.0, False),
        ("mou mertah", "ar", -1.0, False),
        ("٨ من ١٠", "ar", 1, False),
        ("متحمسة بس خايفة", "ar", -0.5, False),
        ("بيطير من الفرح", "ar", 2, False),
        ("کلافه‌ن", "fa", -1, False),
        ("زیاد راضی نیستن", "fa", -0.5, False),
        ("نه خوشحال نه ناراحت", "fa", 0, False),
        ("khosh7al", "fa", 1.5, False),
        ("هي ساعت نگاه ميکنن", "fa", -1, True),
        ("۱۸ از ۲۰", "fa", 1.5, False),
        ("not crying", "en", 0.5, False),
        ("دیگه گریه نمیکنه", "fa", 0.5, False),
        ("میگه چقد ارزون", "fa", 1, True),
    ],
)
def test_a_feeling_is_read(text: str, language: str, score: float | None, is_quote: bool) -> None:  # noqa: FBT001
    assert felt(text, language) == Felt(score, is_quote)


@pytest.mark.parametrize("text", ["", " ", "...", "؟", "-1", "۲", "\u200f", "\u200c\u200d"])
def test_nothing_is_read_where_nothing_is_said(text: str) -> None:
    assert felt(text, "fa") is None


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "😍" * 10_000,
        "not " * 3_000,
        "\u200f" * 10_000,
        "( " * 5_000,
        "٠" * 10_000,
        "می " * 4_000,
        "very\n" * 2_000,
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_too_much(text: str, language: str) -> None:
    felt(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_what_owners_type_is_read_right(language: str) -> None:
    entries = yaml.safe_load((KNOWN / language / "known" / "feelings.yaml").read_text("utf-8"))
    assert sum(map(_is_right, entries, [language] * len(entries))) / len(entries) >= LEAST_SHARE


def _is_right(entry: dict[str, object], language: str) -> bool:
    read, scores = felt(str(entry["typed"]), language), entry["score"]
    fair = scores if isinstance(scores, list) else [scores]
    return read is not None and read.score in fair and entry.get("quote") in (None, read.is_quote)
