"""What can be picked for a list of a stage: what the trade suggests there, else what is usual, and own words."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from dialogs.kinds.kind import Choice
from dialogs.script.catalogue import (
    MEASURES,
    PRACTICES,
    TOUCHPOINTS,
)
from dialogs.script.offered.known import by_name
from dialogs.script.recognising import stage_kind, trade_of
from dialogs.script.suggested.lists import folded, of_whole_trade, suggestions
from dialogs.spellings import known_as
from dialogs.words import Words
from storage.model.log import Log

_MOST_ELSEWHERE = 4
OWN = "own-"  # begins the id of a choice that the person has added


def touchpoints(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what to tick, own ones last, also those of other stages; a tick made in another language is still one."""
    usual = _usual("touch", TOUCHPOINTS[stage_kind(log, address.rpartition(".")[0])], words)
    choices = _with_own(log, address, suggestions(log, address, words) or usual)
    return (*choices, *_typed_elsewhere(log, address, {name for one in choices for name in (one.label, *one.also)}))


def listed_at_stage(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what customers of the trade want, meet and would be helped by at a stage, own ones last."""
    there = suggestions(log, address, words)
    return () if there is None else _with_own(log, address, there)


def further(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what else stands in the customers' way at a stage of the trade, as far as it is not said yet."""
    there = f"{address.partition('.further.')[0]}.obstacles"
    said = set(log.texts(there))
    return tuple(one for one in suggestions(log, there, words) or () if said.isdisjoint((one.label, *one.also)))


def measures(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what could be counted: what is usual at a stage of this kind, of the whole journey what tells of all."""
    if not address.startswith("stages."):
        return _with_own(log, address, _usual("measure", MEASURES["loyalty"], words))
    usual = _usual("measure", MEASURES[stage_kind(log, address.rpartition(".")[0])], words)
    return _with_own(log, address, suggestions(log, address, words) or usual)


def practices(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what often makes customers come back and bring others, without what is among the ideas already."""
    stage = address.partition(".further.")[0]
    there = log.texts(f"{stage}.opportunities")
    offered = by_name("idea", PRACTICES[stage_kind(log, stage)], words)
    return tuple(one for one in offered if not {*known_as(f"pick-idea-{one.id}")}.intersection(there))


def customers(log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return who often comes to a business of the trade."""
    return _of_trade(log, "customers", words)


def peaks(log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return when there often is most to do in the trade."""
    return _of_trade(log, "peak", words)


def _of_trade(log: Log, part: str, words: Words) -> tuple[Choice, ...]:
    trade = trade_of(log)
    return of_whole_trade(trade, part, words) if trade else ()


def _with_own(log: Log, address: str, known: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return what is suggested, what is too much at once folded, and behind it what stands there in own words."""
    names = {name for one in known for name in (one.label, *one.also)}
    there = list(zip(log.ids(address), log.texts(address), strict=False))
    own = (Choice(f"{OWN}{item}", text) for item, text in there if text not in names)
    return (*folded(known, {text for _, text in there}), *own)


def _usual(group: str, ids: Collection[str], words: Words) -> tuple[Choice, ...]:
    return tuple(replace(one, also=known_as(f"pick-{group}-{one.id}")) for one in by_name(group, ids, words))


def _typed_elsewhere(log: Log, address: str, names: Collection[str]) -> tuple[Choice, ...]:
    """Return what was typed as touchpoints of other stages, the latest ones: the same may meet the customer again."""
    others = [f"stages.{stage}.touchpoints" for stage in log.ids("stages") if f"stages.{stage}.touchpoints" != address]
    typed = {
        text: Choice(f"{OWN}{other.split('.')[1]}-{item}", text)
        for other in others
        for item, text in zip(log.ids(other), log.texts(other), strict=False)
        if text not in names and not log.value(f"{other}.{item}.pick")
    }
    return tuple(typed.values())[-_MOST_ELSEWHERE:]
