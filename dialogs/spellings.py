"""The small words people type, in their many spellings, from every language's folder."""

import re
from functools import cache

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.text import folded

SMALL_WORDS = ("skip", "unknown", "back", "undo", "why", "done", "help", "stop", "none")
YES_NO = ("yes", "no")


@cache
def known_as(message_id: str) -> tuple[str, ...]:
    """Return the spellings that a message lists, and those of what it `.was`, in all languages that have it."""
    spoken = [(words_in(language), name) for name in (message_id, f"{message_id}.was") for language in LANGUAGES]
    return tuple(one for words, name in spoken if words.has(name) for one in words(name).split("|") if one)


def small_word(text: str) -> str | None:
    """Return which small word (skip, back, …) a text is, in any of the languages and its common spellings."""
    return _named(SMALL_WORDS).get(folded(text))


@cache
def small_words_of(language: Language) -> dict[str, str]:
    """Return which small word each spelling of a language is, folded."""
    words = words_in(language)
    spelled = ((name, words(f"word-{name}")) for name in SMALL_WORDS if words.has(f"word-{name}"))
    return {folded(spelling): name for name, listed in spelled for spelling in listed.split("|")}


def yes_or_no(text: str) -> bool | None:
    """Return what a text says, in any of the languages; None where it is neither yes nor no."""
    said = _named(YES_NO).get(folded(text)) or ("no" if small_word(text) == "none" else None)
    return None if said is None else said == "yes"


def behind_yes(text: str) -> str:
    """Return what is said behind the "yes" that a text begins with, the whole text where it begins with none.

    >>> behind_yes("yes, the door sticks")
    'the door sticks'
    """
    first, *rest = text.split(maxsplit=1)
    is_yes = folded(first) in map(folded, known_as("word-yes-begins"))
    return rest[0].lstrip("-–—,،: ") or text if is_yes and rest else text


@cache
def joining_words() -> str:
    """Return a regular expression for the words that join two things ("and"), in all languages."""
    return "|".join(sorted(map(re.escape, known_as("word-and")), key=len, reverse=True))


@cache
def _named(names: tuple[str, ...]) -> dict[str, str]:
    return {folded(spelling): name for name in names for spelling in known_as(f"word-{name}")}
