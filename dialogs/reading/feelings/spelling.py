"""How the clues of a language are spelt in `feeling.ftl`, and its words in a text. What they tell is elsewhere."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from dialogs.words import FIRST, LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.text import folded

HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_LONGEST_WORD = 30


@cache
def heard_in(language: str) -> tuple[Language, ...]:
    """Return the languages in which to look, one after the other: two of one script share words of unlike meaning."""
    spoken = next((one for one in LANGUAGES if one == language), FIRST)
    return (spoken, *(one for one in LANGUAGES if words_in(one).rtl != words_in(spoken).rtl))


@cache
def listed(language: Language, name: str) -> tuple[str, ...]:
    """Return the clues that a message of `feeling.ftl` lists, none where the language lacks it."""
    words, message_id = words_in(language), f"feeling-{name}"
    if not words.has(message_id):
        return ()
    return tuple(stripped for one in re.split(r"[|\n]", words(message_id)) if (stripped := one.strip()))


def spelt(spelling: str, language: Language, verb: str = "verb") -> Iterator[tuple[str, ...]]:
    """Yield the words of a clue as they are compared, once for each prefix of a verb that `~` stands for."""
    prefixes, beginnings = listed(language, verb), frozenset(map(folded, listed(language, "joined")))
    words = [
        [f"{prefix}{word[1:]}" for prefix in prefixes] if word.startswith("~") else [word]
        for word in HYPHEN.sub(" ", spelling).split()
    ]
    for chosen in product(*words):
        parts = [word if word == "_" else folded(word.rstrip("*")) + "*" * word.endswith("*") for word in chosen]
        yield tuple(joined(parts, beginnings))


def joined(words: Sequence[str], prefixes: frozenset[str]) -> list[str]:
    """Return words with those that only begin the next one joined to it."""
    found: list[str] = []
    for one in words:
        if found and found[-1] in prefixes and one[0].isalpha():
            found[-1] += one
        else:
            found.append(one[:_LONGEST_WORD])
    return found
