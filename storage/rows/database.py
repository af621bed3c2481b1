"""The engine: how SQLite and PostgreSQL are opened, kept safe and brought up to date. All that differs is here."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, func, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from storage.model.mistake import Mistake

# The newest migration in storage/migrations/versions; a test compares. Reading it here spares a start the cost of
# Alembic, which is imported only to migrate.
HEAD = "0004"

_BUSY_MS = 30_000
_SENDING = 0x6D61736972  # "masir": the number of our advisory lock in PostgreSQL
# Shorter than the second after which PostgreSQL ends one of two that wait for each other.
_LOCK_MS = 100
_LOCKED = "55P03"


def open_engine(url: str | URL, *, journal: str = "WAL") -> Engine:
    """Return an engine on a database that is there and up to date; on SQLite it is made and migrated first.

    Raises:
        Mistake: where the address is no database, the folder cannot be used, the database is newer than this program,
            or (PostgreSQL) older: `masir migrate` is then needed.
    """
    engine = connect(url, journal=journal)
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


def connect(url: str | URL, *, journal: str = "WAL") -> Engine:
    """Return an engine without looking at what the database holds; SQLite needs no second file with journal DELETE."""
    try:
        address = make_url(url)
        if address.get_backend_name() == "sqlite":
            _make_folder(address.database)
            engine = create_engine(address, connect_args={"timeout": _BUSY_MS / 1000})
            _make_safe(engine, journal)
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
    """Bring a database up to date; two programs may do so at once.

    Raises:
        Mistake: where its version is none of ours.
    """
    from alembic import command  # noqa: PLC0415 - costs 0.2 s, and a database is seldom behind
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise Mistake("wrong-database-broken") from error
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


def claim(engine: Engine) -> Connection | None:
    """Return a connection of the one process that may send for a database, None where another has it.

    It is given up with the connection. A file of SQLite's has one process.
    """
    with told():
        connection = engine.connect().execution_options(reads=True)
        if engine.dialect.name == "sqlite" or connection.scalar(select(func.pg_try_advisory_lock(_SENDING))):
            connection.rollback()
            connection.detach()  # closing it must end it, not keep it for another use
            return connection
        connection.close()
        return None


def holds(connection: Connection) -> bool:
    """Tell whether a claim still stands: it falls with the server."""
    try:
        connection.scalar(select(1))
        connection.rollback()
    except DBAPIError:
        return False
    return True


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose every statement sees the same state of the database, and moments in UTC."""
    if engine.dialect.name == "sqlite":
        with reading(engine) as connection:
            yield connection
        return
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with told(), engine.connect().execution_options(**options) as connection, connection.begin():
        connection.exec_driver_sql("SET LOCAL TIME ZONE 'UTC'")
        yield connection


@contextmanager
def alone(engine: Engine, tables: Iterable[Table]) -> Iterator[Connection]:
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
    for tries_left in reversed(range(_BUSY_MS // _LOCK_MS)):
        try:
            with c.begin_nested():
                c.exec_driver_sql(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) != _LOCKED or not tries_left:
                raise
        else:
            return


@contextmanager
def told() -> Iterator[None]:
    """Turn what the database cannot do (full disk, no file, no server) into a sentence for the person."""
    try:
        yield
    except DBAPIError as error:
        raise _mistake(error) from error


def _mistake(error: DBAPIError) -> Exception:
    away = isinstance(error, OperationalError) and type(error.orig).__module__.startswith("psycopg")
    found = _message_id(str(error.orig))
    if found is None and (error.connection_invalidated or away):
        found = "wrong-database-away"
    return Mistake(found) if found else error


def _message_id(said: str) -> str | None:
    return next((found for found, signs in _SIGNS.items() if any(sign in said for sign in signs)), None)


# What a database says, and what we say of it.
_SIGNS = {
    "wrong-database-disk-full": ("full", "disk I/O", "No space", "too large"),
    "wrong-database-closed": ("readonly", "read-only", "unable to open", "permission denied"),
    "wrong-database-broken": ("not a database", "malformed"),
    "wrong-database-away": ("locked",),
}


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
            f"busy_timeout={_BUSY_MS}",
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


def check(engine: Engine) -> None:
    """Look through the whole database.

    Raises:
        Mistake: where it is damaged.
    """
    if engine.dialect.name == "sqlite":
        with reading(engine) as c:
            damaged = c.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok"
            if damaged or c.exec_driver_sql("PRAGMA foreign_key_check").first():
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


def copy_file(file: Path, copy: Path) -> None:
    """Copy an SQLite file, with what still stands in its write-ahead log, and leave it as it is.

    Raises:
        Mistake: where it is none, is damaged, or the disk is full.
    """
    # At rest it is read without the files that SQLite would put beside it: the folder may be closed to us.
    how = "mode=ro" if any(beside.exists() for beside in files_of(file)[1:]) else "immutable=1"
    try:
        with (
            closing(sqlite3.connect(f"{file.resolve().as_uri()}?{how}", uri=True)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except sqlite3.Error as error:
        raise Mistake(_message_id(str(error)) or "wrong-database-broken") from error


def files_of(database: Path) -> tuple[Path, ...]:
    """Return the files in which SQLite keeps a database while it is open."""
    return tuple(database.with_name(database.name + end) for end in ("", "-wal", "-shm", "-journal"))


def count_on(c: Connection, tables: Iterable[Table]) -> None:
    """Let PostgreSQL count its ids on behind the highest there is; SQLite does so by itself."""
    if c.dialect.name != "postgresql":
        return
    for table in tables:
        column = table.autoincrement_column
        if column is not None:
            sequence = func.pg_get_serial_sequence(table.name, column.name)
            c.execute(select(func.setval(sequence, func.coalesce(func.max(column), 0) + 1, False)))  # noqa: FBT003
