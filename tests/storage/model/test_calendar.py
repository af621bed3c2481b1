"""Days as they are said: every day that there is can be said in every language."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.words import LANGUAGES, words_in
from storage.model.calendar import typed, written
from storage.model.journey import Language


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=st.dates())
@example(day=date.min)
@example(day=date.max)
def test_every_day_can_be_said(language: Language, day: date) -> None:
    assert written(day, words_in(language).locale)


@given(text=st.from_regex(r"[0-9۰-۹٠-٩]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}", fullmatch=True))
def test_what_is_typed_is_a_day_or_refused(text: str) -> None:
    try:
        day = typed(text)
    except ValueError:
        return
    assert written(day, words_in("fa").locale)
