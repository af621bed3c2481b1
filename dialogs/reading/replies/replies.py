"""What a text is that answers nothing: there is none, not known, later, a question to the assistant."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Literal, get_args

from dialogs.reading.replies.marks import is_face, is_noise
from dialogs.reading.replies.phrases import pattern, plain
from dialogs.reading.replies.weights import weighed, whole
from dialogs.words import LANGUAGES
from storage.model.journey import Language

Reply = Literal[
    "back", "undo", "stop", "skip", "example", "explain", "why", "help", "talk", "unknown", "none", "done"
]  # where a text says several, the first of these counts

_KINDS = get_args(Reply)
_LISTS = ("filler", *_KINDS, "fine", *(f"{kind}-sure" for kind in _KINDS))
_LONGEST, _MOST_OVER = 320, 14  # letters of a text that may be no answer; words beside a phrase that is sure
_SHORT = 3  # words of a text that is no answer only where all of it is known
_LAST = ("back", "stop", "skip", "example", "none")  # what is said last, behind a reason
_NO_TAIL = ("feelings", "name", "trade", "days")  # where the last words alone do not tell
_NOT_FINE = ("feelings", "name", "trade", "goals")  # where "all is fine" may be an answer


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of a text: what they say ("" where they are no known phrase), and whether that is sure."""

    says: str
    words: str
    sure: bool = False


def reply(text: str, language: Language, topic: str = "", *, is_told: bool = False) -> Reply | None:
    """Return what a text is that answers nothing; None: it is an answer.

    `is_told`: the question asks for whatever somebody thinks, says or does ("is it open?"), so only a text is none that
    is one wherever it stands alone.

    >>> reply("no problems there, thank God", "en", "obstacles")
    'none'
    >>> reply("no parking", "en", "obstacles") is None
    True
    """
    if len(text) > _LONGEST and any(map(str.isalnum, text[:10_000])):
        return None
    words = _joined(plain(text), language)
    if len(words) < 2 and not words.isdigit():  # noqa: PLR2004
        return None if is_face(text, topic) else "talk"
    if is_noise(text, words, language):
        return "talk"
    if (alone := _alone(words, language)) or is_told:
        return alone
    if _is_answer(words, language, topic):
        return None
    return _of_phrases(words, language, topic) or _of_cues(text, words, language, topic)


def _joined(words: str, language: Language) -> str:
    """Return words with those that only begin the next one joined to it: a prefix that some type with a space."""
    begins = pattern(language, "reply-begin")
    return re.sub(rf"\b({begins.pattern}) (?=\w)", r"\1", words) if begins else words


def _alone(words: str, language: Language) -> Reply | None:
    """Return what a word says that says it at every question, where nothing stands beside it."""
    return next((kind for kind in _KINDS if _is_all(words, language, f"reply-alone-{kind}")), None)


def _is_answer(words: str, language: Language, topic: str) -> bool:
    """Tell whether a text is known to be an answer; why we ask is none."""
    asks = pattern(language, "reply-why-sure")
    if asks and asks.match(words):
        return False
    said = words.replace(" ,", "")
    return _is_all(said, language, "reply-answer") or _is_all(said, language, f"reply-answer-{topic}")


def _is_all(words: str, language: Language, message_id: str) -> bool:
    known = pattern(language, message_id)
    return known is not None and known.fullmatch(words) is not None


def _of_phrases(words: str, language: Language, topic: str) -> Reply | None:
    """Return what a text says all of whose words are in known phrases, of the language spoken or of another."""
    if said := _in(words, language, topic):
        return said
    others = (other for other in _others(words, language, topic) if not _is_answer(words, other, topic))
    return next((said for other in others if (said := _in(words, other, topic))), None)


def _of_cues(text: str, words: str, language: Language, topic: str) -> Reply | None:
    """Return what the words of a longer text speak for, more than for an answer; a known phrase in it is one more."""
    if "\n" in text.strip():
        return None
    if words.replace(" ,", "").count(" ") < _SHORT:
        said = None if topic in _NOT_FINE else whole(words, language)
    else:
        said = weighed(words, text, language, topic, lambda: _in_part(words, language, topic))
    return next((kind for kind in _KINDS if kind == said), None)


