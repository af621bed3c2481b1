"""`masir guide`: the questions on paper, with room to write, without any database."""

import argparse
import sys
from pathlib import Path

from bot.commands.shell import STREAM, format_named, say
from bot.local.machine import machine_language
from renderers.formats import ON_PAPER

_SUFFIXES = {suffix: name for name, (suffix, _) in ON_PAPER.items()}


def guide(args: argparse.Namespace) -> None:
    """Write a guide for an interview, or draw it."""
    from bot.drawing import Drawer  # noqa: PLC0415
    from bot.outbox import guide as guide_asked  # noqa: PLC0415
    from bot.questions import check  # noqa: PLC0415
    from dialogs.effects import ShowGuide  # noqa: PLC0415

    language = args.language or machine_language()
    file = args.output if args.output and str(args.output) != STREAM else None
    name = args.format or (format_named(file, _SUFFIXES) if file else "md")
    check(args.questions)
    made = guide_asked(ShowGuide(name, "full" if args.deep else "quick", args.questions), language)
    drawer = Drawer()
    try:
        _put(file, drawer.guide(made, name, language))
    finally:
        drawer.close()


def _put(file: Path | None, content: bytes) -> None:
    from bot import files  # noqa: PLC0415

    if file is None:
        sys.stdout.buffer.write(content)
    else:
        say(str(files.write(file, content)))
