"""Files written whole or not at all, and readable by nobody else where they hold answers."""

import contextlib
import hashlib
import os
import re
import secrets
import stat
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from errno import EACCES, EINVAL, ELOOP
from pathlib import Path

from storage.model.ids import is_id
from storage.model.mistake import Mistake

PRIVATE = 0o600
_ASIDE = ".masir-"  # begins the names of files that are not whole yet
_WRITING_SECONDS = 60
_PLAIN = 0o666  # of which the umask takes away what it does


def write(path: Path, content: bytes, mode: int | None = None) -> Path:
    """Write a file aside and rename it into its place; a link is followed, a device is written to as it is.

    Without a `mode`, a file that is there keeps its own, and a new one has the umask's.

    Raises:
        Mistake: where the folder is no folder, the file or the folder is closed to us, or the disk is full.
    """
    with _told(path):
        file = Path(os.path.realpath(path))
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a device or a pipe is written to, never replaced
        elif file.is_symlink():
            raise OSError(ELOOP, "")  # links that lead to each other lead to no file
        else:
            _replace(file, content, mode)
    return path


def replace(path: Path, content: bytes, mode: int | None = None) -> Path:
    """Write a file under a name that nobody chose: a link that has it is replaced, wherever it leads.

    Whoever gave us the folder may have put it there. The rest is as with `write`.

    Raises:
        Mistake: as `write`.
    """
    with _told(path):
        _replace(path, content, mode)
    return path


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Mistake("wrong-file-written", file=str(path), reason=os.strerror(error.errno or 0)) from error


def _replace(file: Path, content: bytes, mode: int | None) -> None:
    there = file.is_file() and not file.is_symlink()
    kept = stat.S_IMODE(file.stat().st_mode) if mode is None and there else mode
    if there and not os.access(file, os.W_OK):
        raise PermissionError(EACCES, "")  # as where it would be written to, though we could replace it
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f"{_ASIDE}{secrets.token_hex(8)}.part")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE if kept is not None else _PLAIN)
    try:
        with open(handle, "wb") as out:  # noqa: PTH123 - a handle, which no path is
            out.write(content)
        if kept is not None:
            aside.chmod(kept)
        aside.replace(file)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def read(path: Path, most: int) -> bytes:
    """Return a file's content, and no more than a byte over `most`; a pipe into which nobody writes is empty.

    Raises:
        Mistake: where there is no such file, or it cannot be read.
    """
    try:
        with open(path, "rb", opener=_at_once) as file:
            return file.read(most + 1)
    except OSError as error:
        raise Mistake("wrong-file-read", file=str(path), reason=os.strerror(error.errno or 0)) from error


