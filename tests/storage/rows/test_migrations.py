"""What older releases wrote is what is read after the migrations, on SQLite and on PostgreSQL alike."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, text
from sqlmodel import SQLModel

from storage.model.mistake import Mistake
from storage.rows import chats, maps, outbox
from storage.rows.engine import connect, open_engine
from storage.rows.transactions import reading
from storage.rows.versions import HEAD, current_version, migrate
from tests.storage.old.loading import MIGRATIONS, migrate_to
from tests.storage.rows.test_rows import keep

MOMENT = "2026-11-23 10:00:00+00:00"

Old = Callable[[str], Engine]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.xdist_group("postgres"))])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Old]:
    """Give what makes a database of each kind, as it was at a migration."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'old.db'}" if sqlite else request.getfixturevalue("postgres")
    engine = connect(url)
    if not sqlite:
        with engine.begin() as c:
            c.exec_driver_sql("DROP SCHEMA public CASCADE")
            c.exec_driver_sql("CREATE SCHEMA public")
    yield lambda version: migrate_to(engine, version)
    engine.dispose()


def insert(engine: Engine, table: str, **values: Any) -> None:  # noqa: ANN401 - what the columns take
    names = ", ".join(f'"{name}"' for name in values)
    with engine.begin() as c:
        c.execute(text(f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in values)})"), values)  # noqa: S608


def insert_map(engine: Engine, state: object, **more: object) -> None:
    values = {
        "id": "m1",
        "owner": "layla",
        "title": "",
        "language": "en",
        "complete": False,
        "state": json.dumps(state),
    }
    insert(engine, "map", **values, created_at=MOMENT, updated_at=MOMENT, **more)


def insert_chat(engine: Engine, **more: object) -> None:
    values = {"id": 1, "channel": "local", "chat": "terminal", "language": "en", "revision": 7, "map_id": "m1"}
    insert(engine, "conversation", **(values | more))


def migrated_chat(engine: Engine) -> chats.Chat:
    migrate(engine)
    with reading(engine) as c:
        return chats.chat_at(c, "local", "terminal", "en")


@pytest.mark.parametrize(
    ("view", "screen"),
    [
        ("", None),
        ("forgotten", {"screen": "Forgotten"}),
        ("start", {"screen": "Started"}),
        ("next", {"screen": "Next"}),
        ("join", {"screen": "Joinable"}),
        ("delete", {"screen": "Deleting"}),
        ("review", {"screen": "Review"}),
        ("stages", {"screen": "Stages"}),
        ("maps", {"screen": "Maps", "page": 1, "archived": False}),
        ("maps:2", {"screen": "Maps", "page": 2, "archived": False}),
        ("archived:1", {"screen": "Maps", "page": 1, "archived": True}),
        ("page:2", {"screen": "ChoicePage", "page": 2}),
        ("pasted maps:2\nand «پیوست»", {"screen": "Pasted", "text": "maps:2\nand «پیوست»"}),
        ("review 7.2", None),
        ("review part " + "4" * 4_400, None),
        ("type:edit 7.1", None),
        ("alike 7.1 7.2", None),
        ("page:0", None),
        ("maps:" + "9" * 40, None),
    ],
)
def test_what_a_conversation_showed_is_what_it_shows(old: Old, view: str, screen: object):
    engine = old("0004")
    insert_map(engine, {"turn": 0, "given": {}, "standing": {}})
    insert_chat(engine, view=view)

    assert migrated_chat(engine).screen == screen


STANDING = {
    "purpose": [["value", "to grow", 1], ["reopen", None, 6]],
    "business.name": [["value", "Blue Door", 2], ["reopen", None, 3], ["value", "Red Door", 4]],
    "stages": [["value", ["s1"], 4], ["reopen", None, 5]],
}


def test_what_was_asked_again_is_asked_again(old: Old):
    engine = old("0004")
    insert_map(engine, {"turn": 6, "given": {}, "standing": STANDING})
    insert_chat(engine)

    chat = migrated_chat(engine)
    assert chat.asking == [["stages", 5], ["purpose", 6]]
    assert (chat.language, chat.revision, chat.map_id) == ("en", 7, "m1")
    with reading(engine) as c:
        assert maps.log_of(c, "layla", "m1").value("business.name") == "Red Door"


@pytest.mark.parametrize(
    "state", [[], None, "no", {}, {"standing": 3}, {"standing": {"purpose": [3]}}, {"standing": {"a": {"x": 1}}}]
)
def test_a_damaged_state_stops_no_migration(old: Old, state: object):
    engine = old("0004")
    insert_map(engine, state)
    insert_chat(engine, view="next")

    chat = migrated_chat(engine)
    assert (chat.asking, chat.screen) == (None, {"screen": "Next"})


