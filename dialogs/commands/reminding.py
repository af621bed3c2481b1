"""The commands about what is due and how somebody is reminded: looked at, put off, asked again, set, refused."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from dialogs import asking
from dialogs.commands.maps import day_ahead
from dialogs.effects import KeepWishes, Refuse, Say
from dialogs.interview import Interview, Outcome, open_question
from dialogs.menus.reminding import hour_text
from dialogs.planning import item_at, noted
from dialogs.reading.clock import hour_said, weekdays_said, zone_city, zone_said
from dialogs.renewing.done import asked_because
from dialogs.screens import DueNow, SettingField, Settings, TypingSetting
from dialogs.spellings import small_word
from storage.model.due import due_on
from storage.model.log import Entry
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.model.text import folded
from storage.model.walked import WALK, next_walk
from storage.model.wishes import WEEKDAYS, Wishes

REVIEW = "review"  # what is put off where it is no thing of the plan


def later(interview: Interview, args: str) -> Outcome:
    """Put off a thing of the plan, the review or the walk ("2 tomorrow", "review 30", "walk 30")."""
    said, _, rest = args.partition(" ")
    day = day_ahead(interview, rest)
    if folded(said) == REVIEW:
        entries: tuple[Entry, ...] = (Entry("review_on", value=day.isoformat()),)
    elif folded(said) == WALK and (walk := next_walk(journey_of(interview.log))):
        entries = _walk_later(interview, walk, day)
    else:
        one = item_at(interview, said)
        field = "again_on" if one.status == "done" else "due"
        interview = _unasked(interview, one.key)
        entries = noted(interview.log, one.key, **{field: day.isoformat()})
    after = interview.plus(entries)
    return Outcome(_still_due(interview, after), (Say(after.words("due-moved", day=day)),))


def _walk_later(interview: Interview, due: date, day: date) -> tuple[Entry, ...]:
    """Return the entries that put the next walk off to a day, from the one on which it is due."""
    if interview.today < due >= day:
        raise Mistake("wrong-walk-later", day=interview.words.day(due))
    return noted(interview.log, WALK, due=day.isoformat())


def _unasked(interview: Interview, key: str) -> Interview:
    """Return the interview without the question how it is now that a thing is done, where that is open."""
    one = open_question(interview)
    thing = asked_because(interview, one)
    is_asked = one is not None and thing is not None and thing.key == key
    return replace(interview, asking=asking.without(interview.asking, one.address)) if one and is_asked else interview


def _still_due(before: Interview, after: Interview) -> Interview:
    """Return the interview with what is due still, where that was shown and anything is."""
    screen = before.screen
    is_due = due_on(journey_of(after.log), after.today) or (isinstance(screen, DueNow) and screen.maps)
    return after.seeing(screen) if isinstance(screen, DueNow) and is_due else after


def settings(interview: Interview, args: str) -> Outcome:
    """Show the settings, ask for one ("hour"), or set it ("hour 8", "zone Isfahan", "days Friday", "off")."""
    name, _, said = args.strip().partition(" ")
    if not name:
        return Outcome(interview.seeing(Settings()))
    if not interview.is_reminded:
        raise Mistake("wrong-reminders-here")
    setting = _SETTINGS.get(folded(name))
    if setting is None:
        raise Mistake("wrong-setting-name")
    return setting(interview, said.strip())


def set_to(interview: Interview, field: SettingField, said: str) -> Outcome:
    """Return what comes of words that were asked for, for a setting."""
    return settings(interview, f"{field} {said}")


def _on(interview: Interview, _said: str) -> Outcome:
    return _wished(interview, replace(interview.wishes, is_off=False), "due-on")


def _off(interview: Interview, _said: str) -> Outcome:
    return _wished(interview, replace(interview.wishes, is_off=True), "due-off")


def _hour(interview: Interview, said: str) -> Outcome:
    if not said:
        return Outcome(interview.seeing(TypingSetting("hour")))
    hour = hour_said(said)
    if hour is None:
        raise Mistake("wrong-hour", text=said[:50])
    return _wished(interview, replace(interview.wishes, hour=hour))


def _zone(interview: Interview, said: str) -> Outcome:
    if not said:
        return Outcome(interview.seeing(TypingSetting("zone")))
    zone = zone_said(said, interview.language, interview.now)
    if zone is None:
        raise Mistake("wrong-zone", text=said[:50])
    taken = Say(interview.words("due-zone-set", city=zone_city(zone, interview.words)))
    wished = _wished(interview, replace(interview.wishes, zone=zone))
    after = wished.interview if interview.wishes.zone else wished.interview.seeing(None)
    return replace(wished, interview=after, replies=(taken,))


def _days(interview: Interview, said: str) -> Outcome:
    """Change on which days somebody wants quiet: those that are named, on or off; "none" is on all days."""
    if not said:
        return Outcome(interview.seeing(TypingSetting("days")))
    named = {*weekdays_said(said, interview.language)}
    if not named and small_word(said) != "none":
        raise Mistake("wrong-weekday", text=said[:50])
    quiet = {*interview.wishes.quiet} ^ named if named else set[int]()
    if len(quiet) == len(WEEKDAYS):
        raise Mistake("wrong-quiet-always")
    after = _wished(interview, replace(interview.wishes, quiet=tuple(sorted(quiet))))
    return replace(after, interview=after.interview.seeing(TypingSetting("days")))


_SETTINGS: Mapping[str, Callable[[Interview, str], Outcome]] = {
    "on": _on,
    "off": _off,
    "hour": _hour,
    "zone": _zone,
    "days": _days,
}


def refuse(interview: Interview, _args: str) -> Outcome:
    """Refuse to be written to because the map is not complete."""
    return Outcome(interview.seeing(None), effects=(Refuse(),))


def _wished(interview: Interview, wishes: Wishes, said: str = "") -> Outcome:
    replies = (Say(interview.words(said)),) if said else ()
    after = replace(interview, wishes=wishes, revision=interview.revision + 1).seeing(Settings())
    return Outcome(after, replies, (KeepWishes(wishes),))


def promised(before: Interview, after: Interview) -> Outcome:
    """Say that somebody will be reminded of the day that was set, the first time, and ask for their time zone."""
    if not before.is_reminded or before.wishes.is_off or after.log.turn == before.log.turn:
        return Outcome(after)
    walked = any(map(_is_walk, after.unsaved)) and not any(map(_is_walk, _standing(before)))
    said = (Say(after.words("due-will-remind-walk")),) if walked else ()
    named = any(map(_is_day, after.unsaved))
    if before.wishes.is_asked or not (named or walked):
        return Outcome(after, said)
    wishes = replace(before.wishes, is_asked=True)
    first = (Say(after.words("due-will-remind", hour=hour_text(wishes.hour, after.words))),) if named else ()
    asked = after if wishes.zone else after.seeing(TypingSetting("zone"))
    return Outcome(replace(asked, wishes=wishes), (*first, *said), (KeepWishes(wishes),))


def _standing(interview: Interview) -> Iterator[Entry]:
    return (entry for entries in interview.log.standing.values() for entry in entries[-1:])


def _is_walk(entry: Entry) -> bool:
    return entry.address.endswith(".walked.on") and entry.kind == "value" and entry.value is not None


def _is_day(entry: Entry) -> bool:
    is_named = entry.address == "review_on" or entry.address.endswith((".due", ".again_on"))
    return is_named and entry.kind == "value" and entry.value is not None
