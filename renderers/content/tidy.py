"""Every text of a journey made harmless before it is drawn, and every text of it listed. Nothing else is changed."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from storage.model.text import clean

Tidied = TypeVar("Tidied")


def tidied(value: Tidied) -> Tidied:
    """Return a journey (or a part of one) whose texts are all clean; what says nothing has become the empty text."""
    return cast("Tidied", _tidied(value))


def texts_of(value: object) -> Iterator[str]:
    """Yield every text of a journey (or of a part of one), the ids among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))


def _tidied(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_tidied(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _tidied(getattr(value, field.name)) for field in fields(value)})
    return value
