"""The journey made visible: a journey in, bytes out. Nothing is asked, kept or sent here.

What draws is imported when it is needed: matplotlib takes 0.4 s, the fonts and their shaper 0.1 s, and the chat, which
leaves the drawing to a process of its own, needs neither.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from storage.model.journey import Journey

if TYPE_CHECKING:
    from renderers.sheet.sheet import Pixels, Sheet

PICTURES = ("png", "svg", "svg-text", "pdf")  # svg-text is an SVG whose texts can be selected
FORMATS = (*PICTURES, "txt")


def draw(
    journey: Journey,
    format: str,  # noqa: A002 - the word of the contract
    words: Mapping[str, str],
    layout: str = "wide",
    logo: "Pixels | None" = None,
) -> tuple[bytes, ...]:
    """Draw the journey, and return the bytes of each page.

    `format` is one of `FORMATS`; `words` holds all messages of `map.ftl` and under "language" the language, which
    decides direction, digits and fonts; `layout` is one of `LAYOUTS`; `logo` is the business's.

    Raises:
        ValueError: for other formats and layouts.
    """
    from renderers.content.tidy import tidied  # noqa: PLC0415
    from renderers.layouts.wide import LAYOUTS  # noqa: PLC0415
    from renderers.writers.plain import plain  # noqa: PLC0415

    if format not in FORMATS:
        raise ValueError(f"no such format: {format!r} (there are {', '.join(FORMATS)})")
    if layout not in LAYOUTS:
        raise ValueError(f"no such layout: {layout!r} (there are {', '.join(LAYOUTS)})")
    journey = tidied(journey)
    if format == "txt":
        return (plain(journey, words).encode(),)
    return _drawn(LAYOUTS[layout](journey, words, logo), format)


def _drawn(sheets: "Sequence[Sheet]", format_: str) -> tuple[bytes, ...]:
    match format_:
        case "png":
            from renderers.writers.paint import painted as drawn  # noqa: PLC0415
        case "svg":
            from renderers.writers.svg import outlined as drawn  # noqa: PLC0415
        case "svg-text":
            from renderers.writers.svg import selectable as drawn  # noqa: PLC0415
        case _:
            from renderers.writers.pdf import printable as drawn  # noqa: PLC0415
    return tuple(drawn(sheet) for sheet in sheets)


def missing(journey: Journey, language: str = "en") -> tuple[str, ...]:
    """Return the characters of a journey that no font here can draw; on the picture each is "�"."""
    from renderers.content.tidy import texts_of, tidied  # noqa: PLC0415
    from renderers.typesetting.text import missing_characters  # noqa: PLC0415

    return tuple(missing_characters("\n".join(texts_of(tidied(journey))), language))
