"""A language is a folder: with one more folder of words, a whole conversation goes in another script, to the map."""

import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.bot.conversation import typed_in
from tests.conftest import ROOT, home_in
from tests.languages.invented import NAME, make, said

EXAMPLE = ROOT / "examples" / "cafe.en.txt"
# Typed in English in the midst of the other language: the small words of all languages are understood at any time.
ENGLISH = ("skip", "back")
# What stands in a document as it is in every language.
NO_WORDS = {"masir", "id", "channel", "kind", "language", "pick", "purpose_pick", "trade_pick", "none", "unknown"}
NO_WORDS |= {"focus", "harm", "answers", "evidence", "key", "status", "due"}
# Commands whose words name what is in every language called so.
_NAMING = re.compile(r"/(?:item|mark|due|heard|complete) .*")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the program that has one language more."""
    copy = tmp_path_factory.mktemp("source")
    for package in ("bot", "dialogs", "examples", "renderers", "storage"):
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    make(copy / "dialogs" / "locales")
    return copy


def masir(source: Path, home: Path, *arguments: str, typed: str = "") -> str:
    """Run the copy and return what it said; nothing may go wrong, and nothing be missing."""
    with tempfile.TemporaryFile() as keyboard:
        keyboard.write(typed.encode())
        keyboard.seek(0)
        return _run(source, home, arguments, keyboard.fileno())


def masir_at_terminal(source: Path, home: Path, *arguments: str, typed: str) -> str:
    """Do the same for a person at a terminal, where Masir asks whether one is sure."""
    keyboard, screen = pty.openpty()
    os.write(keyboard, typed.encode())
    try:
        return _run(source, home, arguments, screen)
    finally:
        os.close(keyboard)
        os.close(screen)


def _run(source: Path, home: Path, arguments: tuple[str, ...], keyboard: int) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "bot", *arguments],
        stdin=keyboard,
        capture_output=True,
        env={**home_in(home), "LC_ALL": f"{NAME}_XX.UTF-8", "PYTHONPATH": str(source)},
        cwd=home,
        timeout=120,
        check=False,
    )
    assert (done.stderr.decode(), done.returncode) == ("", 0)
    return done.stdout.decode()


def typed() -> str:
    """Return the example as somebody types it who speaks the language."""
    _, *messages = typed_in(EXAMPLE)
    lines = [message.replace("\n", "⏎") for message in messages]
    return "".join(f"{line if line in ENGLISH or _NAMING.fullmatch(line) else said(line)}\n" for line in lines)


def expected(value: Any) -> Any:  # noqa: ANN401 - values of a document
    """Return a part of the example's map in the language."""
    match value:
        case dict():
            return {key: item if key in NO_WORDS else expected(item) for key, item in value.items()}
        case list():
            return [expected(item) for item in value]
        case str():
            return said(value)
        case _:
            return value


# A line as it was typed, the tick before a choice, a path, a command with its argument, a month (CLDR is English here).
_NAMES = r"all|item|list|measure|review|business-goal|stage-owner|doing|up|\d|s\d+\.[op]\d+"
_OF_NO_LANGUAGE = re.compile(rf"^> .*$|\[x\]|\S*/\S+(?: (?:{_NAMES})\b(?: \d+\b)?)?|\bMay\b", re.MULTILINE)


def foreign(text: str) -> list[str]:
    """Return the words and numbers in a text that are written as other languages write them."""
    return re.findall(r"[A-Za-z0-9\u0600-\u06ff]+", _OF_NO_LANGUAGE.sub("", text))


@pytest.mark.slow
def test_a_language_more_is_a_folder_more(source: Path, tmp_path: Path):
    shown = masir(source, tmp_path, "chat", "--terminal", "--language", NAME, typed=typed())
    map_id = masir(source, tmp_path, "maps").split("\t")[0]
    exported = masir(source, tmp_path, "export", map_id)
    document = yaml.safe_load(exported)

    example = yaml.safe_load(EXAMPLE.with_suffix(".masir.yaml").read_text("utf-8"))
    for one in (*document["actions"], *example["actions"]):
        one.pop("done_on", None)  # the day on which it was played
    assert document.pop("id") == map_id
    assert document == {**expected(example), "language": NAME}
    assert foreign(shown) == []

    kept, picture = tmp_path / "map.yaml", tmp_path / "map.png"
    kept.write_text(exported, "utf-8")
    masir(source, tmp_path, "render", str(kept), "-o", str(picture))
    assert picture.read_bytes().startswith(b"\x89PNG")
    listed = masir(source, tmp_path, "render", str(kept), "--format", "txt", "-o", "-")
    listed += masir(source, tmp_path, "checklist", str(kept))
    assert foreign(listed) == []
    assert said("The morning queue") in listed


@pytest.mark.slow
def test_who_is_sure_says_so_in_the_language(source: Path, tmp_path: Path):
    map_id = masir(source, tmp_path, "import", str(EXAMPLE.with_suffix(".masir.yaml"))).strip()

    asked = masir_at_terminal(source, tmp_path, "delete", map_id, typed=f"{said('no')}\n")
    assert said("cannot be undone") in asked
    assert masir(source, tmp_path, "maps").startswith(map_id)

    masir_at_terminal(source, tmp_path, "delete", map_id, typed=f"{said('yes')}\n")
    assert masir(source, tmp_path, "maps") == ""
