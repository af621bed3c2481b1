"""What was promised, brought: one place says what a picture, a list or a file consists of, for every front end.

How a front end shows each parcel is its own.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from sqlalchemy import Engine

from bot import files
from bot.log import place_of
from bot.person import GUESS, WALK, Comparison, Person, compared_in, journey_in
from bot.questions import installed
from dialogs.effects import (
    Compare,
    Draw,
    DrawCustomer,
    DrawPlan,
    Export,
    Promised,
    Refusal,
    Say,
    ShowBeginning,
    ShowChecklist,
    ShowExample,
    ShowForward,
    ShowGuide,
    ShowTasks,
    from_plain,
)
from dialogs.example import USUAL, example_map
from dialogs.guide import guide_of
from dialogs.planning import forwarded, planned, told_in
from dialogs.script.picks import resaid
from dialogs.script.script import SCRIPT
from dialogs.script.trades.table import TRADES
from dialogs.versions import token_turn, told_between
from dialogs.words import Words, words_in
from renderers import missing
from renderers.formats import (
    CALENDAR,
    CARDS,
    CHECKLISTS,
    COMPARISON,
    COMPARISON_CARDS,
    COMPARISONS,
    CUSTOMER,
    DOCUMENTS,
    MAPS,
    PLANS,
    TASKS,
    kept_layout,
    plan_layout,
)
from storage.model.contrast import contrast
from storage.model.guide import Guide
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake
from storage.model.plan.tasks import tasks_of
from storage.model.plan.worded import WordedPlan
from storage.model.plan.wording import one_line
from storage.rows import chats, outbox
from storage.rows.transactions import reading, writing

BEGINNING = "stage"  # the layout of the small picture
_NAMES = {CUSTOMER: "customer", **dict.fromkeys(PLANS, "plan")}
_MOST_MISSING = 20  # characters that are named

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something said."""

    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map to be drawn: in a format of `renderers.formats`, in one of its layouts, with the labels of a language.

    `map_id` is that of the person's map, None for the example, and `turn` that as of which it is drawn, 0 as it is now.
    `beside` is its plan, None where the layout is too small
    for one; layouts that show a plan show it. In a comparison it holds the later maps, and `compared` says with what.
    """

    journey: Journey
    format: str
    layout: str
    language: Language
    map_id: str | None = None
    beside: tuple[Journey, ...] | WordedPlan | None = None
    compared: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """The checklist of a map: its first items, or all; `text` is that of a chat."""

    map_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A map as a document."""

    map_id: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class OnPaper:
    """A guide for an interview, as it was asked for, in the words of a language."""

    asked: ShowGuide
    guide: Guide
    language: Language


@dataclass(frozen=True, slots=True)
class TaskFile:
    """The plan of a map for another program, in one of `renderers.formats.TASKS` by its name."""

    map_id: str
    format: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Forward:
    """A text for somebody else, to be forwarded or copied: the plan of a map, or one thing on it."""

    map_id: str
    text: str


Filed = Drawing | Document | OnPaper | TaskFile  # what is a file wherever it comes
Parcel = Sentence | Listing | Forward | Filed


def parcels(  # noqa: C901, PLR0911 - one return for each case of a closed union
    promised: Promised,
    journey: Journey,
    language: Language,
    layouts: Sequence[str] = ("wide",),
    compared: Sequence[Comparison] = (),
) -> tuple[Parcel, ...]:
    """Return what a promise consists of, in order; pictures come in these layouts, for whoever asks in `language`.

    `compared` is the journey beside others, where it is to be compared.
    """
    spoken = journey.language or language
    match promised:
        case Say(text) | Refusal(text):
            return (Sentence(text),)
        case ShowExample(trade):
            return (Drawing(example(language, trade), "png", layouts[0], language),)
        case ShowChecklist(most):
            text = CHECKLISTS["txt"].write(planned(journey, words_in(spoken)), words_in(spoken), most)
            return (Listing(str(journey.id), text),)
        case Draw(name, turn):
            whole = Drawing(journey, name, "", spoken, journey.id, told_in(journey, words_in(spoken)), turn=turn)
            drawings = (replace(whole, layout=layout) for layout in _layouts(name, layouts))
            return (*drawings, *_not_drawn(journey, name, spoken))
        case DrawPlan(name):
            plan = told_in(journey, words_in(spoken))
            return (Drawing(journey, name, plan_layout(MAPS[name]), spoken, journey.id, plan),)
        case DrawCustomer(name):
            return (Drawing(journey, name, CUSTOMER, spoken, journey.id),)
        case Compare(name):
            layout = COMPARISON_CARDS if name == "png" and CARDS in layouts else COMPARISON
            drawings = (side_by_side(one, name, layout, spoken, journey.id) for one in compared)
            told = chain.from_iterable(_with_differences(one, language) for one in drawings)
            return tuple(told) or (Sentence(words_in(language)("wrong-nothing-to-compare")),)
        case ShowBeginning():
            return (Drawing(replace(journey, stages=journey.stages[:1]), "png", BEGINNING, spoken, journey.id),)
        case ShowGuide():
            return (OnPaper(promised, guide(promised, language), language),)
        case Export():
            return (Document(str(journey.id), "map.yaml", DOCUMENTS["yaml"].write(journey).encode()),)
        case ShowTasks(name):
            return (_or_why_not(lambda: task_file(journey, name, language), language),)
        case ShowForward(key):
            return (_or_why_not(lambda: _forward(journey, key, words_in(spoken)), language),)


