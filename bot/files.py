"""Files written whole or not at all, and readable by nobody else where they hold answers."""

import hashlib
import os
import tempfile
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
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as aside:
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


def picture_path(folder: Path, map_id: str, pages: tuple[bytes, ...], format_: str) -> Path:
    """Return where a drawing is kept: the same picture of a map always under the same name."""
    name = hashlib.sha256(b"".join(pages)).hexdigest()[:12]
    return folder / f"{map_id}-{name}.{format_}"
