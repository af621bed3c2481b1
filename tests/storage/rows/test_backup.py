"""A backup is one state, whole or not there; a restore brings all of it, or nothing."""

import datetime as dt
import json
import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Engine,
    Integer,
    LargeBinary,
    String,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DataError
from sqlmodel import SQLModel

from bot.commands.meaning import MEANING
from storage.model.log import Entry, Log
from storage.model.mistake import Mistake
from storage.model.state import from_state
from storage.rows import chats, maps, notes, telegram
from storage.rows.backup import COPIED, TABLES, backup, restore
from storage.rows.engine import connect, open_engine
from storage.rows.transactions import snapshot, writing
from storage.rows.upkeep import aside, sweep_asides
from storage.rows.versions import HEAD, current_version, migrate
from tests.conftest import ROOT

Rows = dict[str, list[tuple[object, ...]]]
NOTHING: dict[str, Any] = {}  # is to be known of what the rows mean, beside what storage knows
VALUES: tuple[object, ...] = ("نقشه 😀", "", "5", 0.30000000000000004, -1, True, None, [], ["s1", "s2"])
PLAIN: dict[str, object] = {
    "state": {"turn": 3, "given": {}, "standing": {"purpose": [["value", "نقشه\u200c 😀", 3]]}},
    "what": {"reply": "Say", "text": "نقشه 😀", "as": [1, 0.1, None, {}]},
    "screen": {"screen": "Pasted", "text": "«پیوست»"},
    "asking": [["purpose", 3, True]],
    "heard": {"text": "😀", "units": 0.1},
    "reminding": {"zone": "Asia/Tehran", "hour": 8, "quiet": [4], "off": False, "told": "2026-03-29", "asked": True},
}
LONDON = dt.datetime(2026, 3, 29, 0, 59, 59, 123456, tzinfo=dt.UTC)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(f"sqlite:///{tmp_path / 'other' / 'masir.db'}")
    yield made
    made.dispose()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "masir.db"


def fill(engine: Engine, count: int = 12) -> None:
    """Put rows of every kind into every table there is, and into those that are still to come."""
    with writing(engine) as c:
        for table in TABLES:
            c.execute(insert(table), [{one.name: value(one, n) for one in table.c} for n in range(1, count + 1)])


def value(column: Column[Any], n: int) -> object:
    if column.foreign_keys:
        return value(next(iter(column.foreign_keys)).column, n)
    if column.name == "kind":
        return "value"
    if (column.table.name, column.name) == ("map", "id"):
        return f"{n}دکان"
    if (column.table.name, column.name) == ("waiting_update", "what"):
        return {"update_id": n + 7, "message": {"text": "نقشه 😀"}}
    made = {
        JSON: PLAIN.get(column.name, VALUES[n % len(VALUES)]),
        Boolean: n % 2 == 0,
        Date: LONDON.date() + dt.timedelta(days=n),
        DateTime: LONDON + dt.timedelta(minutes=n),
        LargeBinary: bytes(range(n % 256)),
        String: f"{n}{column.name[:3]}ی\u200c😀",
        Integer: n + 7,
    }
    type_ = getattr(column.type, "impl", column.type)
    return next(found for kind, found in made.items() if isinstance(type_, kind))


def rows(engine: Engine) -> Rows:
    """Return everything that backups hold, with its types, moments in UTC."""
    with snapshot(engine) as c:
        queries = {table.name: select(table).order_by(*table.primary_key) for table in COPIED}
        return {name: [tuple(plain(one) for one in row) for row in c.execute(query)] for name, query in queries.items()}


def plain(one: object) -> object:
    if isinstance(one, dt.datetime):
        return one.replace(tzinfo=dt.UTC) if one.tzinfo is None else one.astimezone(dt.UTC)
    return (type(one), one)


def keep(engine: Engine, map_id: str, turns: int = 1) -> None:
    with writing(engine) as c:
        maps.add_map(c, "layla", map_id, "en")
        log = Log()
        for turn in range(1, turns + 1):
            entry = Entry("business.name", value=f"{map_id} {turn}", turn=turn)
            log = log.plus((entry,))
            maps.append(c, "layla", map_id, log, [entry], complete=False)


