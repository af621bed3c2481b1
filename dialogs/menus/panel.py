"""The open question as a chat shows it, and questions and answers in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.changes.editing import is_list
from dialogs.changes.lists import texts_at
from dialogs.interview import Interview, is_ticking, open_question
from dialogs.kinds.kind import Choice, KindName, is_picked
from dialogs.kinds.lists import Ideas, StageNames, Ticks
from dialogs.script.parts import ways_past
from dialogs.script.posing import Posed
from dialogs.script.recognising import trade_of
from dialogs.script.suggested.lists import suggestion
from dialogs.script.suggested.places import place_of
from dialogs.script.trades.trade import SuggestedIdea
from dialogs.words import Words
from storage.model.fields import text_field_at
from storage.model.journey import Journey
from storage.model.log import Log, Value

# The consumer set has five stages; until the owner has chosen, the way ahead is counted with them.
_STAGES_EXPECTED = 5
# Where a trade's file has examples of answers to questions of the quick depth.
_EXAMPLES: Mapping[str, str] = {
    "business.name": "business",
    "persona.name": "customers-1",
    "stages.*.touchpoints": "example-touchpoints",
    "stages.*.customer_goals": "example-goals",
    "stages.*.emotion.score": "example-feeling",
    "stages.*.obstacles": "example-obstacles",
    "stages.*.opportunities": "example-ideas",
}
_TO_BE = "to-be"  # the state of a map of how it should be, where some questions have other words
# What reading a question and answering it takes on a phone: a press, some presses, or some words typed with a thumb.
_SECONDS: Mapping[KindName, int] = {
    "choice": 10,
    "scale": 8,
    "yes_no": 8,
    "choices": 22,
    "number": 15,
    "date": 15,
    "text": 20,
    "list": 25,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the interview is: numbers from 1, stage 0 before the stages, and the minutes that the rest may take."""

    stage: int
    stages: int
    question: int
    questions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Panel:
    """The open question as the chat should show it now: a state, not a message.

    `beside` are numbered lines, perhaps under a heading, to be named by their numbers before an answer. `example` shows
    what could be typed where nothing can be picked; `answer` is what stands there already, lists as their items' texts,
    and `answer_text` the same in words; `ticks` are the ids of the choices that are part of it. `is_gathering`: the
    answer grows until "done". The choices are numbered from `first`, behind what stands beside them. `takes_words`:
    where things are ticked, one's own can be typed, too. `past` are the commands that pass over what the question
    belongs to, the nearest first.
    """

    address: str
    kind: KindName
    text: str
    beside: tuple[str, ...]
    hint: str
    example: str
    answer: Value
    answer_text: str
    choices: tuple[Choice, ...]
    first: int
    ticks: tuple[str, ...]
    progress: Progress
    is_gathering: bool
    takes_words: bool
    past: tuple[Choice, ...]

    @property
    def hint_below(self) -> str:
        """Return the id of the hint where there are buttons; there may be no such message."""
        return f"chat-hint-{self.kind}" + ("-choices" if self.kind == "text" and self.choices else "")


def panel(interview: Interview) -> Panel | None:
    """Return what the chat should show now, None when every question is answered."""
    one = open_question(interview)
    if one is None:
        return None
    words = interview.words
    choices = one.choices(interview.log, words)
    answer = answer_at(interview.log, one)
    return Panel(
        address=one.address,
        kind="list" if isinstance(one.kind, Ticks) and not choices else one.kind.name,
        text=question_text(interview.log, one, words),
        beside=_beside(one, interview, is_apart=bool(choices)),
        hint=words(_hint(one, choices)),
        example=_usual_effort(interview.log, one, words) if choices else example_of(interview.log, one, words),
        answer=answer,
        answer_text=one.kind.shown(answer, choices, words) if answer is not None else "",
        choices=choices,
        first=1 + (len(one.beside(interview.log, words)) if isinstance(one.kind, Ideas) else 0),
        ticks=tuple(choice.id for choice in choices if answer is not None and is_picked(choice, answer)),
        progress=_progress(interview, one),
        is_gathering=is_ticking(interview, one.address),
        takes_words=one.kind.takes_words,
        past=ways_past(interview.script, one, interview.log, words),
    )


def question_text(log: Log, one: Posed, words: Words, part: str = "") -> str:
    """Return a question's words, or a part of them (".why", ".label"), about the stage and the item it is asked of."""
    message_id = f"{one.question.message_id}-{_TO_BE}"
    if log.value("state") == _TO_BE and words.has(message_id):
        return words(message_id + part, **_about(log, one))
    return one.question.said(words, part, **_about(log, one))