def _at_once(path: str, flags: int) -> int:
    """Open a file without waiting until somebody writes, as opening a pipe would; reading then waits for who does."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))  # Windows has no such pipes
    os.set_blocking(handle, True)
    return handle


COMPARISON = "comparison"  # stands in the name of what is drawn of two maps
LOGO = ".logo"  # the suffix of a business's own, kept beside what is drawn of its map
EXAMPLE = "@example"  # begins the names of what is drawn of no person's map, and is no id that one could have
_DIGITS = 12  # of a digest, that tell drawings of one map from each other
_MOST_ID = 128  # bytes of an id in a file's name, which has 255 of them: a longer id is there by its digest
# The map, the digests of those that are drawn beside it, and that of what was drawn.
_DRAWN = re.compile(rf"([^+]+)((?:\+[0-9a-f]{{{_DIGITS}}})*)-[0-9a-f]{{{_DIGITS}}}\.[a-z.-]+", re.DOTALL)
_HALF = re.compile(re.escape(_ASIDE) + r"[0-9a-f]{16}\.part")


def keep_newest(folder: Path, map_id: str, content: bytes, suffix: str, beside: Collection[str] = ()) -> Path:
    """Write what was drawn of a map, and remove what was drawn before it: only the newest with each suffix is kept.

    A suffix may have parts, as ".plan.png" has. `beside` are the other maps that a comparison shows.

    Raises:
        Mistake: where it cannot be written, or the id is none and might lead out of the folder.
    """
    if map_id != EXAMPLE and not is_id(map_id):
        raise Mistake("wrong-file-written", file=str(folder), reason=os.strerror(EINVAL))
    about = "+".join([_named(map_id), *map(_digest, beside)])
    path = replace(folder / f"{about}-{_digest(content)}{suffix}", content, PRIVATE)
    _remove(older for older in _kept(folder, map_id, suffix) if older != path)  # else with the next drawing
    return path


def keep_logo(folder: Path, map_id: str, name: str, content: bytes) -> None:
    """Keep the logo of a map with what the map calls it.

    Raises:
        Mistake: as `keep_newest`.
    """
    keep_newest(folder, map_id, _digest(name).encode() + content, LOGO)


def logo(folder: Path, map_id: str, name: str) -> bytes | None:
    """Return the logo that is kept of a map, None where that is one which the map called otherwise."""
    begin = _digest(name).encode()
    found = (file.read_bytes() for file in _kept(folder, map_id, LOGO))
    return next((content.removeprefix(begin) for content in found if content.startswith(begin)), None)


def erase(folder: Path, map_ids: Collection[str]) -> Mistake | None:
    """Remove all that was drawn of maps that are gone, alone or beside another; return what is wrong where it stays."""
    gone = {*map_ids, *map(_digest, map_ids)}
    drawn = _drawings(folder) if map_ids else []
    return _remove(file for file, about in drawn if not gone.isdisjoint(_shown(about)) or _is_unclear(file, about))


def sweep(folder: Path, known: Collection[str], spared: Collection[str] = ()) -> Mistake | None:
    """Remove what was drawn of maps that nobody has any more, or half written, as a killed program may have left it.

    Somebody may keep other things in that folder: what is not called as our files are stays, and files with the
    suffixes `spared`. Return what is wrong where some stay that should not.
    """
    return _remove([*_orphans(folder, known, spared), *filter(_is_half, _files(folder))])


def is_closed(folder: Path) -> bool:
    """Tell whether nothing can be read, kept or removed in a folder; in one that is not there yet it can."""
    try:
        os.scandir(folder).close()
        tempfile.TemporaryFile(dir=folder).close()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def left(folder: Path, known: Collection[str]) -> Mistake | None:
    """Return what is wrong where drawings are still there of maps that nobody has any more; logos may outlive those."""
    return _still_there(_orphans(folder, known, (LOGO,)))


def _orphans(folder: Path, known: Collection[str], spared: Collection[str]) -> list[Path]:
    ours = {*known, EXAMPLE, *map(_digest, known)}
    drawn = [(file, about) for file, about in _drawings(folder) if _suffix(file) not in spared]
    return [file for file, about in drawn if not ours.issuperset(_shown(about)) or _is_unclear(file, about)]


def _is_half(file: Path) -> bool:
    """Tell whether a file was left half written: another program may be writing one that is new."""
    with contextlib.suppress(OSError):
        return bool(_HALF.fullmatch(file.name)) and time.time() - file.lstat().st_mtime > _WRITING_SECONDS
    return False


def _remove(found: Iterable[Path]) -> Mistake | None:
    """Remove files, as many as can be, and return what is wrong with the others.

    Their folder may be closed to us, or be on a disk that is only read; on Windows somebody may have them open.
    """
    return _still_there([file for file in found if not _is_removed(file)])


def _is_removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _still_there(found: Sequence[Path]) -> Mistake | None:
    return Mistake("wrong-pictures-left", count=len(found), file=str(found[0])) if found else None


def _kept(folder: Path, map_id: str, suffix: str) -> list[Path]:
    """Return what is kept of a map with a suffix, alone or beside another."""
    return [file for file, about in _drawings(folder) if about[1] == _named(map_id) and _suffix(file) == suffix]


def _drawings(folder: Path) -> list[tuple[Path, re.Match[str]]]:
    named = ((file, _DRAWN.fullmatch(file.name)) for file in _files(folder))
    return [(file, drawn) for file, drawn in named if drawn]


def _files(folder: Path) -> list[Path]:
    """Return what lies in a folder and is none, nothing where it is closed to us: `doctor` says so."""
    with contextlib.suppress(OSError), os.scandir(folder) as found:
        return [Path(one.path) for one in found if not one.is_dir(follow_symlinks=False)]
    return []


def _suffix(file: Path) -> str:
    return file.name.rpartition("-")[2][_DIGITS:]


def _shown(drawn: re.Match[str]) -> list[str]:
    """Return the map that a file is of, and the digests of those beside it."""
    return [drawn[1], *drawn[2].split("+")[1:]]


def _is_unclear(file: Path, drawn: re.Match[str]) -> bool:
    """Tell whether a comparison does not say what it shows beside its map: earlier versions called them so."""
    return not drawn[2] and file.suffixes[0] == f".{COMPARISON}"


def _named(map_id: str) -> str:
    return map_id if len(map_id.encode()) <= _MOST_ID else _digest(map_id)


def _digest(content: str | bytes) -> str:
    plain = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(plain).hexdigest()[:_DIGITS]
