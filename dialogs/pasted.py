"""A text too long to be an answer, such as a pasted article: how long it is, and which of its parts to take.

The text waits in the view beside the open question, and is gone with the next answer.
"""

import re

from dialogs.answers import answered
from dialogs.events import Ask
from dialogs.interview import Interview, Outcome, question_text
from dialogs.reading import MOST_MESSAGE, MOST_TEXT, is_list, items, positions
from dialogs.script import Asked, open_question
from storage.model.mistake import Mistake

PASTED = "pasted "  # begins the view; the text follows
MOST_PARTS = 20
_LEAST_PARAGRAPHS, _LEAST_TEXT, _LEAST_LONGEST = 3, 700, 250  # items of a list are shorter
_BEGINNING = 60
_SENTENCE_END = re.compile(r"(?<=[.!?؟。])\s+")


def is_article(one: Asked, text: str) -> bool:
    """Tell whether a text is too long to be meant as the answer to a question, and has parts that are not."""
    if is_list(text) or all(len(part) > MOST_TEXT for part in parts(text)):
        return False
    paragraphs = text.split("\n")
    if len(paragraphs) >= _LEAST_PARAGRAPHS and len(text) > _LEAST_TEXT and max(map(len, paragraphs)) > _LEAST_LONGEST:
        return True
    return len(text) > MOST_TEXT and (one.question.kind == "text" or not _is_answer(text))


def goes_on(view: str, text: str) -> bool:
    """Tell whether a text is more of the one that waits: long messages arrive in several."""
    return view.startswith(PASTED) and len(text) > _LEAST_LONGEST


def _is_answer(text: str) -> bool:
    try:
        return bool(items(text))
    except Mistake:  # too many items, or one too long
        return False


def pasted(interview: Interview, text: str) -> Outcome:
    """Say how long a text is and ask what to take of it; one that comes in several messages is put together."""
    before = interview.view.removeprefix(PASTED) + "\n" if interview.view.startswith(PASTED) else ""
    whole = before + text if len(before) + len(text) <= MOST_MESSAGE else text
    after = interview.seeing(f"{PASTED}{whole}")
    return after, (Ask(question(after)),)


def question(interview: Interview) -> str:
    """Return what is asked about the pasted text, with the beginnings of its parts."""
    words, text, one = interview.words, interview.view.removeprefix(PASTED), open_question(interview.log)
    label = question_text(interview.log, one, words, ".label") if one else ""
    begun = (f"{words.number(place)}. {beginning(part)}" for place, part in enumerate(parts(text), 1))
    return "\n".join([words("say-pasted", count=len(text), label=label), *begun])


def beginning(part: str) -> str:
    """Return the first words of a part."""
    return part if len(part) <= _BEGINNING else part[:_BEGINNING].rpartition(" ")[0] + " …"


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
    one, found = open_question(interview.log), parts(interview.view.removeprefix(PASTED))
    if one is None or not interview.view.startswith(PASTED):
        raise Mistake("wrong-stale")
    places = positions(args, len(found))
    if places is None:
        raise Mistake("wrong-position", most=len(found))
    return interview.plus(answered(interview, one, _joined(one, [found[place - 1] for place in places])))


def _joined(one: Asked, chosen: list[str]) -> str:
    """Return parts as what is typed: a marker before each keeps a paragraph with commas one item."""
    return "\n".join(chosen) if one.question.kind == "text" else "\n".join(f"- {part}" for part in chosen)
