"""Pasted things taken as what they are, or asked about: tables, lists of tasks, Mermaid journeys, map documents."""

import re
from collections.abc import Iterator

from dialogs.changes.answers import answered
from dialogs.changes.editing import is_list
from dialogs.changes.lists import relisted
from dialogs.commands.answering import opened
from dialogs.commands.figures import figures_pasted
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome
from dialogs.kinds.lists import StageNames
from dialogs.kinds.naming import positions
from dialogs.pasting.mermaid import Diagram, Section, diagram_in
from dialogs.pasting.tables import table_in, tasks_in
from dialogs.reading.lists.listing import check_items
from dialogs.screens import Columns, Importing
from dialogs.script.posing import Posed
from dialogs.words import LANGUAGES
from storage.model.document.reader import read
from storage.model.log import Entry
from storage.model.mistake import Mistake

ROW = "row"
_DOCUMENT = re.compile(r"""^[ \t]*[{]?[ \t]*["']?masir["']?[ \t]*:[ \t]*\d""", re.MULTILINE)
_STAGES = re.compile(r"""\bstages["']?[ \t]*:""")


def taken_as(interview: Interview, one: Posed | None, text: str) -> Outcome | None:
    """Return what comes of a pasted thing, None where the text is an answer like any other.

    Raises:
        Mistake: where it is one of ours that is broken, or a journey where none is asked for.
    """
    if _DOCUMENT.search(text) and _STAGES.search(text):
        document = re.sub(r"(?m)^[ \t]*(?:```|~~~)\w*[ \t]*$\n?", "", text)
        read(document.encode(), LANGUAGES)
        return Outcome(interview.seeing(Importing(document)))
    if figures := figures_pasted(interview, one, text):
        return figures
    diagram = diagram_in(text)
    if diagram and not (one and isinstance(one.kind, StageNames)):
        raise Mistake("wrong-diagram-here")
    if diagram:
        return _drawn(interview, diagram)
    return _listed(interview, one, text) if one and (is_list(one) or isinstance(one.kind, StageNames)) else None


def column(interview: Interview, args: str) -> Outcome:
    """Take a column of a pasted table as the answer, or its first row."""
    one, screen = opened(interview), interview.screen
    table = table_in(screen.text) if isinstance(screen, Columns) else None
    if table is None:
        raise Mistake("wrong-put")
    if args == ROW:
        return _answered(interview, one, tuple(cell for cell in table.rows[0] if cell))
    places = positions(args, len(table.columns))
    if places is None or len(places) != 1:
        raise Mistake("wrong-position", most=len(table.columns))
    return _answered(interview, one, table.columns[places[0] - 1])


def _listed(interview: Interview, one: Posed, text: str) -> Outcome | None:
    if tasks := tasks_in(text):
        return _answered(interview, one, tasks)
    table = table_in(text)
    if table is None:
        return None
    if len(table.columns) == 1:
        return _answered(interview, one, table.columns[0])
    return Outcome(interview.seeing(Columns(text)))


def _answered(interview: Interview, one: Posed, items: tuple[str, ...]) -> Outcome:
    return Outcome(interview.plus(answered(interview, one, "\n".join(f"- {item}" for item in items))))


def _drawn(interview: Interview, diagram: Diagram) -> Outcome:
    """Take the sections as stages, the tasks as their steps, and the scores as feelings; say what was left out."""
    names = tuple(section.name for section in diagram.sections)
    check_items(names)
    *named, order = relisted(interview.log, "stages", names)
    ids = order.value if isinstance(order.value, tuple) else ()
    inside = (e for stage, one in zip(ids, diagram.sections, strict=True) for e in _inside(interview, stage, one))
    title = () if interview.log.value("title") or not diagram.title else (Entry("title", value=diagram.title),)
    words, actors = interview.words, interview.words("say-list-dot").join(diagram.actors)
    left = words("say-diagram-actors", count=len(names), actors=actors) if actors else ""
    said = Say(left or words("say-diagram", count=len(names)))
    return Outcome(interview.plus((*title, *named, *inside, order)), (said,))


def _inside(interview: Interview, stage: str, section: Section) -> Iterator[Entry]:
    if section.tasks:
        check_items(section.tasks)
        yield from relisted(interview.log, f"stages.{stage}.steps", section.tasks)
    if section.feeling is not None:
        yield Entry(f"stages.{stage}.emotion.score", value=section.feeling)
