"""What is made of each entry of the corpus, by the whole way an answer takes; README.md beside says what is right."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

import yaml

from dialogs.changes.lists import texts_at
from dialogs.effects import Leave, Say
from dialogs.events import Said
from dialogs.interview import Interview, Outcome, begin, open_question
from dialogs.menus.panel import example_of, question_text
from dialogs.reading.trades.trades import trade_named
from dialogs.respond import respond
from dialogs.script.question import Question
from dialogs.script.script import SCRIPT
from storage.model.journey import Language
from storage.model.log import Entry as Saying
from storage.model.text import clean, folded

Part = Literal["known", "more", "aside"]

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 27)
KINDS = ("one", "several", "no_answer", "feelings", "trades", "days")
_SCRIPT = (*SCRIPT, Question("review_on", says="ask-purpose"))
_ADDRESSES = {
    "name": "business.name",
    "trade": "business.trade",
    "purpose": "purpose",
    "customers": "persona.name",
    "stages": "stages",
    "touchpoints": "stages.s1.touchpoints",
    "goals": "stages.s1.customer_goals",
    "feelings": "stages.s1.emotion.score",
    "obstacles": "stages.s1.obstacles",
    "ideas": "stages.s1.opportunities",
    "days": "review_on",
}
_LISTS = ("stages", "touchpoints", "goals", "obstacles", "ideas")
_AT = {"feelings": "feelings", "trades": "trade", "days": "days"}  # of the kinds whose entries name no question


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was typed, and the right reading, as the file says it."""

    kind: str
    language: Language
    typed: str
    at: str
    right: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Grade:
    """What was made of an entry, and whether that is right."""

    entry: Entry
    made: str
    is_right: bool


def entries(part: Part, language: Language, kind: str) -> tuple[Entry, ...]:
    """Return the entries of one file."""
    found = yaml.safe_load((FOLDER / language / part / f"{kind}.yaml").read_text("utf-8"))
    return tuple(Entry(kind, language, one["typed"], one.get("at") or _AT[kind], one) for one in found)


def graded(entry: Entry) -> Grade:
    """Return what is made of an entry."""
    before = asked(entry.language, entry.at)
    outcome = respond(before, Said(entry.typed))
    made, is_right = _BY_KIND[entry.kind](entry, before, outcome)
    return Grade(entry, made, is_right)


def asked(language: Language, at: str) -> Interview:
    """Return an interview in which a question is open: what comes before it was passed over."""
    address = _ADDRESSES[at]
    interview = replace(begin(language, given=True), script=_SCRIPT, unsaved=(), today=TODAY)
    if at != "stages":
        stages = [Saying("stages.s1.name", value="1"), Saying("stages", value=("s1",))]
        interview = interview.plus(stages)
    while (one := open_question(interview)) and one.address != address:
        interview = interview.plus([Saying(one.address, "skip")])
    return replace(interview, unsaved=())


def taken_for(entry: Entry, before: Interview, outcome: Outcome) -> str:
    """Return which kind of no answer a text was taken for, "answer" where something was kept."""
    address, after = _ADDRESSES[entry.at], outcome.interview
    if any(isinstance(effect, Leave) for effect in outcome.effects):
        return "stop"
    said = after.log.answer(address)
    if Say(after.words("say-usual-stages")) in outcome.replies:
        return "skip"  # without stages there would be nothing to ask
    if any(one.kind == "retract" for one in after.unsaved):
        return "back"
    if said and said.kind in ("unknown", "skip"):
        return said.kind
    if said or after.log.turn > before.log.turn:
        return "none" if said and said.value in ((), False) else "answer"
    return _still_open(before, outcome)


def _still_open(before: Interview, outcome: Outcome) -> str:
    after = outcome.interview
    one, now = open_question(before), open_question(after)
    if one is None or now is None or now.address != one.address:
        return "back"
    texts = "\n".join(getattr(reply, "text", "") for reply in outcome.replies)
    if question_text(before.log, one, before.words, ".why") in texts:
        return "explain"
    if example_of(before.log, one, before.words) in texts:
        return "example"
    return "talk" if outcome.replies else "nothing was said"


def _kept(entry: Entry, after: Interview) -> list[str]:
    address = _ADDRESSES[entry.at]
    texts = texts_at(after.log, address)
    value = after.log.value(address)
    return list(texts) if texts or isinstance(value, tuple) else [str(value)] if value is not None else []


def _one(entry: Entry, _before: Interview, outcome: Outcome) -> tuple[str, bool]:
    kept = _kept(entry, outcome.interview)
    right = entry.right.get("read", entry.typed)
    return str(kept), _bare(kept) == _bare([right])


def _several(entry: Entry, _before: Interview, outcome: Outcome) -> tuple[str, bool]:
    kept = _kept(entry, outcome.interview)
    right = entry.right["read"] if entry.at in _LISTS else [clean(entry.typed)]  # other fields hold one text
    return str(kept), _bare(kept) == _bare(right)


def _bare(texts: list[str]) -> list[str]:
    return [" ".join(folded(text).split()) for text in texts]


def _no_answer(entry: Entry, before: Interview, outcome: Outcome) -> tuple[str, bool]:
    made = taken_for(entry, before, outcome)
    right = _listed(entry.right["means"])
    return made, any(made in _fair(one, entry.at) for one in right)


def _fair(means: str, at: str) -> set[str]:
    """Return what a text may be taken for: where no list is asked for, "none" is passed over, and stages always are."""
    if (means == "none" and at not in _LISTS) or (means in ("none", "unknown") and at == "stages"):
        return {means, "skip"}
    return {means}


def _feelings(entry: Entry, _before: Interview, outcome: Outcome) -> tuple[str, bool]:
    log = outcome.interview.log
    score, quote = log.value("stages.s1.emotion.score"), log.value("stages.s1.emotion.quote")
    quoted = entry.right.get("quote") is None or entry.right["quote"] == (quote is not None)
    return f"{score} {quote or ''}", score in _listed(entry.right["score"]) and quoted


def _trades(entry: Entry, _before: Interview, outcome: Outcome) -> tuple[str, bool]:
    said = outcome.interview.log.value("business.trade")
    made = trade_named(said, entry.language) if isinstance(said, str) else None
    return str(made), (made and made.replace("-", "_")) in _listed(entry.right["trade"])


def _days(entry: Entry, _before: Interview, outcome: Outcome) -> tuple[str, bool]:
    made = outcome.interview.log.value("review_on") or "ask"
    return str(made), made in _listed(entry.right["day"])


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - values of a file
    return value if isinstance(value, list) else [value]


_BY_KIND: Mapping[str, Callable[[Entry, Interview, Outcome], tuple[str, bool]]] = {
    "one": _one,
    "several": _several,
    "no_answer": _no_answer,
    "feelings": _feelings,
    "trades": _trades,
    "days": _days,
}


def grades(part: Part, language: Language, kind: str) -> Iterator[Grade]:
    """Yield what is made of each entry of one file."""
    yield from map(graded, entries(part, language, kind))
