"""Paths in a PDF: what a shape is drawn with, and a glyph that is written once and shown wherever it stands."""

from collections.abc import Iterable, Mapping

import pydyf

from renderers.sheet.marks import Segment

_ROOM = 0.1  # em

Outline = tuple[Segment, ...]  # of a glyph, in em


def write_path(
    stream: pydyf.Stream, segments: Iterable[Segment], x: float = 0, y: float = 0, across: float = 1, up: float = 1
) -> None:
    """Write a path, moved to (x, y) and scaled; a PDF has cubic curves alone."""
    begun = at = (0.0, 0.0)
    for command, values in segments:
        points = [(x + a * across, y + b * up) for a, b in zip(values[::2], values[1::2], strict=True)]
        match command:
            case "M":
                stream.move_to(*points[0])
                begun = points[0]
            case "L":
                stream.line_to(*points[0])
            case "Q":
                stream.curve_to(*_thirds(at, points[0]), *_thirds(points[1], points[0]), *points[1])
            case "C":
                stream.curve_to(*points[0], *points[1], *points[2])
            case "Z":
                stream.close()
        at = points[-1] if points else begun


def form(segments: Outline) -> pydyf.Stream:
    """Return an outline in em, not empty, as a form: it is filled with the colour of where it is shown."""
    across = [value for _, values in segments for value in values[::2]]
    up = [value for _, values in segments for value in values[1::2]]
    kind = {"Type": "/XObject", "Subtype": "/Form"}
    # Curves stay among their points, and what is at the edge is smoothed beyond it.
    box = pydyf.Array([min(across) - _ROOM, min(up) - _ROOM, max(across) + _ROOM, max(up) + _ROOM])
    stream = pydyf.Stream(extra={**kind, "BBox": box}, compress=True)
    write_path(stream, segments)
    stream.fill()
    return stream


def added(whole: pydyf.PDF, forms: Mapping[str, Outline]) -> dict[str, bytes]:
    """Write outlines as forms, and return the references to them by their names."""
    found = {}
    for name, segments in forms.items():
        one = form(segments)
        whole.add_object(one)
        found[name] = bytes(one.reference)
    return found


def _thirds(end: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    """Return the control point of a cubic curve beside the end of a quadratic one."""
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3
