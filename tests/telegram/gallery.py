"""Every screen of the chat in every language, side by side: `make screens` writes docs/screens.md from it."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from bot.telegram.panels import PanelMessage, caption, panel_message
from bot.telegram.profile import MENU, QUIET
from dialogs.commands.table import COMMANDS
from dialogs.effects import Refusal, Say, ShowMenu
from dialogs.events import Chose, Commanded, Edited, Event, Replied, Said, Sent
from dialogs.interview import Interview, begin, open_question
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import spoken
from dialogs.menus.panel import Panel, panel
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.model.logged import journey_of
from tests.script import ASKED

STAGE = "stages.s1"
_MOST_SKIPPED = 60
PAGE = Path(__file__).parent.parent.parent / "docs" / "screens.md"
TYPED = {
    "en": (
        "Blue Door Café",
        "café",
        "why do they leave",
        "students",
        "the window, Instagram",
        "a quick lunch",
    ),
    "ar": ("مقهى الباب الأزرق", "مقهى", "لماذا لا يعود الناس", "الطلاب", "الواجهة، Instagram", "غداء سريع"),
    "fa": ("کافه در آبی", "کافه", "چرا مردم دوباره نمی‌آیند", "دانشجوها", "ویترین، Instagram", "ناهار سریع"),
}
MEANT = {"en": "no, I meant", "ar": "لا، أقصد", "fa": "نه، منظورم"}
MAPS = tuple(
    MapLine(f"{number:016x}", f"Blue Door {number}", complete=number % 2 == 0, archived=number > 10)
    for number in range(1, 13)
)


def screens(language: Language) -> Iterator[tuple[str, PanelMessage]]:
    """Yield what the chat shows, each with a name, in the order of an interview."""
    typed, meant = TYPED.get(language, TYPED["en"]), MEANT.get(language, MEANT["en"])
    interview = respond(begin(language, given=False), Commanded("start")).interview
    yield from _now("start", interview)
    interview = _after(interview, Chose((language,)))
    opening = (("business.trade", Chose(("cafe",))), ("business.alone", Chose(("no",))), ("purpose", Said(typed[2])))
    for address, event in opening:
        interview = _at(interview, address)
        yield from _now(address, interview)
        interview = _after(interview, event)
    interview = _at(interview, "stages")
    yield from _now("stages", interview)
    yield from _now("stages, others", _after(interview, Chose(("/page 2",))))
    interview = _at(_after(interview, Chose(("buyer",))), "persona.name")
    yield from _now("persona.name", interview)
    yield from _now("the ways out", _after(interview, Chose(("/ways",))))
    interview = _at(_after(interview, Said(typed[3])), f"{STAGE}.touchpoints")
    yield from _now("touchpoints", interview)
    yield from _now("touchpoints, ticked", _after(_after(interview, Chose(("ad",))), Said("4")))
    own = _after(interview, Said("\n".join(f"{typed[4]} {n}" for n in range(3))))
    own = _after(own, Commanded("edit", f"{STAGE}.touchpoints"))
    yield from _now("touchpoints, own ones, second page", _after(own, Chose(("/page 2",))))
    interview = _at(_after(interview, Said(typed[4])), f"{STAGE}.customer_goals")
    yield from _now("goals", interview)
    joinable = _after(interview, Said(typed[5], unseen=True))
    yield from _now("feeling, after quick messages", joinable)
    interview = _at(_after(_at(joinable, f"{STAGE}.emotion.score"), Said("-1")), f"{STAGE}.obstacles")
    yield from _now("obstacles", interview)
    again = _after(_after(interview, Said(typed[5])), Commanded("edit", f"{STAGE}.obstacles"))
    yield from _now("obstacles, back", again)
    interview = _at(_after(interview, Commanded("skip")), f"{STAGE}.opportunities")
    yield from _now("opportunities", interview)
    yield from _planned(_at(again, f"{STAGE}.opportunities"), typed)
    for name in ("start", "maps", "delete"):
        yield from _now(f"/{name}", _after(interview, Commanded(name)))
    twice = _after(_after(interview, Commanded("edit", "stages.s1.customer_goals")), Said("Instagram, انستقرام"))
    yield from _now("one thing twice", twice)
    yield from _now(
        "a number where words are awaited",
        _after(_after(interview, Commanded("edit", "stages.s1.customer_goals")), Said("-1")),
    )
    yield from _now("no, I meant …", _after(interview, Said(f"{meant} {typed[5]}")))
    several = f"{STAGE}.touchpoints"
    yield from _now("a reply to an answer of several", _after(interview, Replied(several, typed[3])))
    stages = _after(interview, Commanded("edit", "stages"))
    yield from _now("a pasted table", _after(stages, Said(f"{typed[3]}\t{typed[1]}\n{typed[0]}\t{typed[5]}")))
    yield from _now("a pasted map document", _after(interview, Said("masir: 1\nstages: [{name: 1}]")))
    yield from _now("a pasted article", _after(interview, Said("\n".join([f"{typed[2]}. " * 20] * 5))))
    yield from _now("/map half-way", _after(interview, Commanded("map")))
    yield from _now("/maps archived", _after(interview, Commanded("maps", "archived")))
    for args in ("", "part", "part s1", "stages.s1.touchpoints", "stages.s1.touchpoints.t1", "business.trade"):
        yield from _now(f"/review {args}".strip(), _after(interview, Commanded("review", args)))
    for command in (
        "edit stages.s1.touchpoints.t1",
        "add stages.s1.touchpoints",
        "stages",
        "stages 2",
        "stages add",
        "name",
        "improve",
    ):
        name, _, args = command.partition(" ")
        yield from _now(f"/{command}", _after(interview, Commanded(name, args)))
    yield from _now("/maps, second page", _after(interview, Commanded("maps", "page 2")))
    yield from _complete(interview)


def _complete(interview: Interview) -> Iterator[tuple[str, PanelMessage]]:
    while open_question(interview):
        interview = _after(interview, Commanded("skip"))
    yield from _now("complete", interview)
    below = caption(journey_of(interview.log), interview.words, "masir_bot")
    yield "caption of the map", PanelMessage(escape(below), ())


def _planned(interview: Interview, typed: tuple[str, ...]) -> Iterator[tuple[str, PanelMessage]]:
    """Yield what is asked for the plan, and the plan at the end; an obstacle is known already."""
    yield from _now("ideas beside obstacles", interview)
    interview = _after(interview, Said(typed[4]))
    while one := open_question(interview):
        if one.question not in ASKED or one.address == "business.name":
            yield from _now(one.address, interview)
        match one.kind.name:
            case "choice" | "choices":
                interview = _after(interview, Chose((panel_of(interview).choices[0].id,)))
            case "text":
                interview = _after(interview, Said(typed[0]))
            case _:
                interview = _after(interview, Commanded("skip"))
        if one.address == "harm" or one == open_question(interview):
            interview = _after(interview, Commanded("done"))
    yield from _now("complete, with things to do", interview)
    for command in (
        "item 1",
        "item 1 why",
        "due 1",
        "who 1",
        "note 1",
        "mark 1 doing",
        "calendar",
        "customers",
        "complete",
        "complete measure",
        "mark 1 done",
        "changed",
        "changed go",
        "versions",
        "versions 1",
        "versions name",
    ):
        name, _, args = command.partition(" ")
        yield from _now(f"/{command}", _after(interview, Commanded(name, args)))
    reviewed = _after(interview, Commanded("changed", "go"))
    yield from _now("the end of a review", _at(reviewed, "review_on"))


def sentences(language: Language) -> Iterator[tuple[str, str]]:
    """Yield what is said in messages of their own, each with the event that it answers."""
    typed = TYPED.get(language, TYPED["en"])
    interview = _after(begin(language, given=True), Said(typed[1]))
    staged = _after(_after(interview, Commanded("stages", "x")), Said("x"))
    for address, text in (("purpose", typed[2]), ("stages", "1"), ("persona.name", typed[3])):
        staged = _after(_at(staged, address), Said(text))
    for name in COMMANDS:
        yield from _said(f"/{name}", staged, Commanded(name))
    for kind in ("photo", "sticker", "contact"):
        yield from _said(kind, staged, Sent(kind, kept=kind == "photo"))
    yield from _said("a file called map.yaml", staged, Sent("document", kept=True, holds="map"))
    yield from _said("a file called figures.csv", staged, Sent("document", kept=True, holds="table"))
    asked = _after(staged, Commanded("edit", "stages"))
    yield from _said("a Mermaid journey", asked, Said("journey\nsection 1\n2: 5: Layla"))
    yield from _said("an edited command", staged, Edited("purpose", "/undo"))
    yield from _said("a reply to what is gone", staged, Replied("stages.s9.obstacles", "x"))
    for text in ("x" * 20_001, "\n".join(f"- {n}" for n in range(101)), "999"):
        yield from _said(text[:10], staged, Said(text))
    yield from _said("stale", staged, Chose(("done",), -1))
    complete = staged
    while open_question(complete):
        before, complete = complete, _after(complete, Commanded("skip"))
    yield from _said("the last answer", before, Commanded("skip"))
    words = words_in(language)
    for name in (*MENU, *QUIET):
        yield f"menu: /{name}", words(f"chat-command-{name}")
    for name in ("name", "short-description", "description"):
        yield f"profile: {name}", words(f"chat-{name}")


def page() -> str:
    """Return the page."""
    lines = ["# Every screen, in every language", "", "Written by `make screens`; a test says when it is old.", ""]
    shown = [list(screens(language)) for language in LANGUAGES]
    for row in zip(*shown, strict=True):
        lines += _row(row[0][0], [_drawn(one) for _, one in row])
    lines += ["## Messages", ""]
    said = [list(sentences(language)) for language in LANGUAGES]
    for told in zip(*said, strict=True):
        lines += _row(told[0][0], [escape(text).replace("\n", "<br>") for _, text in told])
    return "\n".join(lines) + "\n"


def _row(name: str, cells: list[str]) -> list[str]:
    sides = ("rtl" if words_in(language).rtl else "ltr" for language in LANGUAGES)
    columns = "".join(f'<td dir="{side}" valign="top">{cell}</td>' for side, cell in zip(sides, cells, strict=True))
    return [f"### {escape(name)}", "", f"<table><tr>{columns}</tr></table>", ""]


def _drawn(shown: PanelMessage) -> str:
    rows = ("&nbsp; ".join(f'<kbd dir="auto">{escape(one.label)}</kbd>' for one in row) for row in shown.rows)
    text = shown.text.replace("\n\n", "<br>").replace("\n", "<br>")
    # In Telegram rows always run from the left.
    return text + "".join(f'<div dir="ltr">{row}</div>' for row in rows)


def _now(name: str, interview: Interview) -> Iterator[tuple[str, PanelMessage]]:
    shown = panel_message(interview, MAPS)
    assert shown
    yield name, shown


def _said(name: str, interview: Interview, event: Event) -> Iterator[tuple[str, str]]:
    outcome = respond(interview, event)
    replies = [reply.text for reply in outcome.replies if isinstance(reply, Say | Refusal)]
    if ShowMenu() in outcome.replies:
        replies += filter(None, [spoken(outcome.interview, MAPS)])
    yield name, "\n\n".join(replies) or "…"


def _at(interview: Interview, address: str) -> Interview:
    """Return the interview at a question; others that are asked before it are skipped."""
    for _ in range(_MOST_SKIPPED):
        if _address(interview) == address:
            return interview
        interview = _after(interview, Commanded("skip"))
    raise LookupError(address)


def panel_of(interview: Interview) -> Panel:
    """Return the panel of the question that is open."""
    now = panel(interview)
    assert now
    return now


def _address(interview: Interview) -> str:
    one = open_question(interview)
    return one.address if one else ""


def _after(interview: Interview, event: Event) -> Interview:
    return respond(interview, event).interview


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
