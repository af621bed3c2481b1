"""The notation of `reply.ftl`: phrases with choices, what may be left out, lists of words, and gaps.

`no (real/big)? <problem>` stands for "no problem", "no real issues" and more: a choice in round brackets, `?` behind
what may be left out, `<problem>` for one of the message `reply-of-problem`, `…` behind others for up to eight words of
the same clause. A space or a zero-width non-joiner may be typed or not.
"""

import re
from functools import cache

from dialogs.words import words_in
from storage.model.journey import Language
from storage.model.text import folded

_PIECE = re.compile(r"<([a-z-]+)>|([()?/…])|([^()?/…<>]+)")
_RUN = re.compile(r"([^\W\d])\1\1+")
_SLASH = re.compile(r"(?<=\w)/(?=\w)")
_WORD = re.compile(r"[^\W_]+")
_GAP = "(?: [^ ,]+){0,8}(?![^ ,])"


def plain(text: str) -> str:
    """Return the words of a text, folded, a comma between its clauses; letters drawn out are written once.

    >>> plain("Nooooo!!  it's  fine – thanks")
    'no , its fine , thanks'
    """
    lines = (_RUN.sub(r"\1", folded(line)) for line in _SLASH.sub(" ", text).splitlines())
    clauses = (" ".join(_WORD.findall(part)) for line in lines for part in re.split(r"[^\w\s]+", line))
    return " , ".join(clause for clause in clauses if clause)


@cache
def pattern(language: Language, message_id: str) -> re.Pattern[str] | None:
    """Return what matches a phrase of a message at a word, None where the language has none."""
    choices = _choices(language, message_id)
    return re.compile(f"(?:{choices})(?![^ ,])") if choices else None


def longest(text: str, language: Language, message_id: str) -> int:
    """Return how many characters the longest phrase of a message has that stands in a text, 0 where none does.

    >>> longest("It's just me, honestly", "en", "word-alone-yes")
    7
    """
    known, said = pattern(language, message_id), plain(text)
    starts = (found.start() for found in _WORD.finditer(said))
    return max((len(found[0]) for at in starts if known and (found := known.match(said, at))), default=0)


@cache
def _choices(language: Language, message_id: str) -> str:
    words = words_in(language)
    if not words.has(message_id):
        return ""
    phrases = {" ".join(phrase.split()) for phrase in words(message_id).split("|")} - {""}
    made = {_expression(language, phrase) for phrase in phrases}
    return "|".join(sorted(made, key=lambda one: (-len(one), one)))  # the longest that fits, more or less


def _expression(language: Language, phrase: str) -> str:
    """Return the regular expression of one phrase. What may be left out takes the space before it along."""
    made: list[str] = []
    opened: list[int] = []
    start = 0
    for name, sign, literal in _PIECE.findall(phrase):
        begun = len(made)
        if name:
            made.append(f"(?:{_choices(language, f'reply-of-{name}')})")
        elif literal:
            made.append(_literal(literal))
        elif sign == "(":
            opened.append(begun)
            made.append("(?:")
        elif sign == ")":
            begun = opened.pop()
            made.append(")")
        elif sign == "?":
            made[start:] = [f"(?:{''.join(made[start:])} ?)?"]
            begun = start
        elif sign == "/":
            made.append("|" if opened else " ?")
        else:
            made.append(_GAP)
        start = begun
    return "".join(made)


def _literal(text: str) -> str:
    """Return what matches the words of a phrase, whichever spaces are typed."""
    parts = re.split("[ \u200c]", text)
    return " ?".join(re.escape(folded(part)) if part else "" for part in parts)
