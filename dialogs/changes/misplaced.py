"""An answer that may belong to another question: it is taken in as said, and the person is asked which one was meant.

Two things give it away: a bare number where words are awaited, and words such as "no, I meant …".
"""

from functools import cache

from dialogs.changes.answers import answered
from dialogs.changes.editing import edited, is_list, listed
from dialogs.changes.lists import item_entries, texts_at
from dialogs.interview import Interview, answered_in, open_question
from dialogs.kinds.kind import is_picked
from dialogs.kinds.naming import ticked
from dialogs.kinds.numbers import Feeling, number
from dialogs.screens import Misplaced
from dialogs.script.offered import OWN
from dialogs.script.posing import Posed
from dialogs.spellings import known_as
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import folded

_LONGEST = 6  # words of "no, I meant to say"


def asked_back(before: Interview, after: Interview, one: Posed, text: str) -> Interview:
    """Return the interview after an answer, and ask about it where another question awaits such a number."""
    other = _awaiting(before, one, text)
    return after.seeing(Misplaced(one.address, other.address)) if other else after


def amended(interview: Interview, text: str) -> Interview:
    """Return what "no, I meant …" leads to: the answer before changes, and the open question may have been meant.

    Raises:
        Mistake: where what it says does not fit the answer before.
    """
    before, one = _latest(interview), open_question(interview)
    if before is None:
        raise Mistake("wrong-nothing-open")
    after = interview.plus(_amending(interview, before, text))
    awaiting = one and one != before and one in after.posed  # other stages may have been meant
    return after.seeing(Misplaced(before.address, one.address)) if one and awaiting else after


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
    moved_away = (one.address for one in interview.posed if _answers_in(interview, one, turn) and one != other)
    restored = (entry for address in moved_away for entry in _as_before(before, address))
    return interview.plus((*restored, *answered(before, other, text)))


def behind_i_meant(text: str) -> str:
    """Return what follows "no, I meant" and its like in any language, empty where a text begins otherwise."""
    said = text.split()
    for count in range(min(_LONGEST, len(said) - 1), 0, -1):
        if " ".join(folded(word) for word in said[:count]) in _i_meant():
            return " ".join(said[count:]) if "\n" not in text else text.split(said[count - 1], 1)[1].strip()
    return ""


def _answers_in(interview: Interview, one: Posed, turn: int) -> bool:
    return any(entry.turn == turn for entry in interview.log.standing.get(one.address, ()))


def _as_before(before: Interview, address: str) -> tuple[Entry, ...]:
    """Return the entries that put back what was said at an address, or ask again where nothing was."""
    said = before.log.answer(address)
    return (Entry(address, said.kind, said.value),) if said else (Entry(address), Entry(address, "reopen"))


def _awaiting(interview: Interview, one: Posed, text: str) -> Posed | None:
    """Return another question that a bare number fits: the one picked from last, else the feeling of the same stage."""
    plain = one.kind.name == "text" and not one.choices(interview.log, interview.words)
    if not (plain or one.kind.name == "list") or not _is_number(text):
        return None
    beside = (each for each in interview.posed if each.stage and each.stage == one.stage)
    latest = _latest(interview)
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


def _is_number(text: str) -> bool:
    try:
        number(text)
    except Mistake:
        return False
    return True


def _latest(interview: Interview) -> Posed | None:
    """Return the question that was answered last."""
    log = interview.log
    answers = ((answered_in(log, one.address), place, one) for place, one in enumerate(interview.posed))
    given = [answer for answer in answers if answer[0]]
    return max(given)[2] if given else None


def _amending(interview: Interview, one: Posed, text: str) -> tuple[Entry, ...]:
    """Return the entries that change an answer; a list of several keeps them, for only one of them may be meant."""
    there = texts_at(interview.log, one.address) if is_list(one) else ()
    if len(there) < 2:  # noqa: PLR2004 - one is the one that is meant
        return edited(interview, one.address, text)
    new = listed(interview, one, text)
    return item_entries(interview.log, one.address, (*there, *(t for t in new.texts if t not in there)), new.picked)


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


@cache
def _i_meant() -> frozenset[str]:
    return frozenset(" ".join(folded(word) for word in one.split()) for one in known_as("word-meant"))
