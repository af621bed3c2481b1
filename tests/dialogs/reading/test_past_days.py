"""Days that were, as people say them in three languages."""

from datetime import date

import pytest

from dialogs.kinds.days import read_day
from dialogs.kinds.kind import Asked
from dialogs.reading.days.past_days import past_day
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.mistake import Mistake

TODAY = date(2026, 11, 27)  # a Friday


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "today", TODAY),
        ("en", "yesterday", date(2026, 11, 26)),
        ("en", "last Saturday", date(2026, 11, 21)),
        ("en", "Monday", date(2026, 11, 23)),
        ("en", "3 days ago", date(2026, 11, 24)),
        ("en", "two weeks ago", date(2026, 11, 13)),
        ("en", "last month", date(2026, 10, 27)),
        ("en", "20 November", date(2026, 11, 20)),
        ("en", "5 March 2024", date(2024, 3, 5)),
        ("en", "31 January 2027", date(2027, 1, 31)),
        ("ar", "امبارح", date(2026, 11, 26)),
        ("ar", "السبت الماضي", date(2026, 11, 21)),
        ("ar", "قبل ثلاثة أيام", date(2026, 11, 24)),
        ("ar", "٢٠ تشرين الثاني", date(2026, 11, 20)),
        ("fa", "دیروز", date(2026, 11, 26)),
        ("fa", "شنبه", date(2026, 11, 21)),
        ("fa", "سه روز پیش", date(2026, 11, 24)),
        ("fa", "هفته پیش", date(2026, 11, 20)),
        ("fa", "۲۰ آبان ۱۴۰۵", date(2026, 11, 11)),
    ],
)
def test_a_day_that_was_is_understood(language: Language, text: str, day: date):
    assert past_day(text, language, TODAY) == day


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["999999 days ago", "a million days ago", "٩٩٩٩٩٩٩ days ago", "3000 years ago", "the moon"]
)
def test_what_is_no_day_is_refused_with_a_sentence(language: Language, text: str):
    with pytest.raises(Mistake) as refused:
        read_day(text, Asked((), words_in(language), TODAY), ahead=False)

    assert refused.value.message_id == "wrong-day"
