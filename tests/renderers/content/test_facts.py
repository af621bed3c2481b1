"""The head of a map in words."""

from dataclasses import replace
from datetime import date

import pytest

from renderers.content.facts import head_of
from renderers.sheet.colours import READABLE, WHITE, contrast
from storage.model.journey import (
    Action,
    Brand,
    Business,
    Emotion,
    Journey,
    Language,
    Measure,
    Obstacle,
    Opportunity,
    Path,
    Persona,
    Stage,
    Voice,
)
from storage.model.plan.checklist import checklist
from tests.renderers.samples import LANGUAGES, vocabulary

JOURNEY = Journey(
    title="From door to door",
    state="as-is",
    as_of=date(2026, 11, 22),
    version=3,
    business=Business(name="Blue Door", trade="café", offer="lunch", market="b2c", presence="both"),
    purpose="Why do they leave?",
    benefit="Regulars",
    persona=Persona(
        name="Layla",
        segment="students",
        description="34",
        need="quiet",
        comfort="9 €",
        feeling="calm",
        fear="noise",
        actor="guest",
    ),
    voices=(Voice(id="v1", name="Omid", role="cook"), Voice(id="v2", role="waiter"), Voice(id="v3")),
    paths=(Path(id="w1", name="Rainy day", steps=("Phone", "", "Door")),),
    kpis=(Measure(name="NPS", value="30", target="50"), Measure(name="Returns", unit="a week")),
    review_on=date(2026, 12, 1),
)


def test_the_head_says_all_that_is_known_of_the_journey() -> None:
    head = head_of(JOURNEY, vocabulary("en"))

    assert (head.title, head.persona) == ("From door to door", "Layla")
    assert head.stamps == ("As it is", "Version 3", "22 November 2026")
    assert head.facts == (
        ("Question for the map", "Why do they leave?"),
        ("What we hope to gain", "Regulars"),
        ("Segment", "students"),
        ("About them", "34"),
        ("Need", "quiet"),
        ("Comfort limit", "9 €"),
        ("Fear", "noise"),
        ("How they want to feel", "calm"),
        ("What we call them", "Guest"),
        ("Business", "Blue Door"),
        ("Trade", "café"),
        ("Offer", "lunch"),
        ("Customer type", "Private individuals"),
        ("Where we operate", "Online and in person"),
        ("Next review", "1 December 2026"),
    )
    assert head.voices == ("Omid — cook", "waiter")
    assert head.paths == (("Path · Rainy day", ("Phone", "Door")),)
    assert [kpi.word for kpi in head.kpis] == ["NPS · Now\u00a030 · Target\u00a050", "Returns · Unit\u00a0a week"]


def test_nothing_is_invented_for_what_is_not_known() -> None:
    head = head_of(Journey(), vocabulary("en"))

    assert head.title == "Customer journey"
    assert (head.persona, head.stamps, head.facts, head.voices, head.paths, head.kpis) == ("", (), (), (), (), ())


def felt(*scores: float | None, leaving: int = 0) -> tuple[Stage, ...]:
    lost = tuple(Obstacle(id=f"o{i}", text="gone", kind="drop_off", severity=1) for i in range(leaving))
    stages = tuple(Stage(id=f"s{i}", name="x", emotion=Emotion(score=score)) for i, score in enumerate(scores))
    return (*stages[:-1], replace(stages[-1], obstacles=lost))


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        (
            "en",
            [
                ("2 of 4", "stages that please customers", "Feelings known: 4 of 5"),
                ("3", "moments that lose customers"),
            ],
        ),
        ("ar", [("2 من 4", "مراحل ترضي العملاء", "المشاعر المعروفة: 4 من 5"), ("3", "مواضع نفقد فيها عملاء")]),
        (
            "fa",
            [
                ("۲ از ۴", "مرحله مشتری\u00a0را\u00a0راضی\u00a0می‌کند", "احساس‌های معلوم: ۴ از ۵"),
                ("۳", "جا که مشتری از دست می‌رود"),
            ],
        ),
    ],
)
def test_what_can_be_counted_on_the_map_is_counted(language: Language, counts: list[tuple[str, ...]]) -> None:
    journey = Journey(stages=felt(1, 0.5, 0, None, -2, leaving=3))
    said = [(one.amount, one.words, one.note) for one in head_of(journey, vocabulary(language)).counts]

    assert said[:2] == [counts[0], (*counts[1], "")]


