"""What is kept is found again, on SQLite and on PostgreSQL alike."""

import contextlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DBAPIError

from storage.model.log import Entry, Log
from storage.model.mistake import Mistake
from storage.rows import chats, maps, outbox
from storage.rows.engine import open_engine
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import erase_traces

ENTRIES = (
    Entry("business.name", value="Blue Door", turn=1),
    Entry("stages.s1.name", value="$ \u200c مرحله 😀", turn=2),
    Entry("stages", value=("s1",), turn=2),
    Entry("purpose", "skip", turn=3),
    Entry("stages.s1.emotion.score", value=-1, turn=4),
    Entry("stages.s1.emotion.score", value=0.5, turn=5),
    Entry("", "retract", 5, turn=6),
)


def keep(engine: Engine, map_id: str = "m1", owner: str = "layla") -> Log:
    log = Log().plus(ENTRIES)
    with writing(engine) as c:
        maps.add_map(c, owner, map_id, "en")
        maps.append(c, owner, map_id, log, ENTRIES[:3], complete=False)
        maps.append(c, owner, map_id, log, ENTRIES[3:], complete=True)
    return log


def test_what_was_saved_is_what_is_loaded(either_engine: Engine):
    log = keep(either_engine)

    with reading(either_engine) as c:
        loaded = maps.log_of(c, "layla", "m1")
        entries = maps.history(c, "layla", "m1")
    assert loaded == log
    assert [replace(entry, turn=0) for entry in entries] == [
        replace(entry, turn=0) for entry in sorted(ENTRIES, key=lambda e: e.turn)
    ]


def test_a_map_is_not_found_by_anybody_else(either_engine: Engine):
    keep(either_engine)

    with reading(either_engine) as c:
        assert maps.listed(c, "omar") == ()
        assert maps.history(c, "omar", "m1") == ()
        for look in (maps.log_of, maps.map_id_like):
            with pytest.raises(Mistake) as refused:
                look(c, "omar", "m1")
            assert refused.value.message_id == "wrong-map"


def test_an_id_that_is_taken_is_refused_and_the_rest_of_the_transaction_stands(either_engine: Engine):
    keep(either_engine)

    with writing(either_engine) as c:
        with pytest.raises(Mistake):
            maps.add_map(c, "omar", "m1", "en")
        maps.add_map(c, "omar", "m2", "en")
    with reading(either_engine) as c:
        assert [kept.id for kept in maps.listed(c, "omar")] == ["m2"]


def test_nothing_is_kept_of_a_transaction_that_fails(either_engine: Engine):
    with contextlib.suppress(ZeroDivisionError), writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        raise ZeroDivisionError

    with reading(either_engine) as c:
        assert maps.listed(c, "layla") == ()


def test_the_newest_unfinished_map_is_the_one_to_resume(either_engine: Engine):
    keep(either_engine, "done")
    for map_id in ("old", "new"):
        with writing(either_engine) as c:
            maps.add_map(c, "layla", map_id, "en")

    with reading(either_engine) as c:
        assert maps.newest_unfinished(c, "layla") == "new"
        assert maps.newest_unfinished(c, "omar") is None


def test_a_map_is_found_by_the_beginning_of_its_id(either_engine: Engine):
    keep(either_engine, "abc1")
    keep(either_engine, "abd2")

    with reading(either_engine) as c:
        assert maps.map_id_like(c, "layla", "abc") == "abc1"
        for beginning in ("", "%", "zz"):
            with pytest.raises(Mistake, match="wrong-map'"):
                maps.map_id_like(c, "layla", beginning)
        with pytest.raises(Mistake, match="wrong-map-several"):
            maps.map_id_like(c, "layla", "ab")


def test_a_chat_is_kept_and_its_results_arrive_once(either_engine: Engine):
    keep(either_engine)
    with writing(either_engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "fa")
        chats.keep_chat(c, replace(chat, revision=7, map_id="m1"))
        outbox.enqueue(
            c, replace(chat, map_id="m1"), [{"reply": "Draw", "format": "png"}, {"reply": "ShowChecklist", "most": 7}]
        )

    with writing(either_engine) as c:
        chat = chats.chat_at(c, "local", "terminal", "en")
        waiting = outbox.waiting(c, chat)
        outbox.delivered(c, waiting[0])
    assert (chat.language, chat.revision, chat.map_id) == ("fa", 7, "m1")
    assert [one.what["reply"] for one in waiting] == ["Draw", "ShowChecklist"]
    with reading(either_engine) as c:
        assert [one.what["reply"] for one in outbox.waiting(c, chat)] == ["ShowChecklist"]


