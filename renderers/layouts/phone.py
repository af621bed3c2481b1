"""Cards for phones: a cover, then the stages one after the other, each a picture that stands alone when forwarded.

+----------------+   +----------------+   +----------------+
| title, persona |   | 1  stage   (:) |   | 3  stage   (:) |
| curve          |   | lane           |   | lane           |
| to do first    |   | 2  stage   (:) |   | lane           |
| 1 of 3         |   | lane   2 of 3  |   | < 2    3 of 3  |
+----------------+   +----------------+   +----------------+

All cards of an album are set in one size, the largest in which as much stands on as few of them. Stages that say little
share a card, and one that says much has several; a card that would stay blank all the same has letters that are a
little larger. The stage that feels worst is complete.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from renderers.content.context import Context
from renderers.content.facts import head_of
from renderers.layouts.album.cover import COMPLETE, WHOLE
from renderers.layouts.album.frame import Frame
from renderers.layouts.album.groups import MOST_CARDS, Cost, Demands, Told, grouped
from renderers.layouts.album.heads import Heads
from renderers.layouts.album.set import CardSet, Neighbour
from renderers.layouts.album.told import items_of_stage, without_feeling
from renderers.sheet.sheet import Sheet
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey
from storage.model.plan.checklist import worst_stage

# Points across a card, the largest letters first; fourths make cards of whole points.
LETTERS = (280.0, 296.0, 308.0, 324.0, 336.0, 352.0, 368.0, 384.0, 400.0, 420.0, 440.0)
ENLARGED = 1.2  # how much larger than on the other cards letters may be where a card would stay blank
FILLED = 0.72  # of a card: it needs no larger letters


@dataclass(frozen=True, slots=True)
class _Card:
    """What stands on a card, in which letters, and the stages it tells of."""

    set: CardSet
    body: Block
    stages: range


def cards(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the cover and the cards of the stages, at most ten in all."""
    sets = _sets(journey, words)
    size, told = _told(sets)
    drawn = _beside([_cover(sets[size:]), *(card for one in told for card in _cards(sets[: size + 1], one))])
    return tuple(
        card.set.sheet(card.body, beside, (place, len(drawn))) for place, (card, beside) in enumerate(drawn, 1)
    )


def slides(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the cover and a card for each stage, however many; whoever shows them says which of how many one is."""
    sets = _sets(journey, words)
    drawn = _beside([_cover(sets), *(_alone(sets, i) for i in range(len(journey.stages)))])
    return tuple(card.set.sheet(card.body, beside, None) for card, beside in drawn)


def first_stage(journey: Journey, words: Vocabulary) -> tuple[Sheet, ...]:
    """Return the card of the first stage, alone; nothing where there is none."""
    told = replace(journey, stages=journey.stages[:1])
    drawn = [_alone(_sets(told, words), 0)] if told.stages else []
    return tuple(card.set.sheet(card.body, (None, None), None) for card in drawn)


def _sets(journey: Journey, words: Vocabulary) -> list[CardSet]:
    """Return the cards in all letters they may have, the largest first."""
    context, head, typesetter = Context(journey, words), head_of(journey, words), Typesetter(words)
    told = [without_feeling(items_of_stage(context, index)) for index in range(len(journey.stages))]
    items, feelings = [items for items, _ in told], [feeling for _, feeling in told]
    frames = [Frame(width) for width in LETTERS]
    return [
        CardSet(frame, typesetter, context, head, items, Heads(typesetter, context, head, feelings, frame.inner))
        for frame in frames
    ]


def _told(sets: Sequence[CardSet]) -> tuple[int, list[Told]]:
    """Return which letters the album has, and what each of its cards tells of.

    The larger the letters the more has to be left out: none are tried that are larger than some that leave out more.
    """
    found = list[tuple[Cost, int, list[Told]]]()
    for place in reversed(range(len(sets))):
        cost, told = grouped(_demands(sets[place]))
        if found and cost[0] > found[-1][0][0]:
            break
        found.append((tuple(round(part, 6) for part in cost[:-1]), place, told))
    _, place, told = min(found, key=lambda one: one[:2])
    return place, told


def _demands(one: CardSet) -> Demands:
    stages = one.context.journey.stages
    return Demands(len(stages), MOST_CARDS - 1, one.fullness, one.parts, _to_be_whole(one.context))


def _cards(sets: Sequence[CardSet], told: Told) -> Iterator[_Card]:
    """Yield the cards that tell of some stages: in the letters of the album, the last of these, or a little larger."""
    usual = chosen = sets[-1]
    for one in reversed(sets):
        if one.frame.width * ENLARGED < usual.frame.width or (usual.holds(told) and not one.holds(told)):
            break
        chosen = one
        if one.filled(told) >= FILLED:
            break
    yield from (_Card(chosen, body, told.stages) for body in chosen.bodies(told))


def _alone(sets: Sequence[CardSet], index: int) -> _Card:
    """Return the card of a stage in the largest letters in which all of it fits, else as much as does."""
    told = Told(range(index, index + 1))
    found = sets[bisect_left(sets[:-1], True, key=lambda one: one.holds(told))]  # noqa: FBT003 - what is sought
    (body,) = found.bodies(told)
    return _Card(found, body, told.stages)


def _cover(sets: Sequence[CardSet]) -> _Card:
    """Return the whole cover in the largest letters that it has room for, else with all things to do."""
    complete: list[_Card] = []
    for one in sets:
        body, how_good = one.cover()
        found = _Card(one, body, range(0))
        if how_good == WHOLE:
            return found
        complete += [found] if how_good == COMPLETE else []
    return complete[0] if complete else found


def _beside(drawn: Sequence[_Card]) -> list[tuple[_Card, tuple[Neighbour | None, Neighbour | None]]]:
    """Return the cover and the cards, each with what those before and after it tell of."""
    names = [stage.name for stage in drawn[0].set.context.journey.stages]
    told = drawn[1:]
    parts = list[tuple[int, int] | None]()
    for _, group in groupby(told, key=lambda card: card.stages):
        count = len(list(group))
        parts += [(place, count) if count > 1 else None for place in range(1, count + 1)]
    after = [Neighbour(names[card.stages[0]], part) for card, part in zip(told, parts, strict=True)]
    before = [Neighbour(names[card.stages[-1]], part) for card, part in zip(told, parts, strict=True)]
    return list(zip(drawn, zip([None, None, *before], [*after, None], strict=False), strict=True))


def _to_be_whole(context: Context) -> int | None:
    """Return the place of the stage that feels worst, else of the first thing to do; None where neither is known."""
    places = {stage.id: place for place, stage in reversed(list(enumerate(context.journey.stages)))}
    felt = worst_stage(context.journey.stages)
    told = [felt.id] if felt else [item.stage_id for item in context.first.values()]
    return next((places[stage_id] for stage_id in told if stage_id in places), None)
