"""The map as plain text."""

from datetime import date

import pytest
from hypothesis import given, settings

from renderers import draw
from renderers.content.tidy import tidied
from storage.model.journey import (
    Action,
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
    Text,
    Touchpoint,
    Voice,
)
from tests.renderers.samples import CORPUS, LANGUAGES, journeys, languages, numbered_journey, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_in_the_plain_map(language: Language) -> None:
    for text in CORPUS[language]:
        journey, signs = numbered_journey(language, text)

        plain = draw(journey, "txt", words(language))[0].decode()

        assert {f"{text} {sign}" for sign in signs if f"{text} {sign}" not in plain} == set()


def test_stages_come_in_order_with_their_lanes() -> None:
    stages = (
        Stage(id="s1", name="Hear", steps=(Text(id="a", text="Ask a friend"),), emotion=Emotion(score=-1.5)),
        Stage(id="s2", name="Buy"),
    )

    (page,) = draw(Journey(title="Tea", stages=stages), "txt", words("en"))

    assert page.decode() == (
        "Tea\n\n"
        "0 of 1 stage that pleases customers (Feelings known: 1 of 2)\n\n"
        "Stage 1: Hear\n\nWhat the customer does\n- Ask a friend\n\nFeelings\n- Bad to very bad\n\n"
        "Stage 2: Buy\n\nFeelings\n- Not known yet\n"
    )


def test_long_texts_are_not_cut() -> None:
    journey = Journey(stages=(Stage(id="s", name="x", steps=(Text(id="a", text="long " * 900),)),))

    (page,) = draw(journey, "txt", words("en"))

    assert page.decode().count("long") == 900


def test_an_empty_map_says_so() -> None:
    assert words("fa")["map-empty"] in draw(Journey(), "txt", words("fa"))[0].decode()


FULL = """From door to door
Layla
As it is · Version 3 · 22 November 2026

Question for the map: Why?
Business: Blue Door

1 of 1 stage that pleases customers
1 moment that loses customers
1 thing to do now

Path · Rainy day: Phone → Door

Measures
- NPS · Now\u00a030 · Target\u00a050 · Worse than the target

Contributors
- Omid — cook

Stage 1: Buy
Before the visit
Back to stage 1

Touchpoints
- Phone · Run by others
  Meets expectations: 4 out of 5
  Owner: Sara

Feelings
- So-so to good
- Lovely! · Heard from customers

Obstacles
- Queue · Customers leave here · Guess
  Number on the list: 1
  Obstacle: A
  Severity: 4 out of 5
- Two
  lines
  Number on the list: 2

Opportunities
- Second till · In progress
  Obstacle: A
  Effort: 2 out of 5
  Due: 1 December 2026

Measures
- Sales · 9 · Below target
  Target: 12
"""


def test_a_whole_map_in_plain_text() -> None:
    stage = Stage(
        id="s1",
        name="Buy",
        group="Before the visit",
        loops_to="s1",
        touchpoints=(Touchpoint(id="t", name="Phone", third_party=True, owner="Sara", effectiveness=4),),
        emotion=Emotion(score=0.5, quote="Lovely!", evidence="heard"),
        obstacles=(
            Obstacle(id="o1", text="Queue", kind="drop_off", severity=4, evidence="guess"),
            Obstacle(id="o2", text="Two\nlines"),
        ),
        opportunities=(Opportunity(id="p1", text="Second till", answers="o1", effort=2),),
        kpis=(Measure(name="Sales", value="9", target="12"),),
    )
    journey = Journey(
        title="From door to door",
        state="as-is",
        as_of=date(2026, 11, 22),
        version=3,
        business=Business(name="Blue Door"),
        purpose="Why?",
        persona=Persona(name="Layla"),
        voices=(Voice(id="v1", name="Omid", role="cook"),),
        paths=(Path(id="w1", name="Rainy day", steps=("Phone", "Door")),),
        kpis=(Measure(name="NPS", value="30", target="50", better="up"),),
        stages=(stage,),
        actions=(Action(key="s1.p1", status="doing", due=date(2026, 12, 1)),),
    )

    assert draw(journey, "txt", words("en"))[0].decode() == FULL


@given(journeys, languages)
@settings(max_examples=25, deadline=None)
def test_every_text_of_any_journey_is_in_the_plain_map(journey: Journey, language: Language) -> None:
    page = draw(journey, "txt", words(language))[0].decode().replace("\n  ", "\n")

    clean = tidied(journey)
    said = [stage.name for stage in clean.stages]
    said += [item.text for stage in clean.stages for item in (*stage.steps, *stage.strengths)]
    said += [obstacle.text for stage in clean.stages for obstacle in stage.obstacles]
    assert [text for text in said if text.replace("\n  ", "\n") not in page] == []


@pytest.mark.parametrize(("language", "said"), [("en", "Obstacles\n- None"), ("ar", "لا يوجد"), ("fa", "ندارد")])
def test_what_there_is_none_of_is_said(language: Language, said: str) -> None:
    stages = Stage(id="s1", name="Buy", none=("obstacles",)), Stage(id="s2", name="Use")

    assert draw(Journey(stages=stages), "txt", words(language))[0].decode().count(said) == 1
