"""Text with HTML marks as Telegram reads it: plain text and entities, or the words it refuses with.

The rules and words are those of TDLib's `parse_html`; offsets of entities count UTF-16 units, offsets in errors bytes.
"""

import re
from dataclasses import dataclass, field

from tests.fake_telegram.refusal import Json, bad_request

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
SURROGATE = (
    "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"
)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]+));?")
_ATTRIBUTE = re.compile(r"\s*([^\s=>]*)\s*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_LINK = re.compile(r"(?:(?:https?|ftp|ton|tg|tonsite)://|mailto:|tel:)?[^\s/?#]+\.?[^\s]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of text that looks or acts differently; `value` is its link, its language or its emoji."""

    kind: str
    offset: int
    length: int
    value: str = ""

    def json(self) -> Json:
        keys = {"text_link": "url", "pre": "language", "custom_emoji": "custom_emoji_id"}
        extra = {keys[self.kind]: self.value} if self.value and self.kind in keys else {}
        return {"type": self.kind, "offset": self.offset, "length": self.length, **extra}


def units(text: str) -> int:
    """Return how long Telegram finds a text: its UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(text: str) -> tuple[str, tuple[Entity, ...]]:
    """Return what is shown of HTML and how.

    >>> parse("<b>Q1</b> a &lt; b")
    ('Q1 a < b', (Entity(kind='bold', offset=0, length=2, value=''),))
    """
    return _Reader(text).read()


def trimmed(text: str, entities: tuple[Entity, ...]) -> tuple[str, tuple[Entity, ...]]:
    """Take away the white space around a text, as Telegram does, and move its entities along."""
    kept = text.strip()
    lead, most = units(text[: len(text) - len(text.lstrip())]), units(kept)
    moved = [(e, max(e.offset - lead, 0), min(e.offset - lead + e.length, most)) for e in entities]
    return kept, tuple(Entity(e.kind, start, end - start, e.value) for e, start, end in moved if end > start)


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    value: str
    offset: int
    start: int


@dataclass
class _Reader:
    text: str
    at: int = 0
    shown: str = ""
    found: list[Entity] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)

    def read(self) -> tuple[str, tuple[Entity, ...]]:
        while self.at < len(self.text):
            if self.text.startswith("</", self.at):
                self._end()
            elif self.text[self.at] == "<":
                self._start()
            else:
                self.shown += self._character()
        if self.open:
            raise bad_request(
                f"can't parse entities: Can't find end tag corresponding to start tag {self.open[-1].tag}"
            )
        return self.shown, tuple(sorted(self.found, key=lambda e: (e.offset, -e.length)))

    def _character(self) -> str:
        reference = _REFERENCE.match(self.text, self.at)
        meant = _meant(reference) if reference else ""
        self.at = reference.end() if reference and meant else self.at + 1
        if 0xD800 <= ord(meant or " ") <= 0xDFFF:
            raise bad_request(f"can't parse entities: {SURROGATE}")
        return meant or self.text[self.at - 1]

    def _start(self) -> None:
        begin = self.at
        name = re.compile(r"[^\s>]*").match(self.text, begin + 1)
        assert name
        self.at, tag = name.end(), name[0].lower()
        if self.at == len(self.text):
            raise self._error("Unclosed start tag", begin)
        if tag not in KINDS:
            raise self._error(f'Unsupported start tag "{tag}"', begin)
        value = self._attributes(tag, begin)
        if tag == "span" and value != "tg-spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, value, units(self.shown), len(self.shown)))

    def _attributes(self, tag: str, begin: int) -> str:
        value = ""
        while True:
            space = re.compile(r"\s*").match(self.text, self.at)
            self.at = space.end() if space else self.at
            if self.text.startswith(">", self.at):
                self.at += 1
                return value
            where = self.at
            matched = _ATTRIBUTE.match(self.text, where)
            assert matched
            name, self.at = matched[1], matched.end()
            if not name:
                raise self._error(f'Empty attribute name in the tag "{tag}"', begin)
            if (tag, name) == ("blockquote", "expandable") and not self.text.startswith("=", self.at):
                value = "expandable"
                continue
            value = _worth(tag, name, self._value(tag, begin), value)

    def _value(self, tag: str, begin: int) -> str:
        if not self.text.startswith("=", self.at):
            if self.at >= len(self.text):
                raise self._error(f'Unclosed start tag "{tag}"', begin)
            raise self._error(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
        self.at += 1 + len(self.text[self.at + 1 :]) - len(self.text[self.at + 1 :].lstrip())
        if self.at >= len(self.text):
            raise self._error(f'Unclosed start tag "{tag}"', begin)
        return self._quoted(begin) if self.text[self.at] in "'\"" else self._token(begin)

    def _token(self, begin: int) -> str:
        where = self.at
        token = _TOKEN.match(self.text, where)
        assert token
        self.at = token.end()
        following = self.text[self.at : self.at + 1]
        if following and following != ">" and not following.isspace():
            raise self._error("Unexpected end of name token", where)
        if not following:
            raise self._error("Unclosed start tag", begin)
        return token[0].lower()

    def _quoted(self, begin: int) -> str:
        quote, value = self.text[self.at], ""
        self.at += 1
        while self.at < len(self.text) and self.text[self.at] != quote:
            value += self._character()
        self.at += 1
        if self.at >= len(self.text):
            raise self._error("Unclosed start tag", begin)
        return value

    def _end(self) -> None:
        begin = self.at
        if not self.open:
            raise self._error("Unexpected end tag", begin)
        matched = re.compile(r"</([^\s>]*)\s*").match(self.text, begin)
        assert matched
        name, self.at = matched[1].lower(), matched.end() + 1
        if not self.text.startswith(">", self.at - 1):
            raise self._error("Unclosed end tag", begin)
        opened = self.open.pop()
        if name not in ("", opened.tag):
            words = (
                f'Unmatched end tag at byte offset {self._bytes(begin)}, expected "</{opened.tag}>", found "</{name}>"'
            )
            raise bad_request(f"can't parse entities: {words}")
        self._add(opened)

    def _add(self, opened: _Open) -> None:
        length = units(self.shown) - opened.offset
        kind, value = KINDS[opened.tag], opened.value
        if kind == "text_link":
            value = _link(value or self.shown[opened.start :])
        if kind == "blockquote" and value:
            kind, value = "expandable_blockquote", ""
        inner = self.found[-1] if self.found else None
        pair = {"pre", "code"} == {kind, inner.kind} if inner else False
        if inner and pair and (inner.offset, inner.length) == (opened.offset, length) and (value or inner.value):
            self.found[-1] = Entity("pre", opened.offset, length, value or inner.value)
        elif length and (kind != "text_link" or value):
            self.found.append(Entity(kind, opened.offset, length, value))

    def _error(self, words: str, where: int) -> Exception:
        return bad_request(f"can't parse entities: {words} at byte offset {self._bytes(where)}")

    def _bytes(self, where: int) -> int:
        return len(self.text[:where].encode("utf-8", "surrogatepass"))


def _meant(reference: re.Match[str]) -> str:
    decimal, hexadecimal, name = reference.groups()
    if name:
        return NAMED.get(name, "")
    number = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(number) if 0 < number < 0x10FFFF else ""


def _worth(tag: str, name: str, said: str, before: str) -> str:
    """Return what an attribute says about its tag; most say nothing."""
    if (tag, name) in (("a", "href"), ("tg-emoji", "emoji-id"), ("span", "class")):
        return said
    if (tag, name) == ("code", "class") and said.startswith("language-"):
        return said.removeprefix("language-")
    return before


def _link(written: str) -> str:
    """Return the address Telegram makes of a link; a link that is none is shown as plain text."""
    if not _LINK.fullmatch(written) or ("." not in written and "://" not in written):
        return ""
    full = written if re.match(r"[a-z]+:", written, re.IGNORECASE) else f"http://{written}"
    # A host alone gets its slash, as in TDLib.
    return re.sub(r"^(\w+://[^/?#]+)(?=[?#]|$)", r"\1/", full)
