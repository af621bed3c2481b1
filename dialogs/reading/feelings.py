"""What a text says about how a customer feels: from -2 to 2, and whether its words are worth keeping."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from dialogs.reading.clues import Found, Lexicon, Token, lexicon, listed
from dialogs.words import LANGUAGES
from storage.model.journey import Language
from storage.model.text import folded, in_plain_digits

LEAST, MOST, HALF = -2.0, 2.0, 0.5
_BEFORE, _AFTER = 3, 3  # how many words a "not" or "very" may stand from what it belongs to
_CONTENT = 2  # words beyond those that only tell a feeling: a sentence worth keeping
_WEIGHT = {"": 1, "but": 2, "then": 3}  # of what stands behind a contrast, behind a turn in time
_WALLS = frozenset(".,;:!?…،؛؟()[]{}|/-\n")
_TELLING = ("word", "scene", "negated")
_MOST_READ = 2_000

_ANYTHING = re.compile(r"[^\W\d_]|[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]|[:;=]-?[()]")
_STARS = re.compile("[\u2605\u2b50]")
_PERCENT = re.compile(r"(\d{1,3})\s*[%٪]")


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling read from words: its score, None where nobody can tell; whether they are a sentence worth keeping."""

    score: float | None
    is_quote: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """What one clue says with the words around it; whether a "not" turned it; what it stands behind."""

    score: float
    is_turned: bool = False
    behind: str = ""


def felt(text: str, language: str) -> Felt | None:
    """Return the feeling a text tells, None where it has neither words nor faces; numbers alone are read elsewhere.

    >>> felt("not happy at all", "en")
    Felt(score=-2.0, is_quote=False)
    """
    text = text[:_MOST_READ]
    rated = _rated(text, language)
    if not _ANYTHING.search(text) and rated is None:
        return None
    spoken = [language] if language in LANGUAGES else []
    for one in dict.fromkeys((*spoken, *LANGUAGES)):
        read = _read(text, lexicon(one))
        if read.score is not None or not read.is_quote:
            return read if rated is None or read.score is not None else replace(read, score=rated)
    return Felt(rated, is_quote=rated is None or len(text.split()) > len("rated"))


def _read(text: str, known: Lexicon) -> Felt:
    tokens = known.tokens(text)
    found = list(known.found(tokens))
    told = list(_told(tokens, found))
    content = _content(tokens, found)
    is_bare = bool(told) or any(one.clue.kind == "unclear" for one in found)
    return Felt(_together(told), is_quote=content >= _CONTENT or not is_bare)


def _content(tokens: Sequence[Token], found: Sequence[Found]) -> int:
    """Return how many words say more than a feeling."""
    plain = {at for one in found if one.clue.kind != "scene" for at in range(one.start, one.end)}
    return sum(1 for at, token in enumerate(tokens) if at not in plain and token[0][0].isalnum())


def _told(tokens: Sequence[Token], found: Sequence[Found]) -> Iterator[_Told]:
    around = {at: one for one in found for at in range(one.start, one.end)}
    behind = ""
    for one in found:
        if one.clue.kind in ("but", "then"):
            behind = max(behind, one.clue.kind)
        elif one.clue.kind in _TELLING:
            before = list(_near(tokens, around, range(one.start - 1, one.start - 1 - _BEFORE, -1)))
            after = list(_near(tokens, around, range(one.end, one.end + _AFTER)))
            is_turned = ("not" in before or "not-after" in after) != (one.clue.kind == "negated")
            yield _Told(_moved(one.clue.score, is_turned, before, after), is_turned, behind)


def _near(tokens: Sequence[Token], around: dict[int, Found], places: range) -> Iterator[str]:
    """Yield the kinds of the small words on one side of a clue, as far as they belong to it."""
    for at in places:
        if not 0 <= at < len(tokens) or tokens[at][0] in _WALLS:
            return
        kind = around[at].clue.kind if at in around else ""
        if kind in _TELLING or kind in ("but", "then"):
            return
        if kind == "not" and places.step > 0:
            return
        yield kind


def _moved(score: float, is_turned: bool, before: Sequence[str], after: Sequence[str]) -> float:
    near = (*before, *after)
    if is_turned:
        most = "utterly" in near
        return (1.0 if most else HALF) if score < 0 else (LEAST if most else -1.0)
    strength = HALF * near.count("very") + 2 * HALF * near.count("utterly")
    if "slightly" in near:
        strength = -HALF if abs(score) > HALF else 0
    moved = score + strength * (1 if score > 0 else -1 if score < 0 else 0)
    return max(LEAST, min(MOST, moved))


def _together(told: Sequence[_Told]) -> float | None:
    """Return the score of several feelings: the strongest of one side, between those of two."""
    if not told:
        return None
    if all(one.is_turned for one in told) and len({one.score > 0 for one in told}) > 1:
        return 0.0
    parts = [(kind, [one.score for one in told if one.behind == kind]) for kind in _WEIGHT]
    heard = [(_WEIGHT[kind], _strongest(scores)) for kind, scores in parts if scores]
    mean = sum(weight * score for weight, score in heard) / sum(weight for weight, _ in heard)
    return round(mean / HALF) * HALF + 0.0


def _strongest(scores: Sequence[float]) -> float:
    best, worst = max(scores), min(scores)
    return (best + worst) / 2 if worst < 0 < best else best if best > 0 else worst


def _rated(text: str, language: str) -> float | None:
    """Return the score of "4 out of 5", "7/10", "3 stars", "80%" or a row of stars."""
    plain = in_plain_digits(folded(text))
    stars = len(_STARS.findall(text))
    if 1 <= stars <= 5:  # noqa: PLR2004 - as many as there are
        return stars - 3.0
    if found := _PERCENT.fullmatch(plain):
        return _of(float(found[1]), 100)
    if found := _out_of().search(plain):
        return _of(float(found[1]), int(found[2] or 5))
    return None


def _of(value: float, most: int) -> float | None:
    if value > most:
        return None
    exact = value - 3 if most == 5 else value / most * 4 - 2  # noqa: PLR2004 - five stars
    return max(LEAST, round(exact / HALF) * HALF + 0.0)


@cache
def _out_of() -> re.Pattern[str]:
    between, stars = ("|".join(re.escape(folded(one)) for spoken in LANGUAGES for one in listed(spoken, name)) for name in ("out-of", "star"))
    return re.compile(rf"(?<![\d.])(\d{{1,3}}(?:\.\d)?) ?(?:(?:{between}) ?(5|10|20|100)(?!\d)|(?:{stars}))")
