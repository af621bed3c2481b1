"""Answers that are other items of the map: one of them, several, or those that serve the one that is asked about."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Referred, Served, Single
from dialogs.kinds.lists import in_one_line
from dialogs.kinds.naming import named, positions
from dialogs.kinds.single import one_named
from dialogs.kinds.texts import one_of
from dialogs.reading.lists.listing import is_marked, items
from dialogs.spellings import yes_or_no
from dialogs.words import Words
from storage.model.fields import Field
from storage.model.log import Value
from storage.model.mistake import Mistake

NOTHING = "none"  # the id of the choice that refers to nothing


@dataclass(frozen=True, slots=True)
class AnotherItem(Kind):
    """Another item of the map, picked from those there are, or nothing, which is kept as ""."""

    to: str

    name = "choice"
    own_words = frozenset({"none"})

    def fits(self, field: Field) -> bool:
        return field.reference == self.to and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        """Return the item that is named; "no" is nothing where no item is called so."""
        found = None if is_marked(text) else named(text, asked.choices)
        if found is None and yes_or_no(text) is False:
            return Single("")
        return self.pick((found or one_named(text, asked.choices),))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        one = one_of(picked)
        return Single("" if one.id == NOTHING else one.id)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return words("pick-nothing") if value == "" else Kind.shown(self, value, choices, words)


@dataclass(frozen=True, slots=True)
class SomeItems(Kind):
    """Several items of the map, ticked one after the other, or none; at most so many, where `most` is given."""

    to: str
    most: int = 0

    name = "choices"
    takes_words = False

    def fits(self, field: Field) -> bool:
        return field.reference == self.to and field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        """Return the items that are named, which are the whole answer: by their places, or one by its text."""
        found = _several(text, asked.choices)
        return _whole(found, self.most)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        if any(one.id == NOTHING for one in picked):
            return Referred(())
        return Referred(tuple(one.id for one in picked), is_whole=False, most=self.most)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return in_one_line(value, choices, words)


@dataclass(frozen=True, slots=True)
class Serving(Kind):
    """Those items that serve the one that is asked about (ideas against an obstacle): picked, or new ones, typed."""

    to: str

    name = "choices"

    def fits(self, field: Field) -> bool:
        return field.reference == self.to and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        """Return the items that are named by their places or whole texts, else own words as new ones."""
        places = positions(text, len(asked.choices))
        found = None if places or is_marked(text) else named(text, asked.choices)
        if places or (found and len(text) >= len(found.label)):
            return self.pick([asked.choices[place - 1] for place in places] if places else [found] if found else [])
        return Served(texts=items(text, "sentences", asked.words.language).texts)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Served(tuple(one.id for one in picked if one.id != NOTHING))


def _several(text: str, choices: Sequence[Choice]) -> Sequence[Choice]:
    places = None if is_marked(text) else positions(text, len(choices))
    if places is not None:
        return [choices[place - 1] for place in dict.fromkeys(places)]
    return [one_named(text, choices)]


def _whole(found: Sequence[Choice], most: int) -> Referred:
    ids = tuple(one.id for one in found if one.id != NOTHING)
    if most and len(ids) > most:
        raise Mistake("wrong-most", most=most)
    return Referred(ids)
