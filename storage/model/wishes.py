"""Whether, when and in which time zone somebody wants to be reminded, as plain values. No clock is read here.

Days and hours are those of the person's own zone; moments are in UTC. Where the zone is not known, `usual` names the
one that is usual where their language is spoken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

HOURS = range(24)
WEEKDAYS = range(7)  # from Monday
_HOUR = 9
_LAST_HOUR = 21  # behind it nobody is reminded of anything, unless they want to be
_MOST_DAYS = 15  # in which a day must come that is neither quiet nor told of


@dataclass(frozen=True, slots=True)
class Wishes:
    """When a person wants to be reminded.

    `zone` is an IANA name, "" where they have not said; `quiet` are weekdays on which nothing is sent, from Monday, 0;
    `told` is the last day on which they were reminded; `is_asked` tells that they were asked for their zone.
    """

    zone: str = ""
    hour: int = _HOUR
    quiet: tuple[int, ...] = ()
    is_off: bool = False
    told: date | None = None
    is_asked: bool = False

    def here(self, now: datetime, usual: str) -> datetime:
        """Return a moment as the person's own clock shows it."""
        return now.astimezone(self._zone(usual))

    def moment_on(self, day: date, usual: str) -> datetime:
        """Return the moment on a day at which they want to be reminded; an hour that clocks leap over comes after it.

        >>> Wishes("Europe/Berlin").moment_on(date(2027, 7, 1), "Etc/UTC").isoformat()
        '2027-07-01T07:00:00+00:00'
        """
        day = min(max(day, _FIRST), _LAST)  # a document may name any day
        return datetime.combine(day, time(self.hour), self._zone(usual)).astimezone(UTC)

    def next_moment(self, now: datetime, usual: str) -> datetime:
        """Return the first moment from now on at which they may be reminded: once a day, and never at night."""
        here = self.here(now, usual)
        for ahead in range(_MOST_DAYS):
            day = here.date() + timedelta(days=ahead)
            if day.weekday() in self.quiet or self._was_told(day):
                continue
            begins = self.moment_on(day, usual)
            if begins > now:
                return begins
            if not ahead and here.hour < max(_LAST_HOUR, self.hour + 1):
                return now
        return now + timedelta(days=1)

    def _was_told(self, day: date) -> bool:
        """Tell whether they were reminded on a day; also where the clock has gone back a day since."""
        return self.told in (day, day + timedelta(days=1))

    def _zone(self, usual: str) -> tzinfo:
        return found_zone(self.zone) or found_zone(usual) or UTC


_FIRST, _LAST = date(1971, 1, 1), date(2200, 1, 1)  # what every database can hold, in any zone


def found_zone(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name, None where there is no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, KeyError, OSError):
        return None


def to_plain(wishes: Wishes) -> dict[str, Any] | None:
    """Return wishes as plain values for JSON, None where nothing was wished and nothing told."""
    if wishes == Wishes():
        return None
    return {
        "zone": wishes.zone,
        "hour": wishes.hour,
        "quiet": list(wishes.quiet),
        "off": wishes.is_off,
        "told": wishes.told.isoformat() if wishes.told else None,
        "asked": wishes.is_asked,
    }


def from_plain(plain: object) -> Wishes:
    """Return what `to_plain` gave; each part that is damaged or is no longer known is as if it were not said."""
    if not isinstance(plain, Mapping):
        return Wishes()
    zone, hour, told = plain.get("zone"), plain.get("hour"), plain.get("told")
    quiet = plain.get("quiet")
    days = tuple(day for day in quiet if type(day) is int and day in WEEKDAYS) if isinstance(quiet, list) else ()
    wishes = Wishes(
        zone=zone if isinstance(zone, str) and found_zone(zone) else "",
        quiet=days if len({*days}) < len(WEEKDAYS) else (),
        is_off=plain.get("off") is True,
        told=_day(told),
        is_asked=plain.get("asked") is True,
    )
    return replace(wishes, hour=hour) if type(hour) is int and hour in HOURS else wishes


def _day(told: object) -> date | None:
    try:
        return date.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
