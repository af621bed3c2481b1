"""The line protocol (`masir chat --json`): one JSON object a line, for scripts, tests and other front ends."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, TextIO

from bot.local.local_chat import LocalChat, Saved, Shown
from bot.turn import refusal
from dialogs.effects import Leave, Refusal, Say
from dialogs.events import Chose, Commanded, Edited, Event, Replied, Said, Sent
from dialogs.interview import Interview
from dialogs.menus.panel import panel
from storage.model.journey import Language
from storage.model.mistake import Mistake


def run(
    chat: LocalChat, source: BinaryIO, out: TextIO, *, language: Language | None, new: bool, ready: Callable[[], None]
) -> None:
    """Hold the conversation until the input ends; `ready` is called when the first question stands."""
    interview = _tell(out, *chat.open(language=language, new=new))
    ready()
    for line in source:
        if not line.strip():
            continue
        try:
            interview = _tell(out, *chat.do(event(line)))
        except Mistake as mistake:
            interview = _tell(out, interview, [refusal(interview.language, mistake)])


def event(line: bytes) -> Event:
    """Return the event that a line holds.

    Raises:
        Mistake: where it is no JSON object, or none that says what to do.
    """
    try:
        said = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise Mistake("wrong-line") from error
    match said:
        case {"edit": str(address), "text": str(text)}:
            return Edited(address, text)
        case {"reply": str(address), "text": str(text)}:
            return Replied(address, text)
        case {"text": str(text)}:
            return Said(text)
        case {"choose": str() | list() as picked, **rest}:
            return Chose(_ids(picked), _revision(rest.get("revision")))
        case {"command": str(name), **rest}:
            return Commanded(name, _args(rest.get("args")))
        case {"media": str(kind)}:
            return Sent(kind)
        case _:
            raise Mistake("wrong-line")


def _ids(picked: str | list[Any]) -> tuple[str, ...]:
    ids = [picked] if isinstance(picked, str) else picked
    if not all(isinstance(choice_id, str) for choice_id in ids):
        raise Mistake("wrong-line")
    return tuple(ids)


def _revision(revision: object) -> int | None:
    if revision is None or (isinstance(revision, int) and not isinstance(revision, bool)):
        return revision
    raise Mistake("wrong-line")


def _args(args: object) -> str:
    match args:
        case None:
            return ""
        case str():
            return args
        case int():
            return str(args)
        case _:
            raise Mistake("wrong-line")


def _tell(out: TextIO, interview: Interview, shown: Iterable[Shown]) -> Interview:
    for line in _lines(interview, shown):
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
        out.flush()
    return interview


def _lines(interview: Interview, shown: Iterable[Shown]) -> Iterator[dict[str, Any]]:
    for one in shown:
        match one:
            case Say(text):
                yield {"type": "say", "text": text}
            case Refusal(text):
                yield {"type": "error", "text": text}
            case Saved(name, path, format_):
                yield {"type": "file", "name": name, "path": str(path), "format": format_}
            case Leave():
                pass  # whoever drives the protocol ends it by ending the input
    yield from _question(interview)
    ready = {"map": interview.map_id, "language": interview.language, "revision": interview.revision}
    yield {"type": "ready", **ready}


def _question(interview: Interview) -> Iterator[dict[str, Any]]:
    now = panel(interview)
    if now:
        progress = now.progress
        yield {
            "type": "question",
            "address": now.address,
            "kind": now.kind,
            "text": now.text,
            "answer": now.answer,
            **({"beside": list(now.beside)} if now.beside else {}),
            "choices": [{"id": choice.id, "label": choice.label} for choice in now.choices],
            "progress": {
                "stage": progress.stage,
                "stages": progress.stages,
                "question": progress.question,
                "questions": progress.questions,
                "minutes": progress.minutes,
            },
        }
