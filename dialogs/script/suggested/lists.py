"""What the trade of an owner suggests for a list of a stage: what fits the business, in the language's own order."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from dialogs.kinds.kind import Choice
from dialogs.script.picks import AT_STAGE, labels
from dialogs.script.suggested.places import TradePlace, place_of, place_picked
from dialogs.script.trades.trade import FOR, SuggestedIdea, Suggestion
from dialogs.words import Words
from storage.model.log import Log

MOST_AT_ONCE = 8  # more do not fit on a phone, and are folded
_SAME_ELSEWHERE = ("touchpoints",)  # lists in which the same thing may stand at several stages


@dataclass(frozen=True, slots=True)
class _List:
    """Where a trade has what it suggests for a list of a stage, the group of its picks, what its words begin with."""

    field: str
    group: str
    part: str


_LISTS: Mapping[str, _List] = {
    "touchpoints": _List("touchpoints", "touch", "touch"),
    "customer_goals": _List("goals", "goal", "goal"),
    "obstacles": _List("obstacles", "obstacle", "obstacle"),
    "opportunities": _List("ideas", "idea", "idea"),
    "kpis": _List("measures", "measure", "figure"),
}


def suggestion(pick: str, list_name: str) -> Suggestion | None:
    """Return what the pick of an item of a stage's list stands for, None where it is nothing of a trade."""
    stage, _, name = pick.partition(AT_STAGE)
    place = place_picked(stage)
    return next((one for one in _all(place, list_name) if one.id == name), None) if place else None


def picked_at(log: Log, address: str) -> Suggestion | None:
    """Return what the item of a stage's list was picked from that an address lies in."""
    item = address.rpartition(".")[0]
    return suggestion(str(log.value(f"{item}.pick") or ""), item.split(".")[2])


def suggestions(log: Log, address: str, words: Words) -> tuple[Choice, ...] | None:
    """Return what can be picked for a list of a stage, the more useful first, None where the trade says nothing of it.

    What stands in the same list of another stage is not offered again, but for touchpoints, which may meet one twice.
    """
    stage, _, list_name = address.rpartition(".")
    place = place_of(log, stage)
    if place is None:
        return None
    ordered = [one for one in in_order(place, list_name, words) if _fits(one, log, words)]
    elsewhere = set[str]() if list_name in _SAME_ELSEWHERE else set(_texts_elsewhere(log, stage, list_name))
    choices = [
        _choice(place, one.id, _LISTS[list_name].group, words) for one in _against_first(ordered, log, stage, place)
    ]
    return tuple(one for one in choices if elsewhere.isdisjoint((one.label, *one.also)))


def in_order(place: TradePlace, list_name: str, words: Words) -> list[Suggestion]:
    """Return all that is suggested for a list at a stage of a trade, in the order in which a language has it."""
    by_name = {f"{_LISTS[list_name].part}-{one.id}": one for one in _all(place, list_name)}
    return [by_name[name] for name in words.attributes(place.message) if name in by_name]


def folded(choices: Sequence[Choice], there: AbstractSet[str]) -> tuple[Choice, ...]:
    """Return choices with those folded away that are too many to be seen at once; what is ticked is always seen."""
    return tuple(
        replace(one, is_folded=one.is_folded or (place >= MOST_AT_ONCE and there.isdisjoint((one.label, *one.also))))
        for place, one in enumerate(choices)
    )


def of_whole_trade(trade: str, part: str, words: Words) -> tuple[Choice, ...]:
    """Return what a trade says of the whole journey ("customers", "peak"), in the order of its numbers."""
    message = f"trade-{trade}"
    names = [name for name in words.attributes(message) if name.startswith(f"{part}-")]
    return tuple(Choice(f"{trade}{AT_STAGE}{name}", words(f"{message}.{name}")) for name in names)


def _against_first(ones: Sequence[Suggestion], log: Log, stage: str, place: TradePlace) -> list[Suggestion]:
    """Return suggestions with the ideas first that are against what was picked as in the customers' way."""
    there = f"{stage}.obstacles"
    picked = {log.value(f"{there}.{one}.pick") for one in log.ids(there)}

    def is_for_others(one: Suggestion) -> bool:
        return not (isinstance(one, SuggestedIdea) and any(place.pick(each) in picked for each in one.answers))

    return sorted(ones, key=is_for_others)


def _all(place: TradePlace, list_name: str) -> tuple[Suggestion, ...]:
    found: tuple[Suggestion, ...] = getattr(place.stage, _LISTS[list_name].field) if list_name in _LISTS else ()
    return found


def _choice(place: TradePlace, name: str, group: str, words: Words) -> Choice:
    called = labels(group, place.pick(name))
    return Choice(place.pick(name), called[words.language], tuple(dict.fromkeys(called.values())))


def _fits(one: Suggestion, log: Log, words: Words) -> bool:
    """Tell whether a suggestion is for this business: of each group it names, one word fits or nothing is known."""
    known = _business(log, words)
    groups = {FOR[word] for word in one.fits}
    return all(not known[group] or not known[group].isdisjoint(one.fits) for group in groups)


def _business(log: Log, words: Words) -> Mapping[str, frozenset[str]]:
    """Return what is known of the business, by the groups of `FOR`; nothing stands for "both" and for "unknown"."""
    alone = log.value("business.alone")
    said = {
        "language": words.language,
        "market": log.value("business.market"),
        "presence": log.value("business.presence"),
        "staff": None if alone is None else "alone" if alone else "staff",
    }
    return {group: frozenset([str(word)] if word and word != "both" else []) for group, word in said.items()}


def _texts_elsewhere(log: Log, stage: str, list_name: str) -> Iterator[str]:
    for other in log.ids("stages"):
        if f"stages.{other}" != stage:
            yield from log.texts(f"stages.{other}.{list_name}")
