"""The logo that a map document names, as pixels: read where a person draws a document of theirs, and nowhere else."""

import warnings
from pathlib import Path

from PIL import Image

from renderers.sheet.photos import Pixels
from storage.model.journey import Journey
from storage.model.mistake import Mistake

_MOST_BYTES = 10_000_000
_MOST_PIXELS = 40_000_000  # decoded, these are 160 MB
_LARGEST = (900, 300)  # what a header has room for, twice over
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


def logo_of(journey: Journey, folder: Path) -> Pixels | None:
    """Return the journey's logo, its path taken from the folder of the document; None where it names none.

    Raises:
        Mistake: where the file is not beside the document or below it, is not there, no picture, or too large.
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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow warns of is refused below
            return _pixels(found)
    except (OSError, RuntimeError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Mistake("wrong-logo", file=str(file)) from error


def _pixels(file: Path) -> Pixels:
    with Image.open(file, formats=_FORMATS) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise Mistake("wrong-logo", file=str(file))
        picture.thumbnail(_LARGEST)
        clear = picture.convert("RGBA")
    on_white = Image.new("RGBA", clear.size, "white")
    on_white.alpha_composite(clear)
    return Pixels(*on_white.size, on_white.convert("RGB").tobytes())
