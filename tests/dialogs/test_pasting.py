"""Pasted things are taken as what they are, or asked about; nothing of them is lost without a word."""

import pytest

from dialogs.effects import Refusal, Say
from dialogs.events import Chose, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.menu import menu, spoken
from dialogs.respond import respond
from dialogs.screens import Columns, Importing
from dialogs.words import LANGUAGES
from storage.model.document.writer import to_yaml
from storage.model.journey import Journey, Language
from storage.model.log import journey_of
from tests.script import begin

START = ("Blue Door", "café", "why they go", "students")
MERMAID = """```mermaid
journey
    title A day at the café
    section Find us
      See the sign: 4: Guest
      Ask a friend: 5: Guest, Friend
    section Order
      Queue: 1: Guest
    section Pay
      Tap
```"""
TABLE = "| Stage | Pain |\n|:--|---|\n| Look | dear |\n| Buy | slow, loud |"


def after(*texts: str, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in (*START, *texts):
        interview = respond(interview, Said(text)).interview
    return interview


def journey(interview: Interview) -> Journey:
    return journey_of(interview.log)


def stages(interview: Interview) -> list[str]:
    return [stage.name for stage in journey(interview).stages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sections_of_a_mermaid_journey_are_the_stages(language: Language):
    outcome = respond(after(language=language), Said(MERMAID))
    found = journey(outcome.interview)

    assert [stage.name for stage in found.stages] == ["Find us", "Order", "Pay"]
    assert [[step.text for step in stage.steps] for stage in found.stages] == [
        ["See the sign", "Ask a friend"],
        ["Queue"],
        ["Tap"],
    ]
    assert [stage.emotion.score for stage in found.stages] == [1.5, -2, None]
    assert found.title == "A day at the café"
    (said,) = outcome.replies
    assert isinstance(said, Say)
    assert "Friend" in said.text
    assert stages(respond(outcome.interview, Said("undo")).interview) == []


def test_a_mermaid_journey_elsewhere_is_refused_and_says_where_it_fits():
    before = after("Look\nBuy", "window", "a goal", "1")
    outcome = respond(before, Said(MERMAID))

    assert outcome.interview.log == before.log
    assert isinstance(outcome.replies[0], Refusal)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("| Look |\n| Buy |", ["Look", "Buy"]),
        ("| Stages |\n|---|\n| Look |\n| Buy |", ["Look", "Buy"]),
        ("- [ ] Look\n- [x] Buy, and pay", ["Look", "Buy, and pay"]),
    ],
)
def test_one_column_and_a_list_of_tasks_are_lists(text: str, found: list[str]):
    assert stages(respond(after(), Said(text)).interview) == found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", [TABLE, "Look\tdear\nBuy\tslow, loud"])
def test_several_columns_are_asked_about_with_buttons_that_work(language: Language, table: str):
    before = after(language=language)
    asked = respond(before, Said(table)).interview
    shown = menu(asked)

    assert asked.log == before.log
    assert isinstance(asked.screen, Columns)
    assert shown
    assert "/column row" in spoken(asked)
    first, second, row = (respond(asked, Chose((choices[0].id,))).interview for choices in shown.rows[:3])
    assert stages(first) == ["Look", "Buy"]
    assert stages(second) == ["dear", "slow, loud"]
    assert stages(row) == (["Stage", "Pain"] if table == TABLE else ["Look", "dear"])
    assert stages(respond(asked, Said("/column 1")).interview) == ["Look", "Buy"]


def test_a_table_at_the_obstacles_is_asked_about_too():
    before = after("Look\nBuy", "window", "a goal", "1")
    interview = respond(respond(before, Said(TABLE)).interview, Said("/column 2")).interview

    assert [one.text for one in journey(interview).stages[0].obstacles] == ["dear", "slow, loud"]


def test_what_only_looks_like_a_table_is_an_answer():
    before = after("Look\nBuy", "window")
    interview = respond(before, Said("a quiet place\nfast | cheap")).interview

    assert [one.text for one in journey(interview).stages[0].customer_goals] == ["a quiet place", "fast | cheap"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_of_ours_becomes_a_new_map_when_asked_for(language: Language):
    document = to_yaml(journey(after("Look\nBuy", "window", language="fa")))
    before = after("Walk in", language=language)
    asked = respond(before, Said(document)).interview
    made = respond(asked, Said("/import"))

    assert asked.log == before.log
    assert isinstance(asked.screen, Importing)
    assert made.interview.map_id is None
    assert made.interview.language == "fa"
    assert stages(made.interview) == ["Look", "Buy"]
    assert isinstance(made.replies[0], Say)
    kept = respond(asked, Said("/resume")).interview
    assert (kept.log, kept.screen, open_question(kept)) == (before.log, None, open_question(before))


def test_a_document_that_is_broken_is_refused_with_its_line():
    before = after()
    outcome = respond(before, Said('{"masir": 1, "stages": [{"nam": "Look"}]}'))

    assert outcome.interview.log == before.log
    (said,) = outcome.replies
    assert isinstance(said, Refusal)
    assert "1" in said.text
