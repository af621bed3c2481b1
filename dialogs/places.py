"""Answers and items of answers, as people name them ("7", "7.2", an address), changed one by one."""

import re
from dataclasses import dataclass

from dialogs.answers import edited, item_entries, text_field
from dialogs.interview import Interview
from dialogs.reading import items
from dialogs.script import Asked, asked
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import in_plain_digits

Entries = tuple[Entry, ...]
LISTS = ("list", "choices")
_NUMBERS = re.compile(r"(\d{1,3})(?:\.(\d{1,3}))?")


@dataclass(frozen=True, slots=True)
class Place:
    """An answer, or one item of it; `name` is the shortest way to say which ("7.2")."""

    one: Asked
    name: str
    item: str = ""

    @property
    def address(self) -> str:
        """Return the address in the map document."""
        return f"{self.one.address}.{self.item}" if self.item else self.one.address


def place_at(interview: Interview, said: str) -> Place:
    """Return the place that a text names.

    Raises:
        Mistake: where there is none.
    """
    wanted = in_plain_digits(said).strip()
    for number, one in enumerate(asked(interview.log), 1):
        ids = interview.log.ids(one.address) if one.question.kind in LISTS else ()
        if wanted in (str(number), one.address):
            return Place(one, str(number))
        for place, item in enumerate(ids, 1):
            if wanted in (f"{number}.{place}", f"{one.address}.{item}"):
                return Place(one, f"{number}.{place}", item)
    raise Mistake("wrong-address", address=said[:100] or "?")


def place_of(interview: Interview, one: Asked) -> Place:
    """Return the place of a whole answer."""
    return Place(one, str(asked(interview.log).index(one) + 1))


def split_place(args: str) -> tuple[str, str]:
    """Return the place that a command's words begin with, and the rest."""
    place, _, rest = args.strip().partition(" ")
    return place, rest.strip()


def item_text(interview: Interview, place: Place) -> str:
    """Return the text of an item."""
    return str(interview.log.value(f"{place.address}.{text_field(place.one.address)}") or "")


def changed(interview: Interview, place: Place, text: str) -> Entries:
    """Return the entries that put a text in the place of an answer or an item."""
    if not place.item:
        return edited(interview, place.one.address, text)
    return edited(interview, f"{place.address}.{text_field(place.one.address)}", text)


def added(interview: Interview, place: Place, text: str) -> Entries:
    """Return the entries that add items to a list.

    Raises:
        Mistake: where the answer is no list.
    """
    if place.one.question.kind not in LISTS:
        raise Mistake("wrong-no-list")
    texts = interview.log.texts(place.one.address)
    return item_entries(interview.log, place.one.address, (*texts, *items(text)))


def removed(interview: Interview, place: Place) -> Entries:
    """Return the entries that take an item out of its list; an opportunity no longer answers an obstacle that is gone.

    Raises:
        Mistake: where the place is a whole answer.
    """
    if not place.item:
        raise Mistake("wrong-no-item")
    log, address = interview.log, place.one.address
    rest = tuple(item for item in log.ids(address) if item != place.item)
    stage, _, name = address.rpartition(".")
    ideas = f"{stage}.opportunities"
    loose = (f"{ideas}.{idea}.answers" for idea in log.ids(ideas) if name == "obstacles")
    return (*(Entry(one) for one in loose if log.value(one) == place.item), Entry(address, value=rest))
