"""What can be picked for a question of the script: languages, stage sets, trades, touchpoints, other items."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cache

from dialogs.kinds.kind import Choice
from dialogs.kinds.references import NOTHING
from dialogs.script.catalogue import (
    ACTORS,
    BAD_FEELINGS,
    BENEFITS,
    CHANNELS,
    GOOD_FEELINGS,
    IMPACTS,
    LANES,
    MEASURES,
    OBSTACLE_KINDS,
    PRACTICES,
    PURPOSES,
    REASONS,
    STAGE_SETS,
    TOUCHPOINTS,
)
from dialogs.script.recognising import stage_kind, trade_of
from dialogs.script.trades.table import TRADES
from dialogs.spellings import known_as
from dialogs.words import LANGUAGES, Words, words_in
from storage.model.fields import list_referred, text_field_at
from storage.model.journey import Journey
from storage.model.log import Log

_MOST_ELSEWHERE = 4
OWN = "own-"  # begins the id of a choice that the person has added


def languages(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return the languages, the one spoken now first."""
    return tuple(
        Choice(language, words_in(language)("pick-language-own"), known_as(f"word-language-{language}"))
        for language in sorted(LANGUAGES, key=lambda language: language != words.language)
    )


def stage_sets(log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return the sets of stages: that of the owner's trade, and behind it the sets in the words of marketing."""
    trade = trade_of(log)
    usual = next(iter(STAGE_SETS))
    sets = tuple(Choice(s, words(f"pick-set-{s}"), is_folded=bool(trade) or s != usual) for s in STAGE_SETS)
    if trade is None:
        return sets
    stages = words(f"trade-{trade}.stages")
    return (Choice(trade, words("pick-set-trade", trade=words(f"pick-trade-{trade}"), stages=stages)), *sets)


def touchpoints(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what to tick, own ones last, also those of other stages; a tick made in another language is still one."""
    ids = TOUCHPOINTS[stage_kind(log, address.rpartition(".")[0])]
    known = tuple(replace(one, also=known_as(f"pick-touch-{one.id}")) for one in _picked("touch", ids, words))
    names = {name for one in known for name in (one.label, *one.also)}
    there = zip(log.ids(address), log.texts(address), strict=False)
    own = tuple(Choice(f"{OWN}{item}", text) for item, text in there if text not in names)
    return (*known, *own, *_typed_elsewhere(log, address, {*names, *(one.label for one in own)}))


def _typed_elsewhere(log: Log, address: str, names: Collection[str]) -> tuple[Choice, ...]:
    """Return what was typed as touchpoints of other stages, the latest ones: the same may meet the customer again."""
    others = [f"stages.{stage}.touchpoints" for stage in log.ids("stages") if f"stages.{stage}.touchpoints" != address]
    typed = {
        text: Choice(f"{OWN}{other.split('.')[1]}-{item}", text)
        for other in others
        for item, text in zip(log.ids(other), log.texts(other), strict=False)
        if text not in names and text not in _ours()
    }
    return tuple(typed.values())[-_MOST_ELSEWHERE:]


@cache
def _ours() -> frozenset[str]:
    """Return the names of all touchpoints that can be ticked anywhere, in every language."""
    return frozenset(name for ids in TOUCHPOINTS.values() for one in ids for name in known_as(f"pick-touch-{one}"))


def trades(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return the trades."""
    return _picked("trade", TRADES, words)


def purposes(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return what a map may be for."""
    return _picked("purpose", PURPOSES, words)


def _known(group: str, ids: Collection[str]) -> Callable[[Log, str, Words], tuple[Choice, ...]]:
    """Return what offers things that a map names in its own language: their ids are kept."""

    def offered(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
        names = ((one, f"map-{group}-{one}".replace("_", "-")) for one in ids)
        return tuple(Choice(one, words(name), _also(name, words), is_known=True) for one, name in names)

    return offered


def _also(name: str, words: Words) -> tuple[str, ...]:
    """Return the names by which something is understood, also without the article («قلق» for «القلق»)."""
    begun = [article for article in words.locale.articles if article and words(name).startswith(article)]
    return (*known_as(name), *(words(name).removeprefix(article) for article in begun))


named_feelings = _known("feeling", (*GOOD_FEELINGS, *BAD_FEELINGS))
good_feelings = _known("feeling", GOOD_FEELINGS)
channels = _known("channel", CHANNELS)
actors = _known("actor", ACTORS)
reasons = _known("reason", REASONS)
impacts = _known("impact", IMPACTS)
obstacle_kinds = _known("kind", OBSTACLE_KINDS)
benefits = _known("benefit", BENEFITS)
lanes = _known("lane", LANES)


def measures(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what could be counted: what is usual at a stage of this kind, of the whole journey what tells of all."""
    ids = (
        MEASURES[stage_kind(log, address.rpartition(".")[0])] if address.startswith("stages.") else MEASURES["loyalty"]
    )
    known = tuple(replace(one, also=known_as(f"pick-measure-{one.id}")) for one in _picked("measure", ids, words))
    names = {name for one in known for name in (one.label, *one.also)}
    there = zip(log.ids(address), log.texts(address), strict=False)
    return (*known, *(Choice(f"{OWN}{item}", text) for item, text in there if text not in names))


def practices(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what often makes customers come back and bring others, without what is among the ideas already."""
    stage = address.partition(".further.")[0]
    there = log.texts(f"{stage}.opportunities")
    offered = _picked("idea", PRACTICES[stage_kind(log, stage)], words)
    return tuple(one for one in offered if not {*known_as(f"pick-idea-{one.id}")}.intersection(there))


def voices(log: Log, _address: str, _words: Words) -> tuple[Choice, ...]:
    """Return those who contributed to the map; who said something is kept by their ids."""
    there = _texts_of(log, "voices")
    begun = Counter(name for one in there for name in _beginnings(one.label))
    short = {one.id: tuple(name for name in _beginnings(one.label) if begun[name] == 1) for one in there}
    return tuple(replace(one, also=short[one.id], is_known=True) for one in there)


def _beginnings(label: str) -> tuple[str, ...]:
    """Return how a name may be cut short: "my sister" for "my sister who answers"."""
    words = label.split()
    return tuple(" ".join(words[:count]) for count in range(1, len(words)))


def people(log: Log, _address: str, _words: Words) -> tuple[Choice, ...]:
    """Return who may be in charge of something: those who contributed to the map."""
    return _texts_of(log, "voices")


def other_stages(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return the stages to which one may lead back: those before it, and nothing."""
    ids, here = log.ids("stages"), address.split(".")[1]
    before = ids[: ids.index(here)] if here in ids else ids
    earlier = (Choice(one, str(log.value(f"stages.{one}.name"))) for one in before)
    return (*earlier, Choice(NOTHING, words("pick-nothing")))


def items_of(log: Log, address: str, to: str, words: Words) -> tuple[Choice, ...]:
    """Return the items that a reference at an address can lead to, and nothing: those of the nearest list `to`."""
    there = list_referred(Journey, address) or to
    name = text_field_at(Journey, there)
    items = tuple(Choice(item, str(log.value(f"{there}.{item}.{name}"))) for item in log.ids(there))
    return (*items, Choice(NOTHING, words("pick-nothing")))


def inner_items(log: Log, to: str, words: Words) -> tuple[Choice, ...]:
    """Return the items that stand in a list inside the items of another ("stages.*.obstacles"), and nothing."""
    outer, _, inner = to.partition(".*.")
    lists = ((one, f"{outer}.{one}.{inner}") for one in log.ids(outer))
    items = ((f"{one}.{item}", f"{there}.{item}") for one, there in lists for item in log.ids(there))
    choices = (Choice(name, str(log.value(f"{there}.text")), (name,)) for name, there in items)
    return (*choices, Choice(NOTHING, words("pick-nothing")))


def obstacles_beside(log: Log, address: str, _words: Words) -> tuple[Choice, ...]:
    """Return the obstacles of the stage that a list of ideas belongs to."""
    return _texts_of(log, f"{address.rpartition('.')[0]}.obstacles")


def free_ideas(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return the ideas of the stage that an obstacle is in which are against none yet, and nothing."""
    there = f"{address.partition('.obstacles.')[0]}.opportunities"
    free = tuple(one for one in _texts_of(log, there) if not log.value(f"{there}.{one.id}.answers"))
    return (*free, Choice(NOTHING, words("pick-no-idea")))


def _texts_of(log: Log, there: str) -> tuple[Choice, ...]:
    return tuple(Choice(item, text) for item, text in zip(log.ids(there), log.texts(there), strict=True))


def _picked(table: str, ids: Collection[str], words: Words) -> tuple[Choice, ...]:
    return tuple(Choice(name, words(f"pick-{table}-{name}")) for name in ids)
