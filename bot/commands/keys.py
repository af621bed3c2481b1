"""Where the keys come from that encrypt what people write: `MASIR_KEY`, else a file apart from the database."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from platformdirs import user_config_path

from bot.settings import Settings
from storage.model.mistake import Mistake
from storage.rows.backup import sync
from storage.sealing.keys import Key, Keys, keys_in

_OF_OTHERS = 0o077
_MOST_BYTES = 100_000
_VARIABLE = "MASIR_KEY"


def keys_set(settings: Settings) -> Keys:
    """Return what gives the keys that are set; of several the first is the newest.

    Raises:
        Mistake: where a key is none, or its file is missing, open to others, or lies with what it encrypts.
    """
    if settings.key is not None:
        found = keys_in(settings.key.get_secret_value(), _VARIABLE)
        return lambda: found
    file = settings.key_file or _usual_file()
    if file.exists():
        key_file(settings)
    elif settings.key_file is not None:
        raise Mistake("wrong-key-file", file=str(file))
    return KeyFile(file)


def key_file(settings: Settings) -> Path:
    """Return where the key file is, or would be.

    Raises:
        Mistake: where that is in the data folder, or below: who copies the data would have its key.
    """
    file = settings.key_file or _usual_file()
    if any(file.resolve().is_relative_to(folder) for folder in settings.folders):
        raise Mistake("wrong-key-place", file=str(file))
    return file


def _usual_file() -> Path:
    return user_config_path("masir") / "key"


class KeyFile:
    """The keys in a file, read again as soon as it changes, so that a running bot goes along with `masir key`.

    Whatever becomes of the file meanwhile, a key that was there is not given up. A file without the key that seals is
    another's, and nothing is sealed with its keys: `masir key rotate` puts a new one before those that are there.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._seen = _stamp(file)
        self._keys = _read(file) if self._seen else ()

    def __call__(self) -> Sequence[Key]:
        """Return the keys there are at this moment."""
        now = _stamp(self._file)
        if now not in (None, self._seen):
            with contextlib.suppress(Mistake):  # `doctor` says so, and so does the next start
                self._keys = _gone_along(self._keys, _read(self._file))
            self._seen = now
        return self._keys


def _gone_along(held: Sequence[Key], read: Sequence[Key]) -> Sequence[Key]:
    """Return the keys of a changed file, with those held before that are gone from it last."""
    if held and held[0] not in read:
        return held
    return (*read, *(one for one in held if one not in read))


def write_new(file: Path, key: str, key_id: str) -> None:
    """Write a key into a file that is not there yet.

    Raises:
        Mistake: where it is there, or cannot be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with _whole_or_gone(file), os.fdopen(handle, "w") as new:
            new.write(_line(key, key_id))
            new.flush()
            os.fsync(new.fileno())
        sync(file.parent)
    except FileExistsError:
        raise Mistake("wrong-key-there", file=str(file)) from None
    except OSError as error:
        raise _not_written(file, error) from error


def put_first(file: Path, key: str, key_id: str) -> None:
    """Put a key before those in a file, which stays as it is otherwise: all of them are there at any time.

    Raises:
        Mistake: where it cannot be written.
    """
    try:
        kept = Path(os.path.realpath(file))  # a link to it stays
        aside = tempfile.NamedTemporaryFile(dir=kept.parent, prefix=".", delete=False)  # noqa: SIM115 - below
        with _whole_or_gone(Path(aside.name)):
            with aside:
                aside.write(_line(key, key_id).encode() + kept.read_bytes())  # a comment may be no UTF-8
                aside.flush()
                os.fsync(aside.fileno())
            Path(aside.name).chmod(stat.S_IMODE(kept.stat().st_mode))
            Path(aside.name).replace(kept)
        sync(kept.parent)
    except OSError as error:
        raise _not_written(file, error) from error


@contextlib.contextmanager
def _whole_or_gone(file: Path) -> Iterator[None]:
    """Leave no file behind into which a key could not be written: an empty one would stand in every command's way."""
    try:
        yield
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def _line(key: str, key_id: str) -> str:
    return f"{key}  # {key_id}\n"


def _not_written(file: Path, error: OSError) -> Mistake:
    return Mistake("wrong-file-written", file=str(file), reason=os.strerror(error.errno or 0))


def _read(file: Path) -> Sequence[Key]:
    try:
        if os.name == "posix" and file.stat().st_mode & _OF_OTHERS:
            raise Mistake("wrong-key-mode", file=str(file))
        with file.open("rb") as written:
            return keys_in(written.read(_MOST_BYTES).decode(errors="replace"), str(file))
    except OSError as error:
        raise Mistake("wrong-file-read", file=str(file), reason=os.strerror(error.errno or 0)) from error


def _stamp(file: Path) -> tuple[int, ...] | None:
    """Return what changes with a file, None where there is none."""
    try:
        found = os.stat(file)  # noqa: PTH116 - asked at every value that is kept, and half as dear as Path.stat
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size, found.st_mode
