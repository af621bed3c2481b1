"""Whether there is room in a map for what an event adds. How much there is, `storage.model.limits` says."""

from collections.abc import Iterable

from dialogs.interview import Interview
from storage.model import limits
from storage.model.log import Entry, Log
from storage.model.logged import items_in, most_items, overlong
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
    is_full = after.log.size > limits.LOG_BYTES or after.log.ordered > limits.ORDERED
    if is_full and not any(entry.kind == "retract" for entry in after.unsaved):
        raise Mistake("wrong-room-log")
    count = items_in(after.log)
    if count > limits.ITEMS_TOLD and count > items_in(before.log):
        raise Mistake("wrong-room-items", most=limits.ITEMS_TOLD)
    there = overlong(before.log)
    for address, longer in overlong(after.log).items():
        if longer > there.get(address, 0):
            raise Mistake("wrong-items", count=longer, most=most_items(address))


def check_document(after: Log) -> None:
    """Let a document change a map while there is room: it may say more at once than anybody types.

    Raises:
        Mistake: where it would be too much.
    """
    if after.size > limits.LOG_MOST or after.ordered > limits.ORDERED:
        raise Mistake("wrong-room-log")


def _size(entries: Iterable[Entry]) -> int:
    return sum(entry.size for entry in entries)