def task_file(journey: Journey, format_: str, language: Language) -> TaskFile:
    """Return the plan of a map for another program, in the map's language, else in this one.

    Raises:
        Mistake: where there is nothing that it could show.
    """
    words, found = words_in(journey.language or language), TASKS[format_]
    content = found.write(tasks_of(planned(journey, words), words), words).encode()
    name = f"plan{'' if format_ == CALENDAR else f'.{format_}'}{found.suffix}"
    return TaskFile(str(journey.id), format_, name, content)


def _or_why_not(made: Callable[[], Parcel], language: Language) -> Parcel:
    """Return a parcel, or why there is none: the map may have changed since it was asked for."""
    try:
        return made()
    except Mistake as mistake:
        return Sentence(words_in(language)(mistake.message_id, **mistake.values))


def _forward(journey: Journey, key: str, words: Words) -> Forward:
    """Return the plan, or a thing on it, for somebody else: without what is not on the map yet."""
    return Forward(str(journey.id), forwarded(journey, key, words) if key else _whole_plan(journey, words))


def _whole_plan(journey: Journey, words: Words) -> str:
    plan = planned(journey, words)
    title = one_line(journey.title or journey.business.name or "")
    head = f"{words('task-calendar', title=title)}\n\n" if title else ""
    return head + CHECKLISTS["txt"].write(replace(plan, gaps=()), words, None).strip()


def name_of(layout: str, compared: str = "", turn: int = 0) -> str:
    """Return what a file with a drawing in a layout is called; walks, guesses and versions are of the map itself."""
    if layout in COMPARISONS:
        if all(token_turn(one) for one in compared.split()):
            return "versions" if compared else files.COMPARISON
        return compared.removeprefix("@") if compared in (WALK, GUESS) else files.COMPARISON
    return "version" if turn else _NAMES.get(layout, "map")


def side_by_side(compared: Comparison, format_: str, layout: str, language: Language, map_id: str | None) -> Drawing:
    """Return journeys side by side, with what was picked from our buttons in one language."""
    one, *others = (resaid(journey, words_in(language)) for journey in compared.journeys)
    return Drawing(one, format_, layout, language, map_id, tuple(others), compared.name)


def brought(engine: Engine, person: Person, language: Language) -> Iterator[tuple[Parcel, ...]]:
    """Yield what waits for a chat on this machine, promise by promise; each has arrived when the next is asked for.

    One that always fails is apologised for: it must not stand in the way for ever.
    """
    with reading(engine) as c:
        chat = chats.chat_at(c, person.channel, person.chat, person.language)
        waiting = outbox.waiting(c, chat)
    for one in waiting:
        yield _brought(engine, person, one, language)
        with writing(engine) as c:
            outbox.delivered(c, one)


def example(language: Language, trade: str = "") -> Journey:
    """Return a finished map in a language, to show what one looks like: of a trade, or of the usual one."""
    return example_map(trade if trade in TRADES else USUAL, words_in(language))


def guide(asked: ShowGuide, language: Language) -> Guide:
    """Return the guide that is asked for, in a language."""
    found = installed().get(asked.questions)
    title = found.title[language] if found else ""
    return guide_of(found.script if found else SCRIPT, asked.depth, words_in(language), title)


def _brought(engine: Engine, person: Person, one: outbox.Pending, language: Language) -> tuple[Parcel, ...]:
    try:
        promised = from_plain(one.what)
        if promised is None:  # of another release
            return ()
        with reading(engine) as c:
            turn = promised.turn if isinstance(promised, Draw) else 0
            journey = journey_in(c, person, str(one.map_id), turn) if one.map_id else Journey()
            compared = (
                compared_in(c, person.owner, str(one.map_id), promised.maps) if isinstance(promised, Compare) else ()
            )
        return parcels(promised, journey, language, compared=compared)
    except Mistake as mistake:
        return (Sentence(words_in(language)(mistake.message_id, **mistake.values)),)
    except Exception as error:  # noqa: BLE001 - the edge: a bug in a result is logged and apologised for
        _log.error("a result of map %s failed: %s", one.map_id, place_of(error))
        return (Sentence(words_in(language)("wrong-result")),)


def _layouts(name: str, layouts: Sequence[str]) -> Sequence[str]:
    """Return the layouts that a map comes in: those of the front end for what is looked at, else the one to keep."""
    is_looked_at = MAPS[name].media_type == "image/png"
    return [one for one in layouts if one in MAPS[name].layouts] if is_looked_at else [kept_layout(MAPS[name])]


def _with_differences(drawing: Drawing, language: Language) -> Iterator[Parcel]:
    """Yield a comparison; before that of two states of one map stands in words what differs between them."""
    before, turns = drawing.journey, [token_turn(one) for one in drawing.compared.split()]
    match drawing.beside:
        case (Journey() as after,) if turns and all(turns):
            later = after.version if len(turns) > 1 else None
            yield Sentence(told_between(contrast(before, after), words_in(language), before.version, later))
    yield drawing


def _not_drawn(journey: Journey, name: str, language: Language) -> Iterator[Sentence]:
    """Yield a notice about the characters that no font here has, for formats in which they are boxes."""
    words = words_in(language)
    is_drawn = not MAPS[name].media_type.startswith("text/")
    characters = missing(journey, words.locale)[:_MOST_MISSING] if is_drawn else ()
    if characters:
        yield Sentence(words("say-missing-glyphs", characters=" ".join(characters)))
