"""A second opinion on what a bot sends: aiogram's models of the Bot API, which nobody here wrote."""

import json
from collections.abc import Iterable, Iterator

import aiogram.methods
from pydantic import BaseModel, ValidationError

from tests.fake_telegram.messages.files import Upload
from tests.fake_telegram.refusal import Json
from tests.fake_telegram.state.state import Call


def assert_parses(method: str, params: Json) -> None:
    """Fail when the Bot API has no such method or parameter, a parameter is missing, or has another type."""
    model = getattr(aiogram.methods, method[:1].upper() + method[1:], None)
    assert isinstance(model, type), f"the Bot API has no method {method}"
    assert issubclass(model, BaseModel), f"the Bot API has no method {method}"
    uploads = {name for name, value in params.items() if isinstance(value, Upload) and "str" not in _types(model, name)}
    written = json.dumps({name: _plain(value) for name, value in params.items() if name not in uploads})
    try:
        parsed = model.model_validate_json(written, strict=True)
    except ValidationError as wrong:
        raise AssertionError(f"{method}: {wrong}") from wrong
    unknown = list(_unknown(parsed, method))
    assert not unknown, f"the Bot API knows no {', '.join(unknown)}"


def assert_all_parse(calls: Iterable[Call]) -> None:
    for made in calls:
        assert_parses(made.method, made.params)


def _types(model: type[BaseModel], name: str) -> str:
    field = model.model_fields.get(name)
    return str(field.annotation) if field else "str"


def _plain(value: object) -> object:
    match value:
        case Upload():
            return f"attach://{value.name}"
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value


def _unknown(value: object, path: str) -> Iterator[str]:
    """Return the names that no model on the way declares."""
    if isinstance(value, BaseModel):
        yield from (f"{path}.{name}" for name in value.model_extra or {})
        for name in type(value).model_fields:
            yield from _unknown(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown(item, path)
