"""Buttons of menus: rows of choices, each of them a command."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Choice
from dialogs.words import Words

MOST_TITLE = 40  # characters of a map's or an item's name on a button
MOST_ANSWER = 300  # characters of an answer in a menu's text

Row = tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """Buttons beside the open question, or with a text in its place; each `Choice.id` is a command ("/maps 2").

    `spoken` is what is said where there are no buttons, with the commands in it; the text where it is "". `copied` is
    what a button copies, to be sent to somebody else; there is none where it is "".
    """

    text: str
    rows: tuple[Row, ...]
    spoken: str = ""
    copied: str = ""


@dataclass(frozen=True, slots=True)
class MapLine:
    """A map in the list of a person's maps; `folder` is the client whose it is, "" where none was named."""

    id: str
    title: str
    complete: bool
    archived: bool = False
    folder: str = ""


def rows_of(words: Words, rows: Sequence[Sequence[str]]) -> tuple[Row, ...]:
    """Return rows of buttons: each a command, with the name of its label behind a colon where that is another."""
    pairs = tuple(tuple(name.partition(":") for name in row) for row in rows)
    return tuple(
        tuple(Choice(f"/{command}", words(f"chat-button-{label or command}")) for command, _, label in row)
        for row in pairs
    )


def turning(page: int, pages: int, words: Words, command: str) -> Row:
    """Return the buttons that turn pages."""
    place = words("chat-page", page=page, pages=pages)
    there = ((page - 1, words("chat-button-earlier")), (page, place), (page + 1, words("chat-button-later")))
    return tuple(Choice(f"/{command} {number}", label) for number, label in there if 1 <= number <= pages)


def short(text: str, most: int = MOST_TITLE) -> str:
    """Return a text, cut where it is too long."""
    return text if len(text) <= most else text[: most - 1] + "…"
