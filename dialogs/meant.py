"""An answer that may belong to another question: it is taken in as said, and the person is asked which one was meant.

Two things give it away: a bare number where words are awaited, and words such as "no, I meant …".
"""

from functools import cache

from dialogs.answers import answered, edited, item_entries, text_field
from dialogs.events import Ask
from dialogs.interview import Interview, Outcome, answer_at, is_ticked, question_text, shown
from dialogs.kinds import known_as
from dialogs.places import LISTS, place_of
from dialogs.reading import items, number, ticked
from dialogs.script import OWN, Asked, Choice, asked, open_question
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import folded

MEANT = "meant "  # begins the view that asks which question was meant, and names the other one
_LONGEST = 6  # words of "no, I meant to say"


def asked_back(before: Interview, after: Interview, one: Asked, text: str) -> Outcome:
    """Return the interview after an answer, and ask about it where another question awaits such a number."""
    other = _awaiting(before, one, text)
    return _asked_back(after, one, other) if other else (after, ())


def amended(interview: Interview, text: str) -> Outcome:
    """Return what "no, I meant …" leads to: the answer before changes, and the open question may have been meant.

    Raises:
        Mistake: where what it says does not fit the answer before.
    """
    before, one = _latest(interview), open_question(interview.log)
    if before is None:
        raise Mistake("wrong-nothing-open")
    after = interview.plus(_amending(interview, before, text))
    awaiting = one and one != before and one in asked(after.log)  # other stages may have been meant
    return _asked_back(after, before, one) if one and awaiting else (after, ())


def moved(interview: Interview, other: Asked) -> Interview:
    """Return the interview in which the last answer is that of another question instead.

    Raises:
        Mistake: where nothing was typed last, or it does not fit the other question.
    """
    turn = interview.log.last_answer()
    text = "\n".join(_typed_in(interview, turn))
    if not text:
        raise Mistake("wrong-undo-empty")
    before = interview.plus([Entry("", "retract", turn)])
    moved_away = (one.address for one in asked(interview.log) if _answers_in(interview, one, turn) and one != other)
    restored = (entry for address in moved_away for entry in _as_before(before, address))
    return interview.plus((*restored, *answered(before, other, text)))


def _answers_in(interview: Interview, one: Asked, turn: int) -> bool:
    return any(entry.turn == turn for entry in interview.log.standing.get(one.address, ()))


def _as_before(before: Interview, address: str) -> tuple[Entry, ...]:
    """Return the entries that put back what was said at an address, or ask again where nothing was."""
    said = before.log.answer(address)
    return (Entry(address, said.kind, said.value),) if said else (Entry(address), Entry(address, "reopen"))


def _asked_back(after: Interview, one: Asked, other: Asked) -> Outcome:
    words, place = after.words, place_of(after, other)
    label, other_label = (question_text(after.log, each, words, ".label") for each in (one, other))
    command = f"/meant {place.name}"
    text = words("say-meant", answer=shown(after, one), label=label, other=other_label, command=command)
    return after.seeing(f"{MEANT}{place_of(after, one).name} {place.name}"), (Ask(text),)


def _awaiting(interview: Interview, one: Asked, text: str) -> Asked | None:
    """Return another question that a bare number fits: the one picked from last, else the feeling of the same stage."""
    words_awaited = one.question.kind == "list" or (one.question.kind == "text" and not _choices(interview, one))
    if not words_awaited or not _is_number(text):
        return None
    stage = (each for each in asked(interview.log) if each.stage_id and each.stage_id == one.stage_id)
    latest = _latest(interview)
    picked = (latest,) if latest and _is_picked(interview, latest) else ()
    candidates = (*picked, *(each for each in stage if each.question.kind == "scale"))
    return next((each for each in candidates if _fits(interview, each, text)), None)


def _is_picked(interview: Interview, one: Asked) -> bool:
    """Tell whether something that was offered is part of an answer."""
    answer, offered = answer_at(interview.log, one), _choices(interview, one)
    return any(is_ticked(choice, answer) for choice in offered if not choice.id.startswith(OWN))


def _fits(interview: Interview, one: Asked, text: str) -> bool:
    choices = _choices(interview, one)
    try:
        return bool(answered(interview, one, text) if one.question.kind == "scale" else ticked(text, choices))
    except Mistake:
        return False


def _choices(interview: Interview, one: Asked) -> tuple[Choice, ...]:
    return one.question.choices(interview.log, one.address, interview.words)


def _is_number(text: str) -> bool:
    try:
        number(text)
    except Mistake:
        return False
    return True


def _latest(interview: Interview) -> Asked | None:
    """Return the question that was answered last."""
    log = interview.log
    given = [(entry.turn, place, one) for place, one in enumerate(asked(log)) if (entry := log.answer(one.address))]
    return max(given)[2] if given else None


def _amending(interview: Interview, one: Asked, text: str) -> tuple[Entry, ...]:
    """Return the entries that change an answer; a list of several keeps them, for only one of them may be meant."""
    there = interview.log.texts(one.address) if one.question.kind in LISTS else ()
    if len(there) > 1:
        return item_entries(interview.log, one.address, (*there, *items(text)))
    return edited(interview, one.address, text)


def _typed_in(interview: Interview, turn: int) -> tuple[str, ...]:
    """Return the texts that one turn brought."""
    entries = (entry for of_address in interview.log.standing.values() for entry in of_address if entry.turn == turn)
    values = ((entry.address, entry.value) for entry in entries if entry.kind == "value")
    lists = {one.address: text_field(one.address) for one in asked(interview.log)}
    return tuple(
        str(value)
        for address, value in values
        if isinstance(value, str | int | float) and (address in lists or address.endswith((".text", ".name")))
    )


def behind_i_meant(text: str) -> str:
    """Return what follows "no, I meant" and its like in any language, empty where a text begins otherwise."""
    said = text.split()
    for count in range(min(_LONGEST, len(said) - 1), 0, -1):
        if " ".join(folded(word) for word in said[:count]) in _i_meant():
            return " ".join(said[count:]) if "\n" not in text else text.split(said[count - 1], 1)[1].strip()
    return ""


@cache
def _i_meant() -> frozenset[str]:
    return frozenset(" ".join(folded(word) for word in one.split()) for one in known_as("word-meant"))
