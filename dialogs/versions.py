"""The versions of a map: kept, numbered, and told apart in words. What a map was then, the shell looks up."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dialogs.interview import Interview
from dialogs.words import Words
from storage.model.contrast import Contrast, Thing
from storage.model.log import VERSIONS, Entry, Log
from storage.model.mistake import Mistake
from storage.model.plan.wording import one_line
from storage.model.text import in_plain_digits

AT = "@"  # before a turn, where maps are named by their ids
MOST_NAME = 60  # characters: a name stands on buttons and in the title of a picture
_NUMBER = r"[1-9]\d{0,8}"
_NAMED = 3  # things that are named where they are counted
_THING = 40  # characters of one of them
_UNDATED: Mapping[int, date] = {}


@dataclass(frozen=True, slots=True)
class Version:
    """One version: its number from 1, the turn that it is the map as of, its name, "" for none, and its day."""

    number: int
    turn: int
    name: str = ""
    on: date | None = None


def with_version(interview: Interview, name: str = "") -> Interview:
    """Return the interview with the map as it is kept as a version, in a turn of its own.

    Without a name nothing is kept where nothing was said since the last version.
    """
    turns = [turn for turn, _ in interview.log.versions]
    if not name and turns[-1:] == [interview.log.turn]:
        return interview
    return interview.plus([Entry(VERSIONS, "version", name)]).seeing(interview.screen)


def versions_of(log: Log, days: Mapping[int, date] = _UNDATED) -> tuple[Version, ...]:
    """Return the versions, the first one first, with their days by their turns."""
    listed = enumerate(log.versions, 1)
    return tuple(Version(number, turn, name, days.get(turn)) for number, (turn, name) in listed)


def version_named(log: Log, said: str) -> Version:
    """Return the version that a text names by its number.

    Raises:
        Mistake: where there is none.
    """
    number, there = in_plain_digits(said).strip(), versions_of(log)
    if not there:
        raise Mistake("wrong-version-none")
    if not re.fullmatch(_NUMBER, number) or int(number) > len(there):
        raise Mistake("wrong-version", version=said.strip()[:50] or "?")
    return there[int(number) - 1]


def version_of_turn(interview: Interview, turn: int) -> Version | None:
    """Return the version that is the map as of a turn, None where it was taken back."""
    return next((one for one in versions_of(interview.log, interview.kept_on) if one.turn == turn), None)


def last_before(interview: Interview) -> Version | None:
    """Return the last version since which something was said, None where there is none."""
    earlier = [one for one in versions_of(interview.log, interview.kept_on) if not is_now(interview, one)]
    return earlier[-1] if earlier else None


def as_of(log: Log, turn: int) -> Log:
    """Return what was said until a turn, of what still stands; what was taken back since then is not among it."""
    then = {at: tuple(entry for entry in said if entry.turn <= turn) for at, said in log.standing.items()}
    return replace(log, standing={at: said for at, said in then.items() if said}, turn=min(turn, log.turn))


def is_now(interview: Interview, version: Version) -> bool:
    """Tell whether nothing was said since a version."""
    return version.turn == interview.log.turn


def token_turn(token: str) -> int | None:
    """Return the turn that "@12" names among maps, None for anything else."""
    found = re.fullmatch(f"{AT}({_NUMBER})", token)
    return int(found[1]) if found else None


def version_line(version: Version, words: Words) -> str:
    """Return a version as a line for people."""
    parts = [words("version-number", number=version.number)]
    parts += [words.isolated(one_line(version.name))] if version.name else []
    parts += [words.day(version.on)] if version.on else []
    return words("say-list-dot").join(parts)


def version_label(version: Version, words: Words) -> str:
    """Return a version as a button: its number with its name, or with its day where it has none."""
    return version_line(replace(version, on=None) if version.name else version, words)


def told_between(found: Contrast, words: Words, before: int | None = None, after: int | None = None) -> str:
    """Return in sentences what differs between two versions, by their numbers; the later is the map as it is for None.

    Where no number is known, which they are is not said.
    """
    lines = list(_counted(found, words)) or [words("version-same")]
    return "\n".join((_head(words, before, after), *lines))


def _head(words: Words, before: int | None, after: int | None) -> str:
    if before and after:
        return words("version-between", before=before, after=after)
    return words("version-since", number=before) if before else words("version-differs")


def _counted(found: Contrast, words: Words) -> Iterator[str]:
    for name, things in (("added", found.added), ("removed", found.removed), ("changed", found.changed)):
        if things:
            yield words(f"version-{name}", count=len(things), named=_named(things, words))
    for name, count in (("better", found.better), ("worse", found.worse)):
        if count:
            yield words(f"version-{name}", count=count)


def _named(things: Sequence[Thing], words: Words) -> str:
    """Return the first things by their names."""
    named = list(dict.fromkeys(_name(one, words) for one in things))
    more = [words("version-more")] if len(named) > _NAMED else []
    return words("say-list-dot").join([*named[:_NAMED], *more])


def _name(thing: Thing, words: Words) -> str:
    """Return what a thing is called: an item in the owner's words, another field as its question is."""
    label = f"ask-{thing.address.replace('.', '-').replace('_', '-')}.label"
    if not thing.is_item and words.has(label):
        return words(label)
    line = one_line(thing.text)
    short = line if len(line) <= _THING else f"{line[: _THING - 1]}…"
    return words("version-quoted", text=short) if line else words("version-other")
