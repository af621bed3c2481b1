"""What an event leads to: what is said at once, and what the shell is to do. Plain values; nothing is done here."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, get_args, get_type_hints

from storage.model.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Say:
    """A message."""

    text: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message about something that could not be used: what is wrong and what to do."""

    text: str


@dataclass(frozen=True, slots=True)
class ShowMenu:
    """The screen's menu has something new to say: front ends that show no menus say it in words."""


Reply = Say | Refusal | ShowMenu


@dataclass(frozen=True, slots=True)
class Draw:
    """The map in a format of `renderers.formats`, by its name; the shell says where there is no such format.

    `turn` is that as of which it is drawn, 0 as it is now.
    """

    format: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class DrawPlan:
    """The plan in a drawn format of `renderers.formats`, by its name: a card, or a PDF to print with the map behind."""

    format: str


@dataclass(frozen=True, slots=True)
class DrawCustomer:
    """The card of the customer in a drawn format of `renderers.formats`, by its name."""

    format: str


@dataclass(frozen=True, slots=True)
class Compare:
    """The map beside others, in a drawn format, by its name.

    `maps` names them with blanks between: by their places in the person's list or the beginnings of their ids. Where it
    is "" each is a picture of its own: the walk through the map, what was guessed of it, and the map it was made of.
    "@12" is the map itself as of turn 12; where several of them are named and nothing else, it is not among them as it
    is now.
    """

    format: str
    maps: str = ""


@dataclass(frozen=True, slots=True)
class ShowBeginning:
    """A small picture of what was said so far, once the first stage is told."""


@dataclass(frozen=True, slots=True)
class ShowChecklist:
    """The checklist: its first items, or all where `most` is None."""

    most: int | None = 7


@dataclass(frozen=True, slots=True)
class ShowExample:
    """A finished map in the person's language, as a picture: of which trade, the usual one where it is empty."""

    trade: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """The map document as a file, and what was sent along as evidence."""


@dataclass(frozen=True, slots=True)
class ShowGuide:
    """A guide for an interview on paper, in a format by its name, with the questions of a depth ("quick" or "full").

    `questions` names the question set, "" the usual ones.
    """

    format: str
    depth: str
    questions: str


@dataclass(frozen=True, slots=True)
class ShowTasks:
    """The plan for another program, in one of `renderers.formats.TASKS` by its name."""

    format: str


@dataclass(frozen=True, slots=True)
class ShowForward:
    """The plan, or the thing on it with this key, as a message of its own that can be forwarded."""

    key: str = ""


# What is promised: it arrives, whatever happens meanwhile.
Drawn = Draw | DrawPlan | DrawCustomer | Compare | ShowBeginning | ShowExample | ShowGuide
Result = Drawn | ShowChecklist | Export | ShowTasks | ShowForward


@dataclass(frozen=True, slots=True)
class Leave:
    """The person stops for now."""


@dataclass(frozen=True, slots=True)
class Switch:
    """Go on with another of the person's maps: its place in the list, or the beginning of its id."""

    map: str


@dataclass(frozen=True, slots=True)
class EraseMap:
    """Erase this map, with all that was said and drawn of it."""


@dataclass(frozen=True, slots=True)
class EraseAll:
    """Erase everything that is kept of the person."""


@dataclass(frozen=True, slots=True)
class Archive:
    """Put this map out of sight; going on with it brings it back."""


@dataclass(frozen=True, slots=True)
class KeepNote:
    """Keep what the person notes for themselves alone about what stands at an address, the map where it is ""."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class ShowNotes:
    """Say what the person has noted for themselves alone about this map: a page, the newest notes where it is None.

    `before` is the place of the note that stands behind the page, from 1.
    """

    before: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Erase what the person has noted for themselves alone, by its place in the list, from 1."""

    place: int


@dataclass(frozen=True, slots=True)
class HandOver:
    """Offer this map to somebody else, who takes it over."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take the offer of this map back."""


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Go on with the map of somebody else who has offered it, by the code of the offer."""

    code: str


@dataclass(frozen=True, slots=True)
class GoBack:
    """Make this map again what it was as of a turn; what it is now is kept as a version."""

    turn: int


@dataclass(frozen=True, slots=True)
class KeepWishes:
    """Keep how the person wants to be reminded, for all their maps."""

    wishes: Wishes


@dataclass(frozen=True, slots=True)
class LookForDue:
    """Show what is due of this map, or of another of the person's (see `Switch`), and which others there are."""

    map: str = ""


@dataclass(frozen=True, slots=True)
class Announce:
    """Say that somebody who stops half-way is written to once, with the picture so far, and do so."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """Do not write to somebody because they have stopped half-way."""


Reminding = KeepWishes | LookForDue | Announce | Refuse
Noting = KeepNote | ShowNotes | RemoveNote
HandingOn = HandOver | Withdraw | TakeOver
Effect = Result | Leave | Switch | EraseMap | EraseAll | Archive | GoBack | Noting | HandingOn | Reminding

# What waits in rows until it has arrived.
Promised = Say | Refusal | Result

_BY_NAME: Mapping[str, type] = {kind.__name__: kind for kind in get_args(Promised)}


def to_plain(promised: Promised) -> dict[str, Any]:
    """Return what is promised as plain values for JSON."""
    return {"reply": type(promised).__name__, **asdict(promised)}


def from_plain(plain: Mapping[str, Any]) -> Promised | None:
    """Return what `to_plain` gave, None for what is none of ours; what else stands beside it is the front end's."""
    kind = _BY_NAME.get(str(plain.get("reply")))
    if kind is None:
        return None
    hints = get_type_hints(kind)
    values = {field.name: plain.get(field.name, field.default) for field in fields(kind)}
    if not all(_fits(value, hints[name]) for name, value in values.items()):
        return None
    found: Promised = kind(**values)
    return found


def _fits(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type, or a union of some
    return isinstance(value, hint) and not isinstance(value, bool)
