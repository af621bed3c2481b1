"""A log as plain values for JSON, and back: what stands beside its rows, so that nothing is replayed."""

from collections.abc import Mapping
from typing import Any

from storage.model.log import Entry, Log


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


def from_state(state: Mapping[str, Any]) -> Log:
    """Return the log that `to_state` gave, now or in any release before."""
    authors = state.get("by", [""])
    standing = {
        address: tuple(
            Entry(address, kind, tuple(v) if isinstance(v, list) else v, turn, authors[place[0] if place else 0])
            for kind, v, turn, *place in entries
        )
        for address, entries in state["standing"].items()
    }
    return Log(standing, state["given"], state["turn"])
