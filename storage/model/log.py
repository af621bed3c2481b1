"""What was said of one map, in order: the append-only log, and what of it still stands.

An entry gives a value to an address, a path in the map document with list items by their ids
(`stages.s2.obstacles.o1.severity`). Each item of a list is an entry of its own and the list's order is one more, so
removing an item changes only the order. Of an order only what changes is kept. The journey is what the log adds up to.

Several people may speak about one map; each takes back only what is their own. Nobody's name ("") is the owner's: the
log does not know who owns the map, and what was said before authors were kept is the owner's, too.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from storage.model.fields import field_at, fields_of, text_field_at
from storage.model.ids import ID_PREFIX, item_id, number_in
from storage.model.journey import Journey
from storage.model.limits import ENTRY_BYTES
from storage.model.orders import Change, Order, changed, changing, rebased

Value = str | int | float | bool | Order | None
EntryKind = Literal["value", "skip", "unknown", "retract", "reopen", "deepen", "version"]
VERSIONS = "versions"  # the address of all versions, which is no field of the document


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said.

    `value` gives `address` its value (None takes it away again), `skip` and `unknown` answer it without one, `reopen`
    asked it again (before 0.2.0; it means nothing here any more), `deepen` wants to be asked everything about a stage,
    an item or, at "", the whole map, `version` keeps the map as it is under the name in its value, "" for none, and
    `retract` takes back every entry of its author's from the turn in its value on. Entries of one turn belong to one
    answer. A list's value is the order of its items' ids, or what changes of the
    order that stands (`Log.kept`); what stands in a log is whole. `by` is who said it, "" the owner.
    """

    address: str
    kind: EntryKind = "value"
    value: Value | Change = None
    turn: int = 0
    by: str = ""

    @property
    def size(self) -> int:
        """Return about how many bytes it takes to keep; its address is written twice."""
        besides = max(ENTRY_BYTES, 2 * len(self.address.encode()))
        match self.value:
            case str(text):
                return besides + len(text.encode())
            case tuple(ids) | Change(new=ids):
                return besides + sum(len(one.encode()) for one in ids)
            case _:
                return besides


