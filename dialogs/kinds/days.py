"""Answers that are days, typed as people say them; the log keeps them as ISO 8601 texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Single
from dialogs.reading.days.days import day_said
from dialogs.reading.days.past_days import past_day
from dialogs.words import Words
from storage.model.calendar import typed
from storage.model.fields import Field
from storage.model.log import Value
from storage.model.mistake import Mistake

_MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Day(Kind):
    """A day; `ahead`: one that is still to come."""

    ahead: bool = False

    name = "date"

    def fits(self, field: Field) -> bool:
        return field.type is date and not field.is_list and field.is_ahead == self.ahead

    def read(self, text: str, asked: Asked) -> Reading:
        return Single(read_day(text, asked, ahead=self.ahead).isoformat())

    def pick(self, picked: Sequence[Choice]) -> Reading:
        raise Mistake("wrong-choice")

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return words.day(date.fromisoformat(str(value)))


def read_day(text: str, asked: Asked, *, ahead: bool) -> date:
    """Return the day that somebody typed.

    Raises:
        Mistake: where it may be one of several, is past where it must not be, or is none.
    """
    read = day_said if ahead else past_day
    said = read(text, asked.words.language, asked.today)
    if not isinstance(said, date) and not ahead:
        said = _as_typed(text) or said
    if isinstance(said, date):
        return said
    reasons = {"ambiguous": "wrong-day-ambiguous"} | ({"past": "wrong-day-past"} if ahead else {})
    name = reasons.get(said, "wrong-day")
    raise Mistake(name, text=text[:_MOST_SHOWN])


def _as_typed(text: str) -> date | None:
    try:
        return typed(text)
    except ValueError:
        return None
