"""How SQLite and PostgreSQL are opened, and kept safe while they are."""

import contextlib
import errno
import os
import sqlite3
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from storage.model.mistake import Mistake, Outage
from storage.rows.rewriting import keep_known, knowing, known, lost, newest
from storage.rows.transactions import errors_as_mistakes, reading, writing
from storage.rows.versions import HEAD, current_version, migrate
from storage.sealing.column import give_keys, give_known
from storage.sealing.keys import Keys, missing, no_keys

BUSY_MS = 30_000  # how long one waits for another who writes
_REACH_SECONDS = 10  # how long a server may take to answer who knocks; one that is stopped never does
_ROOM = 1_000_000  # bytes: more than any answer takes


def open_engine(url: str | URL, *, journal: str = "WAL", keys: Keys = no_keys) -> Engine:
    """Return an engine on a database that is there and up to date; on SQLite it is made and migrated first.

    Raises:
        Mistake: where the address is no database, the folder cannot be used, the database is newer than this program,
            or (PostgreSQL) older: `masir migrate` is then needed; where a key is not there that rows are sealed with.
    """
    engine = connect(url, journal=journal, keys=keys)
    try:
        with errors_as_mistakes():
            _bring_up(engine)
        _check_keys(engine)
        give_known(engine, knowing(engine))
    except BaseException:
        engine.dispose()
        raise
    return engine


def _bring_up(engine: Engine) -> None:
    version = current_version(engine)
    if version != HEAD and engine.dialect.name == "sqlite":
        migrate(engine)
    elif version is None or version < HEAD:
        raise Mistake("wrong-database-old")


def _check_keys(engine: Engine) -> None:
    with reading(engine) as c:
        gone, key, there = lost(c), newest(c), known(c)
    if gone:
        raise missing(gone)
    if key and key.id not in there:
        with writing(engine) as c:
            keep_known(c, key.id)


def ready(engine: Engine) -> bool:
    """Tell whether the database is up to date and could take an answer now."""
    try:
        with errors_as_mistakes():
            if current_version(engine) != HEAD:
                return False
        try_writing(engine)
    except Mistake:
        return False
    return True


def try_writing(engine: Engine) -> None:
    """Write for good what changes nothing, and find out whether there is room: reading works on a full disk, too.

    Raises:
        Outage: where it cannot be written now.
    """
    _find_room(database_file(engine.url))
    with writing(engine) as c:
        _TRIALS[engine.dialect.name](c)


def _find_room(database: Path | None) -> None:
    if database is None:
        return
    try:
        with tempfile.TemporaryFile(dir=files_of(database)[0].parent) as trial:
            trial.write(bytes(_ROOM))
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        raise Outage("wrong-database-disk-full" if full else "wrong-database-closed") from error


def _try_sqlite(c: Connection) -> None:
    """Write a number anew as it was: this one is written even so, and a row only where it differs."""
    number = c.exec_driver_sql("PRAGMA user_version").scalar_one()
    c.exec_driver_sql(f"PRAGMA user_version = {number}")


def _try_postgresql(c: Connection) -> None:
    c.exec_driver_sql(f"SET LOCAL statement_timeout = {BUSY_MS}")
    c.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")


_TRIALS = {"sqlite": _try_sqlite, "postgresql": _try_postgresql}


def connect(url: str | URL, *, journal: str = "WAL", keys: Keys = no_keys) -> Engine:
    """Return an engine without looking at what the database holds; SQLite needs no second file with journal DELETE.

    What people write stands in no error of it, so that it comes into no log.
    """
    try:
        address = make_url(url)
        if address.get_backend_name() == "sqlite":
            _refuse_uri(address)
            _make_folder(address.database)
            pool = _AS_MANY if database_file(address) else {}  # one in memory is one connection
            engine = create_engine(address, hide_parameters=True, connect_args={"timeout": BUSY_MS / 1000}, **pool)
            _make_safe(engine, journal)
        elif address.get_backend_name() == "postgresql":
            psycopg = address.set(drivername="postgresql+psycopg")
            reach = {"connect_timeout": _REACH_SECONDS} if "connect_timeout" not in psycopg.query else {}
            engine = create_engine(psycopg, hide_parameters=True, pool_pre_ping=True, connect_args=reach, **_AS_MANY)
        else:
            raise Mistake("wrong-database-url")
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, ValueError) as error:
        raise Mistake("wrong-database-url") from error
    give_keys(engine, keys)
    return engine


def _refuse_uri(address: URL) -> None:
    """Refuse what SQLite would read as an address of its own: the file it leads to would not be closed to others."""
    if "uri" in address.query or str(address.database).startswith("file:"):
        raise Mistake("wrong-database-url")


# As many connections as there are threads that ask: none waits for another's, which may hang where the server does.
_AS_MANY: Mapping[str, Any] = {"max_overflow": -1}


def files_of(database: Path) -> tuple[Path, ...]:
    """Return the files in which SQLite keeps a database while it is open: beside the one that a link leads to."""
    file = Path(os.path.realpath(database))
    return tuple(file.with_name(file.name + end) for end in ("", "-wal", "-shm", "-journal"))


def database_file(url: str | URL) -> Path | None:
    """Return the file of a database, None where it is in memory or on a server, or the address is none."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        return None
    named = address.drivername.startswith("sqlite") and address.database not in (None, "", ":memory:")
    return Path(str(address.database)) if named else None


def _make_folder(database: str | None) -> None:
    if not database or database == ":memory:":
        return
    folder = Path(database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not Path(database).exists():
            Path(database).touch(mode=0o600)  # answers are nobody else's business
    except OSError as error:
        raise Mistake("wrong-database-folder", folder=str(folder)) from error
    if Path(database).is_dir():
        raise Mistake("wrong-database-folder", folder=str(database))
    _close_to_others(Path(database))


def _close_to_others(database: Path) -> None:
    """Take from everybody else what they may do with a database that was made without us; its log follows it."""
    for file in files_of(database):
        with contextlib.suppress(OSError):  # it is not ours: `doctor` says so
            if is_open_to_others(file):
                file.chmod(0o600)


def is_read_by_others(database: Path) -> bool:
    """Tell whether anybody but their owner may read or write a database's files."""
    return any(map(is_open_to_others, files_of(database)))


def is_open_to_others(file: Path) -> bool:
    """Tell whether anybody but its owner may read or write a file, False where there is none."""
    return os.name == "posix" and file.exists() and bool(stat.S_IMODE(file.stat().st_mode) & 0o077)


def _make_safe(engine: Engine, journal: str) -> None:
    """Lose nothing at a power cut, keep references true, erase what is deleted, and write one after the other."""

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # BEGIN is ours, below
        for pragma in (
            f"busy_timeout={BUSY_MS}",
            f"journal_mode={journal}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "trusted_schema=OFF",  # a file that somebody gave us calls nothing by being read
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
