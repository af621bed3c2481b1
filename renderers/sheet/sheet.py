"""A sheet: where every mark of a map stands, in points from the top left corner. Nothing is decided or painted here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from renderers.sheet.lines import Line, Passage
from renderers.sheet.marks import Shape
from renderers.sheet.photos import Picture
from storage.model.locale import Locale

Mark = Shape | Picture | Line


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of marks, the undermost first; in pixels, a point is `scale` of them."""

    width: float
    height: float
    title: str
    locale: Locale
    page: str
    marks: tuple[Mark, ...]
    scale: float = 2.0

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of text."""
        return tuple(mark for mark in self.marks if isinstance(mark, Line))

    def parts(self) -> Iterator[Shape | Picture | Passage]:
        """Yield the marks in their order, each text with all of its lines."""
        lines: list[Line] = []
        for mark in self.marks:
            if lines and not (isinstance(mark, Line) and not mark.text):
                yield Passage(tuple(lines))
                lines = []
            if isinstance(mark, Line):
                lines.append(mark)
            else:
                yield mark
        if lines:
            yield Passage(tuple(lines))

    def mirrored(self) -> "Sheet":
        """Return the sheet as it is read from the other side. Twice is the sheet itself."""
        return replace(self, marks=tuple(mark.mirrored(self.width) for mark in self.marks))

    def as_read(self) -> "Sheet":
        """Return the sheet as it is read in its language: everything is laid out from the left first."""
        return self.mirrored() if self.locale.rtl else self


def sheet_of(
    size: tuple[float, float], title: str, locale: Locale, page: str, marks: Iterable[Mark], scale: float = 2.0
) -> Sheet:
    """Return a sheet of the size (width, height), rounded up to whole points, with every mark on the grid."""
    width, height = (float(-(-side // 1)) for side in size)
    return Sheet(width, height, title, locale, page, tuple(mark.on_grid() for mark in marks), scale)


def moved(marks: Iterable[Mark], dx: float, dy: float) -> tuple[Mark, ...]:
    """Return the marks somewhere else."""
    return tuple(mark.moved(dx, dy) for mark in marks) if dx or dy else tuple(marks)
