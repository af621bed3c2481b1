"""The file of a question set, read; whatever does not fit is said with its line.

title: {en: First visits, ar: …, fa: …}
locked: true
questions:
  - stages
  - stages.*.emotion.score
says:
  stages.*.emotion.score: {en: "{stage}: how was it?", ar: …, fa: …}
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from dialogs.script.conditions import Condition, Every, Known
from dialogs.script.script import SCRIPT
from dialogs.script.sets import QuestionSet, Wording, script_of
from dialogs.words import LANGUAGES
from storage.model.document import yaml_tree
from storage.model.document.meanings import nearest
from storage.model.document.yaml_tree import Node, Scalar, Sequence
from storage.model.limits import TEXT
from storage.model.mistake import Mistake
from storage.model.text import clean

NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")  # Telegram takes at most 64 letters in a link
_KEYS = ("title", "questions", "locked", "says")
_YES_OR_NO = {"true": True, "yes": True, "false": False, "no": False}


def read_set(file: str, name: str, content: bytes) -> QuestionSet:
    """Return the set that a file holds; `file` is what it is called where something is wrong.

    Raises:
        Mistake: with the file and the line, where it is no sound set.
    """
    if not NAME.fullmatch(name):
        raise Mistake("wrong-set-name", file=file)
    return _Reader(file).set(name, content)


@cache
def _addresses() -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.address for one in SCRIPT))


class _Reader:
    """Reads one file, whose name stands in whatever it refuses."""

    def __init__(self, file: str) -> None:
        self._file = file

    def set(self, name: str, content: bytes) -> QuestionSet:
        root = self._parsed(content)
        fields = {key.text: value for key, value in self._pairs(root, "questions")}
        for key, _ in self._pairs(root, "questions"):
            if key.text not in _KEYS:
                raise self._wrong("field", key, field=key.text, nearest=nearest(key.text, _KEYS))
        addresses = self._questions(fields.get("questions", root))
        says = self._says(fields["says"], addresses) if "says" in fields else {}
        is_locked = self._locked(fields["locked"]) if "locked" in fields else False
        title = self._in_every_language(fields.get("title", root), "title")
        return QuestionSet(name, title, script_of(addresses, says, is_locked=is_locked), is_locked)

    def _parsed(self, content: bytes) -> Node:
        try:
            return yaml_tree.parse(content)
        except Mistake as mistake:
            line = mistake.values.get("line", 1)
            raise Mistake("wrong-set-syntax", file=self._file, line=line) from mistake

    def _questions(self, node: Node) -> tuple[str, ...]:
        if not isinstance(node, Sequence) or not node.items:
            raise self._wrong("questions", node)
        met: list[str] = []
        for item in node.items:
            address = self._text(item, "questions")
            if address in met:
                raise self._wrong("twice", item, field=address)
            self._check_known(item, address, _addresses())
            self._check_lists(item, address, met)
            met.append(address)
        for item, address in zip(node.items, met, strict=True):
            self._check_needed(item, address, met)
        return tuple(met)

    def _check_known(self, node: Node, address: str, known: Collection[str]) -> None:
        if address not in known:
            raise self._wrong("field", node, field=address, nearest=_nearest(address, known))

    def _check_lists(self, node: Node, address: str, before: Collection[str]) -> None:
        """Refuse a question about the items of a list that is asked for nowhere before it."""
        ends = [at for at in range(len(address)) if address.startswith(".*", at)]
        for wanted in (address[:end] for end in ends):
            if wanted not in before:
                raise self._wrong("list", node, field=address, list=wanted)

    def _check_needed(self, node: Node, address: str, addresses: Collection[str]) -> None:
        """Refuse a question that would never be asked: about something that is asked for nowhere."""
        needed = [one for each in SCRIPT if each.address == address for one in _known(each.when)]
        for wanted in needed:
            if wanted not in addresses:
                raise self._wrong("list", node, field=address, list=wanted)

    def _says(self, node: Node, addresses: Collection[str]) -> Wording:
        says: dict[str, Mapping[str, str]] = {}
        for key, value in self._pairs(node, "says"):
            self._check_known(key, key.text, addresses)
            says[key.text] = self._in_every_language(value, key.text)
        return says

    def _in_every_language(self, node: Node, field: str) -> Mapping[str, str]:
        pairs = self._pairs(node, field) if isinstance(node, yaml_tree.Mapping) else ()
        said = {key.text: self._text(value, f"{field}.{key.text}") for key, value in pairs if key.text in LANGUAGES}
        missing = next((language for language in LANGUAGES if not said.get(language)), None)
        if missing:
            raise self._wrong("language", node, field=field, language=missing)
        return said

    def _locked(self, node: Node) -> bool:
        text = node.text.casefold() if isinstance(node, Scalar) else ""
        if text not in _YES_OR_NO:
            raise self._wrong("locked", node)
        return _YES_OR_NO[text]

    def _pairs(self, node: Node, field: str) -> tuple[tuple[Scalar, Node], ...]:
        if not isinstance(node, yaml_tree.Mapping):
            raise self._wrong("mapping", node, field=field)
        return node.pairs

    def _text(self, node: Node, field: str) -> str:
        text = clean(node.text) if isinstance(node, Scalar) else ""
        if not text or len(text) > TEXT:
            raise self._wrong("text", node, field=field)
        return text

    def _wrong(self, what: str, node: Node, **values: str) -> Mistake:
        return Mistake(f"wrong-set-{what}", file=self._file, line=node.line, **values)


def _known(when: Condition | None) -> Iterator[str]:
    """Yield what must be known for a question to be asked."""
    match when:
        case Known(address):
            yield address
        case Every(conditions):
            for one in conditions:
                yield from _known(one)
        case _:
            pass


def _nearest(address: str, known: Collection[str]) -> str:
    """Return the address that somebody most likely means: by the meaning of its last word, else by its spelling.

    >>> _nearest("stages.*.painpoints", ("purpose", "stages.*.obstacles"))
    'stages.*.obstacles'
    """
    there, _, last = address.rpartition(".")
    names = {one.rpartition(".")[2]: one for one in reversed([*known]) if one.rpartition(".")[0] == there}
    names = names or {one.rpartition(".")[2]: one for one in reversed([*known])}
    meant_for = nearest(last, tuple(names))
    return names.get(meant_for) or nearest(address, tuple(known))
