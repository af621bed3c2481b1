"""Looking after a database: whether it is sound, its files, what deleting leaves behind, and what is not sealed yet."""

import contextlib
import logging
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from sqlalchemy import Connection, Engine, Table, func, select

from storage.model.mistake import Mistake, Outage
from storage.rows.engine import BUSY_MS, files_of
from storage.rows.rewriting import RowKey, forget_unkeyed, forget_unused, left, rewrite, sealing_tables, unreadable
from storage.rows.transactions import committed, count_erasure, errors_as_mistakes, message_for, reading, writing

_BATCH = 50  # rows that are written anew while others wait: a few milliseconds

_PATIENCE_MS = 500

_log = logging.getLogger(__name__)


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


def erase_traces(engine: Engine) -> None:
    """Bring what was deleted out of SQLite's write-ahead log too; PostgreSQL's vacuum sees to its own.

    While somebody reads, a backup for instance, the log must stay and everybody who writes would wait for the reader:
    so we give up soon, and whoever runs for long does this again and again. So we do in an outage, too: what was
    deleted is deleted, and whoever writes next is told.
    """
    if engine.dialect.name == "sqlite":
        with contextlib.suppress(Outage), errors_as_mistakes(), _outside(engine) as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={_PATIENCE_MS}")
            try:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
            finally:
                connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_MS}")


@contextmanager
def _outside(engine: Engine) -> Iterator[Connection]:
    """Give a connection outside of any transaction, in which SQLite does what it cannot do in one."""
    with engine.connect().execution_options(reads=True) as connection:
        connection.exec_driver_sql("COMMIT")
        try:
            yield connection
        finally:
            connection.exec_driver_sql("BEGIN")


def seal_everything(engine: Engine) -> tuple[int, int]:
    """Write all that the newest key has not sealed anew with it, and return how many rows that were, and are damaged.

    Others may write meanwhile; interrupted at any moment, it goes on where it is called again.

    Raises:
        Outage: where a row is sealed with a key that is not there, or what was plain cannot be brought out of the file.
    """
    with writing(engine) as c:
        forget_unkeyed(c)
    done = {(table.name, row): fine for table in sealing_tables() for row, fine in _sealed_anew(engine, table)}
    with reading(engine) as c:
        changed = {(table.name, row) for table in sealing_tables() for row in unreadable(c, table)}
    with writing(engine) as c:
        forget_unused(c)
        count_erasure(c)  # of what was plain
    if outage := write_anew(engine):
        raise outage
    return sum(done.values()), len(changed | {row for row, fine in done.items() if not fine})


def _sealed_anew(engine: Engine, table: Table) -> Iterator[tuple[RowKey, bool]]:
    """Write a table's rows anew, some in a transaction; they are looked for in one that keeps nobody from writing."""
    after = None
    while True:
        with reading(engine) as c:
            rows = left(c, table, after, _BATCH)
        if not rows:
            return
        yield from committed(engine, partial(_rewritten, table=table, rows=rows))
        after = rows[-1]


def _rewritten(c: Connection, table: Table, rows: Sequence[RowKey]) -> list[tuple[RowKey, bool]]:
    return [(row, rewrite(c, table, row)) for row in rows]


def write_anew(engine: Engine, most_bytes: int | None = None) -> Outage | None:
    """Write an SQLite file anew, where something was erased since, unless it has more than so many bytes.

    Return what kept it from being done now. It takes room for the file twice more; without, the journal says so, and it
    stays to be done: what was deleted, restored or begun before is so, and must not look as if it had failed.

    `secure_delete` overwrites what is deleted, but not the copies of it that are left between the rows of a page when
    SQLite shares rows out over other pages. Nobody can write meanwhile: about a second for 150 MB.
    """
    if engine.dialect.name != "sqlite":
        return None
    found = None
    try:
        with errors_as_mistakes(), _outside(engine) as connection:
            numbers = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in _NUMBERS]
            erasures, done, pages, page_size = numbers
            if erasures != done and (most_bytes is None or pages * page_size <= most_bytes):
                connection.exec_driver_sql("VACUUM")
                connection.exec_driver_sql(f"PRAGMA application_id = {erasures}")
    except Outage as outage:
        _log.warning("%s: copies of deleted rows stay until the file can be written anew", outage.message_id)
        found = outage
    erase_traces(engine)
    return found


