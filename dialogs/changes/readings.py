"""What a figure adds to the log besides itself: the reading of the day on which it was said, beside those of before."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from storage.model.limits import READINGS
from storage.model.log import Entry, Log

_KPIS = "kpis"


def recorded(log: Log, entries: Sequence[Entry], today: date) -> Iterator[Entry]:
    """Yield the readings of the measures to which some entries give a value today."""
    for entry in entries:
        measure, _, name = entry.address.rpartition(".")
        if name == "value" and measure.split(".")[-2:-1] == [_KPIS] and isinstance(entry.value, str):
            yield from read_on(log, measure, {today: entry.value})


def read_on(log: Log, measure: str, said: Mapping[date, str]) -> Iterator[Entry]:
    """Yield the entries that put readings into the history of a measure, one a day; the oldest go where it is full.

    The value that stood there before it had a history is a reading of the day as of which the map is, where that is
    known.
    """
    there = f"{measure}.history"
    known = {str(log.value(f"{there}.{one}.on")): one for one in log.ids(there)}
    new = (_before(log, measure, min(said)) if not known else {}) | {on.isoformat(): said[on] for on in sorted(said)}
    fresh = iter(log.new_ids(there, len(new)))
    ids = known | {on: next(fresh) for on in new if on not in known}
    for on, value in new.items():
        yield from () if on in known else (Entry(f"{there}.{ids[on]}.on", value=on),)
        yield Entry(f"{there}.{ids[on]}.value", value=value)
    yield Entry(there, value=tuple(ids[on] for on in sorted(ids))[-READINGS:])


def day_of(log: Log, address: str) -> date | None:
    """Return the day on which a measure's value was said that stands at an address; None where none is known."""
    there, value = f"{address.rpartition('.')[0]}.history", log.value(address)
    *_, last = (None, *log.ids(there))
    is_it = last and log.value(f"{there}.{last}.value") == value
    return date.fromisoformat(str(log.value(f"{there}.{last}.on"))) if is_it else None


def _before(log: Log, measure: str, first: date) -> dict[str, str]:
    value, as_of = log.value(f"{measure}.value"), str(log.value("as_of") or "")
    return {as_of: str(value)} if value and "" < as_of < first.isoformat() else {}
