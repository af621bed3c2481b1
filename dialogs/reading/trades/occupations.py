"""The words by which owners say what they do, found in a text: in all languages, the one spoken first."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from dialogs.words import FIRST, LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.text import folded

FILE = "occupation"
_APART = ("after", "before", "persons", "vowels")  # messages that hold no words of their own
_SIGNS = ("for", "now", "nothing")
_SPELT = re.compile(r"[*~]?[^\W_]+\*?")
_PIECES = re.compile(r"[^\W_]+|[.,;:!?،؛؟()\[\]\n|+]")
_MOST_PIECES = 400
_SHORTEST_STEM = 3
_LONGEST_WORD = 40
_LONGEST_PERSON = 3
_SHORTEST_GUESSED = 7  # letters; one more where no vowels are written
_FEWEST_CONSONANTS = 4
_ACCENTS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True)
class Found:
    """A word for `meaning`, in a clause of the text; `beside` tells that the word found before stands next to it."""

    meaning: str
    clause: int
    beside: bool
    language: Language
    aside: bool
    length: int


@dataclass
class _Node:
    """What a row of words says, and which words may follow it."""

    says: list[tuple[str, Language]] = field(default_factory=list)
    then: dict[str, "_Node"] = field(default_factory=dict)


@dataclass(frozen=True)
class _Lexicon:
    root: _Node
    known: set[str]
    after: tuple[str, ...]
    before: tuple[str, ...]
    turned: tuple[str, ...]
    persons: frozenset[str]
    near: dict[str, list[str]]
    foreign: dict[str, str]


def found_in(text: str, language: Language, *, everywhere: bool = False) -> Iterator[list[Found]]:
    """Yield what the words of a text mean, in their order; several where a word means several things.

    The words are those of the language spoken, and `everywhere` those of all languages.
    """
    lexicon = _lexicon(LANGUAGES if everywhere else (language,))
    pieces = _PIECES.findall(_plain(text.replace("\n", " . ")))[:_MOST_PIECES]
    keys = [
        _keys(piece, lexicon) or (_guessed(piece, lexicon, language) if piece[0].isalnum() else []) for piece in pieces
    ]
    at = clause = 0
    aside, last_end = False, -1
    while at < len(pieces):
        if not pieces[at][0].isalnum():
            clause += pieces[at] != "+"
            aside, at = aside and pieces[at] == "+", at + 1
            continue
        length, says = _longest(lexicon.root, keys, at)
        meanings = {meaning for meaning, _ in says}
        if meanings & {"for", "now"}:
            aside = "for" in meanings
        elif "nothing" not in meanings and says:
            turned = pieces[at].startswith(lexicon.turned) and keys[at][:1] != [pieces[at]]
            spoken = [one for one in says if one[1] == language] or says
            if spoken[0][1] not in (language, FIRST) and length == 1 and len(pieces[at]) <= _SHORTEST_STEM:
                at += 1
                continue
            yield [Found(m, clause, last_end == at, lang, aside or turned, length) for m, lang in spoken]
            last_end = at + length
        at += length


def _longest(root: _Node, keys: list[list[str]], at: int) -> tuple[int, list[tuple[str, Language]]]:
    """Return how many words from a place on say something together, and what."""
    nodes, best, says = [root], 1, list[tuple[str, Language]]()
    for length, several in enumerate(keys[at : at + 6], 1):
        nodes = [node.then[key] for node in nodes for key in several if key in node.then]
        if not nodes:
            break
        if told := next((node.says for node in nodes if node.says), None):
            best, says = length, told
    return best, says


def _keys(piece: str, lexicon: _Lexicon) -> list[str]:
    """Return the known words that a word of a text may be, the surest first."""
    word = piece[:_LONGEST_WORD]
    shapes = list(_shapes(word, lexicon))
    keys = [shape for shape in shapes if shape in lexicon.known]
    keys += [
        verb
        for shape in shapes
        for start in range(_LONGEST_PERSON + 1)
        if shape[:start] in lexicon.persons and (verb := f"~{shape[start:]}") in lexicon.known
    ]
    keys += [
        stem
        for shape in shapes
        for end in range(len(shape), _SHORTEST_STEM - 1, -1)
        if (stem := f"{shape[:end]}*") in lexicon.known
    ]
    keys += [end for cut in range(1, len(word) - 1) if (end := f"*{word[cut:]}") in lexicon.known]
    return list(dict.fromkeys(keys))


def _guessed(piece: str, lexicon: _Lexicon, language: Language) -> list[str]:
    """Return the known word that a misspelt one is, or one of another language typed in Latin letters."""
    word = piece[:_LONGEST_WORD]
    if len(word) >= _SHORTEST_GUESSED + (not word.isascii()):
        cuts = set(_cuts(word))
        near = [one for end in _ends(word) for one in lexicon.near.get(end, ()) if abs(len(one) - len(word)) <= 1]
        if alike := next((one for one in near if one[0] == word[0] and not cuts.isdisjoint(_cuts(one))), None):
            return [alike]
    if word.isascii() and language != FIRST:
        guess = lexicon.foreign.get(_consonants(word, language), "")
        return [guess] if guess[:1] == word[0] else []
    return []


def _ends(word: str) -> tuple[str, str]:
    """Return the first and the last letters of a word, of which one slip of the finger leaves one alone."""
    return f"{word[:3]}-", f"-{word[-3:]}"


def _consonants(word: str, language: Language) -> str:
    """Return a word without vowels and with each sign once in a row, marked as such; nothing where few are left."""
    kept = [sign for sign, _ in groupby(word) if sign not in _vowels(language)]
    return f"={''.join(kept)}" if len(kept) >= _FEWEST_CONSONANTS else ""


@cache
def _vowels(language: Language) -> frozenset[str]:
    return frozenset(_listed("vowels", (language,)))


def _shapes(word: str, lexicon: _Lexicon) -> Iterator[str]:
    """Yield a word, and without what a language puts before and after its words."""
    yield word
    bare = [word]
    bare += [word[len(b) :] for b in lexicon.before if word.startswith(b) and len(word) - len(b) >= _SHORTEST_STEM]
    yield from bare[1:]
    for one in bare:
        for ending in lexicon.after:
            if one.endswith(ending) and len(one) - len(ending) >= _SHORTEST_STEM:
                yield one[: -len(ending)]


def _cuts(word: str) -> Iterator[str]:
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


@cache
def _lexicon(languages: tuple[Language, ...]) -> _Lexicon:
    """Return the words of some languages' folders, to be compared with."""
    heads, turned = _listed("before", languages), tuple(_listed("for", languages, prefixes=True))
    befores = (*sorted(heads, key=len, reverse=True), *turned)
    persons = frozenset(("", *_listed("persons", languages)))
    lexicon = _Lexicon(_Node(), set(), tuple(_listed("after", languages)), befores, turned, persons, {}, {})
    for meaning, spelling, language in _spellings(languages):
        pieces = _words(spelling)
        joined = "".join(pieces)
        for row in (pieces, [joined]) if len(pieces) > 1 else (pieces,):
            node = lexicon.root
            for piece in row:
                node = node.then.setdefault(piece, _Node())
            if row and (meaning, language) not in node.says:
                node.says.append((meaning, language))
        lexicon.known.update(pieces, (joined,))
        if len(pieces) == 1 and meaning not in _SIGNS:
            _add_guess(lexicon, joined, language)
    lexicon.foreign.pop("", None)
    return lexicon


