"""What Masir says of how it read something: that it is no answer, and what else it may mean."""

from dialogs.changes.lists import texts_at
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome
from dialogs.kinds.days import Day
from dialogs.kinds.kind import Listed, Quoted, Reading, Single
from dialogs.kinds.lists import StageNames
from dialogs.kinds.numbers import Feeling
from dialogs.menus.panel import shown
from dialogs.reading.replies.replies import reply
from dialogs.screens import NearestTrade, OtherReading, Toned
from dialogs.script.posing import Posed
from dialogs.script.recognising import trade_of
from storage.model.mistake import Mistake
from storage.model.text import folded

# What a text that answers nothing is for us, by what it is taken for; the others are commands themselves.
_COMMANDS = {"explain": "why", "example": "sample"}
_TOPICS = {
    "business.name": "name",
    "business.trade": "trade",
    "persona.name": "customers",
    "stages.*.customer_goals": "goals",
    "stages.*.opportunities": "ideas",
}


def no_answer(interview: Interview, one: Posed | None, text: str) -> str | None:
    """Return the command that a text is which answers nothing, None where it is an answer."""
    if one and _is_answer(interview, one, text):
        return None
    found = reply(text, interview.language, topic_of(one) if one else "")
    if found is None or (one and found in one.kind.own_words):
        return None
    return _COMMANDS.get(found, found)


def _is_answer(interview: Interview, one: Posed, text: str) -> bool:
    """Tell whether a text is just what is asked for: something that can be picked, yes or no, a number."""
    if one.kind.name in ("text", "list", "choices") or isinstance(one.kind, Feeling | StageNames):
        return any(folded(text) == folded(choice.label) for choice in one.choices(interview.log, interview.words))
    try:
        return bool(one.kind.read(text, interview.asked(one)))
    except Mistake:
        return False


def topic_of(one: Posed) -> str:
    """Return what a question is about, as the rules for what is no answer know it."""
    match one.kind:
        case Feeling():
            return "feelings"
        case Day():
            return "days"
        case _:
            address = one.question.address
            return _TOPICS.get(address, address.rpartition(".")[2])


def asked_about(after: Interview, one: Posed, reading: Reading, text: str) -> Outcome:
    """Return what an answer leads to: what is said of how it was read, and what else it may mean."""
    if after.screen:
        return Outcome(after)
    match reading:
        case Listed(texts) if isinstance(one.kind, StageNames) and len(texts_at(after.log, "stages")) == 1:
            return Outcome(after, (Say(after.words("say-lone-stage", stage=texts[0])),))
        case Listed(_, other) if other:
            return Outcome(after.seeing(OtherReading(one.address, text)))
        case Quoted(_, None):
            return Outcome(after, (Say(after.words("say-quoted")),))
        case Quoted():
            said = Say(after.words("say-toned", feeling=shown(after, one)))
            return Outcome(after.seeing(Toned(one.address)), (said,))
        case Single() if one.question.address == "business.trade" and trade_of(after.log) is None:
            return Outcome(after.seeing(NearestTrade()))
        case _:
            return Outcome(after)
