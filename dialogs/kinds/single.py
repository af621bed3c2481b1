"""Answers that are one of several things: one choice, another item of the map, or yes and no."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Single
from dialogs.kinds.naming import named
from dialogs.kinds.texts import one_of
from dialogs.reading.lists.listing import is_marked
from dialogs.spellings import known_as, yes_or_no
from dialogs.words import Words
from storage.model.fields import Field
from storage.model.mistake import Mistake

NOTHING = "none"  # the id of the choice that refers to nothing


@dataclass(frozen=True, slots=True)
class OneOf(Kind):
    """One of the choices; `values` are those that the field allows, where it does not allow any text."""

    values: tuple[str, ...] = ()

    name = "choice"

    def fits(self, field: Field) -> bool:
        same = {str(value) for value in field.choices} == set(self.values)
        return field.type is str and not field.is_list and not field.reference and same and self.is_closed(field)

    def is_closed(self, field: Field) -> bool:
        """Tell whether the field has only so many values: any text fits the others."""
        return bool(self.values) or field.is_offered

    def read(self, text: str, asked: Asked) -> Reading:
        return Single(_named(text, asked.choices).id)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(one_of(picked).id)

    def choices(self, words: Words) -> tuple[Choice, ...]:
        return tuple(Choice(value, words(f"pick-value-{value}")) for value in self.values)


@dataclass(frozen=True, slots=True)
class AnotherItem(Kind):
    """Another item of the map, picked from those there are, or nothing."""

    to: str

    name = "choice"
    own_words = frozenset({"none"})

    def fits(self, field: Field) -> bool:
        return field.reference == self.to and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        """Return the item that is named; "no" is nothing where no item is called so."""
        found = None if is_marked(text) else named(text, asked.choices)
        if found is None and yes_or_no(text) is False:
            return Single(None)
        return self.pick((found or _named(text, asked.choices),))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        one = one_of(picked)
        return Single(None if one.id == NOTHING else one.id)


@dataclass(frozen=True, slots=True)
class YesNo(Kind):
    """Yes or no."""

    name = "yes_no"
    own_words = frozenset({"none"})

    def fits(self, field: Field) -> bool:
        return field.type is bool and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        """Return a whole word or the place of a choice: the beginning of a word may be that of another answer."""
        said = yes_or_no(text)
        if said is not None:
            return Single(said)
        found = named(text, asked.choices) if text.strip().isdecimal() and int(text) <= len(asked.choices) else None
        if found is None:
            raise Mistake("wrong-yes-no")
        return self.pick((found,))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(one_of(picked).id == "yes")

    def choices(self, words: Words) -> tuple[Choice, ...]:
        return tuple(Choice(name, words(f"pick-{name}"), known_as(f"word-{name}")) for name in ("yes", "no"))


def _named(text: str, choices: Sequence[Choice]) -> Choice:
    found = None if is_marked(text) else named(text, choices)
    if found is None:
        raise Mistake("wrong-choice-typed", most=len(choices))
    return found
