"""The menus of what is due, and of how somebody is reminded."""

from collections.abc import Iterator, Mapping, Sequence

from babel import Locale
from babel.dates import get_day_names

from dialogs.dues import due_lines
from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MapLine, Menu, Row, rows_of, short
from dialogs.planning import planned
from dialogs.reading.clock import likely_zones, zone_city
from dialogs.screens import DueNow, TypingSetting
from dialogs.words import Words
from storage.model.due import Due, due_on
from storage.model.logged import journey_of
from storage.model.plan.wording import one_line

_MOST_ITEMS, _MOST_MAPS = 3, 2  # that have buttons: more do not fit on a phone's screen
_HOURS = ((7, 8, 9, 10), (12, 16, 18, 20))
_DAYS = range(7)
_SETTINGS = (
    ("language", "settings off:reminders-off"),
    ("settings hour:hour", "settings zone:zone"),
    ("settings days:days",),
    ("resume:up",),
)


def due_now(interview: Interview, screen: DueNow, maps: Sequence[MapLine]) -> Menu | None:
    """Return what is due of the map, each with what can be done about it; None where nothing is any more."""
    words, journey = interview.words, journey_of(interview.log)
    found = due_on(journey, interview.today)
    others = [line for line in maps if line.id in screen.maps.split() and line.id != interview.map_id]
    if not found and not others:
        return None
    number, told = planned(journey, words).number, due_lines(journey, found, words)
    lines = [f"{words.number(number[due.key])}. {line}" if due.key else f"· {line}" for due, line in told]
    head = words("due-now" if found else "due-now-elsewhere", title=interview.title)
    rows = (*_rows([due for due, _ in told], number, words), *_other_maps(others, words))
    end = ("resume", "settings off:reminders-off") if interview.is_reminded else ("resume",)
    spoken = "\n".join((head, *lines, *_spoken(found, others, words)))
    return Menu("\n".join((head, *lines)), (*rows, *rows_of(words, (end,))), spoken)


def _rows(found: Sequence[Due], number: Mapping[str, int], words: Words) -> Iterator[Row]:
    """Yield a row of buttons for each of the first things that are due."""
    for due in [due for due in found if due.key][:_MOST_ITEMS]:
        first = f"mark {due.key} done" if due.kind == "item" else f"how {due.key}"
        named = ((first, due.kind), (f"later {due.key} 1", "tomorrow"), (f"later {due.key} 7", "week"))
        yield tuple(_choice(command, name, words, number=number[due.key]) for command, name in named)
    for due in found:
        if due.kind == "review":
            yield _choice("changed", "review", words), _choice("later review 30", "month", words)
        elif due.kind == "walk":
            yield _choice("walk", "walk", words), _choice("later walk 30", "month", words)


def _choice(command: str, label: str, words: Words, **values: int) -> Choice:
    return Choice(f"/{command}", words(f"due-button-{label}", **values))


def _other_maps(others: Sequence[MapLine], words: Words) -> Iterator[Row]:
    for line in others[:_MOST_MAPS]:
        title = short(one_line(line.title) or words("say-untitled"))
        yield (Choice(f"/due map {line.id}", words("due-button-map", title=title)),)


def _spoken(found: Sequence[Due], others: Sequence[MapLine], words: Words) -> Iterator[str]:
    """Yield what can be typed where there are no buttons."""
    kinds = {due.kind for due in found}
    if kinds & {"item", "again"}:
        yield words("due-how-items")
    yield from (words(f"due-how-{kind}") for kind in ("review", "walk") if kind in kinds)
    yield from (
        words("say-way", label=one_line(line.title) or words("say-untitled"), command=f"/due map {line.id[:8]}")
        for line in others
    )


def announced(interview: Interview) -> Menu:
    """Return beside the open question how somebody refuses to be written to."""
    return Menu("", rows_of(interview.words, (("refuse",),)), interview.words("due-refuse-how"))


def settings(interview: Interview) -> Menu:
    """Return how somebody is spoken to and reminded."""
    words, wishes = interview.words, interview.wishes
    head = words("due-settings")
    if not interview.is_reminded:
        text = "\n".join((head, words("due-settings-language"), words("due-settings-here")))
        return Menu(text, rows_of(words, (("language",), ("resume:up",))))
    if wishes.is_off:
        text = "\n".join((head, words("due-settings-language"), words("due-settings-off")))
        return Menu(text, rows_of(words, (("language", "settings on:reminders-on"), ("resume:up",))))
    city = zone_city(wishes.zone or words.locale.zone, words)
    at = words(
        "due-settings-on" if wishes.zone else "due-settings-guessed", hour=hour_text(wishes.hour, words), city=city
    )
    quiet = words.locale.in_digits(words("say-list-dot").join(day_name(day, words) for day in wishes.quiet))
    days = words("due-settings-days", days=quiet) if quiet else words("due-settings-every-day")
    text = "\n".join((head, words("due-settings-language"), at, days))
    rows = (("language", "settings off:reminders-off"), ("settings hour:hour", "settings zone:zone"))
    return Menu(
        text, rows_of(words, (*rows, ("settings days:days",), ("resume:up",))), f"{text}\n{words('due-settings-how')}"
    )


def typing_setting(interview: Interview, screen: TypingSetting) -> Menu:
    """Ask for a setting: the hour, the time zone, or the days on which somebody wants quiet."""
    words = interview.words
    back = rows_of(words, (("settings:up",),))
    match screen.field:
        case "hour":
            rows = tuple(tuple(Choice(f"/settings hour {one}", hour_text(one, words)) for one in row) for row in _HOURS)
        case "zone":
            zones = [Choice(f"/settings zone {zone}", zone_city(zone, words)) for zone in likely_zones(words.language)]
            rows = tuple(tuple(zones[at : at + 2]) for at in range(0, len(zones), 2))
            back = rows_of(words, (("resume:never-mind",),))
        case "days":
            first = Locale.parse(words.locale.cldr).first_week_day
            days = [_day_choice((first + ahead) % 7, interview) for ahead in _DAYS]
            rows = (tuple(days[:4]), tuple(days[4:]))
    usual = zone_city(interview.wishes.zone or words.locale.zone, words)
    text = words(f"due-type-{screen.field}", hour=hour_text(interview.wishes.hour, words), city=usual)
    return Menu(text, (*rows, *back))


def _day_choice(day: int, interview: Interview) -> Choice:
    words = interview.words
    tick = "☑ " if day in interview.wishes.quiet else "☐ "
    return Choice(f"/settings days {day_name(day, words)}", tick + day_name(day, words))


def day_name(day: int, words: Words) -> str:
    """Return what a day of the week is called, from Monday, 0."""
    return str(get_day_names("wide", "stand-alone", words.locale.cldr)[day])


def hour_text(hour: int, words: Words) -> str:
    """Return an hour of the day as clocks show it."""
    return words.locale.in_digits(f"{hour}:00")
