"""What comes of a thing of the plan that is done: how it is now is asked, and put beside how it was before.

Nothing is kept for it: which turn a thing was done in, and whether its question was asked because of that, the log and
the conversation say.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.effects import Compare, Say
from dialogs.interview import Interview, Outcome
from dialogs.kinds.kind import Choice
from dialogs.script.posing import Posed
from dialogs.versions import AT, as_of
from dialogs.words import Words
from storage.model.log import Log, Value
from storage.model.plan.wording import one_line
from storage.model.sequences import ACTIONS

AGAIN_IN = 14  # days: what is asked later is asked then
_FEELING = "emotion.score"


@dataclass(frozen=True, slots=True)
class DoneThing:
    """A thing of the plan that is done: since which turn, and in which turns it was asked how it is since."""

    key: str
    since: int
    asked_in: tuple[int, ...]

    @property
    def before(self) -> int:
        """Return the turn as of which it was not done yet."""
        return self.since - 1


def asked_of(log: Log, stage: str) -> str:
    """Return what is asked where something of a stage is done: its figure where it has one, else how customers feel."""
    there = f"stages.{stage}"
    figure = next((one for one in log.ids(f"{there}.kpis") if log.value(f"{there}.kpis.{one}.value")), None)
    return f"{there}.kpis.{figure}.value" if figure else f"{there}.{_FEELING}"


def turns_before(log: Log) -> frozenset[int]:
    """Return the turns as of which a thing that is done was not done yet: a map is shown as it was then, too."""
    return frozenset(thing.before for thing in _done(log))


def asked_because(interview: Interview, one: Posed | None) -> DoneThing | None:
    """Return the thing because of which a question is asked again, None where it is not because of one."""
    again = interview.asked_again(one.address) if one and one.stage else None
    if again is None or one is None:
        return None
    found = (thing for thing in _done(interview.log) if thing.key.partition(".")[0] == one.stage)
    return next((thing for thing in found if again.turn in thing.asked_in), None)


def ways_out(interview: Interview, thing: DoneThing) -> tuple[Choice, ...]:
    """Return how somebody puts off to say how it is, or does not say it."""
    words = interview.words
    later = Choice(f"/later {thing.key} {AGAIN_IN}", words("renew-button-later"))
    return later, Choice("/skip", words("renew-button-never"))


def beside_before(before: Interview, after: Interview, one: Posed | None) -> Outcome | None:
    """Return a stage before and after, where an answer has just said how it is now; None where it has not.

    `one` was the open question. Where it is as it was, there is nothing to see.
    """
    thing = asked_because(before, one)
    if one is None or thing is None or after.map_id != before.map_id or after.asked_again(one.address):
        return None
    was, now = as_of(before.log, thing.before).value(one.address), after.log.value(one.address)
    if was is None or now is None or was == now:
        return None
    return Outcome(after, (Say(_told(after, one, was, now)),), (Compare("png", f"{AT}{thing.before}"),))


def _told(interview: Interview, one: Posed, was: Value, now: Value) -> str:
    """Return in a sentence what a stage's feeling or figure was, and what it is."""
    log, words = interview.log, interview.words
    before, after = (_shown(one, value, log, words) for value in (was, now))
    if one.address.endswith(_FEELING):
        stage = one_line(str(log.value(f"stages.{one.stage}.name")))
        return words("renew-feeling", stage=stage, before=before, now=after)
    name = one_line(str(log.value(f"{one.address.rpartition('.')[0]}.name")))
    return words("renew-figure", measure=name, before=before, now=after)


def _shown(one: Posed, value: Value, log: Log, words: Words) -> str:
    return one_line(one.kind.shown(value, one.choices(log, words), words))


def _done(log: Log) -> Iterator[DoneThing]:
    """Yield the things of the plan that are done."""
    for mark in log.ids(ACTIONS):
        there = f"{ACTIONS}.{mark}"
        marked = [entry for entry in log.standing.get(f"{there}.status", ()) if entry.kind == "value"]
        if not marked or marked[-1].value != "done":
            continue
        last_open = max((entry.turn for entry in marked if entry.value != "done"), default=0)
        since = min(entry.turn for entry in marked if entry.turn > last_open)
        again = (entry.turn for entry in log.standing.get(f"{there}.again_on", ()) if entry.value is None)
        asked_in = (*(entry.turn for entry in marked if entry.turn >= since), *again)
        yield DoneThing(str(log.value(f"{there}.key")), since, asked_in)