def test_every_table_comes_back_row_by_row_from_and_to_each_database(either_engine: Engine, other: Engine, file: Path):
    fill(either_engine)
    before = rows(either_engine)
    assert all(len(found) == 12 for found in before.values())

    assert backup(either_engine, file, NOTHING) == 12
    assert not restore(other, file, file.with_name("none"), NOTHING)
    assert rows(other) == before
    assert current_version(other) == HEAD

    backup(other, file, NOTHING)
    keep(either_engine, "later")
    assert restore(either_engine, file, file.with_name("before.db"), NOTHING)
    assert rows(either_engine) == before


@pytest.mark.parametrize(
    "moment", ["1970-01-01 00:00:00.000000", "1999-12-31 23:59:59.000000", "2262-04-11 23:47:16.854775"]
)
def test_whatever_the_clock_showed_a_backup_can_be_restored(engine: Engine, other: Engine, file: Path, moment: str):
    keep(engine, "m1")
    with writing(engine) as c:
        c.exec_driver_sql("UPDATE map SET created_at = ?", (moment,))
    backup(engine, file, NOTHING)

    assert not restore(other, file, file.with_name("none"), NOTHING)
    assert rows(other) == rows(engine)


@pytest.mark.parametrize("wrong", ["created_at = '1690-01-01 00:00:00.000000'", "language = 'tlh'", "owner = char(27)"])
def test_a_backup_that_could_not_be_restored_is_not_kept(engine: Engine, file: Path, wrong: str):
    keep(engine, "m1")
    backup(engine, file, MEANING)
    before = file.read_bytes()
    with writing(engine) as c:
        c.exec_driver_sql(f"UPDATE map SET {wrong}")  # noqa: S608 - ours

    with pytest.raises(Mistake, match="wrong-backup-unrestorable") as raised:
        backup(engine, file, MEANING)
    assert raised.value.values == {"table": "map", "row": "m1", "column": wrong.partition(" ")[0]}
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_json_column_that_may_be_empty_says_what_none_is():
    either_way = [
        f"{table.name}.{column.name}"
        for table in TABLES
        for column in table.c
        if isinstance(column.type, JSON) and column.nullable and not column.type.none_as_null
    ]

    assert either_way == [], "NULL would come back as the JSON null"


def test_after_a_restore_new_rows_get_new_ids(either_engine: Engine, file: Path):
    fill(either_engine)
    backup(either_engine, file, NOTHING)
    restore(either_engine, file, file.with_name("before.db"), NOTHING)

    with writing(either_engine) as c:
        assert chats.chat_at(c, "local", "new", "en").id == 20


def test_a_backup_of_nothing_empties_and_fills_again(either_engine: Engine, file: Path):
    nothing = rows(either_engine)
    assert backup(either_engine, file, NOTHING) == 0
    fill(either_engine)
    something, before = rows(either_engine), file.with_name("before.db")

    assert restore(either_engine, file, before, NOTHING)
    assert rows(either_engine) == nothing
    assert not restore(either_engine, before, file.with_name("none"), NOTHING)
    assert rows(either_engine) == something
    assert not file.with_name("none").exists()


