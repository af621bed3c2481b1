"""A bare number where words are awaited: it is kept as said, and the person is asked which question it answers."""

from dialogs.changes.answers import answered
from dialogs.changes.editing import is_list
from dialogs.changes.lists import texts_at
from dialogs.changes.meaning import latest_answered
from dialogs.interview import Interview
from dialogs.kinds.kind import is_picked
from dialogs.kinds.naming import ticked
from dialogs.kinds.numbers import Feeling, is_number
from dialogs.screens import Misplaced
from dialogs.script.offered.at_stage import OWN
from dialogs.script.posing import Posed
from storage.model.log import Entry
from storage.model.mistake import Mistake

_TYPED = ("text", "list", "choices")


def asked_back(before: Interview, after: Interview, one: Posed, text: str) -> Interview:
    """Return the interview after an answer, and ask about it where another question awaits such a number."""
    other = _awaiting(before, one, text)
    return after.seeing(Misplaced(one.address, other.address)) if other else after


def moved(interview: Interview, other: Posed) -> Interview:
    """Return the interview in which the last answer is that of another question instead.

    Raises:
        Mistake: where nothing was typed last, or it does not fit the other question.
    """
    turn = interview.log.last_answer(interview.author)
    text = "\n".join(_typed_in(interview, turn))
    if not text:
        raise Mistake("wrong-undo-empty")
    before = interview.plus([Entry("", "retract", turn)])
    said = (address for address, entries in interview.log.standing.items() if any(e.turn == turn for e in entries))
    moved_away = (address for address in said if address != other.address)
    restored = (entry for address in moved_away for entry in _as_before(before, address))
    return interview.plus((*restored, *answered(before, other, text)))


def _as_before(before: Interview, address: str) -> tuple[Entry, ...]:
    """Return the entries that put back what was said at an address, or ask again where nothing was."""
    said = before.log.answer(address)
    if said:
        return (Entry(address, said.kind, said.value),)
    return (Entry(address), Entry(address, "reopen")) if before.posed_at(address) else (Entry(address),)


def _awaiting(interview: Interview, one: Posed, text: str) -> Posed | None:
    """Return another question that a bare number fits: the one picked from last, else the feeling of the same stage."""
    is_typed = one.kind.name in _TYPED and not one.choices(interview.log, interview.words)
    if not (is_typed or one.kind.name == "list") or not is_number(text):
        return None
    beside = (each for each in interview.posed if each.stage and each.stage == one.stage)
    latest = latest_answered(interview)
    picked = (latest,) if latest and _has_picks(interview, latest) else ()
    candidates = (*picked, *(each for each in beside if isinstance(each.kind, Feeling)))
    return next((each for each in candidates if each != one and _fits(interview, each, text)), None)


def _has_picks(interview: Interview, one: Posed) -> bool:
    """Tell whether something that was offered is part of an answer."""
    log, offered = interview.log, one.choices(interview.log, interview.words)
    answer = texts_at(log, one.address) if is_list(one) else log.value(one.address)
    return any(is_picked(choice, answer) for choice in offered if not choice.id.startswith(OWN))


def _fits(interview: Interview, one: Posed, text: str) -> bool:
    choices = one.choices(interview.log, interview.words)
    try:
        return bool(answered(interview, one, text) if isinstance(one.kind, Feeling) else ticked(text, choices))
    except Mistake:
        return False


def _typed_in(interview: Interview, turn: int) -> tuple[str, ...]:
    """Return the texts that one turn brought."""
    entries = (entry for of_address in interview.log.standing.values() for entry in of_address if entry.turn == turn)
    values = ((entry.address, entry.value) for entry in entries if entry.kind == "value")
    asked = {one.address for one in interview.posed}
    return tuple(
        str(value)
        for address, value in values
        if isinstance(value, str | int | float) and (address in asked or address.endswith((".text", ".name")))
    )
