"""Shapes as marks: rectangles, circles, strokes and icons, in points. Texts are in `lines`, photos in `photos`.

Each kind of mark moves by its own constructor: marks move thousands of times a map, and `replace` takes three times as
long.
"""

from dataclasses import dataclass, replace
from typing import Literal, Self

GRID = 64  # Places are whole 64ths of a point: exact in binary, so that mirroring twice changes nothing at all.

Point = tuple[float, float]

# A path as SVG writes it: move, line, quadratic and cubic curve, close, each with its points.
Command = Literal["M", "L", "Q", "C", "Z"]
Segment = tuple[Command, tuple[float, ...]]


def at_grid(value: float) -> float:
    """Return the nearest whole 64th."""
    return round(value * GRID) / GRID


@dataclass(frozen=True, slots=True)
class Ink:
    """How a shape is filled and edged; colours are "#rrggbb", always opaque."""

    fill: str | None = None
    edge: str | None = None
    width: float = 1.0
    dashes: tuple[float, float] | None = None

    def scaled(self, factor: float) -> "Ink":
        """Return the ink for a shape of another size."""
        dashes = self.dashes and (self.dashes[0] * factor, self.dashes[1] * factor)
        return replace(self, width=self.width * factor, dashes=dashes)


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark that stands at (x, y)."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box(Placed):
    """A mark that fills a rectangle, with (x, y) for its top left corner."""

    width: float
    height: float

    def mirrored(self, across: float) -> Self:
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.width)

    def scaled(self, factor: float) -> Self:
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, width, height = (value * factor for value in (self.x, self.y, self.width, self.height))
        return replace(self, x=x, y=y, width=width, height=height)


@dataclass(frozen=True, slots=True)
class Rect(Box):
    """A rectangle, with round corners if wished."""

    ink: Ink
    radius: float = 0.0

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the mark somewhere else."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height, self.ink, self.radius)

    def scaled(self, factor: float) -> "Rect":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, width, height = (value * factor for value in (self.x, self.y, self.width, self.height))
        return Rect(x, y, width, height, self.ink.scaled(factor), self.radius * factor)

    def on_grid(self) -> "Rect":
        """Return the mark at whole 64ths of a point."""
        x, y, width, height = map(at_grid, (self.x, self.y, self.width, self.height))
        return Rect(x, y, width, height, self.ink, self.radius)


@dataclass(frozen=True, slots=True)
class Circle(Placed):
    """A circle about (x, y)."""

    radius: float
    ink: Ink

    def moved(self, dx: float, dy: float) -> "Circle":
        """Return the mark somewhere else."""
        return Circle(self.x + dx, self.y + dy, self.radius, self.ink)

    def mirrored(self, across: float) -> "Circle":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x)

    def scaled(self, factor: float) -> "Circle":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        return Circle(self.x * factor, self.y * factor, self.radius * factor, self.ink.scaled(factor))

    def on_grid(self) -> "Circle":
        """Return the mark at whole 64ths of a point."""
        return Circle(at_grid(self.x), at_grid(self.y), self.radius, self.ink)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A path through points; `curved` takes every second point for the control point of a quadratic curve."""

    points: tuple[Point, ...]
    ink: Ink
    closed: bool = False
    curved: bool = False

    def moved(self, dx: float, dy: float) -> "Stroke":
        """Return the mark somewhere else."""
        return Stroke(tuple((x + dx, y + dy) for x, y in self.points), self.ink, self.closed, self.curved)

    def mirrored(self, across: float) -> "Stroke":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, points=tuple((across - x, y) for x, y in self.points))

    def scaled(self, factor: float) -> "Stroke":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        points = tuple((x * factor, y * factor) for x, y in self.points)
        return replace(self, points=points, ink=self.ink.scaled(factor))

    def on_grid(self) -> "Stroke":
        """Return the mark at whole 64ths of a point."""
        points = tuple((at_grid(x), at_grid(y)) for x, y in self.points)
        return Stroke(points, self.ink, self.closed, self.curved)


@dataclass(frozen=True, slots=True)
class Icon(Placed):
    """A square icon of `icons`, `size` points wide; those that look somewhere are turned with the sheet."""

    size: float
    name: str
    ink: Ink
    turned: bool = False

    def moved(self, dx: float, dy: float) -> "Icon":
        """Return the mark somewhere else."""
        return Icon(self.x + dx, self.y + dy, self.size, self.name, self.ink, self.turned)

    def mirrored(self, across: float) -> "Icon":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.size, turned=not self.turned)

    def scaled(self, factor: float) -> "Icon":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, size = (value * factor for value in (self.x, self.y, self.size))
        return Icon(x, y, size, self.name, self.ink.scaled(factor), self.turned)

    def on_grid(self) -> "Icon":
        """Return the mark at whole 64ths of a point."""
        x, y, size = map(at_grid, (self.x, self.y, self.size))
        return Icon(x, y, size, self.name, self.ink, self.turned)


Shape = Rect | Circle | Stroke | Icon
