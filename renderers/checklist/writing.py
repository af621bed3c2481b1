"""The checklist as a file or a chat message: items in, text out. What stands on it is `storage.model.plan`'s.

The words come from the shell: `words(id, **values)`; all ids begin with `check-`.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from renderers.checklist.wording import action, facts, first_step, measure, one_line, whole_action, why
from renderers.vocabulary import Phrasing
from storage.model.plan.checklist import Item
from storage.model.plan.weight import Group

if TYPE_CHECKING:
    from jinja2 import Template

ALL = "/checklist all"  # what to send for the rest
TEMPLATES = Path(__file__).parent / "templates"


def as_json(items: tuple[Item, ...], words: Phrasing) -> str:
    """Return every item with all that is known of it."""
    entries = [_entry(item, words) for item in items]
    return json.dumps({"items": entries}, ensure_ascii=False, indent=2) + "\n"


def _entry(item: Item, words: Phrasing) -> dict[str, str | int | None]:
    return {
        "key": item.key,
        "group": item.group,
        "priority": item.priority,
        "text": item.text,
        "action": whole_action(item, words),
        "stage": item.stage,
        "touchpoint": item.touchpoint,
        "why": why(item, words),
        "measure": measure(item, words),
        "owner": item.owner,
        "due": item.due.isoformat() if item.due else None,
        "due_in_days": item.due_in_days,
        "status": item.status,
    }


def markdown(items: tuple[Item, ...], words: Phrasing) -> str:
    """Return every item under the name of its group, as Markdown."""
    return _template("checklist.md").render(words=words, groups=grouped(items, words))


def plain(items: tuple[Item, ...], words: Phrasing, most: int | None) -> str:
    """Return the items as plain text: every one, or for a chat the first `most` that are still to be done."""
    numbered = list(enumerate(items, 1))
    if most is not None:
        numbered = [(number, item) for number, item in numbered if not item.is_over][:most]
    lines = [line(number, item, words) for number, item in numbered]
    return _template("checklist.txt").render(words=words, lines=lines, left=len(items) - len(lines), all=ALL)


def _groups(words: Phrasing) -> tuple[str, ...]:
    return tuple(words(f"check-group-{group}") for group in get_args(Group))


@dataclass(frozen=True, slots=True)
class WordedItem:
    """An item in words; `first` is what to do before."""

    number: int
    group: str
    status: str
    action: str
    first: str | None
    why: str
    measure: str
    facts: str


def grouped(items: tuple[Item, ...], words: Phrasing) -> dict[str, list[WordedItem]]:
    """Return the items in words, under the names of their groups."""
    lines = [line(number, item, words) for number, item in enumerate(items, 1)]
    return {group: [one for one in lines if one.group == group] for group in _groups(words)}


def line(number: int, item: Item, words: Phrasing) -> WordedItem:
    """Return an item in words."""
    return WordedItem(
        number=number,
        group=words(f"check-group-{item.group}"),
        status=item.status,
        action=action(item, words),
        first=first_step(item, words),
        why=why(item, words),
        measure=measure(item, words),
        facts=facts(item, words),
    )


_MARKDOWN = re.compile(r"[\\`*_\[\]<>#|~&@$]|:(?=//)|(?<=www)\.", re.IGNORECASE)


def _markdown(text: object) -> str:
    r"""Return what Markdown shows as `text` on one line: no markup, no HTML, no links of its own.

    >>> _markdown("# *50%* <b>")
    '\\# \\*50%\\* \\<b\\>'
    """
    return _MARKDOWN.sub(r"\\\g<0>", one_line(str(text)))


def _plain(text: object) -> str:
    return one_line(str(text))


# What every {{ expression }} of a template goes through, so that none can be forgotten.
SAFE: Mapping[str, Callable[[object], str]] = {"checklist.md": _markdown, "checklist.txt": _plain}


@cache
def _template(name: str) -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - a tenth of a second

    environment = Environment(
        autoescape=False,  # noqa: S701 - nothing here is HTML; `finalize` escapes for what it is
        finalize=SAFE[name],
        keep_trailing_newline=True,
        loader=FileSystemLoader(TEMPLATES),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    return environment.get_template(name)