# How often something was erased (`count_erasure`), at which of these the file was last written anew, and its size.
_NUMBERS = ("user_version", "application_id", "page_count", "page_size")


_ASIDE = ".masir-"
_NAMED = re.compile(re.escape(_ASIDE) + r"[a-z0-9_]{8}")  # as `tempfile` does
_COPY, _LOCK = "backup.db", "lock"
_MAKING_SECONDS = 60  # far more than from the making of a folder to its lock


@contextmanager
def aside(folder: Path) -> Iterator[Path]:
    """Give a place in a folder for a copy of all that is kept, which goes afterwards, or with `sweep_asides`.

    Raises:
        OSError: where nothing can be made in the folder.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with TemporaryDirectory(dir=folder, prefix=_ASIDE) as made, Path(made, _LOCK).open("wb") as lock:
        is_locked(lock)
        yield Path(made, _COPY)


def sweep_asides(folder: Path) -> None:
    """Remove the copies that a backup or a restore left in a folder when it was killed."""
    for made in folder.glob(f"{_ASIDE}*"):
        if _NAMED.fullmatch(made.name) and not made.is_symlink() and _is_left(made):
            shutil.rmtree(made, ignore_errors=True)


def _is_left(made: Path) -> bool:
    """Tell whether a folder is ours, and nobody is at work in it."""
    ours = {_LOCK, *(file.name for file in files_of(made / _COPY))}
    try:
        if time.time() - made.stat().st_mtime < _MAKING_SECONDS or {file.name for file in made.iterdir()} - ours:
            return False
        with (made / _LOCK).open("r+b") as lock:
            return is_locked(lock)
    except FileNotFoundError:
        return made.is_dir()  # earlier versions locked nothing
    except OSError:
        return False


def is_locked(lock: IO[bytes]) -> bool:
    """Lock a file until it is closed or the process ends, and tell whether we have it and nobody else."""
    if os.name != "posix":
        return True  # there nobody can remove what another has open
    import fcntl  # noqa: PLC0415 - nowhere else

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def at_rest(file: Path) -> sqlite3.Connection:
    """Open an SQLite file with what still stands in its write-ahead log, only to read, and leave it as it is.

    Raises:
        Mistake: where something else lies in the place of its log.
    """
    found, *others = files_of(file)
    beside = [one for one in others if os.path.lexists(one)]
    if not all(one.is_file() and not one.is_symlink() for one in beside):  # SQLite would wait for a pipe, for ever
        raise Mistake("wrong-database-broken")
    # At rest it is read without the files that SQLite would put beside it: the folder may be closed to us.
    how = "mode=ro" if beside else "immutable=1"
    return sqlite3.connect(f"{found.as_uri()}?{how}", uri=True, check_same_thread=False)


def refuse_larger(file: Path, folder: Path) -> None:
    """Refuse a file whose copy would leave less room in a folder than it takes: what is read from it goes there, too.

    Raises:
        Mistake: of a full disk.
    """
    size = sum(one.stat().st_size for one in files_of(file) if one.exists())
    if 2 * size > shutil.disk_usage(folder).free:
        raise Mistake("wrong-database-disk-full")


def copy_file(file: Path, copy: Path) -> None:
    """Copy an SQLite file as `at_rest` opens it.

    Raises:
        Mistake: where it is none, is damaged, something else lies in the place of its log, or the disk is full.
    """
    try:
        with closing(at_rest(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise Mistake(message_for(str(error)) or "wrong-database-broken") from error


def restart_sequences(c: Connection, tables: Iterable[Table]) -> None:
    """Let PostgreSQL give new ids above the highest there is; SQLite does so by itself."""
    if c.dialect.name != "postgresql":
        return
    for table in tables:
        column = table.autoincrement_column
        if column is not None:
            sequence = func.pg_get_serial_sequence(table.name, column.name)
            c.execute(select(func.setval(sequence, func.coalesce(func.max(column), 0) + 1, False)))  # noqa: FBT003
