"""Answers that say from which kinds of sources something is known, and how many of each there were."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Sourced
from dialogs.kinds.naming import named, positions
from dialogs.spellings import known_as
from dialogs.words import Words
from storage.model.fields import Field, fields_of
from storage.model.journey import Evidence, Source
from storage.model.log import Value
from storage.model.mistake import Mistake
from storage.model.text import folded, in_plain_digits

GUESS = "guess"  # the id of the choice that there was no source
KINDS: tuple[str, ...] = tuple(map(str, fields_of(Source)["kind"].choices))
_MEASURED = frozenset({"figures", "walk"})
_COUNT = re.compile(r"\d{1,6}")
_BETWEEN = re.compile(r"[,،;؛\n]")


@dataclass(frozen=True, slots=True)
class Sources(Kind):
    """Kinds of sources, ticked one after the other, or typed with how many there were ("3 interviews, reviews")."""

    name = "choices"

    def fits(self, field: Field) -> bool:
        return field.is_list and field.type is Source

    def read(self, text: str, asked: Asked) -> Reading:
        """Return what is named: choices by their places, or each part as a kind with a number beside it."""
        if places := _places(text, asked.choices):
            return self.pick([asked.choices[place - 1] for place in places])
        found = [_part(part, asked) for part in _BETWEEN.split(text) if part.strip()]
        kinds = dict(one for one in found if one and one[0] != GUESS)
        if not found or None in found:
            raise Mistake("wrong-sources", kinds=", ".join(choice.label for choice in asked.choices))
        return Sourced(tuple(kinds.items()))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        if any(choice.id == GUESS for choice in picked):
            return Sourced(())
        return Sourced(tuple((choice.id, None) for choice in picked), is_whole=False)

    def choices(self, words: Words) -> tuple[Choice, ...]:
        kinds = ((one, words(f"pick-source-{one}"), known_as(f"word-source-{one}")) for one in (*KINDS, GUESS))
        return tuple(Choice(one, label, (one, *also)) for one, label, also in kinds)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        """Return the kinds by name, of what was said to be a guess that it is one."""
        kinds = value if isinstance(value, tuple) else ()
        return words("say-list-dot").join(words(f"pick-source-{kind}") for kind in kinds or (GUESS,))


def evidence_from(kinds: Collection[str]) -> Evidence:
    """Return how well something is known that is known from these kinds of sources."""
    return "guess" if not kinds else "measured" if _MEASURED.intersection(kinds) else "heard"


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


def _part(text: str, asked: Asked) -> tuple[str, int | None] | None:
    """Return the kind that a part names, and the number in it; None where it names none."""
    plain = in_plain_digits(text)
    count = _COUNT.search(plain)
    name = _COUNT.sub(" ", plain, count=1).strip()
    found = named(name, asked.choices) or next(_mentioned(name, asked.choices), None)
    return (found.id, int(count[0]) if count else None) if found else None


def _mentioned(text: str, choices: Sequence[Choice]) -> Iterator[Choice]:
    """Yield the choices of which a name stands in a text as whole words."""
    said = f" {folded(text)} "
    names = ((choice, folded(name)) for choice in choices for name in (*choice.also, choice.label))
    return (choice for choice, name in names if f" {name} " in said)