def _add_guess(lexicon: _Lexicon, word: str, language: Language) -> None:
    """Add that by which a misspelt word is found."""
    if len(word) >= _SHORTEST_GUESSED and word.isalnum():
        for end in _ends(word):
            lexicon.near.setdefault(end, []).append(word)
    if language != FIRST and word.isascii():
        lexicon.foreign.setdefault(_consonants(word, language), word)


def _spellings(languages: tuple[Language, ...]) -> Iterator[tuple[str, str, Language]]:
    for language in languages:
        for message_id, text in words_in(language).all_of(FILE).items():
            meaning = message_id.removeprefix("occupation-")
            if meaning in _APART:
                continue
            for spelling in _plain(text).split("|"):
                if not spelling.endswith("-"):
                    yield meaning, spelling, language


def _listed(name: str, languages: tuple[Language, ...], *, prefixes: bool = False) -> list[str]:
    """Return what a message of some languages lists; only what ends in a hyphen where `prefixes` are wanted."""
    texts = [words_in(one)(f"occupation-{name}") for one in languages if words_in(one).has(f"occupation-{name}")]
    listed = [one for text in texts for one in _plain(text).split("|") if one and one.endswith("-") == prefixes]
    return list(dict.fromkeys(one.rstrip("-") for one in listed))


def _words(spelling: str) -> list[str]:
    """Return the words of a folded spelling, with the stars that stand for any letters."""
    return _SPELT.findall(spelling)


def _plain(text: str) -> str:
    """Return a text as it is compared, without accents."""
    return _ACCENTS.sub("", unicodedata.normalize("NFD", folded(text)))
