"""What is due of a person's maps, in words: a digest of what falls due, and a line for each thing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from dialogs.words import Words
from storage.model.due import Due, DueKind
from storage.model.journey import Journey
from storage.model.plan.checklist import Item, checklist
from storage.model.plan.wording import one_line, what


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


def digest(one: DueMap, others: int, words: Words) -> str:
    """Return what is said when things fall due: the first of one map, and how many more, there and in other maps."""
    (_, first), *more = due_lines(one.journey, one.dues, words)
    said = [words("due-digest", title=one.title(words), first=first)]
    said += [words("due-left", count=len(more))] if more else []
    said += [words("due-others", count=others)] if others else []
    return "\n".join(said)


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
