"""What a list with these items adds to the log; an item that stays keeps its id, and what hangs under it."""

from collections.abc import Callable, Mapping, Sequence

from dialogs.changes.matching import Item, equal, matched
from dialogs.kinds.kind import Choice
from dialogs.script.picks import pick_entries
from storage.model import limits
from storage.model.fields import field_at, text_field_at
from storage.model.journey import Journey
from storage.model.log import Entry, Log
from storage.model.mistake import Mistake

Entries = tuple[Entry, ...]

_Which = Callable[[Sequence[Item], Sequence[str]], Sequence[str | None]]  # which item each text is, None for a new one


def item_entries(log: Log, address: str, texts: Sequence[str], picked: Sequence[Choice] = ()) -> Entries:
    """Return the entries that make a list hold these texts in this order; an item with the same text stays.

    Without any, nothing is said of the list. `picked` are the choices that some of the texts are the labels of.

    Raises:
        Mistake: where there are more than a list may have.
    """
    return _with_items(log, address, texts, picked, equal)


def relisted(log: Log, address: str, texts: Sequence[str], picked: Sequence[Choice] = ()) -> Entries:
    """Return the entries that make a list hold what was typed in its place; an item that was only reworded stays.

    Raises:
        Mistake: where there are more than a list may have.
    """
    return _with_items(log, address, texts, picked, matched)


def reworded(log: Log, address: str, texts: Mapping[str, str]) -> Entries:
    """Return the entries that give items of a list other texts, by their ids."""
    if has_plain_items(address):
        return (Entry(address, value=tuple(texts.get(one, one) for one in texts_at(log, address))),)
    changed = tuple(Entry(text_at(address, item), value=text) for item, text in texts.items())
    return (*changed, Entry(address, value=log.ids(address)))


def items_at(log: Log, address: str) -> tuple[Item, ...]:
    """Return a list's items, mere texts under their own names."""
    texts = texts_at(log, address)
    return tuple(zip(texts if has_plain_items(address) else log.ids(address), texts, strict=False))


def replaced(
    log: Log, address: str, made: Sequence[Item], texts: Sequence[str], picked: Sequence[Choice] = ()
) -> Entries:
    """Return the entries that put texts in the place of some items, given with the texts that are replaced.

    An item whose text stays the same keeps what it was called since.
    """
    check_count(address, len(log.ids(address)) - len(made) + len(texts))
    found, said = matched(made, texts), dict(made)
    new = iter(log.new_ids(address, found.count(None)))
    ids = [item or next(new) for item in found]
    changed = [e for i, text in zip(ids, texts, strict=True) for e in _text_entries(text_at(address, i), text, picked)]
    since = [(text_at(address, i), said.get(i) == text) for i, text in zip(ids, texts, strict=True)]
    kept = [Entry(there, value=log.value(there)) for there, is_same in since if is_same]
    order = log.ids(address)
    rest = [i for i in order if i not in said]
    before = sum(i not in said for i in order[: order.index(made[0][0])])
    return (*changed, *kept, Entry(address, value=(*rest[:before], *ids, *rest[before:])))


def _with_items(log: Log, address: str, texts: Sequence[str], picked: Sequence[Choice], which: _Which) -> Entries:
    check_count(address, len(texts))
    if has_plain_items(address):
        return (Entry(address, value=tuple(texts) or None),)
    there = items_at(log, address)
    found, said = which(there, texts), dict(there)
    new = iter(log.new_ids(address, len(texts)))
    ids = [item or next(new) for item in found]
    changed = [(item, text) for item, text in zip(ids, texts, strict=True) if said.get(item) != text]
    entries = (entry for i, text in changed for entry in _text_entries(text_at(address, i), text, picked))
    return (*entries, Entry(address, value=tuple(ids) or None))


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
    if address == "stages" and count > limits.STAGES_TOLD:
        raise Mistake("wrong-stages", count=count, most=limits.STAGES_TOLD)
    if count > limits.ITEMS_IN_LIST:
        raise Mistake("wrong-items", count=count, most=limits.ITEMS_IN_LIST)
