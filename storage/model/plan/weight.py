"""How much an item of the checklist weighs: the arithmetic alone, in integers, so that it is the same everywhere.

Severity x frequency is how journey teams rank pains; certainty discounts guesses as RICE's confidence does; the flags
follow the map's question and the peak-end rule: the worst moment and the end are what people remember.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from storage.model.journey import Evidence, Source
from storage.model.plan.known import is_confirmed, known_by

Group = Literal["do_now", "plan", "small_fix", "later", "complete"]

MIDDLE = 3  # severity, frequency and effort where nothing is known
GUESS = 5
CERTAINTY: Mapping[Evidence | None, int] = {None: GUESS, "guess": GUESS, "heard": 8, "measured": 10}
HEARD_TWICE = 9  # from two kinds of sources or more
DAYS: Mapping[int, int] = {1: 1, 2: 7, 3: 30, 4: 90, 5: 180}  # by effort
MOST_FLAGS, MOST_EFFORT = 4, 5
WORTHWHILE = 48  # fixed, so that adding an item never moves another to a different group
QUICK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What an item weighs: severity, frequency and effort 1-5, certainty 5-10, flags 0-4.

    >>> weight = Weight(severity=5, frequency=3, certainty=10, effort=2, flags=1)
    >>> weight.value, weight.raw, weight.priority, weight.group
    (75, 3000, 30, 'do_now')
    """

    severity: int
    frequency: int
    certainty: int
    effort: int
    flags: int

    @property
    def value(self) -> int:
        """What is gained, 4-200."""
        return self.severity * self.frequency * (4 + self.flags)

    @property
    def raw(self) -> int:
        """What decides the order, at most 10,000."""
        return self.value * self.certainty * (6 - self.effort)

    @property
    def priority(self) -> int:
        """What is shown, 1-100."""
        return max(1, (self.raw + 50) // 100)

    @property
    def group(self) -> Group:
        """Where it stands: by what is gained and how soon it can be done."""
        match self.value >= WORTHWHILE, self.effort <= QUICK:
            case True, True:
                return "do_now"
            case True, False:
                return "plan"
            case False, True:
                return "small_fix"
            case _:
                return "later"


def severity(score: float | None) -> int:
    """Return how bad a feeling of -2 … 2 is, 1-5: 3 - score, halves rounded up.

    >>> [severity(score) for score in (-2, -1.5, -0.5, 0, 0.5, 1.5, 2, None)]
    [5, 5, 4, 3, 3, 2, 1, 3]
    """
    return MIDDLE if score is None else min(5, max(1, (2 * MIDDLE + 1 - int(2 * score)) // 2))


def certainty(evidence: Evidence | None, sources: Collection[Source]) -> int:
    """Return how sure something is, 5-10: by how it is known, and from how many kinds of sources.

    >>> two = (Source(kind="interview"), Source(kind="review"))
    >>> [certainty("guess", ()), certainty("heard", two[:1]), certainty("heard", two), certainty("measured", two)]
    [5, 8, 9, 10]
    >>> certainty(None, two[:1]), certainty("guess", two)
    (8, 5)
    """
    return max(CERTAINTY[known_by(evidence, sources)], HEARD_TWICE if is_confirmed(evidence, sources) else 0)
