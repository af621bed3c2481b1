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
from storage.model.logged import journey_of
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


@pytest.mark.parametrize(
    "text",
    [
        "masir: 1\nstages:\n- name: A\ud800",
        "journey\nsection \u202eA\u202c\n t\u0000x: 5: \u202eMe",
        "a\tb\ud800\nc\td\x00",
        "| a\u202e | b\x00 |\n|---|---|\n| c | d |",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_pasted_is_made_harmless_first(text: str, language: Language):
    outcome = respond(after(language=language), Said(text))

    shown = f"{outcome.interview.screen}{outcome.replies}{outcome.interview.unsaved}"
    assert not {"\ud800", "\u202e", "\x00"} & set(shown)
    assert not any(sign in shown for sign in (r"\ud800", r"\u202e", r"\x00"))


def test_a_section_without_a_name_is_called_by_the_title_and_what_is_read_aloud_is_no_task():
    named = respond(after(), Said("journey\naccTitle: hello\ntitle Our day\nsection \n t: 5\nsection Pay\n p: 1"))
    bare = respond(after(), Said("Journey\nsection\n t: 5"))

    assert stages(named.interview) == ["Our day", "Pay"]
    assert stages(bare.interview) == ["section"]


@pytest.mark.parametrize("text", ["\n" * 9_000 + "masir" + "\n" * 9_000, "a|b\n" + "-" * 9_000 + "x" + "-" * 9_000])
def test_what_only_begins_like_a_document_or_a_table_is_answered(text: str):
    before = after("Look\nBuy", "window", "to eat", "1")
    outcome = respond(before, Said(text))  # the first of these once never came back

    assert outcome.replies or outcome.interview.log != before.log


def test_one_column_is_taken_at_a_time():
    interview = respond(after(), Said(TABLE)).interview

    assert isinstance(respond(interview, Said("/column 1,2")).replies[0], Refusal)
    assert stages(respond(interview, Said("/column 1")).interview) == ["Look", "Buy"]
