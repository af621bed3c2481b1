"""What was said, in which calendar, and the months and years in it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from dialogs.reading.days.numerals import number_at
from dialogs.reading.days.phrases import Phrase
from dialogs.reading.days.typed_days import DayRead
from storage.model.locale import Calendar

FIRST_YEAR = 1000  # a smaller number is no year, but where it is typed with two digits
_LAST_MONTH = 12


class Said(NamedTuple):
    """What was said, in which calendar months are counted, and when."""

    phrases: Sequence[Phrase]
    calendar: Calendar
    today: date

    def has(self, at: int, *kinds: str) -> bool:
        """Tell whether a phrase is one of these kinds."""
        return 0 <= at < len(self.phrases) and any(kind in self.phrases[at].means for kind in kinds)

    def any(self, *kinds: str) -> bool:
        """Tell whether any phrase is one of these kinds."""
        return any(self.has(at, *kinds) for at in range(len(self.phrases)))

    def of(self, at: int, kind: str) -> str:
        """Return what a phrase is, empty where it is none of the kind."""
        return self.phrases[at].means.get(kind, "") if 0 <= at < len(self.phrases) else ""


class Month(NamedTuple):
    """A month of a calendar, and where its name ends."""

    calendar: Calendar
    number: int
    end: int


def checked(day: date | None, today: date) -> DayRead:
    """Return a day that is to come, or why it is none."""
    return "unclear" if day is None else day if day > today else "past"


def month_at(said: Said, at: int) -> Month | None:
    """Return the month that begins at a place, by its name or its number: "Jan", «شهر ٢», «برج ۱۱»."""
    if name := said.of(at, "solar"):
        return Month("solar", int(name), at + 1)
    if name := said.of(at, "month"):
        return Month("gregorian", int(name), at + 1)
    if said.of(at, "unit") != "month" or said.has(at + 2, "unit") or said.has(at + 1, "one"):
        return None
    number = number_at(said.phrases, at + 1)
    is_month = number and number.value in range(1, _LAST_MONTH + 1)
    return Month(said.calendar, int(number.value), number.end) if number and is_month else None


def year_at(said: Said, month: Month, at: int) -> float | None:
    """Return the year that is said at a place; of two digits only where it is typed so."""
    number = number_at(said.phrases, at)
    if number is None or said.has(number.end, "unit"):
        return None
    value, text = number.value, said.phrases[at].text
    if value >= FIRST_YEAR:
        return value
    century = 1400 if month.calendar == "solar" else 2000
    if month.calendar == "solar" and 400 <= value < 500:  # noqa: PLR2004 - «۴۰۵»
        return 1000 + value
    return century + value if len(text) == 2 and text.isdigit() and value >= said.today.year % 100 - 21 else None  # noqa: PLR2004
