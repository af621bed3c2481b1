"""A file that somebody gave us, opened as a photo: in the drawing process, whose time and memory are limited."""

import io
import warnings

from PIL import Image

from renderers.sheet.photos import Pixels

_MOST_PIXELS = 40_000_000  # decoded, these are 160 MB
_MOST_SCANS = 100  # of a JPEG; the usual ten make it sharper bit by bit, and each takes the time of a whole picture
_SCAN = b"\xff\xda"
_LARGEST = (900, 300)  # what a header has room for, twice over
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


class NoPhoto(Exception):  # noqa: N818 - it names what was given
    """The file is no photo of a kind that we open, damaged, or too large."""


def opened(content: bytes) -> Pixels:
    """Return the first picture in a file, made small, on white.

    Raises:
        NoPhoto: where there is none.
    """
    if content.startswith(b"\xff\xd8") and content.count(_SCAN) > _MOST_SCANS:
        raise NoPhoto
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow warns of is refused below
            return _pixels(content)
    except (OSError, RuntimeError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise NoPhoto from error


def _pixels(content: bytes) -> Pixels:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise NoPhoto
        picture.thumbnail(_LARGEST)
        clear = picture.convert("RGBA")
    on_white = Image.new("RGBA", clear.size, "white")
    on_white.alpha_composite(clear)
    return Pixels(*on_white.size, on_white.convert("RGB").tobytes())
