"""In which direction each character of a paragraph runs, and how a line of it is ordered. Nothing is measured here.

Unicode's bidirectional algorithm (UAX #9, rules P2-P3, W1-W7, N0-N2, I1-I2, L1-L2) without embeddings, overrides and
isolates (U+202A-E, U+2066-9): `storage.model.text.clean` takes those out before. Levels are found for the whole
paragraph and lines are cut afterwards; a line by itself would be ordered wrongly in more than a quarter of mixed texts.
What is never to be turned (`unturned`) is told to the algorithm, and is ordered as if it were isolated.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

from renderers.typesetting.brackets import CLOSING, CLOSING_OF

LTR, RTL = 0, 1
MAX_OPEN_BRACKETS = 63  # UAX #9, BD16

_MAY_TURN = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_OBJECT = "\ufffc"  # stands for what is kept
_STRONG = {"L": LTR, "R": RTL, "AL": RTL}
_DIRECTION = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # N0-N2 take numbers for right-to-left


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text with the level of every character; odd levels run from right to left."""

    text: str
    base: int
    levels: tuple[int, ...]
    classes: tuple[str, ...]
    kept: tuple[tuple[int, int], ...] = ()  # what runs from left to right and is not torn: start, end


def first_direction(text: str) -> int | None:
    """Return the direction of the first letter that has one (rules P2 and P3)."""
    for character in text:
        if (direction := _STRONG.get(bidirectional(character))) is not None:
            return direction
    return None


def paragraph(text: str, base: int, kept: Sequence[tuple[int, int]] = ()) -> Paragraph:
    """Return the paragraph with its levels, on the base level 0 (left to right) or 1.

    What is kept (start, end; in order, none over another) runs from left to right whatever stands around it. What it
    holds makes no difference there, but one with Latin letters goes on in a Latin sentence.

    >>> paragraph("abc ابج", LTR).levels
    (0, 0, 0, 0, 1, 1, 1)
    >>> paragraph("ا > 5", RTL).levels, paragraph("ا > 5", RTL, [(2, 5)]).levels
    ((1, 1, 1, 1, 2), (1, 1, 2, 2, 2))
    """
    classes = tuple(bidirectional(character) or "L" for character in text)
    if base == LTR and not _MAY_TURN.search(text):
        return Paragraph(text, base, (LTR,) * len(text), classes, tuple(kept))
    return Paragraph(text, base, tuple(_levels_beside(text, classes, base, kept)), classes, tuple(kept))


