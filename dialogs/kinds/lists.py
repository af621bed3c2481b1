"""Answers that are lists: own words alone, ticks with own words, or the stages of a map."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs.kinds.kind import Asked, Choice, Kind, Listed, Reading, SetOfStages, Ticked
from dialogs.kinds.naming import at_place, at_places, is_called, named, ticked
from dialogs.kinds.texts import one_of
from dialogs.reading.lists.listing import Manner, is_marked, items
from dialogs.words import Words
from storage.model.fields import Field, fields_of, text_field
from storage.model.journey import Stage
from storage.model.log import Value
from storage.model.mistake import Mistake
from storage.model.text import clean, folded

_TIE = re.compile(r"\(?#?(\d{1,2})\)?[ \t]*([-–:.،,)]?)[ \t]+(\D.*)")  # a number, a mark, and what is said of it
_BETWEEN = re.compile(r"[,،;؛\n]")  # numbers of choices and own words


@dataclass(frozen=True, slots=True)
class ListOf(Kind):
    """Several texts, typed: sentences, or short names of things."""

    manner: Manner = "sentences"

    name = "list"

    def fits(self, field: Field) -> bool:
        return is_text_list(field)

    def read(self, text: str, asked: Asked) -> Reading:
        return _typed(text, self.manner, asked)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Listed(tuple(choice.kept for choice in picked), tuple(picked))

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return in_one_line(value, choices, words)


@dataclass(frozen=True, slots=True)
class Ticks(Kind):
    """Several of the choices, ticked one after the other, or own words in their place."""

    manner: Manner = "things"

    name = "choices"

    def fits(self, field: Field) -> bool:
        return is_text_list(field)

    def read(self, text: str, asked: Asked) -> Reading:
        """Return ticks where the text names choices alone, else own words, in which a number is the choice's.

        Things are also named by the beginning of a word of theirs; phrases and sentences may begin alike.
        """
        found = (ticked if self.manner == "things" else at_places)(text, asked.choices)
        return Ticked(found) if found else _typed(text, self.manner, asked)

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return Ticked(tuple(picked))

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return in_one_line(value, choices, words)


@dataclass(frozen=True, slots=True)
class Ideas(Ticks):
    """Ticks or own sentences, each of which may begin with the number of what it is against ("1 text back calls").

    What can be ticked is numbered on behind what stands beside the question.
    """

    manner: Manner = "sentences"

    def read(self, text: str, asked: Asked) -> Reading:
        pairs = _tied(text, asked.beside)
        if not pairs:
            return self._unless_beside(Ticks.read(self, text, _numbered_on(asked)), asked)
        found = _typed(text, self.manner, replace(asked, choices=()))
        ids, texts = zip(*pairs, strict=True)
        return Listed(texts, other=found.texts if found.texts != texts else (), tied=ids)

    def _unless_beside(self, found: Reading, asked: Asked) -> Reading:
        picked = found.choices if isinstance(found, Ticked) else found.picked if isinstance(found, Listed) else ()
        if any(one in asked.beside for one in picked):
            raise Mistake("wrong-choice")
        return found


@dataclass(frozen=True, slots=True)
class StageNames(Kind):
    """A set of stages from the catalogue, or one's own, typed."""

    name = "choice"

    def fits(self, field: Field) -> bool:
        return field.is_list and field.type is Stage

    def read(self, text: str, asked: Asked) -> Reading:
        found = None if is_marked(text) else named(text, asked.choices)
        cut_short = found and folded(text).isalpha() and not _begins_with_word(found.label, text)  # "Buy" is no "Buyer"
        return SetOfStages(found.id) if found and not cut_short else _typed(text, "things", replace(asked, choices=()))

    def pick(self, picked: Sequence[Choice]) -> Reading:
        return SetOfStages(one_of(picked).id)

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return in_one_line(value, choices, words)


def _begins_with_word(label: str, text: str) -> bool:
    """Tell whether a label begins with whole words of a text, in whatever case."""
    begun = re.match(rf"\W*{re.escape(folded(text))}(?!\w)", folded(label))
    return begun is not None


def _typed(text: str, manner: Manner, asked: Asked) -> Listed:
    """Return the items of a typed list, a number as the choice with that number."""
    parts = [part.strip() for part in _BETWEEN.split(text)]
    if len(parts) > 1 and any(at_place(part, asked.choices) for part in parts):
        return listed([part for part in parts if part], asked.choices)
    found = items(text, manner, asked.words.language)
    return replace(listed(found.texts, asked.choices), other=found.other)


def _numbered_on(asked: Asked) -> Asked:
    """Return what a text is read beside, with the choices numbered behind what stands beside the question."""
    return replace(asked, choices=(*asked.beside, *asked.choices)) if asked.choices else asked


def _tied(text: str, beside: Sequence[Choice]) -> list[tuple[str, str]]:
    """Return each line as the id of what its number stands for, and the text behind it; nothing where one has none.

    Lines that are counted from 1 ("1. …", "2. …") are a list like any other.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    found = [_TIE.fullmatch(line) for line in lines]
    numbers = [int(one[1]) for one in found if one]
    counted = len(lines) > 1 and numbers == list(range(1, len(lines) + 1)) and all(one[2] for one in found if one)
    if counted or len(numbers) < len(lines) or not all(1 <= number <= len(beside) for number in numbers):
        return []
    return [(beside[int(one[1]) - 1].id, clean(one[3])) for one in found if one]


def is_text_list(field: Field) -> bool:
    """Tell whether a field is a list whose items are texts, or are told apart by one and need nothing else."""
    if not field.is_list or not field.is_value:
        return field.is_list and field.type is str
    name, known = text_field(field.type), fields_of(field.type)
    needed = {one for one, each in known.items() if each.required} - {"id", name}
    return name is not None and not needed and not known[name].choices


def in_one_line(value: Value, choices: Sequence[Choice], words: Words) -> str:
    """Return the items of a list in one line."""
    texts = value if isinstance(value, tuple) else ()
    labels = {choice.id: choice.label for choice in choices}
    return words("say-list-dot").join(labels.get(text, text) for text in texts) or words("say-review-none")


def listed(texts: Sequence[str], choices: Sequence[Choice]) -> Listed:
    """Return own words as a list, with the labels of the choices whose numbers stand among them ("1, the van").

    What a map names in its own language is kept so, too, where its whole name is typed.
    """
    known = [one for one in choices if one.is_known]
    found = [at_place(text, choices) or next((one for one in known if is_called(text, one)), None) for text in texts]
    labels = tuple(choice.kept if choice else text for choice, text in zip(found, texts, strict=True))
    return Listed(labels, tuple(choice for choice in found if choice))
