"""Durations, shares and amounts as people say them, from the least to the most."""

from collections.abc import Callable

import pytest
import yaml

from dialogs.reading.days.amounts import amount, duration, percentage
from storage.model.journey import Language
from tests.corpus.grading import FOLDER
from tests.dialogs.reading.test_days import HOSTILE

Read = Callable[[str, Language], tuple[float, float] | None]
READ: dict[str, Read] = {"duration": duration, "percent": percentage, "amount": amount}
HELD = 0.97


@pytest.mark.parametrize(
    ("language", "kind", "text", "read"),
    [
        ("en", "duration", "2h30", (150, 150)),
        ("en", "duration", "1h 15m", (75, 75)),
        ("en", "duration", "half hour to an hour", (30, 60)),
        ("en", "duration", "a few minutes", None),
        ("en", "percent", "two thirds", (66.67, 66.67)),
        ("en", "percent", "every second one", (50, 50)),
        ("en", "amount", "€1.250,50", (1250.5, 1250.5)),
        ("en", "amount", "1 200 kr", (1200, 1200)),
        ("en", "amount", "12k a month", (12_000, 12_000)),
        ("en", "amount", "one and a half million", (1_500_000, 1_500_000)),
        ("en", "amount", "free", None),
        ("ar", "duration", "ساعة الا ربع", (45, 45)),
        ("ar", "duration", "يومين تلاتة", (2880, 4320)),
        ("ar", "percent", "واحد من عشرة", (10, 10)),
        ("ar", "percent", "تلات ارباعهم", (75, 75)),
        ("ar", "amount", "تلتمية وخمسين", (350, 350)),
        ("fa", "duration", "نیم ساعت تا یک ساعت", (30, 60)),
        ("fa", "percent", "از هر پنج تا یکی", (20, 20)),
        ("fa", "percent", "سه چهارم مشتریا", (75, 75)),
        ("fa", "amount", "دویست سیصد هزار تومن", (200_000, 300_000)),
        ("fa", "amount", "۲۵۰/۰۰۰ تومان", (250_000, 250_000)),
    ],
)
def test_an_amount_is_read(language: Language, kind: str, text: str, read: tuple[float, float] | None):
    assert READ[kind](text, language) == read


@pytest.mark.parametrize("read", READ.values())
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_raises(text: str, read: Read):
    for language in ("en", "ar", "fa"):
        read(text, language)


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_the_corpus_is_read(language: Language):
    found = yaml.safe_load((FOLDER / language / "known" / "amounts.yaml").read_text("utf-8"))
    wrong = [one["typed"] for one in found if READ[one["is"]](one["typed"], language) != _range(one["value"])]

    assert len(wrong) <= (1 - HELD) * len(found), wrong


def _range(value: float | list[float]) -> tuple[float, float]:
    return (value[0], value[1]) if isinstance(value, list) else (value, value)
