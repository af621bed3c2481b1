"""What a later change of an answer adds to the log: edited in place, by a changed message, or joined to another."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.changes.answers import answered, entries_of, taken_in, ties
from dialogs.changes.lists import Entries, item_entries, replaced, text_at, texts_at
from dialogs.changes.matching import Item
from dialogs.changes.readings import day_of, recorded
from dialogs.changes.unanswered import LISTS, check_no_command, instead
from dialogs.interview import Interview, is_ticking, turn_of_answer
from dialogs.kinds.kind import Listed, Reading, Referred, Single, Sourced, Ticked
from dialogs.kinds.lists import StageNames, Ticks
from dialogs.kinds.naming import named
from dialogs.kinds.numbers import Feeling, is_number
from dialogs.kinds.references import NOTHING, SomeItems
from dialogs.kinds.sources import Sources, sourced
from dialogs.kinds.texts import OwnWords
from dialogs.reading.lists.listing import check_length
from dialogs.script.posing import Posed
from dialogs.spellings import behind_yes
from storage.model.fields import field_at
from storage.model.journey import Journey
from storage.model.log import Entry, Log, is_shown
from storage.model.mistake import Mistake
from storage.model.text import clean

UNKNOWN = "unknown"  # picked where nobody knows


def edited(interview: Interview, address: str, text: str) -> Entries:
    """Return the entries of an answer changed in place: a question's, or the text of one item.

    Raises:
        Mistake: where there is nothing to change at the address, or the text does not fit.
    """
    one = interview.askable_at(address)
    if one and one.question.is_follow_up:
        return taken_in(interview, one, read(interview, one, text))
    if one:
        said = instead(interview, one, text)
        return said or entries_of(interview, one, _in_place(read(interview, one, text)))
    field = field_at(Journey, address)
    is_text = field is not None and OwnWords().fits(field) and not field.pick_of
    if not is_text or interview.log.value(address) is None or not is_shown(interview.log, address):
        raise Mistake("wrong-address", address=clean(address)[:100])
    check_no_command(text)
    check_length(text)
    return (Entry(address, value=text),)


def picked(interview: Interview, address: str, ids: Sequence[str]) -> Entries:
    """Return the entries of what was picked at an address, and nothing else there; nothing takes the answer away.

    Raises:
        Mistake: where nothing is asked there, or it cannot be picked.
    """
    one = interview.askable_at(address)
    if one is None:
        raise Mistake("wrong-address", address=clean(address)[:100])
    by_id = {choice.id: choice for choice in one.choices(interview.log, interview.words)}
    if not ids or tuple(ids) == (UNKNOWN,):
        return _without_answer(interview, one, ids)
    if tuple(ids) == (NOTHING,) and NOTHING not in by_id and one.kind.name in LISTS:
        return (Entry(one.address, value=()),)
    if isinstance(one.kind, Sources):
        return entries_of(interview, one, sourced(ids))
    if isinstance(one.kind, Feeling) and len(ids) == 1 and is_number(ids[0]):  # a half step has no button
        return entries_of(interview, one, read(interview, one, ids[0]))
    if not all(choice_id in by_id for choice_id in ids):
        raise Mistake("wrong-choice")
    return entries_of(interview, one, _in_place(one.kind.pick([by_id[one_id] for one_id in dict.fromkeys(ids)])))


def is_needed(one: Posed) -> bool:
    """Tell whether there is no map without an answer to a question: it is neither unknown nor taken away."""
    return isinstance(one.kind, StageNames) or one.address == "language"


def _without_answer(interview: Interview, one: Posed, ids: Sequence[str]) -> Entries:
    """Return the entries that say that nobody knows, or take the answer away with what followed from it."""
    if is_needed(one):
        raise Mistake("wrong-needed")
    if ids:
        return (Entry(one.address, "unknown"),)
    evidence = f"{one.address.rpartition('.')[0]}.evidence" if isinstance(one.kind, Sources) else ""
    gone = (one.address, *([evidence] if evidence else []))
    return tuple(Entry(there) for there in gone if there in interview.log.standing)


def corrected(interview: Interview, turn: int, text: str) -> Entries:
    """Return the entries of an answer whose message was changed: each item that it still names stays what it is.

    Raises:
        Mistake: where what was said then stands no longer, or the text does not fit.
    """
    log, one = interview.log, answered_in(interview, turn)
    if one is None:
        raise Mistake("wrong-corrected")
    if said := instead(interview, one, text):
        return said
    made = _made_in(log, one.address, turn)
    if made and not _names_a_set(interview, one, text):
        again = (Entry(one.address, "reopen"),) if is_ticking(interview, one.address) else ()
        items = listed(interview, one, text)
        kept = set(log.ids(one.address)) - {item for item, _ in made}
        entries = replaced(log, one.address, made, items.texts, items.picked)
        return (*entries, *ties(one.address, entries, items.tied, kept), *again)
    latest = log.answer(one.address)
    if latest is None or latest.turn != turn:
        raise Mistake("wrong-corrected")
    said_on = day_of(log, one.address) or interview.today  # a figure is of the day on which it was said
    return answered(replace(interview, today=said_on), one, text)


def answered_in(interview: Interview, turn: int) -> Posed | None:
    """Return the question that a turn answered, None where nothing that was said then stands."""
    return next((one for one in interview.posed if _answers_in(interview.log, one.address, turn)), None)


def joined(interview: Interview) -> Entries:
    """Return the entries that add the last answer to the one before it and ask the last question again.

    Empty where the two cannot be one.
    """
    log = interview.log
    given = ((log.answer(one.address), one) for one in interview.posed)
    turns = [(turn_of_answer(log, one.address), one) for entry, one in given if entry and entry.kind == "value"]
    if len(turns) < 2:  # noqa: PLR2004 - the last and the one before
        return ()
    (_, before), (_, last) = sorted(turns, key=lambda pair: pair[0])[-2:]
    texts, there = _said(log, last.address), log.value(before.address)
    cleared = (Entry(last.address), Entry(last.address, "reopen"))
    if is_list(before) and texts and not isinstance(last.kind, StageNames | SomeItems):
        return (*item_entries(log, before.address, (*texts_at(log, before.address), *texts)), *cleared)
    if before.kind.name == "text" and last.kind.name == "text" and isinstance(there, str):
        whole = Entry(before.address, value=" ".join((there, *texts)))
        return (whole, *recorded(log, (whole,), interview.today), *cleared)
    return ()


def read(interview: Interview, one: Posed, text: str) -> Reading:
    """Return what a text means as the answer to a question.

    Raises:
        Mistake: where it does not fit.
    """
    said = behind_yes(text) if one.question.is_follow_up else text  # "is there more?"
    return one.kind.read(said, interview.asked(one))


def listed(interview: Interview, one: Posed, text: str) -> Listed:
    """Return the items that a text names for a list: a number is the choice with that number.

    Raises:
        Mistake: where it names none.
    """
    match _in_place(read(interview, one, text)):
        case Listed() as items:
            return items
        case Single(str(single)):
            return Listed((single,))
        case _:
            raise Mistake("wrong-no-list")


def _in_place(reading: Reading) -> Reading:
    """Return ticks as all that is ticked: who changes an answer in place says all of it."""
    match reading:
        case Ticked(choices):
            return Listed(tuple(choice.kept for choice in choices), choices)
        case Referred(ids, most=most) if most and len(ids) > most:
            raise Mistake("wrong-most", most=most)
        case Referred() | Sourced():
            return replace(reading, is_whole=True)
        case _:
            return reading


def _names_a_set(interview: Interview, one: Posed, text: str) -> bool:
    return isinstance(one.kind, StageNames) and named(text, one.choices(interview.log, interview.words)) is not None


def _made_in(log: Log, address: str, turn: int) -> tuple[Item, ...]:
    """Return the items of a list that a turn brought, with the texts that it gave them; none where all are others now.

    What was renamed since is still the item that its message names by the old text.
    """
    named = [(i, log.standing.get(text_at(address, i), ())) for i in log.ids(address)]
    said = ((i, next((e.value for e in entries if e.turn == turn), None)) for i, entries in named)
    stands = any(entries and entries[-1].turn == turn for _, entries in named)
    return tuple((i, text) for i, text in said if isinstance(text, str)) if stands else ()


def _answers_in(log: Log, address: str, turn: int) -> bool:
    return any(entry.turn == turn for entry in log.standing.get(address, ()))


def _said(log: Log, address: str) -> tuple[str, ...]:
    """Return an answer's texts; none for a number."""
    value = log.value(address)
    return (value,) if isinstance(value, str) else texts_at(log, address)


def is_list(one: Posed) -> bool:
    """Tell whether the answer to a question is a list whose items can be changed one by one."""
    return one.kind.name == "list" or isinstance(one.kind, Ticks)
