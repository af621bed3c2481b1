"""A user journey as Mermaid writes it (https://mermaid.js.org/syntax/userJourney.html), read from a pasted text."""

import re
from dataclasses import dataclass, replace

_FENCE = re.compile(r"\s*(?:```|~~~)\w*\s*")
_NO_TASKS = ("%%", "accTitle", "accDescr")  # comments, and what is only read aloud
_MOST_SCORE, _MIDDLE = 5, 3


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the journey: its tasks, and the scores of those that have one, from 1 to 5."""

    name: str
    tasks: tuple[str, ...] = ()
    scores: tuple[int, ...] = ()

    @property
    def feeling(self) -> float | None:
        """Return how it feels on average, from -2 to 2 in half steps; None without a score."""
        if not self.scores:
            return None
        return round((sum(self.scores) / len(self.scores) - _MIDDLE) * 2) / 2


@dataclass(frozen=True, slots=True)
class Diagram:
    """A journey: its title, its sections, and who takes part."""

    title: str
    sections: tuple[Section, ...]
    actors: tuple[str, ...] = ()


def diagram_in(text: str) -> Diagram | None:
    """Return the journey that a text is, None where it is none, or has nothing in it."""
    lines = [line.strip() for line in text.split("\n") if not _FENCE.fullmatch(line)]
    lines = [line for line in lines if line and not line.startswith(_NO_TASKS)]
    if not lines or lines[0].casefold() != "journey":
        return None
    title, sections, actors = "", [], dict[str, None]()
    for line in lines[1:]:
        word, _, rest = line.partition(" ")
        if word == "title":
            title = rest.strip()
        elif word == "section":
            sections.append(Section(rest.strip() or title or word))
        else:
            name, *more = [part.strip() for part in line.split(":")]
            sections = sections or [Section(title or name)]
            sections[-1] = _with(sections[-1], name, more[0] if more else "")
            actors |= dict.fromkeys(one.strip() for one in ",".join(more[1:]).split(",") if one.strip())
    return Diagram(title, tuple(sections), tuple(actors)) if sections else None


def _with(section: Section, task: str, score: str) -> Section:
    scored = (int(score),) if len(score) == 1 and score.isdecimal() and 1 <= int(score) <= _MOST_SCORE else ()
    return replace(section, tasks=(*section.tasks, task), scores=(*section.scores, *scored))
