"""The colours of the map and how two of them stand against each other. What has which is decided elsewhere.

Everything is opaque: mixed beforehand, a shape costs a tenth of a transparent one.
"""

import re
from functools import cache
from itertools import pairwise

PAGE, WHITE, INK, MUTED, HAIRLINE = "#f3f5fb", "#ffffff", "#1b2140", "#59627f", "#dfe4f0"
READABLE = 4.5  # WCAG 2.2, 1.4.3: contrast of text

ACCENT = "#4c5fd7"  # of a map whose business has no colour of its own
FEELING_STOPS = ((-2.0, "#e5484d"), (-0.8, "#f08a3c"), (0.0, "#f2c230"), (0.9, "#8cc63f"), (2.0, "#2fa84f"))

_HEX = re.compile("#[0-9a-fA-F]{6}")


def is_colour(text: str | None) -> bool:
    """Tell whether `text` is a colour as the map document writes it."""
    return text is not None and _HEX.fullmatch(text) is not None


def channels(colour: str) -> tuple[int, ...]:
    """Return red, green and blue of a colour, from 0 to 255."""
    return tuple(bytes.fromhex(colour[1:]))


@cache
def mixed(colour: str, other: str, share: float) -> str:
    """Return `colour` with a share (0 to 1) of another.

    >>> mixed("#000000", "#ffffff", 0.5)
    '#808080'
    """
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@cache
def contrast(colour: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(colour), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@cache
def darkened(colour: str, against: str) -> str:
    """Return `colour`, as much darker as text needs to be read on (or in) the colour `against`."""
    shades = (mixed(colour, INK, share / 20) for share in range(21))
    return next((shade for shade in shades if contrast(shade, against) >= READABLE), INK)


@cache
def colour_of_feeling(score: float) -> str:
    """Return the colour between red (-2) and green (2)."""
    for (low, cold), (high, warm) in pairwise(FEELING_STOPS):
        if score <= high:
            return mixed(cold, warm, round(max(score - low, 0.0) / (high - low), 2))
    return FEELING_STOPS[-1][1]


def _luminance(colour: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    linear = (_linear(channel / 255) for channel in channels(colour))
    return sum(share * channel for share, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _linear(channel: float) -> float:
    dark = 0.04045
    return channel / 12.92 if channel <= dark else ((channel + 0.055) / 1.055) ** 2.4
