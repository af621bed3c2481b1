"""An interview as a value: what was said so far, and the panel that shows the open question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from dialogs.events import Deed, Panel, Progress, Reply
from dialogs.kinds import trade_of
from dialogs.script import SCRIPT, Asked, Choice, Kind, asked, open_question
from dialogs.words import LANGUAGES, Words, words_in
from storage.model.journey import Language
from storage.model.log import Entry, Log, Value

# The consumer set has five stages; until the owner has chosen, the way ahead is counted with them.
_STAGES_EXPECTED = 5


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation about one map.

    `language` is the one spoken now, `revision` grows with every change, so that a button knows whether it is stale,
    `map_id` is None until the map is kept, and `unsaved` holds the entries that the keeper has not seen yet. `view` is
    what the panel shows beside or instead of the open question ("" for nothing); `dialogs.views` knows them all.
    """

    language: Language
    log: Log = field(default_factory=Log)
    revision: int = 0
    map_id: str | None = None
    unsaved: tuple[Entry, ...] = ()
    view: str = ""

    @property
    def words(self) -> Words:
        """Return the words of the language spoken now."""
        return words_in(self.language)

    @property
    def title(self) -> str:
        """Return what the map is called: its own title, else the name of the business."""
        return str(self.log.value("title") or self.log.value("business.name") or self.words("say-untitled"))

    def plus(self, entries: Iterable[Entry]) -> "Interview":
        """Return the interview after one more turn; a new answer to `language` is spoken from here on."""
        turn = tuple(replace(entry, turn=self.log.turn + 1) for entry in entries)
        said = next((str(e.value) for e in turn if e.address == "language" and e.value in LANGUAGES), self.language)
        return replace(
            self,
            language=said,
            log=self.log.plus(turn),
            revision=self.revision + 1,
            unsaved=(*self.unsaved, *turn),
            view="",
        )

    def seeing(self, view: str) -> "Interview":
        """Return the interview with another view, or with the open question for ""."""
        return self if view == self.view else replace(self, view=view, revision=self.revision + 1)


# What an event leads to: the interview after it, and what is answered.
Outcome = tuple[Interview, tuple[Reply | Deed, ...]]


def begin(language: Language, *, given: bool) -> Interview:
    """Return a new interview, spoken in `language`; it asks for the language first unless that is given."""
    interview = Interview(language)
    return interview.plus([Entry("language", value=language)]) if given else interview


def panel(interview: Interview) -> Panel | None:
    """Return what the chat should show now, None when every question is answered."""
    one = open_question(interview.log)
    if one is None:
        return None
    words = interview.words
    choices = one.question.choices(interview.log, one.address, words)
    answer = answer_at(interview.log, one)
    return Panel(
        address=one.address,
        kind=one.question.kind,
        text=question_text(interview.log, one, words),
        hint=words(_hint(one, choices)),
        example="" if choices or one.question.kind == "scale" else example_of(interview.log, one, words),
        answer=answer,
        choices=choices,
        ticks=tuple(choice.id for choice in choices if is_ticked(choice, answer)),
        progress=_progress(interview.log, one),
    )


def question_text(log: Log, one: Asked, words: Words, part: str = "") -> str:
    """Return a question's words, or a part of them (".why", ".label"), about its stage where it has one."""
    stage = log.value(f"stages.{one.stage_id}.name")
    return words(one.question.message_id + part, **({"stage": stage} if isinstance(stage, str) else {}))


def example_of(log: Log, one: Asked, words: Words) -> str:
    """Return an example of an answer, from the owner's own trade where it is known."""
    trade, part = trade_of(log), one.question.message_id.removeprefix("ask-").removeprefix("stages-")
    if trade and words.has(f"trade-{trade}.{part}"):
        return words("say-for-example", text=words(f"trade-{trade}.{part}"))
    return question_text(log, one, words, ".example")


def answer_at(log: Log, one: Asked) -> Value:
    """Return the value that answers a question, a list's as its items' texts; None where there is none."""
    value = log.value(one.address)
    return log.texts(one.address) if isinstance(value, tuple) else value


def answer_text(answer: Value, choices: tuple[Choice, ...], words: Words) -> str:
    """Return an answer as a person reads it; empty where there is none."""
    match answer:
        case None:
            return ""
        case tuple():
            return words("say-list-dot").join(answer) or words("say-review-none")
        case int() | float():
            return next((choice.label for choice in choices if is_ticked(choice, answer)), words.number(answer))
        case _:
            return next((choice.label for choice in choices if choice.id == answer), str(answer))


def shown(interview: Interview, one: Asked) -> str:
    """Return an answer as a person reads it."""
    words, latest = interview.words, interview.log.answer(one.address)
    if latest is None or latest.kind in ("skip", "unknown"):
        return words(f"say-review-{latest.kind if latest else 'open'}")
    choices = one.question.choices(interview.log, one.address, words)
    return answer_text(answer_at(interview.log, one), choices, words) or words("say-review-none")


def is_ticked(choice: Choice, answer: Value) -> bool:
    """Tell whether a choice is part of an answer, in whatever language it was picked."""
    match answer:
        case tuple():
            return not {choice.label, *choice.also}.isdisjoint(answer)
        case int() | float():
            return float(choice.id) == answer
        case _:
            return answer in (choice.id, choice.label)


def _hint(one: Asked, choices: tuple[Choice, ...]) -> str:
    if one.address == "stages":
        return "say-hint-stages"
    return "say-hint-text-choices" if one.question.kind == "text" and choices else f"say-hint-{one.question.kind}"


def progress_text(now: Panel, words: Words) -> str:
    """Return where the person is, and about how long the rest takes."""
    progress = now.progress
    place = {"question": progress.question, "questions": progress.questions}
    if progress.stage:
        place |= {"stage": progress.stage, "stages": progress.stages}
    where = words("say-progress-stage" if progress.stage else "say-progress", **place)
    return words("say-list-dot").join((where, words("say-minutes", minutes=progress.minutes)))


def _progress(log: Log, one: Asked) -> Progress:
    questions = asked(log)
    stages = len(log.ids("stages"))
    ahead = () if stages else tuple(q for q in SCRIPT if "*" in q.address) * _STAGES_EXPECTED
    waiting = [each.question for each in questions if log.answer(each.address) is None or each == one]
    seconds = sum(_SECONDS[question.kind] for question in (*waiting, *ahead))
    return Progress(
        stage=one.stage,
        stages=stages,
        question=questions.index(one) + 1,
        questions=len(questions) + len(ahead),
        minutes=max(1, round(seconds / 60)),
    )


# What reading a question and answering it takes on a phone: a press, some presses, or some words typed with a thumb.
_SECONDS: Mapping[Kind, int] = {"choice": 10, "scale": 8, "choices": 15, "text": 20, "list": 25}
