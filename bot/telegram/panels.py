"""What a panel looks like in Telegram: a text and rows of buttons. Nothing is sent here.

Rows are in reading order; Telegram never mirrors them, so Arabic and Persian rows are turned round here, once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MapLine, Row, turning
from dialogs.menus.menu import menu
from dialogs.menus.panel import Panel, panel, progress_text
from dialogs.screens import ChoicePage
from dialogs.words import Words
from storage.model.journey import Journey

MOST_TEXT = 4_096  # of a message, in UTF-16 units
MOST_DATA = 64  # bytes of a button's data
MOST_CAPTION = 1_024  # of a picture, in UTF-16 units
MOST_CHOICES = 8  # a page
_SHORT = 16  # characters of a label that leaves room for a second button in its row
_LONG = 60  # characters of a label: more is not seen on a phone
_SHOWN_ANSWER = 1_000


@dataclass(frozen=True, slots=True)
class Button:
    """A button: its label, and what comes back when it is pressed."""

    label: str
    data: str


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
        text = _question(now, words)
        rows = [*_choice_rows(now, interview), *_control_rows(now, words), *(beside.rows if beside else ())]
    else:
        return None
    buttons = (tuple(_button(choice, interview.revision) for choice in row) for row in rows)
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
    title = journey.title or journey.business.name or words("map-untitled")
    parts = [words("chat-caption", title=title)]
    if journey.persona.name:
        parts.append(words("chat-caption-persona", persona=journey.persona.name))
    if journey.purpose:
        parts.append(words("chat-caption-purpose", purpose=journey.purpose))
    parts.append(words("chat-caption-bot", bot=f"@{bot}"))
    whole = "\n".join(parts)
    return whole if units(whole) <= MOST_CAPTION else parts_of(whole, MOST_CAPTION - 1)[0] + "…"


def _question(now: Panel, words: Words) -> str:
    shown = now.answer_text
    answer = [words("say-your-answer", answer=shown[:_SHOWN_ANSWER])] if shown and now.kind != "choices" else []
    hint = f"chat-hint-{now.kind}"
    below = [words(hint)] if words.has(hint) else []
    below += [now.example] if now.example else []
    hints = ["<i>" + escape("\n".join(below)) + "</i>"] if below else []
    return "\n\n".join([escape(progress_text(now, words)), f"<b>{escape(now.text)}</b>", *map(escape, answer), *hints])


def _choice_rows(now: Panel, interview: Interview) -> list[Row]:
    """Return the choices, two in a row where they are short; many to tick come in pages."""
    pages = -(-len(now.choices) // MOST_CHOICES) if now.kind == "choices" else 1
    page = min(interview.screen.page, pages) if isinstance(interview.screen, ChoicePage) else 1
    shown = now.choices[(page - 1) * MOST_CHOICES : page * MOST_CHOICES] if pages > 1 else now.choices
    rows: list[Row] = []
    for choice in (replace(one, label=_label(one, now)) for one in shown):
        if rows and len(rows[-1]) == 1 and max(len(rows[-1][0].label), len(choice.label)) <= _SHORT:
            rows[-1] = (*rows[-1], choice)
        else:
            rows.append((choice,))
    return [*rows, turning(page, pages, interview.words, "page")] if pages > 1 else rows


def _label(choice: Choice, now: Panel) -> str:
    label = choice.label if len(choice.label) <= _LONG else choice.label[: _LONG - 1] + "…"
    if now.kind != "choices":
        return label
    return ("☑ " if choice.id in now.ticks else "☐ ") + label


def _control_rows(now: Panel, words: Words) -> list[Row]:
    first = ("done",) if now.is_gathering or (now.kind == "choices" and now.ticks) else ("skip", "unknown")
    rows = (first, ("back", "undo", "why"))
    return [tuple(Choice(name, words(f"chat-button-{name}")) for name in row) for row in rows]


def _button(choice: Choice, revision: int) -> Button:
    return Button(choice.label, f"{revision}:{choice.id}")
