"""What reaches a terminal: nobody's text commands it, turns a line about, or fills it."""

import contextlib
import os
import pty
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model.mistake import Mistake
from storage.model.text import printable
from tests.conftest import ROOT, masir

ESCAPES = "\x1b[2J\x1b]0;owned\x07\x9b31m\r\x08"
TURNS = "\u202e\u2067\u2069\u2069\u202a"
HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
# Under any other name than its own, a title of a map as a hostile backup could hold it.
TITLE = f"Blue{ESCAPES}{TURNS} Door\tand\nmore\u2028 and\x85more"


@given(st.text())
def test_printing_commands_no_terminal_and_every_isolate_ends_on_its_line(text: str):
    shown = printable(text)

    assert not HARMFUL.search(shown)
    for line in shown.split("\n"):
        assert len(re.findall("[\u2066-\u2068]", line)) == line.count("\u2069")


def test_our_own_sentences_are_printed_as_they_are():
    sentence = "الخريطة \u2068Blue Door\u2069 محفوظة\tو\u200cجاهزة.\n"

    assert printable(sentence) == sentence


@given(st.text(max_size=2_000))
def test_a_value_of_a_mistake_is_short_and_on_one_line(text: str):
    shown = str(Mistake("wrong-map", map=text).values["map"])

    assert len(shown) <= 501
    assert not re.search("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


@pytest.mark.parametrize(
    "document",
    [
        'masir: 1\n"{}": 1\n',
        'masir: 1\n"{}": 1\n"{}": 1\n',
        'masir: "{}"\n',
        'masir: 1\nid: "{}"\n',
        'masir: 1\nfocus: ["{}"]\n',
        'masir: 1\nstages:\n- name: A\n  steps:\n  - "{}": 1\n',
    ],
    ids=["unknown key", "key twice", "edition", "id", "reference", "unquoted"],
)
@pytest.mark.parametrize("command", ["render", "checklist", "import"])
def test_a_mistake_in_a_document_is_one_short_line(command: str, document: str, tmp_path: Path, home: dict[str, str]):
    written = "\\x1b[2J\\x9b31m\\u202e\\n" + "k" * 300
    (tmp_path / "map.yaml").write_text(document.replace("{}", written), "utf-8")
    code, out, err = masir(command, str(tmp_path / "map.yaml"), env=home)

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert not HARMFUL.search(err)
    assert len(err) < 1_000


def test_a_key_as_long_as_a_document_is_named_by_its_beginning(tmp_path: Path, home: dict[str, str]):
    (tmp_path / "map.yaml").write_text(f"masir: 1\n? {'k' * 900_000}\n: 1\n", "utf-8")
    code, _, err = masir("import", str(tmp_path / "map.yaml"), env=home)

    assert code == 1
    assert "there is no field called" in err
    assert len(err) < 1_000


def test_a_file_that_is_not_there_is_named_without_what_its_name_commands(home: dict[str, str]):
    _, _, err = masir("render", f"no{ESCAPES}{TURNS}where.yaml", env=home)

    assert not HARMFUL.search(err)
    assert "no" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("{}",),
        ("checklist", "{}", "x", "y"),
        ("render", "--format", "{}", "x"),
        ("--{}", "maps"),
        ("key", "{}"),
        ("key", "--{}"),
    ],
)
def test_wrong_usage_is_told_without_what_the_arguments_command(arguments: tuple[str, ...], home: dict[str, str]):
    code, _, err = masir(*(one.replace("{}", f"no{ESCAPES}where") for one in arguments), env=home)

    assert code == 2
    assert not HARMFUL.search(err)


@pytest.fixture
def hostile(tmp_path: Path, home: dict[str, str]) -> str:
    """Return the id of a map whose title was put into the database by another program."""
    (tmp_path / "map.yaml").write_text("masir: 1\ntitle: Blue Door\nlanguage: en\nstages: [Look]\n", "utf-8")
    map_id = masir("import", str(tmp_path / "map.yaml"), env=home)[1].strip()
    with contextlib.closing(sqlite3.connect(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))) as database:
        ((state,),) = database.execute("SELECT state FROM map").fetchall()
        escaped = "".join(f"\\u{ord(character):04x}" for character in TITLE)
        assert '"Blue Door"' in state
        database.execute("UPDATE map SET title = ?, state = ?", (TITLE, state.replace("Blue Door", escaped)))
        database.commit()
    return map_id


@pytest.mark.usefixtures("hostile")
def test_a_title_from_a_hostile_backup_is_listed_on_one_line_of_four_columns(home: dict[str, str]):
    _, out, _ = masir("maps", env=home)

    assert not HARMFUL.search(out)
    assert [len(line.split("\t")) for line in out.splitlines()] == [4]


@pytest.mark.usefixtures("hostile")
def test_a_title_with_line_breaks_makes_no_line_of_its_own_on_a_terminal(home: dict[str, str]):
    assert len(on_a_terminal("maps", env=home).splitlines()) == 1


def test_a_terminal_is_shown_nothing_that_commands_it(hostile: str, home: dict[str, str]):
    for arguments in (("maps",), ("export", hostile), ("chat", "--terminal")):
        shown = on_a_terminal(*arguments, env=home)

        assert "Blue" in shown or arguments[0] == "chat"
        assert not HARMFUL.search(shown.replace("\r\n", "\n"))


def on_a_terminal(*arguments: str, env: dict[str, str]) -> str:
    """Return what a command writes where its output is a terminal, and its input a typed "my answers"."""
    ours, its = pty.openpty()
    with os.fdopen(its, "wb", buffering=0) as terminal:
        subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=b"my answers\n",
            stdout=terminal,
            stderr=terminal,
            env=env,
            cwd=ROOT,
            check=True,
        )
    with os.fdopen(ours, "rb", buffering=0) as screen:
        return b"".join(iter(lambda: _read(screen.fileno()), b"")).decode()


def _read(handle: int) -> bytes:
    """Return what a terminal shows, nothing where nobody writes on it any more."""
    with contextlib.suppress(OSError):
        return os.read(handle, 65_536)
    return b""
