"""A text too long to be an answer, such as a pasted article: how long it is, and which of its parts to take.

The text waits beside the open question, and is gone with the next answer. How it is asked about is `menus`'.
"""

import re

from dialogs.changes.answers import answered
from dialogs.interview import Interview, open_question
from dialogs.kinds.lists import StageNames, Ticks
from dialogs.kinds.naming import positions
from dialogs.kinds.references import Serving
from dialogs.reading.lists.listing import is_list, items
from dialogs.screens import Pasted, Screen
from dialogs.script.posing import Posed
from storage.model import limits
from storage.model.mistake import Mistake

MOST_PARTS = 20
_LEAST_PARAGRAPHS, _LEAST_TEXT, _LEAST_LONGEST = 3, 700, 250  # items of a list are shorter
_SENTENCE_END = re.compile(r"(?<=[.!?؟。])\s+")


def is_article(one: Posed, text: str) -> bool:
    """Tell whether a text is too long to be meant as the answer to a question, and has parts that are not."""
    if is_list(text) or all(len(part) > limits.TEXT for part in parts(text)):
        return False
    paragraphs = text.split("\n")
    if len(paragraphs) >= _LEAST_PARAGRAPHS and len(text) > _LEAST_TEXT and max(map(len, paragraphs)) > _LEAST_LONGEST:
        return True
    return len(text) > limits.TEXT and (one.kind.name == "text" or not _is_answer(text))


def goes_on(screen: Screen | None, text: str) -> bool:
    """Tell whether a text is more of the one that waits: long messages arrive in several."""
    return isinstance(screen, Pasted) and len(text) > _LEAST_LONGEST


def _is_answer(text: str) -> bool:
    try:
        return bool(items(text).texts)
    except Mistake:  # too many items, or one too long
        return False


def pasted(interview: Interview, screen: Screen | None, text: str) -> Interview:
    """Return the interview in which a text waits; one that comes in several messages is put together."""
    whole = f"{screen.text}\n{text}" if isinstance(screen, Pasted) else text
    return interview.seeing(Pasted(whole if len(whole) <= limits.MESSAGE else text))


def parts(text: str) -> tuple[str, ...]:
    """Return the parts of a text: its paragraphs, or the sentences of a single one."""
    lines = [line.strip() for line in text.split("\n") if any(map(str.isalpha, line))]
    found = lines if len(lines) > 1 else _SENTENCE_END.split(text.strip())
    return tuple(found[:MOST_PARTS])


def taken(interview: Interview, args: str) -> Interview:
    """Return the interview in which the named parts of the pasted text are the answer.

    Raises:
        Mistake: where there is no such part, or it is longer than an answer may be.
    """
    one = asked_for_words(interview)
    if one is None or not isinstance(interview.screen, Pasted):
        raise Mistake("wrong-stale")
    found = parts(interview.screen.text)
    places = positions(args, len(found))
    if places is None:
        raise Mistake("wrong-position", most=len(found))
    return interview.plus(answered(interview, one, _joined(one, [found[place - 1] for place in places])))


def asked_for_words(interview: Interview) -> Posed | None:
    """Return the question that a waiting text answers: the open one, else the next that is answered in own words.

    A question that is new to the script may stand open before the one at which the text was pasted.
    """
    one = open_question(interview)
    if one is None or _is_in_words(one):
        return one
    waiting = (each for each in interview.posed if interview.log.answer(each.address) is None)
    return next(filter(_is_in_words, waiting), one)


def _is_in_words(one: Posed) -> bool:
    return one.kind.name in ("text", "list") or isinstance(one.kind, Ticks | StageNames | Serving)


def _joined(one: Posed, chosen: list[str]) -> str:
    """Return parts as what is typed: a marker before each keeps a paragraph with commas one item."""
    return "\n".join(chosen) if one.kind.name == "text" else "\n".join(f"- {part}" for part in chosen)
