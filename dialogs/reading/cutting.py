"""Where a line comes apart by what stands between its parts, and where it must not: `listing` asks for either manner."""

import re
from collections.abc import Sequence
from functools import cache

from dialogs.reading.clauses import alike, any_of, begins_with, ends_with, is_clause, is_name, listed, opens, spellings
from dialogs.reading.marks import says_something
from dialogs.spellings import known_as
from dialogs.words import FIRST
from storage.model.journey import Language
from storage.model.text import folded

Parts = tuple[str, ...]

_MOST_PART, _MOST_THING, _MOST_HEADING = 12, 9, 5  # words

STRONG = re.compile(r"[|¦｜•●▪◦‣■◆]|\t+")
ARROWS = re.compile(r"[-=–—~]{1,3}>|[→➜➔➙➝➞➡⇒⟶⮕←⟵⇐⬅►▶➤↓]\ufe0f?|<[-=]{1,3}|>{1,3}(?!\s?\d)|(?<!\d)\s<\s(?!\d)|»")
SEMICOLON = re.compile(r"[;؛]")
COMMA = re.compile(r"[,،、]")
EITHER = re.compile(rf"{COMMA.pattern}|{SEMICOLON.pattern}")
SLASH = re.compile(r"(?<!<)[/\\]")
PLUS = re.compile(r"(?<![+\d])\+(?![+\d])")
DASH = re.compile(r"(?<=\s)[-–—ـ](?=\s)")
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


def things(text: str, language: Language) -> Parts:
    """Return the short things a text joins, itself alone where it joins none."""
    mixed = _mixed(text)
    if mixed:
        return _with_last(mixed, language, things=True)
    for pattern in (ARROWS, SEMICOLON):
        parts = cut(pattern, text)
        if len(parts) > 1 and not any(opens(part, language) for part in parts[1:]):
            return tuple(_plain(part, language) for part in parts)
    for pattern in (_by_weight(text, language), DASH, DOTS, STOP):
        parts = cut(pattern, text)
        if len(parts) > 1 and _come_apart(pattern, parts, language):
            return _with_last(parts, language, things=True)
    parts = cut(_and(language), text)
    return parts if len(parts) > 1 and _are_joined(parts, language) else (text,)


def names(text: str, language: Language) -> Parts:
    """Return the bare names a text joins, itself alone where it is a sentence."""
    parts = cut(ARROWS, text)
    if len(parts) > 2 or (len(parts) == 2 and _all_names(parts, language, 5)):
        return parts
    mixed = _mixed(text)
    if mixed and _all_names(mixed, language, 2):
        return mixed
    parts = cut(SEMICOLON, text)
    if len(parts) > 1 and (_are_clauses(parts, language) or _all_names(parts, language, 5)):
        return parts
    for pattern, least in ((COMMA, 2), (SLASH, 2), (PLUS, 2), (DASH, 3), (STOP, 2), (DOTS, 3)):
        parts = _with_last(cut(pattern, text), language, things=False)
        if len(parts) >= least and _all_names(parts, language, 3 if len(parts) == 2 and pattern is COMMA else 4):
            return parts
    return (text,)


def _mixed(text: str) -> Parts:
    """Return the parts between commas and semicolons where a text has both, between very short parts only."""
    if not (SEMICOLON.search(text) and COMMA.search(text)):
        return ()
    parts = cut(EITHER, text)
    return parts if len(parts) > 2 and all(len(part.split()) <= 2 for part in parts) else ()


def thinkable(text: str, language: Language) -> Parts:
    """Return the parts of a text that is kept whole and might be meant as several things, none where it cannot."""
    for pattern in (SEMICOLON, STOP, COMMA, _spaced(SLASH), _and(language)):
        parts = cut(pattern, text)
        if len(parts) > 1:
            fair = not any(opens(part, language) for part in parts)
            return parts if fair and all(len(part.split()) <= _MOST_PART for part in parts) else ()
    return ()


def without_heading(text: str, language: Language) -> str:
    """Return a line without the words that only say of what it is a list ("Our stages: …")."""
    head, colon, rest = text.partition(":")
    words = set(folded(head).split())
    is_heading = len(words) <= _MOST_HEADING and words & listed("listing-headings", language)
    return rest.strip() if colon and is_heading and says_something(rest) else text


def _by_weight(text: str, language: Language) -> re.Pattern[str]:
    """Return what stands most often between the parts: commas with words of order, strokes, or signs of adding."""
    order = _then(language)
    counts = {order: len(cut(order, text)), SLASH: len(cut(SLASH, text)), PLUS: len(cut(PLUS, text))}
    return max(counts, key=lambda one: counts[one])


