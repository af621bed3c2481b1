"""What several journeys say in one cell of the map: what is the same, and what differs. Nothing is drawn here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from renderers.content.items import LaneItem
from renderers.content.lanes import Lane
from renderers.layouts.comparison.aligned import Row, are_kin
from renderers.layouts.comparison.sides import Side, is_change
from renderers.vocabulary import Vocabulary
from storage.model.journey import Stage
from storage.model.text import folded

# "plain" is what stands in a stage that one journey alone has: its head says so.
Kind = Literal["changed", "removed", "added", "only", "same", "plain"]
KINDS: tuple[Kind, ...] = ("changed", "removed", "added", "only", "same", "plain")
ONE_EACH = ("owner", "wait", "peaks", "decision")  # lanes of one text: another one takes its place
UNSAID = "–"

_Told = Mapping[int, LaneItem]  # by the place of the side


@dataclass(frozen=True, slots=True)
class Difference:
    """A thing that is said in a cell: which of the journeys say it, and of a changed one what each says of it."""

    kind: Kind
    text: str
    sides: tuple[int, ...]
    each: tuple[str, ...] = ()


def differences(sides: Sequence[Side], row: Row, lane: Lane) -> tuple[Difference, ...]:
    """Return what is said in a cell, what differs first."""
    told = [_told(side, stage, lane) for side, stage in zip(sides, row.stages, strict=True)]
    if len(row.there) == 1:
        (place,) = row.there
        return tuple(Difference("plain", spoken(item), (place,)) for item in told[place])
    found = tuple(_compared(sides, row, lane, told))
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.sides)))


def spoken(item: LaneItem) -> str:
    """Return an item in words, with the figure that it names."""
    return f"{item.text}: {item.amount}" if item.amount else item.text


def _told(side: Side, stage: Stage | None, lane: Lane) -> tuple[LaneItem, ...]:
    items = lane.items(stage, side.context) if stage else ()
    return tuple(item for item in items if item.text and not item.is_quiet)


def _compared(
    sides: Sequence[Side], row: Row, lane: Lane, told: Sequence[tuple[LaneItem, ...]]
) -> Iterator[Difference]:
    if lane.id in ONE_EACH and len({folded(items[0].text) for items in told if items}) > 1:
        each = tuple(told[place][0].text if told[place] else UNSAID for place in row.there)
        yield Difference("changed", "", row.there, each)
        return
    words, by_text = sides[0].context.words, _by_text(told)
    left = {text: one for text, one in by_text.items() if len(one) < len(row.there)}
    reworded = _reworded(sides, row, lane, left)
    yield from (Difference("changed", "", (0, 1), pair) for pair in reworded.values())
    for text, one in by_text.items():
        if text in left:
            if text not in reworded and not any(folded(new) == text for _, new in reworded.values()):
                yield _of_some(sides, one)
        elif len({facts(item, words) for item in one.values()}) == 1:
            yield Difference("same", spoken(next(iter(one.values()))), tuple(one))
        else:
            yield _changed(one, words)


def _by_text(told: Sequence[tuple[LaneItem, ...]]) -> dict[str, dict[int, LaneItem]]:
    found: dict[str, dict[int, LaneItem]] = {}
    for place, items in enumerate(told):
        for item in items:
            found.setdefault(folded(item.text), {}).setdefault(place, item)
    return found


def _of_some(sides: Sequence[Side], one: _Told) -> Difference:
    kind: Kind = "only"
    if is_change([side.journey for side in sides]):
        kind = "removed" if 0 in one else "added"
    return Difference(kind, spoken(next(iter(one.values()))), tuple(one))


def _changed(one: _Told, words: Vocabulary) -> Difference:
    """Return what all say, with what only some know of it."""
    known = [facts(item, words) for item in one.values()]
    shared = set(known[0]).intersection(*known[1:])
    each = (" · ".join(fact for fact in mine if fact not in shared) or UNSAID for mine in known)
    return Difference("changed", next(iter(one.values())).text, tuple(one), tuple(each))


def facts(item: LaneItem, words: Vocabulary) -> tuple[str, ...]:
    """Return what is known of an item besides its text, each in words."""
    rated = (f"{label}: {words[f'map-rating-{value}']}" for label, value in item.ratings)
    known = (f"{label}: {content}" for label, content in item.details)
    return tuple(text for text in (item.amount, *rated, *known, *(tag.word for tag in item.tags)) if text)


def _reworded(sides: Sequence[Side], row: Row, lane: Lane, left: Mapping[str, _Told]) -> dict[str, tuple[str, str]]:
    """Return the items of one id that two journeys word differently, as (before, after), by the text before."""
    journeys = [side.journey for side in sides]
    if not is_change(journeys) or not are_kin(journeys[0], journeys[1]):
        return {}
    before, after = (_texts(stage, lane) for stage in row.stages)
    pairs = ((before[one], after[one]) for one in before if one in after)
    return {folded(old): (old, new) for old, new in pairs if folded(old) in left and folded(new) in left}


def _texts(stage: Stage | None, lane: Lane) -> dict[str, str]:
    """Return the texts of a lane by the ids of their items; nothing of a lane whose items have none."""
    items = getattr(stage, lane.id, ())
    listed = items if isinstance(items, tuple) else ()
    return {one.id: getattr(one, "text", "") or getattr(one, "name", "") for one in listed if hasattr(one, "id")}
