"""Days named by their place: «آخر ماه بعد», "beginning of March", "mid-January"."""

from datetime import date

from dialogs.reading.days.calendars import day_in, last_of, month_after, parts
from dialogs.reading.days.numerals import number_at
from dialogs.reading.days.said import FIRST_YEAR, Month, Said, checked, month_at, year_at
from dialogs.reading.days.typed_days import DayRead
from storage.model.calendar import LAST_SOLAR_YEAR
from storage.model.locale import Calendar

_WITHIN = 4  # phrases, from "end" to what ends


def placed_day(said: Said) -> DayRead | None:
    """Return the first, the middle or the last day of a month, a year or a season; None where none is said."""
    if said.any("gregorian") and not said.any("jalali"):
        said = said._replace(calendar="gregorian")
    for at in range(len(said.phrases)):
        if said.has(at, "end", "begin", "middle", "over"):
            found = _placed_at(said, at)
            if found:
                return found
    return None


def _placed_at(said: Said, at: int) -> DayRead | None:
    first = at if said.has(at, "unit") else at + 1
    for one in range(first, min(at + 1 + _WITHIN, len(said.phrases))):
        if said.has(one, "weekday", "ahead"):
            break
        found = _placed_by(said, at, one)
        if found or said.has(one, "unit") or number_at(said.phrases, one):
            return found
    if said.has(at, "end", "over"):
        before = (one for one in (at - 1, at - 2) if said.has(one, "unit"))
        return next((_placed_in_unit(said, at, one) for one in before), None)
    return None


def _placed_by(said: Said, at: int, one: int) -> DayRead | None:
    """Return the day that a place and what stands behind it say together."""
    if said.has(one, "event") or (said.has(one, "unit") and said.has(one + 1, "event")):
        return "unclear"  # "end of the school year"
    named = one + 1 if said.of(one, "unit") == "month" and said.has(one + 1, "month", "solar") else one
    month = month_at(said, named)
    if month and said.of(at - 1, "unit") == "week":
        return "unclear"
    if month:
        return _placed_in_month(said, at, month)
    if said.has(one, "unit", "season"):
        is_span = said.has(at, "part") and not said.phrases[one].is_the and not said.any("next", "this")
        return None if is_span else _placed_in_unit(said, at, one)  # «نص شهر» is a span
    year = number_at(said.phrases, one)
    is_year = year and year.value >= FIRST_YEAR and said.has(at, "end")
    return checked(_last_of_year(int(year.value)), said.today) if year and is_year else None


def _last_of_year(year: int) -> date | None:
    calendar: Calendar = "solar" if year <= LAST_SOLAR_YEAR else "gregorian"
    return day_in(calendar, year, 12, last_of(calendar, year, 12))


def _placed_in_month(said: Said, at: int, month: Month) -> DayRead:
    year = year_at(said, month, month.end)
    if year:
        day = _place(said, at, month.calendar, int(year), month.number)
        return checked(day_in(month.calendar, int(year), month.number, day), said.today)
    this = parts(month.calendar, said.today)[0]
    days = (
        day_in(month.calendar, this + more, month.number, _place(said, at, month.calendar, this + more, month.number))
        for more in range(2)
    )
    return checked(next((day for day in days if day and day > said.today), None), said.today)


def _place(said: Said, at: int, calendar: Calendar, year: int, month: int) -> int:
    """Return the day of a month that "end", "middle" or "beginning" is."""
    if said.has(at, "end", "over"):
        return last_of(calendar, year, month)
    return 15 if said.has(at, "middle") else 1


def _placed_in_unit(said: Said, at: int, one: int) -> DayRead | None:
    unit, season = said.of(one, "unit"), said.of(one, "season")
    if season:
        month = int(season) + (2 if said.has(at, "end", "over") else 0)
        return "unclear" if said.has(at, "middle") else _placed_in_month(said, at, Month("solar", month, one + 1))
    near = (one - 1, one + 1)
    more = 2 if any(said.has(n, "afternext") for n in near) else int(any(said.has(n, "next") for n in near))
    if unit == "month":
        return _in_month_after(said, at, more)
    if unit == "year":
        return _in_year(said, at, one, more)
    if unit == "quarter" and said.has(at, "end", "over"):
        month = parts(said.calendar, said.today)[1]
        return _in_month_after(said, at, (3 - month % 3) % 3 + 3 * more)
    return None if unit == "day" or said.any("weekday", "ahead") else "unclear"


def _in_month_after(said: Said, at: int, more: int) -> DayRead:
    months = (month_after(said.calendar, said.today, more + later) for later in range(2 if not more else 1))
    days = (day_in(said.calendar, *month, _place(said, at, said.calendar, *month)) for month in months)
    return checked(next((day for day in days if day and day > said.today), None), said.today)


def _in_year(said: Said, at: int, one: int, more: int) -> DayRead:
    number = number_at(said.phrases, one + 1)
    if number and number.value >= FIRST_YEAR:
        year = int(number.value)
        calendar: Calendar = "solar" if year <= LAST_SOLAR_YEAR else "gregorian"
    else:
        year, calendar = parts(said.calendar, said.today)[0] + more, said.calendar
    if said.has(at, "middle"):
        return "unclear"
    if said.has(at, "end", "over"):
        return checked(day_in(calendar, year, 12, last_of(calendar, year, 12)), said.today)
    first = day_in(calendar, year, 1, 1)
    return checked(first if first and first > said.today else day_in(calendar, year + 1, 1, 1), said.today)
