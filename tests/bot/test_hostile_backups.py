"""A file that somebody made is no backup where it could run, or hold what the program cannot go on with."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dialogs.words import LANGUAGES
from storage.rows.outbox import MOST, MOST_BYTES
from storage.rows.telegram import MOST_WAITING, MOST_WAITING_BYTES
from tests.conftest import masir

TALK = "café\nno\nwhy they go\n- Look\nstudents\n- the sign\nsee it\n-1"
DEEP = "[" * 200_000 + "]" * 200_000
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


def state(**more: object) -> str:
    return json.dumps({"turn": 1, "given": {}, "standing": {}} | more)


def said(address: str, value: object, kind: str = "value") -> str:
    return state(standing={address: [[kind, value, 1]]})


SEVERITY = "stages.s1.obstacles.o1.severity"
PLAIN_HARMFUL = ("a\x1b[31m", "a\x9b31m", "a\u202eb", "a" + "\u0301" * 9)
HARMFUL = (*PLAIN_HARMFUL, "a\ud800b", "a\x00b", "x" * 3_000_000)


def listed(**lists: list[str]) -> str:
    """Return a map with lists (`_` for a dot), each of whose items has a text."""
    at = {name.replace("_", "."): ids for name, ids in lists.items()}
    names = {name: "name" if name == "stages" else "text" for name in at}
    texts = {f"{name}.{one}.{names[name]}": "x" for name, ids in at.items() for one in ids}
    return state(standing={key: [["value", value, 1]] for key, value in {**at, **texts}.items()})


IDS = [f"x{n}" for n in range(3_001)]
CROWDED = {"stages": IDS[:60], **{f"stages_x{n}_obstacles": IDS[:50] for n in range(60)}}

# Columns, and what must not stand in them.
ROWS: dict[str, tuple[str, ...]] = {
    "map.state": (
        *("{}", "[]", "null", '""', "7", "NaN", "{", DEEP, '{"turn":' * 100_000, "x" * 30_000_000),
        *(state(turn="1"), state(standing=[]), state(by=[3]), state(turn=float("nan"))),
        *(said("title", 3), said("title", [["x"]]), said("title", {"a": 1}), said("title", "x", "guess")),
        *(said("stages", "s1"), said("review_on", 5), said("stages.s1.emotion.score", "low")),
        *(said("stages.s1.emotion.score", float("nan")), said("stages.s1.obstacles.o1.severity", value=True)),
        said("language", "xx"),
        *(said(SEVERITY, number) for number in (0, -5, 10**9, 10**4200)),
        *(said("stages.s1.emotion.score", number) for number in (2.5, 0.3, 1e300, 10**300)),
        *(said("stages.s1.kind", "guess"), said("actions.a1.due", "not a date"), said("no.more", 10**300)),
        *(said("stages.s1.name", text) for text in HARMFUL),
        *(
            said("stages", [*HARMFUL[:1]]),
            said("title\x1b", "x"),
            state(by=["", "\x9b"], standing={"title": [["value", "x", 1, 1]]}),
            said("purpose", "x" * 20_001),
        ),
        *(state(**{name: number}) for name in ("turn", "size") for number in (-1, 2**31, 2**63 - 1, 10**400)),
        *(state(given={"stages": 10**400}), state(given={"stages": -1}), state(given={"\ud800": 1})),
        json.dumps({"turn": 1, "given": {}, "standing": {"title": [["value", "x", 2**63]]}}),
        json.dumps({"turn": 1, "given": {}, "standing": {"title": [["value", "x", -1]]}}),
        *(listed(stages=IDS[:61]), listed(stages=IDS[:1], stages_x0_obstacles=IDS[:101]), listed(**CROWDED)),
        *(said("actions", IDS), state(standing={"actions": [["value", IDS, 1], *[["value", [0, 1, "x"], 1]] * 4_000]})),
        state(standing={f"stages.x{n}.name": [["value", "x", 1]] for n in range(60_001)}),
        state(standing={"title": [["value", "x", 1]] * 60_001}),
    ),
    "map.title": (*PLAIN_HARMFUL, "x" * 20_001),
    "map.owner": PLAIN_HARMFUL,
    "map.language": ("xx", ""),
    "map.created_at": ("yesterday", "2026"),
    "map.archived": ("x", "7"),
    "entry.value": (
        *("[-1, 0]", f"[{2**40}, 0]", f"[0, {10**400}]", json.dumps([HARMFUL[0]]), json.dumps([0, 0, HARMFUL[1]])),
        *(json.dumps(IDS), json.dumps([0, 0, *IDS])),
        *("{}", '{"a": 1}', "[[]]", "[1]", "NaN", "1e999", DEEP),
    ),
    "entry.kind": ("guess", ""),
    "entry.turn": ("x", "1.5", "-1", str(2**31)),
    "entry.place": ("-1", str(2**63 - 1)),
    "entry.address": PLAIN_HARMFUL,
    "conversation.revision": ("x", "-1", str(2**31), str(2**63 - 1)),
    "result.id": (str(2**63 - 1),),
    "conversation.language": ("xx",),
    "conversation.screen": ("[]", "3", '"Next"', "{}", '{"screen": 3}', '{"screen": "Next", "x": [[]]}', DEEP, "NaN"),
    "conversation.asking": (
        *("{}", "3", '["purpose"]', '[["purpose", "x"]]', DEEP, '[["purpose", -1]]', f'[["purpose", {2**31}]]'),
        *(json.dumps([["purpose", 1]] * 81), json.dumps([["x" * 20_001, 1]]), json.dumps([["a\x1b[31m", 1]])),
    ),
    "conversation.heard": ("[]", "3", DEEP, json.dumps({"text": "x" * 1_000_000})),
    "result.what": (
        *("{}", "[]", "null", "3", DEEP, "NaN", '{"reply": "Explode"}', '{"reply": ["Draw"]}', '{"reply": "Draw"}'),
        *('{"reply": "Draw", "format": 5}', '{"reply": "Draw", "format": "exe"}', '{"reply": "Say", "text": [3]}'),
        '{"reply": "ShowChecklist", "most": "all"}',
        json.dumps({"reply": "Say", "text": "x" * 1_000_000}),
    ),
}
SCHEMAS: dict[str, tuple[str, ...]] = {
    "a view for a table": ("ALTER TABLE map RENAME TO other", f"CREATE VIEW map AS {ENDLESS}"),
    "a view for the version": ("DROP TABLE alembic_version", f"CREATE VIEW alembic_version(version_num) AS {ENDLESS}"),
    "another view": (f"CREATE VIEW x AS {ENDLESS}",),
    "a trigger": ("CREATE TRIGGER x AFTER UPDATE ON map BEGIN DELETE FROM entry; END",),
    "a hidden trigger": (
        "CREATE TRIGGER x AFTER UPDATE ON map BEGIN DELETE FROM entry; END",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET type = 'index' WHERE name = 'x'",
    ),
    "another table": ("CREATE TABLE x (y)",),
    "a virtual table": ("CREATE VIRTUAL TABLE x USING fts5(y)",),
    "another column": ("ALTER TABLE map ADD COLUMN x",),
    "a computed column": ("ALTER TABLE map ADD COLUMN x GENERATED ALWAYS AS (length(zeroblob(1000000000)))",),
    "a check": ("ALTER TABLE map ADD COLUMN x CHECK (length(zeroblob(1000000000)) > 0)",),
    "another index": ("CREATE INDEX x ON map (hex(zeroblob(title)))",),
    "no index": ("DROP INDEX ix_map_owner",),
    "no table": ("DROP TABLE asked",),
    "another type": ("PRAGMA writable_schema = ON", "UPDATE sqlite_master SET sql = replace(sql, 'BOOLEAN', 'BLOB')"),
}


@pytest.fixture
def backup(home: dict[str, str], tmp_path: Path) -> Path:
    """Return a backup of a map, a conversation and a result; what was there is changed after it was made."""
    masir("chat", "--terminal", "--language", "en", env=home, said=TALK)
    file = tmp_path / "backup.db"
    masir("backup", str(file), env=home)
    with closing(sqlite3.connect(file)) as c:
        columns = "(conversation_id, map_id, what, part, unsure, created_at)"
        what = '{"reply": "Draw", "format": "png"}'
        given = "SELECT conversation.id, map_id, ?, 0, 0, map.created_at FROM conversation JOIN map ON map.id = map_id"
        c.execute(f"INSERT INTO result {columns} {given}", (what,))
        c.commit()
    masir("import", "-", env=home, said="masir: 1\ntitle: Blue Door\nlanguage: en\nstages:\n- name: Look\n")
    return file


def refused(file: Path, home: dict[str, str], *statements: str, values: tuple[str | int, ...] = ()) -> str:
    """Change a backup, and return what is said of it; nothing may be replaced, and the good one fits again."""
    good, before = file.read_bytes(), masir("maps", env=home)
    with closing(sqlite3.connect(file)) as c:
        for statement in statements:
            c.execute(statement, values)
        c.commit()
    code, out, err = masir("restore", str(file), env=home)
    file.write_bytes(good)

    assert (code, out, err.count("\n")) == (1, "", 1), err
    assert str(file) in err
    assert masir("maps", env=home) == before
    assert not list(file.parent.rglob("*before-restore*"))
    return err


@pytest.mark.parametrize("column", ROWS)
def test_a_row_that_means_nothing_is_named_and_nothing_is_replaced(backup: Path, home: dict[str, str], column: str):
    table, _, name = column.partition(".")
    for value in ROWS[column]:
        statement = f"UPDATE {table} SET {name} = ? WHERE rowid = (SELECT max(rowid) FROM {table})"  # noqa: S608
        err = refused(backup, home, statement, values=(value,))

        assert value[:40] not in err or len(value) < 8 or value.isdecimal(), value[:100]  # a number may name its row
        if len(value) < 1_000_000:  # what is longer than any value of ours is not even read
            assert f"its table {table}, row " in err, value[:100]
            assert f"the column {name}" in err or column.startswith("entry."), value[:100]


@pytest.mark.parametrize("map_id", ["../../../escaped/x", "/abs/y", "", ".", "..", "a\tb\nc", "a\0b", "*", "x" * 65])
def test_an_id_that_is_none_is_refused_wherever_it_stands(backup: Path, home: dict[str, str], map_id: str):
    with closing(sqlite3.connect(backup)) as c:
        for place in ("map.id", "entry.map_id", "conversation.map_id", "result.map_id", "asked.map_id"):
            table, _, name = place.partition(".")
            c.execute(f"UPDATE {table} SET {name} = ? WHERE {name} IS NOT NULL", (map_id,))  # noqa: S608 - ours
        c.commit()

    assert "its table map, row " in refused(backup, home)


@pytest.mark.parametrize("table", ["entry", "conversation", "result"])
def test_an_id_of_no_map_is_refused(backup: Path, home: dict[str, str], table: str):
    refused(backup, home, f"UPDATE {table} SET map_id = '../x'")  # noqa: S608 - ours


def test_a_map_may_have_an_id_in_any_script(backup: Path, home: dict[str, str]):
    masir("import", "-", env=home, said="masir: 1\nid: دکان-2\nlanguage: fa\n")
    masir("backup", str(backup), env=home)

    assert masir("restore", str(backup), env=home)[0] == 0
    assert "دکان-2" in masir("maps", env=home)[1]


def test_a_map_that_is_as_large_as_one_may_be_is_restored(backup: Path, home: dict[str, str]):
    obstacles = ", ".join(f"{{id: {'گ' * 60}{n}, text: x, severity: 3}}" for n in range(48))
    stages = "".join(f"- {{id: {'ش' * 60}{n}, name: A{n}, obstacles: [{obstacles}]}}\n" for n in range(59))
    document = f"masir: 1\nid: large\nlanguage: fa\nstages:\n{stages}- {{name: last, obstacles: [{'x, ' * 100}]}}\n"
    assert masir("import", "-", env=home, said=document) == (0, "large\n", "")
    masir("backup", str(backup), env=home)

    assert masir("restore", str(backup), env=home)[0] == 0
    assert "large" in masir("maps", env=home)[1]


def test_more_results_than_ever_wait_for_a_chat_are_refused(backup: Path, home: dict[str, str]):
    columns = "conversation_id, map_id, what, part, unsure, created_at"
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT ?)"

    more = f"INSERT INTO result ({columns}) {numbers} SELECT {columns} FROM result, n"  # noqa: S608 - ours
    err = refused(backup, home, more, values=(MOST,))

    assert f"its table result, row {MOST + 1}, the column conversation_id" in err


def test_a_row_of_the_inbox_is_an_update_of_its_number(backup: Path, home: dict[str, str]):
    others = ("{}", "[7]", "7", "null", '"x"', DEEP)
    for what in ('{"update_id": 8}', '{"update_id": 7.0}', '{"update_id": true}', '{"update_id": "7"}', *others):
        row = "INSERT INTO waiting_update VALUES (1, 7, '1', ?, '2026-01-01 00:00:00')"

        assert "waiting_update" in refused(backup, home, row, values=(what,))


def test_more_updates_than_may_wait_are_refused(backup: Path, home: dict[str, str]):
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT ?)"
    rows = "SELECT 1, x, '1', json_object('update_id', x), '2026-01-01 00:00:00' FROM n"
    err = refused(backup, home, f"INSERT INTO waiting_update {numbers} {rows}", values=(MOST_WAITING + 1,))

    assert f"its table waiting_update, row {MOST_WAITING + 1}, the column bot_id" in err


def test_larger_updates_than_may_wait_are_refused(backup: Path, home: dict[str, str]):
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 3)"
    what = "json_object('update_id', x, 'text', printf('%.*c', ?, 'x'))"
    rows = f"SELECT 1, x, '1', {what}, '2026-01-01 00:00:00' FROM n"  # noqa: S608 - ours
    err = refused(backup, home, f"INSERT INTO waiting_update {numbers} {rows}", values=(MOST_WAITING_BYTES // 3,))

    assert "its table waiting_update, row 3, the column bot_id" in err


def test_larger_results_than_may_wait_are_refused(backup: Path, home: dict[str, str]):
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 3)"
    what = "json_object('reply', 'Say', 'text', printf('%.*c', ?, 'x'))"
    rows = f"SELECT id, {what}, '2026-01-01 00:00:00', 0, 0 FROM n, conversation"  # noqa: S608 - ours
    columns = "(conversation_id, what, created_at, part, unsure)"
    err = refused(
        backup, home, f"INSERT INTO result {columns} {numbers} {rows}", values=(MOST_BYTES // 3,)
    )  # behind one

    assert "its table result, row 4, the column conversation_id" in err


def test_a_version_that_is_no_text_is_refused(backup: Path, home: dict[str, str]):
    refused(backup, home, "UPDATE alembic_version SET version_num = x'30303037'")


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_schema_that_is_not_ours_is_refused_before_it_can_run(backup: Path, home: dict[str, str], schema: str):
    refused(backup, home, *SCHEMAS[schema])


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(backup: Path, home: dict[str, str], language: str):
    there = {**home, "LC_ALL": f"{language}_XX.UTF-8"}

    assert "x" in refused(backup, there, "CREATE TABLE x (y)")
    assert "state" in refused(backup, there, "UPDATE map SET state = '{}'")


def test_the_same_backup_unchanged_is_restored(backup: Path, home: dict[str, str]):
    assert masir("restore", str(backup), env=home)[0] == 0
    assert len(masir("maps", env=home)[1].splitlines()) == 1


BESIDE: dict[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "link": lambda path: path.symlink_to("precious.txt"),
    "link to nothing": lambda path: path.symlink_to("nothing"),
    "folder": Path.mkdir,
}


@pytest.mark.parametrize("name", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("kind", BESIDE)
def test_what_lies_beside_a_backup_in_the_place_of_its_log_is_not_opened(
    backup: Path, home: dict[str, str], name: str, kind: str
):
    precious = backup.with_name("precious.txt")
    precious.write_text("precious")
    BESIDE[kind](backup.with_name(backup.name + name))
    there = sorted(backup.parent.iterdir())
    code, out, err = masir("restore", str(backup), env=home)

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert str(backup) in err
    assert sorted(backup.parent.iterdir()) == there
    assert precious.read_text("utf-8") == "precious"


def test_a_backup_that_a_link_leads_to_is_restored_with_its_own_log(backup: Path, home: dict[str, str]):
    (backup.parent / "link").mkdir()
    link = backup.parent / "link" / "link.db"
    link.symlink_to(backup)
    with closing(sqlite3.connect(backup)) as c:
        c.execute("PRAGMA journal_mode=WAL")
        c.execute("UPDATE conversation SET language = 'fa'")
        c.commit()
        assert masir("restore", str(link), env=home)[0] == 0

    with closing(sqlite3.connect(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))) as c:
        assert c.execute("SELECT language FROM conversation").fetchall() == [("fa",)]
