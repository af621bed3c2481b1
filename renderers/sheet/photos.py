"""Photos as marks, such as the logo of a business. They are opened elsewhere."""

from dataclasses import dataclass

from renderers.sheet.marks import Box, at_grid


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

    def moved(self, dx: float, dy: float) -> "Picture":
        """Return the mark somewhere else."""
        return Picture(self.x + dx, self.y + dy, self.width, self.height, self.pixels)

    def on_grid(self) -> "Picture":
        """Return the mark at whole 64ths of a point."""
        x, y, width, height = map(at_grid, (self.x, self.y, self.width, self.height))
        return Picture(x, y, width, height, self.pixels)