@pytest.mark.parametrize(("leaving", "said"), [(1, "موضع"), (2, "من"), (3, "مواضع"), (11, "موضعًا"), (100, "موضع")])
def test_words_take_the_form_of_their_number(leaving: int, said: str) -> None:
    counts = head_of(Journey(stages=felt(1, leaving=leaving)), vocabulary("ar")).counts

    assert counts[1].words.split()[0] == said


def test_things_to_do_now_are_those_of_that_group_that_are_still_open() -> None:
    bad = tuple(Obstacle(id=f"o{i}", text="queue", severity=5, frequency=5, evidence="measured") for i in range(3))
    ideas = tuple(Opportunity(id=f"p{i}", text="bell", answers=f"o{i}", effort=1) for i in range(3))
    journey = Journey(
        stages=(Stage(id="s", name="x", obstacles=bad, opportunities=ideas),),
        actions=(Action(key="s.o1", status="done"),),
    )
    listed = [item for item in checklist(journey) if item.group == "do_now" and not item.is_over]

    assert [(one.amount, one.words) for one in head_of(journey, vocabulary("en")).counts] == [
        (str(len(listed)), "things to do now")
    ]
    assert len(listed) == 2


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "3 of them come first"), ("ar", "3 منها تأتي أولًا"), ("fa", "۳ تا از آن‌ها در اولویت است")],
)
def test_how_many_of_the_things_to_do_now_come_first_is_said_beside_them(language: Language, said: str) -> None:
    bad = tuple(Obstacle(id=f"o{i}", text="queue", severity=5, frequency=5, evidence="measured") for i in range(5))
    ideas = tuple(Opportunity(id=f"p{i}", text="bell", answers=f"o{i}", effort=1) for i in range(5))
    journey = Journey(stages=(Stage(id="s", name="x", obstacles=bad, opportunities=ideas),))
    words = vocabulary(language)

    assert [(one.amount, one.note) for one in head_of(journey, words).counts] == [(words.number(5), said)]

    few = Journey(stages=(replace(journey.stages[0], obstacles=bad[:3]),))
    assert [(one.amount, one.note) for one in head_of(few, words).counts] == [(words.number(3), "")]


def test_what_nobody_knows_is_not_counted() -> None:
    assert head_of(Journey(stages=felt(None, None)), vocabulary("en")).counts == ()
    assert [one.note for one in head_of(Journey(stages=felt(-1, -2)), vocabulary("en")).counts] == [""]


def test_nothing_is_said_twice() -> None:
    by_business = head_of(replace(JOURNEY, title=None), vocabulary("en"))
    by_persona = head_of(replace(JOURNEY, title=None, business=Business()), vocabulary("en"))

    assert (by_business.title, "Business" in dict(by_business.facts)) == ("Blue Door", False)
    assert (by_persona.title, by_persona.persona) == ("Layla", "")


def test_a_segment_stands_for_a_persona_without_a_name() -> None:
    head = head_of(replace(JOURNEY, persona=Persona(segment="students")), vocabulary("en"))

    assert head.persona == "students"
    assert "Segment" not in dict(head.facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_picked_is_said_in_the_language_of_the_map(language: Language) -> None:
    known, words = Persona(name="Layla", feeling="relief", quote="Nice!"), vocabulary(language)
    head = head_of(replace(JOURNEY, benefit="retention", persona=known), words)

    assert (words["map-benefit"], words["map-benefit-retention"]) in head.facts
    assert (words["map-wished-feeling"], words["map-feeling-relief"]) in head.facts
    assert (words["map-quote"], "Nice!") in head.facts


def test_an_actor_in_the_owners_own_word_stays_as_typed() -> None:
    head = head_of(replace(JOURNEY, persona=Persona(actor="passenger")), vocabulary("fa"))

    assert (vocabulary("fa")["map-actor"], "passenger") in head.facts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("accent", ["#ffffff", "#ffe600", "#1F9E8A", "#000000", "blue", "#12345", None])
def test_the_accent_of_a_business_can_be_read_on_white(language: Language, accent: str | None) -> None:
    head = head_of(replace(JOURNEY, brand=Brand(accent=accent)), vocabulary(language))

    assert contrast(head.accent, WHITE) >= READABLE


@pytest.mark.parametrize(("language", "version", "day"), [("en", "12", "22 November 2026"), ("fa", "۱۲", "۱ آذر ۱۴۰۵")])
def test_stamps_are_in_the_digits_and_the_calendar_of_the_map(language: Language, version: str, day: str) -> None:
    head = head_of(replace(JOURNEY, version=12), vocabulary(language))

    assert head.stamps[1:] == (f"{vocabulary(language)['map-version']} {version}", day)
