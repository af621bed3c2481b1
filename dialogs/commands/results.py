"""The commands that ask for something to look at or to take away."""

from collections.abc import Iterator
from dataclasses import replace

from dialogs.commands.answering import page_number
from dialogs.effects import (
    Compare,
    Draw,
    DrawCustomer,
    DrawPlan,
    Export,
    Say,
    ShowChecklist,
    ShowExample,
    ShowForward,
    ShowGuide,
    ShowTasks,
)
from dialogs.example import USUAL
from dialogs.interview import Interview, Outcome
from dialogs.planning import TOOLS, is_compared, item_at, tasks_in, with_days
from dialogs.screens import Comparing, Examples, Next, ShownExample, TaskFiles
from dialogs.script.recognising import trade_called, trade_of
from dialogs.script.trades.table import TRADES
from dialogs.words import Words
from storage.model.limits import COMPARED
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.model.plan.tasks import TaskList
from storage.model.text import folded

PICTURE = "png"  # what a map is where no format is named
_DRAWN = ("png", "pdf", "svg")
_MORE = "+"  # before a map to be added to those in the picture
_EVENTS, _TODOS = "ics", "vtodo"  # the formats of calendars
_TASKS = {"": _EVENTS, "todo": _TODOS, **{tool: tool for tool in TOOLS}}
_GUIDES = ("pdf", "md")  # what a guide can be, the usual first


def draw(interview: Interview, args: str) -> Outcome:
    """Ask for the map, as a picture or in another format; which there are, the shell knows."""
    return Outcome(interview.seeing(Next()), effects=(Draw(folded(args) or PICTURE),))


def checklist(interview: Interview, args: str) -> Outcome:
    """Ask for the things to do first, for the whole list, or for the plan in a drawn format."""
    match folded(args):
        case "":
            return Outcome(interview, effects=(ShowChecklist(),))
        case "all":
            return Outcome(interview, effects=(ShowChecklist(most=None),))
        case format_ if format_ in _DRAWN:
            return Outcome(interview, effects=(DrawPlan(format_),))
        case other:
            raise Mistake("wrong-checklist", args=other[:100])


def customer(interview: Interview, args: str) -> Outcome:
    """Ask for the card of the customer."""
    if not journey_of(interview.log).persona.is_known:
        raise Mistake("wrong-no-customer")
    return Outcome(interview, effects=(DrawCustomer(_drawn(args)),))


def compare(interview: Interview, args: str) -> Outcome:
    """Ask for the map beside others that are named ("/compare 2 3 pdf"), or which ("/compare", "/compare page 2").

    Where none is named it also comes beside the walk through it, its guesses, and the map it was made of. "+" in front
    of one adds it to those that were shown last.
    """
    first, _, page = args.partition(" ")
    if first == "page":
        return Outcome(interview.seeing(_comparing(interview, page_number(page))))
    formats = [one for one in args.split() if folded(one) in _DRAWN]
    if len(formats) > 1:
        raise Mistake("wrong-format", format=args[:100], known=", ".join(_DRAWN))
    format_ = folded(formats[0]) if formats else PICTURE
    named = [one for one in args.split() if one not in (*formats, _MORE)]
    if not named:
        own = (Compare(format_),) if is_compared(interview) else ()
        return Outcome(interview.seeing(Comparing()), effects=own)
    before = _comparing(interview).shown.split() if first == _MORE else []
    maps = " ".join(dict.fromkeys((*before, *named)))
    if len(maps.split()) >= COMPARED:
        raise Mistake("wrong-compare-many", most=COMPARED)
    return Outcome(interview.seeing(Comparing(shown=maps)), effects=(Compare(format_, maps),))


def _comparing(interview: Interview, page: int = 1) -> Comparing:
    """Return a page of the maps to compare with, beside those that were shown last."""
    screen = interview.screen
    return Comparing(page, screen.shown if isinstance(screen, Comparing) else "")


