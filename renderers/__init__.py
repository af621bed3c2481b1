"""The journey made visible: a journey in, bytes out. Nothing is asked, kept or sent here.

What draws is imported when it is needed: matplotlib takes 0.4 s, the fonts and their shaper 0.1 s, and the chat, which
leaves the drawing to a process of its own, needs neither.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from renderers.formats import (
    CHECKLISTS,
    COMPARISONS,
    GUIDE,
    MAPS,
    PLANNED,
    Beside,
    ChecklistWriter,
    Format,
    MapWriter,
)
from renderers.vocabulary import Phrasing, Vocabulary
from storage.model.guide import Guide
from storage.model.journey import Journey
from storage.model.limits import COMPARED
from storage.model.locale import Locale
from storage.model.plan.plan import Plan

if TYPE_CHECKING:
    from renderers.sheet.photos import Pixels


def draw(
    journey: Journey,
    format: str,  # noqa: A002 - the word of the contract
    words: Mapping[str, str],
    layout: str = "wide",
    logo: "Pixels | None" = None,
    formats: Mapping[str, Format[MapWriter]] = MAPS,
    beside: Beside = None,
) -> tuple[bytes, ...]:
    """Draw the journey, its plan, or a guide, and return the bytes of each file: one a page, but one PDF of all pages.

    `format` is the name of one of the `formats`, `layout` one of its layouts; `words` holds all messages of `map.ftl`,
    `channel.ftl` and `locale.ftl`, those of `figure.ftl` in each plural form, and under "language" the language's name;
    `logo` is the business's;
    `beside` is what a layout shows beside the journey: its plan in those of `formats.PLANNED`, one to four other
    journeys in those of `formats.COMPARISONS`, and in a guide that alone; no other looks at it.

    Raises:
        ValueError: for other formats and layouts, and for one that needs something beside the journey without it.
    """
    from renderers.content.numbering import unnumbered  # noqa: PLC0415
    from renderers.content.tidy import tidied  # noqa: PLC0415

    if format not in formats:
        raise ValueError(f"no such format: {format!r} (there are {', '.join(formats)})")
    found = formats[format]
    if layout not in found.layouts:
        raise ValueError(f"{format} has no layout {layout!r} (it has {', '.join(found.layouts)})")
    if layout not in (*PLANNED, *COMPARISONS, GUIDE):
        return found.write(unnumbered(tidied(journey)), Vocabulary(words), layout, logo, None)
    is_needed = (isinstance(beside, tuple), isinstance(beside, Guide)) == (layout in COMPARISONS, layout == GUIDE)
    if beside is None or not is_needed or (isinstance(beside, tuple) and not 0 < len(beside) < COMPARED):
        needed = {GUIDE: "a guide", **dict.fromkeys(COMPARISONS, "one to four other journeys")}.get(layout, "a plan")
        raise ValueError(f"the layout {layout!r} needs {needed}")
    shown = tuple(unnumbered(tidied(one)) for one in beside) if isinstance(beside, tuple) else tidied(beside)
    return found.write(unnumbered(tidied(journey)), Vocabulary(words), layout, logo, shown)


def write(
    plan: Plan,
    format: str,  # noqa: A002 - its name everywhere
    words: Phrasing,
    most: int | None = None,
    formats: Mapping[str, Format[ChecklistWriter]] = CHECKLISTS,
) -> str:
    """Return the plan in one of the `formats`, by its name.

    Files hold every item. The text for a chat, where `most` is given, holds the first things to do and says how many
    more there are.

    Raises:
        ValueError: for other formats.
    """
    if format not in formats:
        raise ValueError(f"no such format: {format!r} (there are {', '.join(formats)})")
    return formats[format].write(plan, words, most)


def missing(journey: Journey, locale: Locale) -> tuple[str, ...]:
    """Return the characters of a journey that no font of a language can draw; on the picture each is "�"."""
    from renderers.content.tidy import texts_of, tidied  # noqa: PLC0415
    from renderers.typesetting.text import missing_characters  # noqa: PLC0415

    return tuple(missing_characters("\n".join(texts_of(tidied(journey))), locale))
