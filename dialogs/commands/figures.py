"""The command of the measures: how they stand, and what they are now; typed, pasted, or out of a table."""

from collections.abc import Sequence

from dialogs.commands.answering import page_number
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome
from dialogs.measuring.figures import Figure, figure_of, figures_named, noted
from dialogs.measuring.measures import standing, titled, watched_at
from dialogs.measuring.sheets import figures_in, is_sheet
from dialogs.menus.figures import MOST
from dialogs.screens import Figures, TypingFigure
from dialogs.script.posing import Posed

_PAGE = "page"


def figures(interview: Interview, args: str) -> Outcome:
    """Show the measures ("", "page 2"), ask for a figure of one ("s2.k1", "2"), or note it ("s2.k1 25 on Monday")."""
    first, _, rest = args.strip().partition(" ")
    if not first or first == _PAGE:
        return Outcome(interview.seeing(Figures(page_number(rest.strip()))))
    one = watched_at(interview, first)
    if not rest.strip():
        return Outcome(interview.seeing(TypingFigure(one.key)))
    return _noted(interview, (figure_of(interview, one, rest),))


def figure_typed(interview: Interview, screen: TypingFigure, text: str) -> Outcome:
    """Note the figure that was asked for; a table, or lines with the names of measures, are of those."""
    return figures_pasted(interview, None, text) or _noted(
        interview, (figure_of(interview, watched_at(interview, screen.measure), text),)
    )


def figures_pasted(interview: Interview, one: Posed | None, text: str) -> Outcome | None:
    """Return what comes of figures in a pasted table, or of "Orders: 25" where no question is open; else None."""
    if is_sheet(interview, text):
        return _noted(interview, figures_in(interview, text))
    named = figures_named(interview, text) if one is None else ()
    return _noted(interview, named) if named else None


def taken(interview: Interview, said: Sequence[Figure]) -> tuple[Interview, str]:
    """Return the interview with figures in it, and how many they are, in words."""
    measures = len({one.of.key for one in said})
    return interview.plus(noted(interview.log, said)), interview.words(
        "trend-taken", count=len(said), measures=measures
    )


def _noted(interview: Interview, said: Sequence[Figure]) -> Outcome:
    after, told = taken(interview, said)
    if len(said) > 1:
        return Outcome(after.seeing(Figures()), (Say(f"{told} {after.words('trend-undo')}"),))
    one = watched_at(after, said[0].of.key)
    told = after.words("trend-noted", measure=titled(one, after.words), value=said[0].value, day=said[0].on)
    now = after.words("trend-now", standing=standing(one, after.words))
    return Outcome(after.seeing(Figures((one.place - 1) // MOST + 1)), (Say(f"{told}\n{now}"),))
