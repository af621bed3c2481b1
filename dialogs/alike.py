"""Items of a list that may be one thing said twice: noticed and asked about, never put together without being told."""

from difflib import SequenceMatcher
from functools import cache
from itertools import combinations

from dialogs.catalogue import SPELLINGS
from dialogs.interview import Interview
from dialogs.kinds import known_as
from dialogs.places import LISTS, Place
from dialogs.script import asked
from storage.model.text import folded

_LEAST_LETTERS = 6  # shorter words are alike by chance ("menu", "venue")
_LEAST_SHARE = 0.87


def alike_items(before: Interview, after: Interview) -> tuple[Place, Place] | None:
    """Return two items that look alike, one of them new; None where there are none."""
    changed = {entry.address for entry in after.unsaved[len(before.unsaved) :] if isinstance(entry.value, tuple)}
    for number, one in enumerate(asked(after.log), 1):
        if one.question.kind not in LISTS or one.address not in changed:
            continue
        known = set(before.log.ids(one.address))
        items = list(zip(after.log.ids(one.address), after.log.texts(one.address), strict=False))
        for (place, (item, text)), (later, (other, said)) in combinations(enumerate(items, 1), 2):
            if not {item, other} <= known and are_alike(text, said):
                return Place(one, f"{number}.{place}", item), Place(one, f"{number}.{later}", other)
    return None


def are_alike(text: str, other: str) -> bool:
    """Tell whether two texts may be two spellings of one thing; numbers that differ make things differ.

    >>> are_alike("انستقرام", "Instagram"), are_alike("table 1", "table 2")
    (True, False)
    """
    one, two = _name(text), _name(other)
    if one == two:
        return True
    if [c for c in one if c.isdigit()] != [c for c in two if c.isdigit()]:
        return False
    letters = min(len(one), len(two))
    return letters >= _LEAST_LETTERS and SequenceMatcher(None, one, two).ratio() >= _LEAST_SHARE


def _name(text: str) -> str:
    """Return the one name of a thing that has many spellings, else the text as it is compared."""
    plain = folded(text).replace(" ", "")
    return _spellings().get(plain, plain)


@cache
def _spellings() -> dict[str, str]:
    return {folded(one).replace(" ", ""): name for name in SPELLINGS for one in known_as(f"word-same-{name}")}
