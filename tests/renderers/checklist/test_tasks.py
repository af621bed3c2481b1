"""The plan for other programs: calendars that update instead of doubling, and tables that every tool takes in."""

import csv
import io
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from dialogs.planning import planned
from dialogs.words import LANGUAGES, words_in
from renderers.formats import TASKS
from storage.model.document.reader import read
from storage.model.journey import Action, Business, Journey, Language, Obstacle, Opportunity, Stage, Touchpoint, Walk
from storage.model.mistake import Mistake
from storage.model.plan.tasks import TaskList, tasks_of
from tests.conftest import ROOT

AS_OF, DAY = date(2026, 11, 28), date(2026, 12, 24)
STAGE = Stage(
    id="s1",
    name="Visit",
    owner="Sara",
    obstacles=(
        Obstacle(id="o1", text="nobody answers", severity=5, frequency=4, evidence="heard"),
        Obstacle(id="o2", text="no parking"),
        Obstacle(id="o3", text="a loose step"),
    ),
    opportunities=(Opportunity(id="p1", text="text back missed calls", answers="o1", effort=2),),
)
MAP = Journey(id="4f2a", business=Business(name="Blue Door"), stages=(STAGE,), harm=("s1.o3",), review_on=DAY)
TABLES = [name for name, one in TASKS.items() if one.suffix == ".csv"]


def marked(**said: Any) -> Journey:  # noqa: ANN401 - any field of a mark
    return replace(MAP, actions=(Action(key="s1.o1", **said),))


def listed(journey: Journey, language: Language = "en") -> TaskList:
    return tasks_of(planned(journey, words_in(language)), words_in(language))


def written(journey: Journey, format_: str = "ics", language: Language = "en") -> str:
    return TASKS[format_].write(listed(journey, language), words_in(language))


def entries(journey: Journey, format_: str = "ics", language: Language = "en") -> dict[str, Any]:
    """Return the entries of a calendar by what they are called, as another program reads them."""
    calendar = vobject.readOne(written(journey, format_, language))
    return {one.summary.value: one for one in calendar.components()}


def rows(journey: Journey, tool: str, language: Language = "en") -> list[dict[str, str]]:
    table = written(journey, tool, language).removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(table, newline="")))


EXAMPLES = sorted((ROOT / "examples").glob("*.masir.yaml"))


def test_a_thing_to_do_stands_all_day_on_the_day_until_which_it_is_to_be_done():
    one = entries(marked(due=DAY, note="ask Zain", status="doing"))["text back missed calls"]

    assert (one.name, one.dtstart.value, one.dtstart.params) == ("VEVENT", DAY, {"VALUE": ["DATE"]})
    assert (one.transp.value, one.status.value) == ("TRANSPARENT", "CONFIRMED")
    assert (one.valarm.action.value, one.valarm.trigger.value) == ("DISPLAY", timedelta(hours=9))
    known = one.description.value.split("\n")
    assert [line.partition(":")[0] for line in known] == [
        "Problem",
        "First step",
        "Who",
        "You’ll notice",
        "ask Zain",
        "Stage",
    ]


def test_a_day_follows_from_the_map_where_none_was_set_and_nowhere_else():
    dated, undated = listed(replace(MAP, as_of=AS_OF)), listed(MAP)

    assert {one.title: one.on for one in dated.tasks}["text back missed calls"] == AS_OF + timedelta(days=7)
    assert (dated.undated, undated.undated) == (0, 3)
    assert [one.title for one in undated.dated] == ["Look at your customer journey map again"]


@pytest.mark.parametrize("on", [date.max, date(9999, 12, 30), date(1, 1, 1)])
@pytest.mark.parametrize("format_", TASKS)
def test_any_day_can_be_written(on: date, format_: str):
    walked = replace(STAGE, walked=Walk(on=on))

    assert written(replace(marked(due=on), as_of=on, review_on=on, stages=(walked,)), format_)


def test_the_review_and_the_next_walk_are_entries_too():
    walked = replace(STAGE, walked=Walk(on=AS_OF))
    actions = (Action(key="review", sequence=3),)

    found = entries(replace(MAP, stages=(walked,), actions=actions))

    review, walk = (found[words_in("en")(f"task-{name}")] for name in ("review", "walk"))
    assert (review.dtstart.value, review.sequence.value, review.uid.value) == (DAY, "3", "masir-4f2a-review")
    assert (walk.dtstart.value, walk.sequence.value) == (AS_OF + timedelta(days=90), "0")


