"""When a question is asked, as a value: what must stand in the log, at addresses beside the question's own."""

from dataclasses import dataclass

from storage.model.log import Log


@dataclass(frozen=True, slots=True)
class Known:
    """Something was said at an address: a list with items, or any value."""

    address: str


@dataclass(frozen=True, slots=True)
class Is:
    """One of these values stands at an address."""

    address: str
    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class AtMost:
    """A number stands at an address, and is no higher than this."""

    address: str
    most: float


Condition = Known | Is | AtMost


def holds(condition: Condition | None, log: Log, items: tuple[str, ...]) -> bool:
    """Tell whether a condition holds; each `*` in its address stands for the item that the question is about."""
    if condition is None:
        return True
    value = log.value(concrete(condition.address, items))
    match condition:
        case Known():
            return value not in (None, ())
        case Is(_, values):
            return value in values
        case AtMost(_, most):
            return isinstance(value, int | float) and value <= most


def concrete(address: str, items: tuple[str, ...]) -> str:
    """Return an address with ids in place of its stars.

    >>> concrete("stages.*.obstacles.*.severity", ("s1", "o2"))
    'stages.s1.obstacles.o2.severity'
    """
    for item in items:
        address = address.replace("*", item, 1)
    return address
