"""What a person notes for themselves alone, kept, said and erased; it is no part of any map."""

from sqlalchemy import Connection

from bot.person import Person
from dialogs.changes.numbering import Place, number_of
from dialogs.effects import KeepNote, Noting, RemoveNote, Say, ShowNotes
from dialogs.interview import Interview
from dialogs.menus.panel import question_text
from storage.model.mistake import Mistake
from storage.rows import notes
from storage.rows.notes import KeptNote

MOST = 200  # of a map


def done(c: Connection, person: Person, interview: Interview, doing: Noting) -> Say:
    """Do what a person wants with their notes of a map, in the caller's transaction, and return what is said of it.

    Raises:
        Mistake: where there is no such note, or no room for one more.
    """
    map_id, words = str(interview.map_id), interview.words
    match doing:
        case KeepNote(address, text):
            if len(notes.notes_of(c, person.owner, map_id)) >= MOST:
                raise Mistake("wrong-private-full", most=MOST)
            notes.add_note(c, person.owner, map_id, address, text)
            return Say(words("say-private-kept", about=_about(interview, address)))
        case ShowNotes():
            return Say(told(c, person, interview) or words("say-private-none"))
        case RemoveNote(place):
            kept = notes.notes_of(c, person.owner, map_id)
            if place > len(kept):
                raise Mistake("wrong-private", place=place)
            notes.remove_notes(c, person.owner, map_id, kept[place - 1].id)
            return Say(words("say-private-removed", text=_text(interview, kept[place - 1])))


def told(c: Connection, person: Person, interview: Interview) -> str:
    """Return all notes of a map, each with its number; empty where there are none."""
    kept = notes.notes_of(c, person.owner, str(interview.map_id))
    lines = [_line(interview, place, one) for place, one in enumerate(kept, 1)]
    return "\n".join([interview.words("say-private"), *lines]) if lines else ""


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
