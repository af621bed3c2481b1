"""One text turn of the chat on SQLite, saved durably, with 1 and with 10,000 maps stored; beside one raw INSERT."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from time import perf_counter

from sqlalchemy import Engine, insert, select

from benchmarks.table import Row, percentiles
from bot.person import Person
from bot.turn import opened, turn
from dialogs.events import Commanded, Said
from storage.rows.engine import open_engine
from storage.rows.tables import Map
from storage.rows.transactions import reading, writing

_PERSON = Person("bench", "local", "bench", "en")
_TURNS = 300


def rows() -> Iterator[Row]:
    """Yield a row for an empty and one for a full database."""
    for stored in (1, 10_000):
        with tempfile.TemporaryDirectory() as folder:
            engine = open_engine(f"sqlite:///{folder}/masir.db")
            opened(engine, _PERSON, language="en", new=True)
            _fill(engine, stored - 1)
            ours, raw = _measured(engine, Path(folder) / "raw.db")
            engine.dispose()
        (mid, high), (raw_mid, raw_high) = percentiles(ours), percentiles(raw)
        yield Row(
            f"{stored:,} maps stored, p50 / p95",
            f"{mid:.2f} / {high:.2f}",
            f"{raw_mid:.2f} / {raw_high:.2f}",
            mid / raw_mid,
            "p50 ≤ 5 ms, flat",
        )


def _measured(engine: Engine, raw: Path) -> tuple[list[float], list[float]]:
    """Return the times of turns and of raw durable inserts, taken in turns."""
    database = sqlite3.connect(raw, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE answer (text TEXT)")
    said = cycle(
        ("Blue Door", "café", "why do they go", "students", "- Look\n- Buy\n- Use")
        + ("window, menu", "see the price", "-1", "queue, noise", "a second till") * 3
    )
    ours, reference = [], []
    for number in range(_TURNS):
        if number % 20 == 0:
            turn(engine, _PERSON, Commanded("new"))
            said = cycle(_conversation())
        event = Said(next(said))
        ours.append(_timed(lambda event=event: turn(engine, _PERSON, event)))
        reference.append(_timed(lambda: database.execute("INSERT INTO answer VALUES ('a second till')")))
    database.close()
    return ours, reference


def _conversation() -> tuple[str, ...]:
    start = ("Blue Door", "café", "why do they go", "students", "- Look\n- Buy\n- Use")
    return start + ("window, menu", "see the price", "-1", "queue, noise", "a second till") * 3


def _timed(call: Callable[[], object]) -> float:
    begun = perf_counter()
    call()
    return (perf_counter() - begun) * 1000


def _fill(engine: Engine, count: int) -> None:
    """Store copies of the person's map, as other people's."""
    table = Map.metadata.tables["map"]
    with reading(engine) as c:
        row = c.execute(select(table)).mappings().first()
    if row and count:
        with writing(engine) as c:
            c.execute(insert(table), [{**row, "id": f"copy{n}", "owner": f"owner{n}"} for n in range(count)])
