"""What the rows of a backup are: such as we could have written. They are mended while they are written.

While they are read, what does not fit is refused, before anything is replaced by it.
"""

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, NoReturn

from sqlalchemy import BigInteger, Connection, RowMapping, Table

from storage.model.ids import is_id, names_code
from storage.model.limits import COUNT, ITEMS, LOG_BYTES, MAP_BYTES
from storage.model.log import Log
from storage.model.logged import items_in, journey_of, overlong
from storage.model.mistake import Mistake
from storage.model.state import fits, from_plain, from_state, is_text, is_within, texts_in, to_state
from storage.rows import maps, notes, outbox, telegram
from storage.sealing.column import DAMAGED, Sealed, keys_of
from storage.sealing.keys import Keys

_log = logging.getLogger(__name__)

_BATCH = 100
_MOST_BYTES = 10 * LOG_BYTES  # of one value: three times `LOG_MOST`, because JSON writes six for a letter of two

# Tells whether a value of a column could be ours, by "table.column".
Meaning = Mapping[str, Callable[[Any], object]]


def mended(c: Connection, table: Table, rows: Iterable[RowMapping]) -> list[dict[str, Any]]:
    """Return rows of ours as they go into a backup, and come out of it.

    One that was damaged is as the program takes it, or left out, and so is what says the code of a map handed over.
    """
    mend = _MENDED.get(table.name, _as_it_is)
    return [row for one in rows if (row := mend(c, dict(one))) is not None]


def _as_it_is(_c: Connection, row: dict[str, Any]) -> dict[str, Any]:
    return row


def _mended_map(c: Connection, row: dict[str, Any]) -> dict[str, Any]:
    try:
        from_state(row["state"], row["id"])
    except ValueError:
        said = maps.history(c, row["owner"], row["id"], value=maps.MARKED)
        return {**row, "state": to_state(Log().plus(said), row["id"])}
    return row


def _sound_entry(_c: Connection, row: dict[str, Any]) -> dict[str, Any] | None:
    """Leave out what cannot be read any more: what all entries add up to stands beside them, in the map's state."""
    if row["value"] is not DAMAGED:
        return row
    _log.warning("a damaged entry is left out of the backup: map %s, turn %s", row["map_id"], row["turn"])
    return None


def _mended_chat(_c: Connection, row: dict[str, Any]) -> dict[str, Any]:
    shapes = {"screen": dict, "heard": dict, "asking": list, "reminding": dict}
    return row | {name: None for name, shape in shapes.items() if not isinstance(row[name], shape)}


def _sound_result(_c: Connection, row: dict[str, Any]) -> dict[str, Any] | None:
    return row if outbox.is_sound(row["what"]) and not _names_code(row["what"]) else None


def _sound_update(_c: Connection, row: dict[str, Any]) -> dict[str, Any] | None:
    return row if _is_update(row) and not _names_code(row["what"]) else None


def _names_code(what: Mapping[str, Any]) -> bool:
    """Tell whether something that waits says a code: a result in its text, an update in that of its message."""
    within = [one for value in what.values() for one in (value.values() if isinstance(value, dict) else [value])]
    return any(names_code(one) for one in within if isinstance(one, str))


def _is_update(row: Mapping[str, Any]) -> bool:
    return telegram.is_update(row["what"], row["update_id"])


_MENDED: Mapping[str, Callable[[Connection, dict[str, Any]], dict[str, Any] | None]] = {
    "map": _mended_map,
    "entry": _sound_entry,
    "conversation": _mended_chat,
    "result": _sound_result,
    "waiting_update": _sound_update,
}


def bound(driver: sqlite3.Connection, _record: object = None) -> None:
    """Let a connection to a backup read no value that is much longer than ours: not even a migration parses one."""
    driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_BYTES)


def refuse_meaningless(c: Connection, tables: tuple[Table, ...], meaning: Meaning) -> None:
    """Read every row of a backup, and refuse one that the program could not go on with.

    Raises:
        Mistake: naming the table, the row by what identifies it, and the column.
    """
    for table in tables:
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        written = c.exec_driver_sql(f'SELECT {names} FROM "{table.name}"', execution_options={"yield_per": _BATCH})  # noqa: S608 - names of ours
        checks = [_check(table, column, meaning, keys_of(c)) for column in table.columns]
        for row in written:
            _refuse_row(table, row, checks)
    for table_name, column_name, too_many in _CROWDS:
        if (crowding := too_many(c)) is not None:
            raise Mistake("wrong-backup-row", table=table_name, row=str(crowding), column=column_name)


# What there may only be so many of: the table, the column by which they are counted, and what finds one too many.
_CROWDS = (
    ("result", "conversation_id", outbox.too_many),
    ("private_note", "map_id", notes.too_many),
    ("waiting_update", "bot_id", telegram.too_many_waiting),
)


@dataclass(frozen=True, slots=True)
class _Check:
    """How a column is read, and what its values must be."""

    name: str
    nullable: bool
    read: Callable[[Any], Any]
    knows: tuple[Callable[[Any], object], ...]


