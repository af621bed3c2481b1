"""The commands about the versions of a map: listed, looked at, kept under a name, compared, gone back to."""

from collections.abc import Callable, Mapping

from dialogs.commands.answering import page_number
from dialogs.effects import Compare, Draw, GoBack, Say
from dialogs.interview import Interview, Outcome
from dialogs.screens import Next, OneVersion, TypingVersion, Versions
from dialogs.versions import AT, MOST_NAME, is_now, version_named, with_version
from storage.model.limits import COMPARED
from storage.model.mistake import Mistake
from storage.model.text import folded

_FORMATS = ("png", "pdf", "svg")


def versions(interview: Interview, args: str) -> Outcome:
    """Show the versions, or one of them by its number ("/versions 2 pdf"); or do with them what a verb says."""
    verb, _, rest = args.strip().partition(" ")
    if not verb:
        return Outcome(interview.seeing(Versions()))
    return _VERBS.get(folded(verb), _looked_at)(interview, rest.strip() if folded(verb) in _VERBS else args)


def named(interview: Interview, name: str) -> Outcome:
    """Keep the map as it is as a version under a name; without one, ask for it.

    Raises:
        Mistake: where the map has no stages yet, or the name is too long.
    """
    if not interview.log.ids("stages"):
        raise Mistake("wrong-no-stages")
    line = " ".join(name.split())
    if not line:
        return Outcome(interview.seeing(TypingVersion()))
    if len(line) > MOST_NAME:
        raise Mistake("wrong-version-long", most=MOST_NAME)
    after = with_version(interview.seeing(None), line)
    number = len(after.log.versions)
    return Outcome(after, (Say(after.words("version-named", number=number, name=line)),))


def _paged(interview: Interview, args: str) -> Outcome:
    return Outcome(interview.seeing(Versions(page_number(args))))


def _looked_at(interview: Interview, args: str) -> Outcome:
    numbers, format_ = _asked(args)
    one = version_named(interview.log, " ".join(numbers))
    return Outcome(interview.seeing(OneVersion(one.turn)), effects=(Draw(format_, one.turn),))


def _compared(interview: Interview, args: str) -> Outcome:
    """Put a version beside the map as it is now, or several beside each other ("/versions compare 1 3 pdf")."""
    numbers, format_ = _asked(args)
    found = {one.turn: one for one in (version_named(interview.log, number) for number in numbers or ("",))}
    if len(found) >= COMPARED:
        raise Mistake("wrong-compare-many", most=COMPARED)
    if len(found) == 1 and is_now(interview, *found.values()):
        raise Mistake("wrong-version-now", number=next(iter(found.values())).number)
    maps = " ".join(f"{AT}{turn}" for turn in found)
    return Outcome(interview, effects=(Compare(format_, maps),))


def _back(interview: Interview, args: str) -> Outcome:
    """Make the map again what it was in a version."""
    one = version_named(interview.log, args)
    if is_now(interview, one):
        raise Mistake("wrong-version-now", number=one.number)
    return Outcome(interview.seeing(Next()), effects=(GoBack(one.turn), Draw(_FORMATS[0])))


def _asked(args: str) -> tuple[list[str], str]:
    """Return the numbers that are named, and the format."""
    parts = args.split()
    formats = [one for one in parts if folded(one) in _FORMATS]
    return [one for one in parts if one not in formats], folded(formats[-1]) if formats else _FORMATS[0]


_VERBS: Mapping[str, Callable[[Interview, str], Outcome]] = {
    "page": _paged,
    "name": named,
    "compare": _compared,
    "back": _back,
}
