"""The shape of the journey's values, read once from their type hints: what is a list, what a date, what a choice."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from annotated_types import Interval, MaxLen, MultipleOf

from storage.model.limits import ITEMS_IN_LIST


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a text as the id of an item in a list: the nearest one of that name on the way up (`list_referred`).

    A list inside the items of another is named with a star, and its items by both ids: "stages.*.obstacles", "s2.o1".
    """

    name: str


@dataclass(frozen=True, slots=True)
class Offered:
    """Marks a text as the id of something that the program has and the journey does not: only what is offered fits."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """Marks a day on which something is to be done: a typed one that is past is not meant."""


@dataclass(frozen=True, slots=True)
class PickOf:
    """Marks a text as the id of the button that another text of the same value came from."""

    name: str


@dataclass(frozen=True, slots=True)
class Silence:
    """Marks a list as the names of fields of the same value that were asked for and have no answer."""

    lists_only: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a value.

    `type` is the plain Python type of the field or of its items: str, int, float, bool, date, or a dataclass.
    `choices` are the only values allowed, where there are such; a choice may stand beside the type (`str | False`).
    `least`, `most` and `step` limit a number, `most_items` a list. `reference` names the list whose items' ids are
    meant, `pick_of` the text that a pick belongs to.
    """

    name: str
    type: type
    is_list: bool
    required: bool
    choices: tuple[str | bool, ...]
    least: int | None
    most: int | None
    step: float | None
    reference: str | None
    is_offered: bool
    is_ahead: bool = False
    pick_of: str | None = None
    is_silence: bool = False
    most_items: int = ITEMS_IN_LIST

    def spans(self, value: Any) -> bool:  # noqa: ANN401 - a value of the field's type
        """Tell whether a value is within the field's limits, where it has some."""
        if self.least is None or self.most is None:
            return True
        return self.least <= value <= self.most and (self.step is None or (value / self.step).is_integer())

    @property
    def is_value(self) -> bool:
        """Tell whether the field, or an item of it, has fields of its own."""
        return is_dataclass(self.type)

    @property
    def main(self) -> str | None:
        """Return the field of the value or item that a plain text stands for; None where it has none."""
        return main_field(self.type) if self.is_value else None


@cache
def fields_of(cls: type) -> Mapping[str, Field]:
    """Return the fields of a dataclass of `storage.model.journey`, in the order of the map document."""
    hints = get_type_hints(cls, include_extras=True)
    found = {f.name: _field(f.name, hints[f.name], required=f.default is MISSING) for f in fields(cls)}
    said = [one for one in found.values() if not (one.required or one.pick_of or one.is_silence)]
    for name in [name for name, one in found.items() if one.is_silence]:
        lists_only = _limits(hints[name])[Silence] == Silence(lists_only=True)
        choices = tuple(one.name for one in said if one.is_list or not lists_only)
        found[name] = replace(found[name], choices=choices)
    return found


def field_at(cls: type, address: str) -> Field | None:
    """Return the field at an address, None where there is none; ids of items are not looked at, and may be "*".

    >>> from storage.model.journey import Journey
    >>> field = field_at(Journey, "stages.*.obstacles.o1.severity")
    >>> field.type, field.least, field.most
    (<class 'int'>, 1, 5)
    """
    name, goes_on, rest = address.partition(".")
    field = fields_of(cls).get(name)
    if field is None or not goes_on:
        return field
    if not field.is_value:
        return None
    return field_at(field.type, rest.partition(".")[2] if field.is_list else rest)


def list_referred(cls: type, address: str) -> str | None:
    """Return the address of the list whose items a reference may name, None where the field is no reference.

    >>> from storage.model.journey import Journey
    >>> list_referred(Journey, "stages.s2.opportunities.p1.answers")
    'stages.s2.obstacles'
    """
    field = field_at(cls, address)
    if field is None or field.reference is None or "*" in field.reference:
        return None
    parts = address.split(".")
    ways = (".".join((*parts[:depth], field.reference)) for depth in reversed(range(len(parts))))
    return next((way for way in ways if (found := field_at(cls, way)) and found.is_list), None)


