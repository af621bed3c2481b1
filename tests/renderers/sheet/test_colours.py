"""Colours that can be read on what they stand on, by the formulas of WCAG 2.2."""

import re
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.content.lanes import LANES
from renderers.content.tags import SIGNS
from renderers.parts.plates import band_colour, colour_of_stage
from renderers.sheet.colours import (
    INK,
    MUTED,
    PAGE,
    READABLE,
    WHITE,
    colour_of_feeling,
    contrast,
    darkened,
    is_colour,
    mixed,
)

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@given(colours, colours)
def test_contrast_is_the_same_from_both_sides_and_within_its_limits(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(colours, st.sampled_from([WHITE, PAGE, *(band_colour(lane) for lane in LANES)]))
def test_any_colour_is_darkened_until_it_can_be_read(colour: str, paper: str) -> None:
    assert contrast(darkened(colour, paper), paper) >= READABLE


@given(colours)
def test_a_colour_that_can_be_read_stays_as_it_is(colour: str) -> None:
    assert contrast(colour, WHITE) < READABLE or darkened(colour, WHITE) == colour


@given(colours, colours, st.floats(0, 1))
def test_a_mixed_colour_lies_between_the_two(one: str, other: str, share: float) -> None:
    for channel in range(1, 7, 2):
        a, b, c = (int(colour[channel : channel + 2], 16) for colour in (one, other, mixed(one, other, share)))
        assert min(a, b) <= c <= max(a, b)
    assert (mixed(one, other, 0), mixed(one, other, 1)) == (one, other)


@pytest.mark.parametrize("index", range(24))
def test_white_can_be_read_on_every_stage(index: int) -> None:
    assert contrast(WHITE, colour_of_stage(index)) >= READABLE


def test_neighbouring_stages_have_colours_of_their_own() -> None:
    assert all(colour_of_stage(a) != colour_of_stage(b) for a, b in pairwise(range(30)))


@given(colours, st.integers(0, 60))
def test_white_can_be_read_on_a_stage_in_the_colour_of_any_business(accent: str, index: int) -> None:
    assert contrast(WHITE, colour_of_stage(index, accent)) >= READABLE


@given(colours, st.integers(0, 60))
def test_all_stages_are_of_one_family(accent: str, index: int) -> None:
    assert colour_of_stage(index, accent) in {colour_of_stage(0, accent), colour_of_stage(1, accent)}


def test_texts_can_be_read_on_paper_and_in_bands() -> None:
    papers = (WHITE, PAGE, *(band_colour(lane) for lane in LANES))

    assert [pair for pair in product((INK,), papers) if contrast(*pair) < READABLE] == []
    assert [paper for paper in (WHITE, PAGE) if contrast(MUTED, paper) < READABLE] == []


def test_a_better_feeling_is_greener_and_less_red() -> None:
    steps = [colour_of_feeling(half / 2) for half in range(-4, 5)]
    reds, greens = ([int(colour[at : at + 2], 16) for colour in steps] for at in (1, 3))

    assert greens[0] < greens[4] - 50
    assert reds[0] > reds[-1] + 100
    assert len(set(steps)) == len(steps)


def test_feelings_beyond_the_scale_have_the_colours_of_its_ends() -> None:
    assert (colour_of_feeling(-9), colour_of_feeling(9)) == (colour_of_feeling(-2), colour_of_feeling(2))


def test_signs_that_judge_are_told_apart_by_their_icons_too() -> None:
    judged = [(icon, colour) for icon, colour in SIGNS.values() if colour]
    by_icon = {icon: {colour for other, colour in judged if other == icon} for icon, _ in judged}

    assert all(len(found) == 1 for found in by_icon.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [("#1F9E8A", True), ("#1f9e8a", True), ("#1f9e8", False), ("1f9e8a", False), ("#1f9e8g", False), ("", False)],
)
def test_a_colour_is_six_hexadecimal_digits(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_colour(text) is expected
    assert is_colour(None) is False
    assert bool(re.fullmatch("#[0-9a-fA-F]{6}", text)) is expected