def _levels_beside(text: str, classes: Sequence[str], base: int, kept: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the levels of a text in which each kept part counts as one sign, and is on an even level."""
    held = dict(kept)
    places, at = [], 0
    while at < len(text):
        places.append((at, held.get(at, at + 1)))
        at = places[-1][1]
    short = "".join(text[start] if start not in held else _OBJECT for start, _ in places)
    kinds = [_kind(classes[start:end]) if start in held else classes[start] for start, end in places]
    for level, (start, end) in zip(_levels(short, kinds, base), places, strict=True):
        yield from [level + level % 2 if start in held else level] * (end - start)


def _kind(classes: Sequence[str]) -> str:
    return "L" if "L" in classes else "ON"


def visual_runs(whole: Paragraph, start: int, end: int) -> list[tuple[int, int, int]]:
    """Return the runs (start, end, level) of the line `text[start:end]` as they stand from left to right (rule L2).

    >>> visual_runs(paragraph("ابج abc", RTL), 0, 7)
    [(4, 7, 2), (0, 4, 1)]
    """
    levels = line_levels(whole, start, end)
    runs = list(_equal_runs(levels, start))
    for level in range(max(levels, default=0), 0, -1):
        runs = list(_turned(runs, level))
    return runs


def line_levels(whole: Paragraph, start: int, end: int) -> list[int]:
    """Return the levels of a line: its outer spaces and its separators get the paragraph's own (rule L1)."""
    levels = list(whole.levels[start:end])
    trailing = True
    for i in range(end - 1, start - 1, -1):
        kind = whole.classes[i]
        if kind in {"S", "B"}:
            trailing = True
        elif kind not in {"WS", "BN"}:
            trailing = False
        if trailing:
            levels[i - start] = whole.base
    return levels


def _equal_runs(levels: Sequence[int], start: int) -> Iterator[tuple[int, int, int]]:
    for level, run in groupby(levels):
        end = start + sum(1 for _ in run)
        yield start, end, level
        start = end


def _turned(runs: list[tuple[int, int, int]], level: int) -> Iterator[tuple[int, int, int]]:
    for high, group in groupby(runs, lambda run: run[2] >= level):
        run = list(group)
        yield from reversed(run) if high else run


def _levels(text: str, classes: Sequence[str], base: int) -> list[int]:
    """Resolve the levels; characters that rule X9 removes (BN) take part in nothing and follow their neighbour."""
    kept = [i for i, kind in enumerate(classes) if kind != "BN"]
    outer = "R" if base == RTL else "L"
    kinds = _without_weak([classes[i] for i in kept], outer)
    _resolve_brackets([text[i] for i in kept], [classes[i] for i in kept], kinds, outer)
    _resolve_neutrals(kinds, outer)
    levels = [base] * len(text)
    for i, kind in zip(kept, kinds, strict=True):
        levels[i] = base + _ABOVE[base][kind]
    for i in range(1, len(text)):
        if classes[i] == "BN":
            levels[i] = levels[i - 1]
    return levels


_ABOVE = {LTR: {"L": 0, "R": 1, "EN": 2, "AN": 2}, RTL: {"L": 1, "R": 0, "EN": 1, "AN": 1}}  # rules I1, I2


def _without_weak(kinds: list[str], outer: str) -> list[str]:
    """Apply rules W1 to W7."""
    before = strong = outer
    for i, kind in enumerate(kinds):
        if kind == "NSM":  # W1
            kinds[i] = before
        elif kind == "EN" and strong == "AL":  # W2
            kinds[i] = "AN"
        elif kind in {"L", "R", "AL"}:
            strong = kind
        before = kinds[i] if kind == "NSM" else kind
    kinds = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    _join_numbers(kinds)
    strong = outer
    for i, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:  # W6
            kinds[i] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            kinds[i] = "L"
    return kinds


def _join_numbers(kinds: list[str]) -> None:
    """Apply rules W4 (one separator between numbers) and W5 (signs beside European numbers)."""
    for i in range(1, len(kinds) - 1):
        if kinds[i - 1] == kinds[i + 1] and (kinds[i], kinds[i - 1]) in {("ES", "EN"), ("CS", "EN"), ("CS", "AN")}:
            kinds[i] = kinds[i - 1]
    for is_sign, run in groupby(range(len(kinds)), lambda i: kinds[i] == "ET"):
        signs = list(run)
        beside = kinds[max(signs[0] - 1, 0)], kinds[min(signs[-1] + 1, len(kinds) - 1)]
        if is_sign and "EN" in beside:
            kinds[signs[0] : signs[-1] + 1] = ["EN"] * len(signs)


def _resolve_brackets(characters: Sequence[str], classes: Sequence[str], kinds: list[str], outer: str) -> None:
    """Apply rule N0: a pair of brackets goes with what it holds, or with what stands before it."""
    for opening, closing in _bracket_pairs(characters, kinds):
        inside = {_DIRECTION.get(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if outer in inside:
            direction = outer
        elif inside:
            before = (_DIRECTION[kind] for kind in reversed(kinds[:opening]) if kind in _DIRECTION)
            direction = next(before, outer)
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = direction
            for i in range(bracket + 1, len(kinds)):
                if classes[i] != "NSM":
                    break
                kinds[i] = direction


def _bracket_pairs(characters: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of paired brackets in the order of the opening ones (BD16)."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, (character, kind) in enumerate(zip(characters, kinds, strict=True)):
        if kind != "ON":
            continue
        if character in CLOSING_OF:
            if len(opened) == MAX_OPEN_BRACKETS:
                return []  # BD16: stop, with no pairs; see the comment of rule N0 in the reference code
            opened.append((CLOSING_OF[character], i))
        elif character in CLOSING:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == CLOSING[character]:
                    pairs.append((opened[depth][1], i))
                    del opened[depth:]
                    break
    return sorted(pairs)


def _resolve_neutrals(kinds: list[str], outer: str) -> None:
    """Apply rules N1 and N2: what has no direction takes that of its neighbours, else the paragraph's."""
    for known, run in groupby(range(len(kinds)), lambda i: kinds[i] in _DIRECTION):
        places = list(run)
        if known:
            continue
        before = _DIRECTION[kinds[places[0] - 1]] if places[0] else outer
        after = _DIRECTION[kinds[places[-1] + 1]] if places[-1] + 1 < len(kinds) else outer
        kinds[places[0] : places[-1] + 1] = [before if before == after else outer] * len(places)
