"""What differs between two states of one map: which things were added, removed and changed, and where it feels other.

A thing is an item of a list by its id, with all that is known of it and noted of it in the plan, or a single field.
Where it stands in its list is no part of it.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from storage.model.fields import text_field_at
from storage.model.journey import Journey
from storage.model.log import Entry
from storage.model.logged import entries_of
from storage.model.text import folded

# The lists whose items are things; those of others (sources, figures, a walk's steps) are known of what they lie in.
_THINGS = (
    *("stages", "steps", "thoughts", "customer_goals", "business_goals", "touchpoints", "obstacles", "strengths"),
    *("opportunities", "backstage", "kpis", "voices", "paths"),
)
_BY_NAME = "kpis"  # these have no ids in the document: one name is one of them
_ACTIONS = "actions"
_BY_KEY = (_ACTIONS, "focus", "harm")  # they tell of things by their keys
# How a map is told, and not what it tells; a feeling's score is counted by itself, and a pick repeats a text.
_SILENT = (
    "title",
    "language",
    "version",
    "as_of",
    "review_on",
    "based_on",
    "lanes",
    "score",
    "pick",
    "purpose_pick",
    "trade_pick",
)
_NOTED = ("status", "owner", "due", "note")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a map tells: its address, the words for it, and whether it is an item of a list."""

    address: str
    text: str
    is_item: bool


@dataclass(frozen=True, slots=True)
class Contrast:
    """The things in the order of the later map, those removed in that of the earlier.

    `better` and `worse` count the stages that feel so, of those whose feeling is known in both.
    """

    added: tuple[Thing, ...] = ()
    removed: tuple[Thing, ...] = ()
    changed: tuple[Thing, ...] = ()
    better: int = 0
    worse: int = 0

    def __bool__(self) -> bool:
        """Tell whether there is any difference."""
        return self != Contrast()


_Known = dict[str, object]  # of one thing, by what its address goes on with behind it
_Told = dict[str, tuple[Thing, _Known]]


def contrast(before: Journey, after: Journey) -> Contrast:
    """Return what differs between two states of one map, whose ids mean the same in both."""
    old, new = _told(before), _told(after)
    moves = _moves(before, after)
    return Contrast(
        _outermost([thing for one, (thing, _) in new.items() if one not in old]),
        _outermost([thing for one, (thing, _) in old.items() if one not in new]),
        tuple(thing for one, (thing, known) in new.items() if one in old and known != old[one][1]),
        sum(move > 0 for move in moves),
        sum(move < 0 for move in moves),
    )


def _told(journey: Journey) -> _Told:
    """Return the things that a map tells, with what is known of each, by what makes each the same in another state."""
    found = dict[str, _Known]()
    for entry in entries_of(journey):
        if _counts(entry):
            address = _thing_at(entry.address)
            found.setdefault(address, {})[entry.address.removeprefix(address)] = entry.value
    for key, noted in _notes(journey):
        found.get(_marked(key, found), {}).update(noted)
    things = (
        (Thing(address, _text(address, known), bool(_list_of(address))), known) for address, known in found.items()
    )
    return {_identity(thing): (thing, known) for thing, known in things}


def _counts(entry: Entry) -> bool:
    parts = entry.address.split(".")
    is_order = isinstance(entry.value, tuple) and parts[-1] in _THINGS
    is_ours = parts[0] in _BY_KEY or parts[-1] in _SILENT
    return entry.kind == "value" and entry.value not in (None, ()) and not is_order and not is_ours


def _thing_at(address: str) -> str:
    """Return the innermost thing that an address lies in, the address itself where it lies in none."""
    parts = address.split(".")
    ways = takewhile(lambda way: way[0] in _THINGS, zip(parts[::2], parts[1::2], strict=False))
    return ".".join(part for way in ways for part in way) or address


def _list_of(address: str) -> str:
    """Return the name of the list that a thing is an item of, "" where it is a single field."""
    name = address.rpartition(".")[0].rpartition(".")[2]
    return name if name in _THINGS else ""


def _text(address: str, known: _Known) -> str:
    """Return the words for a thing, "" where it has none."""
    text = known.get(f".{text_field_at(Journey, address.rpartition('.')[0])}" if _list_of(address) else "")
    return text if isinstance(text, str) else ""


def _identity(thing: Thing) -> str:
    where = thing.address.rpartition(".")[0]
    return f"{where}.{folded(thing.text)}" if _list_of(thing.address) == _BY_NAME else thing.address


def _marked(key: str, found: Collection[str]) -> str:
    """Return the address of what a key of the plan names, of its stage where it names something else of that."""
    stage, _, within = key.partition(".")
    items = (one for one in found if one.startswith(f"stages.{stage}.") and one.endswith(f".{within}"))
    return next(items, f"stages.{stage}")


def _notes(journey: Journey) -> Iterator[tuple[str, _Known]]:
    """Yield what is told of things by their keys, elsewhere in the map."""
    for action in journey.actions:
        yield action.key, {f"{_ACTIONS}.{name}": value for name in _NOTED if (value := getattr(action, name))}
    for name, keys in (("focus", journey.focus), ("harm", journey.harm)):
        for key in keys:
            yield key, {name: True}


def _outermost(things: Sequence[Thing]) -> tuple[Thing, ...]:
    """Return things without those that lie in others of them: with a stage goes what is in it."""
    there = {f"{thing.address}." for thing in things}
    return tuple(one for one in things if not any(one.address.startswith(outer) for outer in there))


def _moves(before: Journey, after: Journey) -> list[float]:
    """Return by how much each stage feels better whose feeling is known in both."""
    old = {stage.id: stage.emotion.score for stage in before.stages}
    pairs = ((old.get(stage.id), stage.emotion.score) for stage in after.stages)
    return [now - then for then, now in pairs if then is not None and now is not None]
