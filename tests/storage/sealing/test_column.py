"""What people wrote stands sealed in the rows of an engine with a key, and is what it was for whoever has that key."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, insert, select, text
from sqlmodel import SQLModel

from storage.model.log import Entry, Log
from storage.model.mistake import Mistake, Outage
from storage.rows import chats, evidence, maps, outbox, telegram
from storage.rows.engine import open_engine
from storage.rows.rewriting import known, strange
from storage.rows.transactions import reading, writing
from storage.sealing.column import MARK, Sealed
from storage.sealing.keys import Key, keys_in, new_key, no_keys
from tests.storage.rows.test_rows import ENTRIES, keep

OLD, NEW = (keys_in(new_key(), "x")[0] for _ in range(2))
WORDS = ("Blue Door", "platypus", "wombats", "quokka", "xylophone", "kangaroo", "AgAD-photo", "AgAD-map")

Opening = Callable[..., Engine]


@pytest.fixture
def opening(either_engine: Engine) -> Iterator[Opening]:
    """Give what opens the database of a test with keys, the newest first."""
    made: list[Engine] = []

    def open_(*keys: Key) -> Engine:
        url = either_engine.url.render_as_string(hide_password=False)
        made.append(open_engine(url, keys=(lambda: keys) if keys else no_keys))
        return made[-1]

    yield open_
    for engine in made:
        engine.dispose()


def fill(engine: Engine, map_id: str = "m1") -> Log:
    """Let a person write something wherever something can be written."""
    log = Log().plus([*ENTRIES, Entry("purpose", value="why the wombats leave", turn=7)])
    with writing(engine) as c:
        maps.add_map(c, "layla", map_id, "en")
        maps.append(c, "layla", map_id, log, ENTRIES, complete=False)
        maps.append(c, "layla", map_id, log, [Entry("purpose", value="why the wombats leave", turn=7)], complete=True)
        chat = chats.chat_at(c, "telegram", map_id, "en")
        kept = chats.Chat(chat.id, "fa", 1, map_id, {"screen": "Pasted", "text": "quokka"}, [["purpose", 3, True]])
        chats.keep_chat(c, replace(kept, heard={"text": "xylophone"}))
        outbox.enqueue(c, kept, [{"reply": "Say", "text": "kangaroo"}])
        evidence.keep_evidence(c, map_id, 1, "purpose", "photo", "AgAD-photo")
        telegram.keep_sent_file(c, 1, map_id, map_id, "AgAD-map")
        telegram.keep_waiting(c, int(map_id[1:]), [("7", {"update_id": 1, "message": {"text": "a platypus"}})])
    return log


def found(engine: Engine, map_id: str = "m1") -> tuple[Any, ...]:
    """Return all that was written by `fill`, read through the rows, but for the file that can be sent again."""
    with reading(engine) as c:
        chat = chats.chat_at(c, "telegram", map_id, "en")
        return (
            maps.log_of(c, "layla", map_id),
            maps.history(c, "layla", map_id),
            [one.title for one in maps.listed(c, "layla")],
            (chat.screen, chat.heard, chat.asking),
            [one.what for one in outbox.waiting(c, chat)],
            evidence.evidence_of(c, map_id, 1),
            telegram.waiting(c, int(map_id[1:]), "7"),
        )


def raw(engine: Engine) -> str:
    """Return everything that stands in the tables, as text, whatever it is."""
    with engine.connect() as c:
        rows = [
            c.execute(text(f'SELECT * FROM "{table.name}"')).all()  # noqa: S608 - names of ours
            for table in SQLModel.metadata.sorted_tables
        ]
    return json.dumps([[str(value) for value in row] for table in rows for row in table], ensure_ascii=False)


def change(engine: Engine, table: str, column: str, value: object, where: str = "1 = 1") -> None:
    """Put a value into rows as somebody does who has the database alone."""
    json_column = column not in {"title", "file"}
    new = ":new" if not json_column or engine.dialect.name == "sqlite" else "CAST(:new AS JSON)"
    with engine.begin() as c:
        c.execute(text(f"UPDATE {table} SET {column} = {new} WHERE {where}"), {"new": value})  # noqa: S608


def cell(engine: Engine, table: str, column: str) -> str:
    with engine.connect() as c:
        return str(c.execute(text(f"SELECT CAST({column} AS VARCHAR) FROM {table} LIMIT 1")).scalar_one())  # noqa: S608


def test_every_column_is_sealed_for_its_own_place():
    sealing = [
        (column.type.place, f"{table.name}.{column.name}")
        for table in SQLModel.metadata.sorted_tables
        for column in table.c
        if isinstance(column.type, Sealed)
    ]

    assert [pair for pair in sealing if pair[0] != pair[1]] == []
    assert {place for place, _ in sealing} >= {"map.state", "map.title", "entry.value", "result.what"}


def test_what_is_sealed_is_what_was_written_and_stands_nowhere_in_the_tables(either_engine: Engine, opening: Opening):
    sealed = opening(OLD)
    log = fill(sealed)

    assert found(sealed)[0] == log
    assert [word for word in WORDS if word in raw(either_engine)] == []
    fill(either_engine, "m2")
    assert [word for word in WORDS if word not in raw(either_engine)] == []
    assert found(sealed)[1:] == found(sealed, "m2")[1:]


def test_nothing_that_was_written_stands_in_any_file(tmp_path: Path):
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}", keys=lambda: [OLD])
    for number in range(20):
        fill(engine, f"m{number}")

    assert len(list(tmp_path.iterdir())) > 1, "the log of what is written is there, too"
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert [word for word in WORDS if word.encode() in content] == []


def test_without_a_key_everything_is_kept_as_before(either_engine: Engine):
    fill(either_engine)

    assert MARK not in raw(either_engine)
    assert json.loads(cell(either_engine, "result", "what")) == {"reply": "Say", "text": "kangaroo"}


def test_plain_and_sealed_rows_stand_in_one_table(either_engine: Engine, opening: Opening):
    fill(either_engine)
    sealed = opening(OLD)
    log = keep(sealed, "m2")

    assert [one for one in found(sealed)[2] if one != "Blue Door"] == []
    with writing(sealed) as c:
        assert maps.log_of(c, "layla", "m2") == log
        more = Entry("title", value="wombats at night", turn=8)
        maps.append(c, "layla", "m1", maps.log_of(c, "layla", "m1").plus([more]), [more], complete=False)
    assert "wombats at night" not in raw(either_engine)
    with reading(sealed) as c:
        assert maps.log_of(c, "layla", "m1").value("title") == "wombats at night"


@pytest.mark.parametrize("keys", [(), (NEW,)], ids=["none", "another"])
def test_a_database_whose_key_is_not_there_is_not_opened(either_engine: Engine, opening: Opening, keys: Sequence[Key]):
    fill(opening(OLD))
    before = raw(either_engine)

    with pytest.raises(Mistake) as refused:
        opening(*keys)
    assert (refused.value.message_id, refused.value.values) == ("wrong-key-missing", {"key": OLD.id})
    assert raw(either_engine) == before
    assert found(opening(NEW, OLD))[2] == ["Blue Door"]


def test_a_key_with_which_nothing_was_sealed_is_not_asked_for(either_engine: Engine, opening: Opening):
    fill(either_engine)
    opening(OLD)

    assert found(opening())[2] == ["Blue Door"]
    with reading(either_engine) as c:
        assert known(c) == (OLD.id,)


@pytest.mark.parametrize("read", [maps.log_of, maps.history])
def test_a_missing_key_is_no_damage(
    either_engine: Engine, opening: Opening, read: Callable[..., object], caplog: pytest.LogCaptureFixture
):
    fill(opening(OLD))

    with reading(either_engine) as c, pytest.raises(Outage, match="wrong-key-missing"):
        read(c, "layla", "m1")
    with reading(either_engine) as c, pytest.raises(Outage, match="wrong-key-missing"):
        maps.listed(c, "layla")
    assert caplog.text == ""


def test_a_state_that_was_tampered_with_is_made_again_from_the_log(opening: Opening, caplog: pytest.LogCaptureFixture):
    sealed = opening(OLD)
    log = fill(sealed)
    stood = cell(sealed, "map", "state")
    change(sealed, "map", "state", stood[:60] + ("A" if stood[60] != "A" else "B") + stood[61:])

    with reading(sealed) as c:
        assert maps.log_of(c, "layla", "m1") == log
    assert "state of a map is damaged" in caplog.text


STRANGE = "deadbeef"


def test_a_key_that_nobody_knows_is_damage_of_one_row(opening: Opening, caplog: pytest.LogCaptureFixture):
    sealed = opening(OLD)
    log = fill(sealed)
    for table, column in (("map", "state"), ("map", "title"), ("conversation", "screen"), ("result", "what")):
        change(sealed, table, column, cell(sealed, table, column).replace(OLD.id, STRANGE))

    with reading(sealed) as c:
        assert maps.log_of(c, "layla", "m1") == log
        assert [one.title for one in maps.listed(c, "layla")] == [""]
        chat = chats.chat_at(c, "telegram", "m1", "en")
        assert (chat.screen, chat.heard) == (None, {"text": "xylophone"})
        assert strange(c) == {STRANGE: 4}
    assert "state of a map is damaged" in caplog.text

    change(sealed, "entry", "value", cell(sealed, "entry", "value").replace(OLD.id, STRANGE))
    with reading(sealed) as c, pytest.raises(Mistake) as refused:
        maps.history(c, "layla", "m1")
    assert (refused.value.message_id, isinstance(refused.value, Outage)) == ("wrong-damaged", False)


def test_a_key_that_another_process_has_made_known_meanwhile_is_an_outage(opening: Opening):
    here = opening(OLD)
    fill(opening(NEW, OLD))

    with reading(here) as c, pytest.raises(Outage, match="wrong-key-missing"):
        maps.log_of(c, "layla", "m1")
    with reading(here) as c:
        assert strange(c) == {}


def test_the_state_of_another_map_is_made_again_from_the_log(opening: Opening):
    sealed = opening(OLD)
    fill(sealed)
    mine = [Entry("purpose", value="mine", turn=1)]
    with writing(sealed) as c:
        maps.add_map(c, "omar", "m2", "en")
        maps.append(c, "omar", "m2", Log().plus(mine), mine, complete=False)
    with sealed.begin() as c:
        c.execute(text("UPDATE map SET state = (SELECT state FROM map WHERE id = 'm1') WHERE id = 'm2'"))

    with reading(sealed) as c:
        assert maps.log_of(c, "omar", "m2") == Log().plus(mine)


def test_an_answer_that_was_tampered_with_gets_a_sentence(opening: Opening):
    sealed = opening(OLD)
    fill(sealed)
    stood = cell(sealed, "entry", "value")
    change(sealed, "entry", "value", stood[:40] + ("A" if stood[40] != "A" else "B") + stood[41:])

    with reading(sealed) as c, pytest.raises(Mistake, match="wrong-damaged"):
        maps.history(c, "layla", "m1")


def test_what_is_moved_to_another_column_is_damaged(opening: Opening):
    sealed = opening(OLD)
    fill(sealed)
    change(sealed, "conversation", "screen", cell(sealed, "conversation", "heard"))
    change(sealed, "map", "title", cell(sealed, "evidence", "file"))

    with reading(sealed) as c:
        assert chats.chat_at(c, "telegram", "m1", "en").screen is None
        assert [one.title for one in maps.listed(c, "layla")] == [""]


LOOKS = MARK + f'1{OLD.id}AAAA"}}'


@pytest.mark.parametrize("title", [LOOKS, MARK, LOOKS + " and more"], ids=["looks", "mark", "more"])
@pytest.mark.parametrize("keys", [(), (OLD,)], ids=["plain", "sealed"])
def test_what_somebody_writes_is_never_taken_for_sealed(opening: Opening, title: str, keys: Sequence[Key]):
    engine = opening(*keys)
    entries = [Entry("title", value=title, turn=1), Entry("purpose", value=title, turn=2)]
    with writing(engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        maps.append(c, "layla", "m1", Log().plus(entries), entries, complete=False)
        chat = chats.chat_at(c, "local", "x", "en")
        chats.keep_chat(c, chats.Chat(chat.id, "en", 1, "m1", {"screen": "Pasted", "text": title}))

    with reading(engine) as c:
        assert maps.log_of(c, "layla", "m1") == Log().plus(entries)
        assert maps.history(c, "layla", "m1") == tuple(entries)
        assert [one.title.strip() for one in maps.listed(c, "layla")] == [title]
        assert chats.chat_at(c, "local", "x", "en").screen == {"screen": "Pasted", "text": title}


@pytest.mark.parametrize("value", [None, True, 0, -1, 0.1, "", "5", "ی\u200c😀", "\ud800", [], ["s1", "s2"]])
def test_every_kind_of_value_comes_back_as_it_was(opening: Opening, value: object):
    sealed = opening(OLD)
    table = SQLModel.metadata.tables["entry"]
    keep(sealed)
    row = {"map_id": "m1", "turn": 9, "place": 0, "address": "x", "kind": "value", "by": "layla", "at": func.now()}
    with writing(sealed) as c:
        c.execute(insert(table).values(**row, value=value))

    with reading(sealed) as c:
        read = c.execute(select(table.c.value).where(table.c.turn == 9)).scalar_one()
    assert (type(read), read) == (type(value), value)