def _check(table: Table, column: Any, meaning: Meaning, keys: Keys) -> _Check:  # noqa: ANN401 - a column of any type
    type_ = getattr(column.type, "impl", column.type).python_type
    place, read = f"{table.name}.{column.name}", _READ[type_]
    bounds = {str: is_text, int: _span(table, column).__contains__}
    knows = tuple(known[place] for known in (_MEANING, meaning) if place in known)
    knows = (bounds[type_], *knows) if type_ in bounds else knows
    if isinstance(column.type, Sealed):
        return _Check(column.name, column.nullable, lambda written: column.type.unsealed(read(written), keys), knows)
    return _Check(column.name, column.nullable, read, knows)


def _refuse_row(table: Table, row: Sequence[Any], checks: Sequence[_Check]) -> None:
    plain: dict[str, Any] = {}
    for check, written in zip(checks, row, strict=True):
        try:
            if written is None and check.nullable:
                plain[check.name] = None
                continue
            plain[check.name] = value = check.read(written)
            for knows in check.knows:
                if not knows(value):
                    _refuse(table, row, check.name)
        except UNREADABLE as error:
            _refuse(table, row, check.name, error)
    name, knows = _ROWS.get(table.name, ("", bool))
    try:
        is_sound = bool(knows(plain))
    except UNREADABLE as error:
        _refuse(table, row, name, error)
    if not is_sound:
        _refuse(table, row, name)


UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError)


def _json(written: Any) -> Any:  # noqa: ANN401 - any plain value
    # SQLite makes numbers of those that stand alone.
    return written if type(written) in (int, float) else _JSON.decode(written)


def _text(written: object) -> str:
    if not isinstance(written, str):
        raise TypeError
    return written


def _whole(written: object) -> int:
    if not isinstance(written, int):
        raise TypeError
    return written


def _moment(written: Any) -> datetime:  # noqa: ANN401 - what stands in a column
    """Return a moment such as we write: in UTC, and not so far off that a database in another zone cannot hold it."""
    moment = datetime.fromisoformat(written)
    in_utc = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if in_utc.utcoffset() or not _FIRST <= in_utc < _LAST:
        raise ValueError(written)
    return moment


# A machine whose clock was lost begins at 1970; Linux counts until 2262, and a code is valid for a week more.
_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2263, 1, 1, tzinfo=UTC)


def _yes_or_no(written: object) -> bool:
    return {0: False, 1: True}[_whole(written)]


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity, which are no JSON


_JSON = json.JSONDecoder(parse_constant=_refuse_constant)  # built once: building one costs more than reading a value


def _refuse(table: Table, row: Sequence[Any], column: str, error: Exception | None = None) -> NoReturn:
    keys = (value for one, value in zip(table.columns, row, strict=True) if one.primary_key)
    where = ", ".join(str(value)[:40] for value in keys)
    raise Mistake("wrong-backup-row", table=table.name, row=where, column=column) from error


def _span(table: Table, column: Any) -> range:  # noqa: ANN401 - a column of whole numbers
    """Return the numbers that could be ours, or Telegram's, whose ids have any 64 bits."""
    if column is table.autoincrement_column:
        return range(_MOST_ROW)
    return range(-(2**63), 2**63) if isinstance(column.type, BigInteger) else range(COUNT + 1)


_MOST_ROW = 2**62  # behind it there must be ids for new rows


def _is_state(state: object) -> bool:
    """Tell whether a map can be read, and each of its values is one that its field may have."""
    log = from_state(state)
    if not is_within(log) or overlong(log) or items_in(log) > ITEMS:
        return False
    journey_of(log)
    return all(fits(address, one.kind, one.value) for address, said in log.standing.items() for one in said)


def _is_entry(row: Mapping[str, Any]) -> bool:
    value = from_plain(row["value"])
    texts = texts_in(value)
    return len(texts) <= ITEMS and fits(row["address"], row["kind"], value) and all(map(is_text, texts))


def _is_of_its_map(row: Mapping[str, Any]) -> bool:
    return bool(row["state"].get("map", row["id"]) == row["id"])


def _is_screen(value: object) -> bool:
    """Tell whether a screen is a flat value by its name; which one cannot be shown any more is the open question."""
    flat = isinstance(value, dict) and all(
        isinstance(one, str | int | None) and _is_part(one) for one in value.values()
    )
    return value is None or (flat and isinstance(value, dict) and isinstance(value.get("screen"), str))


def _is_short(value: object) -> bool:
    """Tell whether a value is no longer than what could be said of a whole map."""
    return len(json.dumps(value, ensure_ascii=False)) <= MAP_BYTES


def _is_part(value: str | int | None) -> bool:
    return value is None or (is_text(value) if isinstance(value, str) else value in range(COUNT + 1))


# Where others name a map, the database itself looks whether it is there.
_MEANING: Meaning = {
    "map.id": is_id,
    "map.state": _is_state,
    "conversation.screen": _is_screen,
    "conversation.heard": lambda value: value is None or (isinstance(value, dict) and _is_short(value)),
    "conversation.reminding": lambda value: value is None or (isinstance(value, dict) and _is_short(value)),
    "result.what": _is_short,
    "waiting_update.what": _is_short,
}
# By table: the column that is refused, and what tells whether a row could be ours.
_ROWS: Mapping[str, tuple[str, Callable[[dict[str, Any]], object]]] = {
    "map": ("state", _is_of_its_map),
    "entry": ("value", _is_entry),
    "waiting_update": ("what", _is_update),
}
_READ: Mapping[type, Callable[[Any], Any]] = {
    bool: _yes_or_no,
    datetime: _moment,
    date: date.fromisoformat,
    object: _json,
    int: _whole,
    str: _text,
}
