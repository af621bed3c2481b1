"""The command line: which commands there are, and how a run ends. What each does is a module of `bot.commands`.

Those import what they need when they are called, so that `masir render` starts without a database.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.commands import chat, due, figures, guide, key, maps, render, telegram, upkeep
from bot.commands.parser import parser
from bot.commands.shell import DONE, FAILED, warn
from bot.local.machine import machine_language
from dialogs.words import words_in
from storage.model.mistake import Mistake

SUBCOMMANDS: Mapping[str, Callable[[argparse.Namespace], int | None]] = {
    "chat": chat.chat,
    "render": render.render,
    "checklist": render.checklist,
    "due": due.due,
    "maps": maps.maps,
    "export": maps.export,
    "versions": maps.versions,
    "import": maps.take,
    "delete": maps.delete,
    "backup": upkeep.backup,
    "restore": upkeep.restore,
    "key": key.key,
    "schema": render.schema,
    "migrate": upkeep.migrate,
    "doctor": upkeep.doctor,
    "telegram": telegram.telegram,
    "guide": guide.guide,
    "figures": figures.figures,
}


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 failed (one line on stderr says why), 2 wrong usage.

    Of `due` it is 10 where something is due.
    """
    _open_streams()
    args = parser().parse_args(arguments)
    try:
        code = SUBCOMMANDS[args.command](args)
        sys.stdout.flush()
    except Mistake as mistake:
        language = getattr(args, "language", None) or machine_language()
        warn(words_in(language)(mistake.message_id, **mistake.values))
        return FAILED
    except KeyboardInterrupt:
        return DONE if args.command == "chat" else FAILED
    except BrokenPipeError:
        _give_up_output()  # nobody reads any more: end in silence
        return DONE
    except OSError as error:
        _give_up_output()
        warn(words_in(machine_language())("wrong-output", reason=os.strerror(error.errno or 0)))
        return FAILED
    return code or DONE


def _open_streams() -> None:
    """Give a process that was started without streams empty ones, and speak UTF-8 whatever the machine's locale."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open as long as we are
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _give_up_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
