"""The stages of a map added, renamed, moved, removed, split and put together; what was said of them stays with them."""

from collections.abc import Callable, Mapping

from dialogs.changes.lists import Entries, item_entries
from dialogs.changes.merging import merged
from dialogs.interview import Interview
from dialogs.kinds.naming import positions
from dialogs.reading.lists.listing import check_length
from storage.model.log import Entry
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
