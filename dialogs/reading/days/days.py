"""By when, as people say it: "in a fortnight", «١٥ شباط», «سه هفته دیگه»."""

from datetime import date, timedelta

from babel import Locale as BabelLocale

from dialogs.reading.days.calendars import coming, later
from dialogs.reading.days.named_days import bare_day_of_month, day_of_month, named_day
from dialogs.reading.days.numerals import number_at
from dialogs.reading.days.phrases import MOST_READ, phrases
from dialogs.reading.days.placed_days import placed_day
from dialogs.reading.days.said import FIRST_YEAR, Said, checked, month_at
from dialogs.reading.days.spans import MINUTES_A_DAY, Length, Span, span_at, unit_length
from dialogs.reading.days.typed_days import DayRead, short_day, typed_day
from dialogs.reading.days.weekdays import is_of_many, numbered_weekday, week_day
from dialogs.words import words_in
from storage.model.journey import Language
from storage.model.text import folded

_A_WEEK = Length(minutes=7 * MINUTES_A_DAY)
_NEAR = 3  # phrases; what stands further from a span has nothing to do with it
_SHORT = ("second", "minute", "hour", "day")


def day_said(text: str, language: Language, today: date) -> DayRead:
    """Return the day to come that a text says, else why it has to be asked back.

    "past": it is not to come; "ambiguous": it can be read in two ways; "unclear": no one day is said.

    >>> day_said("in 3 weeks inshallah", "en", date(2026, 11, 27)), day_said("03/04/2027", "en", date(2026, 11, 27))
    (datetime.date(2026, 12, 18), 'ambiguous')
    """
    locale = words_in(language).locale
    said = Said(phrases(text, language), locale.calendar, today)
    plain = folded(text[:MOST_READ])
    return (
        typed_day(plain, locale.calendar, today)
        or named_day(said)
        or numbered_weekday(said)
        or placed_day(said)
        or _feast(said)
        or day_of_month(said)
        or _counted(said, BabelLocale.parse(locale.cldr).first_week_day)
        or short_day(plain, locale.calendar, today)
        or bare_day_of_month(said, in_digits=True)
        or _day_ahead(said)
        or bare_day_of_month(said)
        or ("past" if said.any("past") else "unclear")
    )


def _feast(said: Said) -> DayRead | None:
    """Return a feast of the sun; before and after one are no day."""
    for at in range(len(said.phrases)):
        feast, solar = said.of(at, "feast"), said.of(at, "solarfeast")
        if feast or solar:
            if any(said.has(one, "since", "before") for one in (at - 1, at - 2)):
                return "unclear"
            month, day = map(int, (feast or solar).split("-"))
            return coming("gregorian" if feast else "solar", month, day, said.today)
    return None


def _counted(said: Said, first_weekday: int) -> DayRead | None:
    """Return the day that is said by how far it is: "two weeks", «الاسبوع الجاي», "a week on Monday"."""
    for at in range(len(said.phrases)):
        span = span_at(said.phrases, at)
        if span and (span.is_counted or _is_one(said, at, span)):
            return _after(said, at, span, first_weekday)
        if said.has(at, "few", "each") and said.has(at + 1, "unit", "pair"):
            return "unclear"
    return None


def _is_one(said: Said, at: int, span: Span) -> bool:
    """Tell whether a mere unit is one to come: "next week", «بعد شهر»; not "this week", "weeks", «يوم»."""
    is_next = any(said.has(one, "next", "afternext") for one in (at - 1, span.end))
    if said.of(at, "unit") == "year" and said.has(at - 1, "month", "solar"):
        return False
    if is_next or (said.has(at - 1, "weekday") and said.of(at, "unit") in ("week", "fortnight")):
        return True
    if said.of(at, "unit") == "day" and said.has(at - 1, "since") and span.end == len(said.phrases):
        return True
    if said.of(at, "unit") in _SHORT or said.phrases[at].is_the or said.has(at, "plural"):
        return False
    is_limited = any(said.has(one, "this", "each", "few") for one in (at - 1, at, span.end))
    return not is_limited and not _is_in_calendar(said, at, span.end)


def _is_in_calendar(said: Said, at: int, end: int) -> bool:
    """Tell whether a unit is one of a calendar: «شهر ٣», «بهمن ماه», "third week"."""
    numbers = (number_at(said.phrases, one) for one in (at - 1, end) if one >= 0)
    is_numbered = any(number and (number.is_ordinal or number.value >= FIRST_YEAR) for number in numbers)
    return is_numbered or month_at(said, at) is not None or any(said.has(n, "month", "solar") for n in (at - 1, end))


def _after(said: Said, at: int, span: Span, first_weekday: int) -> DayRead:
    near = (*range(at - _NEAR, at), *range(span.end, span.end + _NEAR))
    if said.has(at - 1, "past") or said.has(span.end, "past"):
        return "past"
    is_of_event = any(said.has(one, "event", "feast", "solarfeast") for one in near)
    if is_of_event or said.has(at - 1, "few", "before", "each") or _is_since(said, at, span):
        return "unclear"
    if span.low != span.high or said.any("working"):
        return "ambiguous"
    length = span.low
    if any(said.has(one, "afternext") for one in (at - 1, span.end)):
        length = length.plus(unit_length(said.of(at, "unit") or "day"))
    others = said._replace(phrases=(*said.phrases[:at], *said.phrases[span.end :]))
    if others.any("weekday") and not length.months:
        is_next_week = not span.is_counted and any(said.has(one, "next") for one in (at - 1, span.end))
        days = -1 if is_next_week and length == _A_WEEK else round(length.minutes / MINUTES_A_DAY)
        return checked(week_day(others, days, first_weekday), said.today)
    ahead = length.minutes / MINUTES_A_DAY + _ahead(said)
    return checked(later(said.calendar, said.today, length.months, ahead if ahead >= 1 else 0), said.today)


def _is_since(said: Said, at: int, span: Span) -> bool:
    """Tell whether a span begins at something we do not know: "two weeks after we open", «بعد التجديد بأسبوعين»."""
    if any(said.has(one, "since") and not said.phrases[one + 1].means for one in range(max(0, at - _NEAR), at - 1)):
        return True
    return said.has(span.end, "since") and span.end + 1 < len(said.phrases) and not said.has(span.end + 1, "ahead")


def _ahead(said: Said) -> int:
    days = (said.of(at, "ahead") for at in range(len(said.phrases)))
    return int(next((day for day in days if day), 0))


def _day_ahead(said: Said) -> DayRead | None:
    """Return "tomorrow", "Monday"."""
    if is_of_many(said):
        return "ambiguous"
    if any(said.has(at, "event") and said.has(at + 1, "weekday") for at in range(len(said.phrases))):
        return "unclear"
    if days := _ahead(said):
        return said.today + timedelta(days=days)
    if said.any("past") and not said.any("next"):
        return "past"
    more = 7 if said.any("afternext") else 0
    return week_day(said, more, 0)
