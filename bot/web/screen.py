"""What stands on the page, as values for its template. Nothing is done here, and no HTML is written.

The question, its choices and every menu come from `dialogs`: a new one of them is on the page without a line here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from bot.web.conversation import Note, stamp
from bot.web.filling import Filled, View, where_it_stands, with_typed
from dialogs.changes.numbering import Place, item_text, name_of, place_of
from dialogs.commands.table import COMMANDS
from dialogs.grid.cell import open_cell
from dialogs.grid.rows import Sheet, group_of
from dialogs.interview import Interview, open_question
from dialogs.menus.buttons import MapLine, Menu, Row
from dialogs.menus.menu import menu
from dialogs.menus.panel import Panel, answer_at, panel, question_text, shown
from dialogs.planning import planned, told_in
from dialogs.screens import ChoicePage, Typing, TypingItem
from dialogs.script.parts import named_part
from dialogs.script.posing import Posed
from dialogs.words import LANGUAGES, Words, words_in
from renderers.formats import CHECKLISTS, DOCUMENTS, MAPS
from storage.model.journey import Journey, Language
from storage.model.logged import journey_of

_TEMPLATES = Path(__file__).parent / "templates"
# These have a place of their own on the page, or speak of Telegram.
_ELSEWHERE = {"start", "back", "undo", "language", "privacy", "cancel", "map", "checklist", "export"}
_CONTROLS = ("skip", "unknown", "back", "undo", "why")


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and its answer, as they stand; `place` is what `/edit` takes, `stage` a heading where one begins."""

    place: str
    stage: str
    question: str
    answers: tuple[str, ...]
    said: bool
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language to choose, under its own name."""

    language: Language
    name: str


@dataclass(frozen=True, slots=True)
class Slide:
    """A screen of a map that is shown stage by stage: what it is called, its picture, and what that says, as text."""

    name: str
    picture: str
    text: str


def page(interview: Interview, maps: Sequence[MapLine], notes: Sequence[Note], draft: str) -> str:
    """Return the page."""
    now, beside, words = panel(interview), menu(interview, maps), interview.words
    one = open_question(interview)
    alone = beside if beside and beside.text else None
    typing = alone is not None and isinstance(interview.screen, Typing)
    journey = journey_of(interview.log, interview.map_id)
    return _template("page.html").render(
        **_frame(interview.language),
        interview=interview,
        stamp=stamp(interview),
        pairs=tuple(_pairs(interview, notes)),
        notes=tuple(note for note in notes if note.before == (one.address if one else "")),
        now=None if alone else now,
        unfolded=isinstance(interview.screen, ChoicePage),
        alone=alone,
        rows=_rows(beside),
        complete=one is None,
        ending=one is None and interview.screen is None,
        typing=typing,
        field=draft or _field(interview, now, typing=typing),
        controls=_CONTROLS,
        formats=tuple((f"map.{name}", words(f"page-as-{name}")) for name in offered(words)),
        commands=tuple(c for c in COMMANDS if c not in _ELSEWHERE and words.has(f"chat-command-{c}")),
        plan=told_in(journey, words_in(journey.language or interview.language)),
        spoken=_frame(journey.language or interview.language),
        stages=journey.stages,
    )


def offered(words: Words) -> tuple[str, ...]:
    """Return the formats of maps and map documents that the page offers to keep: those with a name for people."""
    return tuple(name for name in (*MAPS, *DOCUMENTS) if words.has(f"page-as-{name}"))


def table_page(interview: Interview, view: View, filled: Filled | None = None, refused: str = "") -> str:
    """Return the table of a map, or of one item in it; with what an open cell could not use, and why."""
    sheet, asked = Sheet(interview), view
    cell = open_cell(interview, view.cell) if view.cell else None
    view = where_it_stands(interview, view)
    one = interview.askable_at(view.cell) if cell else None
    unfolded = (*view.unfolded, group_of(one)) if one else view.unfolded
    item = sheet.item(view.part)
    view = view if item else replace(view, part="")
    is_gone = (view.cell and not cell) or (asked.part and not item and not cell)
    return _template("table.html").render(
        **_frame(interview.language),
        title=interview.title,
        map_id=interview.map_id or "",
        view=view,
        item=item,
        item_name=named_part(interview.log, view.part, interview.words) if item else "",
        up=_up(view.part, sheet) if item else "",
        whole=None if item else sheet.whole(unfolded),
        stages=None if item else sheet.stages(unfolded),
        unfolded=unfolded,
        cell=with_typed(cell, filled) if cell and filled else cell,
        refused=refused or (interview.words("page-table-gone") if is_gone else ""),
        typed=filled.text if filled and not cell else "",
        saved=sheet.cell_at(view.saved) if view.saved else None,
    )


def checklist_page(journey: Journey, language: Language, logo: str) -> str:
    """Return the whole checklist of a map, to read and to print; `logo` is the address of one, "" where it has none."""
    spoken = journey.language or language
    frame = _frame(spoken)
    return _template("checklist.html").render(
        **frame, spoken=frame, journey=journey, logo=logo, plan=told_in(journey, words_in(spoken))
    )


def cards_page(journey: Journey, language: Language, shown: Sequence[str]) -> str:
    """Return the page with a map as pictures for a phone, by their addresses."""
    return _template("cards.html").render(**_frame(language), journey=journey, shown=shown)


def slides_page(journey: Journey, language: Language, told: Sequence[str]) -> str:
    """Return the page that shows a map one stage a screen; `told` is what it says, and then each stage."""
    frame = _frame(journey.language or language)
    return _template("slides.html").render(
        **frame,
        title=journey.title or journey.business.name,
        map_id=journey.id,
        slides=tuple(_slides(journey, words_in(journey.language or language), told)),
    )


def entrance(address: str, language: Language) -> str:
    """Return the page of a file that leads to an address, at once and by a link."""
    return _template("entrance.html").render(**_frame(language), address=address)


def stranger(language: Language) -> str:
    """Return the page for a browser that has not been let in: how to get in."""
    return _template("stranger.html").render(**_frame(language))


def _slides(journey: Journey, words: Words, told: Sequence[str]) -> Iterator[Slide]:
    """Yield the cover, the stages, and the plan where there is something to do."""
    titled = words("page-slides-cover")
    names = (titled, *(words("say-review-stage", place=at, stage=one.name) for at, one in enumerate(journey.stages, 1)))
    for at, (name, text) in enumerate(zip(names, told, strict=True), 1):
        yield Slide(name, f"slide-{at}.svg", text)
    plan = planned(journey, words)
    if plan.first:
        yield Slide(words("check-title"), "plan.svg", CHECKLISTS["txt"].write(plan, words, None))


def _up(part: str, sheet: Sheet) -> str:
    """Return the item that an item lies in, "" where that has no table of its own."""
    outer = ".".join(part.split(".")[:-2])
    return outer if sheet.item(outer) and outer.count(".") > 1 else ""


def _frame(language: Language) -> dict[str, object]:
    words = words_in(language)
    tongues = tuple(Tongue(one, words_in(one)("pick-language-own")) for one in LANGUAGES)
    return {"words": words, "language": language, "dir": "rtl" if words.rtl else "ltr", "tongues": tongues}


def _pairs(interview: Interview, notes: Sequence[Note]) -> Iterator[Pair]:
    """Yield what was asked and answered, except for the open question."""
    log, words, stage = interview.log, interview.words, ""
    stages, now = log.ids("stages"), open_question(interview)
    for one in interview.posed:
        latest = log.answer(one.address)
        if latest is None or one == now:
            continue
        begins, stage = one.stage != stage, one.stage
        value = answer_at(log, one)
        yield Pair(
            place=name_of(interview, Place(one)),
            stage=_heading(interview, stages.index(stage), stage) if begins and stage else "",
            question=question_text(log, one, words),
            answers=_items(interview, one, value) if isinstance(value, tuple) and value else (shown(interview, one),),
            said=latest.kind == "value",
            notes=tuple(note for note in notes if note.before == one.address),
        )


def _items(interview: Interview, one: Posed, value: Sequence[str]) -> tuple[str, ...]:
    """Return the items of an answer as a person reads them: what is named by its id by its label."""
    labels = {choice.id: choice.label for choice in one.choices(interview.log, interview.words)}
    return tuple(labels.get(text, text) for text in value)


def _heading(interview: Interview, place: int, stage: str) -> str:
    name = str(interview.log.value(f"stages.{stage}.name"))
    return interview.words("say-review-stage", place=place + 1, stage=name)


def _rows(beside: Menu | None) -> tuple[Row, ...]:
    return beside.rows if beside else ()


def _field(interview: Interview, now: Panel | None, *, typing: bool) -> str:
    """Return what stands in the field already: the text that is to be changed."""
    if typing:
        place = place_of(interview, interview.screen.address) if isinstance(interview.screen, TypingItem) else None
        return item_text(interview, place) if place and place.item else ""
    match now:
        case Panel(kind="list", answer=tuple(texts)):
            return "\n".join(f"- {text}" for text in texts)
        case Panel(kind="text", answer=str(text)) if text not in [choice.label for choice in now.choices]:
            return text
        case _:
            return ""


def face_and_word(label: str) -> tuple[str, str]:
    """Return the emoji that a feeling begins with, and its name."""
    face, _, word = label.partition(" ")
    return (face, word) if word else ("", label)


@cache
def _template(name: str) -> Template:
    environment = Environment(
        autoescape=True,
        loader=FileSystemLoader(_TEMPLATES),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters |= {"face_and_word": face_and_word, "kind": lambda value: type(value).__name__}
    return environment.get_template(name)
