"""The engine: how SQLite and PostgreSQL are opened, kept safe and brought up to date. All that differs is here."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from storage.mistake import Mistake

# The newest migration in storage/migrations/versions; a test compares. Reading it here spares a start the cost of
# Alembic, which is imported only to migrate.
HEAD = "0003"

_BUSY_MS = 30_000


def open_engine(url: str) -> Engine:
    """Return an engine on a database that is there and up to date; on SQLite it is made and migrated first.

    Raises:
        Mistake: where the address is no database, the folder cannot be used, the database is newer than this program,
            or (PostgreSQL) older: `masir migrate` is then needed.
    """
    engine = connect(url)
    try:
        with told():
            _bring_up(engine)
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


def connect(url: str) -> Engine:
    """Return an engine without looking at what the database holds."""
    try:
        address = make_url(url)
        if address.get_backend_name() == "sqlite":
            _make_folder(address.database)
            engine = create_engine(address, connect_args={"timeout": _BUSY_MS / 1000})
            _make_safe(engine)
            return engine
        if address.get_backend_name() == "postgresql":
            return create_engine(address.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, ValueError) as error:
        raise Mistake("wrong-database-url") from error
    raise Mistake("wrong-database-url")


def current_version(engine: Engine) -> str | None:
    """Return the migration that a database is at, None for an empty one.

    Raises:
        Mistake: where the database was written by a newer program.
    """
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is not None and version > HEAD:
        raise Mistake("wrong-database-new")
    return version


def migrate(engine: Engine) -> None:
    """Bring a database up to date; two programs may do so at once."""
    from alembic import command  # noqa: PLC0415 - costs 0.2 s, and a database is seldom behind
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection in one transaction that is committed at the end, or undone where something fails."""
    with told(), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees one state of the database and waits for no writer."""
    with told(), engine.connect().execution_options(reads=True) as connection, connection.begin():
        yield connection


@contextmanager
def told() -> Iterator[None]:
    """Turn what the database cannot do (full disk, no file, no server) into a sentence for the person."""
    try:
        yield
    except DBAPIError as error:
        raise _mistake(error) from error


def _mistake(error: DBAPIError) -> Exception:
    message = str(error.orig)
    if any(sign in message for sign in ("full", "disk I/O", "No space", "too large")):
        return Mistake("wrong-database-disk-full")
    if any(sign in message for sign in ("readonly", "read-only", "unable to open", "permission denied")):
        return Mistake("wrong-database-closed")
    if "not a database" in message or "malformed" in message:
        return Mistake("wrong-database-broken")
    away = isinstance(error, OperationalError) and type(error.orig).__module__.startswith("psycopg")
    if "locked" in message or error.connection_invalidated or away:
        return Mistake("wrong-database-away")
    return error


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


def _make_safe(engine: Engine) -> None:
    """Lose nothing at a power cut, keep references true, erase what is deleted, and write one after the other."""

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # BEGIN is ours, below
        for pragma in (
            f"busy_timeout={_BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def check(engine: Engine) -> None:
    """Look through the whole database.

    Raises:
        Mistake: where it is damaged.
    """
    if engine.dialect.name == "sqlite":
        with reading(engine) as c:
            if c.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
                raise Mistake("wrong-database-broken")


def ready(engine: Engine) -> bool:
    """Tell whether the database can be reached and is up to date."""
    try:
        with told():
            return current_version(engine) == HEAD
    except Mistake:
        return False


def erase_traces(engine: Engine) -> None:
    """Bring what was deleted out of SQLite's write-ahead log too; PostgreSQL's vacuum sees to its own."""
    if engine.dialect.name == "sqlite":
        with told(), engine.connect().execution_options(reads=True) as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("BEGIN")
