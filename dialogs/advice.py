"""A first step that fits on one day, and how it is noticed that it worked, for the things to do first.

Chosen by what they are about, else by the trade and its stage, else by the stage's kind. The words are in
`subject.ftl`, in the trades' files and in `kind.ftl`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dialogs.reading.subjects import HARMS, subjects
from dialogs.script.picks import stage_of_trade
from dialogs.script.recognising import kind_called, trade_called
from dialogs.script.trades.table import TRADES
from dialogs.script.trades.trade import Trade
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
    """Return the advice for the things to do first, by their keys; no sentence stands in it twice."""
    said: set[str] = set()
    found: dict[str, Advice] = {}
    for item in first_three(checklist(journey)):
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
    yield from (_Source(f"subject-{one}") for one in subjects(texts, language))
    stage = next(stage for stage in journey.stages if stage.id == item.stage_id)
    kind = stage.kind or kind_called(stage.name, language)
    yield from _usual(_trade(journey, language), stage, kind)
    yield _Source(f"kind-{kind}")


def _trade(journey: Journey, language: str) -> Trade | None:
    """Return the owner's trade as far as it is one of those we know."""
    business = journey.business
    known = business.kind if business.kind in TRADES else trade_called(business.trade or "", language)
    return TRADES.get(known or "")


def _usual(trade: Trade | None, stage: Stage, kind: StageKind) -> Iterator[_Source]:
    """Yield what is usual in a trade at the stage that was picked from its own, else at the first of the same kind."""
    places = {stage_of_trade(trade.id, place): one for place, one in enumerate(trade.stages, 1)} if trade else {}
    alike = (name for name, one in places.items() if one.kind == kind)
    found = stage.pick if stage.pick in places else next(alike, None)
    if found:
        yield _Source(f"trade-{found}", places[found].steps, places[found].measures)
