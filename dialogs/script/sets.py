"""A question set: which of the questions are asked, in which order and words. How its file is read is `set_file`'s."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dialogs.script.conditions import Among, Condition, Every, Serves, Unserved
from dialogs.script.posing import Script
from dialogs.script.question import Question
from dialogs.script.script import SCRIPT
from storage.model.journey import Language

Wording = Mapping[str, Mapping[Language, str]]  # by the address of a question, and the language

_FIRST = "language"  # asked before anything else, whatever a set names
_FOCUS = "focus"
_AT_THE_END = (_FOCUS, "harm")


@dataclass(frozen=True, slots=True, eq=False)
class QuestionSet:
    """A set as a host installs it; `is_locked`: nothing else is asked, and nobody goes deeper."""

    name: str
    title: Mapping[Language, str]
    script: Script
    is_locked: bool = False


Sets = Mapping[str, QuestionSet]


def script_of(addresses: tuple[str, ...], says: Wording, *, is_locked: bool) -> Script:
    """Return the script of a set: what it names is asked of everybody, and all else only where somebody goes deeper.

    What bears on the question of the map, and what is asked of that alone, is asked when everything is told.
    """
    named = [_asked(one, addresses, says) for one in addresses if one != _FIRST]
    told = [one for one in named if not _is_at_the_end(one)]
    chosen = (*(one for one in SCRIPT if one.address == _FIRST), *told, *(one for one in named if one not in told))
    return chosen if is_locked else (*chosen, *_others({one.address for one in chosen}))


def _asked(address: str, addresses: tuple[str, ...], says: Wording) -> Question:
    """Return the question of a set at an address.

    Where the set asks for what matters most, further questions about it are asked of that alone, as they usually are;
    else the one stands that is asked of each item.
    """
    there = [one for one in SCRIPT if one.address == address]
    of_all = [one for one in there if not _needs_focus(one.when)] or there
    of_focus = [one for one in there if _needs_focus(one.when)] if _FOCUS in addresses else []
    one = next(iter(of_focus), max(of_all, key=lambda each: each.depth == "full"))
    return replace(one, depth="quick", after_first="", wording=tuple(says.get(address, {}).items()))


def _is_at_the_end(one: Question) -> bool:
    return one.address in _AT_THE_END or _needs_focus(one.when)


def _needs_focus(when: Condition | None) -> bool:
    match when:
        case Every(conditions):
            return any(map(_needs_focus, conditions))
        case Among(address) | Serves(address) | Unserved(address):
            return address == _FOCUS
        case _:
            return False


def _others(chosen: set[str]) -> Iterator[Question]:
    """Yield what a set does not name, to be asked where somebody goes deeper."""
    for one in SCRIPT:
        if one.address not in chosen:
            yield replace(one, depth="full", after_first="") if one.depth == "quick" else one
