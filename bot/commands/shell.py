"""What the commands of the command line share: settings, the database, documents in, texts and files out."""

import contextlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bot.local.machine import machine_language
from dialogs.spellings import yes_or_no
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Journey
from storage.model.limits import MAP_BYTES
from storage.model.mistake import Mistake
from storage.model.text import printable

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.settings import Settings

DONE, FAILED = 0, 1
OWNER = "local"
STREAM = "-"  # names stdin or stdout in place of a file


def settings() -> "Settings":
    """Return what is set."""
    from bot.settings import read_settings  # noqa: PLC0415

    return read_settings()


@contextlib.contextmanager
def engine() -> "Iterator[Engine]":
    """Give the database that is set, up to date; the copies of it that a killed program left go."""
    from bot.commands.keys import keys_set  # noqa: PLC0415
    from bot.settings import overlooked, settings_file  # noqa: PLC0415
    from storage.rows.engine import open_engine  # noqa: PLC0415
    from storage.rows.upkeep import sweep_asides  # noqa: PLC0415

    if overlooked():
        warn(words_in(machine_language())("shell-env-overlooked", file=str(settings_file())))
    found = settings()
    sweep_asides(found.folder)
    made = open_engine(found.database_url, keys=keys_set(found))
    try:
        yield made
    finally:
        made.dispose()


def document(name: str) -> Journey:
    """Return the journey in a file, or on stdin."""
    from bot import files  # noqa: PLC0415
    from storage.model.document.reader import read  # noqa: PLC0415

    content = sys.stdin.buffer.read(MAP_BYTES + 1) if name == STREAM else files.read(Path(name), MAP_BYTES)
    return read(content, LANGUAGES)


def format_named(file: Path, suffixes: Mapping[str, str]) -> str:
    """Return the format that a file's name says; `suffixes` are the formats there are, by suffix.

    Raises:
        Mistake: where it says none of them.
    """
    suffix = file.suffix.casefold()
    if suffix not in suffixes:
        raise Mistake("wrong-format", format=suffix.removeprefix("."), known=", ".join(sorted(suffixes.values())))
    return suffixes[suffix]


def sure(question: str) -> bool:
    """Ask a person at a terminal; a script has made up its mind."""
    return not sys.stdin.isatty() or yes_or_no(input(printable(question))) is True


def put(file: Path | None, text: str, mode: int | None = None) -> None:
    """Write a text into a file, or on stdout; `mode` is that of the file, as `bot.files` takes it."""
    from bot import files  # noqa: PLC0415

    if file is None or str(file) == STREAM:
        sys.stdout.write(printable(text) if sys.stdout.isatty() else text)  # a file or a pipe is given every byte
        sys.stdout.flush()
    else:
        say(str(files.write(file, text.encode(), mode)))


def say(text: str) -> None:
    """Say something on stdout."""
    print(printable(text), flush=True)  # noqa: T201


def warn(text: str) -> None:
    """Say something on stderr."""
    print(printable(text), file=sys.stderr)  # noqa: T201
