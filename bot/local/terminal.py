"""The plain text chat: one message a line in, plain lines out, for terminals, pipes and scripts."""

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, TextIO

from bot.local.local_chat import LocalChat, Saved, Shown
from bot.local.machine import machine_language
from bot.turn import refusal
from dialogs.effects import Leave, Refusal, Say
from dialogs.events import Said
from dialogs.interview import Interview
from dialogs.menus.panel import Panel, panel
from dialogs.screens import ChoicePage
from storage.model.journey import Language
from storage.model.mistake import Mistake
from storage.model.text import printable

LINE_BREAK = "⏎"
_READY = {"plan": "say-plan-ready", "version": "version-ready"}  # what is said before a file, by its name


def run(
    chat: LocalChat, source: BinaryIO, out: TextIO, *, language: Language | None, new: bool, ready: Callable[[], None]
) -> None:
    """Hold the conversation until the input ends or the person stops; `ready` is called after the first question."""
    leaving = _tell(out, *chat.open(language=language, new=new))
    ready()
    while not leaving:
        out.write("> ")
        out.flush()
        line = source.readline()
        if not line:
            break
        text = line.decode("utf-8", "replace").rstrip("\r\n").replace(LINE_BREAK, "\n")
        if not source.isatty():
            _write(out, text + "\n")  # a pipe shows no typing, and a conversation without it cannot be read
        try:
            leaving = _tell(out, *chat.do(Said(text)))
        except Mistake as mistake:
            _write(out, "\n" + refusal(machine_language(), mistake).text + "\n")
    out.write("\n")
    out.flush()


def _tell(out: TextIO, interview: Interview, shown: Iterable[Shown]) -> bool:
    for one in shown:
        match one:
            case Say(text) | Refusal(text):
                _write(out, f"\n{text}\n")
            case Saved(name, path, _):
                ready = interview.words(_READY.get(name.partition(".")[0], "say-file"))
                _write(out, f"\n{ready}\n{path}\n")
            case Leave():
                return True
        out.flush()
    now = panel(interview)
    _write(out, "\n" + "\n".join(_panel(now, interview)) + "\n" if now else "\n")
    return False


def _write(out: TextIO, text: str) -> None:
    out.write(printable(text))


def _panel(now: Panel, interview: Interview) -> Iterator[str]:
    words, is_unfolded = interview.words, isinstance(interview.screen, ChoicePage)
    yield now.text
    yield from now.beside
    for place, choice in enumerate(now.choices, now.first):
        if choice.is_folded and not is_unfolded:
            continue
        tick = ("[x] " if choice.id in now.ticks else "[ ] ") if now.kind == "choices" else ""
        number = int(choice.id) if now.kind == "scale" else place
        yield f"  {words.number(number)}. {tick}{choice.label}"
    if not is_unfolded and any(choice.is_folded for choice in now.choices):
        yield words("say-way", label=words("chat-button-others"), command="/page 2")
    if now.answer is not None:
        yield words("say-your-answer", answer=now.answer_text)
    if now.example:
        yield now.example
    yield f"({now.hint})"
    yield from (words("say-way", label=way.label, command=way.id) for way in now.past)
