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
_PIECES = re.compile(r"[^\W_]+|[.,;:!?،؛؟()\[\]\n|]")
_MOST_PIECES = 400
_SHORTEST_STEM = 3
_LONGEST_WORD = 40
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
    known: frozenset[str]
    after: tuple[str, ...]
    before: tuple[str, ...]
    turned: tuple[str, ...]
    guesses: dict[str, str]


def found_in(text: str, language: Language) -> Iterator[list[Found]]:
    """Yield what the words of a text mean, in their order; several where a word means several things."""
    lexicon = _lexicon()
    pieces = _PIECES.findall(_plain(text.replace("\n", " . ")))[:_MOST_PIECES]
    keys = [
        _keys(piece, lexicon) or (_guessed(piece, lexicon, language) if piece[0].isalnum() else []) for piece in pieces
    ]
    at = clause = 0
    aside, last_end = False, -1
    while at < len(pieces):
        if not pieces[at][0].isalnum():
            clause, aside, at = clause + 1, False, at + 1
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
        stem
        for shape in shapes
        for end in range(len(shape), _SHORTEST_STEM - 1, -1)
        if (stem := f"{shape[:end]}*") in lexicon.known
    ]
    keys += [end for cut in range(1, len(word) - 1) if (end := f"*{word[cut:]}") in lexicon.known]
    return list(dict.fromkeys(keys))


def _guessed(piece: str, lexicon: _Lexicon, language: Language) -> list[str]:
    """Return the known word that a misspelt one is, or one of another language typed in Latin letters."""
    word, cuts = piece[:_LONGEST_WORD], list[str]()
    if len(word) >= _SHORTEST_GUESSED + (not word.isascii()):
        cuts += _cuts(word)
    if word.isascii() and language != FIRST:
        cuts.append(_consonants(word))
    return [guess for cut in cuts if (guess := lexicon.guesses.get(cut)) and guess[0] == word[0]][:1]


def _consonants(word: str) -> str:
    """Return a word without vowels and with each sign once in a row, marked as such; nothing where few are left."""
    kept = [sign for sign, _ in groupby(word) if sign not in _vowels()]
    return f"={''.join(kept)}" if len(kept) >= _FEWEST_CONSONANTS else ""


@cache
def _vowels() -> frozenset[str]:
    return frozenset(_listed("vowels"))


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
def _lexicon() -> _Lexicon:
    """Return the words of all languages' folders, to be compared with."""
    root, known, guesses = _Node(), set[str](), dict[str, str]()
    for meaning, spelling, language in _spellings():
        pieces = _words(spelling)
        for row in {tuple(pieces), ("".join(pieces),)} if len(pieces) > 1 else {tuple(pieces)}:
            node = root
            for piece in row:
                node = node.then.setdefault(piece, _Node())
            if row and (meaning, language) not in node.says:
                node.says.append((meaning, language))
        known.update(pieces, ["".join(pieces)])
        if meaning not in _SIGNS and len(pieces) == 1 and len(pieces[0]) >= _SHORTEST_GUESSED and "*" not in pieces[0]:
            guesses.update((cut, pieces[0]) for cut in _cuts(pieces[0]) if cut not in guesses)
        if meaning not in _SIGNS and language != FIRST and len(pieces) == 1 and pieces[0].isascii():
            guesses.setdefault(_consonants(pieces[0]), pieces[0])
    guesses.pop("", None)
    heads, turned = _heads(), tuple(_listed("for", prefixes=True))
    return _Lexicon(root, frozenset(known), tuple(_listed("after")), (*heads, *turned), turned, guesses)


def _spellings() -> Iterator[tuple[str, str, Language]]:
    persons = _listed("persons")
    for language in LANGUAGES:
        for message_id, text in words_in(language).all_of(FILE).items():
            meaning = message_id.removeprefix("occupation-")
            if meaning in _APART:
                continue
            for spelling in text.split("|"):
                if spelling.endswith("-"):
                    continue
                shapes = [spelling.replace("~", person) for person in ("", *persons)] if "~" in spelling else [spelling]
                yield from ((meaning, shape, language) for shape in shapes)


def _heads() -> list[str]:
    """Return what the languages write together with the word that follows, the longest first."""
    return sorted(_listed("before"), key=len, reverse=True)


def _listed(name: str, *, prefixes: bool = False) -> list[str]:
    """Return what a message lists, in all languages; only what ends in a hyphen where `prefixes` are wanted."""
    texts = [words_in(one)(f"occupation-{name}") for one in LANGUAGES if words_in(one).has(f"occupation-{name}")]
    listed = [one for text in texts for one in text.split("|") if one and one.endswith("-") == prefixes]
    return list(dict.fromkeys(_plain(one.rstrip("-")) for one in listed))


def _words(spelling: str) -> list[str]:
    """Return the words of a spelling, with the stars that stand for any letters."""
    return re.findall(r"\*?[^\W_]+\*?", _plain(spelling))


def _plain(text: str) -> str:
    """Return a text as it is compared, without accents."""
    return _ACCENTS.sub("", unicodedata.normalize("NFD", folded(text)))
