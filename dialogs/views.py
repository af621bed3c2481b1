"""What a panel can show beside the open question, or in its place: menus of buttons, each of them a command.

Front ends without buttons ignore views: there the same commands are typed.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from dialogs.events import MapLine, Menu
from dialogs.interview import Interview, question_text, shown
from dialogs.pasted import PASTED, parts, question
from dialogs.places import LISTS, Place, item_text, place_at
from dialogs.script import Choice, asked, open_question
from dialogs.words import Words
from storage.model.mistake import Mistake
from storage.model.text import folded

MOST_MAPS = 8  # a page
_TITLE = 40  # characters of a map's title on a button

Row = tuple[Choice, ...]

_BEGUN = (("example",),)
_RESUMED = (("resume", "new"), ("maps", "example", "language"))
_COMPLETE = (("map", "checklist"), ("design", "improve"), ("map pdf:pdf", "review"), ("new", "maps"))
_NEXT = (("checklist", "review"), ("design", "improve"))
_DATES = (("improve 14:in-2-weeks", "improve 30:in-a-month", "improve 90:in-3-months"),)
_BESIDE_MAPS = (("archive",), ("new", "resume"))
_TO_ARCHIVED = (("maps archived:archived",),)
_ARCHIVED = (("maps:up", "resume"),)
_DELETE = (("delete map:delete-map",), ("delete all:delete-all",), ("resume:keep",))
_JOIN = (("join",),)
_LEAVE = (("stages:change-stages",), ("resume",))
_LINE = 300  # characters of an answer in a menu's text
_HALF = 20  # characters of an item on a button that names two
_MOST_ITEMS = 60  # buttons: Telegram takes a hundred


PART = "part "  # what the review calls the questions before the stages (0), and each stage
TYPE = "type:"  # begins the view in which what is typed is the rest of a command


def needs_maps(interview: Interview) -> bool:
    """Tell whether the menu shown now names the person's maps."""
    return interview.view.startswith(("maps", "archived"))


def menu(interview: Interview, maps: Sequence[MapLine] = ()) -> Menu | None:
    """Return the menu shown now, None where the open question stands alone; without a text it stands beside that."""
    words = interview.words
    name, _, page = interview.view.partition(":")
    if name in ("maps", "archived"):
        return _maps(words, maps, int(page or 1), archived=name == "archived")
    if name == "delete":
        return Menu(words("chat-delete", title=interview.title), _rows(words, _DELETE))
    if chosen := _by_place(interview):
        return chosen
    if open_question(interview.log) is None:
        return Menu(words("chat-complete", title=interview.title), _rows(words, _COMPLETE))
    rows = _beside(interview, name)
    return Menu("", _rows(words, rows)) if rows else None


def pressed(interview: Interview, text: str) -> str | None:
    """Return the command of the button whose label is typed, None where none is called so."""
    shown = menu(interview)
    labels = {_name(choice.label): choice.id for row in (shown.rows if shown else ()) for choice in row}
    return labels.get(_name(text))


def _name(label: str) -> str:
    """Return a label as it is compared, without the sign before it."""
    return re.sub(r"^\W+", "", folded(label))


def _beside(interview: Interview, name: str) -> Sequence[Sequence[str]]:
    """Return the buttons beside the open question."""
    known = interview.log.standing.keys() - {"language"}
    return {"next": _NEXT, "join": _JOIN, "start": _RESUMED if known else _BEGUN}.get(name, ())


def _by_place(interview: Interview) -> Menu | None:
    """Return the menu of an answer, an item or a stage, None where the view is another."""
    name, _, place = interview.view.partition(" ")
    about = _typing if interview.view.startswith(TYPE) else _MENUS.get(name)
    try:
        return about(interview, place) if about else None
    except (Mistake, IndexError):  # it is gone: an import has changed the map meanwhile
        return None


def _review(interview: Interview, place: str) -> Menu:
    if place.startswith(PART):
        return _review_part(interview, int(place.removeprefix(PART)))
    if place:
        return _review_place(interview, place_at(interview, place))
    words = interview.words
    names = (words("chat-review-start"), *_numbered(interview))
    rows = tuple((Choice(f"/review {PART}{number}", _short(name)),) for number, name in enumerate(names))
    return Menu(words("chat-review"), (*rows, *_rows(words, _LEAVE)))


def _review_part(interview: Interview, number: int) -> Menu:
    words = interview.words
    title = _numbered(interview)[number - 1] if number else words("chat-review-start")
    rows: list[Row] = []
    lines = [title]
    for place, one in enumerate(asked(interview.log), 1):
        if one.stage == number:
            label = question_text(interview.log, one, words, ".label")
            lines.append(
                words("say-review-line", number=place, label=label, answer=_short(shown(interview, one), _LINE))
            )
            rows.append((Choice(f"/review {place}", _short(label)),))
    return Menu("\n".join(lines), (*rows, *_rows(words, (("review:all-answers",), ("resume",)))))


