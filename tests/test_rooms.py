"""The rooms of the tests: what imitates the world knows nothing of us."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

FAKE = ROOT / "tests" / "fake_telegram"
OURS = {"bot", "dialogs", "renderers", "storage"}
# From the outermost to the innermost: a room imports only what stands behind it.
ROOMS = ("server", "methods", "state", "messages")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import():
                yield from (name.name for name in node.names)
            case ast.ImportFrom():
                yield from (f"{node.module}.{name.name}" for name in node.names)


@pytest.mark.parametrize("path", sorted(FAKE.rglob("*.py")), ids=lambda path: str(path.relative_to(FAKE)))
def test_the_fake_of_telegram_knows_nothing_of_the_bot(path: Path):
    assert {name.partition(".")[0] for name in imported(path)} & OURS == set()


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_of_the_fake_imports_only_those_behind_it(room: str):
    rooms = {name.split(".")[2] for path in (FAKE / room).glob("*.py") for name in imported(path) if _of_fake(name)}

    assert rooms & set(ROOMS[: ROOMS.index(room)]) == set()
    assert rooms - {*ROOMS, "refusal"} == set()


def _of_fake(name: str) -> bool:
    return name.startswith("tests.fake_telegram.")
