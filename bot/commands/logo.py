"""The logo that a map document names, as it lies in its file. No picture is opened here."""

from pathlib import Path

from storage.model.journey import Journey
from storage.model.mistake import Mistake

_MOST_BYTES = 10_000_000


def logo_of(journey: Journey, folder: Path) -> bytes | None:
    """Return the file of the journey's logo, its path taken from the folder of the document; None where it names none.

    Raises:
        Mistake: where the file is not beside the document or below it, is not there, or too large.
    """
    if not journey.brand.logo:
        return None
    file = folder / journey.brand.logo
    try:
        found = file.resolve(strict=True)  # a link out of the folder is out of it
        if not found.is_relative_to(folder.resolve()):
            raise Mistake("wrong-logo-place", file=journey.brand.logo)
        if not found.is_file() or found.stat().st_size > _MOST_BYTES:  # a pipe would never end, nor would a device
            raise Mistake("wrong-logo", file=str(file))
        return found.read_bytes()
    except (OSError, RuntimeError, ValueError) as error:
        raise Mistake("wrong-logo", file=str(file)) from error
