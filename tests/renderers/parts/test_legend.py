"""The legend explains the signs that stand on a sheet, and no others."""

from dataclasses import replace

import pytest

from renderers.content.context import Context
from renderers.content.lanes import lanes_of
from renderers.parts.legend import SHOWN, legend
from renderers.sheet.lines import Line
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import (
    Emotion,
    Evidence,
    Journey,
    Language,
    Obstacle,
    Opportunity,
    Source,
    Stage,
    Text,
    Touchpoint,
)
from tests.renderers.samples import LANGUAGES, vocabulary

TILL = Opportunity(id="p1", text="Second till", answers="o1")
QUEUE = Obstacle(id="o1", text="Queue")
TWO = (Source(kind="interview"), Source(kind="review"))
BREAD = Text(id="t1", text="Bread")


def said(*stages: Stage, language: Language = "en", lanes: tuple[str, ...] = ()) -> list[str]:
    words = vocabulary(language)
    journey = Journey(stages=stages, lanes=lanes)
    context = Context(journey, words)
    block = legend(Typesetter(words), context, lanes_of(journey, context), stages, 900)
    signs = {words.number(1), words.locale.letter(1)}
    return [mark.text for mark in block.marks if isinstance(mark, Line) and mark.text not in signs]


def test_a_map_without_signs_has_no_legend() -> None:
    assert said(Stage(id="s", name="x", strengths=(BREAD,))) == []


@pytest.mark.parametrize(
    ("evidence", "word"),
    [("guess", "Guess"), ("heard", "Heard from customers"), ("measured", "Measured")],
)
def test_how_a_feeling_is_known_is_explained_where_its_face_is_drawn(evidence: Evidence, word: str) -> None:
    assert said(Stage(id="s", name="x", emotion=Emotion(score=1, evidence=evidence))) == [word]
    assert said(Stage(id="s", name="x", emotion=Emotion(quote="Hm", evidence=evidence))) == []
    other = Stage(id="s", name="x", emotion=Emotion(score=1, evidence=evidence), strengths=(BREAD,))
    assert said(other, lanes=("strengths",)) == []


@pytest.mark.parametrize(
    "known",
    [
        Stage(id="s", name="x", emotion=Emotion(score=1, sources=TWO)),
        Stage(id="s", name="x", obstacles=(Obstacle(id="o", text="Queue", evidence="heard", sources=TWO),)),
        Stage(id="s", name="x", opportunities=(Opportunity(id="p", text="Till", sources=TWO),)),
    ],
)
def test_the_sign_of_several_kinds_of_sources_is_explained_where_it_stands(known: Stage) -> None:
    word = vocabulary("en")["map-evidence-confirmed"]

    assert word in said(known)
    assert said(replace(known, strengths=(BREAD,)), lanes=("strengths",)) == []


def test_one_kind_of_source_is_no_more_than_heard_and_a_guess_stays_one() -> None:
    assert said(Stage(id="s", name="x", emotion=Emotion(score=1, sources=TWO[:1]))) == ["Heard from customers"]
    assert said(Stage(id="s", name="x", emotion=Emotion(score=1, evidence="guess", sources=TWO))) == ["Guess"]


def test_the_star_is_explained_where_it_stands() -> None:
    assert said(Stage(id="s", name="x", moment_of_truth=True)) == ["Moment of truth"]
    assert said(Stage(id="s", name="x", moment_of_truth=False)) == []


def test_shared_numbers_are_explained_where_both_lanes_stand() -> None:
    linked, word = (
        Stage(id="s", name="x", obstacles=(QUEUE,), opportunities=(TILL,)),
        vocabulary("en")["map-legend-link"],
    )

    assert word in said(linked)
    assert word not in said(linked, lanes=("obstacles",))
    assert word not in said(Stage(id="s", name="x", obstacles=(QUEUE,)))


def test_the_mark_of_what_to_do_first_is_explained_where_it_stands() -> None:
    felt = Stage(id="s", name="x", obstacles=(QUEUE,), emotion=Emotion(score=-1))
    free = Stage(id="s", name="x", opportunities=(TILL,), strengths=(BREAD,))
    word = vocabulary("en")["map-legend-first"]

    assert [word in said(felt, lanes=lanes) for lanes in ((), ("obstacles",), ("emotion",))] == [True] * 3
    assert [word in said(free, lanes=lanes) for lanes in ((), ("strengths",))] == [True, False]
    assert said(felt, Stage(id="t", name="y", strengths=(BREAD,)), lanes=("strengths",)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_signs_are_explained_in_every_language(language: Language) -> None:
    stages = (
        Stage(id="a", name="x", moment_of_truth=True, emotion=Emotion(score=1, evidence="guess")),
        Stage(id="b", name="x", obstacles=(QUEUE,), opportunities=(TILL,), emotion=Emotion(score=1, evidence="heard")),
        Stage(id="c", name="x", emotion=Emotion(score=1, evidence="measured")),
        Stage(id="d", name="x", emotion=Emotion(score=1, sources=TWO)),
    )

    assert said(*stages, language=language) == [vocabulary(language)[f"map-{name}"] for name in SHOWN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_of_touchpoints_are_explained_where_they_stand_each_icon_once(language: Language) -> None:
    words = vocabulary(language)
    site = Touchpoint(id="a", name="x", channel="web", third_party=True, verdict="fails", importance=3)
    till = Touchpoint(id="b", name="y", channel="payment", online=True, verdict="fails")
    stage = Stage(id="s", name="x", touchpoints=(site, till), strengths=(BREAD,))

    assert said(stage, language=language) == [
        f"{words['map-channel-web']} · {words['map-online']}",
        words["map-third-party"],
        words["map-verdict-fails"],
        words["map-importance"],
        words["map-channel-payment"],
    ]
    assert said(stage, language=language, lanes=("strengths",)) == []


def test_every_icon_is_explained_however_it_was_found() -> None:
    named = Touchpoint(id="a", name="Our website", channel="web", online=True)
    guessed = Touchpoint(id="b", name="the courier")
    typed = Touchpoint(id="c", name="Bird", channel="pigeon")

    assert said(Stage(id="s", name="x", touchpoints=(named, guessed, typed))) == [
        "Website",
        "Delivery",
        "Something else",
    ]
