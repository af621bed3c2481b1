"""Figures as people type them, compared with their targets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.content.figures import standing, with_unit
from renderers.content.lanes import LANES
from renderers.content.tags import BAD, GOOD
from storage.model.document.reader import read
from storage.model.document.writer import to_yaml
from storage.model.journey import Journey, Language, Measure, Stage
from storage.model.trend import side_of
from tests.renderers.samples import LANGUAGES, locale, vocabulary

DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
MINUSES = "-−–﹣－‐\u2011"


@pytest.mark.parametrize(
    ("value", "target", "side"),
    [
        ("-30", "20", "below"),
        ("−5%", "-10%", "above"),
        ("-10 %", "−5%", "below"),
        ("NPS -30", "20", "below"),
        ("20", "-30", "above"),
        ("٣٠-", "٢٠", "below"),
        ("۵٪−", "−۱۰٪", "above"),
        ("-$30", "$20", "below"),
        ("$-30", "-$40", "above"),
        ("\u200e-30", "20", "below"),
        ("- 30", "20", "below"),
        ("-1,200", "-1.200", "below"),
        ("10-15", "20", None),
        ("COVID-19", "COVID-18", "above"),
        ("30 - slow", "20", "above"),
        ("88%", "95 %", "below"),
    ],
)
def test_a_figure_lies_on_its_side_of_the_target(value: str, target: str, side: str | None) -> None:
    assert side_of(value, target) == side


@given(
    st.integers(-9_999, 9_999),
    st.integers(-9_999, 9_999),
    st.sampled_from(DIGITS),
    st.sampled_from(MINUSES),
    st.booleans(),
)
def test_whole_numbers_are_compared_in_any_digits_and_with_any_minus(
    value: int,
    target: int,
    digits: str,
    minus: str,
    trailing: bool,  # noqa: FBT001
) -> None:
    def typed(number: int) -> str:
        bare = str(abs(number)).translate(str.maketrans(DIGITS[0], digits))
        return bare if number >= 0 else bare + minus if trailing else minus + bare

    expected = "above" if value > target else "below" if value < target else "at"

    assert side_of(typed(value), typed(target)) == expected


@pytest.mark.parametrize(
    ("value", "target", "better", "said"),
    [
        ("9", "2", "down", "worse-than-target"),
        ("9", "2", "up", "better-than-target"),
        ("-30", "20", "up", "worse-than-target"),
        ("-5%", "-10%", "up", "better-than-target"),
        ("2", "9", "down", "better-than-target"),
        ("2", "2", "down", "at-target"),
        ("9", "2", None, "above-target"),
        ("2", "9", None, "below-target"),
        ("many", "9", "up", None),
        (None, "9", "up", None),
    ],
)
def test_a_figure_is_good_or_bad_where_it_is_known_which_way_is_better(
    value: str | None, target: str, better: str | None, said: str | None
) -> None:
    assert standing(Measure(name="x", value=value, target=target, better=better)) == said  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_and_bad_are_told_by_word_by_colour_and_by_icon(language: Language) -> None:
    kpis = (
        Measure(name="Wait", value="9", target="2", better="down"),
        Measure(name="Sales", value="9", target="2", better="up"),
        Measure(name="Visits", value="9", target="2"),
    )
    words = vocabulary(language)
    lane = next(lane for lane in LANES if lane.id == "kpis")

    items = lane.items(Stage(id="s", name="x", kpis=kpis), Context(Journey(), words))

    worse, better, above = (item.tags[0] for item in items)
    assert (worse.word, worse.colour) == (words["map-worse-than-target"], BAD)
    assert (better.word, better.colour) == (words["map-better-than-target"], GOOD)
    assert (above.word, above.colour) == (words["map-above-target"], None)
    assert len({worse.icon, better.icon, above.icon}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_measures_at_the_head_are_good_or_bad_as_well(language: Language) -> None:
    words = vocabulary(language)
    kpis = (Measure(name="NPS", value="-30", target="20", better="up"), Measure(name="NPS", value="-30", target="20"))

    worse, unknown = head_of(Journey(kpis=kpis), words).kpis

    assert worse.word == f"{unknown.word} · {words['map-worse-than-target']}"
    assert (worse.colour, unknown.colour) == (BAD, None)


def test_which_way_is_better_stands_in_the_document() -> None:
    kpis = (Measure(name="Wait", value="9", target="2", better="down"),)
    journey = Journey(kpis=kpis, stages=(Stage(id="s1", name="Buy", kpis=kpis),))

    assert read(to_yaml(journey).encode()) == journey
    assert to_yaml(journey).count("better: down") == 2


@given(st.text(), st.text())
def test_no_figure_is_too_odd_to_compare(value: str, target: str) -> None:
    sides = {"above": "below", "below": "above", "at": "at", None: None}

    assert side_of(target, value) == sides[side_of(value, target)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_unit_stays_with_its_figure(language: Language) -> None:
    assert with_unit("12", "hours", locale(language)) == "12\u00a0hours"
    assert with_unit("", "%", locale(language)) == with_unit(None, None, locale(language)) == ""
    assert with_unit("12", "%", locale(language)).endswith("12%")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("amount", "unit"), [("58 ٪", None), ("58\u00a0٪", None), ("58 ", "٪"), ("58٪", None)])
def test_a_percent_sign_stands_at_its_number_however_it_was_typed(
    language: Language, amount: str, unit: str | None
) -> None:
    assert with_unit(amount, unit, locale(language)) == with_unit("58", "٪", locale(language))
