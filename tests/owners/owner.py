"""An owner who knows all that stands in a map document and is asked by Masir: taps where there are taps, else types."""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from dialogs.events import Chose, Commanded, Event, Said
from dialogs.interview import Interview, begin, open_question
from dialogs.kinds.kind import Choice
from dialogs.menus.panel import Panel, panel
from dialogs.respond import respond
from dialogs.screens import NearestTrade
from dialogs.words import LANGUAGES
from storage.model.document.reader import read
from storage.model.journey import Journey, Stage
from storage.model.logged import journey_of
from storage.model.plan.checklist import checklist, first_three

FOLDER = Path(__file__).parent
NAMES = tuple(sorted(path.name.removesuffix(".masir.yaml") for path in FOLDER.glob("*.masir.yaml")))
READERS = ("first", "second")
_PATIENCE = 800  # events after which a conversation that does not end is a fault


@dataclass(frozen=True, slots=True)
class Told:
    """What came of an interview: the map, and how often was tapped and typed in each stage ("" outside of them)."""

    journey: Journey
    taps: Mapping[str, int]
    typed: Mapping[str, int]
    lost: tuple[str, ...] = ()  # what was typed as an answer, and not taken for one

    @property
    def first(self) -> tuple[str, ...]:
        """The texts of the things to do first: those of the obstacles, or of free ideas."""
        return tuple(str(item.text) for item in first_three(checklist(self.journey)))


@cache
def document(name: str) -> Journey:
    """Return what an owner knows."""
    return read((FOLDER / f"{name}.masir.yaml").read_bytes(), LANGUAGES)


@cache
def judged() -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
    """Return what the readers found best, by the names of the owners and of the readers."""
    found = yaml.safe_load((FOLDER / "judged.yaml").read_text("utf-8"))
    return {name.removesuffix(".masir.yaml"): readers for name, readers in found.items()}


def texts_of(journey: Journey, keys: list[str]) -> tuple[str, ...]:
    """Return the texts of obstacles and ideas by their keys."""
    known = {f"{s.id}.{one.id}": one.text for s in journey.stages for one in s.obstacles}
    known |= {f"{s.id}.{one.id}": one.text for s in journey.stages for one in s.opportunities}
    return tuple(known[key] for key in keys)


def found(name: str, reader: str) -> tuple[str, ...]:
    """Return which of the three that a reader found best for an owner are among the things to do first."""
    return tuple(text for text in _best(name, reader) if text in interviewed(name).first)


def missed(name: str, reader: str) -> tuple[str, ...]:
    """Return which of the three that a reader found best for an owner are not among the things to do first."""
    return tuple(text for text in _best(name, reader) if text not in interviewed(name).first)


def _best(name: str, reader: str) -> tuple[str, ...]:
    return texts_of(document(name), judged()[name][reader]["best"])


@cache
def interviewed(name: str) -> Told:
    """Return what comes of an interview with an owner who types what can be typed.

    Raises:
        AssertionError: where it does not come to an end.
    """
    return _told(name, _Owner(document(name)))


@cache
def ticked(name: str) -> Told:
    """Return what comes of an interview with an owner who ticks suggested touchpoints in place of typing their own."""
    return _told(name, _Ticking(document(name)))


def _told(name: str, owner: "_Owner") -> Told:
    interview = begin(str(owner.knows.language), given=True)
    for _ in range(_PATIENCE):
        now = panel(interview)
        if now is None:
            return Told(journey_of(interview.log), owner.taps, owner.typed, tuple(owner.lost))
        interview = owner.answers(interview, now)
    raise AssertionError(f"{name}: {now}")


