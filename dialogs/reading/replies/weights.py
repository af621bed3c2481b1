"""What speaks for an answer, and what for each reply that answers nothing: marks with weights, added up.

The weights stand in `cue.ftl`: `cue-skip-4 = later|~next|…` gives four to "skip" for the word "later" and for any word
with "next" in it, `cue-skip-less-2` takes two away; `cue-answer-…` speaks for an answer. A mark is a word, two words
(`^` and `$` are the ends of the text), a piece of a word behind `~` (`<` and `>` are its ends), or what the form tells.
"""

from collections.abc import Iterator
from functools import cache

from dialogs.reading.replies.marks import marks
from dialogs.words import words_in
from storage.model.journey import Language

CLASSES = ("answer", "back", "stop", "skip", "example", "explain", "talk", "unknown", "none")
_HEAVIEST = 40


def weighed(words: str, text: str, language: Language, topic: str) -> dict[str, int]:
    """Return how much of a text speaks for each class."""
    found = dict.fromkeys(marks(words, text, topic))
    known = _weights(language)
    sums = dict(_weights(language).get("", ()))
    for mark in found:
        for name, weight in known.get(mark, ()):
            sums[name] += weight
    return sums


@cache
def _weights(language: Language) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the weights of each mark by class; those of "" count for every text."""
    made: dict[str, list[tuple[str, int]]] = {"": []}
    for name in CLASSES:
        made[""].append((name, 0))
        for weight, listed in _listed(language, name):
            for mark in listed:
                made.setdefault(mark, []).append((name, weight))
    return {mark: tuple(weights) for mark, weights in made.items()}


def _listed(language: Language, name: str) -> Iterator[tuple[int, list[str]]]:
    words = words_in(language)
    for weight in range(1, _HEAVIEST + 1):
        for message_id, signed in ((f"cue-{name}-{weight}", weight), (f"cue-{name}-less-{weight}", -weight)):
            if words.has(message_id):
                yield signed, [mark.strip() for mark in words(message_id).split("|")]
