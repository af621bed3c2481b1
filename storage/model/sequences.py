"""How often the entry of a thing to do has changed for calendars: they take a second file for newer by that alone.

Counted is what was said of the marks on the plan, and each other day of the review and of the walk through the map.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from storage.model.journey import Action, Journey
from storage.model.log import Entry, Log
from storage.model.logged import journey_of
from storage.model.walked import WALK

REVIEW = "review"  # the key of what is no item of a stage, as that of the walk is
ACTIONS = "actions"


@dataclass(frozen=True, slots=True)
class _Told:
    """What a calendar would be told of one thing: what is marked, and the day of what is no item of a stage."""

    mark: Action
    day: date | None

    @property
    def sequence(self) -> int:
        return self.mark.sequence or 0

    def least_behind(self, before: "_Told") -> int:
        """Return the least sequence that may stand now; a first day is told for the first time, and no change."""
        is_other = _marked(self.mark) != _marked(before.mark) or before.day not in (None, self.day)
        return before.sequence + is_other


def counted(log: Log, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return what is to be said beside the entries of a turn, so that no sequence stands still or falls by them.

    Nothing, and at hardly any cost, where they touch nothing that stands in calendars; nothing, too, where the map only
    begins: nobody has a calendar of it.
    """
    said = tuple(entries)
    if not any(_is_told(entry.address) for entry in said) or not log.ids("stages"):
        return ()
    after = log.plus(said)
    before, now = _told(journey_of(log)), _told(journey_of(after))
    nothing = _Told(Action(key=""), None)
    least = {key: now.get(key, nothing).least_behind(before.get(key, nothing)) for key in (*before, *now)}
    behind = {key: number for key, number in least.items() if number > now.get(key, nothing).sequence}
    return tuple(_numbered(after, behind))


def marked_at(log: Log, key: str) -> tuple[str, tuple[Entry, ...]]:
    """Return the id of the mark on a thing to do, and the entries that make one where there is none."""
    ids = log.ids(ACTIONS)
    known = next((one for one in ids if log.value(f"{ACTIONS}.{one}.key") == key), None)
    if known is not None:
        return known, ()
    (new,) = log.new_ids(ACTIONS, 1)
    return new, (Entry(f"{ACTIONS}.{new}.key", value=key), Entry(ACTIONS, value=(*ids, new)))


def _numbered(log: Log, sequences: Mapping[str, int]) -> Iterator[Entry]:
    """Yield the entries that give marks their sequences, made where there are none."""
    for key, number in sequences.items():
        one, new = marked_at(log, key)
        log = log.plus(new)  # the next new one has an id of its own
        yield from (*new, Entry(f"{ACTIONS}.{one}.sequence", value=number))


def _is_told(address: str) -> bool:
    return address.startswith(ACTIONS) or address == "review_on" or address.endswith(".walked.on")


def _told(journey: Journey) -> Mapping[str, _Told]:
    walks = [stage.walked.on for stage in journey.stages if stage.walked.on]
    days = {REVIEW: journey.review_on, WALK: max(walks, default=None)}
    marks = {mark.key: mark for mark in journey.actions}
    return {key: _Told(marks.get(key, Action(key=key)), days.get(key)) for key in {**days, **marks}}


def _marked(mark: Action) -> tuple[object, ...]:
    return mark.status or "open", mark.due, mark.owner, mark.note
