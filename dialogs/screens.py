"""What a panel shows beside or instead of the open question: a closed union of values, kept with the conversation.

How each looks is `menus`'. One that cannot be read any more (an older release, a damaged row) is the open question.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args


@dataclass(frozen=True, slots=True)
class Started:
    """What somebody can do who has just come."""


@dataclass(frozen=True, slots=True)
class Next:
    """What to do behind a picture."""


@dataclass(frozen=True, slots=True)
class Joinable:
    """The last answer may belong to the one before."""


@dataclass(frozen=True, slots=True)
class ChoicePage:
    """A further page of the open question's choices, from 1."""

    page: int


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways out of the open question that are seldom needed, in place of those that often are."""


@dataclass(frozen=True, slots=True)
class Maps:
    """A page, from 1, of the person's maps: those at hand, or those that were put away."""

    page: int = 1
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Clients:
    """A page, from 1, of the clients whose maps the person keeps."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class OneClient:
    """A page, from 1, of the maps of one client, by its place in their list, from 1."""

    place: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class HandingOver:
    """The map is offered to somebody else: what becomes of it, and how the offer is taken back."""


@dataclass(frozen=True, slots=True)
class Deleting:
    """What is to be deleted."""


@dataclass(frozen=True, slots=True)
class Review:
    """All that was said, part by part."""


@dataclass(frozen=True, slots=True)
class ReviewPart:
    """What was said of one stage, or of the business where it is ""."""

    stage: str


@dataclass(frozen=True, slots=True)
class ReviewAnswer:
    """One answer, or one item of it, by its address."""

    address: str


@dataclass(frozen=True, slots=True)
class Stages:
    """The stages."""


@dataclass(frozen=True, slots=True)
class OneStage:
    """What can be done with one stage, by its id."""

    stage: str


@dataclass(frozen=True, slots=True)
class Doubles:
    """Two items, by their addresses, that may be one thing said twice."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Misplaced:
    """An answer at one address that may have been meant for the question at another."""

    here: str
    there: str


@dataclass(frozen=True, slots=True)
class OtherReading:
    """A text that was taken in as the list at an address can be read in another way, too."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class Toned:
    """A sentence was kept as the customer's, and the feeling at an address was read from it."""

    address: str


@dataclass(frozen=True, slots=True)
class NearestTrade:
    """What the owner does is none of the trades we know: which is nearest? A page of them, from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ShownExample:
    """An example map of a trade was shown, with which a map can be begun."""

    trade: str


@dataclass(frozen=True, slots=True)
class Examples:
    """The trades of which there are example maps, a page of them, from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class Pasted:
    """A long text that waits until somebody says which of its parts are the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Putting:
    """A text that waits until somebody says what to do with it, beside the answer at an address."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class Columns:
    """A pasted table that waits until somebody says which of its columns is the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Importing:
    """A pasted map document that waits until somebody says that it is to be a map of theirs."""

    text: str


@dataclass(frozen=True, slots=True)
class TypingItem:
    """What is typed next is the new text of the answer or item at an address."""

    address: str


@dataclass(frozen=True, slots=True)
class TypingMore:
    """What is typed next is added to the list at an address."""

    address: str


@dataclass(frozen=True, slots=True)
class TypingStage:
    """What is typed next names a stage: a new one, the one with this id, or the one to come behind it."""

    verb: str
    stage: str = ""


@dataclass(frozen=True, slots=True)
class TypingTitle:
    """What is typed next is the title of the map."""


@dataclass(frozen=True, slots=True)
class TypingClient:
    """What is typed next names the client whose map it is."""


@dataclass(frozen=True, slots=True)
class TypingNote:
    """What is typed next is a note for the person alone about what stands at an address, or the map where it is ""."""

    address: str


@dataclass(frozen=True, slots=True)
class TypingDay:
    """What is typed next is the day of the next review."""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One thing of the plan, by its key, and what can be done with it; `is_explained`: with why it stands there."""

    key: str
    is_explained: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """What the map does not say yet, to be completed."""


@dataclass(frozen=True, slots=True)
class Deepening:
    """The parts of the map, to go deeper into one."""


