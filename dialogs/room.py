"""Whether there is room in a map for what an event adds. How much there is, `storage.model.limits` says."""

from collections.abc import Iterable

from dialogs.interview import Interview
from storage.model import limits
from storage.model.log import Entry, Log, is_shown
from storage.model.mistake import Mistake


def check_room(before: Interview, after: Interview) -> None:
    """Let an event change a map while there is room; a map that is too large already may become smaller.

    To take something back is always possible: undo must lead out of everything.

    Raises:
        Mistake: where something would be too much.
    """
    if before.unsaved == after.unsaved:
        return
    if _size(after.unsaved) - _size(before.unsaved) > limits.TURN_BYTES:
        raise Mistake("wrong-room-turn")
    if after.log.size > limits.LOG_BYTES and not any(entry.kind == "retract" for entry in after.unsaved):
        raise Mistake("wrong-room-log")
    count = _items(after.log)
    if count > limits.ITEMS_TOLD and count > _items(before.log):
        raise Mistake("wrong-room-items", most=limits.ITEMS_TOLD)


def _size(entries: Iterable[Entry]) -> int:
    return sum(entry.size for entry in entries)


def _items(log: Log) -> int:
    """Return how many stages and items in them a map has; what is noted of them is not more than they are."""
    return sum(len(log.ids(one)) for one in log.given if one.startswith("stages") and is_shown(log, one))
