"""The commands that go deeper into a part of the map, and that pass over what somebody does not want to be asked."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import accumulate

from dialogs.changes.numbering import place_at
from dialogs.commands.answering import opened
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome, open_question
from dialogs.planning import item_at
from dialogs.screens import Deepening
from dialogs.script.parts import ALL, is_part, named_part, passed_with
from dialogs.script.posing import Posed, covers
from storage.model.limits import TURN_BYTES
from storage.model.log import Entry
from storage.model.mistake import Mistake

_WALK = "stages.*.walked"
_OFF = "off"
_MOST_ASKED_AGAIN = 40  # of what was passed over


def deepen(interview: Interview, args: str) -> Outcome:
    """Ask everything about a part of the map: a stage, an item, the customer, all of it; or no more than is usual."""
    _check_open(interview)
    said = args.strip()
    if not said:
        return Outcome(interview.seeing(Deepening()))
    if said == _OFF:
        return _off(interview)
    part = _part_at(interview, said)
    after = interview.plus([Entry(part, "deepen")])
    left = [one for one in _within(after, part) if interview.log.answer(one.address) is None]
    passed = [one for one in _within(after, part) if _is_passed(interview, one)] if not left else []
    after = (
        after.plus(Entry(one.address, "reopen") for one in reversed(passed[:_MOST_ASKED_AGAIN])) if passed else after
    )
    message = "say-deepened" if left or passed else "say-deepened-already"
    return Outcome(after, (Say(after.words(message, part=named_part(after.log, part, after.words))),))


def walk(interview: Interview, args: str) -> Outcome:
    """Tell what was seen when somebody went through the journey as their own customer: all of it, or one stage."""
    _check_open(interview)
    stages = interview.log.ids("stages")
    if not stages:
        raise Mistake("wrong-no-stages")
    if args and args not in stages:
        raise Mistake("wrong-address", address=args[:100])
    walked = [_WALK.replace("*", stage) for stage in ((args,) if args else stages)]
    return Outcome(interview.plus(Entry(part, "deepen") for part in walked), (Say(interview.words("say-walk")),))


def pass_(interview: Interview, args: str) -> Outcome:
    """Pass over the questions that the open one belongs to: its group, all about its item, or about its list.

    The open one is passed over first; what one turn has no room for is left.
    """
    one = opened(interview)
    log, with_it = interview.log, passed_with(interview.script, one, args.strip())
    left = [each for each in interview.posed if with_it(each) and log.answer(each.address) is None]
    if not left:
        raise Mistake("wrong-pass")
    passed = _at_once(Entry(each.address, "skip") for each in sorted(left, key=lambda each: each != one))
    after, more = interview.plus(passed), len(left) - len(passed)
    said = Say(after.words("say-passed", count=len(passed)))
    return Outcome(after, (said, Say(after.words("say-passed-more", left=more))) if more else (said,))


def _at_once(entries: Iterable[Entry]) -> list[Entry]:
    """Return the first of entries, as many as one turn has room for."""
    there = list(entries)
    sizes = accumulate(entry.size for entry in there)
    return [entry for entry, size in zip(there, sizes, strict=True) if size <= TURN_BYTES]


def _check_open(interview: Interview) -> None:
    """Raise Mistake where nothing but a set of questions is asked."""
    if interview.is_locked:
        raise Mistake("wrong-locked")


def _off(interview: Interview) -> Outcome:
    """Ask no more than is asked of everybody."""
    parts = interview.log.deepened
    if not parts:
        raise Mistake("wrong-not-deepened")
    after = interview.plus(Entry(part) for part in parts)
    return Outcome(after, (Say(after.words("say-deepened-off")),) if open_question(after) else ())


def _part_at(interview: Interview, said: str) -> str:
    """Return the address of the part that somebody names: by address, by number, or as a thing of the plan."""
    if said == ALL:
        return ""
    if is_part(interview.log, said):
        return said
    place = _named(interview, said)
    if place is None or not is_part(interview.log, place):
        raise Mistake("wrong-part", address=said[:100])
    return place


def _named(interview: Interview, said: str) -> str | None:
    """Return the address that somebody names as a place in their answers, else as a thing of the plan."""
    with suppress(Mistake):
        return place_at(interview, said).address
    with suppress(Mistake):
        return _of_plan(interview, said)
    return None


def _of_plan(interview: Interview, said: str) -> str:
    item = item_at(interview, said)
    lists = {"obstacle": "obstacles", "opportunity": "opportunities"}
    stage, _, one = item.key.partition(".")
    return f"stages.{stage}.{lists.get(item.kind, '')}.{one.partition('.')[0]}"


def _within(interview: Interview, part: str) -> Iterator[Posed]:
    return (one for one in interview.in_turn if covers(part, one.address))


def _is_passed(interview: Interview, one: Posed) -> bool:
    said = interview.log.answer(one.address)
    return said is not None and said.kind == "skip"
