"""Saving one answer through the rows, beside the raw driver doing the same statements, taken in turns."""

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from threading import Thread
from time import perf_counter

from sqlalchemy import Engine

from benchmarks.table import Row
from storage.model.log import Entry, Log
from storage.model.state import to_state
from storage.rows import maps
from storage.rows.engine import connect, open_engine
from storage.rows.transactions import writing
from storage.rows.versions import migrate
from tests.postgres import server, server_programs

_CHATS = (1, 8, 64)
_ANSWERS, _ROUNDS = 128, 4
_BEGUN = Log().plus(Entry(f"stages.s{n}.name", value=f"stage {n}", turn=1) for n in range(60))

Save = Callable[[int, int], None]


def rows() -> Iterator[Row]:
    """Yield a row for each database and number of chats that write at once."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/masir.db"
        engine = open_engine(f"sqlite:///{path}")
        yield from _compared("SQLite", engine, lambda: _raw_sqlite(path))
        engine.dispose()
    if not server_programs():
        yield Row("PostgreSQL", "not installed")
        return
    with server() as url:
        engine = connect(url)
        migrate(engine)
        yield from _compared("PostgreSQL", engine, lambda: _raw_postgres(url))
        engine.dispose()


def _compared(name: str, engine: Engine, raw: Callable[[], tuple[Save, Callable[[], None]]]) -> Iterator[Row]:
    with writing(engine) as c:
        for chat in range(max(_CHATS)):
            maps.add_map(c, "bench", f"m{chat}", "en")
    turns = iter(range(2, 10**9))
    for chats in _CHATS:
        ours, reference = [], []
        for _ in range(_ROUNDS):
            ours.append(_together(chats, next(turns), [lambda: (_ours(engine), _nothing)] * chats))
            reference.append(_together(chats, next(turns), [raw] * chats))
        mine, theirs = min(ours), min(reference)
        yield Row(f"{name}, {chats} chats", f"{mine:.2f}", f"{theirs:.2f}", mine / theirs, "≤ 2.5")


def _nothing() -> None:
    """Close nothing."""


def _together(chats: int, turn: int, openers: list[Callable[[], tuple[Save, Callable[[], None]]]]) -> float:
    """Return the milliseconds that each of all answers took, when that many chats answered at once."""
    with ExitStack() as stack:
        savers = []
        for opener in openers:
            save, close = opener()
            stack.callback(close)
            savers.append(save)
        each = _ANSWERS // chats

        def answer(chat: int) -> None:
            for number in range(each):
                savers[chat](chat, turn * 1000 + number)

        threads = [Thread(target=answer, args=(chat,)) for chat in range(chats)]
        begun = perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return (perf_counter() - begun) * 1000 / (each * chats)


def _ours(engine: Engine) -> Save:
    def save(chat: int, turn: int) -> None:
        entry = Entry("stages.s1.name", value="an answer of usual length", turn=turn)
        with writing(engine) as c:
            maps.append(c, "bench", f"m{chat}", _BEGUN, [entry], complete=False)

    return save


def _raw_sqlite(path: str) -> tuple[Save, Callable[[], None]]:
    database = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        database.execute(f"PRAGMA {pragma}")

    def save(chat: int, turn: int) -> None:
        now = datetime.now(UTC).isoformat()
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO entry VALUES (?, ?, 0, 'stages.s1.name', 'value', ?, 'bench', ?)",
            (f"m{chat}", turn, json.dumps("an answer of usual length"), now),
        )
        database.execute(
            "UPDATE map SET state=?, title='', complete=0, updated_at=? WHERE id=? AND owner='bench'",
            (json.dumps(to_state(_BEGUN)), now, f"m{chat}"),
        )
        database.execute("COMMIT")

    return save, database.close


def _raw_postgres(url: str) -> tuple[Save, Callable[[], None]]:
    import psycopg  # noqa: PLC0415 - an extra

    database = psycopg.connect(url)

    def save(chat: int, turn: int) -> None:
        now = datetime.now(UTC)
        database.execute(
            "INSERT INTO entry VALUES (%s, %s, 0, 'stages.s1.name', 'value', %s, 'bench', %s)",
            (f"m{chat}", turn, json.dumps("an answer of usual length"), now),
        )
        database.execute(
            "UPDATE map SET state=%s, title='', complete=false, updated_at=%s WHERE id=%s AND owner='bench'",
            (json.dumps(to_state(_BEGUN)), now, f"m{chat}"),
        )
        database.commit()

    return save, database.close
