"""Whether what a document refers to is there: ids of items in lists of the same value, or of one around it."""

from collections.abc import Collection
from collections.abc import Mapping as Named
from typing import Any

from storage.model.document.yaml_tree import Mapping, Node, Scalar, Sequence
from storage.model.fields import Field, fields_of
from storage.model.mistake import Mistake

_Ids = Named[str, frozenset[str]]


def refuse_lost(node: Node, value: Any, around: _Ids | None = None) -> None:  # noqa: ANN401 - the value that was read
    """Refuse a value whose references, or those of its parts, name no item; `node` is what it was read from.

    Raises:
        Mistake: with the line of the reference.
    """
    if not isinstance(node, Mapping):
        return
    shapes = fields_of(value.__class__)
    lists = {name: getattr(value, name) for name, shape in shapes.items() if shape.is_value and shape.is_list}
    ids = {**(around or {}), **{name: frozenset(map(_id, items)) for name, items in lists.items()}}
    for key, child in node.pairs:
        shape, part = shapes[key.text], getattr(value, key.text)
        if shape.reference and part is not None:
            _refuse_others(child, key.text, part, shape.reference, ids.get(shape.reference) or _within(value, shape))
        if isinstance(child, Sequence) and shape.is_value:
            for item, made in zip(child.items, part, strict=True):
                refuse_lost(item, made, ids)
        elif shape.is_value and not isinstance(child, Scalar):
            refuse_lost(child, part, ids)


def _refuse_others(
    node: Node,
    name: str,
    said: str | tuple[str, ...],
    reference: str,
    known: Collection[str],
) -> None:
    lost = next((one for one in ((said,) if isinstance(said, str) else said) if one not in known), None)
    if lost is not None:
        raise Mistake("wrong-document-reference", line=node.line, field=name, id=lost[:64], list=reference)


def _within(value: Any, shape: Field) -> frozenset[str]:  # noqa: ANN401 - as above
    """Return the names of the items of a list inside another's: both ids, with a dot between."""
    outer, _, inner = (shape.reference or "").partition(".*.")
    items = getattr(value, outer, ()) if inner else ()
    return frozenset(f"{_id(item)}.{_id(one)}" for item in items for one in getattr(item, inner))


def _id(item: object) -> str:
    return getattr(item, "id", "")
