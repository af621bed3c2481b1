"""The questions that are asked again in one conversation. They are the conversation's, and not kept with the map."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

MOST = 80  # of which undo can still find its way back


@dataclass(frozen=True, slots=True)
class Again:
    """A question asked again: its address, and the turn of the log at which it was.

    It is open until something newer is said to it. `ticking` is true where it was left open by a tick of that turn.
    `REVIEW` is the address of no question: what is asked again at the turn at which it stands belongs to a review.
    """

    REVIEW: ClassVar[str] = "review"

    address: str
    turn: int
    ticking: bool = False


Asking = tuple[Again, ...]  # the newest last


def plus(asking: Asking, new: Iterable[Again]) -> Asking:
    """Return what is asked again with something more; of very many only the newest are kept."""
    return (*asking, *new)[-MOST:]


def without(asking: Asking, address: str) -> Asking:
    """Return what is asked again but for one question."""
    return tuple(one for one in asking if one.address != address)


def before(asking: Asking, turn: int) -> Asking:
    """Return what was asked again before a turn that is taken back."""
    return tuple(one for one in asking if one.turn < turn)


def to_plain(asking: Asking) -> list[Any] | None:
    """Return it as plain values for JSON, None where nothing is asked again."""
    return [[one.address, one.turn, one.ticking] for one in asking] or None


def from_plain(plain: object) -> Asking:
    """Return what `to_plain` gave, now or before 0.2.0; nothing for what cannot be read."""
    found = []
    for one in plain if isinstance(plain, list | tuple) else ():
        match one:
            case [str(address), int(turn), bool(ticking)]:
                found.append(Again(address, turn, ticking))
            case [str(address), int(turn)]:  # once told a tick by its turn alone
                found.append(Again(address, turn, ticking=True))
            case _:
                return ()
    return tuple(found)
