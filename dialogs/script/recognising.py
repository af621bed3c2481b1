"""What kind of stage and which trade an owner's own words mean: for suggestions and examples, never kept."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import get_args

from dialogs.reading.trades.trades import trade_named, trades_named
from dialogs.script.trades.table import GENERAL, TRADES
from dialogs.spellings import known_as
from dialogs.words import FIRST, LANGUAGES, words_in
from storage.model.journey import Language, StageKind
from storage.model.log import Log
from storage.model.text import folded

# The trades that an owner's words are known for (`dialogs.reading.trades`), by the trade whose suggestions they get.
_CALLED: Mapping[str, str] = {
    **{trade: trade for trade in TRADES},
    "courses": "education",
    "services": "professional",
    "home-services": "repairs",
    "nonprofit": "public",
}
_OTHERS = "crafts"  # most of those that are known and have no file make something to order
_STAGE_KINDS: tuple[StageKind, ...] = get_args(StageKind)


def stage_kind(log: Log, stage: str) -> StageKind:
    """Return a stage's kind, read from its name where it was not said."""
    said = log.value(f"{stage}.kind") or kind_called(str(log.value(f"{stage}.name") or ""), _language(log))
    return next((kind for kind in _STAGE_KINDS if kind == said), "other")


def kind_called(name: str, language: Language) -> StageKind:
    """Return what kind of stage a name means in a language."""
    wanted = _named(name, _stage_words(language))
    return next((kind for kind in _STAGE_KINDS if kind == wanted), "other")


def nearest_trades(log: Log) -> tuple[str, ...]:
    """Return the trades we know, those first that the owner's words may mean."""
    said = log.value("business.trade")
    likely = trades_named(said, _language(log)) if isinstance(said, str) else ()
    called = {**_CALLED, "other": _OTHERS}
    return tuple(dict.fromkeys((*(called[one] for one in likely if one in called), *trades_in(_language(log)))))


def trades_in(language: Language) -> tuple[str, ...]:
    """Return the trades in the order in which a language names them."""
    named = (name.removeprefix("pick-trade-") for name in words_in(language).ids_of("pick"))
    return tuple(one for one in named if one in TRADES)


def trade_of(log: Log) -> str | None:
    """Return which of the known trades the owner's is, None where it is another."""
    kind, said = log.value("business.kind"), log.value("business.trade")
    return str(kind) if kind in TRADES else trade_called(said, _language(log)) if isinstance(said, str) else None


def trade_called(said: str, language: Language) -> str | None:
    """Return which of the known trades an owner's words mean, None where it is another."""
    picked = next((trade for trade in TRADES if said in known_as(f"pick-trade-{trade}")), None)
    listed = picked or _named(said, _trade_words())
    return None if listed == GENERAL else listed or _CALLED.get(trade_named(said, language) or "")


def is_like_none(log: Log) -> bool:
    """Tell whether the owner's trade is known as one that is like none of ours, so that there is nothing to ask."""
    return _named(str(log.value("business.trade") or ""), _trade_words()) == GENERAL


def _language(log: Log) -> Language:
    return str(log.value("language") or FIRST)


def _named(text: str, words: Iterable[tuple[str, str]]) -> str | None:
    """Return what the longest of the words that stand in a text is a word for."""
    name = f" {folded(text)} "
    found = sorted((-len(word), kind) for word, kind in words if f" {word}" in name and _ends(word, name))
    return found[0][1] if found else None


def _ends(word: str, name: str) -> bool:
    """Tell whether a word stands whole in a name; English words may go on ("deliver" in "delivery")."""
    return word.isascii() or f" {word} " in name


@cache
def _trade_words() -> tuple[tuple[str, str], ...]:
    """Return what is listed with the trade whose suggestions it gets, or with none (`word-trade-…`)."""
    return tuple(pair for trade in (*TRADES, GENERAL) for pair in _spelled(trade, f"word-trade-{trade}"))


@cache
def _stage_words(language: Language) -> tuple[tuple[str, str], ...]:
    """Return what stages are called, with their kinds: in the language spoken, and in English, which owners mix in."""
    kinds = [kind for kind in _STAGE_KINDS if kind != "other"]
    spoken = [one for one in LANGUAGES if one in (language, FIRST)]
    return tuple(pair for kind in kinds for pair in _spelled(kind, f"word-stage-{kind}", spoken))


def _spelled(kind: str, message_id: str, languages: Iterable[Language] = LANGUAGES) -> Iterable[tuple[str, str]]:
    """Yield the spellings of a kind as they are compared, with and without what a language puts before names."""
    for words in map(words_in, languages):
        for name in words(message_id).split("|") if words.has(message_id) else ():
            yield from ((f"{article}{folded(name)}", kind) for article in ("", *words.locale.articles))
