"""The menus in which Masir asks back: one thing or two, meant here or there, which parts of a text, which words."""

from collections.abc import Iterable, Iterator, Sequence

from dialogs.changes.editing import is_list
from dialogs.changes.numbering import Place, item_text, name_of, place_at
from dialogs.changes.otherwise import readings
from dialogs.changes.pasted import asked_for_words, parts
from dialogs.interview import Interview, open_question
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MOST_ANSWER, Menu, rows_of, short
from dialogs.menus.panel import question_text, shown
from dialogs.pasting.tables import table_in
from dialogs.screens import (
    Columns,
    Doubles,
    Importing,
    Misplaced,
    OtherReading,
    Pasted,
    Putting,
    Toned,
    TypingClient,
    TypingDay,
    TypingItem,
    TypingMore,
    TypingNote,
    TypingStage,
    TypingTitle,
    TypingVersion,
    TypingWords,
)
from dialogs.script.posing import Posed
from storage.model.mistake import Mistake

_DATES = (("improve 14:in-2-weeks", "improve 30:in-a-month", "improve 90:in-3-months"),)
_NEVER_MIND = (("resume:never-mind",),)
_MOST_ITEMS = 6
_HALF = 20  # characters of an item on a button that names two
_BEGINNING = 60


def doubles(interview: Interview, screen: Doubles) -> Menu:
    """Ask beside the open question whether two items are one."""
    words = interview.words
    one, other = place_at(interview, screen.first), place_at(interview, screen.second)
    first, second = item_text(interview, one), item_text(interview, other)
    remove = f"/remove {name_of(interview, other)}"
    same = Choice(remove, words("chat-button-one-thing", one=short(first, _HALF), other=short(second, _HALF)))
    spoken = words("say-alike", one=first, other=second, command=remove)
    return Menu("", ((same,), (Choice("/resume", words("chat-button-two-things")),)), spoken)


def misplaced(interview: Interview, screen: Misplaced) -> Menu:
    """Ask beside the open question which of two questions was answered."""
    words = interview.words
    here, there = place_at(interview, screen.here), place_at(interview, screen.there)
    label, other = (question_text(interview.log, place.one, words, ".label") for place in (here, there))
    answer, command = shown(interview, here.one), f"/meant {name_of(interview, there)}"
    stays = Choice("/resume", words("chat-button-meant-here", answer=short(answer, _HALF), label=label))
    spoken = words("say-meant", answer=answer, label=label, other=other, command=command)
    return Menu("", ((stays,), (Choice(command, words("chat-button-meant-there", label=other)),)), spoken)


def other_reading(interview: Interview, screen: OtherReading) -> Menu:
    """Offer beside the open question to read a text in the other way: whole, or as several items."""
    words = interview.words
    now, other = readings(interview, screen)
    kind = "other-tied" if len(now) == len(other) else "other-one" if len(other) == 1 else "other-many"
    label = words(f"chat-button-{kind}", count=len(other))
    items = words("say-list-dot").join(short(text, _BEGINNING) for text in other)
    spoken = words(f"say-{kind}", now=len(now), count=len(other), items=items, command="/other")
    return Menu("", ((Choice("/other", label),),), spoken)


def toned(interview: Interview, screen: Toned) -> Menu:
    """Offer beside the open question the other feelings that a sentence may have meant."""
    words, one = interview.words, place_at(interview, screen.address).one
    faces = one.choices(interview.log, words)
    row = tuple(Choice(f"/tone {face.id}", face.label.partition(" ")[0]) for face in reversed(faces))
    return Menu("", (row,), words("say-tone-change", command="/tone -1"))


def pasted(interview: Interview, screen: Pasted) -> Menu:
    """Ask which parts of a pasted text are the answer: how long it is, and how each part begins."""
    words, one, found = interview.words, asked_for_words(interview), parts(screen.text)
    rows = [(Choice(f"/take {i}", short(f"{words.number(i)}. {part}")),) for i, part in enumerate(found, 1)]
    label = question_text(interview.log, one, words, ".label") if one else ""
    begun = (f"{words.number(place)}. {beginning(part)}" for place, part in enumerate(found, 1))
    text = "\n".join([words("say-pasted", count=len(screen.text), label=label), *begun])
    return Menu(text, (*rows, *rows_of(words, _NEVER_MIND)))


