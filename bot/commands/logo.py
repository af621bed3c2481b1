"""The pictures that a map document names, as they lie in their files. None is opened here."""

from contextlib import suppress
from pathlib import Path
from typing import Literal

from storage.model.journey import Journey
from storage.model.mistake import Mistake

_MOST_BYTES = 10_000_000
_MOST_KEPT = 2  # MB of a logo that is kept with its map: it is read whenever the map is drawn


def logo_of(journey: Journey, folder: Path) -> bytes | None:
    """Return the file of the journey's logo, its path taken from the folder of the document; None where it names none.

    Raises:
        Mistake: where the file is not beside the document or below it, is not there, or too large.
    """
    return _beside(journey.brand.logo, folder, "logo")


def logo_to_keep(journey: Journey, folder: Path) -> bytes | None:
    """Return the file of the journey's logo, as `logo_of` does; None, too, where that would raise.

    Raises:
        Mistake: where it is too large to be kept.
    """
    name, size = journey.brand.logo or "", 0
    with suppress(OSError, RuntimeError, ValueError):
        file = (folder / name).resolve()
        size = file.stat().st_size if name and file.is_relative_to(folder.resolve()) else 0
    if size > _MOST_KEPT * 1_000_000:
        raise Mistake("wrong-logo-kept", file=name, most=_MOST_KEPT)
    with suppress(Mistake):
        return logo_of(journey, folder)
    return None


def portrait_of(journey: Journey, folder: Path) -> bytes | None:
    """Return the file with the customer's portrait, as `logo_of` does that of the logo.

    Raises:
        Mistake: as `logo_of`.
    """
    return _beside(journey.persona.portrait, folder, "portrait")


def _beside(name: str | None, folder: Path, what: Literal["logo", "portrait"]) -> bytes | None:
    if not name:
        return None
    file = folder / name
    try:
        found = file.resolve(strict=True)  # a link out of the folder is out of it
        if not found.is_relative_to(folder.resolve()):
            raise Mistake(f"wrong-{what}-place", file=name)
        if not found.is_file() or found.stat().st_size > _MOST_BYTES:  # a pipe would never end, nor would a device
            raise Mistake(f"wrong-{what}", file=str(file))
        return found.read_bytes()
    except (OSError, RuntimeError, ValueError) as error:
        raise Mistake(f"wrong-{what}", file=str(file)) from error
