"""The whole database in one file, and back. The file is an SQLite database of ours, whatever the original runs on."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from errno import EACCES, EINVAL, EISDIR, ELOOP, ENOSPC
from pathlib import Path

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    RowMapping,
    Table,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
)
from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from storage.model.mistake import Mistake
from storage.rows.engine import connect, files_of, open_engine
from storage.rows.locks import exclusively
from storage.rows.rewriting import keeps_secret
from storage.rows.soundness import UNREADABLE, Meaning, bound, mended, refuse_meaningless
from storage.rows.tables import Handover, Map, SealingKey
from storage.rows.transactions import count_erasure, errors_as_mistakes, reading, snapshot, writing
from storage.rows.upkeep import (
    aside,
    at_rest,
    check,
    copy_file,
    refuse_larger,
    restart_sequences,
    sweep_asides,
    write_anew,
)
from storage.rows.versions import HEAD, current_version, migrate, refuse_foreign
from storage.sealing.column import keys_of, marked
from storage.sealing.keys import Keys

# All there are, those that others refer to first; which keys a database needs is its own.
TABLES = tuple(table for table in Map.metadata.sorted_tables if table.name != SealingKey.__tablename__)

# A code that was used or taken back since must not work again, so none is in a backup, nor comes out of an older one.
COPIED = tuple(table for table in TABLES if table.name != Handover.__tablename__)

_MAPS = str(Map.__tablename__)
_BATCH = 100


def backup(engine: Engine, file: Path, meaning: Meaning) -> int:
    """Write all that is kept at one moment into a file, and return how many maps that are.

    `meaning` is as in `restore`.

    Raises:
        Mistake: where the file cannot be written, is a database in use, or could not be restored.
    """
    sweep_asides(Path(os.path.realpath(file)).parent)
    with snapshot(engine) as c:
        return _write(c, file, meaning)


def restore(engine: Engine, file: Path, before: Path, meaning: Meaning) -> bool:
    """Put a backup in the place of all that is kept, which goes into the file `before`, and tell if there was anything.

    `meaning` says what columns hold that only others can read, as `soundness` wants it. The backup is copied into the
    folder of `before` and read there.

    Raises:
        Mistake: where the file is no sound backup, is newer than this program, or the disk is full; nothing is changed.
    """
    try:
        opened = _opened(file, before.parent, meaning, keys_of(engine))
        with opened as source, snapshot(source) as rows, exclusively(engine, TABLES) as c:
            filled = any(_counts(c).values())
            if filled:
                _write(c, before, None)  # whatever it is: this may be what a restore is to put right
            _replace(rows, c, file)
    except Mistake as mistake:
        if mistake.message_id != "wrong-database-disk-full":
            raise
        raise Mistake("wrong-restore-disk-full", folder=str(before.parent)) from mistake
    write_anew(engine)
    return filled


def _replace(source: Connection, target: Connection, file: Path) -> None:
    for table in reversed(TABLES):
        target.execute(delete(table))
    count_erasure(target)
    try:
        _copy(source, target)
    except (DataError, IntegrityError) as error:
        raise Mistake("wrong-backup", file=str(file)) from error
    restart_sequences(target, TABLES)


def _copy(source: Connection, target: Connection) -> dict[str, int]:
    """Copy all rows that are sound, and return how many of each table that were."""
    counts = dict.fromkeys((table.name for table in TABLES), 0)
    for table in COPIED:
        for rows in _batches(source, table):
            if sound := mended(source, table, rows):
                target.execute(insert(table), sound)
                counts[table.name] += len(sound)
    return counts


def _batches(c: Connection, table: Table) -> Iterator[Sequence[RowMapping]]:
    rows = select(*map(marked, table.columns)).where(keeps_secret(c, table))
    streamed = c.execute(rows, execution_options={"yield_per": _BATCH})
    return streamed.mappings().partitions()


def _counts(c: Connection) -> dict[str, int]:
    return {table.name: c.execute(select(func.count()).select_from(table)).scalar_one() for table in TABLES}


def _write(c: Connection, file: Path, meaning: Meaning | None) -> int:
    """Write what a connection sees: aside first, so that a file of this name is whole at any time.

    Where what the rows mean is given, a file that could not be restored is not kept.
    """
    try:
        led = Path(os.path.realpath(file))  # a link is followed
        _refuse_closed(led)
        _refuse_in_use(c, led)
        with aside(led.parent) as whole:
            maps = _fill(c, whole)
            if meaning is not None:
                _refuse_unrestorable(whole, meaning, keys_of(c))
            whole.replace(led)
            sync(led.parent)
    except OSError as error:
        raise Mistake("wrong-file-written", file=str(file), reason=os.strerror(error.errno or 0)) from error
    except Mistake as mistake:
        if mistake.message_id != "wrong-database-disk-full":
            raise
        raise Mistake("wrong-file-written", file=str(file), reason=os.strerror(ENOSPC)) from mistake
    return maps


def _refuse_closed(file: Path) -> None:
    """Refuse what is no file, and a file that may not be written to, though we could replace it."""
    if file.is_symlink():
        raise OSError(ELOOP, "")  # links that lead to each other lead to no file
    if file.exists() and not file.is_file():
        raise OSError(EISDIR if file.is_dir() else EINVAL, "")
    if file.exists() and not os.access(file, os.W_OK):
        raise PermissionError(EACCES, "")


def _refuse_in_use(c: Connection, file: Path) -> None:
    own = c.engine.url.database if c.dialect.name == "sqlite" else None
    ours = files_of(Path(own)) if own else ()
    if file.resolve() in ours or any(beside.exists() for beside in files_of(file)[1:]):
        raise Mistake("wrong-backup-in-use", file=str(file))


def _fill(c: Connection, file: Path) -> int:
    engine = open_engine(_address(file), journal="DELETE", keys=keys_of(c))
    try:
        with writing(engine) as target:
            counts = _copy(c, target)
        return _verified(engine, counts)[_MAPS]
    finally:
        engine.dispose()


def _verified(engine: Engine, counts: dict[str, int]) -> dict[str, int]:
    """Return the numbers of rows that were written, read back from the file."""
    try:
        check(engine)
        with reading(engine) as c:
            if _counts(c) == counts:
                return counts
    except Mistake as mistake:
        raise Mistake("wrong-backup-unsound") from mistake
    raise Mistake("wrong-backup-unsound")


def _refuse_unrestorable(file: Path, meaning: Meaning, keys: Keys) -> None:
    engine = _read_only_so_long(file, keys)
    try:
        with reading(engine) as c:
            refuse_meaningless(c, TABLES, meaning)
    except Mistake as mistake:
        if mistake.message_id != "wrong-backup-row":
            raise
        raise Mistake("wrong-backup-unrestorable", **mistake.values) from mistake
    finally:
        engine.dispose()


def _read_only_so_long(file: Path, keys: Keys) -> Engine:
    """Return an engine on a backup that reads no value which is longer than ours."""
    engine = connect(_address(file), journal="DELETE", keys=keys)
    event.listen(engine, "connect", bound)
    return engine


def sync(folder: Path) -> None:
    """Let a new name outlive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _opened(file: Path, folder: Path, meaning: Meaning, keys: Keys) -> Iterator[Engine]:
    """Give a copy of a backup that is up to date, made in a folder, so that the backup itself stays as it is."""
    try:
        file.stat()
        if file.is_file():
            file.open("rb").close()
    except OSError as error:
        raise Mistake("wrong-file-read", file=str(file), reason=os.strerror(error.errno or 0)) from error
    with ExitStack() as stack:
        try:
            copy = stack.enter_context(aside(folder))
        except OSError as error:
            raise Mistake("wrong-file-written", file=str(folder), reason=os.strerror(error.errno or 0)) from error
        engine = _read_only_so_long(copy, keys)
        try:
            _prepare(engine, file, copy, meaning)
            yield engine
        finally:
            engine.dispose()


