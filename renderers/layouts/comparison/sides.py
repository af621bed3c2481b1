"""Which of two journeys is which, and which of their stages belong together. How they look is elsewhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.layouts.phone import EDGE, WIDTHS
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey, Stage
from storage.model.text import folded

WIDTH = WIDTHS[-1]  # points
INNER = WIDTH - 2 * EDGE

# What makes two stages the same, the surest first.
KEYS: tuple[Callable[[Stage], object], ...] = (
    lambda stage: (stage.id, folded(stage.name)),
    lambda stage: folded(stage.name),
    lambda stage: stage.id,
)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two journeys: what it is called here, and what its curve looks like."""

    name: str
    context: Context
    colour: str
    dashes: tuple[float, float] | None
    radius: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A stage of either journey, None where one has none like it."""

    one: Stage | None
    other: Stage | None

    @property
    def name(self) -> str:
        """What it is called: by the second journey, where that has it."""
        return (self.other or self.one or Stage(id="", name="")).name


def names_of(one: Journey, other: Journey, words: Vocabulary) -> tuple[str, str]:
    """Return what tells two journeys from each other: how they stand to what is, who travels, else their titles."""

    def state(journey: Journey) -> str:
        return words[f"map-state-{journey.state}"] if journey.state else ""

    def called(journey: Journey, beside: Journey) -> str:
        said = ((state(journey), state(beside)), (journey.persona.name or "", beside.persona.name or ""))
        return next((mine for mine, theirs in said if mine and mine != theirs), head_of(journey, words).title)

    return called(one, other), called(other, one)


def paired(one: Journey, other: Journey) -> tuple[Pair, ...]:
    """Return the stages of two journeys side by side, as the first has them; those of the second alone come last."""
    twins = _twins(one.stages, other.stages)
    alone = (stage for stage in other.stages if stage not in twins.values())
    return (*(Pair(stage, twins.get(stage.id)) for stage in one.stages), *(Pair(None, stage) for stage in alone))


def _twins(stages: Sequence[Stage], others: Sequence[Stage]) -> dict[str, Stage]:
    """Return the stages like these in another journey, by the ids of these: of the same id and name, of either."""
    found: dict[str, Stage] = {}
    for key in KEYS:
        left = {key(stage): stage for stage in reversed(others) if stage not in found.values()}
        for stage in stages:
            if stage.id not in found and key(stage) in left:
                found[stage.id] = left.pop(key(stage))
    return found
