"""One damaged row stops nobody: what can be made again is, what cannot is dropped, and its content is not logged."""

import json
import logging
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.commands.meaning import MEANING
from storage.model.log import Entry, Log
from storage.model.mistake import Mistake
from storage.model.state import from_state
from storage.rows import chats, maps, outbox, telegram
from storage.rows.backup import backup, restore
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing
from storage.sealing.keys import keys_in, new_key
from tests.storage.rows.test_rows import ENTRIES, keep

MORE = Entry("title", value="Evenings", turn=7)
STATES: list[object] = [
    None,
    [],
    "",
    7,
    {},
    {"turn": 1, "given": {}},
    {"turn": "1", "given": {}, "standing": {}},
    {"turn": 1, "given": [], "standing": {}},
    {"turn": 1, "given": {"stages": "2"}, "standing": {}},
    {"turn": 1, "given": {}, "standing": []},
    {"turn": 1, "given": {}, "standing": {"purpose": 3}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["value", "secret"]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["value", {"a": "secret"}, 1]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["value", [["secret"]], 1]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["guess", "secret", 1]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [[[], "secret", 1]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["value", "secret", None]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["value", "secret", 1, 1]]}},
    {"turn": 1, "given": {}, "standing": {"purpose": [["value", "secret", 1]]}, "by": [3]},
]


@pytest.mark.parametrize("state", STATES)
def test_a_damaged_state_is_known_for_one(state: object):
    with pytest.raises(ValueError, match="damaged"):
        from_state(state)


@pytest.mark.parametrize("state", [STATES[0], STATES[4], STATES[11]])
def test_a_damaged_state_is_made_again_from_the_log(
    either_engine: Engine, state: object, caplog: pytest.LogCaptureFixture
):
    keep(either_engine)
    set_in(either_engine, "map", state=json.dumps(state))

    with caplog.at_level(logging.WARNING), writing(either_engine) as c:
        log = maps.log_of(c, "layla", "m1")
        maps.append(c, "layla", "m1", log.plus([MORE]), [MORE], complete=True)
    assert log == Log().plus(ENTRIES)
    assert "state of a map is damaged" in caplog.text
    assert "secret" not in caplog.text
    caplog.clear()
    with reading(either_engine) as c:
        assert maps.log_of(c, "layla", "m1") == log.plus([MORE])
    assert caplog.text == ""


@pytest.mark.parametrize("screen", ["[]", "3", '"next"', "null"])
@pytest.mark.parametrize("asking", ["{}", "3", '"purpose"', "null"])
def test_a_damaged_screen_is_none(either_engine: Engine, screen: str, asking: str):
    with writing(either_engine) as c:
        chats.chat_at(c, "local", "terminal", "en")
    set_in(either_engine, "conversation", screen=screen, asking=asking)

    with reading(either_engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "en")
    assert (chat.screen, chat.asking) == (None, None)


def test_what_is_no_json_at_all_is_damaged_too(engine: Engine):
    log = keep(engine)
    with writing(engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "en")
        outbox.enqueue(c, chat, [{"reply": "Draw", "format": "png"}])
    set_in(engine, "map", state='{"turn": 1')
    set_in(engine, "conversation", screen="{", asking="[[")
    set_in(engine, "result", what="[" * 100_000)

    with reading(engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "en")
        assert (chat.screen, chat.asking, outbox.waiting(c, chat)) == (None, None, ())
        assert telegram.waiting(c, 1, "7") == ()
        assert maps.log_of(c, "layla", "m1") == log


@pytest.mark.parametrize("what", ["{}", "[]", "null", '{"reply": null, "text": "secret"}'])
def test_a_damaged_result_is_dropped_and_the_others_arrive(
    either_engine: Engine, what: str, caplog: pytest.LogCaptureFixture
):
    with writing(either_engine) as c:
        chat = chats.chat_at(c, "telegram", "7", "en")
        outbox.enqueue(c, chat, [{"reply": "Draw", "format": "png"}])
    set_in(either_engine, "result", what=what)
    with writing(either_engine) as c:
        outbox.enqueue(c, chat, [{"reply": "ShowChecklist", "most": 7}])

    with caplog.at_level(logging.WARNING), writing(either_engine) as c:
        assert [one.what["reply"] for one in outbox.waiting(c, chat)] == ["ShowChecklist"]
    assert "secret" not in caplog.text
    with reading(either_engine) as c:
        assert c.exec_driver_sql("SELECT count(*) FROM result").scalar() == 1


