"""Where marks lie and what they stand on."""

from renderers.sheet.colours import contrast
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Rect, Stroke
from renderers.sheet.photos import Picture
from renderers.sheet.sheet import Mark, Sheet
from renderers.typesetting.typesetter import ASCENT, DESCENT

Box = tuple[float, float, float, float]  # left, top, right, bottom


def box_of(mark: Mark) -> Box:
    match mark:
        case Line():
            return mark.x, mark.y - ASCENT * mark.size, mark.x + mark.width, mark.y + DESCENT * mark.size
        case Icon():
            return mark.x, mark.y, mark.x + mark.size, mark.y + mark.size
        case Rect() | Picture():
            return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
        case Circle():
            return mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius
        case Stroke():
            across, down = zip(*mark.points, strict=True)
            return min(across), min(down), max(across), max(down)


def within(box: Box, outer: Box) -> bool:
    return outer[0] <= box[0] and outer[1] <= box[1] and box[2] <= outer[2] and box[3] <= outer[3]


def overlap(box: Box, other: Box, tolerance: float = 0.5) -> bool:
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    return across > tolerance and down > tolerance


def contrast_at(drawn: Sheet, index: int) -> float:
    """Return the contrast of a text with the uppermost shape under it, or with the page."""
    line = drawn.marks[index]
    assert isinstance(line, Line)
    middle = line.x + line.width / 2, line.y - line.size * 0.3
    point = (*middle, *middle)
    under = (
        mark for mark in reversed(drawn.marks[:index]) if not isinstance(mark, Line | Icon | Picture) and mark.ink.fill
    )
    paper = next((mark.ink.fill for mark in under if within(point, box_of(mark))), drawn.page)
    return contrast(line.colour, paper or drawn.page)