def test_what_is_missing_on_the_map_is_no_task_unless_it_was_given_a_day():
    touched = replace(STAGE, touchpoints=(Touchpoint(id="t1", name="the till", verdict="fails"),))
    journey = replace(MAP, stages=(touched,))

    with_day = replace(journey, actions=(Action(key="s1.t1.justify", due=DAY),))
    assert [one for one in entries(journey, "vtodo") if "the till" in one] == []
    assert [one for one in entries(with_day) if "the till" in one]


def test_a_second_import_updates():
    first, second = entries(marked(due=DAY, sequence=1)), entries(marked(due=AS_OF, sequence=2))

    (before,), (after,) = ([one for one in found.values() if "o1" in one.uid.value] for found in (first, second))
    assert before.uid.value == after.uid.value
    assert (before.sequence.value, after.sequence.value) == ("1", "2")


def test_other_maps_have_entries_of_their_own_even_where_they_have_no_id():
    maps = (MAP, replace(MAP, id="77"), replace(MAP, id=None), replace(MAP, id=None, title="Other"))
    names = [{one.uid.value for one in entries(journey).values()} for journey in maps]

    assert len(set.union(*names)) == sum(map(len, names))
    assert written(maps[2]) == written(replace(maps[2]))


def test_what_is_done_is_ticked_and_rings_no_more_and_what_was_dropped_goes():
    done, dropped = (entries(marked(due=DAY, status=status)) for status in ("done", "dropped"))

    ticked = done["✓ text back missed calls"]
    assert not hasattr(ticked, "valarm")
    assert dropped["text back missed calls"].status.value == "CANCELLED"


@pytest.mark.parametrize(
    ("status", "state"),
    [("open", "NEEDS-ACTION"), ("doing", "IN-PROCESS"), ("done", "COMPLETED"), ("dropped", "CANCELLED")],
)
def test_a_task_says_how_far_it_is(status: str, state: str):
    one = entries(marked(due=DAY, status=status, done_on=AS_OF, sequence=2), "vtodo")["text back missed calls"]

    assert (one.name, one.due.value, one.status.value, one.sequence.value) == ("VTODO", DAY, state, "2")
    assert hasattr(one, "completed") == (status == "done")
    assert hasattr(one, "valarm") == (status in ("open", "doing"))


def test_tasks_need_no_day_and_what_can_hurt_comes_with_the_highest_priority():
    found = entries(MAP, "vtodo")

    assert {title: one.priority.value for title, one in found.items()} == {
        "text back missed calls": "2",
        "Find something that helps against “no parking”": "9",
        "Find something that helps against “a loose step”": "1",
        "Look at your customer journey map again": "9",
    }
    assert [title for title, one in found.items() if hasattr(one, "due")] == ["Look at your customer journey map again"]


def test_nothing_to_show_is_said():
    for format_, mistake in {"ics": "wrong-no-days", **dict.fromkeys(("vtodo", *TABLES), "wrong-no-tasks")}.items():
        with pytest.raises(Mistake) as caught:
            written(Journey(stages=(Stage(id="s1", name="Buy"),)), format_)
        assert caught.value.message_id == mistake


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("format_", TASKS)
def test_the_same_map_gives_the_same_bytes(format_: str, language: Language):
    assert written(marked(due=DAY), format_, language) == written(replace(marked(due=DAY)), format_, language)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_every_example_is_read_by_others_line_for_line(file: Path):
    journey = replace(read(file.read_bytes()), as_of=AS_OF)
    language = journey.language or "en"

    for format_ in ("ics", "vtodo"):
        text = written(journey, format_, language)
        follows_the_standard(text)
        shown = listed(journey, language).tasks
        read_back = [one.summary.value for one in vobject.readOne(text).components()]
        assert [re.sub("✓ |[\u2068\u2069]", "", title) for title in read_back] == [
            re.sub("[\u2068\u2069]", "", one.title) for one in shown
        ]
    for tool in TABLES:
        titles = {name: column for name, column in rows(journey, tool, language)[0].items() if column}
        assert titles


