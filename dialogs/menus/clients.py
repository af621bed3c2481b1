"""The menus of who interviews others: the clients, and the maps of one of them."""

from collections.abc import Sequence

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MapLine, Menu, Row, rows_of, short, turning
from dialogs.menus.listing import map_line
from dialogs.screens import Clients, OneClient
from dialogs.words import Words
from storage.model.text import folded

MOST = 8  # a page
_BESIDE = (("client +:client-name",), ("resume",))
_OUT = (("client -:client-out",),)
_UP = (("client:up", "resume"),)


def clients_of(maps: Sequence[MapLine]) -> tuple[str, ...]:
    """Return the names of the clients that have maps, in the order in which they are listed and numbered."""
    return tuple(sorted({line.folder for line in maps if line.folder}, key=lambda name: (folded(name), name)))


def clients(interview: Interview, screen: Clients, maps: Sequence[MapLine]) -> Menu:
    """Return a page of the clients, and whose the map at hand is."""
    words, names = interview.words, clients_of(maps)
    lines = [
        (f"/client {place}", words("chat-button-client", client=short(name), count=_count(name, maps)))
        for place, name in enumerate(names, 1)
    ]
    whose = words("say-client", client=interview.folder) if interview.folder else words("say-client-none")
    rows, listed = _page(lines, screen.page, "client page", words)
    beside = rows_of(words, (*(_OUT if interview.folder else ()), *_BESIDE))
    return Menu(whose, (*rows, *beside), "\n".join((whose, *listed, words("say-client-how"))))


def one_client(interview: Interview, screen: OneClient, maps: Sequence[MapLine]) -> Menu:
    """Return a page of one client's maps; where there is no such client any more, those there are."""
    words, names = interview.words, clients_of(maps)
    if screen.place > len(names):
        return clients(interview, Clients(), maps)
    name = names[screen.place - 1]
    lines = [
        (f"/maps {line.id}", short(map_line(line, words, is_foldered=False))) for line in maps if line.folder == name
    ]
    rows, listed = _page(lines, screen.page, f"client {screen.place}", words)
    text = words("say-client-maps", client=name)
    return Menu(text, (*rows, *rows_of(words, _UP)), "\n".join((text, *listed)))


def _page(lines: Sequence[tuple[str, str]], page: int, turn: str, words: Words) -> tuple[list[Row], list[str]]:
    """Return the buttons of a page of commands with their labels, and all of them as lines for who has no buttons."""
    pages = max(1, -(-len(lines) // MOST))
    page = min(max(page, 1), pages)
    shown = lines[(page - 1) * MOST : page * MOST]
    rows: list[Row] = [(Choice(command, label),) for command, label in shown]
    if pages > 1:
        rows.append(turning(page, pages, words, turn))
    return rows, [words("say-way", label=label, command=command) for command, label in lines]


def _count(name: str, maps: Sequence[MapLine]) -> int:
    return sum(line.folder == name for line in maps)
