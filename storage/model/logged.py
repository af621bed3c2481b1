"""A journey out of its log, and the entries of a log out of a journey."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache
from typing import Any

from storage.model.fields import Field, field_at, fields_of, item_referred, silent_at
from storage.model.ids import ID_PREFIX, item_id
from storage.model.journey import Journey
from storage.model.limits import ITEMS
from storage.model.log import VERSIONS, Entry, Log, Value, is_shown
from storage.model.orders import Order

_MARKS = "actions"
_READINGS = ".history"
_MARKED = ("obstacles", "opportunities", "touchpoints", "strengths")  # whose items may have a mark
_OF_STAGE = ("owner", "measure", "goal")  # what a mark may be on of a whole stage


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
        if shape.reference:
            value = _meant(log, address, value)
        return date.fromisoformat(value) if shape.type is date and isinstance(value, str) else value
    if shape.is_list:
        there = (one for one in log.ids(address) if address != _MARKS or _is_meant(log, address, one))
        return tuple(_collected(log, shape.type, f"{address}.{item}.") for item in there)
    return _collected(log, shape.type, f"{address}.")


def _meant(log: Log, address: str, value: Value) -> Value:
    """Return a value without the items it names that are there no more: they were removed, or taken back."""
    if isinstance(value, tuple):
        return tuple(one for one in value if _is_meant(log, address, one))
    return value if _is_meant(log, address, value) else None


def _is_meant(log: Log, address: str, named: Value) -> bool:
    """Tell whether the item is there that is named at an address, or is marked by the mark of that name there."""
    if address == _MARKS:
        return _is_marked(log, log.value(f"{_MARKS}.{named}.key"))
    shape = field_at(Journey, address)
    if shape is None or not shape.reference:
        return True
    there = item_referred(Journey, address, named) if isinstance(named, str) else None
    return there is not None and is_shown(log, f"{there}.id")


def _is_marked(log: Log, key: Value) -> bool:
    """Tell whether a mark's key leads to what is there: a stage or an item of one, unless it is on the whole map."""
    stage, *inside = str(key).split(".")
    if not inside:
        return True
    lists = (f"stages.{stage}.{name}" for name in _MARKED)
    return log.has("stages", stage) and (inside[0] in _OF_STAGE or any(log.has(one, inside[0]) for one in lists))


def _silence(log: Log, address: str) -> str:
    """Return what was said where there is no answer: "none", "unknown", or nothing at all."""
    said = log.answer(address)
    return "" if said is None else "none" if said.value == () else "unknown" if said.kind == "unknown" else ""


def overlong(log: Log) -> dict[str, int]:
    """Return the addresses of the lists that are longer than they may be, with how many items they have."""
    return {address: len(order) for address, order in _lists(log) if len(order) > most_items(address)}


def items_in(log: Log) -> int:
    """Return how many stages and items in them a map has; what is noted of them is not more than they are.

    The readings of a measure are none: nobody is asked about them.
    """
    lists = (address for address, _ in _lists(log) if address.startswith("stages") and not address.endswith(_READINGS))
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

    No version is among them: it would bring that back. Each keeps its turn; where questions were passed over, they stay
    so. What they add up to gives no id anew.
    """
    answers = (one for address in log.standing if address != VERSIONS and (one := log.answer(address)))
    said = (_still_said(log, one) for one in answers)
    left = tuple(replace(one, by=by) for one in said if one)
    return (*_giving(log, left, by), *left)


def turns_told(log: Log) -> frozenset[int]:
    """Return the turns of which something stands, where something is still said.

    What was said otherwise later counts; what was taken back, or taken out, does not.
    """
    told = (
        (latest, entries)
        for address, entries in log.standing.items()
        if (latest := log.answer(address)) and latest.value != () and is_shown(log, address)
        if latest.kind != "value" or latest.value is not None
    )
    # An earlier order of items is no words: each of them has its own.
    return frozenset(
        one.turn for latest, entries in told for one in entries if one is latest or not isinstance(one.value, tuple)
    )


def _still_said(log: Log, said: Entry) -> Entry | None:
    """Return an answer without the items it names that are there no more; None where nothing is left of it."""
    top, _, within = said.address.partition(".")
    is_lost = top == _MARKS and within and not _is_meant(log, _MARKS, within.partition(".")[0])
    if is_lost or not is_shown(log, said.address):
        return None
    value = log.value(said.address)
    left = _meant(log, said.address, value) if value else None  # where nothing is named, nothing is lost
    return replace(said, value=left) if left else None if value else said


def _giving(log: Log, left: Sequence[Entry], by: str) -> Iterator[Entry]:
    """Yield entries before what is left that say nothing, so that each list gives ids from where it was on.

    Each holds the last id that was given, and all are taken back at once: ids that are free again would belong to what
    somebody removed.
    """
    given = Log().plus(left).given
    further = {address: last for address, last in log.given.items() if last > given.get(address, 0)}
    named = {address: address.rpartition(".")[2] for address in further if is_shown(log, address)}
    ours = [address for address, name in named.items() if name in ID_PREFIX]
    yield from (Entry(one, value=(item_id(named[one], further[one]),), by=by) for one in ours)
    if ours:
        yield Entry("", "retract", 0, by=by)


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
