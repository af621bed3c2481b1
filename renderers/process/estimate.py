"""How much work a drawing is, told before it begins by counting what there is to draw. Nothing is laid out here."""

import re
from dataclasses import fields, is_dataclass
from unicodedata import normalize

from storage.model.journey import Journey, Stage

# Letters that take as long as what surrounds an item, or a stage: marks, tags, the curve.
ITEM, STAGE = 50, 500
MOST_OF_TEXT = 2_000  # letters of one text that are drawn
# Some letters are whole sentences, each wider than a column; a long name stands high in a narrow chevron.
SENTENCE, NAME, LONG_NAME = 20, 6, 100
_SENTENCES = re.compile("[\ufdf0-\ufdff]")
# Pages are laid out in several sizes, cards in several cuts. A text is not drawn at all.
LAYOUTS = {
    "wide": 1.0,
    "stage": 1.0,
    "plan": 1.0,
    "customer": 0.2,
    "guide": 1.0,
    "comparison": 1.5,  # a difference takes a word and a sign
    "comparison-cards": 3.0,
    "cards": 1.5,
    "slides": 1.5,
    "pages": 5.0,
    "pages-a3": 5.0,
    "plan+map": 5.0,
    "print": 5.0,
    "print-a3": 5.0,
}
UNDRAWN = ("txt",)

HEAVY = 45_000  # about a second: nobody should have to wait longer for somebody else
MOST = 500_000  # a quarter of a minute, and letters of seven pixels in a picture of 40 million


def work_of(journey: Journey, format_: str, layout: str, beside: object = None) -> int:
    """Return how much work it is to draw a journey, in letters of the wide map; with others that stand beside it."""
    if format_ in UNDRAWN:
        return 0
    drawn = (journey, *beside) if isinstance(beside, tuple) else (journey,)
    return sum(round(LAYOUTS[layout] * (_letters(one) + STAGE * len(one.stages))) for one in drawn)


def is_heavy(journey: Journey, format_: str, layout: str, beside: object = None) -> bool:
    """Tell whether a drawing takes longer than somebody else should wait for it."""
    return work_of(journey, format_, layout, beside) > HEAVY


def _letters(value: object) -> int:
    """Return how many letters the texts of a value have, and what its items count for."""
    if isinstance(value, str):
        return _weight(value[:MOST_OF_TEXT])
    if isinstance(value, tuple):
        return sum(ITEM + _letters(item) for item in value)
    if is_dataclass(value):
        named = _beyond(value.name + (value.group or "")) if isinstance(value, Stage) else 0
        return named + sum(_letters(getattr(value, field.name)) for field in fields(value))
    return 0


def _beyond(name: str) -> int:
    """Return what a name weighs more than another text, for being longer than names are."""
    return (NAME - 1) * max(min(len(name), MOST_OF_TEXT) - LONG_NAME, 0)


def _weight(text: str) -> int:
    """Return how many letters a text is drawn with, those that a letter is put together from one by one."""
    return len(normalize("NFKD", text)) + SENTENCE * len(_SENTENCES.findall(text))
