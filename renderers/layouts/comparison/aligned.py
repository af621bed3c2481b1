"""Which stages of several journeys belong together. What they say, and how they look, is elsewhere."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from storage.model.journey import Journey, Stage
from storage.model.text import folded

# What two stages must share to be the same, for each stage of a journey.
Key = Callable[[Journey], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """A stage of each journey, None where one has none like it."""

    stages: tuple[Stage | None, ...]

    @property
    def there(self) -> tuple[int, ...]:
        """The places of the journeys that have it."""
        return tuple(place for place, stage in enumerate(self.stages) if stage)

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, the last journey's name first: each name once."""
        named = {folded(stage.name): stage.name for stage in reversed(self.stages) if stage}
        return tuple(named.values())

    def beside(self, stage: Stage | None) -> "Row":
        """Return the row with the stage of a further journey."""
        return Row((*self.stages, stage))


def aligned(journeys: Sequence[Journey]) -> tuple[Row, ...]:
    """Return the stages of journeys side by side, as the first has them.

    What only a later one has stands behind what it follows there.
    """
    first, *others = journeys
    rows = tuple(Row((stage,)) for stage in first.stages)
    for place, other in enumerate(others, 1):
        rows = _with(rows, journeys[:place], other)
    return rows


def are_kin(one: Journey, other: Journey) -> bool:
    """Tell whether ids mean the same in both.

    So they do where the two are one map at two times, one was made of the other, or most stages of the shorter one have
    name and id of the other's. Ids are numbers of places, which the maps of strangers share by chance.
    """
    if one.id and one.id == other.id:
        return True
    made_of = {journey.based_on for journey in (one, other) if journey.based_on}
    if made_of & {one.id, other.id} or (one.based_on and one.based_on == other.based_on):
        return True
    ids = {folded(stage.name): stage.id for stage in other.stages}
    shared = [ids[name] == stage.id for stage in one.stages if (name := folded(stage.name)) in ids]
    return 2 * sum(shared) > min(len(one.stages), len(other.stages))


def _with(rows: tuple[Row, ...], before: Sequence[Journey], other: Journey) -> tuple[Row, ...]:
    twins = _twins(rows, before, other)
    places = {id(twins[place]): place for place in twins}
    found = [row.beside(twins.get(place)) for place, row in enumerate(rows)]
    behind: Row | None = None
    for stage in other.stages:
        if id(stage) in places:
            behind = next(row for row in found if row.stages[-1] is stage)
        else:
            alone = Row((*(None for _ in before), stage))
            found.insert(found.index(behind) + 1 if behind else 0 if twins else len(found), alone)
            behind = alone
    return tuple(found)


def _twins(rows: Sequence[Row], before: Sequence[Journey], other: Journey) -> dict[int, Stage]:
    """Return the stages of a journey that belong to the rows so far, by the places of these."""
    found: dict[int, Stage] = {}
    taken: set[int] = set()
    for key, place, journey in _ways(before, other):
        mine = dict(zip(map(id, journey.stages), key(journey), strict=True))
        left: dict[object, Stage] = {}
        for stage, what in zip(other.stages, key(other), strict=True):
            if id(stage) not in taken and what is not None:
                left.setdefault(what, stage)
        for at, row in enumerate(rows):
            there = row.stages[place]
            if at not in found and there and (twin := left.pop(mine[id(there)], None)):
                found[at] = twin
                taken.add(id(twin))
    return found


def _ways(before: Sequence[Journey], other: Journey) -> Iterator[tuple[Key, int, Journey]]:
    """Yield what may tell that stages are the same, the surest first, for each journey before this one."""
    for key in (_both, _ids, _names, _kinds):
        for place, journey in enumerate(before):
            if key is not _ids or are_kin(journey, other):
                yield key, place, journey


def _both(journey: Journey) -> tuple[object, ...]:
    return tuple((stage.id, folded(stage.name)) for stage in journey.stages)


def _ids(journey: Journey) -> tuple[object, ...]:
    return tuple(stage.id for stage in journey.stages)


def _names(journey: Journey) -> tuple[object, ...]:
    return tuple(folded(stage.name) or None for stage in journey.stages)


def _kinds(journey: Journey) -> tuple[object, ...]:
    """Return each stage's kind and how many of that kind stand before it; None where the kind says nothing."""
    count: Counter[str] = Counter()
    found: list[object] = []
    for stage in journey.stages:
        kind = stage.kind or "other"
        found.append(None if kind == "other" else (kind, count[kind]))
        count[kind] += 1
    return tuple(found)
