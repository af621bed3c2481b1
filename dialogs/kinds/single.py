"""Answers that are one of several things: one choice, or yes and no."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Single
from dialogs.kinds.naming import at_place, named
from dialogs.kinds.texts import one_of
from dialogs.reading.lists.listing import is_marked
from dialogs.reading.replies.phrases import longest
from dialogs.reading.replies.replies import reply
from dialogs.spellings import known_as, yes_or_no
from dialogs.words import Words
from storage.model.fields import Field
from storage.model.journey import Language
from storage.model.mistake import Mistake

_REASON = re.compile(r"[,،.;؛:–—]|\s-\s")


@dataclass(frozen=True, slots=True)
class OneOf(Kind):
    """One of the choices; `values` are those that the field allows, where it does not allow any text."""

    values: tuple[str, ...] = ()
    labels: str = "value"  # which messages name the values

    name = "choice"

    def fits(self, field: Field) -> bool:
        same = {str(value) for value in field.choices} == set(self.values)
        return field.type is str and not field.is_list and not field.reference and same and self.is_closed(field)

    def is_closed(self, field: Field) -> bool:
        """Tell whether the field has only so many values: any text fits the others."""
        return bool(self.values) or field.is_offered

    def read(self, text: str, asked: Asked) -> Reading:
        return Single(one_named(text, asked.choices).id)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(one_of(picked).id)

    def choices(self, words: Words) -> tuple[Choice, ...]:
        names = ((value, f"{self.labels}-{value}") for value in self.values)
        return tuple(Choice(value, words(f"pick-{name}"), known_as(f"word-{name}")) for value, name in names)


@dataclass(frozen=True, slots=True)
class YesNo(Kind):
    """Yes or no; two messages list what says so in `other` words than these ("just me")."""

    other: str = ""

    name = "yes_no"
    own_words = frozenset({"none"})

    def fits(self, field: Field) -> bool:
        return field.type is bool and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        """Return a whole word or the place of a choice: the beginning of a word may be that of another answer."""
        said = yes_or_no(text)
        if said is None:
            said = self._in_other_words(text, asked.words.language)
        if said is None and (behind := _REASON.search(text)):  # "yes, it is theirs"
            said = yes_or_no(text[: behind.start()])
        if said is None:
            said = _with_reason(text, asked.words.language)
        if said is not None:
            return Single(said)
        found = at_place(text, asked.choices)
        if found is None:
            raise Mistake("wrong-yes-no")
        return self.pick((found,))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Single(one_of(picked).id == "yes")

    def choices(self, words: Words) -> tuple[Choice, ...]:
        return tuple(Choice(name, words(f"pick-{name}"), known_as(f"word-{name}")) for name in ("yes", "no"))

    def _in_other_words(self, text: str, language: Language) -> bool | None:
        """Return what the longer phrase in a text says, None where none is or they say both."""
        yes, no = (longest(text, language, f"{self.other}-{said}") if self.other else 0 for said in ("yes", "no"))
        return None if yes == no else yes > no


def _with_reason(text: str, language: Language) -> bool | None:
    """Return what the first word says where more stands behind it ("no my sister helps"), though not "no idea"."""
    first, *others = text.split()
    said = yes_or_no(first)
    is_both = any(yes_or_no(one) is (not said) for one in others)
    return None if said is None or is_both or not others or reply(text, language) else said


def one_named(text: str, choices: Sequence[Choice]) -> Choice:
    """Return the choice that a text names.

    Raises:
        Mistake: where it names none.
    """
    found = None if is_marked(text) else named(text, choices)
    if found is None:
        raise Mistake("wrong-choice-typed", most=len(choices))
    return found