def _others(words: str, language: Language, topic: str) -> list[Language]:
    """Return the languages that may be mixed in: a name, or a trade, only in other letters."""
    is_own = topic in ("name", "trade") and not words.isascii()
    return [] if is_own else [other for other in LANGUAGES if other != language]


def _in(words: str, language: Language, topic: str) -> Reply | None:
    """Return what words say in a language that are known phrases from first to last."""
    parts = list(_until_over(_parts(words, language, topic)))
    if not all(part.says for part in parts):
        return None
    said = _first(parts) or "talk"
    if said == "stop" and any(_is_all(part.words, language, "reply-alone-skip") for part in parts):
        said = "skip"  # "no time, next"
    return None if topic == "feelings" and said == "none" and parts[0].says == "filler" else said


def _in_part(words: str, language: Language, topic: str) -> Reply | None:
    """Return what a phrase says that is sure, or the first clause or the last words, where others stand beside it."""
    parts = list(_parts(words, language, topic))
    over = [part for part in parts if not part.says]
    if len(over) > _MOST_OVER:
        return None
    sure = _first(part for part in parts if part.sure and (topic != "feelings" or part.says != "none"))
    return sure or _at_an_end(parts, over, language, topic)


def _until_over(parts: Iterator[_Part]) -> Iterator[_Part]:
    for part in parts:
        yield part
        if not part.says:
            return


def _parts(words: str, language: Language, topic: str) -> Iterator[_Part]:
    """Part the words of a text: always the longest known phrase, else one word; "," between clauses."""
    at, lists = 0, [(name, one) for name, one in _known(language) if name != "fine" or topic not in _NOT_FINE]
    while at < len(words):
        found = [
            (len(one[0].rstrip()), -rank, name) for rank, (name, k) in enumerate(lists) if (one := k.match(words, at))
        ]
        size, _, name = max(found, default=(0, 0, ""))
        end = at + size if size else (words + " ").index(" ", at)
        says = "," if words[at:end] == "," else name
        says = says.removesuffix("-sure")
        yield _Part(says, words[at:end], sure=any(name == f"{says}-sure" for _, _, name in found))
        at = end + 1


@cache
def _known(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    lists = ((name, pattern(language, f"reply-{name}")) for name in _LISTS)
    return tuple((name, one) for name, one in lists if one)


def _first(parts: Iterable[_Part]) -> Reply | None:
    says = {"none" if part.says == "fine" else part.says for part in parts}
    return next((kind for kind in _KINDS if kind in says), None)


def _at_an_end(parts: list[_Part], over: list[_Part], language: Language, topic: str) -> Reply | None:
    """Return what the first clause says, or the last words, where the others may give the reason for it."""
    lead = list(takewhile(lambda part: part.says, parts))
    tail = list(takewhile(lambda part: part.says, reversed(parts)))
    says = _first(lead)
    if (
        says
        and lead[-1].says == ","
        and sum(len(part.words.split()) for part in lead) > 2  # noqa: PLR2004
        and (topic != "feelings" or says == "unknown")
    ):
        return says if _fits(says, over, language) else None
    says = _first(tail)
    if says in _LAST and topic not in _NO_TAIL and _size(tail) > 2 and tail[-1].says in (",", "filler"):  # noqa: PLR2004
        return says if _fits(says, over, language) and not _any_of(over, language, "reply-against-talk") else None
    return None


def _size(parts: list[_Part]) -> int:
    return sum(len(part.words.split()) for part in parts if part.says not in (",", "filler"))


def _fits(says: Reply, over: list[_Part], language: Language) -> bool:
    """Tell whether the other words of a text speak neither for nor of a real answer."""
    if _any_of(over, language, "reply-against") or _any_of(over, language, f"reply-against-{says}"):
        return False
    return says != "none" or _any_of(over, language, "reply-why-none")


def _any_of(parts: list[_Part], language: Language, message_id: str) -> bool:
    known = pattern(language, message_id)
    return known is not None and any(known.fullmatch(part.words) for part in parts)