@dataclass(frozen=True, slots=True)
class Log:
    """What still stands, by address and newest last; how many ids each list has given; and the last turn.

    `size` is about how many bytes all that was ever said takes, what was taken back with it.
    """

    standing: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    given: Mapping[str, int] = field(default_factory=dict)
    turn: int = 0
    size: int = field(default=0, compare=False)

    def plus(self, entries: Iterable[Entry]) -> "Log":
        """Return the log with further entries, which may carry turns of their own.

        Raises:
            ValueError: where an entry changes an order other than the one that stands.
        """
        standing, given, turn, size = dict(self.standing), dict(self.given), self.turn, self.size
        for entry in entries:
            turn, size = max(turn, entry.turn), size + entry.size
            if entry.kind == "retract":
                standing = _taken_back(entry, standing)
                continue
            there = standing.get(entry.address, ())
            whole = _whole(there, entry)
            standing[entry.address] = (*there, whole)
            if isinstance(whole.value, tuple):
                given[entry.address] = max(given.get(entry.address, 0), *map(number_in, whole.value), 0)
        return Log(standing, given, turn, size)

    def kept(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Return further entries as they are kept: of an order only what changes, where that is less than the whole."""
        said, kept = tuple(entries), list[Entry]()
        orders = dict[str, Order]()
        for place, entry in enumerate(said):
            if entry.kind == "retract":  # behind it other orders may stand
                return (*kept, *said[place:])
            if isinstance(entry.value, tuple):
                before = orders.get(entry.address, _order(self.standing.get(entry.address, ())))
                kept.append(replace(entry, value=changing(before, entry.value)))
            else:
                kept.append(entry)
            if entry.kind != "reopen":
                orders[entry.address] = entry.value if isinstance(entry.value, tuple) else ()
        return tuple(kept)

    def answer(self, address: str) -> Entry | None:
        """Return what was last said at an address: a value, skip or unknown; None where nothing stands."""
        for entry in reversed(self.standing.get(address, ())):
            if entry.kind != "reopen":
                return entry
        return None

    def value(self, address: str) -> Value:
        """Return the value at an address, None where there is none."""
        return _value(self.standing.get(address, ()))

    def ids(self, address: str) -> tuple[str, ...]:
        """Return the ids of a list's items, in order, without those that lack what an item cannot be without."""
        ids = self.value(address)
        if not isinstance(ids, tuple):
            return ()
        for name in _needed(address):
            ids = tuple([i for i in ids if self.value(f"{address}.{i}.{name}") not in (None, "")])
        return ids

    def has(self, address: str, item: str) -> bool:
        """Tell whether a list holds an item, by its id: whether it is among `ids`."""
        ids = self.value(address)
        is_there = isinstance(ids, tuple) and item in ids
        return is_there and all(self.value(f"{address}.{item}.{name}") not in (None, "") for name in _needed(address))

    def texts(self, address: str) -> tuple[str, ...]:
        """Return the main texts of a list's items, in order."""
        name = text_field_at(Journey, address)
        found = (self.value(f"{address}.{i}.{name}") for i in self.ids(address))
        return tuple(text for text in found if isinstance(text, str))

    @property
    def ordered(self) -> int:
        """Return how many ids all the orders that stand hold together: each is whole, and takes memory."""
        orders = (e.value for address in self.given for e in self.standing.get(address, ()))
        return sum(len(order) for order in orders if isinstance(order, tuple))

    @property
    def deepened(self) -> tuple[str, ...]:
        """Return the addresses about which everything is to be asked, those that were wanted last first."""
        latest = ((entries[-1], address) for address, entries in self.standing.items())
        wanted = [(-entry.turn, address) for entry, address in latest if entry.kind == "deepen"]
        return tuple(a for _, a in sorted(wanted, key=lambda one: one[0]) if is_shown(self, f"{a}."))

    @property
    def versions(self) -> tuple[tuple[int, str], ...]:
        """Return the turns of the versions with their names, "" for none; they are numbered from 1 by their order.

        Where nothing was said between two of them they are one, under the later name.
        """
        found = list[tuple[int, str]]()
        for entry in self.standing.get(VERSIONS, ()):
            if found and found[-1][0] == entry.turn - 1:
                found.pop()
            found.append((entry.turn, str(entry.value or "")))
        return tuple(found)

    def last_answer(self, by: str = "") -> int:
        """Return the turn of the newest answer of somebody's that stands, 0 where none does.

        A version without a name was made by itself, and is nobody's answer: it goes with the answer before it.
        """
        answers = (e for entries in self.standing.values() for e in entries if e.kind != "reopen")
        said = (entry for entry in answers if entry.kind != "version" or entry.value)
        return max((entry.turn for entry in said if entry.by == by), default=0)

    def new_ids(self, address: str, count: int) -> tuple[str, ...]:
        """Return ids for new items of a list: in order, and never one that was given before.

        A document's own ids may end in more digits than are counted, so those that the list ever held are passed over.
        """
        name, numbers = address.rpartition(".")[2], itertools.count(self.given.get(address, 0) + 1)
        orders = (entry.value for entry in self.standing.get(address, ()) if isinstance(entry.value, tuple))
        there = frozenset[str]().union(*orders)
        fresh = (one for number in numbers if (one := item_id(name, number)) not in there)
        return tuple(itertools.islice(fresh, count))


def _value(entries: Sequence[Entry]) -> Value:
    """Return what stands where these entries do."""
    for entry in reversed(entries):
        if entry.kind != "reopen":
            return entry.value if entry.kind == "value" and not isinstance(entry.value, Change) else None
    return None


def _order(entries: Sequence[Entry]) -> Order:
    value = _value(entries)
    return value if isinstance(value, tuple) else ()


def _whole(there: Sequence[Entry], entry: Entry) -> Entry:
    """Return an entry with the whole of an order, where it says what changes of the one that stands there."""
    if not isinstance(entry.value, Change):
        return entry
    return replace(entry, value=changed(_order(there), entry.value))


def _taken_back(retract: Entry, standing: Mapping[str, tuple[Entry, ...]]) -> dict[str, tuple[Entry, ...]]:
    since = int(retract.value) if isinstance(retract.value, int) else 0

    def goes(entry: Entry) -> bool:
        return entry.by == retract.by and entry.turn >= since

    left = {
        address: tuple(_left(address, entries, goes)) if any(map(goes, entries)) else entries
        for address, entries in standing.items()
    }
    return {address: entries for address, entries in left.items() if entries}


def _left(address: str, entries: Sequence[Entry], goes: Callable[[Entry], bool]) -> Iterator[Entry]:
    """Yield the entries at an address without those that go; another's later order of items is made again upon that.

    An order of which nothing is left where nothing stands goes, too.
    """
    shape = field_at(Journey, address)
    before: Order = ()
    now: Order = ()
    for entry in entries:
        if entry.kind == "reopen":
            if not goes(entry):
                yield entry
            continue
        order = entry.value if isinstance(entry.value, tuple) else None
        made = rebased(order, before, now) if order is not None and shape and shape.is_value else order
        if not goes(entry) and (made or now or not order):
            # Nobody said of a list that it is empty by taking back what was in it.
            yield replace(entry, value=made or None) if made != order else entry
            now = made or ()
        before = order or ()


@lru_cache(maxsize=10_000)
def _needed(address: str) -> tuple[str, ...]:
    """Return the fields that an item of the list at an address cannot be without; its id is in the order."""
    shape = field_at(Journey, address)
    if shape is None or not shape.is_value:
        return ()
    return tuple(name for name, field in fields_of(shape.type).items() if field.required and name != "id")


def is_shown(log: Log, address: str) -> bool:
    """Tell whether every list on the way to an address still holds the item it leads through."""
    parts = address.split(".")
    lists = [i for i, part in enumerate(parts[:-1]) if part in ID_PREFIX]
    return all(log.has(".".join(parts[: i + 1]), parts[i + 1]) for i in lists)