def item_referred(cls: type, address: str, named: str) -> str | None:
    """Return the address of the item that a reference at an address names, None where it cannot name one.

    >>> from storage.model.journey import Journey
    >>> item_referred(Journey, "stages.s2.opportunities.p1.answers", "o1"), item_referred(Journey, "focus", "s2.o1")
    ('stages.s2.obstacles.o1', 'stages.s2.obstacles.o1')
    """
    field, ids = field_at(cls, address), named.split(".")
    if field is None or field.reference is None or len(ids) != field.reference.count("*") + 1:
        return None
    there = list_referred(cls, address) or field.reference
    for one in ids[:-1]:
        there = there.replace("*", one, 1)
    return f"{there}.{ids[-1]}"


@lru_cache(maxsize=10_000)
def pick_at(cls: type, address: str) -> str | None:
    """Return the address of the pick that belongs to a text, None where none does.

    >>> from storage.model.journey import Journey
    >>> pick_at(Journey, "stages.s1.touchpoints.t1.name"), pick_at(Journey, "business.name")
    ('stages.s1.touchpoints.t1.pick', None)
    """
    around, dot, name = address.rpartition(".")
    owner = field_at(cls, around) or field_at(cls, around.rpartition(".")[0])
    siblings = fields_of(owner.type) if owner and owner.is_value else {} if around else fields_of(cls)
    pick = next((one.name for one in siblings.values() if one.pick_of == name), None)
    return f"{around}{dot}{pick}" if pick else None


def silent_at(cls: type, silence: str, name: str) -> str:
    """Return where a field is asked for that stands in a list of silent ones: a value is for its first field.

    >>> from storage.model.journey import Journey
    >>> silent_at(Journey, "stages.s1.none", "obstacles"), silent_at(Journey, "stages.s1.unknown", "emotion")
    ('stages.s1.obstacles', 'stages.s1.emotion.score')
    """
    around, dot, _ = silence.rpartition(".")
    address = f"{around}{dot}{name}"
    field = field_at(cls, address)
    return (
        f"{address}.{next(iter(fields_of(field.type)))}" if field and field.is_value and not field.is_list else address
    )


def main_field(cls: type) -> str | None:
    """Return the field that a plain string stands for, where one can stand for the whole value."""
    return next((name for name in ("text", "name") if (f := fields_of(cls).get(name)) and f.required), None)


def text_field(cls: type) -> str | None:
    """Return the field by which people tell the items of a list from each other, None where they have no text."""
    named = (name for name, field in fields_of(cls).items() if field.type is str and name != "id")
    return main_field(cls) or next(named, None)


def text_field_at(cls: type, address: str) -> str:
    """Return the field that holds the text of the items of the list at an address."""
    field = field_at(cls, address)
    return (text_field(field.type) if field and field.is_value else None) or "text"


def _field(name: str, hint: object, *, required: bool) -> Field:
    parts = [part for part in _parts(hint) if part is not NoneType]
    is_list = get_origin(parts[0]) is tuple
    limits = _limits(hint)
    if is_list:
        parts = _parts(get_args(parts[0])[0])
    choices = tuple(value for part in parts if get_origin(part) is Literal for value in get_args(part))
    plain = next((part for part in parts if isinstance(part, type)), str)
    interval, multiple, reference = limits.get(Interval), limits.get(MultipleOf), limits.get(Reference)
    return Field(
        name=name,
        type=plain,
        is_list=is_list,
        required=required,
        choices=choices,
        least=getattr(interval, "ge", None),
        most=getattr(interval, "le", None),
        step=getattr(multiple, "multiple_of", None),
        reference=getattr(reference, "name", None),
        is_offered=Offered in limits,
        is_ahead=Ahead in limits,
        pick_of=getattr(limits.get(PickOf), "name", None),
        is_silence=Silence in limits,
        most_items=getattr(limits.get(MaxLen), "max_length", ITEMS_IN_LIST),
    )


def _parts(hint: object) -> list[Any]:
    if get_origin(hint) is Annotated:
        return _parts(get_args(hint)[0])
    if isinstance(hint, UnionType) or NoneType in get_args(hint):
        return [inner for part in get_args(hint) for inner in _parts(part)]
    return [hint]


def _limits(hint: object) -> dict[type, object]:
    if get_origin(hint) is Annotated:
        return {type(limit): limit for limit in get_args(hint)[1:]}
    found = {}
    for part in get_args(hint):
        found.update(_limits(part))
    return found
