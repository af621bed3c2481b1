"""The menu of a screen: what a panel shows beside the open question, or in its place, for every front end."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dialogs.interview import Interview, open_question
from dialogs.menus.asking_back import (
    columns,
    doubles,
    importing,
    misplaced,
    other_reading,
    pasted,
    putting,
    toned,
    typing,
)
from dialogs.menus.buttons import MapLine, Menu, rows_of
from dialogs.menus.clients import clients, one_client
from dialogs.menus.deepening import deepening
from dialogs.menus.figures import figures, typing_figure
from dialogs.menus.listing import comparing, maps_menu
from dialogs.menus.plan.changed import asked_again, changed
from dialogs.menus.plan.planning import at_the_end, customers, missing, plan_item, task_files, typing_mark
from dialogs.menus.reminding import announced, due_now, settings, typing_setting
from dialogs.menus.reviewing import review, review_answer, review_part
from dialogs.menus.staging import one_stage, stages
from dialogs.menus.trades import examples, nearest_trade, shown_example
from dialogs.menus.versions import one_version, versions
from dialogs.screens import (
    Announced,
    Changed,
    ChoicePage,
    Clients,
    Columns,
    Comparing,
    Customers,
    Deepening,
    Deleting,
    Doubles,
    DueNow,
    Examples,
    Figures,
    Forgotten,
    HandingOver,
    Importing,
    Joinable,
    Maps,
    Misplaced,
    Missing,
    NearestTrade,
    Next,
    OneClient,
    OneStage,
    OneVersion,
    OtherReading,
    Pasted,
    PlanItem,
    Putting,
    Review,
    ReviewAnswer,
    ReviewPart,
    Screen,
    Settings,
    ShownExample,
    Stages,
    Started,
    TaskFiles,
    Toned,
    Typing,
    TypingClient,
    TypingDay,
    TypingFigure,
    TypingItem,
    TypingMark,
    TypingMore,
    TypingNote,
    TypingSetting,
    TypingStage,
    TypingTitle,
    TypingVersion,
    Versions,
    Waiting,
    Ways,
)
from dialogs.script.parts import ways_past
from storage.model.mistake import Mistake
from storage.model.text import folded

_BEGUN = (("example",),)
_RESUMED = (("resume", "new"), ("maps", "example", "language"))
_NEXT = (("checklist", "review"), ("deepen", "design"), ("improve", "versions"))
_DELETE = (("delete map:delete-map",), ("delete all:delete-all",), ("resume:keep",))
_HANDOVER = (("handover -:handover-withdraw",), ("resume",))
_JOIN = (("join",),)
_LIST = ("chat-button-checklist", "check-title")


def needs_maps(interview: Interview) -> bool:
    """Tell whether the menu shown now names the person's maps."""
    return isinstance(interview.screen, Maps | Clients | OneClient | Comparing | DueNow)


def menu(interview: Interview, maps: Sequence[MapLine] = ()) -> Menu | None:
    """Return the menu shown now, None where the open question stands alone; without a text it stands beside that."""
    try:
        shown = _menu_of(interview, interview.screen, maps) if interview.screen else asked_again(interview)
    except (Mistake, ValueError):  # what it is about is gone: an import or another window has changed the map meanwhile
        shown = None
    if open_question(interview) is None and not (shown and shown.text):
        return _complete(interview, shown)
    return shown


def spoken(interview: Interview, maps: Sequence[MapLine] = ()) -> str:
    """Return what the screen says where there are no buttons; empty where it says nothing."""
    shown = menu(interview, maps) if interview.screen else asked_again(interview)
    return (shown.spoken or shown.text) if shown else ""


def pressed(interview: Interview, text: str) -> str | None:
    """Return the command of the button whose label is typed, None where none is called so."""
    shown, one = menu(interview), open_question(interview)
    past = ways_past(interview.script, one, interview.log, interview.words) if one else ()
    rows = (*(shown.rows if shown else ()), past)
    labels = {_name(choice.label): choice.id for row in rows for choice in row}
    if one is None:  # what the list is called stands on no button there
        labels |= {_name(interview.words(name)): "/checklist" for name in _LIST}
    return labels.get(_name(text))


def _complete(interview: Interview, beside: Menu | None) -> Menu:
    """Return what can be done once every question is answered; what would stand beside a question goes first.

    It takes the place of the last rows: more of them do not fit on a phone's screen.
    """
    end = at_the_end(interview)
    own = (
        beside.rows
        if beside and isinstance(interview.screen, Doubles | Misplaced | OtherReading | Toned | Joinable | Announced)
        else ()
    )
    return replace(
        end, rows=(*own, *end.rows[: len(end.rows) - len(own)]), spoken=beside.spoken if beside else end.text
    )


