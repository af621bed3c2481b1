"""The clients of who interviews others, kept with their maps: nobody else sees them, and no document holds them."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.person import Person, journey_in, map_lines
from bot.turn import opened, turn
from dialogs.events import Commanded, Said
from storage.model.document.writer import to_yaml
from storage.rows import maps
from storage.rows.backup import backup, restore
from storage.rows.engine import open_engine
from storage.rows.transactions import reading
from storage.sealing.keys import keys_in, new_key

LAYLA, OMAR = (Person(owner, "local", owner, "en") for owner in ("layla", "omar"))
CLIENT = "Café Nur"


def with_client(engine: Engine) -> str:
    opened(engine, LAYLA, language="en", new=True)
    for event in (Said("a café"), Commanded("client", CLIENT)):
        done = turn(engine, LAYLA, event)
    return str(done.interview.map_id)


def clients(engine: Engine, owner: str) -> list[str]:
    with reading(engine) as c:
        return [line.folder for line in map_lines(c, owner)]


def test_a_client_stays_with_the_map_and_nobody_else_sees_it(engine: Engine):
    with_client(engine)
    opened(engine, OMAR, language="en", new=True)

    assert (clients(engine, "layla"), clients(engine, "omar")) == ([CLIENT], [""])
    assert opened(engine, LAYLA, language=None, new=False).interview.folder == CLIENT


def test_no_document_holds_the_client(engine: Engine):
    map_id = with_client(engine)
    with reading(engine) as c:
        journey = journey_in(c, LAYLA, map_id)

    assert CLIENT not in to_yaml(journey)
    assert CLIENT not in repr(journey)


def test_another_interview_stands_in_the_same_folder(engine: Engine):
    with_client(engine)
    turn(engine, LAYLA, Said("yes"))
    turn(engine, LAYLA, Said("why they go"))
    turn(engine, LAYLA, Said("Look\nBuy"))
    turn(engine, LAYLA, Commanded("again"))

    assert clients(engine, "layla") == [CLIENT, CLIENT]


def test_a_new_map_stands_in_no_folder(engine: Engine):
    with_client(engine)
    turn(engine, LAYLA, Commanded("new"))

    assert sorted(clients(engine, "layla")) == ["", CLIENT]


def test_what_is_erased_takes_its_client_along(tmp_path: Path, engine: Engine):
    with_client(engine)
    turn(engine, LAYLA, Commanded("delete", "map"))
    engine.dispose()

    assert clients(engine, "layla") == []
    assert CLIENT.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


@pytest.mark.parametrize("is_sealed", [False, True])
def test_a_backup_holds_the_client_and_a_sealed_one_only_sealed(tmp_path: Path, is_sealed: bool):  # noqa: FBT001
    keys = keys_in(new_key(), "here") if is_sealed else ()
    engine, other = (open_engine(f"sqlite:///{tmp_path / name}", keys=lambda: keys) for name in ("one.db", "two.db"))
    with_client(engine)
    backup(engine, tmp_path / "backup.db", {})
    restore(other, tmp_path / "backup.db", tmp_path / "before.db", {})

    assert clients(other, "layla") == [CLIENT]
    with reading(engine) as c:
        kept = c.execute(text("SELECT folder FROM map")).scalar_one()
    assert (kept == CLIENT) is not is_sealed
    assert (CLIENT.encode() in (tmp_path / "backup.db").read_bytes()) is not is_sealed
    engine.dispose()
    other.dispose()


def test_a_damaged_client_is_none(engine: Engine):
    map_id = with_client(engine)
    with engine.begin() as c:
        c.execute(text("""UPDATE map SET folder = '{"sealed": "1xxxxxxxxyyyy"}'"""))

    with reading(engine) as c:
        assert maps.told_of(c, "layla", map_id)[1].folder == ""