@dataclass(slots=True)
class _Owner:
    knows: Journey
    taps: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)

    def answers(self, interview: Interview, now: Panel) -> Interview:
        """Return the interview after an answer to the question that is open."""
        one = open_question(interview)
        stage = one.stage if one and (len(one.items) == 1 or ".answers" in one.address) else ""
        if isinstance(interview.screen, NearestTrade):
            interview = interview.seeing(None)
        for event in self._events(interview, now):
            counter = self.typed if isinstance(event, Said) else self.taps
            counter[stage] += 1
            before, interview = interview, respond(interview, event).interview
            if isinstance(event, Said) and interview.log.turn == before.log.turn:
                self.lost.append(event.text)
                interview = respond(interview, Commanded("skip")).interview
        return interview

    def _events(self, interview: Interview, now: Panel) -> list[Event]:
        knows = self.knows
        texts = {
            "business.name": knows.business.name,
            "business.trade": knows.business.trade,
            "purpose": knows.purpose,
            "persona.name": knows.persona.name,
            "stages": _listed([stage.name for stage in knows.stages]),
        }
        match now.address.split("."):
            case ["business", "alone"]:
                return [Chose(("yes" if knows.business.alone else "no",))]
            case ["focus" | "harm" as name]:
                return self._referred(now.choices, getattr(knows, name))
            case ["stages", _, *_]:
                return self._of_stage(interview, now)
            case _:
                return self._said(texts.get(now.address)) or [Commanded("skip")]

    def _of_stage(self, interview: Interview, now: Panel) -> list[Event]:
        _, stage_id, *rest = now.address.split(".")
        stage = self.knows.stages[interview.log.ids("stages").index(stage_id)]
        match rest:
            case ["touchpoints"]:
                return [*self._met(stage, now.choices), Commanded("done")]
            case ["customer_goals"]:
                return self._said(_listed([goal.text for goal in stage.customer_goals])) or [Commanded("skip")]
            case ["emotion", "score"]:
                return self._felt(stage)
            case ["obstacles" | "opportunities" as name]:
                texts = [one.text for one in (stage.obstacles if name == "obstacles" else stage.opportunities)]
                return self._said(_listed(texts)) or [Commanded("none")]
            case [name, item, asked]:
                text = str(interview.log.value(f"stages.{stage_id}.{name}.{item}.text"))
                return self._of_item(stage, text, asked, now.choices)
            case _:
                return [Commanded("skip")]

    def _met(self, stage: Stage, _choices: tuple[Choice, ...]) -> list[Event]:
        return self._said(_listed([point.name for point in stage.touchpoints]))

    def _of_item(self, stage: Stage, text: str, asked: str, choices: tuple[Choice, ...]) -> list[Event]:
        known = next((getattr(one, asked, None) for one in stage.obstacles if one.text == text), None)
        known = known or next((getattr(one, asked, None) for one in stage.opportunities if one.text == text), None)
        if asked == "answers":
            against = next((obstacle.text for obstacle in stage.obstacles if obstacle.id == known), "")
            return [Chose((next((c.id for c in choices if c.label == against), "none"),))]
        if asked == "answered_by":
            return [Chose(("none",))]
        return [Chose((str(known),))] if known else [Commanded("unknown")]

    def _felt(self, stage: Stage) -> list[Event]:
        score = stage.emotion.score
        if score is None:
            return [Commanded("unknown")]
        # There is a face for each whole number: a feeling between two is shown by the stronger, never by none.
        return [Chose((str(math.ceil(score) if score > 0 else math.floor(score)),))]

    def _referred(self, choices: tuple[Choice, ...], keys: tuple[str, ...]) -> list[Event]:
        wanted = texts_of(self.knows, list(keys))
        ids = [choice.id for choice in choices if choice.label in wanted]
        if not ids:
            return [Chose(("none",))]
        return [*(Chose((one,)) for one in ids), *([Commanded("done")] if len(ids) < len(choices) else [])]

    def _said(self, text: str | None) -> list[Event]:
        return [Said(text)] if text else []


class _Ticking(_Owner):
    """An owner who ticks as many suggestions as they know touchpoints."""

    def _met(self, stage: Stage, choices: tuple[Choice, ...]) -> list[Event]:
        return [Chose((choice.id,)) for choice in choices[: len(stage.touchpoints)]]


def _listed(texts: list[str]) -> str:
    return "\n".join(f"- {text}" for text in texts)
