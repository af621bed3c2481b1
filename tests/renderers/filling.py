"""How much of a sheet says something, and how much of it is blank; tests and `benchmarks/room.py` measure with it.

What says something is texts, icons, pictures, circles (faces, dots), arrows and the curve. Grounds, edges and lines of
a grid say nothing. Measured is between the outermost marks, without the margins, in steps of a point.
"""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from renderers.sheet.lines import Passage
from renderers.sheet.marks import Circle, Icon, Rect, Stroke
from renderers.sheet.photos import Picture
from renderers.sheet.sheet import Sheet
from tests.renderers.geometry import Box, box_of, within

AIR = 0.012  # of the width of 500 points, and no more: what a text needs about it, so that it can be read
WIDEST_CELL = 0.34  # of the sheet; a wider ground is a head or a chart, and has room for many things
CURVE = 2.0  # points: lines of a grid are thinner
NOT_A_SIGN = 30.0  # points: a filled shape that is smaller is one


def filled(sheet: Sheet) -> float:
    """Return which share of the height is filled: all but the highest strip across the sheet that says nothing.

    On a sheet whose content ends too early, with something at its foot, this is how far down its content reaches.
    """
    _, top, _, bottom = _frame(sheet)
    reached = top
    strip = 0.0
    for begins, ends in sorted((box[1], box[3]) for box in _contents(sheet)):
        strip = max(strip, begins - reached)
        reached = max(reached, ends)
    return 1 - max(strip, bottom - reached) / (bottom - top)


def empty(sheet: Sheet) -> float:
    """Return which share of the area is covered by no content, nor by the air it needs.

    What stands on the ground of one cell counts as the box about all of it, so that short lines beside long ones are
    no blanks; the rest of the ground does not count. Heads, charts, the sections of a card and labels count text by
    text.
    """
    left, top, right, bottom = (round(side) for side in _frame(sheet))
    covered = np.zeros((bottom - top, right - left), dtype=bool)
    air = AIR * min(sheet.width, 500.0)
    for box in (*_contents(sheet), *_cells(sheet)):
        x, y, beyond, below = (
            max(round(side), 0)
            for side in (box[0] - air - left, box[1] - air - top, box[2] + air - left, box[3] + air - top)
        )
        covered[y:below, x:beyond] = True
    return 1 - float(covered.mean())


def _frame(sheet: Sheet) -> Box:
    return _around([box_of(mark) for mark in sheet.marks])


def _around(boxes: list[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _contents(sheet: Sheet) -> Iterator[Box]:
    """Yield the box of each text with all of its lines, and of each sign."""
    for part in sheet.parts():
        match part:
            case Passage():
                yield _around([box_of(line) for line in part.lines])
            case Rect():
                if not _is_ground(part):
                    yield box_of(part)
            case Stroke():
                if part.ink.width >= CURVE and part.ink.edge and not part.ink.fill:
                    yield from (_around([(*a, *a), (*b, *b)]) for a, b in pairwise(part.points))
            case Icon() | Picture() | Circle():
                yield box_of(part)


def _cells(sheet: Sheet) -> Iterator[Box]:
    """Yield the box about all that stands on the ground of a cell, for each."""
    contents = list(_contents(sheet))
    grounds = (mark for mark in sheet.marks if isinstance(mark, Rect) and _is_ground(mark) and mark.ink.edge)
    for ground in grounds:
        inside = [box for box in contents if within(box, box_of(ground))]
        if inside and ground.width <= WIDEST_CELL * sheet.width:
            yield _around(inside)


def _is_ground(mark: Rect) -> bool:
    return min(mark.width, mark.height) >= NOT_A_SIGN