def test_a_deleted_map_is_gone_with_its_log_and_its_promises(either_engine: Engine):
    keep(either_engine)
    with writing(either_engine) as c:
        chat = replace(chats.chat_at(c, "local", "terminal", "fa"), map_id="m1")
        chats.keep_chat(c, chat)
        outbox.enqueue(c, chat, [{"reply": "Draw", "format": "png"}])
        maps.delete_map(c, "layla", "m1")

    with reading(either_engine) as c:
        assert maps.listed(c, "layla") == ()
        assert outbox.waiting(c, chat) == ()
        assert chats.chat_at(c, "local", "terminal", "en").map_id is None
        assert c.exec_driver_sql("SELECT count(*) FROM entry").scalar() == 0


def test_a_deleted_map_leaves_no_trace_in_the_files(tmp_path: Path):
    engine = open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    keep(engine)
    with writing(engine) as c:
        maps.delete_map(c, "layla", "m1")
    erase_traces(engine)

    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Blue Door" not in content


def test_sqlite_loses_nothing_at_a_power_cut_and_keeps_references_true(engine: Engine):
    with writing(engine) as c:
        found = {
            name: c.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }

    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("nonsense", "wrong-database-url"),
        ("mysql://x/y", "wrong-database-url"),
        ("sqlite:///file:{folder}/u.db?uri=true", "wrong-database-url"),
        ("sqlite:///file:{folder}/u.db", "wrong-database-url"),
        ("sqlite:///{folder}/u.db?uri=false", "wrong-database-url"),
        ("postgresql://nobody@127.0.0.1:1/x", "wrong-database-away"),
    ],
)
def test_an_address_that_is_no_database_is_refused(tmp_path: Path, url: str, message: str):
    with pytest.raises(Mistake, match=message):
        open_engine(url.replace("{folder}", str(tmp_path)))
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path):
    (tmp_path / "data").write_text("in the way")

    with pytest.raises(Mistake, match="wrong-database-folder"):
        open_engine(f"sqlite:///{tmp_path / 'data' / 'masir.db'}")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path):
    (tmp_path / "masir.db").write_text("a letter to a friend" * 100)

    with pytest.raises(Mistake, match="wrong-database-broken"):
        open_engine(f"sqlite:///{tmp_path / 'masir.db'}")
    assert (tmp_path / "masir.db").read_text().startswith("a letter")


def test_who_said_it_is_kept_with_each_entry_and_the_owner_is_nobody(either_engine: Engine):
    said = [Entry("purpose", value="to grow", turn=1), Entry("purpose", value="to rest", turn=2, by="omar")]
    log = Log().plus(said)
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        maps.append(c, "layla", "m1", log, said, complete=False)

    with reading(either_engine) as c:
        assert maps.history(c, "layla", "m1") == tuple(said)
        assert maps.log_of(c, "layla", "m1") == log
        assert c.exec_driver_sql('SELECT "by" FROM entry ORDER BY turn').scalars().all() == ["layla", "omar"]


def test_of_orders_only_what_changes_is_kept_and_the_log_is_told_again_from_it(either_engine: Engine):
    log = Log()
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        for turn in range(1, 41):
            order = tuple(f"o{number}" for number in range(1, turn + 1) if number % 7 or turn % 7)
            log = log.plus(new := log.kept([Entry("stages.s1.obstacles", value=order, turn=turn)]))
            maps.append(c, "layla", "m1", log, new, complete=False)

    with reading(either_engine) as c:
        kept = c.exec_driver_sql("SELECT value FROM entry ORDER BY turn").scalars().all()
        assert Log().plus(maps.history(c, "layla", "m1")) == maps.log_of(c, "layla", "m1") == log
    assert sum(len(str(value)) for value in kept) < 40 * 40


def test_maps_are_listed_newest_first_and_those_put_away_last(either_engine: Engine):
    for map_id in ("one", "two", "three"):
        keep(either_engine, map_id)
    with writing(either_engine) as c:
        maps.archive(c, "layla", "three", archived=True)
        maps.archive(c, "omar", "two", archived=True)

    with writing(either_engine) as c:
        assert [(kept.id, kept.archived) for kept in maps.listed(c, "layla")] == [
            ("two", False),
            ("one", False),
            ("three", True),
        ]
        maps.archive(c, "layla", "three", archived=False)
        assert [kept.id for kept in maps.listed(c, "layla")] == ["three", "two", "one"]


