"""What every kind of answer can do. Each has a module of its own; what an answer adds to the log is `changes`'."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from dialogs.words import Words
from storage.model.fields import Field
from storage.model.log import Value

KindName = Literal["text", "list", "choice", "choices", "scale", "number", "yes_no", "date"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick instead of typing.

    `also` are other names by which it is understood. What `is_folded` stands behind "others" where there are buttons.
    `is_known`: its id is kept, which a map says in its own language; else its label.
    """

    id: str
    label: str
    also: tuple[str, ...] = ()
    is_folded: bool = False
    is_known: bool = False

    @property
    def kept(self) -> str:
        """Return what is kept of it where a text is."""
        return self.id if self.is_known else self.label


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text is read beside: what can be picked, in which words was asked, and what day it is.

    `beside` is what stands beside the question, so that its numbers can be typed before an answer.
    """

    choices: tuple[Choice, ...]
    words: Words
    today: date
    beside: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Single:
    """The answer is this value, in the field's own type; a day is its ISO 8601 text, as the log keeps it.

    `pick` is the id of the choice that it is the label of.
    """

    value: Value
    pick: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """The answer is a list with these texts, and no others.

    `picked` are the choices that some are the labels of; `other` is another way to read it, where that is fair. `tied`
    are, text by text, the ids of what stands beside the question that was named with it, "" where none was.
    """

    texts: tuple[str, ...]
    picked: tuple[Choice, ...] = ()
    other: tuple[str, ...] = ()
    tied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ticked:
    """These choices were ticked: taken in, or out again, while the question stays open."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Referred:
    """These items are meant, by their ids; none where there is nothing to refer to.

    `is_whole`: they are the answer. Else they are ticked: taken in, or out again, until "done" or there are `most`.
    """

    ids: tuple[str, ...]
    is_whole: bool = True
    most: int = 0


@dataclass(frozen=True, slots=True)
class Served:
    """These items serve the one that is asked about, by their ids, and new ones with these texts."""

    ids: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sourced:
    """Something is known from these kinds of sources, each with how many of them there were, where that was said.

    `is_whole`: they are the answer. Else they are ticked: taken in, or out again, until "done".
    """

    sources: tuple[tuple[str, int | None], ...]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class SetOfStages:
    """The answer is a whole set of stages from the catalogue."""

    name: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """The answer is what a customer would say, and the feeling it speaks of, None where it cannot be told."""

    quote: str
    score: float | None


Reading = Single | Listed | Ticked | Referred | Served | Sourced | SetOfStages | Quoted


class Kind(ABC):
    """A kind of answer.

    `name` is its name in the line protocol; `own_words` are the small words ("none") that are answers to it. Of
    kinds that are ticked, those that take words can be answered by one's own, too (`takes_words`).
    """

    __slots__ = ()
    name: ClassVar[KindName]
    own_words: ClassVar[frozenset[str]] = frozenset()
    takes_words: ClassVar[bool] = True

    @abstractmethod
    def fits(self, field: Field) -> bool:
        """Tell whether what is read has the type of the field."""

    @abstractmethod
    def read(self, text: str, asked: Asked) -> Reading:
        """Return what a typed text means.

        Raises:
            Mistake: where it cannot be read; the message says what can.
        """

    @abstractmethod
    def pick(self, picked: Sequence[Choice]) -> Reading:
        """Return what pressed buttons mean.

        Raises:
            Mistake: where more than one was pressed and only one can be.
        """

    def choices(self, words: Words) -> tuple[Choice, ...]:
        """Return what can be picked for any question of this kind."""
        return ()

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        """Return a value, lists as their items' texts, as a person reads it."""
        return next((choice.label for choice in choices if is_picked(choice, value)), str(value))


def is_picked(choice: Choice, answer: Value) -> bool:
    """Tell whether a choice is part of an answer, in whatever language it was picked."""
    match answer:
        case tuple():
            return not {choice.label, choice.kept, *choice.also}.isdisjoint(answer)
        case bool():
            return choice.id == ("yes" if answer else "no")
        case int() | float():
            return choice.id == f"{answer:g}"
        case _:
            return answer in (choice.id, choice.label)
