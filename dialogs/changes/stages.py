"""The stages of a map added, renamed, moved, removed, split and put together; what was said of them stays with them."""

import re
from collections.abc import Callable, Iterator, Mapping

from dialogs.changes.lists import Entries, check_count, item_entries
from dialogs.interview import Interview
from dialogs.kinds.naming import positions
from dialogs.reading.lists.listing import check_length
from storage.model.log import Entry, Log, Value
from storage.model.mistake import Mistake
from storage.model.text import clean, folded


def add(interview: Interview, name: str) -> Entries:
    """Return the entries that add a stage at the end."""
    return item_entries(interview.log, "stages", (*interview.log.texts("stages"), _new_name(interview, name)))


def rename(interview: Interview, args: str) -> Entries:
    """Return the entries that rename a stage ("2 NAME")."""
    place, _, name = args.partition(" ")
    stage = stage_at(interview, place)
    return (Entry(f"stages.{stage}.name", value=_new_name(interview, name, besides=stage)),)


def reorder(interview: Interview, args: str) -> Entries:
    """Return the entries that move a stage to another place ("3 1")."""
    place, _, target = args.partition(" ")
    moved, ids = stage_at(interview, place), interview.log.ids("stages")
    there = ids.index(stage_at(interview, target))
    rest = [i for i in ids if i != moved]
    return (Entry("stages", value=(*rest[:there], moved, *rest[there:])),)


def remove(interview: Interview, args: str) -> Entries:
    """Return the entries that take a stage out of the map."""
    gone, ids = stage_at(interview, args), interview.log.ids("stages")
    if len(ids) == 1:
        raise Mistake("wrong-last-stage")
    return (Entry("stages", value=tuple(i for i in ids if i != gone)),)


def split(interview: Interview, args: str) -> Entries:
    """Return the entries that put a new stage right behind another ("2 NAME"), in which nothing is said yet."""
    place, _, name = args.partition(" ")
    stage = stage_at(interview, place)
    *named, order = item_entries(interview.log, "stages", (*interview.log.texts("stages"), _new_name(interview, name)))
    ids = order.value if isinstance(order.value, tuple) else ()
    after = ids.index(stage) + 1
    return (*named, Entry("stages", value=(*ids[:after], ids[-1], *ids[after:-1])))


def merge(interview: Interview, args: str) -> Entries:
    """Return the entries that put two stages together ("2 3")."""
    first, _, second = args.strip().partition(" ")
    kept, gone = stage_at(interview, first), stage_at(interview, second)
    if kept == gone:
        raise Mistake("wrong-stages-verb")
    return merged(interview.log, kept, gone)


VERBS: Mapping[str, Callable[[Interview, str], Entries]] = {
    "add": add,
    "rename": rename,
    "reorder": reorder,
    "remove": remove,
    "split": split,
    "merge": merge,
}


def stage_at(interview: Interview, place: str) -> str:
    """Return the id of the stage that is named by its id, or by its place in the list."""
    ids = interview.log.ids("stages")
    if place.strip() in ids:
        return place.strip()
    places = positions(place, len(ids)) if place.strip() else None
    if not places or len(places) > 1:
        raise Mistake("wrong-stages-verb")
    return ids[places[0] - 1]


def _new_name(interview: Interview, name: str, besides: str = "") -> str:
    name = clean(name)
    if not name:
        raise Mistake("wrong-stages-verb")
    check_length(name)
    others = (interview.log.value(f"stages.{i}.name") for i in interview.log.ids("stages") if i != besides)
    if folded(name) in (folded(str(other)) for other in others):
        raise Mistake("wrong-stage-there", stage=name[:100])
    return name


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
