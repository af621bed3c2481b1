"""How SQLite and PostgreSQL are opened, and kept safe while they are."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from storage.model.mistake import Mistake
from storage.rows.rewriting import keep_known, known, lost, newest
from storage.rows.transactions import errors_as_mistakes, reading, writing
from storage.rows.versions import HEAD, current_version, migrate
from storage.sealing.column import give_keys
from storage.sealing.keys import Keys, missing, no_keys

BUSY_MS = 30_000  # how long one waits for another who writes


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
    """Tell whether the database can be reached and is up to date."""
    try:
        with errors_as_mistakes():
            return current_version(engine) == HEAD
    except Mistake:
        return False


def connect(url: str | URL, *, journal: str = "WAL", keys: Keys = no_keys) -> Engine:
    """Return an engine without looking at what the database holds; SQLite needs no second file with journal DELETE.

    What people write stands in no error of it, so that it comes into no log.
    """
    try:
        address = make_url(url)
        if address.get_backend_name() == "sqlite":
            _make_folder(address.database)
            engine = create_engine(address, hide_parameters=True, connect_args={"timeout": BUSY_MS / 1000})
            _make_safe(engine, journal)
        elif address.get_backend_name() == "postgresql":
            psycopg = address.set(drivername="postgresql+psycopg")
            engine = create_engine(psycopg, hide_parameters=True, pool_pre_ping=True)
        else:
            raise Mistake("wrong-database-url")
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, ValueError) as error:
        raise Mistake("wrong-database-url") from error
    give_keys(engine, keys)
    return engine


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
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
