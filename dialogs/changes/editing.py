"""What a later change of an answer adds to the log: edited in place, by a changed message, or joined to another."""

from dialogs.changes.answers import answered, entries_of, ties
from dialogs.changes.lists import Entries, item_entries, replaced, text_at, texts_at
from dialogs.changes.matching import Item
from dialogs.changes.unanswered import check_no_command, instead
from dialogs.interview import Interview, is_ticking, turn_of_answer
from dialogs.kinds.kind import Listed, Reading, Single, Ticked
from dialogs.kinds.lists import StageNames, Ticks
from dialogs.kinds.naming import named
from dialogs.kinds.references import SomeItems
from dialogs.kinds.texts import OwnWords
from dialogs.reading.lists.listing import check_length
from dialogs.script.posing import Posed
from dialogs.spellings import behind_yes
from storage.model.fields import field_at
from storage.model.journey import Journey
from storage.model.log import Entry, Log, is_shown
from storage.model.mistake import Mistake
from storage.model.text import clean


def edited(interview: Interview, address: str, text: str) -> Entries:
    """Return the entries of an answer changed in place: a question's, or the text of one item.

    Raises:
        Mistake: where there is nothing to change at the address, or the text does not fit.
    """
    one = interview.posed_at(address)
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
    return answered(interview, one, text)


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
        return (Entry(before.address, value=" ".join((there, *texts))), *cleared)
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
    """Return ticks as the list of what was ticked: who changes an answer in place says all of it."""
    if not isinstance(reading, Ticked):
        return reading
    return Listed(tuple(choice.kept for choice in reading.choices), reading.choices)


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
