"""What a list with these items adds to the log; an item that stays keeps its id, and what hangs under it."""

from collections.abc import Sequence

from dialogs.kinds.kind import Choice
from dialogs.reading.lists.listing import MOST_ITEMS
from dialogs.script.picks import pick_entries
from storage.model.fields import field_at, text_field_at
from storage.model.journey import Journey
from storage.model.log import Entry, Log
from storage.model.mistake import Mistake

Entries = tuple[Entry, ...]

MOST_STAGES = 12


def item_entries(log: Log, address: str, texts: Sequence[str], picked: Sequence[Choice] = ()) -> Entries:
    """Return the entries that make a list hold these texts in this order; without any, nothing is said of it.

    `picked` are the choices that some of the texts are the labels of.

    Raises:
        Mistake: where there are more than a list may have.
    """
    check_count(address, len(texts))
    if has_plain_items(address):
        return (Entry(address, value=tuple(texts) or None),)
    there = list(zip(log.texts(address), log.ids(address), strict=False))
    new = iter(log.new_ids(address, len(texts)))
    ids: list[str] = []
    entries: list[Entry] = []
    for text in texts:
        kept = next((pair for pair in there if pair[0] == text), None)
        if kept:
            there.remove(kept)
            ids.append(kept[1])
        else:
            ids.append(next(new))
            entries += _text_entries(text_at(address, ids[-1]), text, picked)
    return (*entries, Entry(address, value=tuple(ids) or None))


def replaced(
    log: Log, address: str, made: Sequence[str], texts: Sequence[str], picked: Sequence[Choice] = ()
) -> Entries:
    """Return the entries that put texts in the place of some items; the first ones keep their ids."""
    check_count(address, len(log.ids(address)) - len(made) + len(texts))
    ids = (*made[: len(texts)], *log.new_ids(address, max(0, len(texts) - len(made))))
    texts_of = zip(ids, texts, strict=True)
    changed = tuple(entry for i, text in texts_of for entry in _text_entries(text_at(address, i), text, picked))
    order = log.ids(address)
    place = order.index(made[0])
    rest = [i for i in order if i not in made]
    before = sum(i not in made for i in order[:place])
    return (*changed, Entry(address, value=(*rest[:before], *ids, *rest[before:])))


def _text_entries(address: str, text: str, picked: Sequence[Choice]) -> Entries:
    """Return the entries of a text, and of the choice that it is the label of."""
    pick = next((choice.id for choice in picked if choice.label == text), "")
    return (Entry(address, value=text), *pick_entries(address, text, pick))


def texts_at(log: Log, address: str) -> tuple[str, ...]:
    """Return the texts of a list's items, in order."""
    value = log.value(address)
    if has_plain_items(address):
        return value if isinstance(value, tuple) else ()
    return log.texts(address)


def has_plain_items(address: str) -> bool:
    """Tell whether the items of a list are mere texts, without ids and fields of their own."""
    field = field_at(Journey, address)
    return field is not None and field.is_list and not field.is_value


def text_at(address: str, item: str) -> str:
    """Return the address of the text by which an item of a list is told from the others."""
    return f"{address}.{item}.{text_field_at(Journey, address)}"


def check_count(address: str, count: int) -> None:
    """Raise Mistake where a list would have more items than it may."""
    if address == "stages" and count > MOST_STAGES:
        raise Mistake("wrong-stages", count=count, most=MOST_STAGES)
    if count > MOST_ITEMS:
        raise Mistake("wrong-items", count=count, most=MOST_ITEMS)
