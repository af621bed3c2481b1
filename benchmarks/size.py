"""What the database grows by, beside what was typed; and the orders of lists, beside keeping each of them whole."""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping

from sqlalchemy import Engine

from benchmarks.table import Row
from bot.person import Person
from bot.turn import opened, turn
from dialogs.events import Commanded, Event, Said
from dialogs.interview import open_question
from storage.model.log import Log
from storage.rows import maps
from storage.rows.engine import open_engine
from storage.rows.transactions import reading

_PERSON = Person("bench", "telegram", "bench", "en")
_ANSWERS: Mapping[str, str] = {
    "trade": "bakery",
    "alone": "yes",
    "purpose": "why do they go",
    "stages": "- Look\n- Buy\n- Use",
    "touchpoints": "window, menu",
    "customer_goals": "see the price",
    "score": "-1",
    "obstacles": "queue, noise",
    "opportunities": "a second till",
    "answers": "1",
}
_LONG = {name: "\n".join(f"- {n} " + "x" * 1_980 for n in range(9)) for name in ("touchpoints", "obstacles")}
_ADDED, _MADE = 120, 100
_PLACES = tuple(f"stages.s{stage}.{name}" for name in ("touchpoints", "obstacles") for stage in (1, 2, 3))


def rows() -> Iterator[Row]:
    """Yield a row for each thing that somebody may do to a database."""
    yield from _grown("a map of three stages, quick", _told)
    yield from _grown(f"{_ADDED} messages of additions", _with_additions)
    yield from _grown(f"{_MADE} × /design of a long map", lambda engine: _with_maps(engine, Commanded("design")))
    yield from _grown(f"{_MADE} × /copy of a long map", lambda engine: _with_maps(engine, Commanded("copy", "others")))


def _grown(what: str, do: Callable[[Engine], int]) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/masir.db")
        before = _bytes(engine)
        typed = do(engine)
        grown = _bytes(engine) - before
        yield Row(f"{what} (kB; typed)", f"{grown / 1000:,.0f}", f"{typed / 1000:,.1f}", grown / typed)
        kept, whole = _orders(engine)
        yield Row("  its orders of lists (kB; whole)", f"{kept / 1000:,.1f}", f"{whole / 1000:,.1f}", kept / whole)
        engine.dispose()


def _told(engine: Engine, answers: Mapping[str, str] = _ANSWERS) -> int:
    """Answer every question, and return how many bytes were typed."""
    done, typed = opened(engine, _PERSON, language="en", new=True), 0
    while one := open_question(done.interview):
        text = answers.get(one.address.rpartition(".")[2], "skip")
        typed += len(text)
        done = turn(engine, _PERSON, Said(text))
    return typed


def _with_additions(engine: Engine) -> int:
    typed = _told(engine)
    for number in range(_ADDED):
        text = f"/add {_PLACES[number % len(_PLACES)]} item {number}, thing {number}, matter {number}"
        typed += len(text)
        turn(engine, _PERSON, Said(text))
    return typed


def _with_maps(engine: Engine, made: Event) -> int:
    typed = _told(engine, {**_ANSWERS, **_LONG})
    with reading(engine) as c:
        (only,) = maps.listed(c, _PERSON.owner)
    for _ in range(_MADE):
        turn(engine, _PERSON, made)
        turn(engine, _PERSON, Commanded("maps", only.id))
        typed += len("/design")
    return typed


def _orders(engine: Engine) -> tuple[int, int]:
    """Return the bytes of all orders as they are kept, and as they would be whole."""
    kept = whole = 0
    with reading(engine) as c:
        values = c.exec_driver_sql("SELECT value FROM entry WHERE value LIKE '[%'").scalars()
        kept = sum(map(len, values))
        for one in maps.listed(c, _PERSON.owner):
            log = Log()
            for entry in maps.history(c, _PERSON.owner, one.id):
                log = log.plus([entry])
                now = log.value(entry.address)
                whole += len(json.dumps(now)) if isinstance(now, tuple) and entry.kind == "value" else 0
    return kept, whole


def _bytes(engine: Engine) -> int:
    with reading(engine) as c:
        return int(c.exec_driver_sql("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").scalar())
