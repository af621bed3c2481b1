"""A log as plain values for JSON, and back: what stands beside its rows, so that nothing is replayed."""

from collections.abc import Sequence
from typing import Any, get_args

from storage.model.log import Entry, EntryKind, Log

_KINDS = frozenset(get_args(EntryKind))
_TYPES = frozenset((str, int, float, bool, list, tuple, type(None)))


def to_state(log: Log) -> dict[str, Any]:
    """Return the log as plain values for JSON.

    An entry is its kind, value and turn, and a place among the authors (`by`) where it is not the first one's; the
    authors are left out where there is only the owner.
    """
    authors = list(dict.fromkeys(entry.by for entries in log.standing.values() for entry in entries))
    places = {author: (place,) if place else () for place, author in enumerate(authors)}
    standing = {
        address: [[e.kind, e.value, e.turn, *places[e.by]] for e in entries]
        for address, entries in log.standing.items()
    }
    state = {"turn": log.turn, "given": dict(log.given), "standing": standing}
    return state if authors in ([], [""]) else {**state, "by": authors}


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
    except (TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError("a damaged state") from error


def _entry(address: str, plain: Sequence[Any], authors: Sequence[str]) -> Entry:
    kind, value, turn = plain[0], plain[1], plain[2]
    if kind not in _KINDS or type(value) not in _TYPES or type(turn) is not int:
        raise ValueError("a damaged entry")
    by = authors[plain[3] if len(plain) > 3 else 0]  # noqa: PLR2004 - the author stands behind the three
    return Entry(address, kind, _texts(value) if isinstance(value, list) else value, turn, by)


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) != len(values):
        raise ValueError("damaged texts")
    return texts


def _whole(number: object) -> int:
    if not isinstance(number, int):
        raise ValueError("a damaged number")  # noqa: TRY004 - one error for all that is damaged
    return number
