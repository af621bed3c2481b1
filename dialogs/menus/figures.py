"""The menus of the measures: how each of them stands, and the figure that is typed next."""

from collections.abc import Iterator

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.measuring.measures import Watched, standing, titled, watched, watched_at
from dialogs.menus.buttons import Menu, Row, rows_of, short, turning
from dialogs.screens import Figures, TypingFigure
from dialogs.words import Words
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.plan.plan import plan_of

MOST = 8  # a page
_LACKING = "measure"  # the kind of line of the plan that asks for measures
_MOST_KEY = 40  # bytes: Telegram takes 64 for a button, and a command stands before


def figures(interview: Interview, screen: Figures) -> Menu:
    """Return a page of the measures with how each of them stands, each a button that asks for its next figure."""
    words, there = interview.words, watched(interview.log)
    if not there:
        return Menu(words("trend-no-measures"), rows_of(words, (*_asked_for(interview.log), ("resume",))))
    pages = -(-len(there) // MOST)
    page = min(max(screen.page, 1), pages)
    shown = there[(page - 1) * MOST : page * MOST]
    rows: list[Row] = [(Choice(f"/figures {name_of(one)}", short(_label(one, words))),) for one in shown]
    rows += [turning(page, pages, words, "figures page")] if pages > 1 else []
    text = "\n".join((words("trend-title"), *(_told(one, words) for one in shown)))
    spoken = "\n".join((words("trend-title"), *(_told(one, words) for one in there), words("trend-how")))
    return Menu(text, (*rows, *rows_of(words, (("resume",),))), spoken)


def typing_figure(interview: Interview, screen: TypingFigure) -> Menu:
    """Ask for the next figure of a measure."""
    words, one = interview.words, watched_at(interview, screen.measure)
    text = words("trend-ask", measure=titled(one, words), standing=standing(one, words))
    return Menu(text, rows_of(words, (("figures:up", "resume:never-mind"),)))


def name_of(one: Watched) -> str:
    """Return what a button names a measure by: its key, or its number where that is too long."""
    return one.key if len(one.key.encode()) <= _MOST_KEY else str(one.place)


def _told(one: Watched, words: Words) -> str:
    return f"{_label(one, words)}\n{standing(one, words)}"


def _label(one: Watched, words: Words) -> str:
    return f"{words.number(one.place)}. {titled(one, words)}"


def _asked_for(log: Log) -> Iterator[tuple[str, ...]]:
    """Yield the button that asks for measures, where the plan lacks some."""
    if any(line.kind == _LACKING for line in plan_of(journey_of(log)).gaps):
        yield (f"complete {_LACKING}:name-measures",)