def _beside(one: Posed, interview: Interview, *, is_apart: bool) -> tuple[str, ...]:
    """Return what stands beside a question as numbered lines, under a heading where choices are numbered on from it."""
    words = interview.words
    lines = numbered_lines([choice.label for choice in one.beside(interview.log, words)], words)
    return (words("ask-stages-obstacles.label", stage=""), *lines) if is_apart and lines else lines


def numbered_lines(texts: Sequence[str], words: Words) -> tuple[str, ...]:
    """Return texts as lines with their numbers, from 1."""
    return tuple(f"{words.number(place)}. {text}" for place, text in enumerate(texts, 1))


def example_of(log: Log, one: Posed, words: Words) -> str:
    """Return an example of an answer, from the owner's own trade and the stage asked about where they are known."""
    message_id = _example_id(log, one)
    if message_id and words.has(message_id):
        return words("say-for-example", text=words(message_id))
    return question_text(log, one, words, ".example")


def _example_id(log: Log, one: Posed) -> str:
    """Return the id of the example that a trade has for a question, "" where it has none."""
    if one.stage and (place := place_of(log, f"stages.{one.stage}")):
        return f"{place.message}.{_EXAMPLES[one.question.address]}" if one.question.address in _EXAMPLES else ""
    trade = trade_of(log)
    return f"trade-{trade}.{_EXAMPLES[one.question.address]}" if trade and one.question.address in _EXAMPLES else ""


def _usual_effort(log: Log, one: Posed, words: Words) -> str:
    """Return how soon an idea that was picked usually is done, "" where something else is asked."""
    item, _, field = one.address.rpartition(".")
    pick = str(log.value(f"{item}.pick") or "") if field == "effort" else ""
    found = suggestion(pick, "opportunities") if pick else None
    return words("say-usually", text=words(f"pick-effort-{found.effort}")) if isinstance(found, SuggestedIdea) else ""


def answer_at(log: Log, one: Posed) -> Value:
    """Return the value that answers a question, a list's as its items' texts; None where there is none."""
    value = log.value(one.address)
    return texts_at(log, one.address) if isinstance(value, tuple) else value


def shown(interview: Interview, one: Posed) -> str:
    """Return an answer as a person reads it."""
    words, latest = interview.words, interview.log.answer(one.address)
    if latest is None or latest.kind in ("skip", "unknown"):
        return words(f"say-review-{latest.kind if latest else 'open'}")
    if latest.value is None and is_list(one):  # its last item was taken out
        return words("say-review-empty")
    answer = answer_at(interview.log, one)
    return words("say-review-none") if answer in (None, ()) else _in_words(interview, one, answer)


def _in_words(interview: Interview, one: Posed, answer: Value) -> str:
    return one.kind.shown(answer, one.choices(interview.log, interview.words), interview.words)


def _about(log: Log, one: Posed) -> dict[str, str]:
    """Return the names that stand in a question's words: its stage's, and that of the item inside the stage."""
    parts, about = one.address.split("."), {}
    for item in one.items:
        end = parts.index(item)
        there = ".".join(parts[:end])
        value = log.value(f"{there}.{item}.{text_field_at(Journey, there)}")
        if isinstance(value, str):
            about["stage" if there == "stages" else "item"] = value
    return about


def _hint(one: Posed, choices: tuple[Choice, ...]) -> str:
    if isinstance(one.kind, StageNames):
        return "say-hint-stages"
    if one.kind.name == "choices" and not one.kind.takes_words:
        return "say-hint-items"
    return "say-hint-text-choices" if one.kind.name in ("text", "list") and choices else f"say-hint-{one.kind.name}"


def _progress(interview: Interview, one: Posed) -> Progress:
    log, questions = interview.log, interview.posed
    stages = log.ids("stages")
    staged = [q for q in interview.script if "*" in q.address and q.depth == "quick"]
    ahead = () if stages else tuple(staged) * _STAGES_EXPECTED
    waiting = [each.question for each in questions if log.answer(each.address) is None or each == one]
    seconds = sum(_SECONDS[question.answered_by.name] for question in (*waiting, *ahead))
    return Progress(
        stage=stages.index(one.stage) + 1 if one.stage else 0,
        stages=len(stages),
        question=questions.index(one) + 1,
        questions=len(questions) + len(ahead),
        minutes=max(1, round(seconds / 60)),
    )
