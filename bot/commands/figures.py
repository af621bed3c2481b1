"""`masir figures`: how the measures of a kept map stand, and figures taken in from a table."""

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.shell import OWNER, STREAM, engine, say
from bot.local.machine import machine_language
from dialogs.words import words_in
from storage.model.limits import MAP_BYTES
from storage.model.mistake import Mistake
from storage.model.trend import is_met, readings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from dialogs.interview import Interview
    from dialogs.measuring.measures import Watched


def figures(args: argparse.Namespace) -> None:
    """Take a table in, or list the measures: for people on a terminal, for programs where the output is piped."""
    from dialogs.measuring.sheets import text_in  # noqa: PLC0415
    from storage.rows.transactions import committed, reading  # noqa: PLC0415

    if args.file is None:
        with engine() as database, reading(database) as c:
            _list(_interview(c, args))
        return
    text = text_in(_content(args.file))
    with engine() as database:
        say(committed(database, lambda c: _taken(c, args, text)))


def _content(name: str) -> bytes:
    from bot import files  # noqa: PLC0415

    return sys.stdin.buffer.read(MAP_BYTES + 1) if name == STREAM else files.read(Path(name), MAP_BYTES)


def _taken(c: "Connection", args: argparse.Namespace, text: str) -> str:
    """Keep the figures of a table, all in one turn, and say how many there are."""
    from dialogs.commands.figures import taken  # noqa: PLC0415
    from dialogs.interview import open_question  # noqa: PLC0415
    from dialogs.measuring.sheets import figures_in  # noqa: PLC0415
    from dialogs.room import check_room  # noqa: PLC0415
    from storage.rows import maps  # noqa: PLC0415

    before = _interview(c, args)
    after, said = taken(before, figures_in(before, text))
    check_room(before, after)
    is_complete = open_question(after) is None
    maps.append(c, OWNER, after.map_id or "", after.log, after.unsaved, complete=is_complete)
    return said


def _interview(c: "Connection", args: argparse.Namespace) -> "Interview":
    """Return the interview of a kept map, spoken in the language of this call; today is this machine's."""
    from bot.questions import installed  # noqa: PLC0415
    from dialogs.interview import Interview  # noqa: PLC0415
    from storage.rows import maps  # noqa: PLC0415

    map_id, language = maps.map_id_like(c, OWNER, args.map_id), args.language or machine_language()
    log, place = maps.told_of(c, OWNER, map_id)
    today = datetime.now().astimezone().date()
    return Interview(language, log, map_id=map_id, today=today, sets=installed()).told_with(place.questions)


def _list(interview: "Interview") -> None:
    from dialogs.measuring.measures import standing, titled, watched  # noqa: PLC0415

    there, words = watched(interview.log), words_in(interview.language)
    if not there:
        raise Mistake("wrong-measure-none")
    for one in there:
        say(f"{one.key}  {titled(one, words)}\n    {standing(one, words)}" if sys.stdout.isatty() else _row(one))


def _row(one: "Watched") -> str:
    """Return a measure for programs: key, stage, name, value, unit, target, whether it is met, and the last day."""
    kpi = one.measure
    met = {True: "met", False: "missed", None: ""}[is_met(kpi)]
    *_, last = ("", *(reading.on.isoformat() for reading in readings(kpi)))
    cells = (one.key, one.stage, one.name, kpi.value or "", kpi.unit or "", kpi.target or "", met, last)
    return "\t".join(" ".join(cell.split()) for cell in cells)
