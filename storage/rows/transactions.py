"""Transactions: what is read in one sees one state, what is written in one is kept whole or not at all."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from storage.model.mistake import Outage

_CROSSED = ("40P01", "40001")  # deadlock_detected, serialization_failure
_TRIES = 3
_PAUSE = 0.1  # seconds in which the other of two that waited for each other gets its locks before we ask for ours
_T = TypeVar("_T")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection in one transaction that is committed at the end, or undone where something fails."""
    with errors_as_mistakes(), engine.connect() as connection, connection.begin():
        yield connection


def committed(engine: Engine, work: Callable[[Connection], _T]) -> _T:
    """Return what a function returns in a transaction; it is called again where two have waited for each other."""
    for _ in range(_TRIES - 1):
        try:
            with writing(engine) as c:
                return work(c)
        except Outage as outage:
            if not _is_crossed(outage):
                raise
        time.sleep(_PAUSE)
    with writing(engine) as c:
        return work(c)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees one state of the database and waits for no writer."""
    with errors_as_mistakes(), engine.connect().execution_options(reads=True) as connection, connection.begin():
        yield connection


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose every statement sees the same state of the database, and moments in UTC."""
    if engine.dialect.name == "sqlite":
        with reading(engine) as connection:
            yield connection
        return
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with errors_as_mistakes(), engine.connect().execution_options(**options) as connection, connection.begin():
        connection.exec_driver_sql("SET LOCAL TIME ZONE 'UTC'")
        yield connection


def _is_crossed(outage: Outage) -> bool:
    """Tell whether PostgreSQL ended one of two transactions that waited for each other: it can be tried again."""
    error = outage.__cause__
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _CROSSED


@contextmanager
def errors_as_mistakes() -> Iterator[None]:
    """Raise what the database cannot do (full disk, no file, no server) as an outage, which can be said to a person."""
    try:
        yield
    except DBAPIError as error:
        raise _mistake(error) from error
    except NoConnection as error:
        raise Outage("wrong-database-away") from error


def _mistake(error: DBAPIError) -> Exception:
    if isinstance(error, DataError | IntegrityError):
        return error  # of a value, whose words may be any: "timestamp too large" is no full disk
    away = isinstance(error, OperationalError) and type(error.orig).__module__.startswith("psycopg")
    found = message_for(str(error.orig))
    if found is None and (error.connection_invalidated or away):
        found = "wrong-database-away"
    return Outage(found) if found else error


def message_for(said: str) -> str | None:
    """Return the id of the message for what a database said, None where it is none of the known troubles."""
    return next((found for found, signs in _SIGNS.items() if any(sign in said for sign in signs)), None)


# What a database says, and what we say of it.
_SIGNS = {
    "wrong-database-disk-full": ("full", "disk I/O", "No space", "too large"),
    "wrong-database-closed": ("readonly", "read-only", "unable to open", "permission denied"),
    "wrong-database-broken": ("not a database", "malformed"),
    "wrong-database-away": ("locked",),
}


def count_erasure(c: Connection) -> None:
    """Count that something was erased, in the number that SQLite keeps in a file for whoever owns it."""
    if c.dialect.name == "sqlite":
        erasures = c.exec_driver_sql("PRAGMA user_version").scalar_one()
        c.exec_driver_sql(f"PRAGMA user_version = {(erasures + 1) % 2**31}")