def _menu_of(interview: Interview, screen: Screen, maps: Sequence[MapLine]) -> Menu | None:  # noqa: C901, PLR0911 - a union
    match screen:
        case Maps() | Clients() | OneClient() | Comparing() | DueNow():
            return _of_maps(interview, screen, maps)
        case Announced():
            return announced(interview)
        case Settings():
            return settings(interview)
        case Started() | Next() | Joinable() | Deleting() | HandingOver():
            return _of_buttons(interview, screen)
        case Review() | ReviewPart() | ReviewAnswer() | Stages() | OneStage() | Deepening():
            return _of_what_was_said(interview, screen)
        case Doubles() | Misplaced() | OtherReading() | Toned():
            return _asking_back(interview, screen)
        case NearestTrade() | ShownExample() | Examples():
            return _of_trades(interview, screen)
        case PlanItem() | Customers() | Missing() | TaskFiles() | Figures():
            return _of_the_plan(interview, screen)
        case Versions() | OneVersion():
            return _of_versions(interview, screen)
        case ChoicePage() | Ways() | Forgotten():
            return None
        case _:
            return _waiting(interview, screen)


def _of_maps(
    interview: Interview, screen: Maps | Clients | OneClient | Comparing | DueNow, maps: Sequence[MapLine]
) -> Menu | None:
    match screen:
        case Maps():
            return maps_menu(interview, screen, maps)
        case Clients():
            return clients(interview, screen, maps)
        case OneClient():
            return one_client(interview, screen, maps)
        case Comparing():
            return comparing(interview, screen, maps)
        case DueNow():
            return due_now(interview, screen, maps)


def _waiting(interview: Interview, screen: Waiting | Typing) -> Menu:  # noqa: PLR0911 - a union
    """Return the menu beside something that waits: a text that was pasted, or a command without its words."""
    match screen:
        case Pasted() | Putting() | Columns() | Importing():
            return _with_waiting(interview, screen)
        case TypingMark():
            return typing_mark(interview, screen)
        case TypingFigure():
            return typing_figure(interview, screen)
        case TypingSetting():
            return typing_setting(interview, screen)
        case Changed():
            return changed(interview, screen)
        case TypingItem() | TypingMore() | TypingStage() | TypingTitle() | TypingClient() | TypingNote() | TypingDay():
            return typing(interview, screen)
        case TypingVersion():
            return typing(interview, screen)


def _of_the_plan(interview: Interview, screen: PlanItem | Customers | Missing | TaskFiles | Figures) -> Menu:
    match screen:
        case Figures():
            return figures(interview, screen)
        case Missing():
            return missing(interview)
        case PlanItem():
            return plan_item(interview, screen)
        case Customers():
            return customers(interview)
        case TaskFiles():
            return task_files(interview)


def _of_versions(interview: Interview, screen: Versions | OneVersion) -> Menu | None:
    match screen:
        case Versions():
            return versions(interview, screen)
        case OneVersion():
            return one_version(interview, screen)


def _of_buttons(interview: Interview, screen: Started | Next | Joinable | Deleting | HandingOver) -> Menu:
    words = interview.words
    match screen:
        case Started():
            known = interview.log.standing.keys() - {"language"}
            return Menu("", rows_of(words, _RESUMED if known else _BEGUN))
        case Next():
            return Menu("", rows_of(words, _NEXT), words("say-next"))
        case Joinable():
            return Menu("", rows_of(words, _JOIN))
        case HandingOver():
            return Menu(words("say-handover-how"), rows_of(words, _HANDOVER), words("say-handover-back"))
        case Deleting():
            text = words("chat-delete", title=interview.title)
            return Menu(text, rows_of(words, _DELETE), words("say-delete"))


def _of_what_was_said(
    interview: Interview, screen: Review | ReviewPart | ReviewAnswer | Stages | OneStage | Deepening
) -> Menu:
    match screen:
        case Deepening():
            return deepening(interview)
        case Review():
            return review(interview)
        case ReviewPart():
            return review_part(interview, screen)
        case ReviewAnswer():
            return review_answer(interview, screen)
        case Stages():
            return stages(interview)
        case OneStage():
            return one_stage(interview, screen)


def _of_trades(interview: Interview, screen: NearestTrade | ShownExample | Examples) -> Menu:
    match screen:
        case NearestTrade():
            return nearest_trade(interview, screen)
        case ShownExample():
            return shown_example(interview, screen)
        case Examples():
            return examples(interview, screen)


def _asking_back(interview: Interview, screen: Doubles | Misplaced | OtherReading | Toned) -> Menu:
    match screen:
        case Doubles():
            return doubles(interview, screen)
        case Misplaced():
            return misplaced(interview, screen)
        case OtherReading():
            return other_reading(interview, screen)
        case Toned():
            return toned(interview, screen)


def _with_waiting(interview: Interview, screen: Waiting) -> Menu:
    match screen:
        case Pasted():
            return pasted(interview, screen)
        case Putting():
            return putting(interview, screen)
        case Columns():
            return columns(interview, screen)
        case Importing():
            return importing(interview, screen)


def _name(label: str) -> str:
    """Return a label as it is compared, without the sign before it and the isolates around what runs against it."""
    return re.sub(r"^\W+", "", folded(re.sub("[\u2066-\u2069]", "", label)))
