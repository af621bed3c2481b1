"""What a panel looks like in Telegram: a text and rows of buttons. Nothing is sent here.

Rows are in reading order; Telegram never mirrors them, so Arabic and Persian rows are turned round here, once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MapLine, Row, short, turning
from dialogs.menus.menu import menu
from dialogs.menus.panel import Panel, panel
from dialogs.screens import ChoicePage, Ways
from dialogs.script.suggested.lists import MOST_AT_ONCE
from dialogs.words import Words
from storage.model.journey import Journey
from storage.model.plan.wording import one_line

MOST_TEXT = 4_096  # of a message, in UTF-16 units
MOST_DATA = 64  # bytes of a button's data
MOST_COPIED = 256  # characters that a button copies
MOST_CAPTION = 1_024  # of a picture, in UTF-16 units
MOST_ROWS = 8  # of buttons below a question: more do not fit on a phone's screen
_SHORT = 16  # characters of a label that leaves room for a second button in its row
_LONG, _FEW = 32, 6  # characters of a label that is seen whole in a row of its own, and how many such rows there are
_CUT = 14  # characters of a label behind its number
_SHOWN_ANSWER = 1_000


@dataclass(frozen=True, slots=True)
class Button:
    """A button: its label, and what comes back when it is pressed, or what it copies."""

    label: str
    data: str
    copied: str = ""


@dataclass(frozen=True, slots=True)
class PanelMessage:
    """A message with buttons, its text in Telegram's HTML; `asks` is the address of its question, "" for a menu."""

    text: str
    rows: tuple[tuple[Button, ...], ...]
    asks: str = ""


def panel_message(interview: Interview, maps: Sequence[MapLine] = ()) -> PanelMessage | None:
    """Return what the chat should show now; its buttons carry the revision they were shown at."""
    now, beside, words = panel(interview), menu(interview, maps), interview.words
    asks = now.address if now and not (beside and beside.text) else ""
    if beside and beside.text:
        first, line, rest = beside.text.partition("\n")
        text, rows = f"<b>{escape(first)}</b>{line}{escape(rest)}", list(beside.rows)
    elif now:
        rows, lines = _rows(now, interview, beside.rows if beside else ())
        text = _question(now, words, lines)
    else:
        return None
    buttons = [tuple(_button(choice, interview.revision) for choice in row) for row in rows]
    if beside and 0 < units(beside.copied) <= MOST_COPIED:
        buttons = [(Button(words("chat-button-copy"), "", beside.copied),), *buttons]
    return PanelMessage(text, tuple(row[::-1] if words.rtl else row for row in buttons), asks)


def pressed(data: str) -> tuple[int | None, str]:
    """Return the revision and the choice that a button's data holds."""
    revision, _, choice = data.partition(":")
    return (int(revision) if re.fullmatch(r"\d{1,9}", revision) else None), choice


