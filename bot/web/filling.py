"""What a person sends from the table: which cells are shown, and what an open one says. How it looks is `screen`'s."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogs.events import Chose, Edited, Event, Picked
from dialogs.grid.cell import OpenCell, Option, as_typed, open_cell, part_at
from dialogs.grid.rows import GROUPS, Sheet
from dialogs.interview import Interview
from storage.model.mistake import Mistake

DEEPEN = "deepen"  # presses of an open cell, besides those that are picks
_PICKS: Mapping[str, tuple[str, ...]] = {"clear": (), "unknown": ("unknown",), "none": ("none",)}


@dataclass(frozen=True, slots=True)
class View:
    """What is shown of a table: of which map, of which part of it, which groups are unfolded, which cell is open.

    `saved` is the address of the cell that was changed just now.
    """

    map_id: str = ""
    part: str = ""
    unfolded: tuple[str, ...] = ()
    cell: str = ""
    saved: str = ""

    def query(self) -> dict[str, str]:
        """Return the view as the values of an address."""
        said = {"map": self.map_id, "part": self.part, "open": ".".join(self.unfolded)}
        said |= {"cell": self.cell, "saved": self.saved}
        return {name: value for name, value in said.items() if value}


@dataclass(frozen=True, slots=True)
class Filled:
    """What an open cell says: what stood there when it was opened, what was pressed, typed, picked and counted."""

    stamp: str = ""
    press: str = ""
    text: str = ""
    picks: tuple[str, ...] = ()
    counts: tuple[tuple[str, str], ...] = ()


def view_of(fields: Mapping[str, Sequence[str]]) -> View:
    """Return what the fields of an address or a form want to be shown."""
    one = {name: (fields.get(name) or [""])[-1] for name in ("map", "part", "open", "cell", "saved", "unfold", "fold")}
    groups = dict.fromkeys(n for n in (*one["open"].split("."), one["unfold"]) if n in GROUPS and n != one["fold"])
    return View(one["map"], one["part"], tuple(groups), one["cell"], one["saved"])


def filled_of(fields: Mapping[str, Sequence[str]]) -> Filled:
    """Return what the fields of a form say of its cell."""
    one = {name: (fields.get(name) or [""])[-1] for name in ("stamp", "press", "text")}
    counts = ((name.partition(".")[2], said[-1]) for name, said in fields.items() if name.startswith("count.") and said)
    text = one["text"].replace("\r\n", "\n")
    return Filled(one["stamp"], one["press"], text, tuple(fields.get("pick", ())), tuple(counts))


def where_it_stands(interview: Interview, view: View) -> View:
    """Return a view in which its open cell is: one of a stage stands in the stage's own table and in that of all."""
    part = part_at(interview, view.cell) if view.cell else view.part
    is_of_all = part != view.part and part.rpartition(".")[0] == "stages"
    return replace(view, part="" if is_of_all else part)


def events_of(interview: Interview, address: str, filled: Filled) -> Iterator[Event]:
    """Yield what a form does to its cell, and whether more is to be told; nothing where it leaves all as it is.

    Raises:
        Mistake: where there is no such cell any more, or something else stands there than when it was opened.
    """
    cell = open_cell(interview, address)
    if cell is None:
        raise Mistake("page-table-gone")
    said = _typed(interview, cell, filled.text) if cell.way in ("words", "lines") else _picked(cell, filled)
    said = Picked(address, _PICKS[filled.press]) if filled.press in _PICKS else said
    if said and filled.stamp != cell.stamp:
        raise Mistake("page-table-changed", answer=_answer(interview, address))
    yield from (said,) if said else ()
    if filled.press == DEEPEN and cell.deeper:
        yield Chose((f"/deepen {cell.deeper}",))


def with_typed(cell: OpenCell, filled: Filled) -> OpenCell:
    """Return a cell with what was put in and could not be used in the place of what stands there."""
    counts = dict(filled.counts)

    def put(option: Option) -> Option:
        return replace(option, is_picked=option.id in filled.picks, count=counts.get(option.id, option.count))

    return replace(cell, text=filled.text, options=tuple(map(put, cell.options)))


def _typed(interview: Interview, cell: OpenCell, text: str) -> Event | None:
    if text.strip() == cell.text.strip():
        return None
    is_answer = bool(text.strip()) or not interview.askable_at(cell.address)  # the text of an item cannot be empty
    return Edited(cell.address, as_typed(interview, cell, text)) if is_answer else Picked(cell.address, ())


def _picked(cell: OpenCell, filled: Filled) -> Event | None:
    """Return what is picked; what was counted only now is picked by that."""
    counts = {name: count.strip() for name, count in filled.counts}
    counted = [one.id for one in cell.options if counts.get(one.id) and not one.count]
    picks = dict.fromkeys((*filled.picks, *counted))
    ids = tuple(f"{one} {counts.get(one, '')}".strip() for one in picks)
    return None if ids == cell.picked else Picked(cell.address, ids)


def _answer(interview: Interview, address: str) -> str:
    cell = Sheet(interview).cell_at(address)
    texts = [line.text for line in cell.lines] if cell else []
    return interview.words("say-list-dot").join(texts) or interview.words("say-review-empty")
