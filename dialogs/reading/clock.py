"""Hours, weekdays and time zones as people say them: "8 in the morning", «جمعه», "Isfahan", "it is 14:30 here"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import available_timezones

from babel.core import Locale, get_global
from babel.dates import get_timezone_location

from dialogs.reading.days.phrases import phrases
from dialogs.spellings import known_as
from dialogs.words import LANGUAGES, Words, words_in
from storage.model.journey import Language
from storage.model.text import folded, in_plain_digits
from storage.model.wishes import found_zone

_TIME = re.compile(r"(?<!\d)(\d{1,2})(?:\s?[:.٫hH]\s?(\d{2}))?(?!\d)")
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?")
_FIXED = "Etc/GMT"
_NOON, _HOURS, _MINUTES = 12, 24, 60
_STEP = timedelta(minutes=15)  # in which clocks differ
_MOST_EAST = timedelta(hours=14)
_MOST_WORDS = 3  # of a city's name
_MOST_READ = 200


def hour_said(text: str) -> int | None:
    """Return the hour of the day that a text says, None where it says none, or a part of an hour.

    >>> hour_said("8 pm"), hour_said("ساعت ۹ صبح"), hour_said("25"), hour_said("7:30")
    (20, 9, None, None)
    """
    said = _time_said(text)
    return said[0] if said and not said[1] else None


def weekdays_said(text: str, language: Language) -> tuple[int, ...]:
    """Return the days of the week that a text names, from Monday, 0.

    >>> weekdays_said("Friday and saturday", "en")
    (4, 5)
    """
    named = (phrase.means.get("weekday") for phrase in phrases(text, language))
    return tuple(sorted({int(day) for day in named if day}))


def zone_said(text: str, language: Language, now: datetime) -> str | None:
    """Return the time zone that a text says: by its name, a city or a country, its offset, or the time it is there now.

    >>> zone_said("I live in Isfahan", "en", datetime(2027, 1, 1, 11, tzinfo=UTC))
    'Asia/Tehran'
    >>> zone_said("it is 14:30", "fa", datetime(2027, 1, 1, 11, tzinfo=UTC))
    'Asia/Tehran'
    """
    said = text[:_MOST_READ].strip()
    if named := _by_name().get(said.casefold()):
        return named
    if found := next((_places()[one] for one in _runs(folded(said).split()) if one in _places()), None):
        return found
    offset = _offset_said(said, now)
    return None if offset is None else _zone_at(offset, language, now)


def zone_city(zone: str, words: Words) -> str:
    """Return what the city is called after which a time zone is named; "UTC+5" for one that has its offset's name.

    >>> zone_city("Asia/Tehran", words_in("en")), zone_city("Etc/GMT-5", words_in("en"))
    ('Tehran', 'UTC+5')
    """
    if zone.startswith(_FIXED):  # there the signs are the other way round (POSIX)
        return "UTC" + zone.removeprefix(_FIXED).translate(str.maketrans("+-", "-+"))
    return str(get_timezone_location(found_zone(zone), locale=words.locale.cldr, return_city=True)).rpartition("/")[2]


def likely_zones(language: Language) -> tuple[str, ...]:
    """Return the time zones where many live who speak a language."""
    return tuple(words_in(language)("due-zones").split())


def _time_said(text: str) -> tuple[int, int] | None:
    plain = folded(in_plain_digits(text[:_MOST_READ]))
    found = _TIME.search(plain)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    words = set(_runs(re.findall(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?", plain)))
    if words & _spelled("word-after-noon") and hour < _NOON:
        hour += _NOON
    elif words & _spelled("word-before-noon") and hour == _NOON:
        hour = 0
    return (hour, minute) if hour < _HOURS and minute < _MINUTES else None


@cache
def _spelled(message_id: str) -> frozenset[str]:
    return frozenset(map(folded, known_as(message_id)))


def _runs(words: list[str]) -> Iterator[str]:
    """Yield neighbouring words together, the most of them first."""
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        yield from (" ".join(words[at : at + size]) for at in range(len(words) - size + 1))


def _offset_said(said: str, now: datetime) -> timedelta | None:
    """Return how far clocks are ahead of UTC: "UTC+3", or by the time that it is there now."""
    if found := _OFFSET.fullmatch(folded(in_plain_digits(said)).replace(" ", "")):
        size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        return size if found[1] == "+" else -size
    time = _time_said(said)
    if time is None:
        return None
    here = now.astimezone(UTC).replace(hour=time[0], minute=time[1], second=0, microsecond=0)
    ahead = round((here - now) / _STEP) * _STEP
    day = timedelta(days=1)
    return next((one for one in (ahead, ahead + day, ahead - day) if _MOST_EAST - day < one <= _MOST_EAST), None)


def _zone_at(offset: timedelta, language: Language, now: datetime) -> str | None:
    """Return a time zone in which clocks are so far ahead now: a likely one, or one named after its offset."""
    likely = (zone for one in (language, *LANGUAGES) for zone in likely_zones(one))
    fixed = (f"{_FIXED}{-hours:+}" for hours in range(-12, 15))
    zones = (*likely, "Etc/UTC", *fixed, *sorted(available_timezones()))
    return next((zone for zone in zones if _is_at(zone, offset, now)), None)


def _is_at(zone: str, offset: timedelta, now: datetime) -> bool:
    found = found_zone(zone)
    return found is not None and now.astimezone(found).utcoffset() == offset


@cache
def _by_name() -> Mapping[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@cache
def _places() -> Mapping[str, str]:
    """Return the zone of each place by its folded name, in all languages: cities, and countries."""
    return {**_countries(), **dict(_cities())}


def _cities() -> Iterator[tuple[str, str]]:
    zones = sorted(set(get_global("zone_territories")) & available_timezones())
    for language in LANGUAGES:
        words = words_in(language)
        yield from ((folded(zone_city(zone, words)), zone) for zone in zones)
        for line in words("due-cities").splitlines():
            zone, _, names = line.partition(" ")
            yield from ((folded(name), zone) for name in names.split("|"))


def _countries() -> dict[str, str]:
    """Return the zone of each country that has one alone, by its name."""
    alone = {country: one for country, zones in get_global("territory_zones").items() if (one := _only(zones))}
    named = (Locale.parse(words_in(language).locale.cldr).territories for language in LANGUAGES)
    return {folded(names[country]): zone for names in named for country, zone in alone.items() if country in names}


def _only(zones: Iterable[str]) -> str | None:
    found = [zone for zone in zones if found_zone(zone)]
    return found[0] if len(found) == 1 else None
