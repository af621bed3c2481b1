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
    from dialogs.dues import due_line, due_texts  # noqa: PLC0415
    from storage.rows.transactions import reading  # noqa: PLC0415

    words = words_in(args.language or machine_language())
    today = datetime.now().astimezone().date()
    with engine() as database, reading(database) as c:
        found = due_maps(c, OWNER, today)
    is_seen = sys.stdout.isatty()
    for one in found:
        texts = due_texts(one.journey, words)
        for each in one.dues:
            line, title = due_line(each, texts, words), one.title(words)
            plain = (one.map_id, each.on.isoformat(), each.kind, each.key, texts.get(each.key, ""), title)
            say(words("due-line", title=title, text=line) if is_seen else "\t".join(plain))
    if is_seen and not found:
        say(words("due-nothing"))
    return DUE if found else DONE
