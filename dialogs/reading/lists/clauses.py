"""Whether a part of a text is a bare name ("long queue") or says something ("we answer late"), by the words of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from dialogs.words import FIRST, LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.text import folded

MOST_NAME = 4  # words of a bare name
_ANY, _NOTHING = "*", "-"
_MOST_LOOKED_AT = 2_000  # characters: what is longer is no name


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a language, and of the first one, that tell clauses from names."""

    clause: frozenset[str]
    openers: frozenset[str]
    names: frozenset[str]
    stems: frozenset[str]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    forms: tuple[tuple[str, str], ...]
    attached: tuple[str, ...]
    whole: tuple[str, ...]

    def is_verb(self, word: str) -> bool:
        """Tell whether a folded word belongs to a clause: as it is, by its ending, or with a joining letter off."""
        if word in self.names:
            return False
        return self._is_known(word) or any(
            not word.startswith(self.whole)
            and len(word) > len(one) + 2
            and word.startswith(one)
            and self._is_known(word[len(one) :])
            for one in self.attached
        )

    def _is_known(self, word: str) -> bool:
        if word in self.clause:
            return True
        if word in self.names:
            return False
        return self._is_of_stem(word) or any(
            len(word) > len(start) + len(end) and word.startswith(start) and word.endswith(end)
            for start, end in self.forms
        )

    def _is_of_stem(self, word: str) -> bool:
        for start in self.before:
            if word.startswith(start):
                rest = word[len(start) :]
                if any(rest.endswith(end) and rest[: len(rest) - len(end)] in self.stems for end in self.behind):
                    return True
        return False


def is_clause(text: str, language: Language) -> bool:
    """Tell whether a text says something: it has a verb, a pronoun or a conjunction.

    >>> [is_clause(one, "en") for one in ("no parking", "they can't park")]
    [False, True]
    """
    if len(text) > _MOST_LOOKED_AT:
        return True
    known = vocabulary(language)
    return any(map(known.is_verb, words_of(_phrases(language).sub("", alike(text)))))


def is_name(text: str, language: Language, most: int = MOST_NAME) -> bool:
    """Tell whether a text is a short thing with nothing said of it."""
    return 0 < len(text.split()) <= most and not opens(text, language) and not is_clause(text, language)


def opens(text: str, language: Language) -> bool:
    """Tell whether a text goes on from what stands before it ("because …", "not …", "especially …")."""
    known, words = vocabulary(language).openers, words_of(text[:60])
    if _phrases(language).match(alike(text[:60])):
        return False
    if len(words) == 1:
        return words[0] in known and words[0] in vocabulary(language).clause
    return any(" ".join(words[:count]) in known for count in (1, 2, 3)[: len(words) - 1])


def begins_with(text: str, message_id: str, language: Language) -> bool:
    """Tell whether a text begins with a word that a list of the language's has, and goes on."""
    if _phrases(language).match(alike(text[:60])):
        return False
    words = words_of(text[:60])
    return len(words) > 1 and any(" ".join(words[:count]) in listed(message_id, language) for count in (1, 2))


def ends_with(text: str, message_id: str, language: Language) -> bool:
    """Tell whether a text goes before a word that a list of the language's has."""
    words = words_of(text[-60:])
    return len(words) > 1 and words[-1] in listed(message_id, language)


@cache
def _phrases(language: Language) -> re.Pattern[str]:
    """Return names of several words of which one alone would tell of a clause."""
    return re.compile(rf"(?<!\w)(?:{any_of(spellings('listing-phrases', language, FIRST))})(?!\w)", re.IGNORECASE)


def any_of(words: Iterable[str]) -> str:
    """Return a regular expression for any of some words, in a text whose letters are `alike`."""
    return "|".join(sorted((re.escape(alike(word)) for word in words), key=len, reverse=True)) or r"(?!)"


def alike(text: str) -> str:
    """Return a text of the same length in which the forms of a letter are one.

    >>> alike("كيك") == alike("کیک")
    True
    """
    return text if text.isascii() else "".join(map(_letter, text))


@lru_cache(maxsize=2_000)
def _letter(letter: str) -> str:
    found = folded(letter) if letter.isalpha() else letter
    return found if len(found) == 1 else letter


@lru_cache(maxsize=1_000)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared."""
    return tuple(one.strip('.,،;؛:!?؟()-–…"') for one in folded(text).split())


def language_of(text: str, language: str) -> Language:
    """Return the language spoken, where it is not said that which has most of the text's letters.

    >>> [language_of(one, "") for one in ("tea", "چای", "قهوة")]
    ['en', 'fa', 'ar']
    """
    found = next((one for one in LANGUAGES if one == language), None)
    return found or max(LANGUAGES, key=lambda one: sum(map(_letters(one).__contains__, text[:500].casefold())))


@cache
def _letters(language: Language) -> frozenset[str]:
    return frozenset("".join(spellings("listing-letters", language)))


@cache
def listed(message_id: str, language: Language) -> frozenset[str]:
    """Return the spellings a message has in a language and in the first, as they are compared."""
    return frozenset(folded(one) for one in spellings(message_id, language, FIRST))


def spellings(message_id: str, *languages: Language) -> Iterable[str]:
    """Yield the spellings that a message has in some languages; a language may lack it."""
    for language in dict.fromkeys(languages):
        words = words_in(language)
        if words.has(message_id):
            yield from (one.strip() for one in words(message_id).split("|") if one.strip())


@cache
def vocabulary(language: Language) -> Vocabulary:
    """Return the words of a language that tell clauses from names."""
    whole = (folded(one.rstrip(".")) for one in spellings("listing-whole-words", language))
    forms = [folded(one).partition(_ANY) for one in spellings("listing-forms", language)]
    return Vocabulary(
        clause=listed("listing-clause", language),
        openers=listed("listing-openers", language),
        names=listed("listing-names", language),
        stems=frozenset(folded(one) for one in spellings("listing-stems", language)),
        before=_affixes("listing-before", language),
        behind=_affixes("listing-behind", language),
        forms=tuple((start, end) for start, _, end in forms),
        attached=tuple(folded(one) for one in spellings("listing-and-attached", language)),
        whole=tuple(whole),
    )


def _affixes(message_id: str, language: Language) -> tuple[str, ...]:
    return tuple("" if one == _NOTHING else folded(one) for one in spellings(message_id, language))
