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
from storage.model.text import folded, in_plain_digits

GUESS = "guess"  # the id of the choice that there was no source
KINDS: tuple[str, ...] = tuple(map(str, fields_of(Source)["kind"].choices))
_COUNT = re.compile(r"\d{1,6}")
_BETWEEN = re.compile(r"[,،;؛\n]|\s+(?:and\s+|و\s*)?(?=\d)")  # a number begins another part


@dataclass(frozen=True, slots=True)
class Sources(Kind):
    """Kinds of sources, ticked one after the other, or typed with how many there were ("3 interviews, reviews")."""

    name = "choices"

    def fits(self, field: Field) -> bool:
        return field.is_list and field.type is Source

    def read(self, text: str, asked: Asked) -> Reading:
        """Return what is named: choices by their places, or each part as kinds with a number beside the first."""
        if places := _places(text, asked.choices):
            return self.pick([asked.choices[place - 1] for place in places])
        parts = [part for part in _BETWEEN.split(in_plain_digits(text)) if part.strip()]
        found = [tuple(_mentioned(part, asked.choices)) for part in parts]
        if not parts or not all(found):
            raise Mistake("wrong-sources", kinds=asked.words("map-between").join(c.label for c in asked.choices))
        kinds: dict[str, int | None] = {}
        for part, (first, *others) in zip(parts, found, strict=True):
            count = _COUNT.search(part)
            kinds |= {first: int(count[0]) if count else None} | dict.fromkeys(others)
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


def _mentioned(text: str, choices: Sequence[Choice]) -> Iterator[str]:
    """Yield the ids of the choices of which a name stands in a text as whole words, the longest name first."""
    left = f" {folded(_COUNT.sub(' ', text))} "
    names = sorted(
        ((folded(n), one.id) for one in choices for n in (*one.also, one.label)), key=lambda one: -len(one[0])
    )
    for name, kind in names:
        said = re.search(rf" و?{re.escape(name)}(?= )", left)  # «و», "and", is written together with what follows
        if said:
            left = f"{left[: said.start()]} {left[said.end() :]}"
            yield kind
