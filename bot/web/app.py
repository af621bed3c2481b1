"""The page's addresses: what is asked for, and what is answered. Who may ask is `guard`'s."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlencode

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

import renderers
from bot.connections import Patience
from bot.outbox import BEGINNING, example, guide, side_by_side, task_file
from bot.person import BASIS
from bot.web import screen
from bot.web.conversation import Form, PageConversation
from bot.web.door import Door
from bot.web.filling import DEEPEN, Filled, View, events_of, filled_of, view_of
from bot.web.guard import guarded
from bot.web.pictures import Pictures
from dialogs.effects import ShowGuide
from dialogs.guide import DEPTHS
from dialogs.planning import planned
from dialogs.versions import token_turn
from dialogs.words import LANGUAGES, Words, words_in
from renderers.formats import (
    CARDS,
    CHECKLISTS,
    COMPARISON,
    COMPARISON_CARDS,
    CUSTOMER,
    DOCUMENTS,
    MAPS,
    ON_PAPER,
    SLIDES,
    TASKS,
    WHOLE,
    kept_layout,
    plan_layout,
)
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake

_STATIC = Path(__file__).parent / "static"
_FONTS = Path(renderers.__file__).parent / "fonts"
_MOST_FIELDS = 500
# How the files begin of what can be a logo.
_LOGOS = {b"\x89PNG": "image/png", b"\xff\xd8": "image/jpeg", b"GIF8": "image/gif", b"RIFF": "image/webp"}
_FORM = "application/x-www-form-urlencoded"


def application(conversation: PageConversation, pictures: Pictures, door: Door, patience: Patience) -> ASGIApp:
    """Return the page as an application, behind its guard."""
    here = _Page(conversation, pictures)
    routes = [
        Route("/", here.shown),
        Route("/", here.answered, methods=["POST"]),
        Route("/table", here.table),
        Route("/table", here.filled, methods=["POST"]),
        Route("/map.{format}", here.map),
        Route("/card-{number}.png", here.card),
        Route("/cards", here.cards),
        Route("/slides", here.slides),
        Route("/slide-{number}.svg", here.slide),
        Route("/stage.png", here.stage),
        Route("/plan.{format}", here.plan),
        Route("/customer.{format}", here.customer),
        Route("/comparison.{format}", here.comparison),
        Route("/comparison-cards", here.comparison_cards),
        Route("/checklist", here.checklist),
        Route("/checklist.{format}", here.checklist_file),
        Route("/tasks.{format}", here.tasks),
        Route("/logo", here.logo),
        Route("/example.png", here.example),
        Route("/guide.{format}", here.guide),
        Mount("/static", StaticFiles(directory=_STATIC)),
        Mount("/fonts", StaticFiles(directory=_FONTS)),
    ]
    app = Starlette(routes=routes, exception_handlers={Mistake: here.refused, Exception: here.sorry})
    return guarded(app, door, patience, here.words, here.stranger)


class _Page:
    """Answers for one person's conversation."""

    def __init__(self, conversation: PageConversation, pictures: Pictures) -> None:
        self._conversation = conversation
        self._pictures = pictures

    def words(self, message_id: str) -> str:
        """Return a sentence in the language spoken now."""
        return self._words()(message_id)

    def stranger(self) -> str:
        """Return the page for a browser that has not been let in."""
        return screen.stranger(self._words().language)

    def shown(self, request: Request) -> Response:
        interview, maps = self._conversation.now(request.query_params.get("map", ""))
        notes, draft = self._conversation.notes(interview), self._conversation.draft(interview)
        return HTMLResponse(screen.page(interview, maps, notes, draft))

    async def answered(self, request: Request) -> Response:
        """Do what was sent, and let the browser fetch the page again: loading it once more repeats nothing."""
        if request.headers.get("content-type", "").partition(";")[0] != _FORM:
            return PlainTextResponse(self.words("say-media"), 415)
        form = _form(await request.body())
        interview = await run_in_threadpool(self._conversation.do, form)
        return RedirectResponse("./?" + urlencode({"map": interview.map_id or ""}), 303)

    def table(self, request: Request) -> Response:
        query = request.url.query.encode("ascii", "replace")
        return HTMLResponse(self._tabled(view_of(_fields(query))))

    async def filled(self, request: Request) -> Response:
        """Change a cell and show the table anew; what could not be used stands where it was put in, and why."""
        if request.headers.get("content-type", "").partition(";")[0] != _FORM:
            return PlainTextResponse(self.words("say-media"), 415)
        fields = _fields(await request.body())
        view, filled = view_of(fields), filled_of(fields)
        after, refused = await run_in_threadpool(
            self._conversation.change, view.map_id, lambda interview: events_of(interview, view.cell, filled)
        )
        if refused:
            return HTMLResponse(await run_in_threadpool(self._tabled, view, filled, refused))
        if filled.press == DEEPEN:
            return RedirectResponse("./?" + urlencode({"map": after.map_id or ""}), 303)
        return RedirectResponse("table?" + urlencode(replace(view, cell="", saved=view.cell).query()), 303)

    def _tabled(self, view: View, filled: Filled | None = None, refused: str = "") -> str:
        return screen.table_page(self._conversation.at(view.map_id), view, filled, refused)

    def map(self, request: Request) -> Response:
        format_ = request.path_params["format"]
        if format_ in DOCUMENTS:
            document = DOCUMENTS[format_]
            content = document.write(self._journey(request)).encode()
            return _file(content, f"map{document.suffix}", document.media_type, request)
        if format_ not in MAPS:
            return _nothing()
        drawn = MAPS[format_]
        page = self._drawn(request, format_, kept_layout(drawn))[0]
        return _file(page, f"map{drawn.suffix}", drawn.media_type, request)

    def card(self, request: Request) -> Response:
        return self._numbered(request, "png", CARDS)

    def slide(self, request: Request) -> Response:
        return self._numbered(request, "svg", SLIDES)

    def _numbered(self, request: Request, format_: str, layout: str) -> Response:
        number = request.path_params["number"]  # a text, of any length
        pages = {str(at): page for at, page in enumerate(self._drawn(request, format_, layout), 1)}
        if number not in pages:
            return _nothing()
        drawn = MAPS[format_]
        return _file(pages[number], f"map-{number}{drawn.suffix}", drawn.media_type, request)

    def stage(self, request: Request) -> Response:
        """Answer with the small picture of what was said first."""
        pages = self._drawn(request, "png", BEGINNING)
        return _file(pages[0], "stage.png", MAPS["png"].media_type, request) if pages else _nothing()

    def plan(self, request: Request) -> Response:
        """Answer with the plan, drawn: a card, or a PDF with the map behind it."""
        format_ = MAPS.get(request.path_params["format"])
        if format_ is None or "plan" not in format_.layouts:
            return _nothing()
        page = self._drawn(request, format_.name, plan_layout(format_))[0]
        return _file(page, f"plan{format_.suffix}", format_.media_type, request)

    def customer(self, request: Request) -> Response:
        """Answer with the card of the customer.

        Raises:
            Mistake: where the map says nothing of any.
        """
        format_ = MAPS.get(request.path_params["format"])
        if format_ is None or CUSTOMER not in format_.layouts:
            return _nothing()
        if not self._journey(request).persona.is_known:
            raise Mistake("wrong-no-customer")
        page = self._drawn(request, format_.name, CUSTOMER)[0]
        return _file(page, f"customer{format_.suffix}", format_.media_type, request)

    def comparison(self, request: Request) -> Response:
        """Answer with the map beside what `with` names, as in `compared_in`; with `card`, one card of it, from 1.

        Raises:
            Mistake: where there is no such thing.
        """
        format_, number = MAPS.get(request.path_params["format"]), request.query_params.get("card", "")
        if format_ is None or COMPARISON not in format_.layouts:
            return _nothing()
        drawn = self._compared(request, format_.name, COMPARISON_CARDS if number else COMPARISON)
        pages = {str(at): page for at, page in enumerate(drawn, 1)}
        if (number or "1") not in pages:
            return _nothing()
        name = f"comparison-{number}" if number else "comparison"
        return _file(pages[number or "1"], f"{name}{format_.suffix}", format_.media_type, request)

    def comparison_cards(self, request: Request) -> Response:
        """Show all cards of a comparison.

        Raises:
            Mistake: where there is none.
        """
        count, asked = len(self._compared(request, "png", COMPARISON_CARDS)), dict(request.query_params)
        shown = [f"comparison.png?{urlencode({**asked, 'card': at})}" for at in range(1, count + 1)]
        return HTMLResponse(screen.cards_page(self._journey(request), self._words().language, shown))

    def _compared(self, request: Request, format_: str, layout: str) -> tuple[bytes, ...]:
        now, asked = self._journey(request), request.query_params
        found = self._conversation.compared(asked.get("map", ""), asked.get("with") or BASIS)
        if not found:
            raise Mistake("wrong-nothing-to-compare")
        spoken = now.language or self._words().language
        drawing = side_by_side(found[0], format_, layout, spoken, now.id)
        return self._pictures.pages(lambda: drawing.journey, format_, spoken, layout, drawing.beside)

    def cards(self, request: Request) -> Response:
        journey, count = self._journey(request), len(self._drawn(request, "png", CARDS))
        shown = [f"card-{at}.png?{urlencode({'map': journey.id or ''})}" for at in range(1, count + 1)]
        return HTMLResponse(screen.cards_page(journey, self._words().language, shown))

    def logo(self, request: Request) -> Response:
        logo = self._conversation.logo(self._journey(request))
        if logo is None:
            return _nothing()
        return Response(logo, media_type=next((kind for start, kind in _LOGOS.items() if logo.startswith(start)), None))

    def slides(self, request: Request) -> Response:
        """Show the map one stage a screen, in its own language: it is shown to others."""
        told = tuple(text.decode() for text in self._drawn(request, "txt", SLIDES))
        return HTMLResponse(screen.slides_page(self._journey(request), self._words().language, told))

    def checklist(self, request: Request) -> Response:
        journey = self._journey(request)
        logo = "logo" if self._conversation.logo(journey) else ""
        return HTMLResponse(screen.checklist_page(journey, self._words().language, logo))

    def checklist_file(self, request: Request) -> Response:
        format_ = CHECKLISTS.get(request.path_params["format"])
        if format_ is None:
            return _nothing()
        journey = self._journey(request)
        words = words_in(journey.language or self._words().language)
        content = format_.write(planned(journey, words), words, None).encode()
        return _file(content, f"checklist{format_.suffix}", format_.media_type, request)

    def tasks(self, request: Request) -> Response:
        """Answer with the plan for another program.

        Raises:
            Mistake: where there is nothing that it could show.
        """
        format_ = TASKS.get(request.path_params["format"])
        if format_ is None:
            return _nothing()
        file = task_file(self._journey(request), format_.name, self._words().language)
        return _file(file.content, file.name, format_.media_type, request)

    def example(self, request: Request) -> Response:
        """Answer with a finished map: whole, or on a phone the first of its cards."""
        spoken = _language(request.query_params.get("language", ""))
        layout = CARDS if request.query_params.get("layout") == CARDS else WHOLE
        page = self._pictures.pages(lambda: example(spoken), "png", spoken, layout)[0]
        return _file(page, "example.png", MAPS["png"].media_type, request)

    def guide(self, request: Request) -> Response:
        """Answer with a guide for an interview on paper."""
        format_, asked = request.path_params["format"], request.query_params
        depth, questions = asked.get("depth", "quick"), asked.get("questions", "")
        if format_ not in ON_PAPER or depth not in DEPTHS:
            return _nothing()
        spoken = _language(asked.get("language", ""))
        content = self._pictures.guide(guide(ShowGuide(format_, depth, questions), spoken), format_, spoken)
        return _file(content, f"guide.{format_}", ON_PAPER[format_][1], request)

    async def refused(self, _request: Request, mistake: Exception) -> Response:
        """Say what a person did wrong; what was asked for is not there."""
        values = mistake.values if isinstance(mistake, Mistake) else {}
        name = mistake.message_id if isinstance(mistake, Mistake) else "chat-sorry"
        return PlainTextResponse(self._words()(name, **values), 404)

    async def sorry(self, _request: Request, _bug: Exception) -> Response:
        return PlainTextResponse(self.words("chat-sorry"), 500)

    def _words(self) -> Words:
        return self._conversation.now()[0].words

    def _journey(self, request: Request) -> Journey:
        asked = request.query_params
        return self._conversation.journey(asked.get("map", ""), token_turn(asked.get("at", "")) or 0)

    def _drawn(self, request: Request, format_: str, layout: str = WHOLE) -> tuple[bytes, ...]:
        return self._pictures.pages(lambda: self._journey(request), format_, self._words().language, layout)


def _nothing() -> Response:
    return PlainTextResponse("not found", 404)


def _form(body: bytes) -> Form:
    """Return what a form says; what is in no field of ours is nothing to us."""
    fields = _fields(body)
    ticks = tuple(fields.get("tick", ())) if "ticking" in fields else None
    one = {name: fields.get(name, [""])[-1] for name in ("map", "stamp", "press", "text")}
    return Form(one["map"], one["stamp"], one["press"], one["text"].replace("\r\n", "\n"), ticks)


def _fields(body: bytes) -> dict[str, list[str]]:
    """Return the fields of a form or an address; none where there are too many."""
    try:
        return parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}


def _language(name: str) -> Language:
    return next((language for language in LANGUAGES if language == name), "en")


def _file(content: bytes, name: str, media_type: str, request: Request) -> Response:
    """Return a file, to look at or, where that is asked for, to keep."""
    kind = "attachment" if "keep" in request.query_params else "inline"
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'{kind}; filename="{name}"'})
