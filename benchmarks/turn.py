"""One text turn of the chat on SQLite, saved durably, with 1 and with 10,000 maps stored; beside one raw INSERT."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from sqlalchemy import Engine, insert, select

from benchmarks.table import Row, percentiles
from bot.person import Person
from bot.turn import Turn, opened, turn
from dialogs.events import Commanded, Said
from dialogs.interview import open_question
from storage.rows.engine import open_engine
from storage.rows.tables import Map
from storage.rows.transactions import reading, writing

_PERSON = Person("bench", "local", "bench", "en")
_TURNS = 300
_ANSWERS = {
    "business.name": "Blue Door",
    "business.trade": "café",
    "business.alone": "no",
    "purpose": "why do they go",
    "persona.name": "students",
    "stages": "- Look\n- Buy\n- Use",
    "touchpoints": "window, menu",
    "customer_goals": "see the price",
    "emotion.score": "-1",
    "obstacles": "- the queue is long\n- it is too noisy",
    "opportunities": "1 a second till",
    "opportunities.*.answers": "none",
    "focus": "1",
    "harm": "none",
}


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
    ours, reference, done = list[float](), list[float](), list[Turn]()
    interview = turn(engine, _PERSON, Commanded("new")).interview
    while len(ours) < _TURNS:
        one = open_question(interview)
        if one is None or one.address.endswith("severity"):  # what is tapped comes now
            interview = turn(engine, _PERSON, Commanded("new")).interview
            continue
        event, before = Said(_ANSWERS[one.question.address.removeprefix("stages.*.")]), interview.log.turn
        ours.append(_timed(lambda event=event: done.append(turn(engine, _PERSON, event))))
        interview = done.pop().interview
        if interview.log.turn == before:
            raise AssertionError(f"{one.address}: {event.text} was no answer")
        reference.append(_timed(lambda: database.execute("INSERT INTO answer VALUES ('a second till')")))
    database.close()
    return ours, reference


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
