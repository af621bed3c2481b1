"""A language that nobody speaks, made from the English one: other letters, other digits, from right to left.

It is a folder of words and nothing else, as any language would be that somebody adds.
"""

import re
import string
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import TextElement
from fluent.syntax.visitor import Transformer

NAME = "xx"
LETTERS = "".join(chr(0x5D0 + place) for place in range(26))  # Hebrew, which has no capitals
DIGITS = "".join(chr(0xED0 + place) for place in range(10))  # Lao
_TABLE = str.maketrans(string.ascii_lowercase + string.ascii_uppercase + string.digits, LETTERS + LETTERS + DIGITS)
# What is typed or copied as it stands in any language: commands, names of settings, addresses.
_KEPT = re.compile(r"(`[^`]*`|(?<!\w)/\w+|@\w+|MASIR_\w+|\w+://\S+)")
_LOCALE = {"direction": "rtl", "digits": DIGITS, "letters": " ".join(LETTERS)}


def said(text: str) -> str:
    """Return an English text in the invented language.

    >>> said("skip 2, /review") == "".join(LETTERS[place] for place in (18, 10, 8, 15)) + f" {DIGITS[2]}, /review"
    True
    """
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_TABLE) for part in _KEPT.split(text))


def make(locales: Path) -> None:
    """Put the folder of the language beside the others."""
    folder = locales / NAME
    folder.mkdir()
    for path in sorted((locales / "en").rglob("*.ftl")):
        english = path.read_text("utf-8")
        translated = _locale(english) if path.stem == "locale" else _translated(english)
        there = folder / path.relative_to(locales / "en")
        there.parent.mkdir(exist_ok=True)
        there.write_text(translated, "utf-8")
    with (folder / "word.ftl").open("a", encoding="utf-8") as words:
        words.write(f"word-language-{NAME} = {said('invented')}|{NAME}\n")


class _Translator(Transformer):
    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802 - the library's name
        node.value = said(node.value)
        return node


def _translated(english: str) -> str:
    return FluentSerializer().serialize(_Translator().visit(FluentParser().parse(english)))


def _locale(english: str) -> str:
    for name, value in _LOCALE.items():
        english, count = re.subn(f"(?m)^locale-{name} = .*$", f"locale-{name} = {value}", english)
        assert count == 1, f"locale-{name} is not said once"
    return english
