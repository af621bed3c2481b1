"""Who may do what nobody else does meanwhile: send for a database, and replace all that is in it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, Table, func, select
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.rows.engine import BUSY_MS
from storage.rows.transactions import errors_as_mistakes, writing

_SENDING = 0x6D61736972  # "masir": the number of our advisory lock in PostgreSQL
# Shorter than the second after which PostgreSQL ends one of two that wait for each other.
_LOCK_MS = 100
_LOCKED = "55P03"


def claim(engine: Engine) -> Connection | None:
    """Return the connection that lets this process alone send for a database, None where another process has it.

    Closing the connection gives that up. On SQLite nobody else asks: one process has the file.
    """
    with errors_as_mistakes():
        connection = engine.connect().execution_options(reads=True)
        if engine.dialect.name == "sqlite" or connection.scalar(select(func.pg_try_advisory_lock(_SENDING))):
            connection.rollback()
            connection.detach()  # closing it must end it, not keep it for another use
            return connection
        connection.close()
        return None


def still_claimed(connection: Connection) -> bool:
    """Tell whether a claim still stands: it falls with the server."""
    try:
        connection.scalar(select(1))
        connection.rollback()
    except DBAPIError:
        return False
    return True


@contextmanager
def exclusively(engine: Engine, tables: Iterable[Table]) -> Iterator[Connection]:
    """Give a connection in one transaction, moments in UTC, while nobody else writes to these tables."""
    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL TIME ZONE 'UTC'")
            _lock(connection, tables)
        yield connection


def _lock(c: Connection, tables: Iterable[Table]) -> None:
    """Lock tables, giving way as often as another transaction holds one of them and waits for the next."""
    names = ", ".join(f'"{table.name}"' for table in tables)
    c.exec_driver_sql(f"SET LOCAL lock_timeout = {_LOCK_MS}")
    for tries_left in reversed(range(BUSY_MS // _LOCK_MS)):
        try:
            with c.begin_nested():
                c.exec_driver_sql(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) != _LOCKED or not tries_left:
                raise
        else:
            return
