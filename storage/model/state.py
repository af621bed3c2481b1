"""A log as plain values for JSON, and back: what stands beside its rows, so that nothing is replayed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, get_args

from storage.model.fields import Field, field_at
from storage.model.journey import Journey
from storage.model.limits import COUNT, ENTRY_BYTES, LOG_MOST, MESSAGE, ORDERED
from storage.model.log import VERSIONS, Entry, EntryKind, Log, Value
from storage.model.orders import Change, Order, changed, changing
from storage.model.text import is_harmless

_KINDS = frozenset(get_args(EntryKind))
_MOST_ORDERED = 2 * ORDERED  # what somebody takes back may make later orders longer
_SINGLE = frozenset((str, int, float, bool, type(None)))


def to_state(log: Log, map_id: str = "") -> dict[str, Any]:
    """Return the log as plain values for JSON, with the id of its map where that is given.

    An entry is its kind, value and turn, and a place among the authors (`by`) where it is not the owner's; the authors
    are left out where there is only the owner. Of an order only what changes of the one before it is there.
    """
    authors = {"": 0}
    standing = {
        address: [
            [e.kind, e.value, e.turn, authors.setdefault(e.by, len(authors))] if e.by else [e.kind, e.value, e.turn]
            for e in (entries if address not in log.given else _changing(entries))
        ]
        for address, entries in log.standing.items()
    }
    state = {"turn": log.turn, "size": log.size, "given": dict(log.given), "standing": standing}
    of = {"map": map_id} if map_id else {}
    return state | of if len(authors) == 1 else {**state, **of, "by": list(authors)}


def from_state(state: Any, map_id: str = "") -> Log:  # noqa: ANN401 - whatever stands in the database
    """Return the log that `to_state` gave, now or in any release before; those of before name no map.

    Raises:
        ValueError: where the state is damaged, would fill the memory, or is that of another map than that of this id.
    """
    if map_id and isinstance(state, dict) and state.get("map", map_id) != map_id:
        raise ValueError("the state of another map")
    try:
        authors = _texts(state.get("by", [""]))
        standing, left = dict[str, tuple[Entry, ...]](), _MOST_ORDERED
        for address, entries in state["standing"].items():
            standing[address] = tuple(_entries(address, entries, authors, left))
            left -= sum(len(one.value) for one in standing[address] if isinstance(one.value, tuple))
        given = {address: _whole(number) for address, number in state["given"].items()}
        size = state["size"] if "size" in state else sum(e.size for entries in standing.values() for e in entries)
        return Log(standing, given, _whole(state["turn"]), _whole(size))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        raise ValueError("a damaged state") from error


def to_plain(value: Value | Change) -> Any:  # noqa: ANN401 - a plain value for JSON
    """Return the value of an entry for JSON: what changes of an order is two numbers and the new ids."""
    return [value.at, value.gone, *value.new] if isinstance(value, Change) else value


def from_plain(plain: Any) -> Value | Change:  # noqa: ANN401 - whatever stands in the database
    """Return what `to_plain` gave, or a whole order as it was kept before 0.2.0.

    Raises:
        ValueError: where it is damaged.
    """
    match plain:
        case [int(at), int(gone), *new]:
            return Change(at, gone, _texts(new))
        case list() | tuple():
            return _texts(plain)
        case _ if type(plain) in _SINGLE:
            single: Value = plain
            return single
        case _:
            raise ValueError("a damaged value")


def _changing(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries of a list in plain values, each order as what changes of the one before."""
    before: Order = ()
    for entry in entries:
        if isinstance(entry.value, tuple):
            before, change = entry.value, changing(before, entry.value)
            yield replace(entry, value=to_plain(change))
        else:
            yield entry


def _entries(address: str, plain: Sequence[Any], authors: Sequence[str], left: int) -> Iterator[Entry]:
    """Yield the entries at an address, each order whole, as long as so many ids are left."""
    before: Order = ()
    for kind, given, turn, *by in plain:
        if kind not in _KINDS or type(turn) is not int:
            raise ValueError("a damaged entry")
        value = given if type(given) in _SINGLE else from_plain(given)
        if isinstance(value, Change):
            value = changed(before, value)
        if isinstance(value, tuple):
            before, left = value, left - len(value)
            if left < 0:
                raise ValueError("orders without end")
        yield Entry(address, kind, value, turn, authors[by[0] if by else 0])


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) != len(values):
        raise ValueError("damaged texts")
    return texts


def _whole(number: object) -> int:
    if not isinstance(number, int):
        raise ValueError("a damaged number")  # noqa: TRY004 - one error for all that is damaged
    return number


def fits(address: str, kind: str, value: Value | Change) -> bool:
    """Tell whether an entry could have been made by us: its kind is one of ours, its value one that its field may have.

    What stands at an address that no field has any more is read by nobody, so any value fits there that is not larger
    than ours. Whether a text is one, `is_text` tells.
    """
    if kind not in _KINDS or (isinstance(value, int | float) and not -COUNT <= value <= COUNT):
        return False
    if isinstance(value, Change) and not (0 <= value.at <= COUNT and 0 <= value.gone <= COUNT):
        return False
    if kind == "version":
        return address == VERSIONS and isinstance(value, str)
    if kind != "value" or value is None:
        return value is None or (kind == "retract" and type(value) is int)
    field = _field_at(address)
    if field is None or isinstance(value, tuple | Change):
        return field is None or field.is_list
    return not field.is_list and ((value is False and False in field.choices) or _is_of(field, value))


def _is_of(field: Field, value: str | float) -> bool:
    """Tell whether a field may have a value, as the reader of documents has it."""
    if type(value) not in _KEPT_AS.get(field.type, (field.type,)):
        return False
    if field.type is date:
        date.fromisoformat(str(value))
    return (not field.choices or False in field.choices or value in field.choices) and field.spans(value)


def is_text(text: str) -> bool:
    """Tell whether a text could be kept by us: a quote may be a whole message, and nothing is longer."""
    return len(text) <= MESSAGE and is_harmless(text)


def texts_in(value: Value | Change) -> tuple[str, ...]:
    """Return the texts that a value consists of: one, those of an order, or none."""
    match value:
        case str():
            return (value,)
        case Change():
            return value.new
        case tuple():
            return value
        case _:
            return ()


def is_within(log: Log) -> bool:
    """Tell whether what a log counts, and each of its texts, could be ours, and so much was ever said of one map."""
    said = [one for entries in log.standing.values() for one in entries]
    counts = (log.turn, log.size, *(one.turn for one in said))
    texts = {*log.standing, *log.given, *(one.by for one in said)}.union(*(texts_in(one.value) for one in said))
    return (
        max(len(said), len(log.standing), len(log.given)) <= LOG_MOST // ENTRY_BYTES
        and all(0 <= count <= COUNT for count in counts)
        and all(0 <= number < _IDS for number in log.given.values())
        and all(len(text) <= MESSAGE for text in texts)
        and is_harmless("\n".join(texts))  # at once: nothing that is dropped reaches over a line
    )


_IDS = 10**18  # documents give ids of their own, and `number_in` reads 18 digits


@lru_cache(maxsize=10_000)
def _field_at(address: str) -> Field | None:
    return field_at(Journey, address)


_KEPT_AS: dict[type, tuple[type, ...]] = {date: (str,), float: (float, int)}
