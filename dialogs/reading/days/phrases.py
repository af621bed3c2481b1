"""A text about days or amounts as a row of known phrases, each with what it can mean.

The phrases stand in each language's `day.ftl`: `day-weekday-0` holds the spellings of what is a "weekday" and is "0".
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.text import folded

MOST_READ = 2_000  # characters; nobody needs more to say a day
_PIECES = re.compile(r"\d[\d.,:/٬،⁄]*\d|\w+|[-–—−%٪$£€+]")
_MIXED = re.compile(r"(\d+)([^\W\d]+)(\d*)|([^\W\d]+)(\d+)([^\W\d]*)")
_DASHES = frozenset("-–—−")
_LEAST_MISSPELT = 5
_MISSPELT = frozenset({"month", "solar", "weekday", "unit", "pair", "ahead"})


class Phrase(NamedTuple):
    """A known phrase or an unknown word; `is_the` tells that an article stands before it."""

    text: str
    means: Mapping[str, str] = {}
    is_the: bool = False

    @property
    def is_digits(self) -> bool:
        """Tell whether it is typed in digits."""
        return self.text[:1].isdigit()


class Book(NamedTuple):
    """What phrases mean where a language is spoken: its own, then those of the others."""

    means: Mapping[str, Mapping[str, str]]
    most_words: Mapping[str, int]
    prefixes: tuple[str, ...]
    by_letter: Mapping[str, tuple[str, ...]]


def phrases(text: str, language: Language) -> tuple[Phrase, ...]:
    """Return the phrases of a text.

    >>> [phrase.means for phrase in phrases("next Monday!", "en")]
    [{'next': ''}, {'weekday': '0'}]
    """
    book = _book(language)
    pieces = [piece.strip("_") for piece in _PIECES.findall(folded(text[:MOST_READ]))]
    return tuple(_without_small(list(_found(list(_ranged(pieces)), book))))


def _ranged(pieces: list[str]) -> Iterator[str]:
    """Yield the pieces; a dash stays between digits only."""
    for at, piece in enumerate(pieces):
        if piece not in _DASHES:
            yield piece
        elif at and pieces[at - 1][-1:].isdigit() and "".join(pieces[at + 1 : at + 2])[:1].isdigit():
            yield "-"


def _parts(piece: str, book: Book) -> tuple[str, ...]:
    """Return a piece, or what it is written together of: "60days", «والعشرين»."""
    if piece in book.most_words or len(piece) > 30:  # noqa: PLR2004 - letters of no known word
        return (piece,)
    if mixed := _MIXED.fullmatch(piece):
        parts = tuple(part for part in mixed.groups() if part)
        return parts if any(part in book.most_words for part in parts) else (piece,)
    for prefix in book.prefixes:
        rest = piece.removeprefix(prefix)
        if rest != piece and len(rest) > 1:
            parts = _parts(rest, book)
            if len(parts) > 1 or rest in book.most_words:
                return (prefix, *parts)
    return (piece,)


def _found(pieces: list[str], book: Book) -> Iterator[Phrase]:
    """Yield the longest known phrases; a piece of none is parted, so that its parts may be."""
    pieces.reverse()
    while pieces:
        piece = pieces.pop()
        for more in range(book.most_words.get(piece, 0) - 1, -1, -1):
            text = " ".join((piece, *reversed(pieces[len(pieces) - more :] if more else ())))
            if text in book.means:
                yield Phrase(text, book.means[text])
                del pieces[len(pieces) - more :]
                break
        else:
            parts = _parts(piece, book)
            if len(parts) > 1:
                pieces.extend(reversed(parts))
            else:
                yield Phrase(piece, {"number": piece} if piece[:1].isdigit() else _nearest(piece, book))


def _nearest(piece: str, book: Book) -> Mapping[str, str]:
    """Return what a misspelt month, weekday or unit means."""
    if len(piece) < _LEAST_MISSPELT or not piece.isalpha():
        return {}
    near = (one for one in book.by_letter.get(piece[0], ()) if OSA.distance(piece, one, score_cutoff=1) <= 1)
    return book.means.get(next(near, ""), {})


def _without_small(found: list[Phrase]) -> Iterator[Phrase]:
    """Yield the phrases without those that say nothing; an article marks the next."""
    is_the, before = False, Phrase("")
    for phrase, after in zip(found, (*found[1:], Phrase("")), strict=False):
        is_between = "outof" in phrase.means and "number" in before.means and "number" in after.means
        if "the" in phrase.means:
            is_the = True
        elif "filler" not in phrase.means or is_between:
            yield phrase._replace(is_the=is_the)
            is_the, before = False, phrase


@cache
def _book(language: Language) -> Book:
    means: dict[str, dict[str, str]] = {}
    for spoken in (language, *(one for one in LANGUAGES if one != language)):
        is_latin = not words_in(spoken).rtl
        for spelling, meanings in _own(spoken).items():
            if spoken == language or is_latin or not spelling.isascii():  # other languages only in their own letters
                means.setdefault(spelling, meanings)
    most: dict[str, int] = {}
    for spelling in means:
        first, *rest = spelling.split()
        most[first] = max(most.get(first, 0), 1 + len(rest))
    prefixes = tuple(sorted(_listed("day-prefix", language), key=len, reverse=True))
    by_letter: dict[str, tuple[str, ...]] = {}
    for spelling, meanings in means.items():
        if len(spelling) > _LEAST_MISSPELT and " " not in spelling and _MISSPELT & set(meanings):
            by_letter[spelling[0]] = (*by_letter.get(spelling[0], ()), spelling)
    return Book(means, most, prefixes, by_letter)


@cache
def _own(language: Language) -> Mapping[str, dict[str, str]]:
    means: dict[str, dict[str, str]] = {}
    for message_id in words_in(language).all_of("day"):
        name = message_id.removeprefix("day-")
        kind, _, value = name.partition("-")
        for spelling in _listed(f"day-{name}", language) if kind != "prefix" else ():
            pieces = " ".join(piece.strip("_") for piece in _PIECES.findall(spelling))
            if pieces:
                means.setdefault(pieces, {})[kind] = value
    return means


def _listed(message_id: str, language: Language) -> Iterator[str]:
    words = words_in(language)
    if words.has(message_id):
        yield from filter(None, map(folded, words(message_id).split("|")))
