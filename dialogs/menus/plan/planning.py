"""The menus of the plan: what can be done with a thing on it, what customers confirmed, and what comes at the end."""

from collections.abc import Iterator
from typing import get_args

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MOST_ANSWER, Menu, Row, rows_of, short
from dialogs.planning import TOOLS, guesses, is_compared, item_at, planned, told, without_day
from dialogs.screens import PlanItem, TypingMark
from dialogs.words import Words, words_in
from storage.model.logged import journey_of
from storage.model.plan.checklist import Item, Status
from storage.model.plan.worded import Thing, WordedPlan
from storage.model.plan.worded import told as lines_of
from storage.model.plan.wording import against, facts, one_line, what, why

_MOST_ASKED = 3  # obstacles in a message to customers
_END = (
    ("checklist all:whole-list", "complete", "forward"),
    ("customers", "calendar", "map pdf:pdf"),
    ("map", "customer", "deepen"),
    ("design", "compare", "versions", "figures", "improve"),
    ("review", "changed", "undo", "maps"),
)
_HALF = 34  # characters of a thing on a button


def at_the_end(interview: Interview) -> Menu:
    """Return what can be done once every question is answered: the things to do first, each a button."""
    words, plan = interview.words, told(interview)
    done = words("check-none-left" if plan.groups else "check-empty")
    first = words("check-first", count=len(plan.first)) if plan.first else done
    lines = [first, *(_line(thing, words) for thing in plan.first)]
    head = words("chat-complete", title=interview.title)
    rows = tuple(_thing_row(thing, words) for thing in plan.first)
    return Menu("\n".join((head, *lines)), (*rows, *_ends(interview, plan)))


def plan_item(interview: Interview, screen: PlanItem) -> Menu:
    """Return a thing of the plan and what can be done with it."""
    one, words = item_at(interview, screen.key), interview.words
    thing = next((each for each in told(interview).first if each.key == one.key), None)
    text = [what(one, words), *(_known(thing, words) if thing else _told(one, words))]
    text += [words("check-label-why", text=why(one, words))] if screen.is_explained else []
    alone = interview.log.value("business.alone") is True
    place = planned(journey_of(interview.log), words).number[one.key]
    return Menu(
        "\n".join(text), tuple(_marks(one, words, alone=alone)), "\n".join((*text, words("say-item", number=place)))
    )


def customers(interview: Interview) -> Menu:
    """Return what customers may have confirmed: the guesses, each a button; the message to them can be copied."""
    words, asked = interview.words, guesses(interview)[:_MOST_ASKED]
    rows = tuple((Choice(f"/heard {one.key}", short(one_line(one.text or ""), _HALF)),) for one in asked)
    spoken = "\n".join((words("say-customers"), *(words("say-way", label=c.label, command=c.id) for (c,) in rows)))
    return Menu(words("say-customers"), (*rows, *rows_of(words, (("resume:up",),))), spoken, copied=message(interview))


def missing(interview: Interview) -> Menu:
    """Return what the map does not say yet, each line a button that asks for it."""
    words, gaps = interview.words, told(interview).gaps
    rows = tuple((Choice(f"/complete {gap.kind}", short(gap.text, _HALF)),) for gap in gaps)
    lines = (words("check-group-complete"), *(f"· {gap.text}" for gap in gaps))
    spoken = (
        words("check-group-complete"),
        *(words("say-way", label=g.text, command=f"/complete {g.kind}") for g in gaps),
    )
    return Menu("\n".join(lines), (*rows, *rows_of(words, (("resume:up",),))), "\n".join(spoken))


def task_files(interview: Interview) -> Menu:
    """Return where else the plan can be taken, and the button that gives things their days."""
    words, undated = interview.words, len(without_day(interview))
    days = ((Choice("/calendar days", words("task-button-days", count=undated)),),) if undated else ()
    tools = tuple(Choice(f"/calendar {name}", label) for name, label in TOOLS.items())
    todo = (Choice("/calendar todo", words("task-button-todo")),)
    rows = (*days, todo, tools[:2], tools[2:])
    text = words("task-other")
    spoken = (words("say-way", label=one.label, command=one.id) for row in rows for one in row)
    return Menu(text, (*rows, *rows_of(words, (("resume:up",),))), "\n".join((text, *spoken)))


def message(interview: Interview) -> str:
    """Return a short message to five customers about the first guesses, in the language of the map."""
    language = str(interview.log.value("language") or interview.language)
    words, asked = words_in(language), guesses(interview)[:_MOST_ASKED]
    lines = [words("say-ask-line", number=place, text=one_line(one.text or "")) for place, one in enumerate(asked, 1)]
    name = str(interview.log.value("business.name") or words("say-ask-us"))
    return "\n".join((words("say-ask-first", name=name), *lines, words("say-ask-last")))


def typing_mark(interview: Interview, screen: TypingMark) -> Menu:
    """Ask for a thing's day, for who does it, or for a note."""
    words = interview.words
    text = words(f"say-type-{screen.field}", item=short(what(item_at(interview, screen.key), words), MOST_ANSWER))
    days = ((f"due {screen.key} 7:in-a-week", f"due {screen.key} 30:in-a-month"),) if screen.field == "due" else ()
    return Menu(text, rows_of(words, (*days, (f"item {screen.key}:never-mind",))))


def _ends(interview: Interview, plan: WordedPlan) -> Iterator[Row]:
    """Yield the rows below the things, without what there is nothing for."""
    journey = journey_of(interview.log)
    there = {
        "/customers": plan.can_ask,
        "/complete": plan.gaps,
        "/customer": journey.persona.is_known,
        "/compare": is_compared(interview),
        "/versions": interview.log.versions and not is_compared(interview),  # there they stand beside each other
        "/figures": journey.kpis or any(stage.kpis for stage in journey.stages),
    }
    without = {command for command, is_there in there.items() if not is_there}
    for row in rows_of(interview.words, _END):
        if left := tuple(one for one in row if one.id not in without):
            yield left


def _thing_row(thing: Thing, words: Words) -> Row:
    return (Choice(f"/item {thing.key}", f"{words.number(thing.number)}. {short(thing.what, _HALF)}"),)


def _line(thing: Thing, words: Words) -> str:
    status = "" if thing.status == "open" else f" ({words(f'check-status-{thing.status}')})"
    return f"{words.number(thing.number)}. {thing.what}{status}"


def _known(thing: Thing, words: Words) -> Iterator[str]:
    """Yield what is known of one of the first things, a line each."""
    if thing.status != "open":
        yield words(f"check-status-{thing.status}")
    if thing.harms:
        yield words("check-harm")
    yield from lines_of(thing, words)


def _told(one: Item, words: Words) -> Iterator[str]:
    """Yield what is known of another thing."""
    if said := against(one):
        yield words("check-label-against", text=said)
    if known := facts(one, words):
        yield known


def _marks(one: Item, words: Words, *, alone: bool) -> Iterator[Row]:
    key = one.key
    others = (status for status in get_args(Status) if status != one.status)
    yield tuple(Choice(f"/mark {key} {status}", words(f"chat-button-mark-{status}")) for status in others)
    about = (f"due {key}:due", *(() if alone else (f"who {key}:who",)), f"note {key}:note")
    moves = (f"move {key} up:item-up", f"move {key} down:item-down")
    moves = (*moves, *((f"deepen {key}:deepen",) if one.weight else ()))
    yield from rows_of(words, (about, moves, (f"item {key} why:why", f"forward {key}:forward", "resume:up")))
