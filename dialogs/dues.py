"""What is due of a person's maps, in words: a digest of what falls due, and a line for each thing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from dialogs.words import Words
from storage.model.due import Due, DueKind
from storage.model.journey import Journey, Measure
from storage.model.plan.checklist import Item, checklist
from storage.model.plan.wording import one_line, what
from storage.model.trend import is_met


@dataclass(frozen=True, slots=True)
class DueMap:
    """A map and what is due of it, in order of the day."""

    map_id: str
    journey: Journey
    dues: tuple[Due, ...]

    def title(self, words: Words) -> str:
        """Return on one line what the map is called."""
        return one_line(self.journey.title or self.journey.business.name or "") or words("say-untitled")


_KINDS = get_args(DueKind)
_MOST_TARGETS = 3  # measures that are named


def digest(one: DueMap, others: int, words: Words, last: date | None = None) -> str:
    """Return what is said when things fall due: the first of one map, and how many more, there and in other maps.

    Below stands which targets were reached or missed; `last` is the day of the last digest, None for none.
    """
    (_, first), *more = due_lines(one.journey, one.dues, words)
    said = [words("due-digest", title=one.title(words), first=first)]
    said += [words("due-left", count=len(more))] if more else []
    said += [words("due-others", count=others)] if others else []
    told = targets(one.journey, last, words)
    return "\n".join([*said, told] if told else said)


def targets(journey: Journey, last: date | None, words: Words) -> str:
    """Return in one line the measures that have reached or missed their targets, a few of them; "" where none has.

    Those count that were measured since the last digest, or that are of a stage of which something is to be done.
    """
    to_do = {item.stage_id for item in checklist(journey) if item.weight and not item.is_over}
    there = [(kpi, stage.id in to_do) for stage in journey.stages for kpi in stage.kpis]
    there += [(kpi, False) for kpi in journey.kpis]
    told = [kpi for kpi, is_planned in there if is_met(kpi) is not None and (is_planned or _is_new(kpi, last))]
    first = sorted(told, key=lambda kpi: not is_met(kpi))[:_MOST_TARGETS]
    groups = (("met", [kpi for kpi in first if is_met(kpi)]), ("missed", [kpi for kpi in first if not is_met(kpi)]))
    met, *missed = [words(f"due-targets-{name}", measures=_named(kpis, words)) for name, kpis in groups if kpis] or [""]
    return words("due-targets-both", met=met, missed=missed[0]) if missed else met


def _is_new(kpi: Measure, last: date | None) -> bool:
    return any(last is None or reading.on > last for reading in kpi.history)


def _named(kpis: Sequence[Measure], words: Words) -> str:
    return words("say-list-dot").join(words.isolated(one_line(kpi.name)) for kpi in kpis)


def due_lines(journey: Journey, dues: Sequence[Due], words: Words) -> list[tuple[Due, str]]:
    """Return each thing that is due with a line about it: what is to be done first, by the place in the plan."""
    items = {item.key: item for item in checklist(journey)}
    places = {key: place for place, key in enumerate(items)}
    in_order = sorted(dues, key=lambda due: (_KINDS.index(due.kind), places.get(due.key, 0), due.on))
    return [(due, due_line(due, items, words)) for due in in_order]


def due_line(due: Due, items: Mapping[str, Item], words: Words) -> str:
    """Return what is due, with the day that was set for it."""
    match due.kind:
        case "item":
            return words("due-item", text=what(items[due.key], words), day=due.on)
        case "again":
            item = items[due.key]
            return words("due-again", text=one_line(item.text or what(item, words)), day=due.on)
        case "review" | "walk":
            return words(f"due-{due.kind}", day=due.on)
