"""What is left of an item where a card has no room for all of it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.content.items import LaneItem
from renderers.content.tags import Tag
from renderers.layouts.allowance import SHORTER, SIGNS, TEXT, WHOLE, Allowance, cut, cut_to, elided, texts_of_item
from tests.renderers.samples import texts

ITEM = LaneItem(
    "The queue is long at noon",
    (Tag("Guess", "help"),),
    (("Owner", "Sara of the front desk"), ("Note", "ask")),
    (("Severity", 4), ("Frequency", 2)),
    link=3,
)


@given(texts, st.integers(2, 60))
def test_a_cut_text_is_no_longer_than_allowed_and_begins_as_the_whole(text: str, characters: int) -> None:
    short = cut(text, characters)

    assert len(short) <= max(characters, len(text) if len(text) <= characters else 0)
    assert text.startswith(short.removesuffix("…").rstrip())


@given(texts)
def test_a_text_that_fits_is_not_cut(text: str) -> None:
    assert cut(text, len(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("one,", "one…"), ("یک،", "یک…"), ("one — ", "one…"), ("one", "one…"), ("one · ", "one…")],
)
def test_the_sign_that_a_text_goes_on_stands_behind_a_word(text: str, expected: str) -> None:
    assert elided(text) == expected


def test_a_long_word_is_cut_within() -> None:
    assert cut("Rindfleischetikettierung", 10) == "Rindfleis…"


def test_all_of_an_item_is_shown_where_all_is_allowed() -> None:
    assert cut_to(ITEM, Allowance()) == ITEM


def test_signs_come_before_details_and_the_text_before_both() -> None:
    with_signs, bare = cut_to(ITEM, Allowance(depth=SIGNS)), cut_to(ITEM, Allowance(depth=TEXT))

    assert (with_signs.tags, with_signs.ratings, with_signs.details) == (ITEM.tags, ITEM.ratings, ())
    assert (bare.text, bare.tags, bare.ratings, bare.details, bare.link) == (ITEM.text, (), (), (), 3)


def test_an_item_without_a_text_keeps_its_first_detail() -> None:
    item = LaneItem("", details=(("Date", "May 1"), ("Time taken", "9 minutes")))

    assert cut_to(item, Allowance(depth=TEXT)).details == (("Date", "May 1"),)
    assert cut_to(item, Allowance(depth=WHOLE)) == item


def test_details_are_cut_like_the_text() -> None:
    short = cut_to(ITEM, Allowance(characters=12))

    assert list(texts_of_item(short)) == ["The queue…", "Sara of the…", "ask"]


def test_each_step_allows_less_than_the_one_before() -> None:
    assert all(a * b > c * d and b >= d for (a, b), (c, d) in pairwise(SHORTER))