def test_a_backup_is_one_sound_file_that_nobody_else_may_read(engine: Engine, file: Path):
    fill(engine)
    backup(engine, file, NOTHING)

    assert [path.name for path in file.parent.iterdir()] == ["masir.db"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with closing(sqlite3.connect(file)) as found:
        assert found.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_backup_holds_nothing_of_a_deleted_map(engine: Engine, file: Path):
    keep(engine, "secret", 3)
    with writing(engine) as c:
        maps.delete_map(c, "layla", "secret")
    backup(engine, file, NOTHING)

    assert b"secret" not in file.read_bytes()


def test_a_backup_can_be_opened_as_the_database_itself(engine: Engine, file: Path):
    fill(engine)
    backup(engine, file, NOTHING)
    opened = open_engine(f"sqlite:///{file}")

    assert rows(opened) == rows(engine)
    opened.dispose()


def test_while_others_write_a_backup_is_one_consistent_state(either_engine: Engine, other: Engine, file: Path):
    for number in range(150):
        keep(either_engine, f"m{number}")
    with hammered(either_engine):
        for round_ in range(3):
            backup(either_engine, file, NOTHING)
            restore(other, file, file.with_name(f"before-{round_}"), NOTHING)
            assert_consistent(other)


def test_while_others_write_a_restore_is_all_or_nothing(either_engine: Engine, file: Path):
    for number in range(30):
        keep(either_engine, f"m{number}")
    backup(either_engine, file, NOTHING)
    with hammered(either_engine):
        for round_ in range(3):
            time.sleep(0.2)
            restore(either_engine, file, file.with_name(f"before-{round_}"), NOTHING)
            assert_consistent(either_engine)
    assert_consistent(either_engine)


@contextmanager
def hammered(engine: Engine) -> Iterator[None]:
    """Let three threads write on and on meanwhile."""
    stop = threading.Event()
    writers = [threading.Thread(target=hammer, args=(engine, stop, kind)) for kind in range(3)]
    for writer in writers:
        writer.start()
    try:
        yield
    finally:
        stop.set()
        for writer in writers:
            writer.join()


def hammer(engine: Engine, stop: threading.Event, kind: int) -> None:
    """Answer on, in one chat and on one map after the other, as the bot does."""
    number = 0
    while not stop.wait(0.003):
        number += 1
        with writing(engine) as c:
            telegram.mark_seen(c, kind, number)
            chats.chat_at(c, "telegram", str(kind), "en")
            map_id = f"m{(number * 7 + kind) % 30}"
            log = maps.log_of(c, "layla", map_id)
            entry = Entry("business.name", value=f"{kind} {number}", turn=log.turn + 1)
            maps.append(c, "layla", map_id, log.plus((entry,)), [entry], complete=False)


def assert_consistent(engine: Engine) -> None:
    """What the entries of every map add up to is the state beside them."""
    with snapshot(engine) as c:
        kept = maps.listed(c, "layla")
        assert kept
        for one in kept:
            entries = maps.history(c, "layla", one.id)
            state = c.execute(select(SQLModel.metadata.tables["map"].c.state).filter_by(id=one.id)).scalar_one()
            assert [entry.turn for entry in entries] == list(range(1, len(entries) + 1))
            assert from_state(state).turn == len(entries)


SLOW = """
import sys, time
from pathlib import Path
from storage.rows import backup as at
from storage.rows.engine import open_engine

def slowly(*args):
    for batch in batches(*args):
        yield batch
        print("batch", flush=True)
        time.sleep(0.05)

batches, at._batches = at._batches, slowly
at._BATCH = 5
engine = open_engine(sys.argv[2])
getattr(at, sys.argv[1])(engine, *map(Path, sys.argv[3:]), {})
"""


def killed(batches: int, *arguments: str) -> None:
    """Start a backup or a restore that takes its time, and kill it after so many batches of rows."""
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
    ) as slow:
        assert slow.stdout
        for _ in range(batches):
            assert slow.stdout.readline() == b"batch\n"
        slow.kill()


@pytest.mark.parametrize("batches", [1, 6])
def test_killed_amid_a_backup_the_file_of_before_stays(either_engine: Engine, other: Engine, file: Path, batches: int):
    fill(either_engine)
    backup(either_engine, file, NOTHING)
    old = file.read_bytes()
    keep(either_engine, "later")
    url = either_engine.url.render_as_string(hide_password=False)
    killed(batches, "backup", url, str(file))

    assert file.read_bytes() == old
    backup(either_engine, file, NOTHING)
    restore(other, file, file.with_name("before"), NOTHING)
    assert rows(other) == rows(either_engine)


