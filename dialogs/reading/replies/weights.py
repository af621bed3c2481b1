"""How much of a text speaks for an answer, and how much for each reply that answers nothing.

The weights stand in `cue.ftl`: a line `+4 later|~next` of `cue-skip` gives four to "skip" for the word "later", and for
any word with "next" in it; `-2 …` takes away. Each mark of a text counts once (`dialogs.reading.replies.marks`).
"""

from collections.abc import Iterator
from functools import cache

from dialogs.reading.replies.marks import marks
from dialogs.words import words_in
from storage.model.journey import Language

CLASSES = ("answer", "back", "stop", "skip", "example", "explain", "talk", "unknown", "none")


def weighed(words: str, text: str, language: Language, topic: str) -> dict[str, int]:
    """Return how much of a text, whose plain words are `words`, speaks for each class.

    >>> sums = weighed("no idea sorry", "no idea, sorry", "en", "goals")
    >>> max(sums, key=lambda name: sums[name])
    'unknown'
    """
    known = _weights(language)
    sums = dict.fromkeys(CLASSES, 0)
    for mark in set(marks(words, text, topic)):
        for name, weight in known.get(mark, ()):
            sums[name] += weight
    return sums


@cache
def _weights(language: Language) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the weights of each mark by class."""
    made: dict[str, list[tuple[str, int]]] = {}
    for name in CLASSES:
        for weight, listed in _lines(language, name):
            for mark in listed:
                made.setdefault(mark, []).append((name, weight))
    return {mark: tuple(weights) for mark, weights in made.items()}


def _lines(language: Language, name: str) -> Iterator[tuple[int, list[str]]]:
    words = words_in(language)
    if not words.has(f"cue-{name}"):
        return
    for line in words(f"cue-{name}").splitlines():
        weight, _, listed = line.strip().partition(" ")
        yield int(weight), listed.split("|")
