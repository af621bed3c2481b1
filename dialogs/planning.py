"""The plan of an interview's map: in which words it is told, and what is noted of the things on it."""

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
from storage.model.plan.worded import WordedPlan, worded
from storage.model.sequences import ACTIONS, marked_at
from storage.model.walked import actual_of

_MOST_DIGITS = 5


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


def noted(log: Log, key: str, **said: Value) -> tuple[Entry, ...]:
    """Return the entries that note something of a thing of the plan: its status, owner, day, place or note."""
    one, new = marked_at(log, key)
    return (*new, *(Entry(f"{ACTIONS}.{one}.{name}", value=value) for name, value in said.items()))
