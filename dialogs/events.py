"""What comes into a conversation: plain values that every front end shares."""

from dataclasses import dataclass
from typing import Literal

Holding = Literal["", "map", "table"]


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
    """The person sent something that is no text (a photo, a voice message, a sticker), and whether it was kept.

    `holds` tells that it is called like a map document or a table, which can be read only as text.
    """

    media: str
    kept: bool = False
    holds: Holding = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed the answer at an address."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class Picked:
    """The person picked these at an address, and no others: what can be picked there, or "unknown", or "none".

    Nothing takes the answer away. Behind a kind of source may stand how many there were ("interview 3").
    """

    address: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """The person changed a message of theirs, which had been taken in as a turn."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class Replied:
    """The person replied to a question, by its address, or to a message of theirs, by the turn it was taken in as."""

    to: str | int
    text: str


@dataclass(frozen=True, slots=True)
class Continued:
    """The person's last message went on in another: all of it, and the turn of what was there already, 0 for none."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class Noted:
    """The person noted something for themselves alone about an address: they replied to such a note of theirs."""

    address: str
    text: str


Event = Said | Chose | Commanded | Sent | Edited | Picked | Corrected | Replied | Continued | Noted
