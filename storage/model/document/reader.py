"""Journeys read from the map document (`masir: 1`, YAML or JSON). What it means is `journey`'s.

Reading follows the shape of the values, so a text is taken as it was written (`name: no` is the word "no"), a list of
texts may be plain strings, missing ids are given in order, and whatever is unknown is refused with its line.
"""

import re
from collections.abc import Callable, Collection, Iterable
from datetime import date
from functools import partial
from typing import Any

from storage.model.document.meanings import meant, nearest
from storage.model.document.references import refuse_lost
from storage.model.document.yaml_tree import Mapping, Node, Scalar, Sequence, entries_in, parse
from storage.model.fields import Field, fields_of, main_field
from storage.model.ids import is_id, item_id
from storage.model.journey import EDITION, Journey, Language
from storage.model.limits import ITEMS, TEXT
from storage.model.mistake import Mistake
from storage.model.text import clean

_MOST_QUOTED = 60
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WHOLE = re.compile(r"[+-]?\d{1,9}")
_DECIMAL = re.compile(r"[+-]?\d{1,9}(\.\d{1,9})?")


def read(content: bytes, languages: Collection[Language] | None = None) -> Journey:
    """Return the journey that a map document holds; only in one of these `languages`, where they are given.

    Raises:
        Mistake: with the line, where the document is broken, of another edition, larger than a map may be, or does not
            fit.
    """
    root = parse(content)
    if not isinstance(root, Mapping):
        raise Mistake("wrong-document-kind")
    edition = next((value for key, value in root.pairs if key.text == "masir"), None)
    if not isinstance(edition, Scalar) or not _WHOLE.fullmatch(edition.text):
        raise Mistake("wrong-document-kind")
    if int(edition.text) != EDITION:
        raise Mistake("wrong-document-edition", edition=edition.text)
    if entries_in(root) > ITEMS:
        raise Mistake("wrong-document-many", most=ITEMS)
    rest = tuple(pair for pair in root.pairs if pair[0].text != "masir")
    tree = Mapping(root.line, rest)
    journey: Journey = _value(tree, Journey)
    refuse_lost(tree, journey)
    if languages is not None and journey.language is not None and journey.language not in languages:
        line = next(key.line for key, _ in rest if key.text == "language")
        raise Mistake("wrong-document-choice", line=line, field="language", choices=", ".join(languages))
    return journey


def _value(node: Node, cls: type, prefix: str = "") -> Any:  # noqa: ANN401 - a value of `cls`
    main = main_field(cls)
    if isinstance(node, Scalar) and main:
        node = Mapping(node.line, ((Scalar(node.line, main, plain=True), node),))
    if not isinstance(node, Mapping):
        raise Mistake("wrong-document-mapping", line=node.line, field=prefix or "masir")
    known = fields_of(cls)
    values = {}
    for key, child in node.pairs:
        if key.text not in known:
            written = key.text[:_MOST_QUOTED]
            raise Mistake("wrong-document-field", line=key.line, field=written, nearest=nearest(written, known))
        values[key.text] = _field(child, known[key.text])
    values = {name: value for name, value in values.items() if value is not None}
    if "id" in values:
        _check_id(values["id"], node.line)
    for name, field in known.items():
        if field.required and name not in values and name != "id":
            raise Mistake("wrong-document-missing", line=node.line, field=name)
    return partial(cls, **values) if "id" in known and known["id"].required else cls(**values)


def _field(node: Node, field: Field) -> Any:  # noqa: ANN401 - a value of the field's type
    if isinstance(node, Scalar) and node.is_null:
        return () if field.is_list else None
    if not field.is_list:
        return _value(node, field.type, field.name) if field.is_value else _scalar(node, field)
    if not isinstance(node, Sequence):
        raise Mistake("wrong-document-list", line=node.line, field=field.name)
    if len(node.items) > field.most_items:
        raise Mistake("wrong-document-items", line=node.line, field=field.name, most=field.most_items)
    for item in node.items:
        _refuse_unquoted(item, field)
    if not field.is_value:
        return tuple(text for item in node.items if (text := _scalar(item, field)) is not None)
    lines = [item.line for item in node.items]
    return _with_ids([_value(item, field.type, field.name) for item in node.items], field.name, lines)


def _refuse_unquoted(item: Node, field: Field) -> None:
    """Refuse an item of a list that is a text with a colon in it, which YAML takes for a field with a value."""
    if not isinstance(item, Mapping) or len(item.pairs) != 1 or not (field.main or field.type is str):
        return
    ((key, value),) = item.pairs
    known = fields_of(field.type) if field.is_value else {}
    if isinstance(value, Scalar) and key.text not in known and not meant(key.text, known):
        raise Mistake("wrong-document-quotes", line=item.line, text=f"{key.text}: {value.text}"[:_MOST_QUOTED])


def _with_ids(makers: list[Any], list_name: str, lines: Iterable[int]) -> tuple[Any, ...]:
    """Finish the items of a list: those without an id are given the next free one, in order."""
    taken: set[str] = set()
    for maker, line in zip(makers, lines, strict=True):
        own = maker.keywords.get("id") if isinstance(maker, partial) else None
        if own in taken:
            raise Mistake("wrong-document-id-twice", line=line, id=own)
        if own is not None:
            taken.add(own)
    items = []
    number = 0
    for maker in makers:
        if not isinstance(maker, partial):
            items.append(maker)
        elif "id" in maker.keywords:
            items.append(maker())
        else:
            number += 1
            while item_id(list_name, number) in taken:
                number += 1
            items.append(maker(id=item_id(list_name, number)))
    return tuple(items)


def _check_id(text: str, line: int) -> None:
    if not is_id(text):
        raise Mistake("wrong-document-id", line=line, id=text[:64])


def _scalar(node: Node, field: Field) -> Any:  # noqa: ANN401 - a value of the field's type
    if not isinstance(node, Scalar):
        raise Mistake("wrong-document-scalar", line=node.line, field=field.name)
    text = clean(node.text)
    if not text:
        return None
    if len(text) > TEXT:
        raise Mistake("wrong-document-long", line=node.line, field=field.name, most=TEXT)
    if node.plain and False in field.choices and _BOOLEANS.get(text.casefold()) is False:
        return False
    try:
        value = _PARSERS[field.type](text)
    except (ValueError, KeyError):
        raise Mistake(f"wrong-document-{field.type.__name__}", line=node.line, field=field.name) from None
    if field.pick_of:
        _check_id(value, node.line)
    if field.choices and False not in field.choices and value not in field.choices:
        choices = ", ".join(map(str, field.choices))
        raise Mistake("wrong-document-choice", line=node.line, field=field.name, choices=choices)
    if field.least is not None and field.most is not None and not field.spans(value):
        raise Mistake("wrong-document-range", line=node.line, field=field.name, least=field.least, most=field.most)
    return value


# As YAML's editions write them.
_BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def _int(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError
    return int(text)


def _date(text: str) -> date:
    if not _DAY.fullmatch(text):
        raise ValueError
    return date.fromisoformat(text)


def _float(text: str) -> float:
    if not _DECIMAL.fullmatch(text):
        raise ValueError
    return float(text)


_PARSERS: dict[type, Callable[[str], Any]] = {
    str: str,
    int: _int,
    float: _float,
    date: _date,
    bool: lambda text: _BOOLEANS[text.casefold()],
}
