"""Some neighbouring stages of a map, such as those on one page: their lanes, and how much room each stage needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from renderers.content.context import Context
from renderers.content.lanes import Lane, lanes_of
from renderers.parts.chevrons import Stop
from renderers.parts.plates import colour_of_stage
from storage.model.journey import Stage

FEW, MOST_COLUMNS = 3, 4


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The stages of a map that stand on one sheet; `first` is the number of the first, from 0."""

    context: Context
    first: int
    stages: tuple[Stage, ...]

    def lanes(self) -> tuple[Lane, ...]:
        """Return the lanes that have something to say here."""
        return lanes_of(self.context.journey, self.context, self.stages)

    def shares(self) -> tuple[int, ...]:
        """Return how many columns each stage needs: more than one where it says much more than the others."""
        counts = [[len(lane.items(stage, self.context)) for stage in self.stages] for lane in self.lanes()]
        return tuple(max([1, *(_share(row, i) for row in counts)]) for i in range(len(self.stages)))

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


def _share(counts: Sequence[int], index: int) -> int:
    """Return how many columns a cell needs for its items, so that the others are not much shorter."""
    most = max([FEW, *counts[:index], *counts[index + 1 :]])
    return min(int(counts[index] / most + 0.4), MOST_COLUMNS)
