"""Answers that are days, typed in either calendar; the log keeps them as ISO 8601 texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.kinds.kind import Asked, Choice, Kind, Reading, Single
from dialogs.words import Words
from storage.model.calendar import typed
from storage.model.fields import Field
from storage.model.log import Value
from storage.model.mistake import Mistake


@dataclass(frozen=True, slots=True)
class Day(Kind):
    """A day."""

    name = "date"

    def fits(self, field: Field) -> bool:
        return field.type is date and not field.is_list

    def read(self, text: str, asked: Asked) -> Reading:
        try:
            return Single(typed(text).isoformat())
        except ValueError:
            raise Mistake("wrong-day", text=text[:50]) from None

    def pick(self, picked: Sequence[Choice]) -> Reading:
        raise Mistake("wrong-choice")

    def shown(self, value: Value, choices: Sequence[Choice], words: Words) -> str:
        return words.day(date.fromisoformat(str(value)))
