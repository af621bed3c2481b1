"""Answers that say from which kinds of sources something is known, and how many of each there were."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Sourced
from dialogs.kinds.naming import positions
from dialogs.spellings import known_as
from dialogs.words import Words
from storage.model.fields import Field, fields_of
from storage.model.journey import Source
from storage.model.log import Value
from storage.model.mistake import Mistake
from storage.model.text import folded

GUESS = "guess"  # the id of the choice that there was no source
KINDS: tuple[str, ...] = tuple(map(str, fields_of(Source)["kind"].choices))
_COUNT = re.compile(r"\b\d{1,6}\b")
_BETWEEN = re.compile(r"[,،;؛\n]")


@dataclass(frozen=True, slots=True)
class Sources(Kind):
    """Kinds of sources, ticked one after the other, or typed with how many there were ("3 interviews, reviews")."""

    name = "choices"

    def fits(self, field: Field) -> bool:
        return field.is_list and field.type is Source

    def read(self, text: str, asked: Asked) -> Reading:
        """Return what is named: choices by their places, or in each part kinds with the numbers beside them."""
        if places := _places(text, asked.choices):
            return self.pick([asked.choices[place - 1] for place in places])
        names = _names(asked.choices)
        parts = [_counted(part, names) for part in _BETWEEN.split(text) if part.strip()]
        if not parts or not all(parts):
            raise Mistake("wrong-sources", kinds=asked.words("map-between").join(c.label for c in asked.choices))
        kinds = {kind: count for part in parts for kind, count in part.items()}
        return Sourced(tuple((kind, count) for kind, count in kinds.items() if kind != GUESS))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        if any(choice.id == GUESS for choice in picked):
            return Sourced(())
        return Sourced(tuple((choice.id, None) for choice in picked), is_whole=False)

    def choices(self, words: Words) -> tuple[Choice, ...]:
        kinds = ((one, words(f"pick-value-{one}"), known_as(f"word-source-{one}")) for one in (*KINDS, GUESS))
        return tuple(Choice(one, label, (one, *also)) for one, label, also in kinds)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        """Return the kinds by name, of what was said to be a guess that it is one."""
        kinds = value if isinstance(value, tuple) else ()
        return words("say-list-dot").join(words(f"pick-value-{kind}") for kind in kinds or (GUESS,))


def sourced(ids: Sequence[str]) -> Sourced:
    """Return the answer that is just these kinds, each with how many there were behind it ("interview 3").

    Raises:
        Mistake: where one is no kind, or no number stands behind it.
    """
    found = [one.partition(" ") for one in ids if one != GUESS]
    if any(kind not in KINDS or (space and not _COUNT.fullmatch(count)) for kind, space, count in found):
        raise Mistake("wrong-choice")
    return Sourced(tuple((kind, int(count) if count else None) for kind, _, count in found))


def _places(text: str, choices: Sequence[Choice]) -> Sequence[int]:
    """Return the places that numbers alone name; a number beside a word is how many there were."""
    return positions(text, len(choices)) or ()


def _counted(part: str, names: Sequence[tuple[str, str]]) -> dict[str, int | None]:
    """Return the kinds that a part names, in the order of the text, with how many of each there were.

    A number is of the kind behind it ("3 interviews and reviews"), or of the one before it ("interviews: 3").
    """
    said = _words_of(part)
    named = sorted(_mentioned(said, names))
    counts = [(one.start(), int(one[0])) for one in _COUNT.finditer(said)]
    kinds: dict[str, int | None] = dict.fromkeys(kind for _, kind in named)
    is_before = bool(named and counts) and named[0][0] < counts[0][0] and named[-1][0] < counts[-1][0]
    for at, count in counts if named else ():
        before, behind = ([kind for place, kind in named if (place < at) is earlier] for earlier in (True, False))
        kinds[before[-1] if is_before or not behind else behind[0]] = count
    return kinds


def _mentioned(said: str, names: Sequence[tuple[str, str]]) -> Iterator[tuple[int, str]]:
    """Yield where each kind stands of which a name stands in a text as whole words, and the kind."""
    for name, kind in names:
        found = re.search(rf" و?{re.escape(name)}(?= )", said)  # «و», "and", is written together with what follows
        if found:
            said = f"{said[: found.start()]}{' ' * len(found[0])}{said[found.end() :]}"
            yield found.start(), kind


def _names(choices: Sequence[Choice]) -> list[tuple[str, str]]:
    """Return the names of choices as they are compared, with their ids, the longest first."""
    names = ((_words_of(name).strip(), one.id) for one in choices for name in (*one.also, one.label))
    return sorted(names, key=lambda one: -len(one[0]))


def _words_of(text: str) -> str:
    """Return the words of a text as they are compared, a space around each word and each number."""
    words = re.findall(r"\d+|[^\W\d_]+", folded(text))
    return f" {' '.join(words)} "
