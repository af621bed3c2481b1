"""Photos as marks, such as the logo of a business. They are opened elsewhere."""

from dataclasses import dataclass

from renderers.sheet.marks import Box


@dataclass(frozen=True, slots=True)
class Pixels:
    """A photo: three bytes (red, green, blue) for each pixel, row after row from the top."""

    across: int
    down: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class Picture(Box):
    """A photo as a mark; it looks the same when the sheet is mirrored."""

    pixels: Pixels