def test_a_screen_and_what_is_asked_again_are_kept_as_they_are(either_engine: Engine):
    screen, asking = {"screen": "Pasted", "text": "«مرحله»"}, [["purpose", 3, True], ["stages.s1.obstacles", 5, False]]
    with writing(either_engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "en")
        chats.keep_chat(c, chats.Chat(chat.id, "fa", 1, None, screen, asking))

    with writing(either_engine) as c:
        kept = chats.chat_at(c, "local", "terminal", "en")
        assert (kept.screen, kept.asking) == (screen, asking)
        chats.keep_chat(c, chats.Chat(chat.id, "fa", 2, None))
    with reading(either_engine) as c:
        nothing = "SELECT count(*) FROM conversation WHERE screen IS NULL AND asking IS NULL"
        assert c.exec_driver_sql(nothing).scalar() == 1


def set_in(engine: Engine, table: str, **values: str) -> None:
    """Put JSON as it is into all rows of a table."""
    names = ", ".join(f"{name} = {cast(engine, name)}" for name in values)
    with engine.begin() as c:
        c.execute(text(f"UPDATE {table} SET {names}"), values)  # noqa: S608 - names of ours


def cast(engine: Engine, name: str) -> str:
    return f":{name}" if engine.dialect.name == "sqlite" else f"CAST(:{name} AS JSON)"


@pytest.mark.parametrize("damage", ["sealed", "no JSON"])
def test_a_damaged_entry_is_left_out_of_a_backup_by_its_map_and_turn_and_nothing_else_is(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str
):
    keys = keys_in(new_key(), "")
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}", keys=lambda: keys)
    log = keep(engine)
    with engine.begin() as c:
        there = c.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
        changed = "'{'" if damage == "no JSON" else "replace(value, substr(value, -8, 4), 'AAAA')"
        c.exec_driver_sql(f"UPDATE entry SET value = {changed} WHERE turn = 1 AND place = 0")  # noqa: S608 - above
    with caplog.at_level(logging.WARNING):
        assert backup(engine, tmp_path / "backup.db", MEANING) == 1

    assert "left out of the backup: map m1, turn 1" in caplog.text
    assert restore(engine, tmp_path / "backup.db", tmp_path / "before.db", MEANING)
    with reading(engine) as c:
        assert c.exec_driver_sql("SELECT count(*) FROM entry").scalar_one() == there - 1
        assert maps.log_of(c, "layla", "m1") == log


def test_a_map_whose_state_is_damaged_with_an_entry_is_backed_up_as_far_as_it_can_be_read(
    engine: Engine, tmp_path: Path
):
    keep(engine)
    set_in(engine, "map", state="{")
    with engine.begin() as c:
        c.exec_driver_sql("UPDATE entry SET value = '{' WHERE turn = 1 AND place = 0")
    with reading(engine) as c, pytest.raises(Mistake, match="wrong-damaged"):
        maps.log_of(c, "layla", "m1")
    backup(engine, tmp_path / "backup.db", MEANING)
    restore(engine, tmp_path / "backup.db", tmp_path / "before.db", MEANING)

    with reading(engine) as c:
        assert maps.log_of(c, "layla", "m1") == Log().plus(ENTRIES[1:])


def test_a_damaged_database_is_backed_up_and_restored_sound(engine: Engine, tmp_path: Path):
    log = keep(engine)
    with writing(engine) as c:
        outbox.enqueue(c, chats.chat_at(c, "local", "terminal", "en"), [{"reply": "Say"}])
        telegram.keep_waiting(c, 1, [("7", {"update_id": 7})])
    set_in(engine, "map", state='{"turn": 1')
    set_in(engine, "conversation", screen="{", asking="[[")
    set_in(engine, "result", what="[")
    set_in(engine, "waiting_update", what='{"update_id": 8}')
    backup(engine, tmp_path / "backup.db", {})

    restore(engine, tmp_path / "backup.db", tmp_path / "before.db", {})
    with reading(engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "en")
        assert (chat.screen, chat.asking, outbox.waiting(c, chat)) == (None, None, ())
        assert telegram.waiting(c, 1, "7") == ()
        assert maps.log_of(c, "layla", "m1") == log
