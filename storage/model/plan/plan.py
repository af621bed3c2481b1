"""The plan: the checklist as somebody who wants to know what to do on Monday looks at it. No clock, no language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from storage.model.journey import Journey
from storage.model.plan.checklist import Item, checklist, first_three
from storage.model.plan.gaps import GapKind

MOST_GAPS = 3
# The gaps that are shown, the more useful first: to ask customers has a place of its own, and what is strong is none.
_SHOWN: tuple[GapKind, ...] = (
    "remove",
    "raise",
    "stage-owner",
    "touchpoint-owner",
    "customer-goal",
    "measure",
    "review",
    "goals",
    "business-goal",
    "walk",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What is usual where somebody does such a thing: a first step that fits on one day, and what is noticed then.

    Both are sentences in the language of the plan, empty where there is nothing to say that was not said before.
    """

    step: str = ""
    measure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapLine:
    """What the map lacks in one way, however often: the gaps of one kind, at least one."""

    kind: GapKind
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do: three things first, the rest in its order, and at most three lines of what the map does not say yet.

    `items` is the whole checklist, `first` are of it; `advice` is by the keys of these.
    """

    journey: Journey
    items: tuple[Item, ...]
    first: tuple[Item, ...]
    gaps: tuple[GapLine, ...]
    advice: Mapping[str, Advice] = field(default_factory=dict)

    @property
    def rest(self) -> tuple[Item, ...]:
        """What is to be done besides the first three, and what was done: all but the gaps, in the order of the list."""
        return tuple(item for item in self.items if item.weight and item not in self.first)

    @property
    def number(self) -> Mapping[str, int]:
        """The places of the items in the list, from 1, by their keys."""
        return {item.key: place for place, item in enumerate(self.items, 1)}

    @property
    def guesses(self) -> tuple[Item, ...]:
        """The open obstacles of which customers could tell more, in the order of the list."""
        return tuple(item for item in self.items if item.is_guess and not item.is_over)


def plan_of(journey: Journey, advice: Mapping[str, Advice] | None = None) -> Plan:
    """Return the plan of a journey."""
    items = checklist(journey)
    return Plan(journey=journey, items=items, first=first_three(items), gaps=_lines(items), advice=advice or {})


def _lines(items: Iterable[Item]) -> tuple[GapLine, ...]:
    left = [item for item in items if item.weight is None and not item.is_over]
    lines = ((kind, tuple(one for one in left if one.kind == kind)) for kind in _SHOWN)
    return tuple(GapLine(kind=kind, items=found) for kind, found in lines if found)[:MOST_GAPS]