def test_a_map_is_called_by_its_title_else_by_the_business(either_engine: Engine):
    log = keep(either_engine)
    with writing(either_engine) as c:
        named = maps.listed(c, "layla")[0].title
        title = [Entry("title", value="ع" * 300, turn=7)]
        maps.append(c, "layla", "m1", log.plus(title), title, complete=False)

        assert (named, maps.listed(c, "layla")[0].title) == ("Blue Door", "ع" * 200)


def test_a_map_that_is_put_away_or_complete_is_not_gone_on_with(either_engine: Engine):
    with writing(either_engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        before = maps.newest_unfinished(c, "layla")
        maps.archive(c, "layla", "m1", archived=True)

        assert (before, maps.newest_unfinished(c, "layla")) == ("m1", None)


def test_the_language_of_a_map_follows_what_was_said(either_engine: Engine):
    said = [Entry("language", value="fa", turn=7)]
    log = keep(either_engine)
    with writing(either_engine) as c:
        before = maps.listed(c, "layla")[0].language
        maps.append(c, "layla", "m1", log.plus(said), said, complete=False)

        assert (before, maps.listed(c, "layla")[0].language) == ("en", "fa")


def test_an_answer_is_found_by_the_message_that_gave_it(either_engine: Engine):
    keep(either_engine)
    with writing(either_engine) as c:
        log = maps.log_of(c, "layla", "m1")
        for turn in (7, 8):
            said = [Entry("purpose", value="to rest", turn=turn)]
            log = log.plus(said)
            maps.append(c, "layla", "m1", log, said, complete=False, message=41)

        assert maps.turn_of_message(c, "layla", 41) == ("m1", 8)
        assert maps.turn_of_message(c, "layla", 40) is None
        assert maps.turn_of_message(c, "omar", 41) is None
        assert maps.owner_of(c, "m1") == "layla"


def test_a_message_is_looked_up_without_reading_all_that_a_person_said(engine: Engine):
    keep(engine)
    asked: list[tuple[str, tuple[object, ...]]] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _cursor, said, values, *_: asked.append((said, values)))
    with reading(engine) as c:
        maps.turn_of_message(c, "layla", 41)
        statement, values = next(one for one in asked if "message" in one[0])
        plan = [row[3] for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]

    assert [step for step in plan if "entry" in step and "message=?" not in step] == []
    assert any("message=?" in step for step in plan)


def test_nobody_writes_into_a_map_of_somebody_else(either_engine: Engine):
    log = keep(either_engine)
    with writing(either_engine) as c:
        maps.delete_everything(c, "omar")
        maps.delete_map(c, "omar", "m1")

        assert maps.log_of(c, "layla", "m1") == log


def test_a_chat_is_spoken_in_the_language_it_began_in(either_engine: Engine):
    with writing(either_engine) as c:
        first = chats.chat_at(c, "local", "terminal", "fa")
        again = chats.chat_at(c, "local", "terminal", "en")
        other = chats.chat_at(c, "local", "page", "en")

    assert again == first
    assert (first.language, other.language) == ("fa", "en")
    assert first.id != other.id


@pytest.mark.xdist_group("postgres")
def test_a_map_is_locked_for_whoever_reads_its_log(postgres_engine: Engine):
    """Two answers to one map at once are one after the other: neither is lost."""
    keep(postgres_engine)

    def answer(number: int) -> None:
        with writing(postgres_engine) as c:
            log = maps.log_of(c, "layla", "m1")
            said = [Entry(f"kpis.k{number}.name", value="waiting", turn=log.turn + 1)]
            maps.append(c, "layla", "m1", log.plus(said), said, complete=False)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(answer, range(16)))

    with reading(postgres_engine) as c:
        log = maps.log_of(c, "layla", "m1")
        assert log == Log().plus(maps.history(c, "layla", "m1"))
    assert log.turn == 6 + 16
    assert sum(address.startswith("kpis") for address in log.standing) == 16


def test_what_somebody_wrote_stands_in_no_error_of_the_database(either_engine: Engine):
    with pytest.raises(DBAPIError) as raised, either_engine.begin() as c:
        c.execute(text("SELECT :said FROM nowhere"), {"said": "my secret answer"})

    assert "nowhere" in str(raised.value)
    assert "my secret answer" not in str(raised.value)
