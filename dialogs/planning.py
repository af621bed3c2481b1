"""The plan of an interview's map: in which words it is told, and what is noted of the things on it."""

from collections.abc import Mapping
from datetime import timedelta

from dialogs.advice import advised
from dialogs.interview import Interview
from dialogs.words import Words
from storage.model.guessed import guessed_of
from storage.model.journey import Journey
from storage.model.log import Entry, Log, Value
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.model.plan.checklist import Item, checklist
from storage.model.plan.plan import Plan, plan_of
from storage.model.plan.tasks import TaskList, tasks_of
from storage.model.plan.worded import WordedPlan, thing, worded
from storage.model.plan.worded import told as lines_of
from storage.model.plan.wording import one_line
from storage.model.sequences import ACTIONS, marked_at
from storage.model.walked import actual_of

_MOST_DIGITS = 5
# The tools for tasks that the plan can be taken to, by the names of their formats: what they call themselves.
TOOLS: Mapping[str, str] = {"trello": "Trello", "asana": "Asana", "jira": "Jira", "todoist": "Todoist"}


def planned(journey: Journey, words: Words) -> Plan:
    """Return the plan of a journey, with what is usual in its trade in the words of a language."""
    return plan_of(journey, advised(journey, words))


def told_in(journey: Journey, words: Words) -> WordedPlan:
    """Return the plan of a journey in the words of a language."""
    return worded(planned(journey, words), words)


def told(interview: Interview) -> WordedPlan:
    """Return the plan of an interview in the words spoken now."""
    return told_in(journey_of(interview.log), interview.words)


def is_compared(interview: Interview) -> bool:
    """Tell whether there is anything of its own to compare the map with: a map it was made of, a walk, or guesses."""
    journey = journey_of(interview.log)
    return bool(journey.based_on) or actual_of(journey) is not None or guessed_of(journey, interview.log) is not None


def guesses(interview: Interview) -> tuple[Item, ...]:
    """Return the things of the plan of which nobody has heard or seen more yet."""
    return plan_of(journey_of(interview.log)).guesses


def item_at(interview: Interview, said: str) -> Item:
    """Return the thing of the plan that a text names, by its key or by its number in the list.

    Raises:
        Mistake: where there is none.
    """
    wanted = said.strip()
    number = int(wanted) if wanted.isdecimal() and len(wanted) < _MOST_DIGITS else 0
    for place, item in enumerate(checklist(journey_of(interview.log)), 1):
        if wanted == item.key or number == place:
            return item
    raise Mistake("wrong-item", item=said[:100]) if wanted else Mistake("wrong-which-item")


def tasks_in(interview: Interview) -> TaskList:
    """Return what there is to do for other programs, in the words spoken now."""
    return tasks_of(planned(journey_of(interview.log), interview.words), interview.words)


def without_day(interview: Interview) -> tuple[Item, ...]:
    """Return the things still to do that have no day, though it was said how soon they can be done."""
    journey = journey_of(interview.log)
    left = (item for item in checklist(journey) if not (item.is_over or item.due or journey.as_of))
    return tuple(item for item in left if "effort" in item.said and item.due_in_days)


def with_days(interview: Interview) -> tuple[Entry, ...]:
    """Return the entries that give each of these the day that follows, from today."""
    log, entries = interview.log, list[Entry]()
    for item in without_day(interview):
        due = interview.today + timedelta(days=item.due_in_days or 0)
        new = noted(log, item.key, due=due.isoformat())
        entries += new
        log = log.plus(new)  # the next mark has an id of its own
    return tuple(entries)


def forwarded(journey: Journey, key: str, words: Words) -> str:
    """Return a thing of the plan as a text that is understood where it is forwarded to.

    Raises:
        Mistake: where the plan has no such thing any more.
    """
    plan = planned(journey, words)
    item = next((one for one in plan.items if one.key == key), None)
    if item is None:
        raise Mistake("wrong-item", item=key)
    known = thing(plan, item, words)
    title = one_line(journey.title or journey.business.name or "")
    origin = (words("task-from", title=title),) if title else ()
    return "\n".join((known.what, *lines_of(known, words), *origin))


def noted(log: Log, key: str, **said: Value) -> tuple[Entry, ...]:
    """Return the entries that note something of a thing of the plan: its status, owner, day, place or note."""
    one, new = marked_at(log, key)
    return (*new, *(Entry(f"{ACTIONS}.{one}.{name}", value=value) for name, value in said.items()))
