"""A YAML or JSON text as a tree of nodes that know their line. What the nodes mean is not known here.

Aliases, directives, deep nesting and very long texts are refused before anything is built, so that no text of a few
bytes can fill the memory ("YAML bomb"). Scalars keep the characters they were written with: `no` is a word, no boolean.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from storage.model.limits import ITEMS, MAP_BYTES
from storage.model.mistake import Mistake
from storage.model.text import harmless

HISTORY = "history"  # of a measure: as long as a measure may have it, and nobody is asked about it
MOST_DEPTH = 20
MOST_EVENTS = 200_000  # all items that a map may have, with all fields of each, are 110,000
_DIRECTIVE = re.compile("^%", re.MULTILINE)  # 50,000 of `%TAG` take the parser four seconds


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as it was written; `plain` means without quotes."""

    line: int
    text: str
    plain: bool

    @property
    def is_null(self) -> bool:
        """Tell whether this stands for "not known"."""
        return self.plain and self.text in {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    line: int
    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Named values, in the order of the text."""

    line: int
    pairs: tuple[tuple[Scalar, "Node"], ...]


Node = Scalar | Sequence | Mapping


def parse(content: bytes) -> Node:
    """Return the tree of a YAML or JSON text in UTF-8 of at most `MAP_BYTES`.

    Raises:
        Mistake: where the text is too long, not UTF-8, not YAML, nested deeper than 20 levels, or uses aliases or
            directives.
    """
    if len(content) > MAP_BYTES:
        raise Mistake("wrong-document-size", most=MAP_BYTES // 1_000_000)
    try:
        text = harmless(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Mistake("wrong-document-encoding") from error
    if directive := _DIRECTIVE.search(text):
        raise Mistake("wrong-document-directive", line=text.count("\n", 0, directive.start()) + 1)
    if text.lstrip().startswith("{"):
        text = _json_as_yaml(text)
    try:
        return _document(_limited(yaml.parse(text, Loader=yaml.CSafeLoader)))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise Mistake("wrong-document-syntax", line=mark.line + 1 if mark else 1) from error


def entries_in(node: Node) -> int:
    """Return how many entries the lists of a tree have, all together; the readings of a measure are none by then."""
    match node:
        case Scalar():
            return 0
        case Sequence(_, items):
            return len(items) + sum(map(entries_in, items))
        case Mapping(_, pairs):
            return sum(entries_in(value) for key, value in pairs if key.text != HISTORY)


def _document(events: Iterator[Any]) -> Node:
    roots: list[Node] = []
    for event in events:
        match event:
            case DocumentStartEvent() if roots:
                raise Mistake("wrong-document-syntax", line=_line(event))
            case AliasEvent() | ScalarEvent() | SequenceStartEvent() | MappingStartEvent():
                roots.append(_node(event, events, 0))
            case _:
                pass  # the stream's and the document's own beginning and end
    return roots[0] if roots else Scalar(1, "", plain=True)


def _limited(events: Iterator[Any]) -> Iterator[Any]:
    for number, event in enumerate(events):
        if number > MOST_EVENTS:
            raise Mistake("wrong-document-many", most=ITEMS)
        yield event


def _node(event: Any, events: Iterator[Any], depth: int) -> Node:  # noqa: ANN401 - PyYAML's events are untyped
    line = _line(event)
    if depth > MOST_DEPTH:
        raise Mistake("wrong-document-depth", line=line)
    match event:
        case ScalarEvent():
            return Scalar(line, event.value, plain=event.implicit[0])
        case SequenceStartEvent():
            return Sequence(line, tuple(_children(events, SequenceEndEvent, depth)))
        case MappingStartEvent():
            return Mapping(line, _pairs(tuple(_children(events, MappingEndEvent, depth))))
        case _:
            raise Mistake("wrong-document-alias", line=line)


def _line(event: Any) -> int:  # noqa: ANN401 - PyYAML's events are untyped
    return int(event.start_mark.line) + 1


def _children(events: Iterator[Any], end: type, depth: int) -> Iterator[Node]:
    for event in events:
        if isinstance(event, end):
            return
        yield _node(event, events, depth + 1)


def _pairs(children: tuple[Node, ...]) -> tuple[tuple[Scalar, Node], ...]:
    pairs: dict[str, tuple[Scalar, Node]] = {}
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise Mistake("wrong-document-syntax", line=key.line)
        if key.text in pairs:
            raise Mistake("wrong-document-twice", line=key.line, field=key.text)
        pairs[key.text] = (key, value)
    return tuple(pairs.values())


_JSON_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|/|.)")


def _json_as_yaml(text: str) -> str:
    """Put the few things that JSON writes otherwise than YAML the YAML way, line by line."""

    def escape(found: re.Match[str]) -> str:
        written = found.group()
        if written == "\\/":
            return "/"
        if written.lower().startswith("\\ud"):
            character = json.loads(f'"{written}"')
            return harmless(character)
        return written

    return _JSON_ESCAPE.sub(escape, text.replace("\t", " "))
