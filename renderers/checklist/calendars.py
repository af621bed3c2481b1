"""The plan as a calendar (RFC 5545): as entries of a day, which every program shows, or as tasks, which few do.

The same plan gives the same bytes. What is imported again is known by its UID, and by its SEQUENCE whether it is newer.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, Todo
from icalendar.prop import vDuration

from renderers.vocabulary import Phrasing
from storage.model.mistake import Mistake
from storage.model.plan.checklist import Status
from storage.model.plan.tasks import Task, TaskList, Urgency

_MAKER = "-//Masir//Masir//EN"
_MORNING = timedelta(hours=9)  # behind the beginning of the day, by the clock of whoever looks
# RFC 5545, 3.8.1.9: 1 is the highest, 9 the lowest.
_PRIORITIES: Mapping[Urgency, int] = {"first": 1, "do_now": 2, "plan": 5, "small_fix": 5, "later": 9, "complete": 9}
_STATES: Mapping[Status, str] = {
    "open": "NEEDS-ACTION",
    "doing": "IN-PROCESS",
    "done": "COMPLETED",
    "dropped": "CANCELLED",
}


def events(tasks: TaskList, words: Phrasing) -> str:
    """Return what has a day as entries of that day, which keep nobody from being free.

    Google, Outlook and iOS drop tasks (VTODO) without a word. What was dropped is cancelled, so that calendars that
    have it take it out.

    Raises:
        Mistake: where nothing has a day.
    """
    if not tasks.dated:
        raise Mistake("wrong-no-days")
    return _written(tasks, words, (_event(task, tasks, words) for task in tasks.dated))


def todos(tasks: TaskList, words: Phrasing) -> str:
    """Return everything as tasks, for the programs that know such.

    Raises:
        Mistake: where there is nothing.
    """
    if not tasks.tasks:
        raise Mistake("wrong-no-tasks")
    return _written(tasks, words, (_todo(task, tasks) for task in tasks.tasks))


def _written(tasks: TaskList, words: Phrasing, entries: Iterable[Event | Todo]) -> str:
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", words("task-calendar", title=tasks.title) if tasks.title else words("check-title"))
    for entry in entries:
        calendar.add_component(entry)
    return str(calendar.to_ical().decode())


def _event(task: Task, tasks: TaskList, words: Phrasing) -> Event:
    event = Event()
    title = words("task-done", title=task.title) if task.status == "done" else task.title
    _describe(event, task, tasks, title)
    event.add("uid", task.uid)
    event.add("dtstart", task.on)
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if task.status == "dropped" else "CONFIRMED")
    if not task.is_over:
        event.add_component(_alarm(task, "START"))
    return event


def _todo(task: Task, tasks: TaskList) -> Todo:
    todo = Todo()
    _describe(todo, task, tasks, task.title)
    todo.add("uid", f"{task.uid}-todo")  # a calendar holds an entry and a task of one name at most once
    todo.add("priority", _PRIORITIES[task.urgency])
    todo.add("status", _STATES[task.status])
    if task.on:
        todo.add("due", task.on)
    if task.status == "done":
        todo.add("percent-complete", 100)
        todo.add("completed", _at(task.done_on or tasks.as_of))
    if task.on and not task.is_over:
        todo.add_component(_alarm(task, "END"))
    return todo


def _describe(entry: Event | Todo, task: Task, tasks: TaskList, title: str) -> None:
    """Say what an entry of either kind says alike."""
    entry.add("dtstamp", _at(tasks.as_of))
    entry.add("sequence", task.sequence)
    entry.add("summary", title)
    if task.text:
        entry.add("description", task.text)
    entry.add("categories", [task.section])


def _alarm(task: Task, related: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", task.title)
    trigger = vDuration(_MORNING)
    if related != "START":  # which it is where nothing else is said
        trigger.params["RELATED"] = related
    alarm.add("trigger", trigger)
    return alarm


def _at(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
