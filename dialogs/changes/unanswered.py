"""What answers nothing ("later", "don't know", "no problems there"), typed or in the place of an earlier answer."""

from dialogs.changes.lists import Entries
from dialogs.interview import Interview
from dialogs.kinds.days import Day
from dialogs.kinds.kind import KindName
from dialogs.kinds.lists import StageNames
from dialogs.kinds.numbers import Feeling, is_number
from dialogs.reading.replies.replies import reply
from dialogs.reading.trades.trades import trades_named
from dialogs.script.posing import Posed
from dialogs.spellings import small_word, small_words_of
from storage.model.journey import Language
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import folded

LISTS: tuple[KindName, ...] = ("list", "choices")  # kinds of answers in which there may be nothing


# What a text that answers nothing is for us, by what it is taken for; the others are commands themselves.
_COMMANDS = {"explain": "why", "example": "sample"}
_TOPICS = {
    "business.name": "name",
    "business.trade": "trade",
    "persona.name": "customers",
    "stages.*.customer_goals": "goals",
    "stages.*.opportunities": "ideas",
    "stages.*.owner": "people",
    "stages.*.touchpoints.*.owner": "people",
    "stages.*.obstacles.*.by": "people",
    "stages.*.opportunities.*.by": "people",
}


# What is asked for here is told as customers and owners say it, be it a question, a wish or "they come again".
_TOLD = frozenset(
    ("thoughts", "quote", "steps", "decision", "impact", "relation", "reason", "description", "fear", "need", "repair")
)


def no_answer(interview: Interview, one: Posed | None, text: str) -> str | None:
    """Return the command that a text is which answers nothing, None where it is an answer."""
    if one and _is_answer(interview, one, text):
        return None
    topic = topic_of(one) if one else ""
    found = _small_word(interview, one, text) or reply(text, interview.language, topic, is_told=topic in _TOLD)
    if found is None and one and topic_of(one) == "trade":
        found = _in_another_language(text, interview.language)
    if found is None or (one and found in one.kind.own_words):
        return None
    return _COMMANDS.get(found, found)


def _in_another_language(text: str, language: Language) -> str | None:
    """Return which small word of any language a text is; one word may be a trade: «كافيه» is a café, and "enough"."""
    return small_word(text) if len(text.split()) > 1 or not trades_named(text, language) else None


def _small_word(interview: Interview, one: Posed | None, text: str) -> str | None:
    """Return which small word of the language spoken a text is.

    "None" and "done" may be feelings, and a word for stopping («إلغاء») may be a stage.
    """
    small = small_words_of(interview.language).get(folded(text))
    is_feeling = one is not None and isinstance(one.kind, Feeling) and small in ("none", "done")
    is_stage = one is not None and isinstance(one.kind, StageNames) and small == "stop"
    return None if is_feeling or is_stage else small


def _is_answer(interview: Interview, one: Posed, text: str) -> bool:
    """Tell whether a text is just what is asked for: something that can be picked, yes or no, a number."""
    if one.kind.name in ("text", "list", "choices") or isinstance(one.kind, Feeling | StageNames):
        said = folded(text)
        picked = any(said == folded(choice.label) for choice in one.choices(interview.log, interview.words))
        return picked or (isinstance(one.kind, Feeling) and is_number(text))
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


def instead(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries of a small word in place of an answer, nothing where the text is an answer.

    Raises:
        Mistake: where it is a command, which a changed answer cannot be.
    """
    small = no_answer(interview, one, text)
    match small:
        case "skip" | "unknown" | "none" if not isinstance(one.kind, StageNames):
            return (_said(one, small),)
        case None:
            check_no_command(text)
            return ()
        case _:
            raise Mistake("wrong-edited-command", text=text[:50])


def check_no_command(text: str) -> None:
    """Raise Mistake where a text is a command or a small word: it would be kept as an answer of that name."""
    if text.startswith("/") or small_word(text):
        raise Mistake("wrong-edited-command", text=text[:50])


def _said(one: Posed, small: str) -> Entry:
    if small == "none" and one.kind.name in LISTS:
        return Entry(one.address, value=())
    return Entry(one.address, "unknown" if small == "unknown" else "skip")
