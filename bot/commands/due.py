"""`masir due`: what is due of the maps kept on this machine, where nothing runs that could say so by itself."""

import argparse
import sys
from datetime import datetime

from bot.commands.shell import DONE, OWNER, engine, say
from bot.local.machine import machine_language
from dialogs.words import words_in

DUE = 10  # the exit code where something is due


def due(args: argparse.Namespace) -> int:
    """Say what is due: for people on a terminal, for programs where the output is piped."""
    from bot.reminding import due_maps  # noqa: PLC0415
    from dialogs.dues import due_lines  # noqa: PLC0415
    from storage.rows.transactions import reading  # noqa: PLC0415

    words = words_in(args.language or machine_language())
    today = datetime.now().astimezone().date()
    with engine() as database, reading(database) as c:
        found = due_maps(c, OWNER, today)
    is_seen = sys.stdout.isatty()
    for one in found:
        title = one.title(words)
        for each, line in due_lines(one.journey, one.dues, words):
            plain = (one.map_id, each.on.isoformat(), each.kind, each.key, line, title)
            say(words("due-line", title=title, text=line) if is_seen else "\t".join(plain))
    if is_seen and not found:
        say(words("due-nothing"))
    return DUE if found else DONE
