"""The outlines of the icons, from Material Design Icons. Where an icon stands, in which colour, is decided elsewhere.

`outlines.txt` holds one icon a line: its name, and its path as SVG writes it, of absolute M, L, Q, C and Z only. It is
written by `python -m renderers.icons.take`, never by hand.
"""

import re
from functools import cache
from pathlib import Path
from typing import cast

from renderers.sheet import Command, Segment

BOX = 24.0  # an icon lies between 0 and this, across and down
FILE = Path(__file__).with_name("outlines.txt")

_SEGMENT = re.compile(r"([MLQCZ])([^MLQCZ]*)")


def placed(name: str, x: float, y: float, size: float) -> tuple[Segment, ...]:
    """Return the path of an icon `size` points wide, with its corner at (x, y)."""
    corner, factor = (x, y), size / BOX
    return tuple(
        (command, tuple(value * factor + corner[i % 2] for i, value in enumerate(values)))
        for command, values in outline(name)
    )


@cache
def outline(name: str) -> tuple[Segment, ...]:
    """Return the path of an icon in its own measures. Raises KeyError where there is none of this name."""
    return tuple(
        (cast("Command", command), tuple(float(number) for number in numbers.split(",") if number))
        for command, numbers in _SEGMENT.findall(outlines()[name])
    )


@cache
def outlines() -> dict[str, str]:
    """Return all icons, as paths of SVG."""
    return dict(line.split(" ", 1) for line in FILE.read_text("ascii").splitlines())
