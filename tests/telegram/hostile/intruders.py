"""Updates that nobody should send: every type of the Bot API by aiogram's models, then mutilated. Pure.

Half of them are aimed: a private message, a press, an edit of one of a few people, so that what is hostile in them
gets as far as it can.
"""

import json
import random
import re
import types
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from aiogram.types import Update
from pydantic import BaseModel

from tests.fake_telegram.refusal import Json

PEOPLE = tuple(range(1001, 1031))
KINDS = tuple(name for name in Update.model_fields if name != "update_id")

INTEGERS = (
    0,
    -1,
    1,
    1001,
    -1001,
    2**31,
    2**53 + 1,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    10**19,
    10**400,
    -1_001_234_567_890,
)
TEXTS = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "\udfff tail",
    "\U0001f600"[:1] + "\ud83d",
    "\u202egnp.exe",
    "\u2066isolate without end",
    "e" + "\u0301" * 40,
    "👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🚀",
    "$HOME ${x} $$ \\frac{1}{2} $x_1$",
    "<b>bold<script>alert(1)</script></i>&amp;&#0;",
    "{ $name } { -term } { NUMBER($x) } .attr = x",
    "%s %(x)s %n {0} {0.__class__} {}",
    "'; DROP TABLE map; --",
    '=HYPERLINK("http://x")',
    "../../etc/passwd",
    "\u200c\u200d\u200e\u200f\ufeff",
    "\u2028\u2029\x85\r\n\t\x0b",
    "أهلًا وسهلًا، كيف الحال؟",
    "سلام، می‌خواهم شروع کنم",
    "-2",
    "٣",
    "1e999",
    "١/٢",
    "1-999999",
    "#1",
    "skip",
    "undo",
    "back",
)
LONG = ("x" * 2_001, "y, " * 5_000, "z\n" * 9_000, "w" * 21_000, "1" * 5_000, "- z\n" * 101)
COMMANDS = (
    "start", "help", "map", "checklist", "review", "back", "undo", "why", "language", "edit", "stages", "new", "maps",
    "stop", "skip", "done", "unknown", "none", "delete", "export", "privacy", "cancel", "join", "resume", "page",
    "example", "", "@", "@masir_bot", "xyz",
)  # fmt: skip
ARGUMENTS = (
    "", " ", "png", "pdf", "all", "fa", "1", "0", "-1", "9" * 400, "1-999999", "stages.s1.name", "business.name",
    "add x", "add", "rename 1 y", "rename 99 y", "reorder 1 99", "remove 1", "remove ٠", "../../x", "a" * 65,
    "map", "page 2", "page 99999", "example",
)  # fmt: skip
PRESSES = (
    "", ":", "::", "0:", ":skip", "-1:skip", "1:2:3", "99999999999:skip", "1:skip", "2:done", "٣:done", "1:\x00",
    "3:cafe", "3:back", "4:undo", "5:why", "0:en", "1:ar", "x" * 65, "1:" + "é" * 200,
)  # fmt: skip
JUNK: tuple[Any, ...] = (
    None, True, False, 1.5, -0.0, float("nan"), float("inf"), 1e308, [], {}, [[]], [None], {"": ""}, {"id": {}},
    {"id": 1}, {"type": "private"}, "1001", b"x".decode(),
)  # fmt: skip
DEEP = 60


def hostile(count: int, seed: int) -> Iterator[Json]:
    """Yield so many updates; their ids are their own, hostile ones excepted."""
    chance = random.Random(seed)  # noqa: S311 - the same each time, no secrets
    for number in range(1, count + 1):
        update = _aimed(chance) if chance.random() < 0.5 else _any(chance)
        update = {"update_id": number, **update}
        for _ in range(chance.choice((0, 0, 1, 1, 2, 5))):
            _mutilate(update, chance)
        yield update


def mark_of(person: int) -> str:
    """Return what stands in the texts of a person, to be found in nobody else's map."""
    return f"q{person}q"


def marks_by_sender(update: Json) -> Iterator[tuple[str, set[str]]]:
    """Yield who an update says it is from, and the marks it brings."""
    for body in update.values():
        if isinstance(body, dict) and isinstance(sender := body.get("from"), dict):
            yield str(sender.get("id")), set(re.findall(r"q\d{4}q", json.dumps(body)))


def _any(chance: random.Random) -> Json:
    kind = chance.choice(KINDS)
    return {kind: _value(Update.model_fields[kind].annotation, chance, 0)}


