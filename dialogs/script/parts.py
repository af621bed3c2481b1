"""The parts of a map that somebody can go deeper into, and what of them is passed over together."""

from collections.abc import Callable

from dialogs.kinds.kind import Choice
from dialogs.script.posing import Posed, Script, covers
from dialogs.words import Words
from storage.model.fields import field_at, text_field_at
from storage.model.journey import Journey
from storage.model.log import Log

ALL = "all"  # the name of the whole map
_MOST_NAME = 24  # characters of an item on a button


def is_part(log: Log, address: str) -> bool:
    """Tell whether an address is the whole map, an item of a list, or a value with fields of its own."""
    there, _, item = address.rpartition(".")
    field = field_at(Journey, address)
    if not address or (field and field.is_value and not field.is_list):
        return True
    outer = field_at(Journey, there)
    return outer is not None and outer.is_list and outer.is_value and log.has(there, item)


def named_part(log: Log, part: str, words: Words) -> str:
    """Return what a part is called: an item by its text, anything else by its own name."""
    there, _, item = part.rpartition(".")
    if not part:
        return words("say-part-all")
    if there and log.has(there, item):
        return str(log.value(f"{part}.{text_field_at(Journey, there)}"))
    return words(f"say-part-{item.replace('_', '-')}")


def ways_past(script: Script, one: Posed, log: Log, words: Words) -> tuple[Choice, ...]:
    """Return the buttons that pass over what an open question belongs to: its group, its item, its list."""
    if not one.question.group:
        return ()
    group = Choice("/pass", words("chat-button-pass", group=words(f"say-group-{one.question.group}")))
    around = one.question.address.rpartition(".*")[0]
    groups = {q.group for q in script if q.depth != "quick" and q.address.startswith(f"{around}.*.")}
    if not one.items or groups == {one.question.group}:
        return (group,)
    about = _short(named_part(log, _part_of(one, _INNER), words))
    item = Choice("/pass item", words("chat-button-pass-item", item=about))
    if len(one.items) == 1:
        return group, item
    label = words(f"ask-stages{one.question.address.split('.*')[1].replace('.', '-')}.label")
    return group, item, Choice("/pass list", words("chat-button-pass-list", list=label))


def passed_with(script: Script, one: Posed, scope: str) -> Callable[[Posed], bool]:
    """Return what tells the questions that are passed over with one: of its group, of its item, or of its list."""
    match scope:
        case "item":
            part, group = _part_of(one, _INNER), ""
        case "list":
            part, group = _part_of(one, _INNER).rpartition(".")[0], ""
        case _:
            levels = (q.address.count("*") for q in script if q.group == one.question.group)
            part, group = _part_of(one, min(levels, default=0)), one.question.group
    return lambda each: (
        each.question.depth != "quick" and covers(part, each.address) and (not group or each.question.group == group)
    )


_INNER = 2  # how many lists deep the items lie that are passed over as one: what is below is part of them


def _part_of(one: Posed, level: int) -> str:
    """Return the address of the item that a question is about, at most so many lists deep."""
    names = one.question.address.split(".*")
    return "".join(f"{name}.{item}" for name, item in zip(names, one.items[:level], strict=False))


def _short(name: str) -> str:
    return name if len(name) <= _MOST_NAME else name[: _MOST_NAME - 1] + "…"
