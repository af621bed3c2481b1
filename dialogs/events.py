"""What comes into a conversation, and what it answers: plain values that every front end shares."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from dialogs.script import Choice, Kind
from storage.model.log import Value


@dataclass(frozen=True, slots=True)
class Said:
    """The person wrote something; `unseen`, before the open question could be shown to them."""

    text: str
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class Chose:
    """The person pressed a button, or several; `revision` is that of the panel it stood on, where it is known."""

    ids: tuple[str, ...]
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class Commanded:
    """The person gave a command ("map", "pdf")."""

    name: str
    args: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """The person sent something that is no text (a photo, a voice message, a sticker), and whether it was kept."""

    media: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed the answer at an address."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """The person changed a message of theirs, which had been taken in as a turn."""

    turn: int
    text: str


Event = Said | Chose | Commanded | Sent | Edited | Corrected


@dataclass(frozen=True, slots=True)
class Say:
    """A message."""

    text: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message about something that could not be used: what is wrong and what to do."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """What a menu asks, for front ends that show no menus."""

    text: str


@dataclass(frozen=True, slots=True)
class Draw:
    """The map as a picture, a result that must arrive."""

    format: Literal["png", "svg", "pdf", "txt"]


@dataclass(frozen=True, slots=True)
class ShowChecklist:
    """The checklist, a result that must arrive: its first items, or all where `most` is None."""

    most: int | None = 7


@dataclass(frozen=True, slots=True)
class ShowMaps:
    """The person's maps: those at hand, or those that were put away."""

    archived: bool = False


@dataclass(frozen=True, slots=True)
class ShowExample:
    """A finished map in the person's language, as a picture: what they can expect."""


@dataclass(frozen=True, slots=True)
class Export:
    """The map document as a file, and what was sent along as evidence."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The person stops for now."""


Reply = Say | Refusal | Ask | Draw | ShowChecklist | ShowMaps | ShowExample | Export | Leave


@dataclass(frozen=True, slots=True)
class Switch:
    """Go on with another of the person's maps: its place in the list, or the beginning of its id."""

    map: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Erase this map, or everything that is kept of the person."""

    everything: bool


@dataclass(frozen=True, slots=True)
class Archive:
    """Put this map out of sight; going on with it brings it back."""


@dataclass(frozen=True, slots=True)
class ReviewIn:
    """Look at the map again in so many days: what day that is, only the keeper's clock can tell."""

    days: int


# What only the keeper of the maps can do; it turns each into replies.
Deed = Switch | Erase | Archive | ReviewIn


def to_plain(reply: Reply) -> dict[str, Any]:
    """Return a reply as plain values for JSON."""
    return {"reply": type(reply).__name__, **asdict(reply)}


def from_plain(plain: Mapping[str, Any]) -> Reply:
    """Return the reply that `to_plain` gave; what else stands beside it is the front end's."""
    kinds = {kind.__name__: kind for kind in get_args(Reply)}
    kind = kinds[plain["reply"]]
    reply: Reply = kind(**{field.name: plain[field.name] for field in fields(kind)})
    return reply


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the interview is: numbers from 1, stage 0 before the stages, and the minutes that the rest may take."""

    stage: int
    stages: int
    question: int
    questions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Panel:
    """The open question as the chat should show it now: a state, not a message.

    `example` shows what could be typed where nothing can be picked; `answer` is what stands there already; `ticks` are
    the ids of the choices that are part of it.
    """

    address: str
    kind: Kind
    text: str
    hint: str
    example: str
    answer: Value
    choices: tuple[Choice, ...]
    ticks: tuple[str, ...]
    progress: Progress


@dataclass(frozen=True, slots=True)
class MapLine:
    """A map in the list of a person's maps."""

    id: str
    title: str
    complete: bool
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """Buttons beside the open question, or with a text in its place; each `Choice.id` is a command ("/maps 2")."""

    text: str
    rows: tuple[tuple[Choice, ...], ...]
