"""What the words of a longer text speak for: an answer, or one of the replies that answer nothing.

The words stand in `cue.ftl`, a list for each sort of reply that is strong, weak or against it, one that speaks for an
answer (`cue-answer`), and one of small words that say nothing (`cue-small`). A word none of them knows is content.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from re import findall
from typing import NamedTuple

from dialogs.reading.replies.phrases import plain
from dialogs.words import words_in
from storage.model.journey import Language

CLASSES = ("back", "stop", "skip", "example", "explain", "talk", "unknown", "none")

STRONG, WEAK, AGAINST = 4, 2, -6  # what a word or phrase of a list gives to its reply
ANSWER, UNKNOWN, MOST_UNKNOWN = 2, 1, 6  # what one gives to an answer, what a word does that no list knows; all of them
AT = {"purpose": 3, "feelings": 3, "name": 2, "trade": 3, "days": 2}  # questions where more is an answer
ASKING = ("purpose", "goals", "feelings")  # questions where an answer may be one: what a customer asks
_CLASS_OF = {"undo": "back", "why": "explain", "help": "talk", "done": "none"}  # where phrases tell more
_LISTS = {"strong": STRONG, "weak": WEAK, "against": AGAINST}
_MOST_WORDS, _MOST_ENDING = 5, 4  # of a phrase; letters behind a beginning


class _Cue(NamedTuple):
    """What a known word or phrase gives, and to what."""

    to: str
    weight: int


def weighed(
    words: str, text: str, language: Language, topic: str, phrase: Callable[[], str | None] = lambda: None
) -> str | None:
    """Return the reply that a text speaks for more than for an answer.

    `phrase` returns what a known phrase in it says: as strong as a cue, and asked only where it can still decide.

    >>> weighed("sorry mate no idea about that", "", "en", "goals")
    'unknown'
    >>> weighed("no parking in front of the shop", "", "en", "obstacles")
    """
    sums, strong = _sums(words, text, language, topic)
    if max(sums[name] for name in CLASSES) + STRONG > sums["answer"] and (said := phrase()):
        name = _CLASS_OF.get(said, said)
        sums[name] += WEAK if name in strong else STRONG
        strong.add(name)
    best = max(strong, key=lambda name: (sums[name], -CLASSES.index(name)), default="answer")
    return best if sums[best] > sums["answer"] else None


def _sums(words: str, text: str, language: Language, topic: str) -> tuple[dict[str, int], set[str]]:
    """Return what the words of a text give to an answer and to each reply, and which replies a strong one is for."""
    cues, unknown = _found(words, _asks(text, topic), language)
    sums = dict.fromkeys(("answer", *CLASSES), 0)
    sums["answer"] = AT.get(topic, 1) + min(unknown * UNKNOWN, MOST_UNKNOWN)
    for cue in cues:
        sums[cue.to] += cue.weight
    return sums, {cue.to for cue in cues if cue.weight == STRONG}


def _asks(text: str, topic: str) -> tuple[str, ...]:
    """Return the cues of a text that ends with a question mark: "??" too where an answer hardly ever does."""
    if not text.rstrip().endswith(("?", "؟")):
        return ()
    return ("?",) if topic in ASKING else ("?", "??")


def whole(words: str, language: Language) -> str | None:
    """Return the reply that all words of a text speak for, where a strong one is among them and none is content."""
    cues, unknown = _found(words, (), language)
    strong = {cue.to for cue in cues if cue.weight == STRONG}
    is_other = unknown or any(cue.to == "answer" for cue in cues)
    return strong.pop() if len(strong) == 1 and not is_other else None


def _found(words: str, signs: tuple[str, ...], language: Language) -> tuple[list[_Cue], int]:
    """Return the cues of a text, each once, and how many of its words no list knows."""
    known, said = _known(language), words.split()
    met: set[str] = set()
    at = unknown = 0
    while at < len(said):
        phrase, size = _longest(said, at, known)
        met.add(phrase)
        unknown += not phrase and said[at] != ","
        at += size
    met.update(signs)
    return [cue for phrase in met for cue in known.get(phrase, ())], unknown


def _longest(said: list[str], at: int, known: dict[str, tuple[_Cue, ...]]) -> tuple[str, int]:
    """Return the longest known phrase at a word, and how many words it has; "" and one where none is known."""
    for size in range(min(_MOST_WORDS, len(said) - at), 0, -1):
        phrase = " ".join(said[at : at + size])
        if phrase in known:
            return phrase, size
        for cut in range(min(_MOST_ENDING, len(said[at + size - 1]) - 2) + 1):
            if (begun := f"{phrase[: len(phrase) - cut]}~") in known:
                return begun, size
    return "", 1


@cache
def _known(language: Language) -> dict[str, tuple[_Cue, ...]]:
    """Return every known word and phrase with what it gives."""
    made: dict[str, tuple[_Cue, ...]] = dict.fromkeys(_phrases(language, "small"), ())
    lists = [(f"{name}-{strength}", _Cue(name, weight)) for name in CLASSES for strength, weight in _LISTS.items()]
    for list_name, cue in [("answer", _Cue("answer", ANSWER)), *lists]:
        for phrase in dict.fromkeys(_phrases(language, list_name)):
            made[phrase] = (*made.get(phrase, ()), cue)
    return made


def _phrases(language: Language, name: str) -> Iterator[str]:
    """Yield the phrases of a list; "(a/b) c" stands for "a c" and "b c", "know~" for any word that begins so."""
    words = words_in(language)
    listed = words(f"cue-{name}").split("|") if words.has(f"cue-{name}") else []
    for phrase in listed:
        pieces = [alone.split("/") if alone else [fixed] for alone, fixed in findall(r"\(([^)]*)\)|([^()]+)", phrase)]
        for choice in product(*([_plain(one) for one in choices] for choices in pieces)):
            if phrase := " ".join(one for one in choice if one):  # a sign alone is no word
                yield phrase


def _plain(piece: str) -> str:
    piece = piece.strip()
    return piece if piece in ("?", "??") else plain(piece) + "~" * piece.endswith("~")
