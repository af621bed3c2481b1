"""Days as people say them, in three languages; what is no one day to come is asked back with its reason."""

from datetime import date

import pytest

from dialogs.reading.days.days import day_said
from storage.model.journey import Language
from tests.corpus.grading import TODAY, entries

HELD = 0.98  # of the corpus rules are made with


def ask(text: str, language: Language) -> str:
    return str(day_said(text, language, TODAY))


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "In 3 months", "2027-02-27"),
        ("en", "31/01/2027", "2027-01-31"),
        ("en", "we're shut over xmas so make it the 11th of January", "2027-01-11"),
        ("en", "a fortnight from monday", "2026-12-14"),
        ("en", "first monday of january", "2027-01-04"),
        ("en", "the first Monday in May", "2027-05-03"),
        ("en", "second tuesday in march", "2027-03-09"),
        ("en", "last friday of next month", "unclear"),
        ("en", "${y} z", "unclear"),
        ("en", "twentyfirst of january", "2027-01-21"),
        ("en", "20th of next month", "2026-12-20"),
        ("en", "week after next", "2026-12-11"),
        ("en", "end of the quarter", "2026-12-31"),
        ("en", "I may get to it in two weeks", "2026-12-11"),
        ("en", "29 feb", "2028-02-29"),
        ("en", "15 december next year", "2027-12-15"),
        ("en", "he is away until after the holidays, ask me in about three weeks", "2026-12-18"),
        ("en", "the sun is out, do it monday", "2026-11-30"),
        ("ar", "بعد أسبوعين", "2026-12-11"),
        ("ar", "١٥/٢/٢٠٢٧", "2027-02-15"),
        ("ar", "١٠ شباط الفين وسبعة وعشرين", "2027-02-10"),
        ("ar", "الخامس والعشرين من يناير", "2027-01-25"),
        ("ar", "عشرة شهر اتنين", "2027-02-10"),
        ("ar", "اخر شهر يناير", "2027-01-31"),
        ("ar", "ba3d bokra", "2026-11-29"),
        ("ar", "le 15 janvier", "2027-01-15"),
        ("ar", "بعد تلت شهور", "2027-02-27"),
        ("fa", "سه هفته ديگه", "2026-12-18"),
        ("fa", "۳۰ اسفند ۱۴۰۸", "2030-03-20"),
        ("fa", "بیست و هشتم بهمن ماه سال هزار و چهارصد و پنج", "2027-02-17"),
        ("fa", "۰۵/۱۰/۲۰", "2027-01-10"),
        ("fa", "۲۰/۱۰", "2027-01-10"),
        ("fa", "آخر پاییز", "2026-12-21"),
        ("fa", "۱۵ برج ۱۰", "2027-01-05"),
        ("fa", "۱۵ مهر سال بعد", "2027-10-07"),
        ("fa", "می خوام دو هفته دیگه ببینم", "2026-12-11"),
        ("fa", "akhare bahman mah", "2027-02-19"),
    ],
)
def test_a_day_is_read(language: Language, text: str, day: str):
    assert ask(text, language) == day


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "yesterday", "past"),
        ("en", "15 June 2025", "past"),
        ("en", "03/04/2027", "ambiguous"),
        ("en", "2 or 3 weeks", "ambiguous"),
        ("en", "monday or tuesday", "ambiguous"),
        ("en", "10-15 january", "ambiguous"),
        ("en", "two weeks after we open", "unclear"),
        ("en", "31 February", "unclear"),
        ("en", "sometime after christmas", "unclear"),
        ("en", "in a few weeks", "unclear"),
        ("en", "third week of january", "unclear"),
        ("en", "every monday", "ambiguous"),
        ("ar", "الشهر الماضي", "past"),
        ("ar", "٣/٥/٢٠٢٧", "ambiguous"),
        ("ar", "بعد العيد باسبوع", "unclear"),
        ("ar", "بعد كم يوم", "unclear"),
        ("fa", "1405/7/1", "past"),
        ("fa", "یکی دو ماه دیگه", "ambiguous"),
        ("fa", "۳۱ آذر", "unclear"),
        ("fa", "دو هفته بعد از عید", "unclear"),
        ("fa", "تابستون", "unclear"),
    ],
)
def test_what_is_no_day_to_come_is_asked_back_with_its_reason(language: Language, text: str, reason: str):
    assert ask(text, language) == reason


HOSTILE = (
    *("", " ", "😀" * 5_000, "9" * 10_000, "1/" * 5_000, "\u200f" * 10_000, "و" * 10_000, "والعشرين" * 1_000),
    *("0/0/0", "0000-00-00", "99999/99/99", "1 jan 0000", "۳۰ اسفند ۱۶۹۹", "999999999999 years", "0 days", "\ud800"),
    *("end " * 500, "one hundred and " * 500, "1 hour 2 minutes " * 500),
    *("first monday of", "1/0", "½ month", "²", "__"),
    *("31 december 9999", "end of 99999", "hundred hundred thousand thousand", "1 in 0", "نص" * 500, "\u200c" * 100),
)


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_raises(text: str, language: Language):
    assert day_said(text, language, TODAY)


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_the_corpus_is_read(language: Language):
    found = entries("known", language, "days")
    wrong = [one.typed for one in found if not _is_right(day_said(one.typed, language, TODAY), one.right["day"])]

    assert len(wrong) <= (1 - HELD) * len(found), wrong


def _is_right(read: object, right: str | list[str]) -> bool:
    fair = right if isinstance(right, list) else [right]
    return (read.isoformat() if isinstance(read, date) else "ask") in fair
