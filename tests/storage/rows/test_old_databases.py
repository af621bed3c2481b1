"""A database of every state that version 0.1.0 could leave is read as it was, on SQLite and on PostgreSQL alike."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from storage.model.document.writer import to_json
from storage.model.journey import Journey
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.rows import chats, maps, outbox
from storage.rows.backup import backup, restore
from storage.rows.engine import connect, open_engine
from storage.rows.transactions import reading, writing
from storage.rows.versions import migrate
from tests.storage.old.loading import load_0_1_0, version_0_1_0

CONVERSATIONS: dict[str, dict[str, Any]] = version_0_1_0()["conversations"]


def test_no_row_is_lost(old_engine: Engine):
    tables = {name: rows for name, rows in version_0_1_0().items() if name != "conversations"}
    with reading(old_engine) as c:
        counts = {name: c.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in tables}  # noqa: S608

    assert counts == {name: len(rows) - 1 for name, rows in tables.items()}


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_each_journey_is_what_it_was(old_engine: Engine, name: str):
    was = CONVERSATIONS[name]
    with writing(old_engine) as c:
        chat = chats.known_chat(c, was["channel"], was["chat"])
        assert chat is not None
        assert chat.map_id == was["map"]
        if chat.map_id:
            log = maps.log_of(c, was["owner"], chat.map_id)
            journey = journey_of(log, chat.map_id)
            assert json.loads(to_json(_as_in_0_1_0(journey))) == was["journey"]
            if name == "said to have none":  # 0.1.0 kept it, and did not write it into documents
                assert journey.stages[0].none == ("obstacles",)
            assert Log().plus(maps.history(c, was["owner"], chat.map_id)) == log


def _as_in_0_1_0(journey: Journey) -> Journey:
    return replace(journey, stages=tuple(replace(stage, none=(), unknown=()) for stage in journey.stages))


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_each_result_still_waits(old_engine: Engine, name: str):
    was = CONVERSATIONS[name]
    with writing(old_engine) as c:
        chat = chats.chat_at(c, was["channel"], was["chat"], "en")

        assert [one.what for one in outbox.waiting(c, chat)] == was["waiting"]


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_what_was_asked_again_is_asked_again(old_engine: Engine, name: str):
    was = CONVERSATIONS[name]
    with writing(old_engine) as c:
        chat = chats.chat_at(c, was["channel"], was["chat"], "en")

    assert (chat.asking or []) == was["asking"]
    assert not chat.asking or chat.asking[-1][0] == was["asks"]


def test_every_simple_view_is_a_screen(old_engine: Engine):
    with writing(old_engine) as c:
        known = [(was["view"], chats.chat_at(c, was["channel"], was["chat"], "en")) for was in CONVERSATIONS.values()]

    assert {chat.screen["screen"] for _, chat in known if chat.screen} == SCREENS
    assert {view.partition(" ")[0] for view, chat in known if chat.screen is None and view} == BY_NUMBER


SCREENS = {"Forgotten", "Started", "Next", "Joinable", "Deleting", "Review", "Stages", "Maps", "ChoicePage", "Pasted"}
BY_NUMBER = {"review", "stages", "type:name", "type:edit", "type:add", "type:stages", "type:improve", "alike", "meant"}


def test_a_backup_of_it_is_restored_whole(tmp_path: Path):
    old, new = (connect(f"sqlite:///{tmp_path / name}.db") for name in ("old", "new"))
    load_0_1_0(old)
    migrate(old)
    backup(old, tmp_path / "backup.db", {})
    migrate(new)
    restore(new, tmp_path / "backup.db", tmp_path / "before.db", {})

    for table in ("map", "entry", "conversation", "result", "evidence", "sent_file", "processed_update"):
        with reading(old) as one, reading(new) as other:
            query = f"SELECT * FROM {table}"  # noqa: S608 - names of ours
            assert one.exec_driver_sql(query).all() == other.exec_driver_sql(query).all()
    for engine in (old, new):
        engine.dispose()


def test_it_is_opened_like_any_other(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'masir.db'}"
    old = connect(url)
    load_0_1_0(old)
    old.dispose()

    engine = open_engine(url)
    with reading(engine) as c:
        assert len(maps.listed(c, "local")) == 1
    engine.dispose()
