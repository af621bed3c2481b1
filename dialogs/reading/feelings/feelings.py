"""What a text says about how a customer feels: from -2 to 2, and whether its words are worth keeping."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from dialogs.reading.feelings.clues import Found, Lexicon, Token, lexicon
from dialogs.reading.feelings.spelling import heard_in, listed
from dialogs.words import LANGUAGES
from storage.model.text import folded, in_plain_digits

LEAST, MOST, HALF = -2.0, 2.0, 0.5
_REACH = 3  # how many words a "not" or "very" may stand from what it belongs to
_CONTENT, _LONG, _LONGER = 2, 4, 8  # words that do not only tell a feeling, and words at all: a sentence worth keeping
_WEIGHT = {"": 1, "besides": 0.4, "but": 2, "then": 3}  # of what stands behind such a word
_WALLS = frozenset(".,;:!?…،؛؟()[]{}|/-\n")
_TELLING = ("word", "scene", "face", "negated", "moved")
_SURE = ("word", "negated")  # beside these "it depends" does not count
_UNCLEAR = frozenset(("unclear", "unknown"))
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

    kind: str
    score: float
    is_turned: bool
    behind: str


def felt(text: str, language: str) -> Felt | None:
    """Return the feeling a text tells, None where it has neither words nor faces; numbers alone are read elsewhere.

    >>> felt("not happy at all", "en")
    Felt(score=-1.5, is_quote=False)
    """
    text = text[:_MOST_READ]
    rated = _rated(text)
    if not _ANYTHING.search(text) and rated is None:
        return None
    for one in heard_in(language):
        read, is_heard = _read(text, lexicon(one))
        if is_heard:
            return read if rated is None or read.score is not None else replace(read, score=rated)
    return Felt(rated, is_quote=rated is None or len(text.split()) > _LONG)


def _read(text: str, known: Lexicon) -> tuple[Felt, bool]:
    """Return what a text tells in one language, and whether it has words of that language about feelings."""
    tokens = known.tokens(text)
    found = list(known.found(tokens))
    told = list(_told(tokens, found))
    unclear = {one.clue.kind for one in found} & _UNCLEAR
    if "unknown" in unclear or (unclear and not any(one.kind in _SURE for one in told)):
        told = []
    is_heard = bool(told or unclear)
    return Felt(_together(told), is_quote=_says_more(tokens, found) or not is_heard), is_heard


def _says_more(tokens: Sequence[Token], found: Sequence[Found]) -> bool:
    """Tell whether a text says more than a feeling; what the customer said is more."""
    if any(one.clue.kind == "said" and one.end < len(tokens) for one in found):
        return True
    bare = (one for one in found if one.clue.kind != "scene" and "_" not in one.clue.parts)  # a gap says more
    plain = {at for one in bare for at in range(one.start, one.end)}
    words = [at for at, token in enumerate(tokens) if token[0][0].isalnum()]
    content = sum(1 for at in words if at not in plain)
    return content >= _CONTENT or (content > 0 and len(words) >= _LONG) or len(words) >= _LONGER


def _told(tokens: Sequence[Token], found: Sequence[Found]) -> Iterator[_Told]:
    around = {at: one for one in found for at in range(one.start, one.end)}
    behind = ""
    for one in found:
        kind = one.clue.kind
        if kind in _WEIGHT:
            behind = kind
        elif kind in _TELLING:
            reach = 1 if kind == "scene" else _REACH
            before = list(_near(tokens, around, range(one.start - 1, one.start - 1 - reach, -1)))
            after = list(_near(tokens, around, range(one.end, one.end + reach)))
            is_turned = ("not" in before or "not-after" in after) != (kind == "negated")
            near = (*before, *after)
            if kind == "scene":  # what happens is not more of it where somebody says "very"
                near = tuple(small for small in near if small != "very")
            yield _Told(kind, _moved(one.clue.score, near, is_turned=is_turned), is_turned, behind)


def _near(tokens: Sequence[Token], around: dict[int, Found], places: range) -> Iterator[str]:
    """Yield the kinds of the small words on one side of a clue, as far as they belong to it."""
    last: Found | None = None
    for at in places:
        if not 0 <= at < len(tokens) or tokens[at][0] in _WALLS:
            return
        one = around.get(at)
        if one and one is last:  # a phrase counts once
            continue
        last, kind = one, one.clue.kind if one else "plain"
        if kind in (*_TELLING, *_WEIGHT) or (kind == "not" and places.step > 0):
            return
        yield kind


def _moved(score: float, near: Sequence[str], *, is_turned: bool) -> float:
    """Return a score as "not", "very" and "a little" beside it change it."""
    is_utter = "utterly" in near
    if is_turned and score < 0:
        return 1.0 if is_utter else HALF
    if is_turned:
        return -1.5 if is_utter else -HALF if score == MOST else -1.0
    strength = HALF * near.count("very") + 2 * HALF * is_utter
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
    parts = [(weight, [one for one in told if one.behind == kind]) for kind, weight in _WEIGHT.items()]
    heard = [(weight, _of_part(part)) for weight, part in parts if part]
    return _in_halves(sum(weight * score for weight, score in heard) / sum(weight for weight, _ in heard))


def _of_part(told: Sequence[_Told]) -> float:
    """Return the score of what is said without contrast; a word for a feeling counts before what merely happens."""
    if any(not one.is_turned and one.score < 0 for one in told if one.kind in _SURE):  # "not angry, just sad"
        told = [one for one in told if not one.is_turned or one.score < 0]
    sure = {one.score > 0 for one in told if one.kind in _SURE and one.score}
    if len(sure) == 1:
        told = [one for one in told if (one.score > 0) in sure or one.kind in _SURE or _is_plain(one)]
    if any(one.score > 0 for one in told):  # people cry and scream for joy as well
        told = [one for one in told if one.kind != "moved" or one.score > 0]
    scores = [one.score for one in told]
    best, worst = max(scores), min(scores)
    if worst < 0 < best:
        return (best + worst) / 2
    is_more = sum(one.score >= max(best, 1) and one.kind != "face" for one in told) > 1  # two as strong as each other
    return min(MOST, best + HALF * is_more) if best > 0 else worst


def _is_plain(one: _Told) -> bool:
    return one.kind == "scene" and abs(one.score) > 1


def _in_halves(score: float) -> float:
    return max(LEAST, min(MOST, round(score / HALF) * HALF)) + 0.0


def _rated(text: str) -> float | None:
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
    return _in_halves(value - 3 if most == 5 else value / most * 4 - 2)  # noqa: PLR2004 - five stars


@cache
def _out_of() -> re.Pattern[str]:
    between, stars = (
        "|".join(re.escape(folded(one)) for spoken in LANGUAGES for one in listed(spoken, name))
        for name in ("out-of", "star")
    )
    return re.compile(rf"(?<![\d.])(\d{{1,3}}(?:\.\d)?) ?(?:(?:{between}) ?(5|10|20|100)(?!\d)|(?:{stars}))")
