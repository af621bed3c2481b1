"""`masir chat`: the interview on this machine, as a page, in the terminal, or in the line protocol."""

import argparse
import contextlib
import sys

from bot.commands.shell import OWNER, engine, say, settings, warn
from bot.local.machine import machine_language
from dialogs.words import words_in
from storage.model.journey import Language


def chat(args: argparse.Namespace) -> None:
    """Hold the interview."""
    from bot.questions import check  # noqa: PLC0415

    check(args.questions)
    if not (args.terminal or args.json) and (args.no_open or sys.stdin.isatty()):
        _page(args)
        return
    from bot.drawing import Drawer  # noqa: PLC0415
    from bot.local import jsonl, terminal  # noqa: PLC0415
    from bot.local.local_chat import LocalChat  # noqa: PLC0415
    from bot.person import Person  # noqa: PLC0415

    person = Person(OWNER, "local", "terminal", args.language or machine_language(), args.questions)
    drawer = Drawer()
    front = jsonl if args.json else terminal
    with engine() as database:
        held = LocalChat(database, person, drawer, settings().pictures)
        try:
            front.run(held, sys.stdin.buffer, sys.stdout, language=args.language, new=args.new, ready=drawer.warm)
        finally:
            drawer.close()


def _page(args: argparse.Namespace) -> None:
    """Serve the page."""
    from bot.drawing import Drawer  # noqa: PLC0415
    from bot.person import Person  # noqa: PLC0415
    from bot.web.door import Door  # noqa: PLC0415
    from bot.web.entrance import at_each_enter, leading_to, open_in_browser  # noqa: PLC0415
    from bot.web.serve import serve  # noqa: PLC0415

    words = words_in(args.language or machine_language())
    person = Person(OWNER, "local", "page", args.language or machine_language(), args.questions)
    drawer = Drawer()
    with engine() as database, contextlib.ExitStack() as stack:
        stack.callback(drawer.close)

        def announce(door: Door, spoken: Language) -> None:
            say(f"{words('page-served' if args.no_open else 'page-opened')}\n{door.invitation()}")
            at_each_enter(lambda: say(door.invitation()))
            if not args.no_open:
                file = stack.enter_context(leading_to(door, spoken))
                open_in_browser(file, lambda: warn(words("page-no-browser")))

        pictures = settings().pictures
        serve(database, person, drawer, pictures, language=args.language, new=args.new, announce=announce)
