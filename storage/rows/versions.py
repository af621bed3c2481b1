"""Which migration a database is at, how it is brought up to date, and whether a file has our schema and no more."""

import re
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from storage.model.mistake import Mistake

# The newest migration in storage/migrations/versions; a test compares. Reading it here spares a start the cost of
# Alembic, which is imported only to migrate.
HEAD = "0014"
_VERSIONS = frozenset(f"{number:04}" for number in range(1, int(HEAD) + 1))


def current_version(engine: Engine) -> str | None:
    """Return the migration that a database is at, None for an empty one.

    Raises:
        Mistake: where the database was written by a newer program, or says no version of ours.
    """
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        versions = connection.execute(text("SELECT version_num FROM alembic_version LIMIT 2")).scalars().all()
    match versions:
        case []:
            return None
        case [str(version)] if version in _VERSIONS:
            return version
        case [str(version)] if version > HEAD:
            raise Mistake("wrong-database-new")
        case _:  # SQLite keeps whatever it is given
            raise Mistake("wrong-database-broken")


def migrate(engine: Engine, to: str = "head") -> None:
    """Bring a database up to date, or to another version; two programs may do so at once.

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
            command.upgrade(config, to)
        except CommandError as error:
            raise Mistake("wrong-database-broken") from error
        connection.commit()


def refuse_foreign(engine: Engine, empty: Engine) -> None:
    """Refuse an SQLite file that has anything but the tables and indexes of one of our versions.

    Views and triggers would run whatever they say by being read or written; nothing of the file is run before this.
    `empty` is a database that may be given the schema of that version.

    Raises:
        Mistake: naming what is not ours, or missing.
    """
    with engine.connect() as connection:
        _refuse_programs(connection)
    version = current_version(engine)
    if version is None:
        raise Mistake("wrong-database-broken")
    migrate(empty, version)
    with empty.connect() as expected, engine.connect() as found:
        different = {str(part[0]) for part in _schema(expected) ^ _schema(found)}
    if different:
        raise Mistake("wrong-backup-schema", what=min(different)[:64])


# What SQLite itself writes for a table or an index. What is computed or checked in one would run, too.
_PLAIN = re.compile(r"CREATE (TABLE|UNIQUE INDEX|INDEX)\b(?!.*\b(CHECK|GENERATED|AS)\b)", re.DOTALL | re.IGNORECASE)


def _refuse_programs(c: Connection) -> None:
    for name, statement in c.exec_driver_sql("SELECT name, sql FROM sqlite_master"):
        if statement is not None and not _PLAIN.match(str(statement)):
            raise Mistake("wrong-backup-schema", what=str(name)[:64])


def _schema(c: Connection) -> set[tuple[object, ...]]:
    """Return what a schema consists of, each beginning with the name of its table."""
    names = [str(row[0]) for row in c.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {part for name in names for part in ((name,), *_parts(c, name))}


def _parts(c: Connection, table: str) -> Iterator[tuple[object, ...]]:
    """Yield the columns, references and indexes of a table: in any order, by any way through the migrations."""
    quoted = '"' + table.replace('"', '""') + '"'
    for _, name, kind, required, _, key, hidden in c.exec_driver_sql(f"PRAGMA table_xinfo({quoted})"):
        yield table, "column", name, kind, required, key, hidden
    for row in c.exec_driver_sql(f"PRAGMA foreign_key_list({quoted})"):
        yield table, "reference", *row[2:]
    for _, name, unique, origin, partial in c.exec_driver_sql(f"PRAGMA index_list({quoted})"):
        columns = tuple(tuple(row[1:]) for row in c.exec_driver_sql(f'PRAGMA index_xinfo("{name}")'))
        yield table, "index", name if origin == "c" else "", unique, origin, partial, columns