def test_a_map_is_read_once_for_all_conversations_about_it(old: Old):
    engine, read = old("0004"), list[str]()
    insert_map(engine, {"turn": 6, "given": {}, "standing": STANDING})
    for number in range(1, 6):
        insert_chat(engine, id=number, chat=f"c{number}", map_id="m1" if number != 3 else None)
    event.listen(engine, "before_cursor_execute", lambda _c, _cursor, statement, *_: read.append(statement))
    migrate(engine)

    assert len([one for one in read if "AS TEXT) FROM map" in one]) <= 2, "of the map, and of no map"
    with reading(engine) as c:
        asked = [chats.chat_at(c, "local", f"c{number}", "en").asking for number in range(1, 6)]
    assert asked == [[["stages", 5], ["purpose", 6]] if number != 3 else None for number in range(1, 6)]


def test_no_more_is_asked_again_than_a_conversation_keeps(old: Old):
    engine = old("0004")
    standing = {f"stages.s{n}.purpose": [["reopen", None, n]] for n in range(60)} | {"x" * 201: [["reopen", None, 99]]}
    insert_map(engine, {"turn": 99, "given": {}, "standing": standing})
    insert_chat(engine)

    assert migrated_chat(engine).asking == [[f"stages.s{n}.purpose", n] for n in range(10, 60)]


def test_a_chat_without_a_map_is_a_chat_without_a_map(old: Old):
    engine = old("0004")
    insert_chat(engine, map_id=None, view="forgotten")

    chat = migrated_chat(engine)
    assert (chat.map_id, chat.asking, chat.screen) == (None, None, {"screen": "Forgotten"})


def test_a_pasted_text_leaves_nothing_in_the_files(tmp_path: Path):
    engine = migrate_to(connect(f"sqlite:///{tmp_path / 'old.db'}"), "0004")
    insert_chat(engine, map_id=None, view="type:stages add SecretName")

    migrate(engine)
    engine.dispose()
    assert b"SecretName" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("what", "result"),
    [
        ("png", {"reply": "Draw", "format": "png"}),
        ("pdf", {"reply": "Draw", "format": "pdf"}),
        ("checklist", {"reply": "ShowChecklist", "most": 7}),
        ("checklist-all", {"reply": "ShowChecklist", "most": None}),
        ("a thing unheard of", None),
    ],
)
def test_what_waited_in_the_first_state_still_waits(old: Old, what: str, result: object):
    engine = old("0001")
    insert_map(engine, {"turn": 0, "given": {}, "standing": {}})
    insert_chat(engine)
    insert(engine, "result", id=3, conversation_id=1, map_id="m1", what=what[:16], created_at=MOMENT)

    chat = migrated_chat(engine)
    with reading(engine) as c:
        assert [one.what for one in outbox.waiting(c, chat)] == ([result] if result else [])


def test_the_tables_are_those_the_migrations_make(either_engine: Engine):
    with either_engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, SQLModel.metadata) == []


def test_a_map_of_before_stands_in_no_folder_and_has_the_usual_questions(old: Old):
    engine = old("0007")
    insert_map(engine, {"turn": 0, "given": {}, "standing": {}}, archived=False)

    migrate(engine)
    with reading(engine) as c:
        assert maps.told_of(c, "layla", "m1")[1] == maps.NOWHERE


def test_the_head_named_in_the_code_is_the_newest_migration():
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


def test_migrating_twice_changes_nothing(either_engine: Engine):
    keep(either_engine)
    migrate(either_engine)

    assert current_version(either_engine) == HEAD
    with reading(either_engine) as c:
        assert len(maps.listed(c, "layla")) == 1


@pytest.mark.parametrize("version", ["base", "0001", "0002", "0003", "0004", "0007", "0008", "0009", "0010", "0011"])
def test_each_migration_can_be_gone_back_over(old: Old, version: str):
    engine = old("head")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, version)
        connection.commit()
    migrate(engine)

    assert current_version(engine) == HEAD


def test_a_database_of_a_newer_version_is_left_alone(either_engine: Engine):
    with either_engine.begin() as c:
        c.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(Mistake, match="wrong-database-new"):
        open_engine(either_engine.url.render_as_string(hide_password=False))


@pytest.mark.xdist_group("postgres")
def test_postgresql_is_migrated_by_masir_migrate_alone(postgres: str):
    engine = connect(postgres)
    with engine.begin() as c:
        c.exec_driver_sql("DROP SCHEMA public CASCADE")
        c.exec_driver_sql("CREATE SCHEMA public")

    with pytest.raises(Mistake, match="wrong-database-old"):
        open_engine(postgres)
    migrate(engine)
    open_engine(postgres).dispose()
    engine.dispose()
