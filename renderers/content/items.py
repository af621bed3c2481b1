"""An entry of a lane as it is shown. What each lane reads of a stage is in `lane_items`."""

from dataclasses import dataclass

from renderers.content.tags import Tag
from renderers.content.trend import Trend


@dataclass(frozen=True, slots=True)
class LaneItem:
    """One entry of a lane: its text, words of ours beside it, ratings of 1 to 5, what else is known (label, content).

    `amount` is a figure that the text names, and `trend` where it is going, None where that is not known; `icon` says
    what kind of thing it is; obstacles and what answers them have the same `link`, which is 0 where there is none.
    `place` is that on the checklist, 0 where it has none; `mark` is the same for one of the things to do first, 0 for
    all others. `score` is how it felt, of what has a feeling of its own, None where nobody said. What is quiet is a
    word of ours in the place of items: it was asked, and there are none, or nobody knows.
    """

    text: str
    tags: tuple[Tag, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    ratings: tuple[tuple[str, int], ...] = ()
    amount: str = ""
    icon: str = ""
    link: int = 0
    place: int = 0
    mark: int = 0
    score: float | None = None
    trend: Trend | None = None
    is_quiet: bool = False

    @property
    def says_something(self) -> bool:
        """Whether there is anything to show."""
        return any((self.text, self.tags, self.details, self.ratings, self.amount)) or self.score is not None
