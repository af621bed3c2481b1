"""What a panel can show beside the open question, or in its place: menus of buttons, each of them a command.

Front ends without buttons ignore views: there the same commands are typed.
"""

from collections.abc import Sequence

from dialogs.events import MapLine, Menu
from dialogs.interview import Interview
from dialogs.script import Choice, open_question
from dialogs.words import Words

MOST_MAPS = 8  # a page
_TITLE = 40  # characters of a map's title on a button

Row = tuple[Choice, ...]

_BEGUN = (("example",),)
_RESUMED = (("resume", "new"), ("maps", "example", "language"))
_COMPLETE = (("map", "checklist"), ("map pdf:pdf", "review"), ("new", "maps"))
_BESIDE_MAPS = (("new", "resume"),)
_DELETE = (("delete map:delete-map",), ("delete all:delete-all",), ("resume:keep",))
_JOIN = (("join",),)


def needs_maps(interview: Interview) -> bool:
    """Tell whether the menu shown now names the person's maps."""
    return interview.view.startswith("maps")


def menu(interview: Interview, maps: Sequence[MapLine] = ()) -> Menu | None:
    """Return the menu shown now, None where the open question stands alone; without a text it stands beside that."""
    words = interview.words
    title = str(interview.log.value("title") or interview.log.value("business.name") or words("say-untitled"))
    name, _, page = interview.view.partition(":")
    if name == "maps":
        return _maps(words, maps, int(page or 1))
    if name == "delete":
        return Menu(words("chat-delete", title=title), _rows(words, _DELETE))
    if open_question(interview.log) is None:
        return Menu(words("chat-complete", title=title), _rows(words, _COMPLETE))
    if name == "start":
        known = interview.log.standing.keys() - {"language"}
        return Menu("", _rows(words, _RESUMED if known else _BEGUN))
    return Menu("", _rows(words, _JOIN)) if name == "join" else None


def map_line(line: MapLine, words: Words) -> str:
    """Return a map as a line for people."""
    state = words("say-maps-complete" if line.complete else "say-maps-open")
    return f"{line.title or words('say-untitled')} ({state})"


def _maps(words: Words, maps: Sequence[MapLine], page: int) -> Menu:
    pages = max(1, -(-len(maps) // MOST_MAPS))
    page = min(max(page, 1), pages)
    shown = maps[(page - 1) * MOST_MAPS : page * MOST_MAPS]
    rows: list[Row] = [(Choice(f"/maps {line.id}", _short(map_line(line, words))),) for line in shown]
    if pages > 1:
        rows.append(turning(page, pages, words, "maps page"))
    return Menu(words("chat-maps" if maps else "say-maps-none"), (*rows, *_rows(words, _BESIDE_MAPS)))


def turning(page: int, pages: int, words: Words, command: str) -> Row:
    """Return the buttons that turn pages."""
    place = words("chat-page", page=page, pages=pages)
    there = ((page - 1, words("chat-button-earlier")), (page, place), (page + 1, words("chat-button-later")))
    return tuple(Choice(f"/{command} {number}", label) for number, label in there if 1 <= number <= pages)


def _rows(words: Words, rows: Sequence[Sequence[str]]) -> tuple[Row, ...]:
    """Return rows of buttons: each a command, with the name of its label where that is another."""
    pairs = tuple(tuple(name.partition(":") for name in row) for row in rows)
    return tuple(
        tuple(Choice(f"/{command}", words(f"chat-button-{label or command}")) for command, _, label in row)
        for row in pairs
    )


def _short(text: str) -> str:
    return text if len(text) <= _TITLE else text[: _TITLE - 1] + "…"