def _prepare(engine: Engine, file: Path, copy: Path, meaning: Meaning) -> None:
    """Read everything once, on the way through the migrations: what goes wrong here has changed nothing."""
    try:
        _look_at(file, copy.parent)
        copy_file(file, copy)
        _refuse_foreign(engine)
        with errors_as_mistakes():
            _bring_up(engine)
        with reading(engine) as c:
            refuse_meaningless(c, TABLES, meaning)
    except Mistake as mistake:
        if mistake.message_id not in _OF_BACKUPS:
            raise
        raise Mistake(_OF_BACKUPS[mistake.message_id], **{**mistake.values, "file": str(file)}) from mistake
    except _READING as error:
        raise Mistake("wrong-backup", file=str(file)) from error


def _look_at(file: Path, folder: Path) -> None:
    """Refuse a file that is no database of ours before room is taken for it in a folder: most of it may be holes."""
    if not file.is_file():
        raise Mistake("wrong-database-broken")
    refuse_larger(file, folder)
    source = create_engine("sqlite://", creator=lambda: _opened_to_read(file))
    try:
        _refuse_foreign(source)
    finally:
        source.dispose()


def _refuse_foreign(engine: Engine) -> None:
    empty = connect("sqlite://")
    try:
        with errors_as_mistakes():
            refuse_foreign(engine, empty)
    finally:
        empty.dispose()
    check(engine)


def _opened_to_read(file: Path) -> sqlite3.Connection:
    driver = at_rest(file)
    bound(driver)
    driver.execute("PRAGMA trusted_schema=OFF")
    return driver


def _bring_up(engine: Engine) -> None:
    if current_version(engine) == HEAD:
        return
    try:
        migrate(engine)
    except UNREADABLE as error:  # migrations take what older versions wrote for what they did write
        raise Mistake("wrong-database-broken") from error


# What reading a file leads to that anybody may have made; a text in it may be no UTF-8.
_READING = (SQLAlchemyError, sqlite3.Error, UnicodeError)


# What is said of a database, and of a backup.
_OF_BACKUPS = {
    "wrong-database-broken": "wrong-backup",
    "wrong-database-new": "wrong-backup-new",
    "wrong-damaged": "wrong-backup",
    "wrong-key-missing": "wrong-backup-key",
    "wrong-backup-schema": "wrong-backup-schema",
    "wrong-backup-row": "wrong-backup-row",
}


def _address(file: Path) -> URL:
    return URL.create("sqlite", database=str(file))
