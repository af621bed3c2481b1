"""Tables and lists of tasks in a pasted text: their cells and items. Nothing is kept or asked here."""

import re
from dataclasses import dataclass

_RULE = frozenset(" \t|:+-")  # of what the line below a heading is made
_TASK = re.compile(r"\s*[-*+•]\s*\[[ xX✓✔]?\]\s+(\S.*)")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, and whether the first one is its heading."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool

    @property
    def columns(self) -> tuple[tuple[str, ...], ...]:
        """Return the cells of each column below the heading, without the empty ones."""
        body = self.rows[self.headed :]
        return tuple(tuple(row[i] for row in body if row[i : i + 1] and row[i]) for i in range(len(self.rows[0])))


def table_in(text: str) -> Table | None:
    r"""Return the table that a text is, with tabs or upright lines between its cells; None where it is none.

    >>> table_in("| Stage | Pain |\n|---|---|\n| Look | dear |").columns
    (('Look',), ('dear',))
    """
    lines = [line for line in text.strip("\n").split("\n") if line.strip()]
    if len(lines) < 2:  # noqa: PLR2004 - a line alone is an answer
        return None
    if all("\t" in line for line in lines):
        return _table([line.split("\t") for line in lines], headed=False)
    if not all(line.strip().startswith("|") or line.count("|") == lines[0].count("|") > 0 for line in lines):
        return None
    headed = _is_rule(lines[1])
    cells = [line.strip().strip("|").split("|") for line in lines if not _is_rule(line)]
    return _table(cells, headed=headed)


def tasks_in(text: str) -> tuple[str, ...]:
    """Return the items of a list of tasks ("- [ ] the queue"), none where a line is no task."""
    found = [_TASK.fullmatch(line) for line in text.split("\n") if line.strip()]
    return tuple(one[1].strip() for one in found if one) if all(found) else ()


def _is_rule(line: str) -> bool:
    return "-" in line and _RULE.issuperset(line)


def _table(cells: list[list[str]], *, headed: bool) -> Table | None:
    width = max(map(len, cells), default=0)
    rows = tuple(tuple(cell.strip() for cell in (*row, *[""] * (width - len(row)))) for row in cells)
    return Table(rows, headed) if len(rows) > headed and width else None
