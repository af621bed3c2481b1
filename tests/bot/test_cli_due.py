"""On one's own machine nothing is sent: `masir due` says what is due, and the chat says it first."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.words import LANGUAGES, words_in
from tests.conftest import masir

EN = words_in("en")
TODAY = datetime.now().astimezone().date()


def document(tmp_path: Path, days: int) -> Path:
    """Return a map with something that is due in so many days."""
    file = tmp_path / "map.yaml"
    day = (TODAY + timedelta(days=days)).isoformat()
    file.write_text(
        "masir: 1\ntitle: Blue Door\nstages:\n- {id: s1, name: Look, obstacles: [{id: o1, text: no prices}]}\n"
        f"actions:\n- {{key: s1.o1, due: {day}}}\nreview_on: 2999-01-01\n"
    )
    return file


@pytest.fixture
def due(home: dict[str, str], tmp_path: Path) -> str:
    """Keep a map with something that is due today, and return its id."""
    return masir("import", str(document(tmp_path, 0)), env=home)[1].strip()


def test_nothing_due_is_told_by_the_exit_code_alone(home: dict[str, str], tmp_path: Path):
    masir("import", str(document(tmp_path, 2)), env=home)

    assert masir("due", env=home) == (0, "", "")


def test_what_is_due_is_a_line_each_for_programs(home: dict[str, str], due: str):
    code, said, errors = masir("due", env=home)

    assert (code, errors) == (10, "")
    [line] = said.splitlines()
    map_id, day, kind, key, told, title = line.split("\t")
    assert (map_id, day, kind, key, title) == (due, TODAY.isoformat(), "item", "s1.o1", "Blue Door")
    assert "no prices" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_each_language(home: dict[str, str], due: str, language: str):
    said = masir("due", "--language", language, env=home)[1]

    assert words_in(language).day(TODAY) in said
    assert due in said


def test_the_terminal_says_first_what_is_due(home: dict[str, str], due: str):
    typed = f"/due map {due}\n/later 1 2099-01-31\n/due\n"
    said = masir("chat", "--terminal", "--language", "en", env=home, said=typed)[1]

    assert EN("due-now", title="Blue Door") in said
    assert EN("due-moved", day=date(2099, 1, 31)) in said
    assert EN("due-nothing") in said


def test_what_is_due_of_another_map_is_named_with_the_way_to_it(home: dict[str, str], due: str):
    masir("chat", "--terminal", "--language", "en", "--new", env=home, said="café\n")
    said = masir("chat", "--terminal", "--language", "en", env=home, said="")[1]

    assert EN("due-now-elsewhere", title=EN("say-untitled")) in said
    assert f"/due map {due[:8]}" in said


def test_the_line_protocol_says_it_before_the_question(home: dict[str, str], due: str):
    said = masir("chat", "--json", env=home, said='{"command": "settings"}\n')[1]

    lines = [json.loads(line) for line in said.splitlines()]
    assert [line["type"] for line in lines] == ["say", "say", "question", "ready", "say", "question", "ready"]
    assert EN("due-now", title="Blue Door") in lines[1]["text"]
    assert lines[3]["map"] == due
    assert "masir due" in lines[4]["text"]


def test_settings_of_reminders_are_refused_where_nothing_is_sent(home: dict[str, str]):
    said = masir("chat", "--terminal", "--language", "en", env=home, said="/settings hour 8\n")[1]

    assert EN("wrong-reminders-here") in said
