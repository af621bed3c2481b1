"""Which keys the rows need, and rows written anew with the newest.

Every function works inside the caller's transaction. What a table holds sealed is told by the type of its columns.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any
from weakref import ref

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    String,
    Table,
    Update,
    and_,
    bindparam,
    cast,
    delete,
    func,
    not_,
    or_,
    select,
    true,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.model.mistake import Mistake, Outage
from storage.rows.tables import SealingKey, SentFile
from storage.rows.transactions import reading
from storage.sealing.column import MARK, IsKnown, Sealed, keys_of
from storage.sealing.keys import ID_LENGTH, Key, is_id

# The keys that rows may be sealed with.
KNOWN = SQLModel.metadata.tables[str(SealingKey.__tablename__)]
_FILES = SQLModel.metadata.tables[str(SentFile.__tablename__)]

_BATCH = 500  # rows that are in memory at a time
_ID_AT = len(MARK) + 2  # SQL counts from 1, and the version stands before the id

RowKey = Sequence[Any]
"""The values of a row's primary key, in the order of its columns."""


def newest(c: Connection) -> Key | None:
    """Return the key that seals, None where nothing is sealed."""
    return next(iter(keys_of(c)()), None)


def keep_known(c: Connection, key_id: str) -> None:
    """Keep that rows may be sealed with a key from here on."""
    c.execute(_KEEP_KNOWN[c.dialect.name], {"id": key_id})


def known(c: Connection) -> tuple[str, ...]:
    """Return the ids of all keys that rows may be sealed with."""
    return tuple(c.execute(select(KNOWN.c.id).order_by(KNOWN.c.id)).scalars())


def knowing(engine: Engine) -> IsKnown:
    """Return what looks, in a transaction of its own, whether a key is known: another process may change keys."""
    kept = ref(engine)  # what an engine's dialect is given must not keep it

    def is_known(key_id: str) -> bool:
        there = kept()
        if there is None:
            return True
        with reading(there) as c:
            return key_id in known(c)

    return is_known


def forget_unused(c: Connection) -> None:
    """Forget the ids of keys that seal nothing any more; the newest will."""
    key = newest(c)
    for key_id in known(c):
        if (key is None or key_id != key.id) and not is_used(c, key_id):
            c.execute(delete(KNOWN).where(KNOWN.c.id == key_id))


def forget_unkeyed(c: Connection) -> None:
    """Forget the files that were sent before there was a key: their digests tell who guesses what stood on them."""
    c.execute(delete(_FILES).where(not_(keeps_secret(c, _FILES))))


def keeps_secret(c: Connection, table: Table) -> ColumnElement[bool]:
    """Return which rows of a table give nothing away once they are sealed: none with a digest made without a key."""
    return _looks_sealed(_FILES.c.file) if table is _FILES and newest(c) else true()


def lost(c: Connection) -> str | None:
    """Return the id of a key that rows are sealed with and that is not there, None where all are."""
    there = {key.id for key in keys_of(c)()}
    return next((one for one in known(c) if one not in there and is_used(c, one)), None)


def is_used(c: Connection, key_id: str) -> bool:
    """Tell whether a row is sealed with a key; where none is, all of them are looked through."""
    return any(c.execute(_first_with(table, key_id)).first() is not None for table in sealing_tables())


def strange(c: Connection) -> dict[str, int]:
    """Return how many values are sealed with each key, by its id, that is neither there nor known."""
    ours = {*known(c), *(key.id for key in keys_of(c)())}
    counts = Counter[str]()
    for column in (one for table in sealing_tables() for one in _columns(table)):
        named = _key_named(column).label("named")
        query = select(named, func.count()).where(_looks_sealed(column)).group_by(named)
        counts.update({name: count for name, count in c.execute(query) if name not in ours and is_id(name)})
    return dict(counts)


def damaged(c: Connection) -> int:
    """Return how many rows hold something sealed that was changed; all of them are read."""
    return sum(1 for table in sealing_tables() for _ in unreadable(c, table))


def unreadable(c: Connection, table: Table) -> Iterator[RowKey]:
    """Yield the rows of a table that hold something sealed that was changed."""
    keys, columns, place = keys_of(c), _columns(table), list(table.primary_key)
    query = select(*place, *(cast(one, String) for one in columns)).where(or_(*map(_looks_sealed, columns)))
    for row in c.execute(query, execution_options={"yield_per": _BATCH}):
        written = zip(columns, row[len(place) :], strict=True)
        if any(column.type.is_damaged(text, keys) for column, text in written):
            yield tuple(row[: len(place)])


def sealing_tables() -> tuple[Table, ...]:
    """Return the tables that hold what people wrote, those that others refer to first."""
    return tuple(table for table in SQLModel.metadata.sorted_tables if _columns(table))


def left(c: Connection, table: Table, after: RowKey | None, most: int) -> tuple[RowKey, ...]:
    """Return rows that the newest key has not sealed, in order behind the row `after`, at most so many."""
    key = newest(c)
    if key is None:
        return ()
    place = tuple_(*table.primary_key)
    query = select(*table.primary_key).where(or_(*(not_(_is_sealed_with(one, key.id)) for one in _columns(table))))
    query = query if after is None else query.where(place > tuple_(*after))
    return tuple(tuple(row) for row in c.execute(query.order_by(*table.primary_key).limit(most)))


def rewrite(c: Connection, table: Table, row: RowKey) -> bool:
    """Write a row anew with the newest key, and tell whether all of it could be read; else it stays as it is.

    Raises:
        Outage: where it is sealed with a key that is not there.
    """
    read, write = _statements(table)
    place = {f"of_{column.name}": value for column, value in zip(table.primary_key, row, strict=True)}
    try:
        found = c.execute(read, place).mappings().one_or_none()
    except Outage:
        raise
    except Mistake:
        return False
    if found is not None:  # else it was erased meanwhile
        c.execute(write, {**place, **found})
    return True


@cache  # building a statement costs more than running it
def _statements(table: Table) -> tuple[Select[Any], Update]:
    """Return what reads the sealed columns of a row strictly, and what writes them."""
    here = and_(*(column == bindparam(f"of_{column.name}") for column in table.primary_key))
    read = [type_coerce(one, one.type.strictly()).label(one.name) for one in _columns(table)]
    values: dict[str, Any] = {one.name: bindparam(one.name) for one in _columns(table)}
    return select(*read).where(here).with_for_update(), update(table).where(here).values(values)


def _columns(table: Table) -> list[Any]:
    return [column for column in table.columns if isinstance(column.type, Sealed)]


def _first_with(table: Table, key_id: str) -> Any:  # noqa: ANN401 - a select
    found = or_(*(_is_sealed_with(one, key_id) for one in _columns(table)))
    return select(next(iter(table.primary_key))).where(found).limit(1)


def _is_sealed_with(column: Any, key_id: str) -> ColumnElement[bool]:  # noqa: ANN401 - a column of any type
    return and_(_looks_sealed(column), _key_named(column) == key_id)


def _looks_sealed(column: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a column of any type
    return func.substr(cast(column, String), 1, len(MARK)) == MARK


def _key_named(column: Any) -> ColumnElement[str]:  # noqa: ANN401 - a column of any type
    return func.substr(cast(column, String), _ID_AT, ID_LENGTH)


# Another process may keep the same at the same moment.
_KEEP_KNOWN = {
    name: into(KNOWN).on_conflict_do_nothing()
    for name, into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
