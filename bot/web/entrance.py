"""The way from the person to the page: a file of theirs that a browser opens, or an address in the terminal.

Nothing secret is handed to the browser as an argument: everybody on a machine sees the arguments of all programs.
"""

import contextlib
import os
import signal
import sys
import tempfile
import threading
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.web import screen
from bot.web.door import Door
from storage.model.journey import Language


@contextlib.contextmanager
def leading_to(door: Door, language: Language) -> Iterator[Path]:
    """Give a file that only this person can read and that leads to the page; it is gone once it has been used."""
    with tempfile.TemporaryDirectory(prefix="masir-") as folder:
        file = Path(folder) / "masir.html"
        file.touch(mode=0o600)
        address = door.invitation(lambda: file.unlink(missing_ok=True))
        file.write_text(screen.entrance(address, language), "utf-8")
        yield file


def open_in_browser(file: Path, failed: Callable[[], None]) -> None:
    """Let the person's browser show the page; `failed` is called where there is none. Does not wait for it."""

    def show() -> None:
        if not can_open_browser() or not webbrowser.open(file.as_uri()):
            failed()

    threading.Thread(target=show, daemon=True).start()


def can_open_browser() -> bool:
    """Tell whether there is a browser on this machine that can be told to open a page."""
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


def at_each_enter(do: Callable[[], None]) -> None:
    """Call something whenever the person presses Enter in the terminal, until the input ends."""

    def wait() -> None:
        # Not by way of sys.stdin: Python would wait for its lock when it ends.
        with contextlib.suppress(OSError):
            while os.read(sys.stdin.fileno(), 1024):
                do()

    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)  # in the background, reading is refused instead of stopping us
    threading.Thread(target=wait, daemon=True).start()
