"""What the program itself knows and can offer: languages, sets of stages, trades, what a map names by id."""

from collections.abc import Callable, Collection

from dialogs.kinds.kind import Choice
from dialogs.script.catalogue import (
    ACTORS,
    BAD_FEELINGS,
    BENEFITS,
    CHANNELS,
    GOOD_FEELINGS,
    IMPACTS,
    LANES,
    OBSTACLE_KINDS,
    PURPOSES,
    REASONS,
    STAGE_SETS,
)
from dialogs.script.recognising import trade_of, trades_in
from dialogs.script.suggested.lists import picked_at
from dialogs.script.suggested.places import place_of
from dialogs.script.trades.trade import SuggestedTouchpoint
from dialogs.spellings import known_as
from dialogs.words import LANGUAGES, Words, words_in
from storage.model.log import Log


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


def trades(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return the trades."""
    return by_name("trade", trades_in(words.language), words)


def purposes(_log: Log, _address: str, words: Words) -> tuple[Choice, ...]:
    """Return what a map may be for."""
    return by_name("purpose", PURPOSES, words)


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


good_feelings = _known("feeling", GOOD_FEELINGS)
channels = _known("channel", CHANNELS)
actors = _known("actor", ACTORS)
impacts = _known("impact", IMPACTS)
obstacle_kinds = _known("kind", OBSTACLE_KINDS)
benefits = _known("benefit", BENEFITS)
lanes = _known("lane", LANES)


def named_feelings(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return the feelings by name, those first that customers of the trade often have at the stage."""
    place = place_of(log, address.partition(".emotion")[0])
    often = place.stage.feelings if place else ()
    return _known("feeling", dict.fromkeys((*often, *GOOD_FEELINGS, *BAD_FEELINGS)))(log, address, words)


def reasons(log: Log, address: str, words: Words) -> tuple[Choice, ...]:
    """Return what a touchpoint can be kept for, the likely reason first."""
    found = picked_at(log, address)
    likely = (found.reason,) if isinstance(found, SuggestedTouchpoint) else ()
    return _known("reason", dict.fromkeys((*likely, *REASONS)))(log, address, words)


def by_name(table: str, ids: Collection[str], words: Words) -> tuple[Choice, ...]:
    """Return the choices of a table, by their names in `pick.ftl`."""
    return tuple(Choice(name, words(f"pick-{table}-{name}")) for name in ids)
