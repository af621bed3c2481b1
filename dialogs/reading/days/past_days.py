"""When it was, as people say it: "yesterday", "last Saturday", «سه روز پیش»."""

from collections.abc import Iterator
from datetime import date, timedelta

from dialogs.reading.days.calendars import later
from dialogs.reading.days.days import day_said
from dialogs.reading.days.phrases import Phrase, phrases
from dialogs.reading.days.said import Said
from dialogs.reading.days.spans import MINUTES_A_DAY, Length, span_at
from dialogs.reading.days.typed_days import DayRead
from dialogs.words import words_in
from storage.model.journey import Language

_A_YEAR, _LONG_AGO = timedelta(days=366), timedelta(days=30 * 366)
_WEEK = 7


def past_day(text: str, language: Language, today: date) -> DayRead:
    """Return the day that a text says, the last one that may be meant; else why it has to be asked back.

    A day of a year that is named may also be to come.

    >>> past_day("last Saturday", "en", date(2026, 11, 27)), past_day("20 November", "en", date(2026, 11, 27))
    (datetime.date(2026, 11, 21), datetime.date(2026, 11, 20))
    """
    said = Said(tuple(_apart(text, language)), words_in(language).locale.calendar, today)
    near = _ago(said) or _counted(said) or _weekday(said)
    if near or said.any("next"):
        return near or day_said(text, language, today)
    lately = day_said(text, language, today - _A_YEAR)
    return day_said(text, language, today - _LONG_AGO) if lately == "past" else lately


def _apart(text: str, language: Language) -> Iterator[Phrase]:
    """Yield the phrases of a text, those of several words that say that it is past word by word: "last", "week"."""
    for phrase in phrases(text, language):
        words = phrase.text.split() if "past" in phrase.means and "ago" not in phrase.means else ()
        inner = [one for word in words for one in phrases(word, language)]
        yield from (Phrase(one.text, {**one.means, "past": ""}) for one in inner) if len(inner) > 1 else (phrase,)


def _ago(said: Said) -> date | None:
    """Return "today", "yesterday"."""
    for at in range(len(said.phrases)):
        days = said.of(at, "ago") or ("0" if said.of(at, "ahead") == "0" else "")
        if days:
            return said.today - timedelta(days=int(days))
    return None


def _counted(said: Said) -> date | None:
    """Return "3 days ago", "last week"."""
    for at in range(len(said.phrases)):
        span = span_at(said.phrases, at)
        is_past = any(said.has(one, "past", "before") for one in (at - 1, at, span.end)) if span else False
        if span and span.low == span.high and is_past:
            return _before(said, span.low)
    return None


def _before(said: Said, length: Length) -> date | None:
    """Return the day so long ago, None where no calendar goes back as far."""
    try:
        day = later(said.calendar, said.today, -length.months, 0)
        return day and day - timedelta(days=round(length.minutes / MINUTES_A_DAY))
    except (OverflowError, ValueError):
        return None


def _weekday(said: Said) -> date | None:
    """Return the last time that a day of the week was; today is one where it is not said to be the last."""
    at = next((at for at in range(len(said.phrases)) if said.has(at, "weekday")), None)
    if at is None or any("month" in one.means or "solar" in one.means for one in said.phrases):
        return None
    behind = (said.today.weekday() - int(said.of(at, "weekday"))) % _WEEK
    return said.today - timedelta(days=behind or (_WEEK if said.any("past") else 0))
