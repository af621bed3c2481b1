"""The words and phrases that tell a feeling, as `feeling.ftl` of a language lists them, and where they stand in a text.

A list holds clues with | or a new line between them. A clue is a word or several; `panick*` may go on with any ending,
`~` stands for any verb prefix of the language, `_` for up to three words of any kind.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from dialogs.reading.feelings.spelling import HYPHEN, joined, listed, spelt
from dialogs.words import LANGUAGES
from storage.model.journey import Language
from storage.model.text import folded

LEVELS = {f"{level}": level / 2 - 2.5 for level in range(1, 10)}  # feeling-1 is -2, feeling-9 is 2
_AROUND = ("not", "not-after", "very", "utterly", "slightly", "besides", "but", "then")
SMALL = (*_AROUND, "filler", "said", "unclear", "unknown")
_MOST_BETWEEN, _SHORTEST_STEM, _LEAST_LEFT = 3, 2, 2

_TOKEN = re.compile(r"\d+\.\d+|\w+|[^\w\s]|\n")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1")
_LONG_ENOUGH_TO_MISSPELL, _ENOUGH_SOUNDS = 6, (5, 4)  # in Latin letters, where vowels do not count, less is enough


@dataclass(frozen=True, slots=True)
class Clue:
    """What a phrase tells: its kind ("word", "scene", "face", "moved" or one of `SMALL`), score and spelling."""

    kind: str
    score: float
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A clue in a text: the first of its words and the one after the last, counted."""

    clue: Clue
    start: int
    end: int


Token = tuple[str, ...]  # a word in the forms in which it may be listed


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The clues of one language, by their first word, whole or a stem."""

    whole: dict[str, list[Clue]] = field(default_factory=dict)
    stems: dict[str, list[Clue]] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    joined: frozenset[str] = frozenset()
    misspelt: dict[str, str] = field(default_factory=dict)  # words with a letter left out, and what they are
    alike: dict[int, str] = field(default_factory=dict)  # signs that are mistaken for others or left out

    def add(self, clue: Clue) -> None:
        """Put a clue where its first word is looked up."""
        first = clue.parts[0]
        listed = self.stems if first.endswith("*") else self.whole
        plain = first.rstrip("*")
        for form in {plain, _undoubled(plain), self._sounds(plain)}:
            listed.setdefault(form, []).append(clue)

    def tokens(self, text: str) -> list[Token]:
        """Return the words and signs of a text, each in the forms in which it may be listed."""
        words = _TOKEN.findall(HYPHEN.sub(" ", folded(f"| {text} |")))[1:-1]
        return [self._forms(one) for one in joined(words, self.joined)]

    def found(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """Yield the clues in a text from its begin to its end, the longest at each place."""
        at = 0
        while at < len(tokens):
            one = self._longest(tokens, at)
            if one:
                yield one
            at = one.end if one else at + 1

    def _forms(self, word: str) -> Token:
        forms = [word]
        if _DRAWN_OUT.search(word):
            forms += [_DRAWN_OUT.sub(r"\1", word), _DRAWN_OUT.sub(r"\1\1", word)]
        forms += [_undoubled(word), self._sounds(word), *self._meant(word)]
        forms += [
            word[len(one) :] for one in self.prefixes if word.startswith(one) and len(word) - len(one) >= _LEAST_LEFT
        ]
        return tuple(dict.fromkeys(forms))

    def _meant(self, word: str) -> Iterator[str]:
        """Yield the listed word that a long unknown one is but for a letter."""
        if len(word) < _LONG_ENOUGH_TO_MISSPELL or not self.misspelt or any(self._beginning_with(word)):
            return
        found = (self.misspelt.get(one) for one in _shortened(word))
        yield from (one for one in found if one)

    def _sounds(self, word: str) -> str:
        """Return what all ways to type a word have in common, the word itself if that is too little."""
        bare = _DOUBLED.sub(r"\1", word).translate(self.alike) if self.alike else word
        return bare if len(bare) >= _ENOUGH_SOUNDS[word.isascii()] else word

    def _longest(self, tokens: Sequence[Token], at: int) -> Found | None:
        best, most = None, (0, 0)
        for form in tokens[at]:
            for clue in self._beginning_with(form):
                end = _end_of(clue.parts, 1, tokens, at + 1)
                if end and (here := (end, sum(map(len, clue.parts[1:])))) > most:  # of as many words the more exact
                    best, most = Found(clue, at, end), here
        return best

    def _beginning_with(self, form: str) -> Iterator[Clue]:
        yield from self.whole.get(form, ())
        for length in range(len(form), _SHORTEST_STEM - 1, -1):
            yield from self.stems.get(form[:length], ())


def _end_of(parts: Sequence[str], part: int, tokens: Sequence[Token], at: int) -> int:
    """Return where the rest of a clue ends in a text that has it next, else 0."""
    if part == len(parts):
        return at
    if parts[part] == "_":
        places = range(at, min(at + _MOST_BETWEEN, len(tokens)) + 1)
        return next((end for place in places if (end := _end_of(parts, part + 1, tokens, place))), 0)
    if at >= len(tokens) or not any(_fits(parts[part], form) for form in tokens[at]):
        return 0
    return _end_of(parts, part + 1, tokens, at + 1)


def _fits(part: str, form: str) -> bool:
    return form.startswith(part[:-1]) if part.endswith("*") else form == part


def _shortened(word: str) -> Iterator[str]:
    """Yield a word, and all that it is without one of its letters but the first."""
    plain = _undoubled(word)
    yield plain
    yield from (plain[:at] + plain[at + 1 :] for at in range(1, len(plain)))


def _undoubled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word) if len(word) >= _LONG_ENOUGH_TO_MISSPELL else word


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the clues of a language, and the faces and signs of all."""
    lexicon = lexicon_of(language)
    for word in map(folded, listed(language, "misspelt")):
        lexicon.misspelt.update((one, word) for one in _shortened(word))
    for kind in SMALL:
        _add(lexicon, language, kind, kind, 0)
    _add(lexicon, language, "moved", "moved", -1.5)
    for level, score in LEVELS.items():
        _add(lexicon, language, level, "word", score)
        _add(lexicon, language, f"scene-{level}", "scene", score)
        for spoken in LANGUAGES:
            _add(lexicon, spoken, f"face-{level}", "face", score)
    return lexicon


def lexicon_of(language: Language) -> Lexicon:
    """Return a lexicon that knows how a language is spelt, and no clues yet."""
    prefixes = tuple(map(folded, listed(language, "prefix")))
    alike = {ord(sign): other for sign, _, other in (one.partition("=") for one in listed(language, "alike"))}
    return Lexicon(prefixes=prefixes, joined=frozenset(map(folded, listed(language, "joined"))), alike=alike)


def _add(lexicon: Lexicon, language: Language, name: str, kind: str, score: float) -> None:
    for spelling in listed(language, name):
        for parts in spelt(spelling, language):
            lexicon.add(Clue(kind, score, parts))
        if "~" in spelling and kind == "word":
            for parts in spelt(spelling, language, "verb-not"):
                lexicon.add(Clue("negated", score, parts))