def _review_place(interview: Interview, place: Place) -> Menu:
    words, number = interview.words, place.name.partition(".")[0]
    label = question_text(interview.log, place.one, words, ".label")
    up = Choice(f"/review {PART}{place.one.stage}" if not place.item else f"/review {number}", words("chat-button-up"))
    if place.item:
        change = (Choice(f"/edit {place.name}", words("chat-button-change")),)
        remove = (Choice(f"/remove {place.name}", words("chat-button-remove")),)
        return Menu(f"{label}\n{_short(item_text(interview, place), _LINE)}", (change, remove, (up,)))
    rows: list[Row] = []
    if place.one.question.kind in LISTS:
        texts = interview.log.texts(place.one.address)
        rows += [(Choice(f"/review {number}.{i}", _short(text)),) for i, text in enumerate(texts[:_MOST_ITEMS], 1)]
        rows.append((Choice(f"/add {number}", words("chat-button-add")),))
    again = (Choice(f"/edit {number}", words("chat-button-again")),)
    answer = _short(shown(interview, place.one), _LINE)
    return Menu(f"{label}\n{answer}", (*rows, again, (up,), *_rows(words, (("resume",),))))


def _alike(interview: Interview, places: str) -> Menu:
    """Ask beside the open question whether two items are one."""
    words, (one, other) = interview.words, places.split(" ")
    first, second = (_short(item_text(interview, place_at(interview, name)), _HALF) for name in (one, other))
    same = Choice(f"/remove {other}", words("chat-button-one-thing", one=first, other=second))
    return Menu("", ((same,), (Choice("/resume", words("chat-button-two-things")),)))


def _meant(interview: Interview, places: str) -> Menu:
    """Ask beside the open question which of two questions was answered."""
    words, (stands, other) = interview.words, places.split(" ")
    one = place_at(interview, stands).one
    label, there = (question_text(interview.log, place_at(interview, p).one, words, ".label") for p in (stands, other))
    answer = _short(shown(interview, one), _HALF)
    stays = Choice("/resume", words("chat-button-meant-here", answer=answer, label=label))
    return Menu("", ((stays,), (Choice(f"/meant {other}", words("chat-button-meant-there", label=there)),)))


def _pasted(interview: Interview, _place: str) -> Menu:
    """Ask which parts of a pasted text are the answer."""
    found = parts(interview.view.removeprefix(PASTED))
    number = interview.words.number
    rows = [(Choice(f"/take {i}", _short(f"{number(i)}. {part}")),) for i, part in enumerate(found, 1)]
    return Menu(question(interview), (*rows, *_rows(interview.words, (("resume:never-mind",),))))


def _stages(interview: Interview, place: str) -> Menu:
    if place:
        return _stage(interview, int(place))
    words = interview.words
    rows = tuple((Choice(f"/stages {i}", _short(name)),) for i, name in enumerate(_numbered(interview), 1))
    return Menu(words("chat-stages"), (*rows, *_rows(words, (("stages add:add-stage",), ("resume",)))))


def _stage(interview: Interview, place: int) -> Menu:
    words, names = interview.words, _numbered(interview)
    last = len(names)
    rows = [[f"stages rename {place}:rename", f"stages split {place}:split"]]
    moves = [f"stages reorder {place} {place - 1}:earlier-stage"] if place > 1 else []
    moves += [f"stages reorder {place} {place + 1}:later-stage"] if place < last else []
    rows += [moves] if moves else []
    rows += [[f"stages merge {place} {place + 1}:merge"]] if place < last else []
    rows += [[f"stages remove {place}:remove"]] if last > 1 else []
    return Menu(names[place - 1], _rows(words, (*rows, ("stages:up",))))


def _typing(interview: Interview, _place: str) -> Menu:
    """Ask for the words that a command still needs."""
    words = interview.words
    name, _, args = interview.view.removeprefix(TYPE).partition(" ")
    match name:
        case "edit":
            text = words("say-type-edit", item=_short(item_text(interview, place_at(interview, args)), _LINE))
        case "add":
            label = question_text(interview.log, place_at(interview, args).one, words, ".label")
            text = words("say-type-add", label=label)
        case "improve":
            text = words("say-type-date")
        case _:
            text = words("say-type-stage" if name == "stages" else "say-type-name")
    dates = _DATES if name == "improve" else ()
    return Menu(text, _rows(words, (*dates, ("resume:never-mind",))))


_MENUS: Mapping[str, Callable[[Interview, str], Menu]] = {
    "review": _review,
    "alike": _alike,
    "meant": _meant,
    "pasted": _pasted,
    "stages": _stages,
}


def _numbered(interview: Interview) -> tuple[str, ...]:
    """Return the stages with their places."""
    names = enumerate(interview.log.texts("stages"), 1)
    return tuple(f"{interview.words.number(place)}. {name}" for place, name in names)


def map_line(line: MapLine, words: Words) -> str:
    """Return a map as a line for people."""
    state = words("say-maps-away" if line.archived else "say-maps-complete" if line.complete else "say-maps-open")
    return f"{line.title or words('say-untitled')} ({state})"


def _maps(words: Words, maps: Sequence[MapLine], page: int, *, archived: bool) -> Menu:
    listed = [line for line in maps if line.archived == archived]
    pages = max(1, -(-len(listed) // MOST_MAPS))
    page = min(max(page, 1), pages)
    shown = listed[(page - 1) * MOST_MAPS : page * MOST_MAPS]
    rows: list[Row] = [(Choice(f"/maps {line.id}", _short(map_line(line, words))),) for line in shown]
    if pages > 1:
        rows.append(turning(page, pages, words, "maps archived" if archived else "maps page"))
    if archived:
        return Menu(words("say-archived" if listed else "say-archived-none"), (*rows, *_rows(words, _ARCHIVED)))
    away = _TO_ARCHIVED if len(listed) < len(maps) else ()
    return Menu(words("chat-maps" if listed else "say-maps-none"), (*rows, *_rows(words, (*away, *_BESIDE_MAPS))))


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


def _short(text: str, most: int = _TITLE) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
