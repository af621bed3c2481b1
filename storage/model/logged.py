"""A journey out of its log, and the entries of a log out of a journey."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache
from typing import Any

from storage.model.fields import Field, field_at, fields_of, item_referred, silent_at
from storage.model.ids import item_id
from storage.model.journey import Journey
from storage.model.limits import ITEMS
from storage.model.log import Entry, Log, Value, is_shown
from storage.model.orders import Order


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
    if shape.is_silence:
        return tuple(
            name for name in shape.choices if _silence(log, silent_at(Journey, address, str(name))) == shape.name
        )
    if not shape.is_value:
        value = log.value(address)
        if shape.reference and isinstance(value, tuple):
            return tuple(one for one in value if _is_there(log, address, one))
        if shape.reference and not _is_there(log, address, value):
            return None
        return date.fromisoformat(value) if shape.type is date and isinstance(value, str) else value
    if shape.is_list:
        return tuple(_collected(log, shape.type, f"{address}.{item}.") for item in log.ids(address))
    return _collected(log, shape.type, f"{address}.")


def _is_there(log: Log, address: str, item: Value) -> bool:
    """Tell whether the item is there that is named at an address: it may have been taken back by who said it."""
    there = item_referred(Journey, address, item) if isinstance(item, str) else None
    return there is not None and is_shown(log, f"{there}.id")


def _silence(log: Log, address: str) -> str:
    """Return what was said where there is no answer: "none", "unknown", or nothing at all."""
    said = log.answer(address)
    return "" if said is None else "none" if said.value == () else "unknown" if said.kind == "unknown" else ""


def overlong(log: Log) -> dict[str, int]:
    """Return the addresses of the lists that are longer than they may be, with how many items they have."""
    return {address: len(order) for address, order in _lists(log) if len(order) > most_items(address)}


def items_in(log: Log) -> int:
    """Return how many stages and items in them a map has; what is noted of them is not more than they are."""
    lists = (address for address, _ in _lists(log) if address.startswith("stages"))
    return sum(len(log.ids(address)) for address in lists if is_shown(log, address))


def _lists(log: Log) -> Iterator[tuple[str, Order]]:
    values = ((address, log.value(address)) for address in log.standing)
    return ((address, value) for address, value in values if isinstance(value, tuple))


@lru_cache(maxsize=10_000)
def most_items(address: str) -> int:
    """Return how many items the list at an address may have; one that is in no journey any more has any number."""
    field = field_at(Journey, address)
    return field.most_items if field else ITEMS


def entries_of(journey: Journey) -> Iterator[Entry]:
    """Yield the entries that add up to a journey: each item's values, then the order of its list."""
    return _entries(journey, "")


def _entries(value: Any, prefix: str) -> Iterator[Entry]:  # noqa: ANN401 - a value of the journey
    for shape in fields(value):
        if shape.name == "id":
            continue
        part, address = getattr(value, shape.name), f"{prefix}{shape.name}"
        if fields_of(value.__class__)[shape.name].is_silence:
            yield from _silent_entries(value, part, address)
        elif fields_of(value.__class__)[shape.name].is_value:
            yield from _list_entries(part, address) if isinstance(part, tuple) else _entries(part, f"{address}.")
        elif part not in (None, ()):
            yield Entry(address, value=part.isoformat() if isinstance(part, date) else part)


def _silent_entries(value: Any, names: Sequence[str], silence: str) -> Iterator[Entry]:  # noqa: ANN401 - as above
    """Yield what was said of fields without an answer; what a document says besides counts more."""
    for name in names:
        address = silent_at(Journey, silence, name)
        part = getattr(value, name)
        said = part if address.rpartition(".")[2] == name else getattr(part, address.rpartition(".")[2])
        if said in (None, ()) and silence.rpartition(".")[2] == "none":
            yield Entry(address, value=())
        elif said in (None, ()) and name not in value.none:
            yield Entry(address, "unknown")


def _list_entries(items: tuple[Any, ...], address: str) -> Iterator[Entry]:
    name = address.rpartition(".")[2]
    ids = tuple(getattr(item, "id", item_id(name, number)) for number, item in enumerate(items, 1))
    for one, item in zip(ids, items, strict=True):
        yield from _entries(item, f"{address}.{one}.")
    if ids:
        yield Entry(address, value=ids)


def standing_in(log: Log, by: str) -> tuple[Entry, ...]:
    """Return entries of somebody's that say what a log does now, and nothing of what was said otherwise or taken out.

    Each keeps its turn; where questions were passed over, they stay so.
    """
    answers = ((address, log.answer(address)) for address in log.standing)
    return tuple(replace(said, by=by) for address, said in answers if said and is_shown(log, address))


def replacement(log: Log, journey: Journey) -> tuple[Entry, ...]:
    """Return the entries of one turn that make the log add up to another journey, and nothing where it does already."""
    wanted = {entry.address: entry for entry in entries_of(journey)}
    shown = {entry.address for entry in entries_of(journey_of(log))}
    # What hangs under removed items goes, too: the document may give their ids to something else.
    gone = [a for a in log.standing if a not in wanted and (a in shown or log.value(a) not in (None, ()))]
    changed = [entry for entry in wanted.values() if not _says(log, entry)]
    return tuple(replace(e, turn=log.turn + 1) for e in (*changed, *map(Entry, gone)))


def _says(log: Log, entry: Entry) -> bool:
    said = log.answer(entry.address)
    return said is not None and (said.kind, said.value) == (entry.kind, entry.value)
