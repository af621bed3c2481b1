"""Two journeys side by side: which stages belong together, what differs, and that all of it can be read."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from renderers.layouts.comparison.card import DASHES, HIGHEST, comparison

from renderers import draw
from renderers.content.tidy import tidied
from renderers.layouts.comparison.sides import INNER, paired
from renderers.sheet.lines import Line
from renderers.sheet.marks import Stroke
from renderers.sheet.sheet import Sheet
from storage.model.journey import Emotion, Journey, Language, Obstacle, Persona, Stage, Text
from storage.model.walked import actual_of
from tests.renderers.geometry import box_of, contrast_at, overlap, within
from tests.renderers.samples import CORPUS, LANGUAGES, full_journey, journeys, languages, vocabulary, words
from tests.renderers.test_everything import everything


def card(one: Journey, other: Journey, language: Language = "en") -> Sheet:
    (drawn,) = comparison(tidied(one), tidied(other), vocabulary(language))
    return drawn


def said(drawn: Sheet) -> list[str]:
    return [line.text for line in drawn.lines() if line.text]


def stage(name: str, score: float | None = None, *texts: str, id: str = "", **fields: str) -> Stage:  # noqa: A002
    strengths = tuple(Text(id=f"sg{i}", text=text) for i, text in enumerate(texts))
    return Stage(id=id or name, name=name, emotion=Emotion(score=score), strengths=strengths, **fields)  # type: ignore[arg-type]


def journey(*stages: Stage, **fields: str) -> Journey:
    return Journey(title="Blue Door", stages=stages, **fields)  # type: ignore[arg-type]


def assert_in_order(drawn: Sheet) -> None:
    assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []
    boxes = sorted((box_of(line), line) for line in drawn.lines())
    assert [(a, b) for (box, a), (other, b) in combinations(boxes, 2) if overlap(box, other)] == []
    lines = [(i, mark) for i, mark in enumerate(drawn.marks) if isinstance(mark, Line)]
    assert [line for i, line in lines if contrast_at(drawn, i) < 4.5] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_lies_on_the_card_and_can_be_read(language: Language) -> None:
    walk = actual_of(everything(language))
    wished = replace(everything(language), state="to-be")

    assert walk
    assert_in_order(card(everything(language), walk, language))
    for text in CORPUS[language]:
        assert_in_order(card(full_journey(language, text), wished, language))


@given(journeys, journeys, languages)
@settings(max_examples=12, deadline=None)
def test_no_two_journeys_break_the_card(one: Journey, other: Journey, language: Language) -> None:
    drawn = card(one, other, language)

    assert [mark for mark in drawn.marks if not within(box_of(mark), (-3, 0, drawn.width + 3, drawn.height))] == []


def test_stages_belong_together_by_id_and_name_then_by_name_then_by_id() -> None:
    one = journey(stage("Look", id="s1"), stage("Buy", id="s2"), stage("Use", id="s3"), stage("Pay", id="s4"))
    other = journey(stage("Buy", id="s1"), stage("Look", id="s2"), stage("Using", id="s3"), stage("Tell", id="s9"))

    pairs = [(pair.one and pair.one.name, pair.other and pair.other.name) for pair in paired(one, other)]
    assert pairs == [("Look", "Look"), ("Buy", "Buy"), ("Use", "Using"), ("Pay", None), (None, "Tell")]


def test_the_same_stages_in_another_order_belong_together() -> None:
    stages = tuple(stage(name, id=f"s{i}") for i, name in enumerate("abc"))

    assert [(p.one, p.other) for p in paired(journey(*stages), journey(*stages[::-1]))] == [(s, s) for s in stages]


def test_what_both_say_is_said_on_neither_side_and_what_differs_on_its_own() -> None:
    one = journey(stage("Buy", -1, "Bread", "Smile"), state="as-is")
    other = journey(stage("Buy", 1, "bread", "No queue"), state="to-be")
    lines = said(card(one, other))

    assert [text for text in lines if text in {"Bread", "bread", "Smile", "No queue"}] == ["Smile", "No queue"]
    assert (lines.count("As it is"), lines.count("As it should be")) == (2, 2)  # in the head, and at the stage
    assert {"Bad", "Good"} <= set(lines)


def test_a_lane_of_which_the_second_says_nothing_is_no_difference() -> None:
    one = journey(replace(stage("Buy", -1), obstacles=(Obstacle(id="o", text="Queue"),)), state="as-is")

    assert "Queue" not in said(card(one, journey(stage("Buy", 1, "Quick"), state="to-be")))


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ({"state": "as-is"}, {"state": "to-be"}, ("As it is", "As it should be")),
        ({}, {"state": "actual"}, ("Blue Door", "As it happened")),
        ({"persona": Persona(name="Maya")}, {"persona": Persona(name="Omar")}, ("Maya", "Omar")),
        ({}, {"title": "Blue Door (2)"}, ("Blue Door", "Blue Door (2)")),
    ],
)
def test_each_is_called_by_what_tells_it_from_the_other(
    one: dict[str, Any], other: dict[str, Any], names: tuple[str, str]
) -> None:
    drawn = card(replace(journey(stage("Buy", 1)), **one), replace(journey(stage("Buy", -1)), **other))

    assert drawn.title == " · ".join(names)
    assert set(names) <= set(said(drawn))


def test_the_curves_differ_by_more_than_colour_and_span_no_gap() -> None:
    one, other = (journey(*(stage(n, s) for n, s in zip("abcd", scores, strict=True))) for scores in (LOW, HIGH))
    curves = [m for m in card(one, other).marks if isinstance(m, Stroke) and len(m.points) > 9 and m.ink.width == 2.6]

    assert sorted(curve.ink.dashes or () for curve in curves) == [(), DASHES]
    assert max(x for x, _ in curves[0].points) - min(x for x, _ in curves[0].points) < INNER / 2  # a, b; not c, d


LOW, HIGH = (-1, -2, None, -1), (1, 2, 1.5, 1)


def test_stages_without_end_are_shown_by_their_feelings_alone() -> None:
    many = tuple(stage(f"Stage {n}", (-1) ** n, *(f"{n} {i} " + "word " * 60 for i in range(9))) for n in range(12))
    one, other = journey(*many, state="as-is"), journey(*many[:-1], stage("Tell", 1, "x"), state="to-be")
    drawn = card(one, journey(*(replace(s, strengths=s.strengths[:1]) for s in other.stages), state="to-be"))

    assert drawn.height <= HIGHEST + 40
    assert "Stage 11" in said(drawn)
    assert not any("word" in text for text in said(drawn))


@pytest.mark.parametrize("kind", ["png", "svg", "svg-text", "pdf"])
def test_two_journeys_give_the_same_bytes_each_time_and_one_alone_is_refused(kind: str) -> None:
    one, other = journey(stage("Buy", -1)), journey(stage("Buy", 1))
    first, second = (draw(one, kind, words("fa"), "comparison", beside=other) for _ in range(2))

    assert first == second
    with pytest.raises(ValueError, match="needs another journey"):
        draw(one, kind, words("fa"), "comparison")


def test_a_journey_is_no_plan() -> None:
    with pytest.raises(ValueError, match="needs a plan"):
        draw(journey(stage("Buy", -1)), "png", words("en"), "plan", beside=journey(stage("Buy", 1)))


@pytest.mark.parametrize("count", [1, 12, 25, 60])
def test_any_number_of_stages_has_room_on_a_photo_that_telegram_takes(count: int) -> None:
    one, other = (journey(*(stage(f"Stage {n}", s) for n in range(count))) for s in (1, -1))
    drawn = card(one, other)

    assert_in_order(drawn)
    assert (drawn.width + drawn.height) * drawn.scale <= 10_000


def test_maps_without_stages_are_a_card_all_the_same() -> None:
    assert_in_order(card(Journey(), Journey()))
