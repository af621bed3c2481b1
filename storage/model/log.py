"""What was said of one map, in order: the append-only log, and what of it still stands.

An entry gives a value to an address, a path in the map document with list items by their ids
(`stages.s2.obstacles.o1.severity`). Each item of a list is an entry of its own and the list's order is one more, so
removing an item changes only the order. The journey is what the log adds up to.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Literal

from storage.model.fields import Field, fields_of
from storage.model.journey import ID_PREFIX, Journey

Value = str | int | float | bool | tuple[str, ...] | None
Kind = Literal["value", "skip", "unknown", "retract", "reopen"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said.

    `value` gives `address` its value (None takes it away again), `skip` and `unknown` answer it without one, `reopen`
    asks it again, and `retract` takes back every entry from the turn in its value on. Entries of one turn belong to one
    answer. A list's value is the order of its items' ids.
    """

    address: str
    kind: Kind = "value"
    value: Value = None
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Log:
    """What still stands, by address and newest last; how many ids each list has given; and the last turn."""

    standing: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    given: Mapping[str, int] = field(default_factory=dict)
    turn: int = 0

    def plus(self, entries: Iterable[Entry]) -> "Log":
        """Return the log with further entries, which may carry turns of their own."""
        standing, given, turn = dict(self.standing), dict(self.given), self.turn
        for entry in entries:
            turn = max(turn, entry.turn)
            if entry.kind == "retract":
                standing = _before(int(entry.value) if isinstance(entry.value, int) else 0, standing)
            else:
                standing[entry.address] = (*standing.get(entry.address, ()), entry)
            if isinstance(entry.value, tuple):
                given[entry.address] = max(given.get(entry.address, 0), *map(_number, entry.value), 0)
        return Log(standing, given, turn)

    def answer(self, address: str) -> Entry | None:
        """Return what was last said at an address: a value, skip or unknown; None where nothing stands."""
        for entry in reversed(self.standing.get(address, ())):
            if entry.kind != "reopen":
                return entry
        return None

    def value(self, address: str) -> Value:
        """Return the value at an address, None where there is none."""
        entry = self.answer(address)
        return entry.value if entry and entry.kind == "value" else None

    def ids(self, address: str) -> tuple[str, ...]:
        """Return the ids of a list's items, in order."""
        value = self.value(address)
        return value if isinstance(value, tuple) else ()

    def texts(self, address: str) -> tuple[str, ...]:
        """Return the main texts of a list's items, in order."""
        found = (self.value(f"{address}.{i}.{name}") for i in self.ids(address) for name in ("text", "name"))
        return tuple(text for text in found if isinstance(text, str))

    def reopened(self, address: str) -> int:
        """Return the turn in which a question was asked again and not answered since, 0 where it was not."""
        entries = self.standing.get(address)
        return entries[-1].turn if entries and entries[-1].kind == "reopen" else 0

    def last_answer(self) -> int:
        """Return the turn of the newest answer that stands, 0 where none does."""
        return max((e.turn for entries in self.standing.values() for e in entries if e.kind != "reopen"), default=0)

    def new_ids(self, address: str, count: int) -> tuple[str, ...]:
        """Return ids for new items of a list: in order, and never one that was given before."""
        given, prefix = self.given.get(address, 0), ID_PREFIX[address.rpartition(".")[2]]
        return tuple(f"{prefix}{given + number}" for number in range(1, count + 1))


def _before(turn: int, standing: Mapping[str, tuple[Entry, ...]]) -> dict[str, tuple[Entry, ...]]:
    kept = {address: tuple(e for e in entries if e.turn < turn) for address, entries in standing.items()}
    return {address: entries for address, entries in kept.items() if entries}


def _number(item_id: str) -> int:
    digits = re.search(r"\d{1,18}$", item_id)
    return int(digits.group()) if digits else 0


