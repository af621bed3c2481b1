"""Answers and items of answers as people name them: by the number they had in the list, or by address.

Numbers are given when a list is shown, and mean nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from dialogs.changes.answers import ties
from dialogs.changes.editing import edited, is_list, listed
from dialogs.changes.lists import Entries, item_entries, text_at, texts_at
from dialogs.interview import Interview
from dialogs.script.posing import Posed, posed
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import in_plain_digits

_MOST_NAME = 40  # characters: Telegram takes 64 bytes for a button, and a command stands before
_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,4})?")


@dataclass(frozen=True, slots=True)
class Place:
    """An answer, or one item of it where `item` is its id."""

    one: Posed
    item: str = ""

    @property
    def address(self) -> str:
        """Return the address in the map document."""
        return f"{self.one.address}.{self.item}" if self.item else self.one.address

    @property
    def whole(self) -> "Place":
        """Return the place of the whole answer."""
        return Place(self.one)


def numbered(interview: Interview) -> Iterator[tuple[str, Place]]:
    """Yield every answer with its number ("7"), and each item of a list behind it ("7.2")."""
    for number, one in enumerate(interview.posed, 1):
        yield str(number), Place(one)
        for place, item in enumerate(interview.log.ids(one.address) if is_list(one) else (), 1):
            yield f"{number}.{place}", Place(one, item)


def place_at(interview: Interview, said: str) -> Place:
    """Return the place that a text names.

    Raises:
        Mistake: where there is none.
    """
    wanted = in_plain_digits(said).strip()
    by_number = _NUMBER.fullmatch(wanted) is not None
    for number, place in numbered(interview):
        if wanted == (number if by_number else place.address):
            return place
    for one in posed(interview.script, interview.log, frozenset({wanted})):
        if wanted == one.address:
            return Place(one)
    raise Mistake("wrong-address", address=said[:100] or "?")


def place_of(interview: Interview, address: str) -> Place | None:
    """Return the place at an address, None where there is none any more."""
    return next((place for _, place in numbered(interview) if place.address == address), None)


def number_of(interview: Interview, place: Place) -> str:
    """Return the number of a place."""
    return next(number for number, one in numbered(interview) if one == place)


def name_of(interview: Interview, place: Place) -> str:
    """Return what a button names a place by: its address, or its number where that is too long."""
    return place.address if len(place.address) <= _MOST_NAME else number_of(interview, place)


def split_place(args: str) -> tuple[str, str]:
    """Return the place that a command's words begin with, and the rest."""
    place, _, rest = args.strip().partition(" ")
    return place, rest.strip()


def item_text(interview: Interview, place: Place) -> str:
    """Return the text of an item."""
    return str(interview.log.value(text_at(place.one.address, place.item)) or "")


def changed(interview: Interview, place: Place, text: str) -> Entries:
    """Return the entries that put a text in the place of an answer or an item.

    Raises:
        Mistake: where it does not fit.
    """
    return edited(interview, text_at(place.one.address, place.item) if place.item else place.address, text)


def added(interview: Interview, place: Place, text: str) -> Entries:
    """Return the entries that add items to a list.

    Raises:
        Mistake: where the answer is no list, or would be too long a one.
    """
    if place.item or not is_list(place.one):
        raise Mistake("wrong-no-list")
    there = texts_at(interview.log, place.address)
    new = listed(interview, place.one, text)
    tied = {text: tie for text, tie in zip_longest(new.texts, new.tied, fillvalue="") if text not in there}
    entries = item_entries(interview.log, place.address, (*there, *tied), new.picked)
    return (*entries, *ties(place.address, entries, tuple(tied.values()), interview.log.ids(place.address)))


def removed(interview: Interview, place: Place) -> Entries:
    """Return the entries that take an item out of its list; nothing refers to what is gone.

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
    return (*(Entry(one) for one in loose if log.value(one) == place.item), Entry(address, value=rest or None))
