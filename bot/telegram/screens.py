"""What a panel looks like in Telegram: a text and rows of buttons. Nothing is sent here.

Rows are in reading order; Telegram never mirrors them, so Arabic and Persian rows are turned round here, once.
"""

import re
from dataclasses import dataclass
from html import escape

from dialogs.events import Panel
from dialogs.script import Choice
from dialogs.words import Words
from storage.log import Value

MOST_TEXT = 4_096  # of a message, in UTF-16 units
MOST_DATA = 64  # bytes of a button's data
_SHORT = 16  # characters of a label that leaves room for a second button in its row
_SHOWN_ANSWER = 1_000


@dataclass(frozen=True, slots=True)
class Button:
    """A button: its label, and what comes back when it is pressed."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Screen:
    """A message with buttons, its text in Telegram's HTML."""

    text: str
    rows: tuple[tuple[Button, ...], ...]


def screen(now: Panel, revision: int, words: Words) -> Screen:
    """Return the screen of a panel; its buttons carry the revision they were shown at."""
    parts = [_progress(now, words), f"<b>{escape(now.text)}</b>", *_answer(now, words), f"<i>{escape(now.hint)}</i>"]
    rows = [*_choice_rows(now, revision), *_control_rows(now, revision, words)]
    return Screen("\n\n".join(parts), tuple(row[::-1] if words.rtl else row for row in rows))


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


def _choice_rows(now: Panel, revision: int) -> list[tuple[Button, ...]]:
    buttons = [Button(_label(choice, now), _data(revision, choice.id)) for choice in now.choices]
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        if rows and len(rows[-1]) == 1 and max(len(rows[-1][0].label), len(button.label)) <= _SHORT:
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return rows


def _label(choice: Choice, now: Panel) -> str:
    if now.kind != "choices":
        return choice.label
    return ("☑ " if choice.id in now.ticks else "☐ ") + choice.label


def _control_rows(now: Panel, revision: int, words: Words) -> list[tuple[Button, ...]]:
    first = ("done",) if now.kind == "choices" and now.ticks else ("skip", "unknown")
    rows = (first, ("back", "undo", "why"))
    return [tuple(Button(words(f"chat-button-{name}"), _data(revision, name)) for name in row) for row in rows]


def _data(revision: int, choice: str) -> str:
    return f"{revision}:{choice}"


def _progress(now: Panel, words: Words) -> str:
    progress = now.progress
    numbers = {"question": progress.question, "questions": progress.questions}
    if not progress.stage:
        return words("say-progress", **numbers)
    return words("say-progress-stage", stage=progress.stage, stages=progress.stages, **numbers)


def _answer(now: Panel, words: Words) -> list[str]:
    shown = answer_text(now.answer, now, words)
    return [escape(words("say-your-answer", answer=shown[:_SHOWN_ANSWER]))] if shown else []


def answer_text(answer: Value, now: Panel, words: Words) -> str:
    """Return an answer that stands already, as a person reads it; empty where none does."""
    if answer is None:
        return ""
    if isinstance(answer, tuple):
        return words("say-list-dot").join(answer) or words("say-review-none")
    picked = next((choice.label for choice in now.choices if choice.id in now.ticks), None)
    return picked or str(answer)