def journey_of(log: Log, map_id: str | None = None) -> Journey:
    """Return what the log adds up to."""
    journey: Journey = replace(_collected(log, Journey, ""), id=map_id)
    return journey


def _collected(log: Log, cls: type, prefix: str) -> Any:  # noqa: ANN401 - a value of `cls`
    values = {}
    for name, shape in fields_of(cls).items():
        value = _collected_field(log, shape, f"{prefix}{name}")
        if value is not None:
            values[name] = value
    if "id" in fields_of(cls) and prefix:
        values["id"] = prefix[:-1].rpartition(".")[2]
    return cls(**values)


def _collected_field(log: Log, shape: Field, address: str) -> Any:  # noqa: ANN401 - a value of the field's type
    if not shape.is_value:
        value = log.value(address)
        return date.fromisoformat(value) if shape.type is date and isinstance(value, str) else value
    if shape.is_list:
        return tuple(_collected(log, shape.type, f"{address}.{item}.") for item in log.ids(address))
    return _collected(log, shape.type, f"{address}.")


def entries_of(journey: Journey) -> Iterator[Entry]:
    """Yield the entries that add up to a journey: each item's values, then the order of its list."""
    return _entries(journey, "")


def _entries(value: Any, prefix: str) -> Iterator[Entry]:  # noqa: ANN401 - a value of the journey
    for shape in fields(value):
        if shape.name == "id":
            continue
        part, address = getattr(value, shape.name), f"{prefix}{shape.name}"
        if fields_of(value.__class__)[shape.name].is_value:
            yield from _list_entries(part, address) if isinstance(part, tuple) else _entries(part, f"{address}.")
        elif part not in (None, ()):
            yield Entry(address, value=part.isoformat() if isinstance(part, date) else part)


def _list_entries(items: tuple[Any, ...], address: str) -> Iterator[Entry]:
    prefix = ID_PREFIX[address.rpartition(".")[2]]
    ids = tuple(getattr(item, "id", f"{prefix}{number}") for number, item in enumerate(items, 1))
    for item_id, item in zip(ids, items, strict=True):
        yield from _entries(item, f"{address}.{item_id}.")
    if ids:
        yield Entry(address, value=ids)


def replacement(log: Log, journey: Journey) -> tuple[Entry, ...]:
    """Return the entries of one turn that make the log add up to another journey, and nothing where it does already."""
    wanted = {entry.address: entry for entry in entries_of(journey)}
    # What hangs under removed items goes, too: the document may give their ids to something else.
    gone = [a for a in log.standing if a not in wanted and log.value(a) is not None]
    changed = [entry for address, entry in wanted.items() if log.value(address) != entry.value]
    turn = log.turn + 1
    return tuple(replace(e, turn=turn) for e in (*changed, *(Entry(a, value=_nothing(log, a)) for a in gone)))


def is_shown(log: Log, address: str) -> bool:
    """Tell whether every list on the way to an address still holds the item it leads through."""
    parts = address.split(".")
    lists = [i for i, part in enumerate(parts[:-1]) if part in ID_PREFIX]
    return all(parts[i + 1] in log.ids(".".join(parts[: i + 1])) for i in lists)


def _nothing(log: Log, address: str) -> Value:
    return () if isinstance(log.value(address), tuple) else None


def to_state(log: Log) -> dict[str, Any]:
    """Return the log as plain values for JSON."""
    standing: dict[str, list[Any]] = defaultdict(list)
    for address, entries in log.standing.items():
        standing[address] = [[e.kind, e.value, e.turn] for e in entries]
    return {"turn": log.turn, "given": dict(log.given), "standing": standing}


def from_state(state: Mapping[str, Any]) -> Log:
    """Return the log that `to_state` gave."""
    standing = {
        address: tuple(Entry(address, kind, tuple(v) if isinstance(v, list) else v, turn) for kind, v, turn in entries)
        for address, entries in state["standing"].items()
    }
    return Log(standing, state["given"], state["turn"])
