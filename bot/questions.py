"""The question sets that a host has installed: files in the folder `questions` beside the settings, read once."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot import files
from bot.settings import settings_file
from dialogs.script.set_file import read_set
from dialogs.script.sets import QuestionSet, Sets
from storage.model.mistake import Mistake

_MOST_BYTES = 1_000_000


def folder() -> Path:
    """Return the folder that sets are installed in."""
    return settings_file().parent / "questions"


def installed() -> Sets:
    """Return the sets that are sound, by name."""
    return _sound(folder())


def unsound() -> tuple[Mistake, ...]:
    """Return what is wrong with the others."""
    return tuple(one for one in _read(folder()) if isinstance(one, Mistake))


def check(name: str = "") -> None:
    """Look whether all sets are sound, and one with a name is there, where it is given.

    Raises:
        Mistake: where it is not so.
    """
    for mistake in unsound():
        raise mistake
    if name and name not in installed():
        raise Mistake("wrong-no-set", name=name[:50])


@cache  # whoever changes a file starts the program anew: a talk must not change its questions in the middle
def _read(where: Path) -> tuple[QuestionSet | Mistake, ...]:
    return tuple(_sets(where))


@cache
def _sound(where: Path) -> Sets:
    return {one.name: one for one in _read(where) if isinstance(one, QuestionSet)}


def _sets(where: Path) -> Iterator[QuestionSet | Mistake]:
    for file in sorted(where.glob("*.yaml")):
        try:
            yield read_set(str(file), file.stem, files.read(file, _MOST_BYTES))
        except Mistake as mistake:
            yield mistake
