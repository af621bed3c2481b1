"""A person who answers every question from a map document, and what was said of one."""

from collections.abc import Collection, Iterable
from itertools import chain
from typing import Any

from dialogs.events import Commanded, Said
from dialogs.interview import begin
from dialogs.menus.panel import panel
from dialogs.respond import respond
from storage.model.log import Value

Line = dict[str, Any]

_RATED = ("severity", "frequency", "evidence")


def reply(question: Line, document: dict[str, Any]) -> Line:
    """Return what the person of a map document answers to a question."""
    parts = question["address"].split(".")
    match parts:
        case ["language"]:
            return {"text": document["language"]}
        case ["stages"]:
            return {"text": bullets(stage["name"] for stage in document["stages"])}
        case ["focus" | "harm" as name]:
            return _referred(document, name)
        case ["stages", stage, *inside]:
            return _of_stage(document["stages"][_place(stage)], inside)
        case _:
            value = document.get(parts[0]) or {}
            return _said(value if isinstance(value, str) else value.get(parts[-1]), "skip")


def asked(document: dict[str, Any]) -> list[str]:
    """Return the addresses of the questions that the person of a map document is asked, in order."""
    interview, addresses = begin("en", given=False), []
    while now := panel(interview):
        addresses.append(now.address)
        said = reply({"address": now.address}, document)
        event = Said(said["text"]) if "text" in said else Commanded(said["command"])
        interview = respond(interview, event).interview
    return addresses


def _of_stage(stage: dict[str, Any], inside: list[str]) -> Line:
    match inside:
        case ["emotion", "score"]:
            return _said((stage.get("emotion") or {}).get("score"), "unknown")
        case [name, item, field]:
            one = (stage.get(name) or [])[_place(item)]
            value = one.get(field) if isinstance(one, dict) else None
            return _against(stage, value) if field == "answers" else _said(value, "skip")
        case [name]:
            found = texts(stage.get(name))
            return {"text": bullets(found)} if found else {"command": "skip"}
        case _:
            return {"command": "skip"}


def _against(stage: dict[str, Any], obstacle: str | None) -> Line:
    """Return the place of the obstacle that an idea is against; behind them all stands that there is none."""
    ids = [one["id"] for one in stage.get("obstacles") or [] if isinstance(one, dict)]
    return {"text": str(ids.index(obstacle) + 1) if obstacle else "none"}


def _referred(document: dict[str, Any], name: str) -> Line:
    """Return the places of the obstacles that a document points at, counted through all stages."""
    if not document.get(name):
        return {"text": "none"} if name in document.get("none", ()) else {"command": "skip"}
    keys = [
        f"{stage.get('id', f's{place}')}.{one['id'] if isinstance(one, dict) else f'o{number}'}"
        for place, stage in enumerate(document["stages"], 1)
        for number, one in enumerate(stage.get("obstacles") or [], 1)
    ]
    return {"text": ", ".join(str(keys.index(key) + 1) for key in document[name])}


def _said(value: Value, nothing: str) -> Line:
    match value:
        case None | "":
            return {"command": nothing}
        case bool():
            return {"text": "yes" if value else "no"}
        case _:
            return {"text": str(value)}


def _place(item: str) -> int:
    """Return the place of an item from 0: what is typed in one after the other is numbered like that."""
    return int(item.lstrip("abcdefghijklmnopqrstuvwxyz")) - 1


def told(document: dict[str, Any]) -> Any:  # noqa: ANN401 - values of a document
    """Return what was said in the interview of a map document, however its items are numbered.

    How bad an obstacle is was asked only of those that bear on the map's question.
    """
    start = {name: document.get(name) for name in ("language", "business", "purpose", "persona")}
    start["business"] = {name: said for name, said in (start["business"] or {}).items() if name != "trade_pick"}
    obstacles = {f"{s['id']}.{one['id']}": one["text"] for s in document["stages"] for one in s.get("obstacles", ())}
    marked = [[obstacles[key] for key in document.get(name, ())] for name in ("focus", "harm")]
    return start, marked, [_told_of(stage, document.get("focus", ())) for stage in document["stages"]]


def _told_of(stage: dict[str, Any], focus: Collection[str]) -> Any:  # noqa: ANN401 - values of a document
    by_id = {one["id"]: one["text"] for one in stage.get("obstacles", ())}
    rated = [(one["text"], f"{stage['id']}.{one['id']}" in focus, one) for one in stage.get("obstacles", ())]
    obstacles = [(text, [one.get(name) for name in _RATED] if is_asked else []) for text, is_asked, one in rated]
    ideas = [(one["text"], by_id.get(one.get("answers")), one.get("effort")) for one in stage.get("opportunities", ())]
    named = list(chain.from_iterable(texts(stage.get(name)) for name in ("touchpoints", "customer_goals")))
    return stage["name"], stage.get("emotion"), named, obstacles, ideas


def texts(items: list[Any] | None) -> list[str]:
    """Return the texts of a list of the document, plain or with ids."""
    return [item if isinstance(item, str) else item.get("text") or item["name"] for item in items or []]


def bullets(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