def _aimed(chance: random.Random) -> Json:
    person = chance.choice(PEOPLE)
    user = {"id": person, "is_bot": False, "first_name": _text(chance), "language_code": chance.choice(_LANGUAGES)}
    chat = {"id": person, "type": "private", "first_name": user["first_name"]}
    message = {"message_id": chance.randint(1, 5_000), "date": 1_800_000_000, "chat": chat, "from": user}
    match chance.choice(("text", "text", "text", "command", "press", "press", "edit", "media", "member")):
        case "text":
            return {"message": {**message, "text": _said(person, chance)}}
        case "command":
            name, arguments = chance.choice(COMMANDS), chance.choice((*ARGUMENTS, _said(person, chance)))
            return {"message": {**message, "text": f"/{name} {arguments}"}}
        case "press":
            shown = {**message, "from": {"id": 1, "is_bot": True, "first_name": "Masir"}, "text": "?"}
            query = {"id": str(chance.randint(1, 10**18)), "from": user, "chat_instance": "1", "data": _press(chance)}
            return {"callback_query": {**query, "message": shown}}
        case "edit":
            return {"edited_message": {**message, "edit_date": 1_800_000_001, "text": _said(person, chance)}}
        case "media":
            kinds = ("photo", "voice", "sticker", "document", "location", "contact", "poll", "dice", "pinned_message")
            return {
                "message": {
                    **message,
                    chance.choice(kinds): deepcopy(chance.choice(JUNK)),
                    "caption": _said(person, chance),
                }
            }
        case _:
            status = chance.choice(("kicked", "member", "left", "restricted", "\x00"))
            return {"my_chat_member": {"chat": chat, "from": user, "new_chat_member": {"status": status, "user": user}}}


_LANGUAGES = ("en", "ar", "fa", "fa-IR", "tr", "", None, 5, "\ud800", "x" * 500)


def _said(person: int, chance: random.Random) -> str:
    return f"{mark_of(person)} {_text(chance)}" if chance.random() < 0.7 else _text(chance)


def _text(chance: random.Random) -> str:
    roll = chance.random()
    return chance.choice(LONG if roll < 0.01 else TEXTS) if roll < 0.8 else "".join(map(chr, _points(chance)))


def _points(chance: random.Random) -> list[int]:
    return [chance.randrange(chance.choice((0x80, 0x700, 0x10000, 0x110000))) for _ in range(chance.randint(0, 40))]


def _press(chance: random.Random) -> str:
    revision = chance.randint(0, 60)
    choice = chance.choice(
        ("skip", "unknown", "done", "back", "undo", "why", "en", "ar", "fa", "consumer", "cafe", "0")
    )
    return chance.choice(PRESSES) if chance.random() < 0.4 else f"{revision}:{choice}"


def _value(annotation: Any, chance: random.Random, depth: int) -> Any:  # noqa: ANN401, C901, PLR0911 - any JSON, by type
    """Return a value of a type that a model names: all that is required, and less of what is not, the deeper it is."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _value(arguments[0], chance, depth)
    if origin in (Union, types.UnionType):
        return _value(chance.choice([one for one in arguments if one is not types.NoneType]), chance, depth)
    if origin is Literal:
        return chance.choice(arguments)
    if origin is list:
        return [_value(arguments[0], chance, depth + 1) for _ in range(chance.randint(0, 2))]
    if isinstance(annotation, type):
        if issubclass(annotation, BaseModel):
            return _object(annotation, chance, depth)
        if issubclass(annotation, Enum):
            return chance.choice([one.value for one in annotation])
        if issubclass(annotation, bool):
            return chance.random() < 0.5
        if issubclass(annotation, int):
            return chance.choice((*PEOPLE, *INTEGERS))
        if issubclass(annotation, float):
            return chance.uniform(-180, 180)
        if issubclass(annotation, datetime | timedelta):
            return chance.randint(0, 2**31)
    return _text(chance)


def _object(model: type[BaseModel], chance: random.Random, depth: int) -> Json:
    made: Json = {}
    for name, (alias, required, annotation) in _fields(model).items():
        if (required and depth < 8) or chance.random() < 0.5 / (depth + 1) ** 2:
            made[alias or name] = _value(annotation, chance, depth + 1)
    if model.__name__ == "Chat" and chance.random() < 0.7:
        made |= {"type": "private", "id": chance.choice(PEOPLE)}
    return made


@cache
def _fields(model: type[BaseModel]) -> dict[str, tuple[str | None, bool, Any]]:
    return {name: (one.alias, one.is_required(), one.annotation) for name, one in model.model_fields.items()}


def _mutilate(update: Json, chance: random.Random) -> None:
    """Take one thing out of an update, or put something in its place."""
    places = list(_places(update))
    if not places:
        return
    container, key = chance.choice(places)
    match chance.choice(("take", "junk", "integer", "text", "nest", "twin", "type")):
        case "take":
            del container[key]
        case "junk":
            container[key] = deepcopy(chance.choice(JUNK))
        case "integer":
            container[key] = chance.choice(INTEGERS)
        case "text":
            container[key] = _text(chance)
        case "nest":
            for _ in range(DEEP):
                container[key] = [container[key]] if chance.random() < 0.5 else {"message": container[key]}
        case "twin":
            other, place = chance.choice(places)
            container[key] = deepcopy(other[place])
        case _:
            container[key] = str(container[key]) if chance.random() < 0.5 else [container[key]]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - JSON, objects and lists alike
    """Yield every place in a value, as what contains it and its key there."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield value, key
        yield from _places(item)
