"""Days of the week: "Monday", "a week on Wednesday", "first Monday in May"."""

from datetime import date, timedelta
from itertools import pairwise

from dialogs.reading.days.calendars import day_in, last_of, month_after, parts
from dialogs.reading.days.numerals import number_at
from dialogs.reading.days.said import Said, checked, month_at
from dialogs.reading.days.typed_days import DayRead
from storage.model.locale import Calendar

_MOST_IN_A_MONTH = 5


def numbered_weekday(said: Said) -> DayRead | None:
    """Return "the first Monday in May", "last Thursday of the month"; what may be past or to come is unclear."""
    for at in range(1, len(said.phrases)):
        if said.has(at - 1, "past") and _months(said, at):
            return "unclear"  # "last Friday" may be the last one, or the one before today
        number = number_at(said.phrases, at - 1)
        is_last = said.has(at - 1, "end")
        is_numbered = number and number.is_ordinal and number.value <= _MOST_IN_A_MONTH
        if said.has(at, "weekday") and (is_last or is_numbered):
            months = _months(said, at + 1)
            weekday, count = int(said.of(at, "weekday")), 0 if is_last or not number else int(number.value)
            days = [day for month in months if (day := _numbered(*month, weekday, count))]
            if not months and any(said.of(one, "unit") == "year" for one in (at + 1, at + 2)):
                return "unclear"
            if months:
                return checked(next((day for day in days if day > said.today), days[-1] if days else None), said.today)
    return None


def _months(said: Said, at: int) -> list[tuple[Calendar, int, int]]:
    """Return calendar, year and month of those that are meant at a place: of this year and the next."""
    at += said.has(at, "outof")
    month = month_at(said, at)
    if month:
        year = parts(month.calendar, said.today)[0]
        return [(month.calendar, year + more, month.number) for more in range(2)]
    near = range(at, at + 3)
    if any(said.of(one, "unit") == "month" for one in near):
        more = int(any(said.has(one, "next") for one in near))
        return [(said.calendar, *month_after(said.calendar, said.today, more + later)) for later in range(2 - more)]
    return []


def _numbered(calendar: Calendar, year: int, month: int, weekday: int, count: int) -> date | None:
    """Return the first, second … weekday of a month; the last where the count is 0."""
    first = day_in(calendar, year, month, 1)
    if first is None:
        return None
    days = [first + timedelta(days=more) for more in range(last_of(calendar, year, month))]
    days = [day for day in days if day.weekday() == weekday]
    return days[count - 1] if count <= len(days) else None


def is_of_many(said: Said) -> bool:
    """Tell whether more than one day is said: "Monday or Tuesday", "every Sunday"."""
    places = [at for at in range(len(said.phrases)) if said.has(at, "weekday", "ahead")]
    pairs = pairwise(places)
    is_joined = any(said.has(after - 1, "or", "to", "and") and after - at <= 2 for at, after in pairs)  # noqa: PLR2004
    return is_joined or any(said.has(at - 1, "each") for at in places)


def week_day(said: Said, days: int, first: int) -> date | None:
    """Return the next time the weekday that is said comes, or the one of the next week where that is said."""
    at = min(
        (at for at in range(len(said.phrases)) if _is_weekday(said, at)),
        key=lambda at: said.phrases[at].is_the,  # "the sun is out, so Monday"
        default=None,
    )
    if at is None:
        return None
    weekday = int(said.of(at, "weekday"))
    ahead = (weekday - said.today.weekday() - 1) % 7 + 1
    if days < 0:
        ahead = 7 - (said.today.weekday() - first) % 7 + (weekday - first) % 7
        days = 0
    return said.today + timedelta(days=ahead + days)


def _is_weekday(said: Said, at: int) -> bool:
    """Tell whether a phrase is a weekday, and not the first of some numbers: «اتنين وعشرين»."""
    is_number = said.has(at, "number") and said.has(at + 1, "number", "and")
    return said.has(at, "weekday") and not is_number
