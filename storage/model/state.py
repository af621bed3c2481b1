"""A log as plain values for JSON, and back: what stands beside its rows, so that nothing is replayed."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from math import isfinite
from typing import Any, get_args

from storage.model.fields import Field, field_at
from storage.model.journey import Journey
from storage.model.log import Entry, EntryKind, Log

_KINDS = frozenset(get_args(EntryKind))
_TYPES = frozenset((str, int, float, bool, list, tuple, type(None)))


def to_state(log: Log) -> dict[str, Any]:
    """Return the log as plain values for JSON.

    An entry is its kind, value and turn, and a place among the authors (`by`) where it is not the owner's; the authors
    are left out where there is only the owner.
    """
    authors = {"": 0}
    standing = {
        address: [
            [e.kind, e.value, e.turn, authors.setdefault(e.by, len(authors))] if e.by else [e.kind, e.value, e.turn]
            for e in entries
        ]
        for address, entries in log.standing.items()
    }
    state = {"turn": log.turn, "given": dict(log.given), "standing": standing}
    return state if len(authors) == 1 else {**state, "by": list(authors)}


def from_state(state: Any) -> Log:  # noqa: ANN401 - whatever stands in the database
    """Return the log that `to_state` gave, now or in any release before.

    Raises:
        ValueError: where the state is damaged.
    """
    try:
        authors = _texts(state.get("by", [""]))
        standing = {
            address: tuple([_entry(address, plain, authors) for plain in entries])
            for address, entries in state["standing"].items()
        }
        given = {address: _whole(number) for address, number in state["given"].items()}
        return Log(standing, given, _whole(state["turn"]))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        raise ValueError("a damaged state") from error


def _entry(address: str, plain: Sequence[Any], authors: Sequence[str]) -> Entry:
    kind, value, turn, *by = plain
    if kind not in _KINDS or type(value) not in _TYPES or type(turn) is not int:
        raise ValueError("a damaged entry")
    return Entry(address, kind, _texts(value) if type(value) is list else value, turn, authors[by[0] if by else 0])


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) != len(values):
        raise ValueError("damaged texts")
    return texts


def _whole(number: object) -> int:
    if not isinstance(number, int):
        raise ValueError("a damaged number")  # noqa: TRY004 - one error for all that is damaged
    return number


def fits(address: str, kind: str, value: object) -> bool:
    """Tell whether an entry could have been made by us: its kind is one of ours, its value of the type of its field.

    What stands at an address that no field has any more is read by nobody, so any plain value fits there.
    """
    if kind not in _KINDS or type(value) not in _TYPES or (type(value) is float and not isfinite(value)):
        return False
    if kind != "value" or value is None:
        return value is None or (kind == "retract" and type(value) is int)
    field = _field_at(address)
    if type(value) in (list, tuple):
        return (field is None or field.is_list) and all(type(one) is str for one in value)  # type: ignore[attr-defined]
    if field is None:
        return True
    kept_as = _KEPT_AS.get(field.type, (field.type,))
    return not field.is_list and (type(value) in kept_as or (value is False and False in field.choices))


@lru_cache(maxsize=10_000)
def _field_at(address: str) -> Field | None:
    return field_at(Journey, address)


_KEPT_AS: dict[type, tuple[type, ...]] = {date: (str,), float: (float, int)}