def units(text: str) -> int:
    """Return a text's length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parts_of(text: str, most: int = MOST_TEXT) -> list[str]:
    """Return a plain text in messages that Telegram takes, cut between lines where there are any."""
    parts, rest = [], text
    while units(rest) > most:
        fitting = rest[:most]
        while units(fitting) > most:
            fitting = fitting[: -(units(fitting) - most)]
        cut = fitting.rfind("\n") if "\n" in fitting.strip("\n") else len(fitting)
        parts.append(rest[:cut])
        rest = rest[cut:].lstrip("\n")
    return [*parts, rest] if rest else parts


def caption(journey: Journey, words: Words, bot: str) -> str:
    """Return what stands below a picture, to be understood where it is forwarded to."""
    title = one_line(journey.title or journey.business.name or "") or words("map-untitled")
    parts = [words("chat-caption", title=title)]
    if journey.persona.name:
        parts.append(words("chat-caption-persona", persona=journey.persona.name))
    if journey.purpose:
        parts.append(words("chat-caption-purpose", purpose=journey.purpose))
    parts.append(words("chat-caption-bot", bot=f"@{bot}"))
    whole = "\n".join(parts)
    return whole if units(whole) <= MOST_CAPTION else parts_of(whole, MOST_CAPTION - 1)[0] + "…"


def _question(now: Panel, words: Words, lines: Sequence[str]) -> str:
    """Return the text of a question: what stands beside it, and the choices that are too long for buttons, as lines."""
    shown = now.answer_text
    answer = [words("say-your-answer", answer=shown[:_SHOWN_ANSWER])] if shown and now.kind != "choices" else []
    below = [words(now.hint_below)] if words.has(now.hint_below) and now.takes_words else []
    below += [now.example] if now.example else []
    hints = ["<i>" + escape("\n".join(below)) + "</i>"] if below else []
    listed = [escape("\n".join(group)) for group in (now.beside, lines) if group]
    return "\n\n".join([f"<b>{escape(now.text)}</b>", *listed, *map(escape, answer), *hints])


def _rows(now: Panel, interview: Interview, beside: Sequence[Row]) -> tuple[list[Row], Sequence[str]]:
    """Return the rows of a question's buttons, at most eight, and the lines of the choices that are cut on theirs."""
    words, ways = interview.words, _ways(now, interview)
    page = interview.screen.page if isinstance(interview.screen, ChoicePage) else 1
    numbered = [one for one in enumerate(now.choices, now.first) if page > 1 or not one[1].is_folded]
    unfolded = [choice for _, choice in numbered]
    folded = len(now.choices) - len(unfolded)
    columns = 1 if _fit(unfolded, _LONG, _FEW) and not _fit(unfolded, _SHORT) else 2
    room = max(1, MOST_ROWS - len(beside) - len(ways) - bool(folded))
    pages = -(-len(unfolded) // (room * columns))
    size = max(room - (pages > 1), 1) * columns
    size = min(size, MOST_AT_ONCE) if now.kind == "choices" else size
    pages = max(-(-len(unfolded) // size), 1)
    page = min(page, pages)
    shown = numbered[(page - 1) * size : page * size]
    is_cut = not _fit([one for _, one in shown], _LONG if columns == 1 else _SHORT)
    buttons = [replace(one, label=_label(one, now, words.number(place) if is_cut else "")) for place, one in shown]
    rows: list[Row] = [tuple(buttons[at : at + columns]) for at in range(0, len(buttons), columns)]
    turn = [turning(page, pages, words, "page")] if pages > 1 else []
    others = [(Choice("/page 2", words("chat-button-others")),)] if folded else []
    lines = [f"{words.number(place)}. {one.label}" for place, one in shown] if is_cut else []
    return [*rows, *turn, *others, *ways, *beside], lines


def _fit(choices: Sequence[Choice], most: int, count: int = MOST_ROWS * 2) -> bool:
    """Tell whether all labels are so short, and there are no more than so many."""
    return len(choices) <= count and all(len(choice.label) <= most for choice in choices)


def _label(choice: Choice, now: Panel, number: str) -> str:
    """Return what stands on a button: its number and its beginning where the whole stands in the text."""
    label = f"{number}. {short(choice.label, _CUT)}" if number else choice.label
    if now.kind != "choices":
        return label
    return ("☑ " if choice.id in now.ticks else "☐ ") + label


def _ways(now: Panel, interview: Interview) -> list[Row]:
    """Return the ways out of a question: in one row, and behind "⋯" in another."""
    words = interview.words
    first = ("done",) if now.is_gathering or (now.kind == "choices" and now.ticks) else ("skip", "unknown")
    is_open = isinstance(interview.screen, Ways)
    names = ("back", "undo", "why") if is_open else (*first, "/ways")
    row = tuple(Choice(name, words(f"chat-button-{name.lstrip('/')}")) for name in names)
    private = ((Choice("/private +", words("chat-button-private")),),) if is_open else ()
    return [row, *((one,) for one in (now.past if is_open else now.past[:1])), *private]


def _button(choice: Choice, revision: int) -> Button:
    return Button(choice.label, f"{revision}:{choice.id}")
