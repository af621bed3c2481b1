"""Some neighbouring stages of a map, such as those on one page: their lanes, and how much room each stage needs."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from renderers.content.context import Context
from renderers.content.items import LaneItem
from renderers.content.lanes import Lane, lanes_of, with_short_together
from renderers.parts.chevrons import Stop
from renderers.parts.plates import colour_of_stage
from storage.model.journey import Stage

A_FEW = 12
# A stage that says twice as much as usual is not twice as wide: its items are narrow, and those of the others not much
# wider than they need.
EVENNESS, NARROW, WIDE = 0.75, 0.85, 3.0


@dataclass(frozen=True)
class Excerpt:
    """The stages of a map that stand on one sheet; `first` is the number of the first, from 0."""

    context: Context
    first: int
    stages: tuple[Stage, ...]

    @cached_property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that have something to say here."""
        lanes = lanes_of(self.context.journey, self.context, self.stages)
        return with_short_together(lanes, self.context)

    def only(self, place: int) -> "Excerpt":
        """Return one of the stages alone."""
        return Excerpt(self.context, self.first + place, self.stages[place : place + 1])

    def shares(self) -> tuple[float, ...]:
        """Return how wide each stage is, beside a usual one: by all that it says, so that no lane alone widens it."""
        lanes = self.lanes
        said = [sum(_room(item) for lane in lanes for item in lane.items(s, self.context)) for s in self.stages]
        usual = sum(said) / len(said) if said else 0.0
        return tuple(min(max((one / usual) ** EVENNESS, NARROW), WIDE) if usual else 1.0 for one in said)

    def beside(self) -> tuple[Stage | None, Stage | None]:
        """Return the stages before and behind these."""
        stages, after = self.context.journey.stages, self.first + len(self.stages)
        return stages[self.first - 1] if self.first else None, stages[after] if after < len(stages) else None

    def stops(self) -> Iterator[Stop]:
        """Yield the stages as their chevrons show them."""
        places = {stage.id: place for place, stage in reversed(list(enumerate(self.context.journey.stages)))}
        for number, stage in enumerate(self.stages, self.first):
            notes = (self.context.kind(stage), self.context.way_back(stage))
            back_to = places.get(stage.loops_to or "")
            yield Stop(
                stage=number,
                name=stage.name,
                colour=colour_of_stage(number, self.context.accent),
                notes=tuple(filter(None, notes)),
                group=stage.group or "",
                back_to=back_to,
                decisive=stage.moment_of_truth,
                first=self.context.numbers(stage),
            )


def _room(item: LaneItem) -> int:
    """Return how much an item says, in letters; a word of ours, a rating and a beginning are as good as some."""
    known = sum(len(label) + len(content) for label, content in item.details)
    return A_FEW * (1 + len(item.tags) + len(item.ratings)) + len(item.text) + known
