"""What an entry of a lane may need beside its stage: the rest of the map, and the words for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import Literal

from renderers.content.items import LaneItem
from renderers.content.tags import SIGNS, Tag
from renderers.sheet.colours import ACCENT, WHITE, darkened, is_colour
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.ids import is_given
from storage.model.journey import Action, Journey, Obstacle, Opportunity, Stage
from storage.model.plan.checklist import Item, ItemKind, checklist, first_three, worst_stage
from storage.model.text import folded

Flag = Literal["worst", "moment-of-truth"]  # what is said of a feeling so that nobody overlooks it


@dataclass(frozen=True, slots=True)
class Noted:
    """What stands at the face of a stage beside its feeling: the numbers of the things to do first, and flags."""

    first: tuple[int, ...] = ()
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True)
class Context:
    """What an item may need beside its stage."""

    journey: Journey
    words: Vocabulary

    @cached_property
    def accent(self) -> str:
        """The business's own colour, else ours, dark enough for text on white."""
        own = self.journey.brand.accent
        return darkened(own if own and is_colour(own) else ACCENT, WHITE)

    @cached_property
    def links(self) -> dict[tuple[str, str], int]:
        """The obstacles that an opportunity of their stage answers, counted over the whole map as they are shown."""
        answered = (
            (stage.id, obstacle.id)
            for stage in self.journey.stages
            for obstacle in self.obstacles(stage)
            if obstacle.id in {idea.answers for idea in stage.opportunities}
        )
        return {key: count for count, key in enumerate(dict.fromkeys(answered), 1)}

    @cached_property
    def places(self) -> dict[tuple[ItemKind, str], int]:
        """The places of the items on the checklist, from 1, by their kinds and their keys without the kind."""
        items = enumerate(self._checklist, 1)
        return {(item.kind, item.key.removesuffix(f".{item.kind}")): place for place, item in items}

    @cached_property
    def first(self) -> dict[int, Item]:
        """The things to do first, by their places on the checklist: they are marked with these numbers."""
        chosen = {item.key for item in first_three(self._checklist)}
        return {place: item for place, item in enumerate(self._checklist, 1) if item.key in chosen}

    @cached_property
    def worst(self) -> Stage | None:
        """The stage of the worst moment; None where nothing is known to feel bad."""
        stage = worst_stage(self.journey.stages)
        return stage if stage and (stage.emotion.score or 0.0) < 0 else None

    @cached_property
    def over(self) -> frozenset[int]:
        """The places on the checklist of what was done or dropped."""
        return frozenset(place for place, item in enumerate(self._checklist, 1) if item.is_over)

    def noted(self, stage: Stage) -> Noted:
        """Return what stands at the face of a stage."""
        holds: tuple[tuple[Flag, bool], ...] = (
            ("worst", stage is self.worst),
            ("moment-of-truth", stage.moment_of_truth is True),
        )
        return Noted(self.numbers(stage), tuple(flag for flag, is_so in holds if is_so))

    @cached_property
    def now(self) -> tuple[int, int]:
        """How many things of the group "Do now" are still to be done, and how many of these come first."""
        keys = {item.key for item in self._checklist if item.group == "do_now" and not item.is_over}
        return len(keys), sum(item.key in keys for item in self.first.values())

    @cached_property
    def _checklist(self) -> tuple[Item, ...]:
        return checklist(self.journey)

    @cached_property
    def actions(self) -> dict[str, Action]:
        """The owner's marks on items of the checklist, by the item's key."""
        return {action.key: action for action in self.journey.actions}

    def labelled(self, **contents: str | None) -> tuple[tuple[str, str], ...]:
        """Return what is known as (label, content); the label of `third_party` is `map-third-party`."""
        return tuple((self.words.field(name), content) for name, content in contents.items() if content)

    def rated(self, **ratings: int | None) -> tuple[tuple[str, int], ...]:
        """Return the known ratings of 1 to 5 as (label, rating)."""
        return tuple((self.words.field(name), rating) for name, rating in ratings.items() if rating)

    def place(self, kind: ItemKind, stage: Stage, item_id: str) -> int:
        """Return the place of an item on the checklist, from 1; 0 where it is no item of its own."""
        return self.places.get((kind, f"{stage.id}.{item_id}"), 0)

    def obstacles(self, stage: Stage) -> tuple[Obstacle, ...]:
        """Return the obstacles of a stage as every sheet shows them: the things to do first by their numbers.

        Then come those at which customers leave, then the others as they were entered, and last what is over.
        """

        def rank(obstacle: Obstacle) -> tuple[bool, float, bool]:
            return *self._rank(self.place("obstacle", stage, obstacle.id)), obstacle.kind != "drop_off"

        return tuple(sorted(stage.obstacles, key=rank))

    def opportunities(self, stage: Stage) -> tuple[Opportunity, ...]:
        """Return the opportunities of a stage in the order of the obstacles that they answer, and then the others."""
        places = {obstacle.id: place for place, obstacle in enumerate(self.obstacles(stage))}

        def rank(idea: Opportunity) -> tuple[bool, float, int]:
            answered = places.get(idea.answers or "")
            if answered is None:
                return *self._rank(self.place("opportunity", stage, idea.id)), len(places)
            return *self._rank(self.place("obstacle", stage, str(idea.answers))), answered

        return tuple(sorted(stage.opportunities, key=rank))

    def _rank(self, place: int) -> tuple[bool, float]:
        """Return what sorts items by their places on the checklist: first things first, and last what is over."""
        return place in self.over, place if place in self.first else inf

    def numbers(self, stage: Stage) -> tuple[int, ...]:
        """Return the numbers of the things to do first that belong to a stage."""
        return tuple(number for number, item in self.first.items() if item.stage_id == stage.id)

    def marked(self, stage: Stage, item_id: str) -> tuple[tuple[Tag, ...], tuple[tuple[str, str], ...]]:
        """Return what the owner decided about an item of the checklist, as tags and details."""
        action = self.actions.get(f"{stage.id}.{item_id}")
        if action is None:
            return (), ()
        rank = None if action.rank is None else self.words.number(action.rank)
        due = written(action.due, self.words.locale) if action.due else None
        known = self.labelled(owner=action.owner, due=due, rank=rank, note=action.note)
        return self.tagged(action.status and f"status-{action.status}"), known

    def tagged(self, *names: str | Literal[False] | None) -> tuple[Tag, ...]:
        """Return the tags of the names that are given; a name may be missing."""
        return tuple(Tag(self.words[f"map-{name}"], *SIGNS[name]) for name in names if name)

    def voice(self, voice_id: str | None) -> str | None:
        """Return the name or role of a voice; who is none of them is called as they were named."""
        voices = {voice.id: voice.name or voice.role for voice in self.journey.voices}
        is_lost = voice_id is None or (is_given("voices", voice_id) and voice_id not in voices)
        return None if is_lost else voices.get(voice_id or "", voice_id)

    def kind(self, stage: Stage) -> str | None:
        """Return the usual name of such a stage, where its own name does not say it."""
        kind = self.words.get(f"map-kind-{stage.kind}")  # "other" has no name
        return kind if kind and folded(kind) not in folded(stage.name) else None

    def way_back(self, stage: Stage) -> str | None:
        """Return "back to" and the number of the stage that a loop leads to."""
        ids = [other.id for other in self.journey.stages]
        if stage.loops_to not in ids:
            return None
        return f"{self.words['map-loops-to']} {self.words.number(ids.index(stage.loops_to) + 1)}"


Read = Callable[[Stage, Context], Iterator[LaneItem]]
