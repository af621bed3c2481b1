"""What was picked from our own buttons: kept as an id beside its text, so that it is said in any language.

A pick counts only while the text beside it is what its button is, or was, called in some language: who rewrites it owns
it. What a button was called stands beside its name (`.was`): old maps hold it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import is_dataclass, replace
from functools import lru_cache
from typing import Any

from dialogs.words import LANGUAGES, Words, words_in
from storage.model.fields import fields_of, pick_at
from storage.model.ids import ID_PREFIX
from storage.model.journey import Journey, Language
from storage.model.log import Entry, Log
from storage.model.logged import entries_of, journey_of
from storage.model.text import clean

# Where picked texts stand, and which messages of `pick.ftl` name the buttons.
GROUPS: Mapping[str, str] = {
    "business.trade": "trade",
    "purpose": "purpose",
    "stages.*.name": "stage",
    "stages.*.touchpoints.*.name": "touch",
    "stages.*.kpis.*.name": "measure",
    "kpis.*.name": "measure",
    "stages.*.customer_goals.*.text": "goal",
    "stages.*.obstacles.*.text": "obstacle",
    "stages.*.opportunities.*.text": "idea",
}
# How a trade's file of words calls what is picked; a group that is not here is called like itself.
_PARTS: Mapping[str, str] = {"measure": "figure"}
_BETWEEN_STAGES = (",", "،")
AT_STAGE = "_"  # stands between a trade's stage and what is suggested there
# What stands behind the id of a button, and behind that of a trade that names its stages.
_NOW = ("", ".stages")
_BEFORE = (".was", ".stages-were")


def pick_entries(address: str, text: object, pick: str) -> Iterator[Entry]:
    """Yield the entry that says from which button the text at an address came, where it is one of ours."""
    there = pick_at(Journey, address)
    if there and pick and text in _names(_group(address), pick):
        yield Entry(there, value=pick)


def let_go(log: Log, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the entries that take picks away whose texts are rewritten by these ones."""
    new = {entry.address: entry for entry in entries}
    for address, entry in new.items():
        there = pick_at(Journey, address)
        pick = log.value(there) if there else None
        if there and isinstance(pick, str) and there not in new:
            text = entry.value if entry.kind == "value" else None
            if text not in _names(_group(address), pick):
                yield Entry(there)


def resaid(journey: Journey, words: Words) -> Journey:
    """Return the journey with what was picked said in a language; what was typed stays as it is."""
    said: Journey = _resaid(journey, words.language, "")
    return said


def said_again(log: Log, words: Words) -> tuple[Entry, ...]:
    """Return the entries that say in a language what was picked."""
    there = resaid(journey_of(log), words)
    return tuple(e for e in entries_of(there) if pick_at(Journey, e.address) and e.value != log.value(e.address))


def pick_at_stage(trade: str, place: int, name: str) -> str:
    """Return the pick of something that a trade suggests at the stage at a place, from 1."""
    return f"{stage_of_trade(trade, place)}{AT_STAGE}{name}"


@lru_cache(maxsize=5_000)  # a document may hold any ids
def labels(group: str, pick: str) -> Mapping[Language, str]:
    """Return what a button is called in each language, nothing where there is no such button."""
    found = ((language, _label(words_in(language), group, pick)) for language in LANGUAGES)
    return {language: label for language, label in found if label}


def stage_names(text: str) -> list[str]:
    """Return the names of the stages of a set, as a language's folder lists them."""
    first, other = _BETWEEN_STAGES
    return [clean(name) for name in text.replace(other, first).split(first)]


def stage_of_trade(trade: str, place: int) -> str:
    """Return the pick of the stage at a place, from 1, of a trade's own set."""
    return f"{trade}-{place}"


def _resaid(value: Any, language: Language, prefix: str) -> Any:  # noqa: ANN401 - a value of the journey
    changed = {}
    for name, field in fields_of(value.__class__).items():
        part = getattr(value, name)
        if field.is_list and field.is_value:
            changed[name] = tuple(_resaid(item, language, f"{prefix}{name}.*.") for item in part)
        elif is_dataclass(part):
            changed[name] = _resaid(part, language, f"{prefix}{name}.")
        elif field.pick_of and part:
            group, text = GROUPS.get(prefix + field.pick_of, ""), getattr(value, field.pick_of)
            changed[field.pick_of] = labels(group, part).get(language, text) if text in _names(group, part) else text
    return replace(value, **changed) if changed else value


def _group(address: str) -> str:
    """Return the group of the buttons that a text at an address comes from, empty where there are none."""
    before, starred = "", []
    for part in address.split("."):
        starred.append("*" if before in ID_PREFIX else part)
        before = part
    return GROUPS.get(".".join(starred), "")


@lru_cache(maxsize=5_000)
def _names(group: str, pick: str) -> frozenset[str]:
    """Return what a button is called and was called before, in all languages."""
    before = (_label(words_in(language), group, pick, _BEFORE) for language in LANGUAGES)
    return frozenset((*labels(group, pick).values(), *filter(None, before)))


def _label(words: Words, group: str, pick: str, names: tuple[str, str] = _NOW) -> str:
    stage, _, one = pick.partition(AT_STAGE)
    if one:
        return _label_at_stage(words, f"trade-{stage}", f"{_PARTS.get(group, group)}-{one}") if names == _NOW else ""
    own, of_trade = names
    if words.has(f"pick-{group}-{pick}"):
        name = f"pick-{group}-{pick}{own}"
        return words(name) if words.has(name) else ""
    trade, _, place = pick.rpartition("-")
    if group != "stage" or not place.isdecimal() or not words.has(f"trade-{trade}{of_trade}"):
        return ""
    return dict(enumerate(stage_names(words(f"trade-{trade}{of_trade}")), 1)).get(int(place), "")


def _label_at_stage(words: Words, message: str, attribute: str) -> str:
    """Return what a trade suggests at one of its stages, "" where there is no such thing."""
    return words(f"{message}.{attribute}") if attribute in words.attributes(message) else ""
