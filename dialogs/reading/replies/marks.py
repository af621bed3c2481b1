"""What a text is recognised by, for weighing: its words, neighbours and pieces of words, its form and its question."""

import re
from collections.abc import Iterator
from itertools import pairwise

_APART = ("feelings", "trade", "days", "name")  # where a word may mean something else than at other questions
_SIZES = (1, 2, 3, 5, 8, 12, 20)
_PIECES = (3, 4)


def marks(words: str, text: str, topic: str) -> Iterator[str]:
    """Yield the marks of a text; `words` are its plain words.

    >>> list(marks("ok bye", "ok bye!", "goals"))[:6]
    ['ok', '~<ok', '~ok>', '~<ok>', 'bye', '~<by']
    """
    said = words.split()
    for word in said:
        yield word
        yield from _pieces(f"<{word}>")
        if topic in _APART:
            yield f"{topic}: {word}"
    inner = ["^", *(word for word in said if word != ","), "$"]
    for one, other in pairwise(inner):
        yield f"{one} {other}"
    yield from ("^", f"@{topic}")
    yield from _form(text, said)


def _pieces(word: str) -> Iterator[str]:
    for size in _PIECES:
        for at in range(len(word) - size + 1):
            yield f"~{word[at : at + size]}"


def _form(text: str, said: list[str]) -> Iterator[str]:
    asks = re.findall("[?؟]", text)
    if asks:
        yield "?"
    if asks and text.rstrip()[-1] in "?؟":
        yield "?$"
    if "\n" in text.strip():
        yield "lines"
    if any(map(str.isdigit, said)):
        yield "digits"
    yield from (f">{size}" for size in _SIZES if len(said) > size)
