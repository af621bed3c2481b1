"""Which of several journeys is which: what each is called here, and what its curve looks like."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from renderers.content.context import Context
from renderers.content.facts import BETWEEN, head_of
from renderers.layouts.comparison.aligned import are_kin
from renderers.sheet.colours import MUTED
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.journey import Journey
from storage.model.text import folded

Shape = Literal["circle", "square", "triangle", "diamond", "cross"]


@dataclass(frozen=True, slots=True)
class Look:
    """What tells a curve from the others, each way by itself: its colour, its dashes, and its mark."""

    colour: str
    dashes: tuple[float, float] | None
    shape: Shape


LOOKS = (
    Look(MUTED, (8, 5), "circle"),
    Look("#3848b8", None, "square"),
    Look("#a3420a", (2, 4), "triangle"),
    Look("#0b6b5f", (17, 5), "diamond"),
    Look("#86247f", (4, 9), "cross"),
)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the journeys: what it is called here, what else is known of it as a whole, and its look."""

    name: str
    about: tuple[str, ...]
    context: Context
    look: Look

    @property
    def journey(self) -> Journey:
        """The journey itself."""
        return self.context.journey


def sides_of(journeys: Sequence[Journey], words: Vocabulary) -> tuple[Side, ...]:
    """Return the journeys with what each is called."""
    named = zip(names_of(journeys, words), journeys, LOOKS[: len(journeys)], strict=True)
    return tuple(Side(name, _about(name, one, words), Context(one, words), look) for name, one, look in named)


def names_of(journeys: Sequence[Journey], words: Vocabulary) -> tuple[str, ...]:
    """Return what tells journeys from each other, in the first way that tells all: their titles where none does."""
    for names in _ways(journeys, words):
        if all(names) and len({folded(name) for name in names}) == len(names):
            return names
    return tuple(head_of(one, words).title for one in journeys)


def _ways(journeys: Sequence[Journey], words: Vocabulary) -> Iterator[tuple[str, ...]]:
    """Yield how they stand to what is, who travels, how it is known, their titles, and their days."""
    yield tuple(_state(one, words) for one in journeys)
    yield tuple(one.persona.name or one.persona.segment or "" for one in journeys)
    if len({one.title for one in journeys}) == 1:
        yield tuple(words["map-compare-guessed" if _is_guessed(one) else "map-compare-known"] for one in journeys)
    titles = tuple(head_of(one, words).title for one in journeys)
    yield titles
    for told in (_state, _day, _version):
        yield tuple(BETWEEN.join(filter(None, (t, told(o, words)))) for t, o in zip(titles, journeys, strict=True))


def _about(name: str, journey: Journey, words: Vocabulary) -> tuple[str, ...]:
    """Return title, who travels, how it stands to what is, day and version of a journey: what is not in its name."""
    head = head_of(journey, words)
    known = (head.title, head.persona, _state(journey, words), _day(journey, words), _version(journey, words))
    return tuple(text for text in dict.fromkeys(known) if text and folded(text) not in folded(name))


def _state(journey: Journey, words: Vocabulary) -> str:
    return words[f"map-state-{journey.state}"] if journey.state else ""


def _day(journey: Journey, words: Vocabulary) -> str:
    return written(journey.as_of, words.locale) if journey.as_of else ""


def _version(journey: Journey, words: Vocabulary) -> str:
    return "" if journey.version is None else f"{words['map-version']} {words.number(journey.version)}"


def _is_guessed(journey: Journey) -> bool:
    """Tell whether every feeling that is known is a guess."""
    known = {stage.emotion.evidence for stage in journey.stages if stage.emotion.score is not None}
    return known == {"guess"}


def are_one(journeys: Sequence[Journey]) -> bool:
    """Tell whether two journeys are one, twice: it can feel better or worse then, and no third can stand beside it."""
    if len(journeys) != 2:  # noqa: PLR2004 - that is what two are
        return False
    one, other = journeys
    if one.id and one.id == other.id:
        return True
    if (one.persona.name, one.persona.segment) != (other.persona.name, other.persona.segment):
        return False
    is_named_so = (one.title or one.business.name) == (other.title or other.business.name)
    return are_kin(one, other) or (one.state != other.state and is_named_so)


def is_change(journeys: Sequence[Journey]) -> bool:
    """Tell whether two journeys are one, before and after: a thing was added or removed then, not another's alone."""
    return are_one(journeys) and all(one.state != "actual" for one in journeys)


def is_checked(journeys: Sequence[Journey]) -> bool:
    """Tell whether two journeys are one, thought and seen: neither is how it should be."""
    return are_one(journeys) and all(one.state != "to-be" for one in journeys)
