"""A question, declared: where its answer goes, what kind of answer that is, what is offered, and when it is asked."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from dialogs.kinds.by_field import kind_of
from dialogs.kinds.kind import Choice, Kind
from dialogs.kinds.references import AnotherItem, SomeItems
from dialogs.script.conditions import Condition
from dialogs.script.offered.items import inner_items, items_of
from dialogs.words import Words
from storage.model.fields import field_at
from storage.model.journey import Journey, Language
from storage.model.log import Log

Depth = Literal["quick", "full", "wanted"]  # asked of everybody, where somebody goes deeper, only when asked for
Choices = Callable[[Log, str, Words], tuple[Choice, ...]]


class Misfit(Exception):  # noqa: N818 - it names what is wrong
    """A question that does not fit the map: its field is not there, or holds something else."""


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A declared question; each `*` in its address stands for each item of the list before it.

    Without a `kind`, the field's own shape decides. `offered` says what can be picked besides what the kind itself
    offers, and `beside` what stands beside the question, to be named by its number before an answer. `says` is the id
    of its words, which follows from the address where it is not given. `after_first` names a list: the question stands
    behind those of its first item, at its own place while the list has none. `kept_as` is the field that the answer is
    kept in where that is another's: another item's, for a question that is asked from the other end, or a list that is
    asked for more. `serves` is the field by which the item refers to another: who goes deeper into that is asked, too.
    `group` is what questions are declined with; `is_follow_up`: few are asked of a stage; `is_derived`: its answer
    mostly follows from others, and is looked at only where it is asked for. `wording` is what it says instead of its
    usual words, by language, where a question set has its own.

    Several questions may be declared for one address, in several places of the talk: the first that is due is asked.

    Raises:
        Misfit: where the field does not exist, or does not hold what is read.
    """

    address: str
    kind: Kind | None = None
    offered: Choices | None = None
    depth: Depth = "quick"
    when: Condition | None = None
    says: str = ""
    beside: Choices | None = None
    after_first: str = ""
    kept_as: str = ""
    serves: str = ""
    group: str = ""
    is_follow_up: bool = False
    is_derived: bool = False
    wording: tuple[tuple[Language, str], ...] = ()

    def __post_init__(self) -> None:
        field = field_at(Journey, self.kept_as or self.address)
        if field is None:
            raise Misfit(f"the question {self.address!r} asks for a field that the map does not have")
        kind = self.kind or kind_of(field)
        if kind is None or not kind.fits(field):
            asked = type(kind).__name__ if kind else "nothing"
            kept = f"{'list of ' if field.is_list else ''}{field.type.__name__}"
            raise Misfit(f"the question {self.address!r} reads {asked}, and its field {field.name!r} holds {kept}")
        if field.is_offered and self.offered is None:
            raise Misfit(f"the question {self.address!r} offers nothing, and its field {field.name!r} holds only that")

    @property
    def answered_by(self) -> Kind:
        """Return the kind of answer."""
        return self.kind or _kind_at(self.kept_as or self.address)

    @property
    def message_id(self) -> str:
        """Return the id of the question's words."""
        return self.says or "ask-" + self.address.replace(".*", "").replace(".", "-")

    def said(self, words: Words, part: str = "", **about: str) -> str:
        """Return its words, or a part of them (".why", ".label"); `about` are the names of its stage and item."""
        own = next((text for language, text in self.wording if language == words.language), "")
        if not own or part:
            return words(self.message_id + part, **about)
        return re.sub(r"\{(stage|item)\}", lambda found: words.isolated(about.get(found[1], "")), own)

    def choices(self, log: Log, address: str, words: Words) -> tuple[Choice, ...]:
        """Return what can be picked when the question is asked at an address."""
        kind = self.answered_by
        if self.offered:
            return (*self.offered(log, address, words), *kind.choices(words))
        match kind:
            case AnotherItem(to):
                return items_of(log, address, to, words)
            case SomeItems(to):
                return inner_items(log, to, words)
            case _:
                return kind.choices(words)


@cache
def _kind_at(address: str) -> Kind:
    """Return the kind of answer of a question that has none of its own; that there is one was seen when it was made."""
    field = field_at(Journey, address)
    kind = kind_of(field) if field else None
    if kind is None:
        raise Misfit(address)
    return kind