@pytest.mark.parametrize("batches", [20, 35])
def test_killed_amid_a_restore_everything_is_as_before(either_engine: Engine, file: Path, batches: int):
    fill(either_engine)
    backup(either_engine, file, NOTHING)
    keep(either_engine, "later")
    before = rows(either_engine)
    url = either_engine.url.render_as_string(hide_password=False)
    killed(batches, "restore", url, str(file), str(file.with_name("before.db")))

    assert rows(either_engine) == before


def copies(*folders: Path) -> list[Path]:
    """Return the copies of a database that lie in hidden folders, each grown older than those that are being made."""
    found = [made for folder in folders for made in folder.glob("*/backup.db")]
    for made in found:
        os.utime(made.parent, (0, 0))
    return found


@pytest.mark.parametrize("batches", [20, 35])
def test_a_copy_that_is_left_by_a_killed_restore_lies_beside_the_database_and_is_swept(
    either_engine: Engine, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batches: int
):
    (scratch := tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    fill(either_engine)
    backup(either_engine, file, NOTHING)
    url = either_engine.url.render_as_string(hide_password=False)
    killed(batches, "restore", url, str(file), str(tmp_path / "data" / "before.db"))

    assert list(scratch.iterdir()) == []
    assert copies(tmp_path / "data")
    sweep_asides(tmp_path / "data")
    assert [one.name for one in (tmp_path / "data").iterdir()] in ([], ["before.db"])


def test_a_backup_sweeps_the_copy_that_a_killed_one_left(engine: Engine, file: Path):
    fill(engine)
    killed(6, "backup", engine.url.render_as_string(), str(file))
    assert len(copies(file.parent)) == 1
    backup(engine, file, NOTHING)

    assert list(file.parent.iterdir()) == [file]


def test_copies_that_are_being_made_and_folders_of_others_are_not_swept(tmp_path: Path):
    others = [tmp_path / ".masir-notes", tmp_path / ".masir-abcdefgh", tmp_path / ".masir-linkedto"]
    for folder in others[:2]:
        folder.mkdir()
        (folder / "letter").write_text("of somebody")
        os.utime(folder, (0, 0))
    (elsewhere := tmp_path / "elsewhere").mkdir()
    others[2].symlink_to(elsewhere)
    with aside(tmp_path) as made:
        made.touch()
        assert copies(tmp_path) == [made]
        sweep_asides(tmp_path)
        assert made.exists()

    assert sorted(tmp_path.iterdir()) == sorted([*others, elsewhere])


def test_a_backup_of_an_older_version_is_brought_up_to_date_and_stays_as_it_is(engine: Engine, file: Path):
    fill(engine)
    with writing(engine) as c:
        c.execute(
            update(SQLModel.metadata.tables["map"]).values(archived=False, folder="", questions="")
        )  # not in the first version
    kept = rows(engine)["map"]
    backup(engine, file, NOTHING)
    downgrade(file)
    old = file.read_bytes()
    keep(engine, "later")
    restore(engine, file, file.with_name("before.db"), NOTHING)

    assert rows(engine)["map"] == kept
    assert current_version(engine) == HEAD
    assert file.read_bytes() == old


def downgrade(file: Path) -> None:
    """Make a backup one of the first version."""
    from storage.migrations.versions import __file__ as versions  # noqa: PLC0415

    older = open_engine(f"sqlite:///{file}", journal="DELETE")
    with older.connect() as c:
        c.exec_driver_sql("PRAGMA foreign_keys=OFF")
        context = MigrationContext.configure(c, opts={"render_as_batch": True})
        with Operations.context(context):
            for path in sorted(Path(versions).parent.glob("0*.py"), reverse=True):
                if not path.name.startswith("0001"):
                    scope: dict[str, Any] = {}
                    exec(path.read_text("utf-8"), scope)  # noqa: S102 - our own migration
                    scope["downgrade"]()
        c.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
        c.commit()
    older.dispose()


OLD: dict[str, tuple[str, ...]] = {
    "a view that is no letters": ("UPDATE conversation SET view = CAST(x'70ff' AS TEXT)",),
    "a state without end": ("UPDATE map SET state = '{\"standing\":' || printf('%.*c', 200000, '[') || '}'",),
    "entries that are none": ('UPDATE map SET state = \'{"standing":{"a":{"x":1}}}\'',),
    "a state that is too long": ("UPDATE map SET state = printf('%.*c', 30000000, ' ') || '{}'",),
    "an empty version": ("UPDATE alembic_version SET version_num = ''",),
    "a step for a version": ("UPDATE alembic_version SET version_num = '-1'",),
    "a line behind the version": ("UPDATE alembic_version SET version_num = '0004' || char(10)",),
    "no version": ("DELETE FROM alembic_version",),
    "two versions": ("INSERT INTO alembic_version VALUES ('0001')",),
}


def of_version(file: Path, version: str, *statements: str) -> None:
    """Make a file of an older version, with a map and a conversation about it, and change it."""
    file.parent.mkdir()
    older = connect(f"sqlite:///{file}", journal="DELETE")
    migrate(older, version)
    older.dispose()
    moment, state = "2026-01-01 00:00:00.000000", json.dumps(PLAIN["state"])
    a_map = {"id": "m", "owner": "layla", "title": "", "language": "en", "complete": 0, "archived": 0, "state": state}
    chat = {"channel": "telegram", "chat": "1", "language": "en", "revision": 0, "map_id": "m", "active": 1}
    with closing(sqlite3.connect(file)) as c:
        put(c, "map", {**a_map, "created_at": moment, "updated_at": moment})
        put(c, "conversation", {**chat, "panel_covered": 0, "view": "review"})
        for statement in statements:
            c.execute(statement)
        c.commit()


def put(c: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    values = ", ".join("?" * len(row))
    c.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})", tuple(row.values()))  # noqa: S608


