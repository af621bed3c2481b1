"""When a question is asked, as a value: what must stand in the log, at addresses beside the question's own.

Each `*` in an address stands for the item that the question is about.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from storage.model.log import Log

Ids = tuple[str, ...]  # of the items that a question is about, the outermost first


@dataclass(frozen=True, slots=True)
class Known:
    """Something was said at an address: a list with items, or any value; with stars left, of any of the items."""

    address: str

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        return any(log.value(one) not in (None, ()) for one in _concrete(log, self.address, items))


@dataclass(frozen=True, slots=True)
class Lacks:
    """Nothing is known at an address, be it that there is nothing; or none of these values stands there."""

    address: str
    values: tuple[str | int | bool, ...] = ()

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        there = concrete(self.address, items)
        if self.values:
            return log.value(there) not in self.values
        return log.value(there) in (None, ())


@dataclass(frozen=True, slots=True)
class Is:
    """One of these values stands at an address."""

    address: str
    values: tuple[str | int | bool, ...]

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        return log.value(concrete(self.address, items)) in self.values


@dataclass(frozen=True, slots=True)
class AtMost:
    """A number stands at an address, and is no higher than this."""

    address: str
    most: float

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        value = log.value(concrete(self.address, items))
        return isinstance(value, int | float) and value <= self.most


@dataclass(frozen=True, slots=True)
class Among:
    """The item that the question is about is one of the references in a list."""

    address: str

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        referred = log.value(self.address)
        return isinstance(referred, tuple) and ".".join(items) in referred


@dataclass(frozen=True, slots=True)
class Unserved:
    """The item is one of the references in a list, or of "", and no item of the list `by` refers to it in a field."""

    address: str
    by: str
    field: str

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        is_among = not self.address or Among(self.address).holds(log, items)
        return is_among and not any(_serving(log, concrete(self.by, items), self.field, items[-1]))


@dataclass(frozen=True, slots=True)
class Serves:
    """The item is the first of its list `by` to refer, in a field, to an item that is one of the references."""

    address: str
    by: str
    field: str

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        by, own = concrete(self.by, items), items[-1]
        served = log.value(f"{by}.{own}.{self.field}")
        if not isinstance(served, str) or not Among(self.address).holds(log, (*items[:-1], served)):
            return False
        return next(_serving(log, by, self.field, served)) == own


@dataclass(frozen=True, slots=True)
class Behind:
    """The item is not the first of its list."""

    address: str

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        return items[-1] not in log.ids(concrete(self.address, items))[:1]


@dataclass(frozen=True, slots=True)
class Every:
    """All of these conditions hold."""

    conditions: "tuple[Condition, ...]"

    def holds(self, log: Log, items: Ids) -> bool:
        """Tell whether it is so in a log."""
        return all(one.holds(log, items) for one in self.conditions)


Condition = Known | Lacks | Is | AtMost | Among | Unserved | Serves | Behind | Every


def waits_for_focus(condition: Condition | None) -> bool:
    """Tell whether a condition can hold only once it is known which obstacles bear on the question of the map."""
    match condition:
        case Every(conditions):
            return any(waits_for_focus(one) for one in conditions)
        case Unserved(address):
            return bool(address)
        case _:
            return isinstance(condition, Among | Serves)


def concrete(address: str, items: Ids) -> str:
    """Return an address with ids in place of its stars.

    >>> concrete("stages.*.obstacles.*.severity", ("s1", "o2"))
    'stages.s1.obstacles.o2.severity'
    """
    for item in items:
        address = address.replace("*", item, 1)
    return address


def _concrete(log: Log, address: str, items: Ids) -> Iterator[str]:
    """Yield the addresses that an address with stars stands for; a star for which there is no item stands for all."""
    there = concrete(address, items)
    if "*" not in there:
        yield there
        return
    for one in log.ids(there.partition(".*")[0]):
        yield from _concrete(log, there, (one,))


def _serving(log: Log, by: str, field: str, item: str) -> Iterator[str]:
    """Yield the ids of the items of a list that refer to an item."""
    return (one for one in log.ids(by) if log.value(f"{by}.{one}.{field}") == item)
