"""The review: which stages are worth asking about again, what is asked of them, and what has come of it.

Which questions are left of a review the conversation keeps with what else is asked again, behind a mark that is none.
"""

from collections.abc import Iterator
from dataclasses import replace

from dialogs.asking import Again
from dialogs.effects import Compare, Say
from dialogs.interview import Interview, Outcome, reviewed
from dialogs.kinds.kind import Choice
from dialogs.script.posing import covers
from dialogs.versions import AT, as_of, with_version
from storage.model.contrast import contrast
from storage.model.log import Entry, Log
from storage.model.logged import journey_of
from storage.model.plan.checklist import checklist

DAY = "review_on"
_MOST = 40  # questions of one review
_DAYS = (("30", "renew-button-month"), ("90", "renew-button-quarter"))


def worth_asking(interview: Interview) -> tuple[str, ...]:
    """Return the stages that are part of the plan, or of which nothing was said in the last review."""
    log = interview.log
    planned = {item.stage_id for item in checklist(journey_of(log)) if item.weight and not item.is_over}
    *_, before, _last = (0, 0, *(turn for turn, name in log.versions if not name))
    return tuple(one for one in log.ids("stages") if one in planned or _newest(log, one) <= before)


def _newest(log: Log, stage: str) -> int:
    """Return the turn in which something was last said of a stage."""
    part = f"stages.{stage}"
    return max((said[-1].turn for address, said in log.standing.items() if covers(part, address)), default=0)


def begun(interview: Interview, stages: tuple[str, ...]) -> Interview:
    """Return the interview with the questions about some stages asked again, and then when to look the next time.

    A map that has no version yet gets one, so that there is something to compare with. What else was asked again at
    this very turn is not any more, and another review is over.
    """
    before = {Again.REVIEW, *reviewed(interview)}
    kept = interview if interview.log.versions else with_version(interview)
    others = tuple(again for again in kept.asking if again.turn != kept.log.turn and again.address not in before)
    kept = replace(kept, asking=others)
    there = {one.address for one in kept.askable}
    asked = [address for stage in stages for address in _of_stage(kept.log, stage) if address in there]
    entries = (DAY, *reversed(asked[:_MOST]), Again.REVIEW)
    return kept.plus(Entry(address, "reopen") for address in entries)


def _of_stage(log: Log, stage: str) -> Iterator[str]:
    there = f"stages.{stage}"
    yield from (f"{there}.{name}" for name in ("touchpoints", "emotion.score", "obstacles"))
    yield from (f"{there}.kpis.{one}.value" for one in log.ids(f"{there}.kpis"))


def next_days(interview: Interview) -> tuple[Choice, ...]:
    """Return when the next review can be, where a review asks for it."""
    return tuple(Choice(f"/improve {days}", interview.words(label)) for days, label in _DAYS)


def ended(before: Interview, after: Interview) -> Outcome | None:
    """Return what comes of a review that has just been ended: a version, and what has changed since the last one.

    None where none was ended. A day of the review that has come and was left as it is, is done with.
    """
    if after.map_id != before.map_id or not reviewed(before) or not _is_through(after):
        return None
    last = after.log.versions[-1][0] if after.log.versions else 0
    day = after.log.value(DAY)
    if day and str(day) <= after.today.isoformat():
        after = after.plus([Entry(DAY)]).seeing(after.screen)
    after = with_version(after)
    said = Say(after.words("renew-done", number=len(after.log.versions)))
    if not last or not contrast(journey_of(as_of(after.log, last)), journey_of(after.log)):
        return Outcome(after, (said, Say(after.words("renew-same"))))
    return Outcome(after, (said,), (Compare("png", f"{AT}{last}"),))


def _is_through(interview: Interview) -> bool:
    return not reviewed(interview) and any(again.address == Again.REVIEW for again in interview.asking)
