"""The outlines of the icons, from Material Design Icons. Where an icon stands, in which colour, is decided elsewhere.

`outlines.txt` holds one icon a line: its name, and its path as SVG writes it, of absolute M, L, Q, C and Z only. It is
written by `python -m renderers.sheet.icons.take`, never by hand.
"""

import re
from functools import cache
from pathlib import Path
from typing import cast

from renderers.sheet.marks import Command, Icon, Segment

BOX = 24.0  # an icon lies between 0 and this, across and down
FILE = Path(__file__).with_name("outlines.txt")

# Those that look or go somewhere, or are letters: on a map that is read from the right, the other way.
LOOKING = frozenset(
    {
        "account-arrow-right-outline",
        "bullhorn-outline",
        "cart-outline",
        "chart-bell-curve",
        "chart-timeline-variant",
        "exit-run",
        "format-quote-open",
        "help",
        "truck-delivery-outline",
        "walk",
    }
)

_SEGMENT = re.compile(r"([MLQCZ])([^MLQCZ]*)")


def placed(icon: Icon) -> tuple[Segment, ...]:
    """Return the path of an icon where it stands."""
    factor = icon.size / BOX
    across, left = (-factor, icon.x + icon.size) if icon.turned and icon.name in LOOKING else (factor, icon.x)
    return tuple(
        (command, tuple(v * factor + icon.y if i % 2 else v * across + left for i, v in enumerate(values)))
        for command, values in outline(icon.name)
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
