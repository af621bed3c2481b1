"""Which field a word means that is none: for "did you mean", never for reading. The words stand in `meanings.txt`.

A word is compared without case, spaces and marks, and without a plural "s".
"""

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from storage.model.fields import fields_of
from storage.model.journey import Stage
from storage.model.text import folded

FILE = Path(__file__).with_name("meanings.txt")
_MARKS = re.compile(r"[\W_]+")


def nearest(written: str, known: Collection[str]) -> str:
    """Return the field that a word most likely means: by its meaning, else by its spelling.

    >>> nearest("painPoints", ["touchpoints", "obstacles"]), nearest("obstacle", ["obstacles", "owner"])
    ('obstacles', 'obstacles')
    >>> nearest("frustrations", ["stages", "persona"])  # of a stage, and it stands outside
    'stages[].obstacles'
    """
    return meant(written, known) or get_close_matches(written, known, n=1, cutoff=0.0)[0]


def meant(written: str, known: Collection[str]) -> str | None:
    """Return the field that a word means, None where nobody knows."""
    plain = _plain(written)
    spelled = next((name for name in known if _plain(name) == plain), None)
    if spelled:
        return spelled
    fields = meanings().get(plain, ())
    inside = [
        name for name in (*fields, *(n for n in fields_of(Stage) if _plain(n) == plain)) if name in fields_of(Stage)
    ]
    outside = f"stages[].{inside[0]}" if "stages" in known and inside else None
    return next((name for name in fields if name in known), outside)


@cache
def meanings() -> Mapping[str, tuple[str, ...]]:
    """Return the fields that a plain word may mean, in the order of the file."""
    found: dict[str, tuple[str, ...]] = {}
    for line in FILE.read_text("utf-8").splitlines():
        field, is_line, words = line.partition(":")
        for word in words.split(",") if is_line and not line.startswith("#") else ():
            found[_plain(word)] = (*found.get(_plain(word), ()), field)
    return found


def _plain(word: str) -> str:
    plain = _MARKS.sub("", folded(word))
    if plain.isascii():
        return f"{plain[:-3]}y" if plain.endswith("ies") else plain.removesuffix("s")
    return plain.removeprefix("ال")