@dataclass(frozen=True, slots=True)
class Customers:
    """The message to customers was shown; what they say can be taken in."""


MarkField = Literal["due", "owner", "note"]


@dataclass(frozen=True, slots=True)
class TypingMark:
    """What is typed next is noted of a thing of the plan: its day, who does it, or a note."""

    key: str
    field: MarkField


@dataclass(frozen=True, slots=True)
class Comparing:
    """A page, from 1, of the maps that can stand beside this one; `shown` are those that do, with blanks between."""

    page: int = 1
    shown: str = ""


@dataclass(frozen=True, slots=True)
class TaskFiles:
    """The plan was sent for a calendar or a tool; which other files of it there are."""


@dataclass(frozen=True, slots=True)
class Versions:
    """A page, from 1, of the versions of the map, the newest first."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class Figures:
    """A page, from 1, of the measures of the map: how each stands, and where it is going."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class OneVersion:
    """One version, by the turn that it is the map as of, and what can be done with it."""

    turn: int


@dataclass(frozen=True, slots=True)
class TypingVersion:
    """What is typed next names the version that the map as it is now is kept as."""


@dataclass(frozen=True, slots=True)
class TypingFigure:
    """What is typed next is a figure of the measure with this key, "s2.k1"."""

    measure: str


@dataclass(frozen=True, slots=True)
class DueNow:
    """What is due of this map by today; `maps` are the ids of others of which something is, with blanks between."""

    maps: str = ""


@dataclass(frozen=True, slots=True)
class Announced:
    """Who stops is told that they will be written to once; they can refuse it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How somebody wants to be spoken to and reminded."""


SettingField = Literal["hour", "zone", "days"]


@dataclass(frozen=True, slots=True)
class TypingSetting:
    """What is typed next is the hour of reminders, the person's time zone, or the days on which they want quiet."""

    field: SettingField


@dataclass(frozen=True, slots=True)
class Changed:
    """What has changed? The stages that are to be asked about again are ticked, by their ids with blanks between."""

    stages: str = ""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Nothing is left to show: all was erased."""


TypingWords = (
    TypingItem | TypingMore | TypingStage | TypingTitle | TypingClient | TypingNote | TypingDay | TypingVersion
)
Typing = TypingWords | TypingMark | TypingFigure | TypingSetting | Changed
Waiting = Pasted | Putting | Columns | Importing
Screen = (
    Started
    | Next
    | Joinable
    | ChoicePage
    | Ways
    | Maps
    | Clients
    | OneClient
    | HandingOver
    | Deleting
    | Review
    | ReviewPart
    | ReviewAnswer
    | Stages
    | OneStage
    | Doubles
    | Misplaced
    | Waiting
    | OtherReading
    | Toned
    | NearestTrade
    | ShownExample
    | Examples
    | PlanItem
    | Customers
    | Deepening
    | Missing
    | Typing
    | Comparing
    | TaskFiles
    | Figures
    | Versions
    | OneVersion
    | DueNow
    | Announced
    | Settings
    | Forgotten
)

_BY_NAME: Mapping[str, type] = {kind.__name__: kind for kind in get_args(Screen)}


def to_plain(screen: Screen | None) -> dict[str, Any] | None:
    """Return a screen as plain values for JSON."""
    if screen is None:
        return None
    values = {field.name: getattr(screen, field.name) for field in fields(screen)}
    return {"screen": type(screen).__name__, **values}


def from_plain(plain: object) -> Screen | None:
    """Return the screen that `to_plain` gave; None, the open question, for everything that is none of ours."""
    if not isinstance(plain, dict):
        return None
    kind = _BY_NAME.get(str(plain.get("screen")))
    if kind is None or not _fits(kind, plain):
        return None
    found: Screen = kind(**{field.name: plain[field.name] for field in fields(kind)})
    return found


def _fits(kind: type, plain: Mapping[str, Any]) -> bool:
    """Tell whether each field is there with its own type, or is one of its choices: `True` is no number here."""
    wanted = {field.name: field.type for field in fields(kind)}
    return plain.keys() == wanted.keys() | {"screen"} and all(
        type(plain[name]) is wanted[name] or plain[name] in get_args(wanted[name]) for name in wanted
    )
