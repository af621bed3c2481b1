"""Lines of text as marks, already measured and in order. How they come about is `typesetting`'s."""

from dataclasses import dataclass, replace

from renderers.sheet.marks import Placed, at_grid


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
class Line(Placed):
    """A line of text from x to x + width on the baseline y; the runs stand in logical order.

    `text` is the whole text that begins with this line; it is empty where a line goes on with the one before.
    """

    width: float
    size: float
    colour: str
    runs: tuple[Run, ...]
    text: str = ""

    def moved(self, dx: float, dy: float) -> "Line":
        """Return the mark somewhere else."""
        return Line(self.x + dx, self.y + dy, self.width, self.size, self.colour, self.runs, self.text)

    def mirrored(self, across: float) -> "Line":
        """Return the mark as it stands on a sheet, `across` points wide, that is read from the other side."""
        return replace(self, x=across - self.x - self.width)

    def scaled(self, factor: float) -> "Line":
        """Return the mark `factor` times as large, with all that lies between it and the corner of the sheet."""
        x, y, width, size = (value * factor for value in (self.x, self.y, self.width, self.size))
        return replace(self, x=x, y=y, width=width, size=size, runs=tuple(run.scaled(factor) for run in self.runs))

    def on_grid(self) -> "Line":
        """Return the mark at whole 64ths of a point."""
        x, y, width = map(at_grid, (self.x, self.y, self.width))
        return Line(x, y, width, self.size, self.colour, self.runs, self.text)


@dataclass(frozen=True, slots=True)
class Passage:
    """The lines of one text."""

    lines: tuple[Line, ...]

    @property
    def whole(self) -> str:
        """The text as it was before its lines were broken."""
        return self.lines[0].text