@pytest.mark.parametrize("bad", OLD)
def test_whatever_a_backup_of_an_older_version_leads_to_is_a_sentence(engine: Engine, file: Path, bad: str):
    of_version(file, "0004", *OLD[bad])
    keep(engine, "later")
    before = rows(engine)

    with pytest.raises(Mistake, match=r"wrong-backup('|-row)"):
        restore(engine, file, file.with_name("before.db"), NOTHING)
    assert rows(engine) == before


def test_a_view_of_an_older_version_that_is_no_text_showed_nothing(engine: Engine, file: Path):
    of_version(file, "0004", "UPDATE conversation SET view = x'0001'")
    restore(engine, file, file.with_name("before.db"), NOTHING)

    with writing(engine) as c:
        assert chats.chat_at(c, "telegram", "1", "en").screen is None


def test_a_backup_with_holes_is_refused_before_they_are_copied(engine: Engine, file: Path, tmp_path: Path):
    backup(engine, file, NOTHING)
    pages = 250_000
    with file.open("r+b") as written:  # as SQLite would: how many pages, and as of which change that is
        written.seek(28)
        written.write(pages.to_bytes(4, "big"))
        written.seek(24)
        changed = written.read(4)
        written.seek(92)
        written.write(changed)
        written.truncate(pages * 4096)
    written_to = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000_000, written_to[1]))
    try:
        with pytest.raises(Mistake, match="wrong-backup'"):
            restore(engine, file, tmp_path / "before.db", NOTHING)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, written_to)


def test_a_backup_for_which_there_is_no_room_is_refused_at_once(engine: Engine, file: Path, tmp_path: Path):
    backup(engine, file, NOTHING)
    os.truncate(file, shutil.disk_usage(tmp_path).free)

    with pytest.raises(Mistake, match="wrong-restore-disk-full"):
        restore(engine, file, tmp_path / "before.db", NOTHING)


