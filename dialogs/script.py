"""What is asked, in which order, and what can be picked. In which words is `ask.ftl`'s, what comes of it `journey`'s.

To add a question, add a line to `SCRIPT`; a test names the words it still needs.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from dialogs.catalogue import PURPOSES, SCORES, STAGE_SETS, TOUCHPOINTS, TRADES
from dialogs.kinds import known_as, stage_kind, trade_of
from dialogs.words import LANGUAGES, Words, words_in
from storage.model.log import Log

OWN = "own-"  # begins the id of a choice that the person has added

Kind = Literal["text", "list", "choice", "choices", "scale"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick instead of typing; `also` are other names by which it is understood."""

    id: str
    label: str
    also: tuple[str, ...] = ()


Choices = Callable[[Log, str, Words], tuple[Choice, ...]]


@dataclass(frozen=True, slots=True)
class Question:
    """A declared question; `*` in its address stands for each stage. `choices` are offered in this order.

    Kinds: `text` one text (a choice is typed for the person), `list` several texts, `choice` one of the choices,
    `choices` several of them, `scale` a number from -2 to 2. Own words may be typed for all but `scale` and `language`.
    """

    address: str
    kind: Kind
    choices: Choices = lambda *_: ()

    @property
    def message_id(self) -> str:
        """Return the id of the question's words, which follows from its address."""
        return "ask-" + self.address.replace(".*", "").replace(".", "-")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question put to one map: its address there, and its stage's place from 1 (0 before the stages)."""

    question: Question
    address: str
    stage: int = 0
    stage_id: str = ""


def _languages(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return the languages, the one spoken now first."""
    return tuple(
        Choice(language, words_in(language)("pick-language-own"), known_as(f"word-language-{language}"))
        for language in sorted(LANGUAGES, key=lambda language: language != words.language)
    )


def _stage_sets(log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return the sets of stages, that of the owner's trade last."""
    sets = tuple(Choice(name, words(f"pick-set-{name}")) for name in STAGE_SETS)
    trade = trade_of(log)
    if trade is None:
        return sets
    stages = words(f"trade-{trade}.stages")
    return (*sets, Choice(trade, words("pick-set-trade", trade=words(f"pick-trade-{trade}"), stages=stages)))


def _touchpoints(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what to tick, own ones last; a tick made in another language is still a tick."""
    ids = TOUCHPOINTS[stage_kind(log, address.rpartition(".")[0])]
    known = tuple(replace(one, also=known_as(f"pick-touch-{one.id}")) for one in _picked("touch", ids, words))
    names = {name for one in known for name in (one.label, *one.also)}
    there = zip(log.ids(address), log.texts(address), strict=False)
    return (*known, *(Choice(f"{OWN}{item}", text) for item, text in there if text not in names))


def _trades(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    return _picked("trade", TRADES, words)


def _purposes(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    return _picked("purpose", PURPOSES, words)


def _feelings(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    return tuple(
        Choice(str(score), words(f"pick-feeling-{score + 3}"), known_as(f"word-feeling-{score + 3}"))
        for score in SCORES
    )


def _picked(table: str, ids: tuple[str, ...], words: Words) -> tuple[Choice, ...]:
    return tuple(Choice(name, words(f"pick-{table}-{name}")) for name in ids)


SCRIPT: tuple[Question, ...] = (
    Question("language", "choice", _languages),
    Question("business.name", "text"),
    Question("business.trade", "text", _trades),
    Question("purpose", "text", _purposes),
    Question("persona.name", "text"),
    Question("stages", "choice", _stage_sets),
    Question("stages.*.touchpoints", "choices", _touchpoints),
    Question("stages.*.customer_goals", "list"),
    Question("stages.*.emotion.score", "scale", _feelings),
    Question("stages.*.obstacles", "list"),
    Question("stages.*.opportunities", "list"),
)


def asked(log: Log) -> tuple[Asked, ...]:
    """Return every question of a map in order, those of a stage for each of its stages."""
    return _asked(log.ids("stages"))


@lru_cache(maxsize=1_000)
def _asked(stages: tuple[str, ...]) -> tuple[Asked, ...]:
    start = (Asked(question, question.address) for question in SCRIPT if "*" not in question.address)
    staged = (
        Asked(question, question.address.replace("*", stage_id), place, stage_id)
        for place, stage_id in enumerate(stages, 1)
        for question in SCRIPT
        if "*" in question.address
    )
    return (*start, *staged)


def is_answered(log: Log, one: Asked) -> bool:
    """Tell whether something stands as the answer to a question, be it that there is none; not what was cleared."""
    said = log.answer(one.address)
    return said is not None and (said.kind != "value" or said.value is not None)


def open_question(log: Log) -> Asked | None:
    """Return the question asked again last, else the first without an answer; None when all is answered."""
    questions = asked(log)
    again = {address: turn for address in log.standing if (turn := log.reopened(address))}
    if again:
        latest = max(questions, key=lambda one: again.get(one.address, 0))
        if latest.address in again:
            return latest
    return next((one for one in questions if log.answer(one.address) is None), None)
