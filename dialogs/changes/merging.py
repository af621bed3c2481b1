"""Two stages put together: what was said of both stays."""

import re
from collections.abc import Iterator, Mapping

from dialogs.changes.lists import Entries, check_count
from storage.model.log import Entry, Log, Value


def merged(log: Log, kept: str, gone: str) -> Entries:
    """Return the entries that put two stages together, by their ids: the second's lists go behind the first's.

    What is said once of a stage (its feeling, its owner) is the first's, or the second's where the first says nothing.

    Raises:
        Mistake: where a list would be longer than it may.
    """
    order = tuple(i for i in log.ids("stages") if i != gone)
    return (*_moved(log, kept, gone), *_pointing(log, kept, gone), Entry("stages", value=order))


def _moved(log: Log, kept: str, gone: str) -> Iterator[Entry]:
    """Yield the entries that say of one stage what is said of the other."""
    lists = [name for name in _parts_of(log, gone) if log.ids(f"stages.{gone}.{name}")]
    old = {name: log.ids(f"stages.{gone}.{name}") for name in lists}
    made = {name: log.new_ids(f"stages.{kept}.{name}", len(ids)) for name, ids in old.items()}
    new = {(name, one): other for name in lists for one, other in zip(old[name], made[name], strict=True)}
    for address in log.standing:
        rest, value = address.removeprefix(f"stages.{gone}."), log.value(address)
        name, _, inner = rest.partition(".")
        item, _, field = inner.partition(".")
        target = f"stages.{kept}.{rest}"
        if rest == address or value is None or rest in lists:
            continue
        if (name, item) in new:
            yield Entry(f"stages.{kept}.{name}.{new[name, item]}.{field}", value=_renamed(value, field, new))
        elif name not in lists and rest not in ("name", "pick") and log.value(target) is None:
            yield Entry(target, value=value)
    for name in lists:
        both = (*log.ids(f"stages.{kept}.{name}"), *made[name])
        check_count(f"stages.{kept}.{name}", len(both))
        yield Entry(f"stages.{kept}.{name}", value=both)


def _renamed(value: Value, field: str, new: Mapping[tuple[str, str], str]) -> Value:
    """Return the obstacle that an opportunity answers by its new id."""
    return new.get(("obstacles", str(value)), value) if field == "answers" else value


def _pointing(log: Log, kept: str, gone: str) -> Iterator[Entry]:
    """Yield the entries that let loops lead to the stage that stays."""
    for address in log.standing:
        if re.fullmatch(r"stages\.[^.]+\.loops_to", address) and log.value(address) == gone:
            yield Entry(address, value=kept)


def _parts_of(log: Log, stage: str) -> tuple[str, ...]:
    prefix = f"stages.{stage}."
    return tuple(dict.fromkeys(a.removeprefix(prefix).partition(".")[0] for a in log.standing if a.startswith(prefix)))
