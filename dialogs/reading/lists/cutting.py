"""Where a line may be cut: what stands between its parts, and what is never cut. If it is: `manners`."""

import re
from functools import cache, lru_cache

from dialogs.reading.lists.clauses import (
    alike,
    any_of,
    spellings,
)
from dialogs.reading.lists.marks import says_something
from dialogs.spellings import known_as
from dialogs.words import FIRST
from storage.model.journey import Language

Parts = tuple[str, ...]


STRONG = re.compile(r"[|¦｜•●▪◦‣■◆]|\t+")
ARROWS = re.compile(r"[-=–—~]{1,3}>|[→➜➔➙➝➞➡⇒⟶⮕←⟵⇐⬅►▶➤↓]\ufe0f?|<[-=]{1,3}|>{1,3}(?!\s?\d)|(?<!\d)\s<\s(?!\d)|»")
SEMICOLON = re.compile(r"[;؛]")
COMMA = re.compile(r"[,،、]")
EITHER = re.compile(rf"{COMMA.pattern}|{SEMICOLON.pattern}")
SLASH = re.compile(r"(?<!<)[/\\]")
PLUS = re.compile(r"(?<![+\d])\+(?![+\d])")
DASH = re.compile(r"(?<=\s)[-–—ـ]{1,3}(?=\s)")
DOTS = re.compile(r"\.{2,}|…")
STOP = re.compile(r"(?<=[^\W\d_]{2})\.(?=\s|$)")
_SHADE = "\0"
_KEPT = tuple(
    map(
        re.compile,
        (
            r"\([^()]*\)",
            r"\([^()]*\)",
            r"\[[^\[\]]*\]|\{[^{}]*\}",
            r"«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|‹[^‹›]*›|‘[^‘’]*’(?!\w)",
            r"\"[^\"]*\"",
            r"(?<!\w)'[^']*'(?!\w)",
            r"(?:https?://|www\.)\S+|(?<![\w.@])[\w.+-]{1,64}@[\w.-]{1,200}",
            r"(?<![\w.-])[\w-]{1,60}\.[\w.-]{1,60}/\S*",
            r"(?<=\d)[,،٬.:/\\\-–—+×*](?=\d)",
            r"(?<=\d)\s[-–—/×]\s(?=\d)",
        ),
    )
)


@lru_cache(maxsize=100)
def shaded(text: str) -> str:
    """Return a text in which what must not be cut is hidden: brackets, quotations, numbers, addresses, names."""
    for kept in _KEPT:
        text = kept.sub(lambda found: _SHADE * len(found[0]), text)
    return _kept_words().sub(lambda found: _SHADE * len(found[0]), alike(text))


@cache
def _kept_words() -> re.Pattern[str]:
    words = any_of(known_as("listing-pairs"))
    titles = any_of(known_as("listing-titles"))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)|[,،&]?\s?(?:{titles})(?!\w)", re.IGNORECASE)


def ends_with_title(text: str) -> bool:
    """Tell whether a text is the name of a firm of several: "Harper, Lowe & Sons"."""
    return bool(_firm().search(alike(text)))


@cache
def _firm() -> re.Pattern[str]:
    titles = any_of(one for one in known_as("listing-titles") if " " in one)
    return re.compile(rf"\w\s(?:{titles})\W{{0,5}}$", re.IGNORECASE)


def cut(pattern: re.Pattern[str], text: str) -> Parts:
    """Return the parts of a text between what matches outside of its names, quotations and numbers.

    >>> cut(COMMA, "cash (now, later), 1,200")
    ('cash (now, later)', '1,200')
    """
    parts, start = [], 0
    for found in pattern.finditer(shaded(text)):
        parts.append(text[start : found.start()])
        start = found.end()
    return tuple(part.strip() for part in (*parts, text[start:]) if says_something(part))


@cache
def spaced(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern with a space on either side."""
    return re.compile(rf"(?<=\s){pattern.pattern}(?=\s)")


@cache
def _joiners(language: Language) -> str:
    words = [*known_as("word-and"), *spellings("listing-and", language, FIRST)]
    free = rf"(?<=\s)(?:{any_of(words)})(?=\s)"
    attached = _attached(language)
    return rf"{free}|(?<=\s){attached}" if attached else free


def _attached(language: Language) -> str:
    """Return what joins and is written with the word behind it, where that does not begin so by itself."""
    attached = list(spellings("listing-and-attached", language))
    whole = any_of(spellings("listing-whole-words", language))
    whole = whole.replace(r"\.", r"(?!\w)")  # a spelling with a full stop is a whole word, others begin one
    return rf"(?!(?:{whole}))(?:{any_of(attached)})(?=\w{{3}})" if attached else ""


@cache
def joined_at(language: Language) -> re.Pattern[str]:
    """Return what joins two things: "and", or a letter of that meaning written with the word."""
    return re.compile(_joiners(language), re.IGNORECASE)


@cache
def last_joined_at(language: Language) -> re.Pattern[str]:
    """Return what stands before the last of several things: "and", "or", a plus."""
    words = any_of(spellings("listing-or", language, FIRST))
    return re.compile(rf"{_joiners(language)}|(?<=\s)(?:{words})(?=\s)|(?<=\s)\+(?=\s)", re.IGNORECASE)


@cache
def listed_at(language: Language) -> re.Pattern[str]:
    """Return what stands between things in order: commas, or words such as "then"."""
    words = any_of(spellings("listing-then", language, FIRST))
    joining = rf"(?:{any_of([*known_as('word-and'), *spellings('listing-and', language, FIRST)])})\s+"
    no = any_of(spellings("listing-not-then", language, FIRST))
    return re.compile(
        rf"{COMMA.pattern}|(?<=\s)(?<![,،]\s)(?:{joining})?(?!(?:{no})(?!\w))(?:{words})(?=\s)", re.IGNORECASE
    )


@cache
def _leading(message_id: str, language: Language) -> re.Pattern[str]:
    """Return the words of order, or of joining, that stand before a part."""
    words = any_of([*known_as("word-and"), *spellings("listing-and", language, FIRST)])
    order = any_of(spellings(message_id, language, FIRST))
    no = any_of(spellings("listing-not-then", language, FIRST))
    attached = _attached(language)
    joining = rf"(?:{words})\s+" + (rf"|{attached}" if attached else "")
    return re.compile(rf"\s*(?:(?:{joining})?(?!(?:{no})(?!\w))(?:{order})\s+|(?:{joining}))", re.IGNORECASE)


def behind(message_id: str, part: str, language: Language) -> str:
    """Return what stands behind the words of order before a part, nothing where there are none."""
    found = _leading(message_id, language).match(alike(part))
    return part[found.end() :] if found else ""
