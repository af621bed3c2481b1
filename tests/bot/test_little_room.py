"""Where there is no room to write the database file anew, all else goes on; it is done once there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.keeping import deleted, imported
from bot.person import Person
from bot.turn import opened, turn
from dialogs.effects import Say
from dialogs.events import Commanded
from storage.model.journey import Journey
from storage.model.mistake import Outage
from storage.rows.engine import open_engine
from storage.rows.transactions import writing
from storage.rows.upkeep import erase_traces, seal_everything, write_anew
from tests.conftest import limited, masir

ROOM = 150_000  # bytes: more than a deletion takes, less than the file has
LEFT = "wrong-database-disk-full: copies of deleted rows stay"
GONE = "quokka"


@pytest.fixture
def engine(home: dict[str, str]) -> Iterator[Engine]:
    """Give the database of a machine with many maps."""
    engine = open_engine(home["MASIR_DATABASE_URL"])
    for number in range(60):
        journey = Journey(id=f"map{number:02}", language="en", purpose=f"{GONE} {number} " * 150)
        imported(engine, "local", journey, "en")
    erase_traces(engine)
    assert file_of(engine).stat().st_size > 2 * ROOM
    yield engine
    engine.dispose()


def file_of(engine: Engine) -> Path:
    return Path(str(engine.url.database))


def test_the_command_deletes_a_map_with_its_pictures(
    home: dict[str, str], engine: Engine, caplog: pytest.LogCaptureFixture
):
    drawn = file_of(engine).parent / "masir.db-pictures" / f"map00-{'0' * 12}.png"
    drawn.parent.mkdir()
    drawn.touch()
    with limited(ROOM):
        code, _, _ = masir("delete", "map00", env=home)

    assert (code, drawn.exists(), "map00" in masir("maps", env=home)[1]) == (0, False, False)
    assert caplog.text.count(LEFT) == 1


def test_who_deletes_in_a_talk_is_told_that_it_is_done(engine: Engine):
    person = Person("local", "local", "terminal", "en")
    opened(engine, person, language="en", new=True)
    with limited(ROOM):
        done = turn(engine, person, Commanded("delete", "map"))

    assert len(done.erased) == 1
    assert [type(one) for one in done.replies] == [Say]


@pytest.mark.parametrize("command", ["chat --terminal", "chat --json"])
def test_a_chat_begins(home: dict[str, str], engine: Engine, caplog: pytest.LogCaptureFixture, command: str):
    with limited(ROOM):
        deleted(engine, "local", "map00")
        caplog.clear()
        code, _, _ = masir(*command.split(), env=home)

    assert code == 0
    assert caplog.text.count(LEFT) == 1


def test_what_was_left_goes_when_there_is_room(engine: Engine):
    with limited(ROOM):
        deleted(engine, "local", "map00")
    assert write_anew(engine) is None

    assert f"{GONE} 0 ".encode() not in file_of(engine).read_bytes()
    assert f"{GONE} 1 ".encode() in file_of(engine).read_bytes()


def test_a_log_that_cannot_be_emptied_keeps_nobody_from_anything(engine: Engine):
    with writing(engine) as c:
        c.exec_driver_sql("DELETE FROM map")
    with limited(4_096):
        erase_traces(engine)

    erase_traces(engine)


def test_whoever_encrypts_what_is_there_is_told_that_copies_of_it_stay(engine: Engine):
    with limited(ROOM), pytest.raises(Outage):
        seal_everything(engine)
