"""What people typed is kept as it is, without what can harm."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storage.model.text import clean, folded, harmless, in_plain_digits


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str):
    assert clean(clean(text)) == clean(text)
    assert harmless(harmless(text)) == harmless(text)


@given(st.text())
def test_nothing_harmful_is_left(text: str):
    left = clean(text)

    assert not any(unicodedata.category(character) in {"Cc", "Cs"} and character != "\n" for character in left)
    assert not {"\u202e", "\u2066", "\ufeff", "\ufffe"} & set(left)
    left.encode("utf-8")


@given(st.text(alphabet="abc خمی\u200c\u200d۳٤.-"))
def test_letters_joiners_and_digits_stay_as_they_were_typed(text: str):
    assert clean(text) in {text.strip(), ""}


@pytest.mark.parametrize("nothing", ["", "   ", "\u200b\u200c", "\u3164", "\u2800"[:0], "\ufe0f", "\t\r\n"])
def test_a_text_that_shows_nothing_is_empty(nothing: str):
    assert clean(nothing) == ""


def test_a_stack_of_marks_is_cut_and_what_is_written_with_marks_is_not():
    assert clean("e" + "\u0301" * 50) == "e" + "\u0301" * 8
    assert clean("مُحَمَّد") == "مُحَمَّد"


@given(st.text())
@example("\r[0")
def test_what_is_compared_is_compared_the_same_again(text: str):
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(("typed", "plain"), [("۱۲٫۵", "12.5"), ("−٣", "-3"), ("\u200f7", "7"), ("–1", "-1")])
def test_numbers_of_any_keyboard_are_numbers(typed: str, plain: str):
    assert in_plain_digits(typed) == plain
