"""The plan as a file or a chat message, and a guide for an interview as a file: what is to be said in, text out.

The words come from the shell: `words(id, **values)`; all ids begin with `check-`.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from renderers.vocabulary import Phrasing, Vocabulary
from storage.model.guide import Guide
from storage.model.plan.checklist import Item
from storage.model.plan.plan import Advice, Plan
from storage.model.plan.worded import worded
from storage.model.plan.wording import action, measure, one_line, why

if TYPE_CHECKING:
    from jinja2 import Template

ALL = "/checklist all"  # what to send for the rest
TEMPLATES = Path(__file__).parent / "templates"


def as_json(plan: Plan, words: Phrasing) -> str:
    """Return every item with all that is known of it."""
    entries = [_entry(plan, item, words) for item in plan.items]
    return json.dumps({"items": entries}, ensure_ascii=False, indent=2) + "\n"


def _entry(plan: Plan, item: Item, words: Phrasing) -> dict[str, object]:
    advice = plan.advice.get(item.key, Advice())
    return {
        "key": item.key,
        "group": item.group,
        "priority": item.priority,
        "text": item.text,
        "action": action(item, words),
        "answers": list(item.answers),
        "stage": item.stage,
        "touchpoint": item.touchpoint,
        "harm": item.harms,
        "why": why(item, words),
        "first_step": advice.step or None,
        "measure": measure(item, advice, words) or None,
        "owner": item.owner,
        "due": item.due.isoformat() if item.due else None,
        "due_in_days": item.due_in_days,
        "status": item.status,
        "note": item.note,
    }


def markdown(plan: Plan, words: Phrasing) -> str:
    """Return the plan as Markdown: the first things in full, the rest under the names of its groups."""
    return _template("checklist.md").render(words=words, plan=worded(plan, words))


def plain(plan: Plan, words: Phrasing, most: int | None) -> str:
    """Return the plan as plain text: all of it, or for a chat the first things alone, where `most` is given."""
    whole = worded(plan, words)
    left = sum(not item.is_over for item in plan.rest) if most is not None else 0
    return _template("checklist.txt").render(words=words, plan=whole, short=most is not None, left=left, all=ALL)


def guide_markdown(guide: Guide, words: Vocabulary) -> str:
    """Return a guide for an interview as Markdown: boxes to tick, and lines to write on."""
    return _template("guide.md").render(words=words, guide=guide)


_MARKDOWN = re.compile(r"[\\`*_\[\]<>#|~&@$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_LIST_MARK = re.compile(r"^(\d*)([-+=.)])")  # as "- x", "1. x" and "===" begin; the other marks are escaped anywhere


def _markdown(text: object) -> str:
    r"""Return what Markdown shows as `text` on one line: no markup, no HTML, no links of its own.

    >>> _markdown("# *50%* <b>")
    '\\# \\*50%\\* \\<b\\>'
    >>> _markdown("1. - x")
    '1\\. - x'
    """
    return _LIST_MARK.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\g<0>", one_line(str(text))))


def _plain(text: object) -> str:
    return one_line(str(text))


# What every {{ expression }} of a template goes through, so that none can be forgotten.
SAFE: Mapping[str, Callable[[object], str]] = {
    "checklist.md": _markdown,
    "checklist.txt": _plain,
    "guide.md": _markdown,
}


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
