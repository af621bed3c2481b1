"""`masir render`, `masir checklist` and `masir schema`: a map document made visible, without any database."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.shell import STREAM, document, format_named, put, say, warn
from dialogs.script.picks import resaid
from dialogs.words import LANGUAGES, Words, words_in
from renderers.formats import (
    BOUND,
    CALENDAR,
    CARDS,
    CHECKLISTS,
    COMPARISON,
    COMPARISON_CARDS,
    COMPARISONS,
    CUSTOMER,
    MAPS,
    PLANNED,
    TASKS,
    WHOLE,
    by_suffix,
    plan_layout,
    print_layout,
)
from storage.model.journey import Journey, Language
from storage.model.limits import COMPARED
from storage.model.mistake import Mistake
from storage.model.plan.worded import WordedPlan
from storage.model.walked import actual_of

if TYPE_CHECKING:
    from storage.model.plan.tasks import TaskList

_MOST_MISSING = 20  # characters that are named
_TABLE = ".csv"  # looks different for each tool
_ALONE = (WHOLE, CUSTOMER, COMPARISON)  # one picture, called as the person wishes
_DRAWN = {MAPS[name].suffix: name for name in ("png", "svg", "pdf")}  # what a plan can be drawn as
_SELECTABLE = {"svg": "svg-text"}


def render(args: argparse.Namespace) -> None:
    """Draw a map document, alone or beside others."""
    from bot import files  # noqa: PLC0415
    from bot.commands.logo import logo_of, portrait_of  # noqa: PLC0415
    from bot.drawing import Drawer  # noqa: PLC0415
    from renderers import missing  # noqa: PLC0415

    file = args.output or Path(_stem(args.map) + MAPS[args.format or "png"].suffix)
    drawer = Drawer()
    drawer.warm()
    try:
        journey, language = _spoken(args)
        format_ = _format(args, file)
        layout = _layout(args, format_, journey)
        beside = _beside(args, layout, journey, language)
        photo = (portrait_of if layout == CUSTOMER else logo_of)(journey, _folder(args))
        pages = drawer.draw(journey, format_, language, layout, photo, beside)
    finally:
        drawer.close()
    if str(file) == STREAM:
        _pour(pages)
    alone = layout in _ALONE or format_ in BOUND
    write = files.write if args.output and alone else files.replace  # a name of ours leads nowhere else
    for number, page in enumerate(pages if str(file) != STREAM else (), 1):
        say(str(write(file.with_stem(f"{file.stem}-{number}") if not alone else file, page)))
    characters = " ".join(missing(journey, words_in(language).locale)[:_MOST_MISSING])
    if characters:
        warn(words_in(language)("say-missing-glyphs", characters=characters))


def _layout(args: argparse.Namespace, format_: str, journey: Journey) -> str:
    """Return the layout that is asked for; a map is drawn whole in a format that has no other.

    Raises:
        Mistake: where there is no customer whose card could be drawn, or two maps cannot stand in that format.
    """
    there = MAPS[format_].layouts
    is_compared = args.beside or args.walk
    if is_compared and COMPARISON not in there:
        known = ", ".join(name for name, one in MAPS.items() if COMPARISON in one.layouts)
        raise Mistake("wrong-format", format=format_, known=known)
    if is_compared:
        return COMPARISON_CARDS if args.layout == CARDS else COMPARISON
    layout = str(args.layout)
    if layout == WHOLE and (args.pages or args.paper):
        layout = print_layout(MAPS[format_], args.paper or "a4")
    if layout == CUSTOMER and not journey.persona.is_known:
        raise Mistake("wrong-no-customer")
    return layout if layout in there else WHOLE


def _folder(args: argparse.Namespace) -> Path:
    """Return the folder that the map document lies in."""
    return Path() if args.map == STREAM else Path(args.map).parent


def _beside(
    args: argparse.Namespace, layout: str, journey: Journey, language: Language
) -> tuple[Journey, ...] | WordedPlan | None:
    """Return what a layout shows beside the journey."""
    from dialogs.planning import told_in  # noqa: PLC0415

    if layout in COMPARISONS:
        return _others(args, journey, language)
    return told_in(journey, words_in(language)) if layout in PLANNED else None


def _others(args: argparse.Namespace, journey: Journey, language: Language) -> tuple[Journey, ...]:
    """Return the journeys that stand beside one.

    Raises:
        Mistake: where there are more than have room, or nothing was seen on a walk.
    """
    if len(args.beside) + args.walk >= COMPARED:
        raise Mistake("wrong-compare-many", most=COMPARED)
    walk = actual_of(journey) if args.walk else None
    if args.walk and not walk:
        raise Mistake("wrong-no-walk")
    named = (resaid(document(name), words_in(language)) for name in args.beside)
    return (*named, walk) if walk else tuple(named)


def checklist(args: argparse.Namespace) -> None:
    """Write the plan of a map document, or draw it."""
    from dialogs.planning import planned  # noqa: PLC0415
    from storage.model.plan.tasks import tasks_of  # noqa: PLC0415

    journey, language = _spoken(args)
    words, name = words_in(language), _plan_format(args)
    if name in CHECKLISTS:
        put(args.output, CHECKLISTS[name].write(planned(journey, words), words, None))
    elif name in TASKS:
        _put_tasks(args, tasks_of(planned(journey, words), words), words, name)
    else:
        _put_drawn(args, journey, language, name)


def _plan_format(args: argparse.Namespace) -> str:
    """Return the format that is asked for, or that the file's name says: "plan.trello.csv" is a table for Trello.

    Raises:
        Mistake: where it says none, or a table and not for which tool.
    """
    if args.format or args.output is None or str(args.output) == STREAM:
        return args.format or "txt"
    file = args.output
    if file.suffix.casefold() == _TABLE:
        tool = Path(file.stem).suffix.casefold().removeprefix(".")
        if tool not in TASKS or TASKS[tool].suffix != _TABLE:
            raise Mistake("wrong-table")
        return tool
    return format_named(file, by_suffix(CHECKLISTS) | {TASKS[CALENDAR].suffix: CALENDAR} | _DRAWN)


def _put_tasks(args: argparse.Namespace, tasks: "TaskList", words: Words, name: str) -> None:
    """Write a plan for another program, and say what a calendar cannot show."""
    put(args.output, TASKS[name].write(tasks, words))
    if name == CALENDAR and tasks.undated:
        warn(words("task-left-out-file", count=tasks.undated))


def _put_drawn(args: argparse.Namespace, journey: Journey, language: Language, name: str) -> None:
    """Draw a plan: a card, or a PDF with the map behind it."""
    from bot import files  # noqa: PLC0415
    from bot.commands.logo import logo_of  # noqa: PLC0415
    from bot.drawing import Drawer  # noqa: PLC0415

    layout, logo = plan_layout(MAPS[name]), logo_of(journey, _folder(args))
    drawer = Drawer()
    try:
        (page,) = drawer.draw(journey, name, language, layout, logo, _beside(args, layout, journey, language))
    finally:
        drawer.close()
    if args.output is None or str(args.output) == STREAM:
        _pour((page,))
    else:
        say(str(files.write(args.output, page)))


def schema(_args: argparse.Namespace) -> None:
    """Print the JSON Schema of the map document."""
    from storage.model.document.schema import json_schema  # noqa: PLC0415

    say(json.dumps(json_schema(LANGUAGES), ensure_ascii=False, indent=2))


def _spoken(args: argparse.Namespace) -> tuple[Journey, Language]:
    """Return the journey as it is said in the language that was asked for, else in its own, and that language."""
    journey = document(args.map)
    language = args.language or journey.language or LANGUAGES[0]
    return resaid(journey, words_in(language)), language


def _format(args: argparse.Namespace, file: Path) -> str:
    name: str = args.format or ("png" if str(file) == STREAM else format_named(file, by_suffix(MAPS)))
    return _SELECTABLE.get(name, name) if args.selectable else name


def _pour(pages: tuple[bytes, ...]) -> None:
    """Write the one page there is on stdout.

    Raises:
        Mistake: where there are several, which nobody could tell apart there.
    """
    if len(pages) > 1:
        raise Mistake("wrong-pages-stream", count=len(pages))
    sys.stdout.buffer.write(pages[0])


def _stem(name: str) -> str:
    return "map" if name == STREAM else Path(name).name.partition(".")[0] or "map"
