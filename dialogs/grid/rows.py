"""A map as tables: its stages side by side, what is asked of it as a whole, or one item of a list. No HTML is here.

field      | Stage 1    | Stage 2       The rows of a group stand below its title; those of a group that is
-----------+------------+---------      folded are left out.
Obstacles  | the queue  | no seat
▸ feelings · 3 of 6
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from dialogs.changes.lists import text_at
from dialogs.interview import Interview, is_answered
from dialogs.kinds.sources import Sources
from dialogs.menus.panel import answer_at, question_text, shown
from dialogs.script.parts import is_part
from dialogs.script.posing import Posed
from dialogs.script.script import SCRIPT

MORE = "more"  # the group of what is asked only where somebody wants to say it
GROUPS = frozenset((*(one.group for one in SCRIPT if one.group), MORE))  # of rows that can be folded


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an answer, and the part of the map that it opens, "" where there is nothing below it."""

    text: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """An answer where it stands: its address, what it is called ("Obstacles, Ordering"), and its lines.

    `title` is the name of its field alone; `is_said`: something was answered, be it that there is nothing.
    """

    address: str
    title: str
    name: str
    lines: tuple[Line, ...]
    is_said: bool


@dataclass(frozen=True, slots=True)
class Row:
    """The answers to one question, column by column; None where it is not asked of one."""

    title: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows with a title, and how many of their cells say something; one that is folded holds no rows.

    The first group of a table has neither name nor title.
    """

    name: str
    title: str
    told: int
    cells: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its columns, each a cell with a name that can be changed or a mere title, and its groups of rows."""

    columns: tuple[Cell | str, ...]
    groups: tuple[Group, ...]


_Across = tuple[Posed, tuple[Cell | None, ...]]  # a question, and its cells across the columns


class Sheet:
    """All cells of a map as it stands, to make tables of."""

    def __init__(self, interview: Interview) -> None:
        self._interview = interview
        self._log, self._words = interview.log, interview.words
        self._asked = {one.address: one for one in interview.askable if not one.question.kept_as}

    def whole(self, unfolded: Collection[str]) -> Grid:
        """Return what is asked of the map as a whole."""
        questions = [one for one in self._asked.values() if not one.items]
        rows = [(one, (self._cell(one),)) for one in questions]
        return Grid((self._words("page-table-answer"),), self._groups(rows, unfolded))

    def stages(self, unfolded: Collection[str]) -> Grid:
        """Return the stages, one a column."""
        ids = self._log.ids("stages")
        addresses = dict.fromkeys(q.address for q in self._interview.script if q.address.count("*") == 1)
        found = [[self._asked.get(a.replace("*", i)) for i in ids] for a in addresses if a.startswith("stages.")]
        rows = [
            (first, tuple(self._cell(one) if one else None for one in across))
            for across in found
            if (first := next(filter(None, across), None))
        ]
        names = ((f"stages.{one}.name", self._words("page-table-stage", place=at)) for at, one in enumerate(ids, 1))
        return Grid(tuple(self._named(*name) for name in names), self._groups(rows, unfolded))

    def cell_at(self, address: str) -> Cell | None:
        """Return the cell at an address, None where there is none."""
        one, there = self._asked.get(address), address.rpartition(".")[0]
        outer, _, item = there.rpartition(".")
        if one:
            return self._cell(one)
        is_text = bool(item) and self._log.has(outer, item) and text_at(outer, item) == address
        if not is_text:
            return None
        place = self._log.ids("stages").index(item) + 1 if outer == "stages" else 0
        return self._named(address, self._words("page-table-stage", place=place) if place else self._text)

    def item(self, part: str) -> Grid | None:
        """Return what is asked of one item of a list, its own text first; None where there is no such item."""
        there, _, item = part.rpartition(".")
        if not there or not is_part(self._log, part) or not self._log.has(there, item):
            return None
        own = self._named(text_at(there, item), self._text)
        cells = (own, *(self._cell(one) for one in self._asked.values() if part_of(one) == part))
        told = sum(cell.is_said for cell in cells)
        group = Group("", "", told, len(cells), tuple(Row(cell.title, (cell,)) for cell in cells))
        return Grid((self._words("page-table-answer"),), (group,))

    @property
    def _text(self) -> str:
        return self._words("page-table-text")

    def _named(self, address: str, name: str) -> Cell:
        """Return the cell of an item's own text."""
        return Cell(address, name, name, (Line(str(self._log.value(address))),), is_said=True)

    def _cell(self, one: Posed) -> Cell:
        title = question_text(self._log, one, self._words, ".label")
        stage = str(self._log.value(f"stages.{one.stage}.name")) if len(one.items) == 1 and one.stage else ""
        name = self._words("page-table-cell", field=title, stage=stage) if stage else title
        is_said = is_answered(self._log, one)
        return Cell(one.address, title, name, tuple(self._lines(one)) if is_said else (), is_said)

    def _lines(self, one: Posed) -> Iterator[Line]:
        """Yield an answer line by line; each item of a list that has something below it opens that."""
        log, value = self._log, answer_at(self._log, one)
        ids = log.ids(one.address)
        if isinstance(one.kind, Sources) and value:
            yield from map(Line, self._sources(one.address))
        elif isinstance(value, tuple) and value:
            labels = {choice.id: choice.label for choice in one.choices(log, self._words)}
            parts = [f"{one.address}.{item}" for item in ids] or [""] * len(value)
            for text, part in zip(value, parts, strict=False):
                yield Line(text, part) if part in self._parts else Line(labels.get(text, text))
        else:
            yield Line(shown(self._interview, one))

    def _sources(self, address: str) -> Iterator[str]:
        for item in self._log.ids(address):
            kind, count = (self._log.value(f"{address}.{item}.{name}") for name in ("kind", "count"))
            label = self._words(f"pick-value-{kind}")
            yield self._words("page-table-source", source=label, count=count) if isinstance(count, int) else label

    @cached_property
    def _parts(self) -> frozenset[str]:
        """Return the items below which something is asked."""
        return frozenset(part_of(one) for one in self._asked.values() if one.items)

    def _groups(self, rows: Sequence[_Across], unfolded: Collection[str]) -> tuple[Group, ...]:
        named = dict.fromkeys(("", *(group_of(one) for one, _ in rows)))
        names = sorted(named, key=lambda name: name == MORE)  # last
        return tuple(
            self._group(name, [cells for one, cells in rows if group_of(one) == name], unfolded) for name in names
        )

    def _group(self, name: str, rows: Sequence[tuple[Cell | None, ...]], unfolded: Collection[str]) -> Group:
        cells = [cell for row in rows for cell in row if cell]
        title = self._words("page-table-more" if name == MORE else f"say-group-{name}") if name else ""
        unfolds = not name or name in unfolded
        told = sum(cell.is_said for cell in cells)
        return Group(name, title, told, len(cells), tuple(map(_row, rows)) if unfolds else ())


def _row(cells: tuple[Cell | None, ...]) -> Row:
    return Row(next(cell.title for cell in cells if cell), cells)


def group_of(one: Posed) -> str:
    """Return the group of rows that a question stands in: "" for what everybody is asked."""
    return "" if one.question.depth == "quick" else one.question.group or MORE


def part_of(one: Posed) -> str:
    """Return the address of the innermost item that a question is about, "" where it is about none."""
    names = one.question.address.split(".*")
    return "".join(f"{name}.{item}" for name, item in zip(names, one.items, strict=False))
