"""Files written whole or not at all, and readable by nobody else where they hold answers."""

import hashlib
import os
import tempfile
import time
from collections.abc import Collection, Iterable
from pathlib import Path

from storage.model.mistake import Mistake


def write(path: Path, content: bytes) -> Path:
    """Write a file aside and rename it into its place; a device is written to as it is.

    Raises:
        Mistake: where the folder is no folder, is closed to us, or the disk is full.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a device or a pipe is written to, never replaced
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=_ASIDE, suffix=".part", delete=False) as aside:
            try:
                aside.write(content)
                aside.flush()
                Path(aside.name).replace(path)
            except BaseException:
                Path(aside.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise Mistake("wrong-file-written", file=str(path), reason=os.strerror(error.errno or 0)) from error
    return path


def read(path: Path, most: int) -> bytes:
    """Return a file's content, and no more than a byte over `most`.

    Raises:
        Mistake: where there is no such file, or it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Mistake("wrong-file-read", file=str(path), reason=os.strerror(error.errno or 0)) from error


_ASIDE = ".masir-"  # begins the names of files that are not whole yet
_WRITING_SECONDS = 60
EXAMPLE = "example"  # begins the names of what is drawn of no person's map
_DIGITS = 12  # of a digest, that tell drawings of one map from each other


def keep_newest(folder: Path, map_id: str, content: bytes, suffix: str) -> Path:
    """Write what was drawn of a map, and remove what was drawn before it: only the newest with each suffix is kept.

    A suffix may have parts, as ".plan.png" has.

    Raises:
        Mistake: where it cannot be written.
    """
    name = hashlib.sha256(content).hexdigest()[:_DIGITS]
    path = write(folder / f"{map_id}-{name}{suffix}", content)
    for older in _of_map(folder, map_id):
        if older != path and older.name.rpartition("-")[2][_DIGITS:] == suffix:
            older.unlink(missing_ok=True)
    return path


def erase(folder: Path, map_ids: Iterable[str]) -> None:
    """Remove all that was drawn of maps that are gone."""
    for map_id in map_ids:
        for file in _of_map(folder, map_id):
            file.unlink(missing_ok=True)


def sweep(folder: Path, known: Collection[str]) -> None:
    """Remove what was drawn of maps that nobody has any more, or half written, as a killed program may have left it."""
    for file in folder.glob("*-*.*") if folder.is_dir() else ():
        if file.name.rpartition("-")[0] not in (*known, EXAMPLE) and not _is_being_written(file):
            file.unlink(missing_ok=True)


def _is_being_written(file: Path) -> bool:
    return file.name.startswith(_ASIDE) and time.time() - file.stat().st_mtime < _WRITING_SECONDS


def _of_map(folder: Path, map_id: str) -> list[Path]:
    """Return the files of a map: an id may be the beginning of another's."""
    return [file for file in folder.glob("*-*.*") if file.name.rpartition("-")[0] == map_id]
