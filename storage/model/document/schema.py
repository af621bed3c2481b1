"""The JSON Schema of the map document, for editors and other programs. Masir itself reads by `reader`."""

from collections.abc import Collection
from typing import Any

from pydantic import TypeAdapter

from storage.model.fields import fields_of
from storage.model.journey import EDITION, Journey, Language, Stage
from storage.model.limits import ITEMS_IN_LIST, TEXT

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(languages: Collection[Language]) -> dict[str, Any]:
    """Return the schema (draft 2020-12): unknown fields refused, ids optional, items also as plain strings."""
    schema = _limited(TypeAdapter(Journey).json_schema())
    schema["properties"]["language"] = {"anyOf": [{"enum": list(languages)}, {"type": "null"}]}
    for cls, shape in ((Stage, schema["$defs"]["Stage"]), (Journey, schema)):
        for name, field in fields_of(cls).items():
            if field.is_silence:
                shape["properties"][name]["items"]["enum"] = list(field.choices)
    definitions = {name: _strict(definition) for name, definition in schema.pop("$defs").items()}
    journey = _strict(schema)
    return {
        "$schema": _DIALECT,
        **journey,
        "title": "Masir map document",
        "properties": {"masir": {"const": EDITION}, **journey["properties"]},
        "required": ["masir"],
        "$defs": {name: _or_text(definition) for name, definition in definitions.items()},
    }


def _limited(schema: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Say of every list and every free text how long it may be, where it does not say so itself."""
    match schema:
        case {"type": "array"}:
            limited = {"maxItems": ITEMS_IN_LIST}
        case {"type": "string", "enum": _} | {"type": "string", "const": _} | {"type": "string", "format": _}:
            limited = {}
        case {"type": "string"}:
            limited = {"maxLength": TEXT}
        case list():
            return [_limited(part) for part in schema]
        case dict():
            limited = {}
        case _:
            return schema
    return {**limited, **{name: _limited(part) for name, part in schema.items()}}


def _strict(definition: dict[str, Any]) -> dict[str, Any]:
    properties = {name: _nullable(name, field, definition) for name, field in definition["properties"].items()}
    required = [name for name in definition.get("required", ()) if name != "id"]
    return {**definition, "properties": properties, "required": required, "additionalProperties": False}


def _nullable(name: str, field: dict[str, Any], definition: dict[str, Any]) -> dict[str, Any]:
    """Let everything that may be missing be null; free text may also be written as a number."""
    field = {key: value for key, value in field.items() if key not in {"default", "title"}}
    if name in definition.get("required", ()) and name != "id":
        return field
    return field if {"type": "null"} in field.get("anyOf", ()) else {"anyOf": [field, {"type": "null"}]}


def _or_text(definition: dict[str, Any]) -> dict[str, Any]:
    """Let a plain string stand for a value that has one main text."""
    main = [name for name in ("text", "name") if name in definition["required"]]
    return {"anyOf": [definition, {"type": "string", "maxLength": TEXT}]} if main else definition
