"""The formats there are: how each is called, kept and sent, in which layouts, and who writes it. Nothing is drawn here.

A new format is a line in one of the tables and a writer. What a writer needs is imported when it is called: matplotlib
takes 0.4 s, the fonts and their shaper 0.1 s.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar, Union

from renderers.vocabulary import Phrasing, Vocabulary
from storage.model.guide import Guide
from storage.model.journey import Journey
from storage.model.plan.plan import Plan

if TYPE_CHECKING:
    from renderers.sheet.photos import Pixels
    from renderers.sheet.sheet import Sheet
    from storage.model.plan.tasks import TaskList
    from storage.model.plan.worded import WordedPlan

# What a layout shows beside the journey: its plan in one of `PLANS`, other journeys in a comparison, or a guide alone.
Beside = Union[tuple[Journey, ...], "WordedPlan", Guide, None]
# The journey, the words, the layout, the logo, and what stands beside the journey; files out.
MapWriter = Callable[[Journey, Vocabulary, str, "Pixels | None", Beside], tuple[bytes, ...]]
ChecklistWriter = Callable[[Plan, Phrasing, int | None], str]  # words, the most that a chat shows
DocumentWriter = Callable[[Journey], str]
TaskWriter = Callable[["TaskList", Phrasing], str]
GuideWriter = Callable[[Guide, Vocabulary], str]
Write = TypeVar("Write", MapWriter, ChecklistWriter, TaskWriter, DocumentWriter, GuideWriter)


@dataclass(frozen=True, slots=True)
class Format(Generic[Write]):
    """A format: its name as people type it, the suffix of its files, its media type, its layouts, and its writer."""

    name: str
    suffix: str
    media_type: str
    write: Write
    layouts: tuple[str, ...] = ()


def _drawn(write: "Callable[[Sheet], bytes]") -> MapWriter:
    """Return what writes a map as a picture a sheet."""

    def pictures(
        journey: Journey, words: Vocabulary, layout: str, logo: "Pixels | None", beside: Beside
    ) -> tuple[bytes, ...]:
        from renderers.layouts.table import COMPARED, LAYOUTS, PICTURED  # noqa: PLC0415

        if isinstance(beside, tuple):
            sheets = COMPARED[layout]((journey, *beside), words)
        elif beside is None or isinstance(beside, Guide):
            sheets = LAYOUTS[layout](journey, words, logo)
        else:
            sheets = PICTURED[layout](beside, journey, words, logo)
        return tuple(write(sheet) for sheet in sheets)

    return pictures


def _png(sheet: "Sheet") -> bytes:
    from renderers.writers.paint import painted  # noqa: PLC0415

    return painted(sheet)


def _svg(sheet: "Sheet") -> bytes:
    from renderers.writers.svg import outlined  # noqa: PLC0415

    return outlined(sheet)


def _svg_text(sheet: "Sheet") -> bytes:
    from renderers.writers.svg import selectable  # noqa: PLC0415

    return selectable(sheet)


def _pdf(journey: Journey, words: Vocabulary, layout: str, logo: "Pixels | None", beside: Beside) -> tuple[bytes, ...]:
    """Write all sheets as one PDF."""
    from renderers.layouts.plan.guide import guide_pages  # noqa: PLC0415
    from renderers.layouts.table import COMPARED, LAYOUTS, PRINTED  # noqa: PLC0415
    from renderers.writers.pdf import bound  # noqa: PLC0415

    match beside:
        case None:
            sheets = LAYOUTS[layout](journey, words, logo)
        case Guide():
            sheets = guide_pages(beside, words)
        case tuple():
            sheets = COMPARED[layout]((journey, *beside), words)
        case _:
            sheets = PRINTED[layout](beside, journey, words, logo)
    return (bound(sheets),)


def _txt(
    journey: Journey, words: Vocabulary, layout: str, _logo: "Pixels | None", _beside: Beside
) -> tuple[bytes, ...]:
    from renderers.writers.plain import pieces, plain  # noqa: PLC0415

    told = pieces(journey, words) if layout == SLIDES else (plain(journey, words),)
    return tuple(text.encode() for text in told)


def _checklist_md(plan: Plan, words: Phrasing, _most: int | None) -> str:
    from renderers.checklist.writing import markdown  # noqa: PLC0415

    return markdown(plan, words)


def _checklist_json(plan: Plan, words: Phrasing, _most: int | None) -> str:
    from renderers.checklist.writing import as_json  # noqa: PLC0415

    return as_json(plan, words)


def _checklist_txt(plan: Plan, words: Phrasing, most: int | None) -> str:
    from renderers.checklist.writing import plain  # noqa: PLC0415

    return plain(plan, words, most)


def _events(tasks: "TaskList", words: Phrasing) -> str:
    from renderers.checklist.calendars import events  # noqa: PLC0415

    return events(tasks, words)


def _todos(tasks: "TaskList", words: Phrasing) -> str:
    from renderers.checklist.calendars import todos  # noqa: PLC0415

    return todos(tasks, words)


def _table_for(tool: str) -> TaskWriter:
    """Return what writes the table that a tool for tasks takes in."""

    def table(tasks: "TaskList", _words: Phrasing) -> str:
        from renderers.checklist.tables import TABLES  # noqa: PLC0415

        return TABLES[tool](tasks)

    return table


def _guide_md(guide: Guide, words: Vocabulary) -> str:
    from renderers.checklist.writing import guide_markdown  # noqa: PLC0415

    return guide_markdown(guide, words)


def _yaml(journey: Journey) -> str:
    from storage.model.document.writer import to_yaml  # noqa: PLC0415

    return to_yaml(journey)


def _json(journey: Journey) -> str:
    from storage.model.document.writer import to_json  # noqa: PLC0415

    return to_json(journey)


def _by_name(*formats: Format[Write]) -> dict[str, Format[Write]]:
    return {one.name: one for one in formats}


def by_suffix(formats: Mapping[str, Format[Write]]) -> dict[str, str]:
    """Return the names of formats by the suffix that says them: of several with one suffix, the first."""
    return {one.suffix: name for name, one in reversed(list(formats.items()))}


def plan_layout(format_: Format[MapWriter]) -> str:
    """Return the layout in which a format shows a plan: with the map behind it where it has pages."""
    return next(layout for layout in reversed(PLANS) if layout in format_.layouts)


def kept_layout(format_: Format[MapWriter]) -> str:
    """Return the layout in which a format shows a map to be kept: to be printed where it has pages, else whole."""
    return next(layout for layout in (PRINTS["a4"], WHOLE) if layout in format_.layouts)


def print_layout(format_: Format[MapWriter], paper: str) -> str:
    """Return the layout in which a format shows a map on paper: behind its plan where it has pages, whole in a text."""
    return next(layout for layout in (PRINTS[paper], PAGES[paper], WHOLE) if layout in format_.layouts)


WHOLE = "wide"  # the layout of the whole map on one sheet
CARDS = "cards"  # the layout of a map on cards for phones
COMPARISON = "comparison"  # the layout of several journeys on one sheet
COMPARISON_CARDS = "comparison-cards"  # the same on cards for phones
COMPARISONS = (COMPARISON, COMPARISON_CARDS)  # the layouts that need other journeys
CUSTOMER = "customer"  # the layout that shows who travels: its photo is their portrait
# The layouts to print, by their papers: of a map alone, and of one behind its plan.
PAGES = {"a4": "pages", "a3": "pages-a3"}
PRINTS = {"a4": "print", "a3": "print-a3"}
PLANS = ("plan", "plan+map")  # the layouts of a plan: alone, and before its whole map
PLANNED = (*PLANS, *PRINTS.values())  # the layouts that need a plan beside the map
SLIDES = "slides"  # the layout of one stage a card, and as a text of one stage a file
GUIDE = "guide"  # the layout that needs a guide, and looks at no map
BOUND = ("pdf",)  # the formats that hold several pages in one file
_SHEETS = (WHOLE, *PAGES.values(), CARDS, SLIDES, "stage", CUSTOMER, "plan", *COMPARISONS)
_TEXT = "text/plain; charset=utf-8"

MAPS: Mapping[str, Format[MapWriter]] = _by_name(
    Format("png", ".png", "image/png", _drawn(_png), _SHEETS),
    Format("svg", ".svg", "image/svg+xml", _drawn(_svg), _SHEETS),
    Format("svg-text", ".svg", "image/svg+xml", _drawn(_svg_text), _SHEETS),  # its texts can be selected
    Format("pdf", ".pdf", "application/pdf", _pdf, (*_SHEETS, "plan+map", *PRINTS.values(), GUIDE)),
    Format("txt", ".txt", _TEXT, _txt, (WHOLE, SLIDES)),  # everything in full length, whatever the room
)
CHECKLISTS: Mapping[str, Format[ChecklistWriter]] = _by_name(
    Format("md", ".md", "text/markdown; charset=utf-8", _checklist_md),
    Format("json", ".json", "application/json", _checklist_json),
    Format("txt", ".txt", _TEXT, _checklist_txt),
)
_CALENDAR, _TABLE = "text/calendar; charset=utf-8", "text/csv; charset=utf-8"
CALENDAR = "ics"  # what holds each thing to do on its day, and nothing without one
TASKS: Mapping[str, Format[TaskWriter]] = _by_name(  # what there is to do, for other programs
    Format(CALENDAR, ".ics", _CALENDAR, _events),
    Format("vtodo", ".ics", _CALENDAR, _todos),
    *(Format(tool, ".csv", _TABLE, _table_for(tool)) for tool in ("trello", "asana", "jira", "todoist")),
)
DOCUMENTS: Mapping[str, Format[DocumentWriter]] = _by_name(
    Format("yaml", ".yaml", "application/yaml", _yaml),
    Format("json", ".json", "application/json", _json),
)
GUIDES: Mapping[str, Format[GuideWriter]] = _by_name(  # as texts; a PDF of one is drawn
    Format("md", ".md", "text/markdown; charset=utf-8", _guide_md),
)
# Whatever a guide can be, by its name: the suffix of its files, and their media type.
ON_PAPER: Mapping[str, tuple[str, str]] = {
    **{name: (one.suffix, one.media_type) for name, one in MAPS.items() if GUIDE in one.layouts},
    **{name: (one.suffix, one.media_type) for name, one in GUIDES.items()},
}