def change(file: Path, *statements: str, new: bool = False) -> None:
    if new:
        file.unlink()
    with closing(sqlite3.connect(file)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def overwrite(file: Path, content: bytes) -> None:
    file.write_bytes(content)


ALEMBIC = ("CREATE TABLE alembic_version (version_num)", "INSERT INTO alembic_version VALUES ('0001')")
BAD: dict[str, Callable[[Path], object]] = {
    "text": lambda file: overwrite(file, b"a letter to a friend" * 500),
    "empty": lambda file: overwrite(file, b""),
    "cut off": lambda file: overwrite(file, file.read_bytes()[:-9000]),
    "cut short": lambda file: overwrite(file, file.read_bytes()[:70]),
    "damaged": lambda file: overwrite(file, file.read_bytes()[:4096] + b"\xaa" * (file.stat().st_size - 4096)),
    "another program's": lambda file: change(file, "CREATE TABLE x (y)", new=True),
    "another program's with versions": lambda file: change(file, *ALEMBIC, new=True),
    "unknown version": lambda file: change(file, "UPDATE alembic_version SET version_num = '0000'"),
    "another map": lambda file: change(file, "ALTER TABLE map RENAME COLUMN owner TO keeper"),
    "half a table": lambda file: change(file, "DROP TABLE entry"),
    "no moment": lambda file: change(file, "UPDATE map SET created_at = 'yesterday'"),
    "a moment before all": lambda file: change(file, "UPDATE map SET updated_at = '0001-01-01T00:00:00+14:00'"),
    "a moment behind all": lambda file: change(file, "UPDATE private_note SET at = '9999-12-31T23:59:59-14:00'"),
    "a moment of no time zone behind all": lambda file: change(
        file, "UPDATE entry SET at = '9999-12-31 23:59:59.000000'"
    ),
    "a moment too far off": lambda file: change(file, "UPDATE entry SET at = '2263-01-01 00:00:00.000000'"),
    "a moment in another zone": lambda file: change(file, "UPDATE map SET created_at = '2026-01-01T00:00:00+05:00'"),
    "no JSON": lambda file: change(file, "UPDATE map SET state = '{'"),
    "no reference": lambda file: change(file, "PRAGMA foreign_keys=OFF", "DELETE FROM map WHERE id LIKE '3دکان%'"),
    "no text": lambda file: change(file, "UPDATE map SET title = CAST(x'ff41' AS TEXT)"),
    "a folder": lambda file: file.rename(file.with_name("aside")).with_name("masir.db").mkdir(),
}


@pytest.mark.parametrize("bad", BAD)
def test_what_is_no_sound_backup_gets_a_sentence_and_changes_nothing(engine: Engine, file: Path, bad: str):
    fill(engine)
    backup(engine, file, NOTHING)
    BAD[bad](file)
    keep(engine, "later")
    before = rows(engine)

    with pytest.raises(Mistake, match=r"wrong-backup('|-schema|-row)"):
        restore(engine, file, file.with_name("before.db"), NOTHING)
    assert rows(engine) == before
    assert not file.with_name("before.db").exists()


def test_a_fault_of_ours_is_not_called_one_of_the_backup(engine: Engine, other: Engine, file: Path):
    keep(engine, "m1")
    backup(engine, file, NOTHING)
    before = rows(other)

    with pytest.raises(ZeroDivisionError):
        restore(other, file, file.with_name("before.db"), {"map.id": lambda _: 1 / 0})
    assert rows(other) == before


def test_as_many_notes_of_a_map_as_may_be_come_back_and_one_more_is_refused(engine: Engine, other: Engine, file: Path):
    for map_id in ("m1", "m2"):
        keep(engine, map_id)
        with writing(engine) as c:
            for number in range(notes.MOST):
                notes.add_note(c, "layla", map_id, "", str(number))
    backup(engine, file, NOTHING)
    restore(other, file, file.with_name("before.db"), NOTHING)
    before = rows(other)
    assert len(before["private_note"]) == 2 * notes.MOST
    with writing(engine) as c:
        notes.add_note(c, "layla", "m2", "", "one more")
    with pytest.raises(Mistake, match=r"wrong-backup-unrestorable.*private_note"):
        backup(engine, file, NOTHING)
    columns = "map_id, address, text, at"
    change(file, f"INSERT INTO private_note ({columns}) SELECT {columns} FROM private_note LIMIT 1")  # noqa: S608

    with pytest.raises(Mistake, match=r"wrong-backup-row.*private_note"):
        restore(other, file, file.with_name("before.db"), NOTHING)
    assert rows(other) == before


def test_what_only_postgresql_cannot_hold_changes_nothing_there(postgres_engine: Engine, engine: Engine, file: Path):
    fill(postgres_engine)
    before = rows(postgres_engine)
    fill(engine)
    backup(engine, file, NOTHING)
    change(file, "UPDATE map SET owner = printf('%.*c', 100, 'x')")

    with pytest.raises(Mistake, match="wrong-backup'"):
        restore(postgres_engine, file, file.with_name("before.db"), NOTHING)
    assert rows(postgres_engine) == before


def test_a_backup_is_not_blamed_for_what_is_wrong_in_the_database(postgres_engine: Engine, engine: Engine, file: Path):
    keep(engine, "m")
    backup(engine, file, NOTHING)
    keep(postgres_engine, "later")
    with writing(postgres_engine) as c:
        c.exec_driver_sql("UPDATE map SET updated_at = '20000-01-01'")  # no moment of Python's

    with pytest.raises(DataError, match="too large"):
        restore(postgres_engine, file, file.with_name("before.db"), NOTHING)
    with writing(postgres_engine) as c:
        assert c.exec_driver_sql("SELECT id FROM map").scalars().all() == ["later"]


def test_a_full_disk_amid_a_restore_changes_nothing(engine: Engine, other: Engine, file: Path):
    fill(engine, 300)
    backup(engine, file, NOTHING)
    keep(other, "later")
    before = rows(other)
    with snapshot(other) as c:
        pages = c.exec_driver_sql("PRAGMA page_count").scalar_one()
        c.exec_driver_sql(f"PRAGMA max_page_count={pages + 3}")

    with pytest.raises(Mistake, match="wrong-restore-disk-full"):
        restore(other, file, file.with_name("before.db"), NOTHING)
    assert rows(other) == before


def test_a_backup_of_a_newer_version_is_refused(engine: Engine, file: Path):
    backup(engine, file, NOTHING)
    change(file, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(Mistake, match="wrong-backup-new"):
        restore(engine, file, file.with_name("before.db"), NOTHING)


def test_a_file_that_is_not_there_is_told(engine: Engine, file: Path):
    with pytest.raises(Mistake, match="wrong-file-read"):
        restore(engine, file, file.with_name("before.db"), NOTHING)


def test_a_copied_database_is_a_backup_too_with_all_that_is_in_its_log(engine: Engine, other: Engine, tmp_path: Path):
    fill(engine)
    for end in ("", "-wal"):
        shutil.copy(tmp_path / f"masir.db{end}", tmp_path / f"copied.db{end}")
    restore(other, tmp_path / "copied.db", tmp_path / "before.db", NOTHING)

    assert rows(other) == rows(engine)


@pytest.mark.parametrize("name", ["masir.db", "masir.db-wal", "in-use.db", "folder", "pipe"])
def test_a_backup_replaces_no_database_in_use_and_nothing_but_a_file(engine: Engine, tmp_path: Path, name: str):
    fill(engine)
    (tmp_path / "in-use.db-journal").touch()
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    before = rows(engine)

    with pytest.raises(Mistake, match=r"wrong-backup-in-use|wrong-file-written"):
        backup(engine, tmp_path / name, NOTHING)
    assert rows(engine) == before
    assert (tmp_path / "pipe").is_fifo()


def test_a_file_in_place_of_the_folder_is_told(engine: Engine, tmp_path: Path):
    (tmp_path / "data").write_text("in the way")

    with pytest.raises(Mistake, match="wrong-file-written"):
        backup(engine, tmp_path / "data" / "masir.db", NOTHING)
