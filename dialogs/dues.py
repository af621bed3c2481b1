"""What is due of a person's maps, in words: a digest of those that fall due, and a line for each thing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.words import Words
from storage.model.due import Due
from storage.model.journey import Journey
from storage.model.plan.checklist import checklist
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


MOST_TOLD = 10  # things in a message; the list has all


def digest(one: DueMap, others: int, words: Words) -> str:
    """Return what is said when things fall due: those of one map, and of how many things of other maps it is time."""
    lines = due_lines(one.journey, one.dues, words)
    shown = [words("due-dot", text=line) for line in lines[:MOST_TOLD]]
    left = [words("due-left", count=len(lines) - MOST_TOLD)] if len(lines) > MOST_TOLD else []
    beside = [words("due-others", count=others)] if others else []
    return "\n".join((words("due-digest", title=one.title(words)), *shown, *left, *beside))


def due_lines(journey: Journey, dues: Sequence[Due], words: Words) -> list[str]:
    """Return a line for each thing that is due."""
    texts = due_texts(journey, words)
    return [due_line(due, texts, words) for due in dues]


def due_texts(journey: Journey, words: Words) -> Mapping[str, str]:
    """Return what to do for each thing of the plan, by its key."""
    return {item.key: what(item, words) for item in checklist(journey)}


def due_line(due: Due, texts: Mapping[str, str], words: Words) -> str:
    """Return what is due, with the day where somebody had set it."""
    match due.kind:
        case "item" | "again":
            return words(f"due-{due.kind}", text=texts.get(due.key, ""), day=due.on)
        case "review" | "walk":
            return words(f"due-{due.kind}", day=due.on)
