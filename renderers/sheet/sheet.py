"""A sheet: where every mark of a map stands, in points from the top left corner. Nothing is decided or painted here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

GRID = 64  # Places are whole 64ths of a point: exact in binary, so that mirroring twice changes nothing at all.

Point = tuple[float, float]


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
class Rect:
    """A rectangle, with round corners if wished."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    radius: float = 0.0

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the mark somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def mirrored(self, across: float) -> "Rect":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.width)

    def scaled(self, factor: float) -> "Rect":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, width, height = (value * factor for value in (self.x, self.y, self.width, self.height))
        return Rect(x, y, width, height, self.ink.scaled(factor), self.radius * factor)

    def on_grid(self) -> "Rect":
        """Return the mark at whole 64ths of a point."""
        return replace(self, x=_grid(self.x), y=_grid(self.y), width=_grid(self.width), height=_grid(self.height))


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle about (x, y)."""

    x: float
    y: float
    radius: float
    ink: Ink

    def moved(self, dx: float, dy: float) -> "Circle":
        """Return the mark somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def mirrored(self, across: float) -> "Circle":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x)

    def scaled(self, factor: float) -> "Circle":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        return Circle(self.x * factor, self.y * factor, self.radius * factor, self.ink.scaled(factor))

    def on_grid(self) -> "Circle":
        """Return the mark at whole 64ths of a point."""
        return replace(self, x=_grid(self.x), y=_grid(self.y))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A path through points; `curves` takes every second point for the control point of a quadratic curve."""

    points: tuple[Point, ...]
    ink: Ink
    closed: bool = False
    curved: bool = False

    def moved(self, dx: float, dy: float) -> "Stroke":
        """Return the mark somewhere else."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))

    def mirrored(self, across: float) -> "Stroke":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, points=tuple((across - x, y) for x, y in self.points))

    def scaled(self, factor: float) -> "Stroke":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        points = tuple((x * factor, y * factor) for x, y in self.points)
        return replace(self, points=points, ink=self.ink.scaled(factor))

    def on_grid(self) -> "Stroke":
        """Return the mark at whole 64ths of a point."""
        return replace(self, points=tuple((_grid(x), _grid(y)) for x, y in self.points))


@dataclass(frozen=True, slots=True)
class Icon:
    """A square icon of `icons`, `size` points wide; those that look somewhere are turned with the sheet."""

    x: float
    y: float
    size: float
    name: str
    ink: Ink
    turned: bool = False

    def moved(self, dx: float, dy: float) -> "Icon":
        """Return the mark somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def mirrored(self, across: float) -> "Icon":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.size, turned=not self.turned)

    def scaled(self, factor: float) -> "Icon":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, size = (value * factor for value in (self.x, self.y, self.size))
        return Icon(x, y, size, self.name, self.ink.scaled(factor), self.turned)

    def on_grid(self) -> "Icon":
        """Return the mark at whole 64ths of a point."""
        return replace(self, x=_grid(self.x), y=_grid(self.y), size=_grid(self.size))


@dataclass(frozen=True, slots=True)
class Pixels:
    """A photo: three bytes (red, green, blue) for each pixel, row after row from the top."""

    across: int
    down: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as a mark; it looks the same when the sheet is mirrored."""

    x: float
    y: float
    width: float
    height: float
    pixels: Pixels

    def moved(self, dx: float, dy: float) -> "Picture":
        """Return the mark somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def mirrored(self, across: float) -> "Picture":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.width)

    def scaled(self, factor: float) -> "Picture":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, width, height = (value * factor for value in (self.x, self.y, self.width, self.height))
        return Picture(x, y, width, height, self.pixels)

    def on_grid(self) -> "Picture":
        """Return the mark at whole 64ths of a point."""
        return replace(self, x=_grid(self.x), y=_grid(self.y), width=_grid(self.width), height=_grid(self.height))


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a line in one direction and one font, `x` points from the line's left end.

    The text is in logical order, whatever the direction; `font` is the path of the font file.
    """

    x: float
    width: float
    text: str
    rtl: bool
    font: str

    def scaled(self, factor: float) -> "Run":
        """Return the run in another size."""
        return replace(self, x=self.x * factor, width=self.width * factor)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text from x to x + width on the baseline y; the runs stand in logical order.

    `text` is the whole text that begins with this line; it is empty where a line goes on with the one before.
    """

    x: float
    y: float
    width: float
    size: float
    colour: str
    runs: tuple[Run, ...]
    text: str = ""

    def moved(self, dx: float, dy: float) -> "Line":
        """Return the mark somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def mirrored(self, across: float) -> "Line":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.width)

    def scaled(self, factor: float) -> "Line":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, width, size = (value * factor for value in (self.x, self.y, self.width, self.size))
        return replace(self, x=x, y=y, width=width, size=size, runs=tuple(run.scaled(factor) for run in self.runs))

    def on_grid(self) -> "Line":
        """Return the mark at whole 64ths of a point."""
        return replace(self, x=_grid(self.x), y=_grid(self.y), width=_grid(self.width))


Shape = Rect | Circle | Stroke | Icon
Mark = Shape | Picture | Line

# A path as SVG writes it: move, line, quadratic and cubic curve, close, each with its points.
Command = Literal["M", "L", "Q", "C", "Z"]
Segment = tuple[Command, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Text:
    """The lines of one text."""

    lines: tuple[Line, ...]

    @property
    def whole(self) -> str:
        """The text as it was before its lines were broken."""
        return self.lines[0].text


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of marks, the undermost first; in pixels, a point is `scale` of them."""

    width: float
    height: float
    title: str
    language: str
    page: str
    marks: tuple[Mark, ...]
    scale: float = 2.0

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of text."""
        return tuple(mark for mark in self.marks if isinstance(mark, Line))

    def parts(self) -> Iterator[Shape | Picture | Text]:
        """Yield the marks in their order, each text with all of its lines."""
        lines: list[Line] = []
        for mark in self.marks:
            if lines and not (isinstance(mark, Line) and not mark.text):
                yield Text(tuple(lines))
                lines = []
            if isinstance(mark, Line):
                lines.append(mark)
            else:
                yield mark
        if lines:
            yield Text(tuple(lines))

    def mirrored(self) -> "Sheet":
        """Return the sheet as it is read from the other side. Twice is the sheet itself."""
        return replace(self, marks=tuple(mark.mirrored(self.width) for mark in self.marks))


def sheet_of(
    size: tuple[float, float], title: str, language: str, page: str, marks: Iterable[Mark], scale: float = 2.0
) -> Sheet:
    """Return a sheet of the size (width, height), rounded up to whole points, with every mark on the grid."""
    width, height = (float(-(-side // 1)) for side in size)
    return Sheet(width, height, title, language, page, tuple(mark.on_grid() for mark in marks), scale)


def moved(marks: Iterable[Mark], dx: float, dy: float) -> tuple[Mark, ...]:
    """Return the marks somewhere else."""
    return tuple(mark.moved(dx, dy) for mark in marks)


def _grid(value: float) -> float:
    return round(value * GRID) / GRID
