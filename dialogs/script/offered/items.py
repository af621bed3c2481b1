"""What of the map itself can be picked: who contributed, other stages, items that one may refer to."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from dialogs.kinds.kind import Choice
from dialogs.kinds.references import NOTHING
from dialogs.script.picks import AT_STAGE
from dialogs.script.suggested.lists import picked_at, suggestion, suggestions
from dialogs.script.trades.trade import SuggestedIdea, SuggestedTouchpoint
from dialogs.words import Words
from storage.model.fields import list_referred, text_field_at
from storage.model.journey import Journey
from storage.model.log import Log


def voices(log: Log, _address: str, _words: Words) -> tuple[Choice, ...]:
    """Return those who contributed to the map; who said something is kept by their ids."""
    there = _texts_of(log, "voices")
    begun = Counter(name for one in there for name in _beginnings(one.label))
    short = {one.id: tuple(name for name in _beginnings(one.label) if begun[name] == 1) for one in there}
    return tuple(replace(one, also=short[one.id], is_known=True) for one in there)


def _beginnings(label: str) -> tuple[str, ...]:
    """Return how a name may be cut short: "my sister" for "my sister who answers"."""
    words = label.split()
    return tuple(" ".join(words[:count]) for count in range(1, len(words)))


def people(log: Log, _address: str, _words: Words) -> tuple[Choice, ...]:
    """Return who may be in charge of something: those who contributed to the map."""
    return _texts_of(log, "voices")


def in_charge(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return who may be in charge of a touchpoint: who contributed to the map, and whose it is in most businesses."""
    found = picked_at(log, address)
    usual = (Choice(found.owner, words(f"pick-role-{found.owner}")),) if isinstance(found, SuggestedTouchpoint) else ()
    return (*people(log, address, words), *usual)


def other_stages(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return the stages to which one may lead back: those before it, and nothing."""
    ids, here = log.ids("stages"), address.split(".")[1]
    before = ids[: ids.index(here)] if here in ids else ids
    earlier = (Choice(one, str(log.value(f"stages.{one}.name"))) for one in before)
    return (*earlier, Choice(NOTHING, words("pick-nothing")))


def items_of(log: Log, address: str, to: str, words: Words) -> tuple[Choice, ...]:
    """Return the items that a reference at an address can lead to, and nothing: those of the nearest list `to`."""
    there = list_referred(Journey, address) or to
    name = text_field_at(Journey, there)
    items = tuple(Choice(item, str(log.value(f"{there}.{item}.{name}"))) for item in log.ids(there))
    return (*items, Choice(NOTHING, words("pick-nothing")))


def inner_items(log: Log, to: str, words: Words) -> tuple[Choice, ...]:
    """Return the items that stand in a list inside the items of another ("stages.*.obstacles"), and nothing."""
    outer, _, inner = to.partition(".*.")
    lists = ((one, f"{outer}.{one}.{inner}") for one in log.ids(outer))
    items = ((f"{one}.{item}", f"{there}.{item}") for one, there in lists for item in log.ids(there))
    choices = (Choice(name, str(log.value(f"{there}.text")), (name,)) for name, there in items)
    return (*choices, Choice(NOTHING, words("pick-nothing")))


def obstacles_beside(log: Log, address: str, _words: Words) -> tuple[Choice, ...]:
    """Return the obstacles of the stage that a list of ideas belongs to."""
    return _texts_of(log, f"{address.rpartition('.')[0]}.obstacles")


def free_ideas(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return the ideas of the stage that an obstacle is in which are against none yet, what helps, and nothing.

    Of what the trade suggests only what is against this obstacle is offered, and is not among the ideas.
    """
    there = f"{address.partition('.obstacles.')[0]}.opportunities"
    free = tuple(one for one in _texts_of(log, there) if not log.value(f"{there}.{one.id}.answers"))
    return (*free, *_helping(log, address, there, words), Choice(NOTHING, words("pick-no-idea")))


def _helping(log: Log, address: str, there: str, words: Words) -> Iterator[Choice]:
    """Yield what the trade suggests against the obstacle that an address lies in, and that is not said yet."""
    obstacle = str(log.value(f"{address.rpartition('.')[0]}.pick") or "").partition(AT_STAGE)[2]
    said = set(log.texts(there))
    for one in suggestions(log, there, words) or ():
        found = suggestion(one.id, "opportunities")
        if isinstance(found, SuggestedIdea) and obstacle in found.answers and said.isdisjoint((one.label, *one.also)):
            yield one


def _texts_of(log: Log, there: str) -> tuple[Choice, ...]:
    return tuple(Choice(item, text) for item, text in zip(log.ids(there), log.texts(there), strict=True))
