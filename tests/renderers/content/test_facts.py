"""The head of a map in words."""

from dataclasses import replace
from datetime import date

import pytest

from renderers.content.facts import head_of
from renderers.sheet.colours import READABLE, WHITE, contrast
from storage.model.journey import Brand, Business, Journey, Language, Measure, Path, Persona, Voice
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