def putting(interview: Interview, screen: Putting) -> Menu:
    """Ask what to do with a text: one more item of an answer, in place of one or of all, or for the open question."""
    words, place = interview.words, place_at(interview, screen.address)
    label, answer = question_text(interview.log, place.one, words, ".label"), shown(interview, place.one)
    text = words("say-putting", text=short(screen.text, MOST_ANSWER), label=label, answer=short(answer, MOST_ANSWER))
    return _asked_of(interview, text, _ways(interview, place.one, label))


def _ways(interview: Interview, one: Posed, label: str) -> Iterator[Choice]:
    words, here = interview.words, open_question(interview)
    for item in interview.log.ids(one.address)[:_MOST_ITEMS]:
        place = Place(one, item)
        named = words("chat-button-put-item", item=short(item_text(interview, place), _HALF))
        yield Choice(f"/put {place.address if one.address == 'stages' else name_of(interview, place)}", named)
    if is_list(one):
        yield Choice("/put add", words("chat-button-put-add", label=label))
    yield Choice("/put all", words("chat-button-put-all", label=label))
    if here and here != one:
        other = question_text(interview.log, here, words, ".label")
        yield Choice("/put here", words("chat-button-put-here", label=other))


def columns(interview: Interview, screen: Columns) -> Menu:
    """Ask which column of a table is the answer, or whether its first row is."""
    words, one, table = interview.words, open_question(interview), table_in(screen.text)
    if one is None or table is None:
        raise Mistake("wrong-put")
    label = question_text(interview.log, one, words, ".label")
    found = enumerate(table.columns, 1)
    choices = [Choice(f"/column {i}", words("chat-button-column", number=i, cells=_cells(cells))) for i, cells in found]
    choices += [Choice("/column row", words("chat-button-row", cells=_cells(table.rows[0])))]
    return _asked_of(interview, words("say-table", count=len(table.columns), label=label), choices)


def importing(interview: Interview, _screen: Importing) -> Menu:
    """Ask whether a document that was pasted is to be a new map."""
    words = interview.words
    return _asked_of(interview, words("say-import"), [Choice("/import", words("chat-button-import"))])


def _asked_of(interview: Interview, text: str, choices: Iterable[Choice]) -> Menu:
    """Return a menu of one thing a row, with the commands in it where there are no buttons."""
    words, rows = interview.words, tuple((choice,) for choice in choices)
    ways = (words("say-way", label=choice.label, command=choice.id) for ((choice),) in rows)
    return Menu(text, (*rows, *rows_of(words, _NEVER_MIND)), "\n".join((text, *ways)))


def _cells(cells: Sequence[str]) -> str:
    return short(" · ".join(cell for cell in cells if cell))


def typing(interview: Interview, screen: TypingWords) -> Menu:
    """Ask for the words that a command still needs."""
    words = interview.words
    match screen:
        case TypingItem(address):
            text = words("say-type-edit", item=short(_text_at(interview, place_at(interview, address)), MOST_ANSWER))
        case TypingMore(address):
            one = place_at(interview, address).one
            text = words("say-type-add", label=question_text(interview.log, one, words, ".label"))
        case TypingDay():
            return Menu(words("say-type-date"), rows_of(words, (*_DATES, *_NEVER_MIND)))
        case TypingStage():
            text = words("say-type-stage")
        case TypingTitle():
            text = words("say-type-name")
        case TypingClient():
            text = words("say-type-client")
        case TypingNote():
            text = words("say-type-private")
        case TypingVersion():
            text = words("version-type")
    return Menu(text, rows_of(words, _NEVER_MIND))


def beginning(part: str) -> str:
    """Return the first words of a part."""
    return part if len(part) <= _BEGINNING else part[:_BEGINNING].rpartition(" ")[0] + " …"


def _text_at(interview: Interview, place: Place) -> str:
    return item_text(interview, place) if place.item else shown(interview, place.one)
