"""How a language is written: its direction, digits, calendar and fonts. What is said in it is elsewhere.

The values come from a language's own folder; nothing of a language stands in Python.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

Calendar = Literal["gregorian", "solar"]  # solar Hijri, as in Iran


@dataclass(frozen=True, slots=True)
class Locale:
    """How one language is written.

    `digits` are its ten, from 0; `cldr` names the locale data for its plurals, months and number formats; `fonts` are
    the families it is drawn with, the first choice first.
    """

    language: str
    rtl: bool
    digits: str
    calendar: Calendar
    cldr: str
    fonts: tuple[str, ...]


def locale_of(words: Mapping[str, str]) -> Locale:
    """Return the locale that the messages of a language's `locale.ftl` describe; "language" stands beside them."""
    return Locale(
        language=words["language"],
        rtl=words["locale-direction"] == "rtl",
        digits=words["locale-digits"],
        calendar=cast("Calendar", words["locale-calendar"]),
        cldr=words["locale-cldr"],
        fonts=tuple(words["locale-fonts"].split()),
    )
