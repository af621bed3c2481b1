"""The plan as the tables that tools for tasks take in: what is still to do, a row each, under the tool's own columns.

No cell begins as a formula does, and what a thing is called for good stands in each row, so that who imports twice can
find the older one.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence

from storage.model.mistake import Mistake
from storage.model.plan.tasks import Task, TaskList, Urgency
from storage.model.plan.wording import one_line

_MARK = "\ufeff"  # tells Excel and these tools that it is UTF-8; Jira would take it for part of its first column
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MOST_TITLE = 250  # characters: Jira takes 255 of a summary, Todoist 500

_JIRA: Mapping[Urgency, str] = {
    "first": "Highest",
    "do_now": "High",
    "plan": "Medium",
    "small_fix": "Medium",
    "later": "Low",
    "complete": "Low",
}
_TODOIST: Mapping[Urgency, int] = {"first": 1, "do_now": 2, "plan": 3, "small_fix": 3, "later": 4, "complete": 4}


def _trello(tasks: TaskList) -> str:
    columns = ("Card Name", "Card Description", "Labels", "Members", "Due Date", "Start Date", "List Name")
    # Members are known by names that only Trello gives: who is in charge stands in the description.
    rows = ((_title(one), _text(one), _label(one), "", _day(one), "", one.section) for one in _left(tasks))
    return _MARK + _table(columns, rows)


def _asana(tasks: TaskList) -> str:
    columns = ("Name", "Section/Column", "Assignee Email", "Due Date", "Notes", "Tags")
    rows = ((_title(one), one.section, _address(one), _day(one), _text(one), _label(one)) for one in _left(tasks))
    return _MARK + _table(columns, rows)


def _jira(tasks: TaskList) -> str:
    columns = ("Summary", "Description", "Priority", "Due Date", "Labels")
    rows = ((_title(one), _text(one), _JIRA[one.urgency], _day(one), one.uid) for one in _left(tasks))
    return _table(columns, rows)


def _todoist(tasks: TaskList) -> str:
    columns = ("TYPE", "CONTENT", "PRIORITY", "INDENT", "AUTHOR", "RESPONSIBLE", "DATE", "DATE_LANG", "TIMEZONE")
    rows: list[Sequence[str | int]] = []
    left = _left(tasks)
    for section in dict.fromkeys(one.section for one in left):
        rows.append(("section", section, *[""] * 7))
        for one in (each for each in left if each.section == section):
            day = (_day(one), "en") if one.on else ("", "")  # days are written as ISO 8601 has them
            rows.append(("task", _title(one), _TODOIST[one.urgency], 1, "", "", *day, ""))
            rows.append(("note", _text(one), *[""] * 7))
    return _MARK + _table(columns, rows)


TABLES: Mapping[str, Callable[[TaskList], str]] = {
    "trello": _trello,
    "asana": _asana,
    "jira": _jira,
    "todoist": _todoist,
}


def _left(tasks: TaskList) -> tuple[Task, ...]:
    """Return what is still to be done: a tool would take what is over for new.

    Raises:
        Mistake: where that is nothing.
    """
    if not tasks.left:
        raise Mistake("wrong-no-tasks")
    return tasks.left


def _table(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)  # lines end as RFC 4180 has them
    writer.writerow(columns)
    writer.writerows([_harmless(str(cell)) for cell in row] for row in rows)
    return out.getvalue()


def _harmless(cell: str) -> str:
    """Return a cell that no program of tables takes for a formula.

    >>> _harmless("=1+1"), _harmless("- a list"), _harmless("1 - 2")
    ("'=1+1", "'- a list", '1 - 2')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _title(task: Task) -> str:
    return task.title if len(task.title) <= _MOST_TITLE else f"{task.title[: _MOST_TITLE - 1]}…"


def _text(task: Task) -> str:
    """Return what is known of a thing, all of a title that is cut, and its name for good."""
    whole = [task.title] if len(task.title) > _MOST_TITLE else []
    return "\n".join([*whole, *([task.text] if task.text else []), task.uid])


def _label(task: Task) -> str:
    """Return the stage as a label; commas stand between several."""
    return one_line(task.stage.replace(",", " ").replace("،", " "))


def _day(task: Task) -> str:
    return task.on.isoformat() if task.on else ""


def _address(task: Task) -> str:
    """Return the address of who is in charge, where that is what was said."""
    name, at, host = task.owner.partition("@")
    return task.owner if name and at and "." in host and not task.owner.count(" ") else ""