def _drawn(args: str) -> str:
    format_ = folded(args) or PICTURE
    if format_ not in _DRAWN:
        raise Mistake("wrong-format", format=args[:100], known=", ".join(_DRAWN))
    return format_


def export(interview: Interview, _args: str) -> Outcome:
    """Ask for the map document."""
    return Outcome(interview, effects=(Export(),))


def example(interview: Interview, args: str) -> Outcome:
    """Ask for a finished map of a trade: the owner's own, one that is named, or one of a page of them ("page 2")."""
    named, _, page = args.partition(" ")
    if named == "page":
        return Outcome(interview.seeing(Examples(page_number(page))))
    trade = named if named in TRADES else trade_called(args, interview.language) if args else trade_of(interview.log)
    if args and trade is None:
        raise Mistake("wrong-no-trade", text=args[:100])
    shown, words = trade or USUAL, interview.words
    said = words("say-example-of", business=words(f"trade-{shown}.business"), trade=words(f"pick-trade-{shown}"))
    return Outcome(interview.seeing(ShownExample(shown)), (Say(said),), (ShowExample(shown),))


def terms(interview: Interview, _args: str) -> Outcome:
    """Explain the words of the trade, with a finished map to look at."""
    return Outcome(interview, (Say(interview.words("say-terms")),), (ShowExample(trade_of(interview.log) or USUAL),))


def guide(interview: Interview, args: str) -> Outcome:
    """Ask for the questions on paper: those of a deeper talk where somebody goes into the whole map."""
    wanted = folded(args) or _GUIDES[0]
    if wanted not in _GUIDES:
        raise Mistake("wrong-format", format=args[:100], known=", ".join(_GUIDES))
    depth = "full" if "" in interview.log.deepened else "quick"
    return Outcome(interview, (Say(interview.words("say-guide")),), (ShowGuide(wanted, depth, interview.questions),))


def calendar(interview: Interview, args: str) -> Outcome:
    """Ask for the plan for a calendar, as tasks ("todo"), or for a tool by its name; "days" gives things their days.

    What has no day stands in no calendar, and that is said.
    """
    wanted = folded(args)
    if wanted == "days":
        return _with_days(interview)
    if wanted not in _TASKS:
        raise Mistake("wrong-calendar", args=args[:100])
    format_, tasks, seen = _TASKS[wanted], tasks_in(interview), interview.seeing(TaskFiles())
    if format_ == _EVENTS and not tasks.dated:
        return Outcome(seen, (Say(interview.words("wrong-no-days")),))
    if (format_ in TOOLS and not tasks.left) or not tasks.tasks:
        raise Mistake("wrong-no-tasks")
    return Outcome(seen, tuple(map(Say, _beside(format_, tasks, interview.words))), (ShowTasks(format_),))


def _beside(format_: str, tasks: TaskList, words: Words) -> Iterator[str]:
    """Yield what is said beside the plan for another program: what to do with it, and what it does not show."""
    if format_ in TOOLS:
        yield words("task-ready-tool", tool=TOOLS[format_])
    else:
        yield words("task-ready-todo" if format_ == _TODOS else "task-ready")
    if format_ == _EVENTS and tasks.undated:
        yield words("task-left-out", count=tasks.undated)


def _with_days(interview: Interview) -> Outcome:
    """Give the things without a day the one that follows from how soon they can be done, and send the calendar."""
    entries = with_days(interview)
    if not entries:
        raise Mistake("wrong-days")
    count = len({entry.address for entry in entries if entry.address.endswith(".due")})
    sent = calendar(interview.plus(entries), "")
    return replace(sent, replies=(Say(interview.words("task-days", count=count)), *sent.replies))


def forward(interview: Interview, args: str) -> Outcome:
    """Ask for the plan, or for one thing on it, as a message to forward."""
    return Outcome(interview, effects=(ShowForward(item_at(interview, args).key if args else ""),))
