"""Saving one answer through the rows, beside the raw driver doing the same statements, taken in turns."""

import json
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from time import perf_counter

from sqlalchemy import Engine

from benchmarks.table import Row, compared
from storage.model.log import Entry, Log
from storage.model.state import to_state
from storage.rows import maps
from storage.rows.engine import connect, open_engine
from storage.rows.transactions import writing
from storage.rows.versions import migrate
from storage.sealing.keys import keys_in, new_key
from tests.postgres import server, server_programs

_CHATS = (1, 8, 64)
_ANSWERS, _ROUNDS = 128, 4
_ANSWER = "an answer of usual length"
_BEGUN = Log().plus(Entry(f"stages.s{n}.name", value=f"stage {n}", turn=1) for n in range(60))

Save = Callable[[int, int], None]
Opener = Callable[[], tuple[Save, Callable[[], None]]]


def rows() -> Iterator[Row]:
    """Yield a row for each database and number of chats that write at once."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/masir.db"
        engine = open_engine(f"sqlite:///{path}")
        yield from _compared("SQLite", engine, lambda: raw_sqlite(path))
        yield from _encrypted("SQLite", engine)
        engine.dispose()
    if not server_programs():
        yield Row("PostgreSQL", "not installed")
        return
    with server() as url:
        engine = connect(url)
        migrate(engine)
        yield from _compared("PostgreSQL", engine, lambda: raw_postgres(url))
        yield from _encrypted("PostgreSQL", engine)
        engine.dispose()


def _compared(name: str, engine: Engine, raw: Opener) -> Iterator[Row]:
    with writing(engine) as c:
        for chat in range(max(_CHATS)):
            maps.add_map(c, "bench", f"m{chat}", "en")
    turns = iter(range(2, 10**9))
    for chats in _CHATS:
        ours, reference = [], []
        for _ in range(_ROUNDS):
            ours.append(together(chats, next(turns), [lambda: (ours_on(engine), _nothing)] * chats))
            reference.append(together(chats, next(turns), [raw] * chats))
        yield compared(f"{name}, {chats} chats", _least(ours), _least(reference), "≤ 2.5")


def _encrypted(name: str, plain: Engine) -> Iterator[Row]:
    """Yield the rows of the same answers with a key, beside those without one: how long, and how many bytes."""
    keys = keys_in(new_key(), name)
    sealed = connect(plain.url, keys=lambda: keys)
    turns = iter(range(10**5, 10**6))
    for chats in _CHATS:
        ours, reference = [], []
        for _ in range(_ROUNDS):
            ours.append(together(chats, next(turns), [lambda: (ours_on(sealed), _nothing)] * chats))
            reference.append(together(chats, next(turns), [lambda: (ours_on(plain), _nothing)] * chats))
        yield compared(f"{name}, {chats} chats, encrypted", _least(ours), _least(reference), "≤ 1.2 × without")
    yield compared(f"{name}, an encrypted map, kB", *(_kilobytes(engine) for engine in (sealed, plain)), "≤ 1.5")
    sealed.dispose()


def _kilobytes(engine: Engine) -> float:
    """Return how much larger a database becomes by a map with 30 answers, of 20 maps."""
    before = _size(engine)
    for number in range(20):
        map_id = f"{engine.dialect.name}{id(engine)}-{number}"
        with writing(engine) as c:
            maps.add_map(c, "bench", map_id, "en")
            for turn in range(1, 31):
                entry = Entry(f"stages.s{turn}.name", value=_ANSWER, turn=turn)
                maps.append(c, "bench", map_id, _BEGUN, [entry], complete=False)
    return (_size(engine) - before) / 20_000


def _size(engine: Engine) -> int:
    """Return the bytes of a database, packed."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as c:
        c.exec_driver_sql("COMMIT" if sqlite else "SELECT 1")
        c.exec_driver_sql("VACUUM" if sqlite else "VACUUM FULL")
        found = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        size = c.exec_driver_sql(found if sqlite else "SELECT pg_database_size(current_database())").scalar_one()
        if sqlite:
            c.exec_driver_sql("BEGIN")
    return int(size)


def _least(times: list[float | None]) -> float | None:
    """Return the least of times; one run that failed leaves none."""
    measured = [time for time in times if time is not None]
    return min(measured) if len(measured) == len(times) else None


def _nothing() -> None:
    """Close nothing."""


def together(chats: int, turn: int, openers: list[Opener]) -> float | None:
    """Return the milliseconds that each of all answers took, when that many chats answered at once.

    None where one of them was not saved; what went wrong is printed to the errors.
    """
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

        with ThreadPoolExecutor(chats) as pool:
            begun = perf_counter()
            failures = [one.exception() for one in [pool.submit(answer, chat) for chat in range(chats)]]
            took = perf_counter() - begun
    for failure in filter(None, failures):
        print(f"not saved: {failure}", file=sys.stderr)
    return None if any(failures) else took * 1000 / (each * chats)


def ours_on(engine: Engine) -> Save:
    """Return what saves one answer as the program does."""

    def save(chat: int, turn: int) -> None:
        entry = Entry("stages.s1.name", value=_ANSWER, turn=turn)
        with writing(engine) as c:
            maps.append(c, "bench", f"m{chat}", _BEGUN, [entry], complete=False)

    return save


def raw_sqlite(path: str) -> tuple[Save, Callable[[], None]]:
    """Return what saves one answer by the driver alone, as safely, and what closes it."""
    # Each waits as long as all the others may take: SQLite lets one write at a time and wakes nobody in turn.
    database = sqlite3.connect(path, isolation_level=None, timeout=600, check_same_thread=False)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        database.execute(f"PRAGMA {pragma}")

    def save(chat: int, turn: int) -> None:
        now = datetime.now(UTC).isoformat()
        database.execute("BEGIN IMMEDIATE")
        with database:
            database.execute(_INSERT, _entry(chat, turn, now))
            database.execute(
                "UPDATE map SET state=?, title='', complete=0, updated_at=? WHERE id=? AND owner='bench'",
                (json.dumps(to_state(_BEGUN)), now, f"m{chat}"),
            )

    return save, database.close


def raw_postgres(url: str) -> tuple[Save, Callable[[], None]]:
    """Return what saves one answer by the driver alone, as safely, and what closes it."""
    import psycopg  # noqa: PLC0415 - an extra

    database = psycopg.connect(url)

    def save(chat: int, turn: int) -> None:
        now = datetime.now(UTC)
        with database.transaction():
            database.execute(_INSERT.replace("?", "%s"), _entry(chat, turn, now))
            database.execute(
                "UPDATE map SET state=%s, title='', complete=false, updated_at=%s WHERE id=%s AND owner='bench'",
                (json.dumps(to_state(_BEGUN)), now, f"m{chat}"),
            )

    return save, database.close


_INSERT = (
    'INSERT INTO entry (map_id, turn, place, address, kind, value, "by", at)'
    " VALUES (?, ?, 0, 'stages.s1.name', 'value', ?, 'bench', ?)"
)


def _entry(chat: int, turn: int, now: object) -> tuple[object, ...]:
    return (f"m{chat}", turn, json.dumps(_ANSWER), now)