def _come_apart(pattern: re.Pattern[str], parts: Parts, language: Language) -> bool:
    lengths = [len(part.split()) for part in parts]
    if max(lengths) > _MOST_THING or (lengths == [1, 1] and parts[0].isdecimal()):
        return False
    if pattern is DASH:
        return len(parts) > 2 or max(lengths) <= 2
    if pattern in (DOTS, STOP):
        return len(parts) > 2 and max(lengths) <= 5
    if _is_address(parts, language):
        return False
    if len(parts) > 2 and max(lengths) <= 5:
        return True
    if any(opens(part, language) for part in (parts[1:] if len(parts) > 2 else parts)):
        return False
    alike = len({is_clause(part, language) for part in parts}) == 1
    return len(parts) > 2 or alike or max(lengths) <= 3


def _is_address(parts: Parts, language: Language) -> bool:
    begun = any(begins_with(part, "listing-addresses", language) for part in parts[1:])
    return begun or any(ends_with(part, "listing-address-ends", language) for part in parts)


def _with_last(parts: Parts, language: Language, *, things: bool) -> Parts:
    """Return the parts with the last one cut at its "and", and without the words of order before each."""
    if len(parts) < 2:
        return parts
    plain = tuple(_plain(part, language) for part in parts)
    halves = cut(_last(language), plain[-1])
    fits = _all_names(halves, language, 4) or (things and max(len(half.split()) for half in halves) <= 6)
    governed = begins_with(plain[-1], "listing-governing", language)
    return (*plain[:-1], *halves) if len(halves) > 1 and fits and not governed else plain


def _plain(part: str, language: Language) -> str:
    found = _leading(language).match(alike(part))
    return (part[found.end() :] if found else "") or part


def _are_joined(parts: Parts, language: Language) -> bool:
    governed = any(begins_with(part, "listing-governing", language) for part in parts[:-1])
    most = 4 if len(parts) > 2 else 5
    governed = governed or any(begins_with(part, "listing-tails", language) for part in parts[1:])
    clauses = sum(is_clause(part, language) for part in parts)
    fits = all(len(part.split()) <= most and not opens(part, language) for part in parts)
    return fits and not governed and (not clauses or (len(parts) > 2 and clauses == len(parts)))


def _are_clauses(parts: Parts, language: Language) -> bool:
    return len(parts) > 2 and not any(opens(part, language) for part in parts)


def _all_names(parts: Sequence[str], language: Language, most: int) -> bool:
    return all(is_name(part, language, most) for part in parts)


@cache
def _spaced(pattern: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<=\s){pattern.pattern}(?=\s)")


@cache
def _joiners(language: Language) -> str:
    words = [*known_as("word-and"), *spellings("listing-and", language, FIRST)]
    free = rf"(?<=\s)(?:{any_of(words)})(?=\s)"
    attached = list(spellings("listing-and-attached", language))
    whole = any_of(spellings("listing-whole-words", language))
    whole = whole.replace(r"\.", r"(?!\w)")  # a spelling with a full stop is a whole word, others begin one
    return rf"{free}|(?<=\s)(?!(?:{whole}))(?:{any_of(attached)})(?=\w{{3}})" if attached else free


@cache
def _and(language: Language) -> re.Pattern[str]:
    return re.compile(_joiners(language), re.IGNORECASE)


@cache
def _last(language: Language) -> re.Pattern[str]:
    words = any_of(spellings("listing-or", language, FIRST))
    return re.compile(rf"{_joiners(language)}|(?<=\s)(?:{words})(?=\s)|(?<=\s)\+(?=\s)", re.IGNORECASE)


@cache
def _then(language: Language) -> re.Pattern[str]:
    words = any_of(spellings("listing-then", language, FIRST))
    no = any_of(spellings("listing-not-then", language, FIRST))
    return re.compile(rf"{COMMA.pattern}|(?<=\s)(?!(?:{no})(?!\w))(?:{words})(?=\s)", re.IGNORECASE)


@cache
def _leading(language: Language) -> re.Pattern[str]:
    """Return the words of order and of joining that stand before a part."""
    words = any_of([*known_as("word-and"), *spellings("listing-and", language, FIRST)])
    order = any_of(spellings("listing-leading", language, FIRST))
    no = any_of(spellings("listing-not-then", language, FIRST))
    return re.compile(rf"\s*(?:(?:{words})\s+)?(?:(?!(?:{no})(?!\w))(?:{order})\s+)?", re.IGNORECASE)