def follows_the_standard(text: str) -> None:
    """Check what RFC 5545 says of lines: their ends, at most 75 octets, and no character cut in two (3.1)."""
    assert text.endswith("\r\n")
    assert not re.search(r"(?<!\r)\n|\r(?!\n)", text)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    unfolded = text.replace("\r\n ", "")
    assert all(re.match(r"[A-Z-]+[:;]", line) for line in unfolded.split("\r\n")[:-1])


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1), st.text())
def test_whatever_was_typed_is_read_as_it_was(text: str, note: str):
    answered = replace(STAGE, opportunities=(Opportunity(id="p1", text=f"{text}x", answers="o1", effort=2),))
    journey = replace(marked(due=DAY, note=f"{note}x"), stages=(answered,))

    calendar = written(journey)

    follows_the_standard(calendar)
    (title,) = [one.title for one in listed(journey).tasks if one.uid.endswith("o1")]
    (entry,) = [one for one in Calendar.from_ical(calendar).walk("VEVENT") if str(one["UID"]).endswith("o1")]
    assert str(entry["SUMMARY"]) == title


@pytest.mark.parametrize(
    ("tool", "columns"),
    [
        ("trello", "Card Name,Card Description,Labels,Members,Due Date,Start Date,List Name"),
        ("asana", "Name,Section/Column,Assignee Email,Due Date,Notes,Tags"),
        ("jira", "Summary,Description,Priority,Due Date,Labels"),
        ("todoist", "TYPE,CONTENT,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE"),
    ],
)
def test_a_table_has_the_columns_of_its_tool(tool: str, columns: str):
    table = written(MAP, tool)

    assert table.removeprefix("\ufeff").split("\r\n")[0] == columns
    assert table.startswith("\ufeff") == (tool != "jira")


def test_a_row_says_what_by_whom_and_until_when():
    journey = replace(marked(due=DAY, owner="sara@example.org"), harm=())

    trello, asana, jira = (rows(journey, tool)[0] for tool in ("trello", "asana", "jira"))

    assert (trello["Card Name"], trello["Due Date"]) == ("text back missed calls", "2026-12-24")
    assert (trello["List Name"], trello["Labels"]) == ("Do now", "Visit")
    assert (asana["Assignee Email"], asana["Section/Column"]) == ("sara@example.org", "Do now")
    assert (jira["Priority"], jira["Labels"]) == ("High", "masir-4f2a-s1.o1")
    assert all(text.endswith("\nmasir-4f2a-s1.o1") for text in (trello["Card Description"], asana["Notes"]))


def test_todoist_gets_sections_tasks_and_what_is_known_of_them():
    found = rows(marked(due=DAY), "todoist")

    assert [row["TYPE"] for row in found[:4]] == ["section", "task", "note", "task"]
    (task,) = [row for row in found if row["CONTENT"] == "text back missed calls"]
    assert (task["PRIORITY"], task["DATE"], task["DATE_LANG"]) == ("2", "2026-12-24", "en")
    sections = [row["CONTENT"] for row in found if row["TYPE"] == "section"]
    assert sections == list(dict.fromkeys(sections))


@pytest.mark.parametrize("tool", TABLES)
def test_a_tool_is_given_only_what_is_still_to_be_done(tool: str):
    assert "text back" in written(marked(status="doing"), tool)
    assert "text back" not in written(marked(status="done"), tool)
    assert "text back" not in written(marked(status="dropped"), tool)


@pytest.mark.parametrize("tool", TABLES)
@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "＝", "=cmd|' /C calc'!A0", "- a list\nof two", '"a", b']
)
def test_no_cell_begins_as_a_formula_and_every_one_is_read_back(tool: str, text: str):
    obstacles = (Obstacle(id="o1", text=text),)
    idea = Opportunity(id="p1", text=text, answers="o1")
    found = rows(replace(MAP, stages=(replace(STAGE, name=text, obstacles=obstacles, opportunities=(idea,)),)), tool)

    cells = [cell for row in found for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert any(" ".join(text.split()) in cell for cell in cells)


@pytest.mark.parametrize("tool", TABLES)
def test_a_title_that_no_tool_takes_whole_stands_whole_in_what_is_known_of_it(tool: str):
    text = "x" * 1_999
    found = rows(
        replace(MAP, stages=(replace(STAGE, obstacles=(), opportunities=(Opportunity(id="p1", text=text),)),)), tool
    )

    cells = [cell for row in found for cell in row.values()]
    assert any(len(cell) == 250 and cell.endswith("…") for cell in cells)
    assert any(text in cell for cell in cells)
