"""A first step that fits on one day, and how it is noticed that it worked, for the things to do first.

Chosen by what they are about, else by the trade and its stage, else by the stage's kind. The words are in
`subject.ftl`, in the trades' files and in `kind.ftl`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dialogs.reading.subjects import HARMS, subjects
from dialogs.script.picks import AT_STAGE
from dialogs.script.recognising import kind_called, trade_called
from dialogs.script.suggested.places import TradePlace, place_picked
from dialogs.script.trades.table import TRADES
from dialogs.script.trades.trade import SuggestedIdea
from dialogs.words import Words
from storage.model.journey import Journey, Stage, StageKind
from storage.model.plan.checklist import Item, checklist, first_three
from storage.model.plan.plan import Advice

_OBSTACLE, _IDEA = 3, 2  # how much each counts where what an item is about is read from both
_ANY_HARM = "safety"  # fits whatever can hurt


@dataclass(frozen=True, slots=True)
class _Source:
    """A message, and the ids of the steps and measures that are its attributes, the more fitting first."""

    message: str
    steps: tuple[str, ...] = ("1", "2")
    measures: tuple[str, ...] = ("1", "2")


def advised(journey: Journey, words: Words) -> Mapping[str, Advice]:
    """Return the advice for the things to do first, by their keys.

    No sentence stands in it twice, but for the sign of two ideas that were picked and are noticed by the same.
    """
    said: set[str] = set()
    found: dict[str, Advice] = {}
    for item in first_three(checklist(journey)):
        if own := _of_pick(journey, item, said, words):
            found[item.key] = own
            continue
        # Each looks no further than it must: to know a trade by its name takes long the first time.
        steps = (f"{one.message}.step-{name}" for one in _sources(journey, item, words) for name in one.steps)
        measures = (f"{one.message}.measure-{name}" for one in _sources(journey, item, words) for name in one.measures)
        step, measure = _next(steps, said, words), _next(measures, said, words)
        found[item.key] = Advice(step=step, measure=measure)
    return found


def _next(messages: Iterable[str], said: set[str], words: Words) -> str:
    """Return the first text that was not said yet, and take it for said; "" where there is none left."""
    text = next((text for message in messages if (text := words(message)) not in said), "")
    said.add(text)
    return text


def _sources(journey: Journey, item: Item, words: Words) -> Iterator[_Source]:
    """Yield where the advice for an item may stand, the most fitting first.

    For what can hurt somebody that is only what makes it safe.
    """
    language = journey.language or words.language
    texts = dict.fromkeys(item.answers[:1], _IDEA) | {item.text or "": _OBSTACLE}
    if item.harms:
        about = subjects(texts, language, HARMS)
        yield from (_Source(f"subject-{one}") for one in dict.fromkeys((*about, _ANY_HARM)))
        return
    stage = next(stage for stage in journey.stages if stage.id == item.stage_id)
    yield from (_Source(f"subject-{one}") for one in subjects(texts, language))
    kind = stage.kind or kind_called(stage.name, language)
    yield from _usual(_trade(journey, language), stage, kind)
    yield _Source(f"kind-{kind}")


def _of_pick(journey: Journey, item: Item, said: set[str], words: Words) -> Advice | None:
    """Return the advice of the idea that was picked, or of one that a trade has against the obstacle that was picked.

    None where nothing was, for what can hurt somebody, and where all steps are said.
    """
    stage = next((stage for stage in journey.stages if stage.id == item.stage_id), None)
    for pick in _picks(stage, item) if stage and not item.harms else ():
        for place, idea in _helping(pick):
            step = words(f"{place.message}.step-{idea.id}")
            if step not in said:
                said.add(step)
                return Advice(step=step, measure=words(f"{place.message}.measure-{idea.measure}"))
    return None


def _helping(pick: str) -> Iterator[tuple[TradePlace, SuggestedIdea]]:
    """Yield the idea that a pick stands for, or those against the obstacle that it stands for, each with its place."""
    at, _, name = pick.partition(AT_STAGE)
    if place := place_picked(at):
        yield from ((place, idea) for idea in place.stage.ideas if name in (idea.id, *idea.answers))


def _picks(stage: Stage, item: Item) -> tuple[str, ...]:
    """Return the picks of the ideas of a thing to do, that of its obstacle where it has none."""
    ideas = [one for one in stage.opportunities if one.text in (item.text, *item.answers[:1])]
    obstacle = next((one for one in stage.obstacles if item.key == f"{stage.id}.{one.id}"), None)
    picks = [one.pick for one in ideas] if ideas or obstacle is None else [obstacle.pick]
    return tuple(filter(None, picks))


def _trade(journey: Journey, language: str) -> str | None:
    """Return the owner's trade as far as it is one of those we know."""
    business = journey.business
    return business.kind if business.kind in TRADES else trade_called(business.trade or "", language)


def _usual(trade: str | None, stage: Stage, kind: StageKind) -> Iterator[_Source]:
    """Yield what is usual in a trade at the stage that was picked from its own, else at the first of the same kind."""
    place = place_picked(stage.pick or "")
    if trade and (place is None or place.trade != trade):
        kinds = [one.kind for one in TRADES[trade].stages]
        place = TradePlace(trade, kinds.index(kind) + 1) if kind in kinds else None
    if place and trade:
        yield _Source(place.message, place.stage.steps, tuple(one.id for one in place.stage.measures))
