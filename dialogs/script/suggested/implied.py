"""What follows from a pick: the channel of a touchpoint, what kind an obstacle is of, what an idea is against."""

from collections.abc import Collection, Iterator, Sequence

from dialogs.script.picks import AT_STAGE
from dialogs.script.suggested.lists import suggestion
from dialogs.script.trades.trade import (
    SuggestedIdea,
    SuggestedMeasure,
    SuggestedObstacle,
    SuggestedTouchpoint,
    Suggestion,
)
from storage.model.log import Entry, Log, Value

_PARTS = 4  # of the address of an item of a stage's list


def implied(log: Log, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield what follows from the picks among some entries: a touchpoint's channel, what an idea is against."""
    answered, said = set[str](), {entry.address for entry in entries}
    for entry in entries:
        item, _, last = entry.address.rpartition(".")
        parts = item.split(".")
        if last == "pick" and isinstance(entry.value, str) and len(parts) == _PARTS:
            found = suggestion(entry.value, parts[2])
            for name, value in _facts(found, log, ".".join(parts[:2]), entry.value, answered) if found else ():
                if f"{item}.{name}" not in said:
                    yield Entry(f"{item}.{name}", value=value)


def _facts(found: Suggestion, log: Log, stage: str, pick: str, answered: set[str]) -> Iterator[tuple[str, Value]]:
    match found:
        case SuggestedTouchpoint(channel=channel, online=online):
            yield from (("channel", channel), ("online", online))
        case SuggestedObstacle(kind=kind):
            yield "kind", kind
        case SuggestedMeasure(better=better):
            yield "better", better
        case SuggestedIdea(answers=answers):
            against = _against(log, stage, pick.partition(AT_STAGE)[0], answers)
            obstacle = next((one for one in against if one not in answered), next(iter(against), None))
            if obstacle:
                answered.add(obstacle)
                yield "answers", obstacle
        case _:
            pass


def _against(log: Log, stage: str, place: str, answers: Collection[str]) -> list[str]:
    """Return the obstacles of a stage that are some of a trade's, those first that nothing is said against yet."""
    there = f"{stage}.obstacles"
    picks = {f"{place}{AT_STAGE}{one}" for one in answers}
    found = [one for one in log.ids(there) if log.value(f"{there}.{one}.pick") in picks]
    ideas = f"{stage}.opportunities"
    served = {log.value(f"{ideas}.{one}.answers") for one in log.ids(ideas)}
    return sorted(found, key=served.__contains__)
