"""What a person notes for themselves alone, kept, said and erased; it is no part of any map."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from bot.person import Person
from dialogs.changes.numbering import Place, number_of
from dialogs.effects import KeepNote, Noting, RemoveNote, Say, ShowNotes
from dialogs.interview import Interview
from dialogs.menus.panel import question_text
from storage.model.mistake import Mistake
from storage.rows import notes
from storage.rows.notes import KeptNote

PAGE = 20
# Characters of a page, with room for its first and last line in one of Telegram's messages; a longer note stands alone.
_MOST_PAGE = 3_500


def done(c: Connection, person: Person, interview: Interview, doing: Noting, message: int | None = None) -> Say:
    """Do what a person wants with their notes of a map, in the caller's transaction, and return what is said of it.

    `message` is the number of the one in which they did.

    Raises:
        Mistake: where there is no such note, or no room for one more.
    """
    map_id, words = str(interview.map_id), interview.words
    match doing:
        case KeepNote(address, text):
            if len(notes.notes_of(c, person.owner, map_id)) >= notes.MOST:
                raise Mistake("wrong-private-full", most=notes.MOST)
            notes.add_note(c, person.owner, map_id, address, text, message)
            return Say(words("say-private-kept", about=_about(interview, address)))
        case ShowNotes(before):
            return Say(told(c, person, interview, before) or words("say-private-none"))
        case RemoveNote(place):
            kept = notes.notes_of(c, person.owner, map_id)
            if place > len(kept):
                raise Mistake("wrong-private", place=place)
            notes.remove_notes(c, person.owner, map_id, kept[place - 1].id)
            return Say(words("say-private-removed", text=_text(interview, kept[place - 1])))


def told(c: Connection, person: Person, interview: Interview, before: int | None) -> str:
    """Return a page of a map's notes, each with its number, the newest last; empty where there are none.

    Where notes stand before the page, its last line says how to see them.
    """
    words, kept = interview.words, notes.notes_of(c, person.owner, str(interview.map_id))
    if not kept:
        return ""
    end = min(len(kept), max(1, before - 1)) if before else len(kept)
    page = range(end, max(0, end - PAGE), -1)
    lines = tuple(_together(_line(interview, place, kept[place - 1]) for place in page))
    first = end - len(lines) + 1
    earlier = [words("say-private-earlier", count=first - 1, command=f"/private before {first}")] if first > 1 else []
    return "\n".join([words("say-private"), *reversed(lines), *earlier])


def _together(lines: Iterable[str]) -> Iterator[str]:
    """Yield the first lines, as many as a page has room for, one at least."""
    room = _MOST_PAGE
    for line in lines:
        if room < _MOST_PAGE and len(line) > room:
            return
        room -= len(line)
        yield line


def _line(interview: Interview, place: int, one: KeptNote) -> str:
    about, day = _about(interview, one.address), one.at.date()
    return interview.words("say-private-line", number=place, about=about, text=_text(interview, one), day=day)


def _text(interview: Interview, one: KeptNote) -> str:
    """Return what a note says; of one that was damaged while it stood encrypted, that it is."""
    return one.text or interview.words("say-private-damaged")


def _about(interview: Interview, address: str) -> str:
    """Return the name of a question with its number in the review; of what is gone, that it is."""
    one = interview.posed_at(address)
    if one is None:
        return interview.words("say-private-gone" if address else "say-private-map")
    label = question_text(interview.log, one, interview.words, ".label")
    return f"{number_of(interview, Place(one))} {label}"
