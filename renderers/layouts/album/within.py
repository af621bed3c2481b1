"""As much of a stage as a phone card has room for: the most important, and a count of the rest."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from renderers.layouts.album.stagecard import StageCard
from renderers.layouts.allowance import SHORTER, SIGNS, TEXT, WHOLE, Allowance, Allowances, texts_of_item, vital
from renderers.typesetting.blocks import Block

MOST_VITAL = 60  # characters of what may not be left out, for which other stages of a card make room


def within(stage: StageCard, room: float) -> Block:
    """Return as much as there is room for: first longer texts and more items, then signs, then details."""
    if stage.whole.height <= room:
        return stage.whole
    allowances = _fitting(stage, room)
    grown = True
    while grown:
        grown = False
        for name in allowances:
            trial = next((more for more in _larger(stage, name, allowances) if stage.height(more) <= room), None)
            allowances, grown = (trial, True) if trial else (allowances, grown)
    for depth in (SIGNS, WHOLE):
        for name in allowances:
            trial = {**allowances, name: replace(allowances[name], depth=depth)}
            allowances = trial if stage.height(trial) <= room else allowances
    return stage.stacked(allowances)


def _larger(stage: StageCard, name: str, allowances: Allowances) -> Iterator[dict[str, Allowance]]:
    """Yield allowances that show more of a lane: longer texts where some were cut, or one more item."""
    now, items = allowances[name], next(items for lane, items in stage.items.items() if lane.id == name)
    if any(len(text) > now.characters for item in items[: now.items] for text in texts_of_item(item)):
        yield from ({**allowances, name: replace(now, characters=most)} for most, _ in SHORTER if most > now.characters)
    if len(items) > now.items:
        yield {**allowances, name: replace(now, items=now.items + 1)}


def least(stage: StageCard) -> float:
    """Return how high what may not be left out of a stage is; 0 where there is no such thing."""
    counts = vital(stage.items)
    return stage.height({name: Allowance(MOST_VITAL, counts[name], TEXT) for name in stage.ids if name in counts})


def _fitting(stage: StageCard, room: float) -> dict[str, Allowance]:
    """Return the least that every lane can have; the least important lanes are left out until it fits.

    What is vital is left out only where it has no room alone: lanes that are more important give way to it.
    """
    counts = vital(stage.items)
    others = [name for name in stage.ids if name not in counts]
    for kept, count in [*product((counts,), range(len(others), -1, -1)), *product(({},), range(len(stage.ids), 0, -1))]:
        names = [name for name in stage.ids if name in kept or name in (others if kept else stage.ids)[:count]]
        for characters, items in SHORTER:
            allowances = {name: Allowance(characters, max(items, kept.get(name, 0)), TEXT) for name in names}
            if names and stage.height(allowances) <= room:
                return allowances
    return {}
