"""Which stages somebody names in words, when they are asked what has changed: by number, or by what is in them."""

import re
from collections.abc import Iterator

from dialogs.interview import Interview
from dialogs.kinds.naming import positions
from storage.model.log import Log
from storage.model.text import folded

_TOLD = ("touchpoints", "obstacles", "opportunities", "strengths", "kpis")
_LEAST = 4  # letters of a word that may stand for a name: shorter ones say too little
_ENDING = 2  # letters by which two words may differ at their end
_ARTICLES = ("وال", "بال", "ال", "لل")  # what Arabic writes before a word


def stages_named(interview: Interview, text: str) -> tuple[str, ...]:
    """Return the stages that a text names: by their numbers, by their names, or by a touchpoint that is in them.

    Raises:
        Mistake: where a number is not that of a stage.
    """
    ids = interview.log.ids("stages")
    places = positions(text, len(ids))
    if places is not None:
        return tuple(ids[place - 1] for place in dict.fromkeys(places))
    called = [one for one in ids if _is_in(str(interview.log.value(f"stages.{one}.name")), text)]
    return tuple(called) or tuple(one for one in ids if any(_is_in(name, text) for name in _names(interview.log, one)))


def _names(log: Log, stage: str) -> Iterator[str]:
    for name in _TOLD:
        yield from log.texts(f"stages.{stage}.{name}")


def _is_in(name: str, text: str) -> bool:
    """Tell whether a text names something: with all of its words, or with one that tells it from others."""
    of_name, said = _words(name), _words(text)
    whole = bool(of_name) and of_name <= said
    return whole or any(_is_one(one, other) for one in of_name for other in said)


def _words(text: str) -> set[str]:
    return {_bare(one) for one in re.findall(r"\w+", folded(text))}


def _bare(word: str) -> str:
    return next(
        (word.removeprefix(one) for one in _ARTICLES if word.startswith(one) and len(word) > len(one) + 2), word
    )


def _is_one(one: str, other: str) -> bool:
    """Tell whether two words are one, be it with another ending."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST and long.startswith(short) and len(long) - len(short) <= _ENDING
