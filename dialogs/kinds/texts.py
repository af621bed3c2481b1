"""Answers in own words: one text, or one that may also be "no"."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Single
from dialogs.kinds.naming import is_called, named
from dialogs.reading.lists.listing import check_length
from dialogs.spellings import known_as, yes_or_no
from dialogs.words import Words
from storage.model.fields import Field
from storage.model.log import Value
from storage.model.mistake import Mistake


@dataclass(frozen=True, slots=True)
class OwnWords(Kind):
    """One text; a choice is typed for the person, in the words of its label."""

    name = "text"
    own_words = frozenset({"none"})  # "no" may be the answer

    def fits(self, field: Field) -> bool:
        free = not (field.choices or field.reference or field.is_offered)
        return field.type is str and not field.is_list and free

    def read(self, text: str, asked: Asked) -> Reading:
        """Return own words as they are; a place or a whole label is the choice's."""
        check_length(text)
        found = named(text, asked.choices) if asked.choices else None
        is_whole = found and (text.strip().isdecimal() or is_called(text, found))
        return self.pick((found,)) if found and is_whole else Single(text)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        one = one_of(picked)
        return Single(one.kept, one.id)


@dataclass(frozen=True, slots=True)
class OwnWordsOrNo(Kind):
    """One text, or `False` where somebody says that there is none."""

    name = "text"
    own_words = frozenset({"none"})

    def fits(self, field: Field) -> bool:
        return field.type is str and not field.is_list and field.choices == (False,)

    def read(self, text: str, asked: Asked) -> Reading:
        check_length(text)
        found = named(text, asked.choices) if asked.choices else None
        return self.pick((found,)) if found else Single(False if yes_or_no(text) is False else text)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        one = one_of(picked)
        return Single(False if one.id == "no" else one.kept)

    def choices(self, words: Words) -> tuple[Choice, ...]:
        return (Choice("no", words("pick-not-done"), (*known_as("word-no"), *known_as("word-not-done"))),)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return words("pick-not-done") if value is False else Kind.shown(self, value, choices, words)


def one_of(picked: Sequence[Choice]) -> Choice:
    """Return the one choice that was pressed.

    Raises:
        Mistake: where several were, and only one can be.
    """
    if len(picked) != 1:
        raise Mistake("wrong-one-choice")
    return picked[0]
