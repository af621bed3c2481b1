"""The plan taken elsewhere from the command line, the terminal and the line protocol."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import vobject
import yaml

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.conftest import ROOT, masir

EXAMPLES = {language: ROOT / "examples" / f"cafe.{language}.masir.yaml" for language in LANGUAGES}
COMPLETE = (*["skip"] * 3, "- Look\n- Buy")
ITEM = "/edit stages.s1.obstacles\nnobody answers\n"


def calendar(file: Path) -> dict[str, Any]:
    """Return the entries of a file, by their UID, as another program reads them."""
    content = file.read_bytes().decode()
    return {one.uid.value: one for one in vobject.readOne(content).components()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_calendar_is_written_twice_alike_and_says_what_it_leaves_out(
    language: Language, tmp_path: Path, home: dict[str, str]
):
    files = [tmp_path / name for name in ("a.ics", "b.ics")]

    done = [masir("checklist", str(EXAMPLES[language]), "-o", str(file), env=home) for file in files]

    assert [(code, out.strip()) for code, out, _ in done] == [(0, str(file)) for file in files]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert len(calendar(files[0])) == 1
    (told,) = {err.strip() for _, _, err in done}
    counts = (words_in(language)("task-left-out-file", count=count) for count in range(20))
    assert told in counts


def test_a_second_import_updates(tmp_path: Path, home: dict[str, str]):
    """As somebody does who keeps the map here, writes another day into its document, and imports the calendar again."""
    document, first, second = tmp_path / "map.yaml", tmp_path / "1.ics", tmp_path / "2.ics"
    map_id = masir("import", str(EXAMPLES["en"]), env=home)[1].strip()
    document.write_text(masir("export", map_id, env=home)[1], "utf-8")
    masir("checklist", str(document), "-o", str(first), env=home)
    document.write_text(document.read_text("utf-8").replace("due: 2030-05-01", "due: 2030-06-01"), "utf-8")
    assert masir("import", str(document), env=home)[0] == 0
    document.write_text(masir("export", map_id, env=home)[1], "utf-8")
    masir("checklist", str(document), "-o", str(second), env=home)

    ((uid, before),), ((again, after),) = calendar(first).items(), calendar(second).items()
    assert uid == again
    assert int(after.sequence.value) == int(before.sequence.value) + 1
    assert (before.dtstart.value, after.dtstart.value) == (date(2030, 5, 1), date(2030, 6, 1))


@pytest.mark.parametrize("tool", ["trello", "asana", "jira", "todoist"])
def test_a_table_is_for_the_tool_that_its_name_or_the_format_says(tool: str, tmp_path: Path, home: dict[str, str]):
    file, document = tmp_path / f"plan.{tool}.csv", str(EXAMPLES["en"])

    assert masir("checklist", document, "-o", str(file), env=home)[0] == 0
    assert masir("checklist", document, "--format", tool, env=home)[1].encode() == file.read_bytes()
    assert len(list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))) > 5


def test_a_table_for_no_tool_and_a_calendar_of_nothing_are_refused(tmp_path: Path, home: dict[str, str]):
    document = tmp_path / "map.yaml"
    document.write_text("masir: 1\nstages: [{name: Buy, obstacles: [queue]}]\n", "utf-8")

    for name, message in {
        "plan.csv": "wrong-table",
        "plan.vtodo.csv": "wrong-table",
        "plan.ics": "wrong-no-days",
    }.items():
        code, out, err = masir("checklist", str(document), "-o", str(tmp_path / name), env=home)
        assert (code, out, err.strip()) == (1, "", words_in("en")(message))
        assert not (tmp_path / name).exists()


def test_the_terminal_writes_files_and_says_what_can_be_forwarded(home: dict[str, str]):
    said = "\n".join(line.replace("\n", "⏎") for line in COMPLETE) + f"\n{ITEM}"
    said += (
        "/due s1.o1 2030-05-01\n/who s1.o1 Sara\n/calendar\n/calendar todo\n/calendar jira\n/forward s1.o1\n/forward\n"
    )

    _, out, _ = masir("chat", "--terminal", "--language", "en", env=home, said=said)

    files = [Path(line) for line in out.splitlines() if line.startswith("/") and "plan" in line]
    assert [file.name.partition(".plan")[2] for file in files] == [".ics", ".vtodo.ics", ".jira.csv"]
    ((name, entry),) = calendar(files[0]).items()
    assert name.endswith("-s1.o1")
    assert (entry.dtstart.value, entry.sequence.value) == (date(2030, 5, 1), "2")
    words = words_in("en")
    for line in (words("task-ready"), words("task-other"), "Trello: /calendar trello", "Who: Sara"):
        assert line in out


def test_the_line_protocol_names_the_files_before_it_is_ready(home: dict[str, str]):
    lines = [
        *({"text": text} for text in (*COMPLETE, *ITEM.strip().split("\n"))),
        {"command": "due", "args": "s1.o1 7"},
    ]
    lines += [
        {"command": "calendar"},
        {"command": "calendar", "args": "trello"},
        {"command": "forward", "args": "s1.o1"},
    ]
    lines += [{"choose": "/calendar days"}, {"command": "calendar", "args": "excel"}]

    _, out, _ = masir(
        "chat", "--json", "--language", "en", env=home, said="\n".join(json.dumps(line) for line in lines) + "\n"
    )

    answers = [json.loads(line) for line in out.splitlines()]
    files = [line for line in answers if line["type"] == "file"]
    assert [(line["name"], line["format"]) for line in files] == [
        ("plan.ics", "ics"),
        ("plan.trello.csv", "trello.csv"),
    ]
    assert all(Path(line["path"]).is_file() for line in files)
    assert [line["text"] for line in answers if line["type"] == "error"] == [
        words_in("en")("wrong-days"),
        words_in("en")("wrong-calendar", args="excel"),
    ]
    what = words_in("en")("check-obstacle", text="nobody answers")
    *_, forwarded = [line["text"] for line in answers if str(line.get("text")).startswith(what)]
    assert "By when: " in forwarded
    assert "/" not in forwarded


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_with_sequences_goes_in_and_out_to_the_same_bytes(
    language: Language, tmp_path: Path, home: dict[str, str]
):
    told = yaml.safe_load(EXAMPLES[language].read_text("utf-8"))
    told["actions"] = [{**mark, "sequence": 3} for mark in told["actions"]]
    document = tmp_path / "map.yaml"
    document.write_text(yaml.safe_dump(told, allow_unicode=True), "utf-8")

    map_id = masir("import", str(document), env=home)[1].strip()
    first = masir("export", map_id, env=home)[1]
    document.write_text(first, "utf-8")
    masir("import", str(document), env=home)

    assert masir("export", map_id, env=home)[1] == first
    assert first.count("sequence: 3") == len(told["actions"])
