"""A finished map of an invented business of each trade: to be shown, and to begin a map of one's own with."""

from collections.abc import Iterator, Sequence

from dialogs.script.picks import AT_STAGE, stage_names, stage_of_trade
from dialogs.script.suggested.lists import in_order
from dialogs.script.suggested.places import TradePlace
from dialogs.script.trades.table import TRADES
from dialogs.script.trades.trade import Focus, SuggestedIdea, SuggestedMeasure, SuggestedTouchpoint, Suggestion, Trade
from dialogs.words import Words
from storage.model.journey import (
    Business,
    Emotion,
    Journey,
    Measure,
    Obstacle,
    Opportunity,
    Persona,
    Stage,
    Text,
    Touchpoint,
)

USUAL = "cafe"  # the trade that is shown where nothing is known of a person's
_TOUCHPOINTS, _GOALS, _FEELINGS, _MEASURES = 4, 2, 2, 1  # of a stage
_OBSTACLES, _OBSTACLES_LOW = 1, 2  # of a stage, and of one where customers do not feel well


def example_map(trade: str, words: Words) -> Journey:
    """Return the example map of a trade in a language: what that language offers first, at each of the trade's stages.

    Raises:
        KeyError: where there is no such trade.
    """
    known, message = TRADES[trade], f"trade-{trade}"
    names = stage_names(words(f"{message}.stages"))
    places = [TradePlace(trade, place) for place in range(1, len(known.stages) + 1)]
    stages = tuple(_stage(place, name, known, words) for place, name in zip(places, names, strict=True))
    return Journey(
        language=words.language,
        business=Business(name=words(f"{message}.business"), trade=words(f"pick-trade-{trade}"), trade_pick=trade),
        purpose=words(f"pick-purpose-{known.purpose}"),
        purpose_pick=known.purpose,
        persona=Persona(name=words(f"{message}.customers-1")),
        stages=stages,
        focus=tuple(_references(known.focus, stages)),
    )


def _stage(place: TradePlace, name: str, trade: Trade, words: Words) -> Stage:
    there, focus = place.stage, [one for one in trade.focus if one.place == place.place]
    obstacles = tuple(_obstacles(place, focus, words))
    ideas = tuple(_ideas(place, obstacles, words))
    answered = {one.answers for one in ideas}
    return Stage(
        id=f"s{place.place}",
        name=name,
        kind=there.kind,
        pick=stage_of_trade(place.trade, place.place),
        customer_goals=tuple(
            Text(id=f"g{number}", text=words(f"{place.message}.goal-{one.id}"), pick=place.pick(one.id))
            for number, one in _first(place, "customer_goals", _GOALS, words)
        ),
        touchpoints=tuple(_touchpoints(place, words)),
        emotion=Emotion(score=there.feeling, feelings=there.feelings[:_FEELINGS]),
        obstacles=tuple(one for one in obstacles if one.id in answered),
        opportunities=ideas,
        kpis=tuple(_measures(place, words)),
    )


def _touchpoints(place: TradePlace, words: Words) -> Iterator[Touchpoint]:
    for number, one in _first(place, "touchpoints", _TOUCHPOINTS, words):
        if isinstance(one, SuggestedTouchpoint):
            name = words(f"{place.message}.touch-{one.id}")
            yield Touchpoint(
                id=f"t{number}",
                name=name,
                channel=one.channel,
                online=one.online,
                pick=place.pick(one.id),
            )


def _obstacles(place: TradePlace, focus: Sequence[Focus], words: Words) -> Iterator[Obstacle]:
    """Yield the obstacles that bear on the map's question, and of the others the first ones."""
    bearing = {one.obstacle: one for one in focus}
    most = max(_OBSTACLES_LOW if place.stage.feeling < 0 else _OBSTACLES, len(bearing))
    by_id = {one.id: one for one in place.stage.obstacles}
    offered = [one.id for one in in_order(place, "obstacles", words) if _is_for_all(one, words)]
    for number, name in enumerate([*dict.fromkeys((*bearing, *offered))][:most], 1):
        said = bearing.get(name)
        yield Obstacle(
            id=f"o{number}",
            text=words(f"{place.message}.obstacle-{name}"),
            kind=by_id[name].kind,
            severity=said.severity if said else None,
            frequency=said.frequency if said else None,
            evidence=said.evidence if said else None,
            pick=place.pick(name),
        )


def _ideas(place: TradePlace, obstacles: Sequence[Obstacle], words: Words) -> Iterator[Opportunity]:
    """Yield the first idea against each obstacle that is against none before it."""
    offered = [one for one in in_order(place, "opportunities", words) if isinstance(one, SuggestedIdea)]
    taken = set[str]()
    for obstacle in obstacles:
        name = str(obstacle.pick).partition(AT_STAGE)[2]
        fitting = (one for one in offered if name in one.answers and one.id not in taken and _is_for_all(one, words))
        if idea := next(fitting, None):
            taken.add(idea.id)
            text = words(f"{place.message}.idea-{idea.id}")
            pick = place.pick(idea.id)
            yield Opportunity(id=f"p{len(taken)}", text=text, answers=obstacle.id, effort=idea.effort, pick=pick)


def _measures(place: TradePlace, words: Words) -> Iterator[Measure]:
    for _, one in _first(place, "kpis", _MEASURES, words):
        if isinstance(one, SuggestedMeasure):
            name = words(f"{place.message}.figure-{one.id}")
            yield Measure(name=name, better=one.better, pick=place.pick(one.id))


def _first(place: TradePlace, list_name: str, most: int, words: Words) -> Iterator[tuple[int, Suggestion]]:
    """Yield what a language offers first of a list, with its number from 1."""
    fitting = [one for one in in_order(place, list_name, words) if _is_for_all(one, words)]
    return enumerate(fitting[:most], 1)


def _is_for_all(one: Suggestion, words: Words) -> bool:
    """Tell whether something is for every business of the trade, in the market of a language."""
    return not set(one.fits) - {words.language}


def _references(focus: Sequence[Focus], stages: Sequence[Stage]) -> Iterator[str]:
    for one in focus:
        stage = stages[one.place - 1]
        yield from (f"{stage.id}.{o.id}" for o in stage.obstacles if str(o.pick).endswith(f"{AT_STAGE}{one.obstacle}"))
