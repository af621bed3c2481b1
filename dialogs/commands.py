"""What a person can tell Masir to do besides answering. To add a command, add it to `COMMANDS`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from dialogs import revising
from dialogs.answers import joined, stage_set
from dialogs.catalogue import STAGE_SETS
from dialogs.events import (
    Archive,
    Ask,
    Draw,
    Erase,
    Export,
    Leave,
    ReviewIn,
    Say,
    ShowChecklist,
    ShowExample,
    ShowMaps,
    Switch,
)
from dialogs.interview import Interview, Outcome, begin, example_of, question_text, shown
from dialogs.meant import moved
from dialogs.pasted import taken
from dialogs.places import place_at
from dialogs.reading import check_length, choice
from dialogs.script import Asked, asked, open_question
from dialogs.words import LANGUAGES
from storage.model.calendar import typed
from storage.model.journey import Journey, Persona, Stage
from storage.model.log import Entry, entries_of, journey_of
from storage.model.mistake import Mistake
from storage.model.text import folded, in_plain_digits

FORMATS = {"png": Draw("png"), "svg": Draw("svg"), "pdf": Draw("pdf"), "txt": Draw("txt")}


def _skip(interview: Interview, _args: str) -> Outcome:
    """Move on; what was answered before stays as it is."""
    one = _open(interview)
    kept = interview.log.answer(one.address)
    if one.address == "stages" and not kept:
        return _usual_stages(interview)
    return interview.plus([replace(kept) if kept else Entry(one.address, "skip")]), ()


def _unknown(interview: Interview, args: str) -> Outcome:
    one = _open(interview)
    if one.address == "stages":
        return _skip(interview, args)
    return interview.plus([Entry(one.address, "unknown")]), ()


def _usual_stages(interview: Interview) -> Outcome:
    """Go on with the stages that fit most: without any there would be nothing to ask."""
    usual = next(iter(STAGE_SETS))
    return interview.plus(stage_set(interview, usual)), (Say(interview.words("say-usual-stages")),)


def _none(interview: Interview, args: str) -> Outcome:
    """Answer a list with nothing in it."""
    one = _open(interview)
    if one.question.kind not in ("list", "choices"):
        return _skip(interview, args)
    return interview.plus([Entry(one.address, value=())]), ()


def _back(interview: Interview, _args: str) -> Outcome:
    questions, one = asked(interview.log), open_question(interview.log)
    place = questions.index(one) if one else len(questions)
    if place == 0:
        raise Mistake("wrong-back-first")
    return interview.plus([Entry(questions[place - 1].address, "reopen")]), ()


def _undo(interview: Interview, _args: str) -> Outcome:
    turn = interview.log.last_answer()
    if not turn:
        raise Mistake("wrong-undo-empty")
    undone = interview.plus([Entry("", "retract", turn)])
    return undone, (Say(undone.words("say-undone")),)


def _why(interview: Interview, _args: str) -> Outcome:
    one = _open(interview)
    why = question_text(interview.log, one, interview.words, ".why")
    return interview, (Say(f"{why}\n{example_of(interview.log, one, interview.words)}"),)


def _map(interview: Interview, args: str) -> Outcome:
    name = folded(args) or "png"
    if name not in FORMATS:
        raise Mistake("wrong-format", format=args[:100], known=", ".join(FORMATS))
    return interview.seeing("next"), (FORMATS[name], Ask(interview.words("say-next")))


def _checklist(interview: Interview, args: str) -> Outcome:
    match folded(args):
        case "":
            return interview, (ShowChecklist(),)
        case "all":
            return interview, (ShowChecklist(most=None),)
        case other:
            raise Mistake("wrong-checklist", args=other[:100])


def _language(interview: Interview, args: str) -> Outcome:
    one = next(one for one in asked(interview.log) if one.address == "language")
    if not args:
        return interview.plus([Entry(one.address, "reopen")]), ()
    found = choice(args, one.question.choices(interview.log, one.address, interview.words))
    if found is None:
        raise Mistake("wrong-choice")
    spoken = interview.plus([Entry(one.address, value=found.id)])
    return spoken, (Say(spoken.words("say-language")),)


def _new(interview: Interview, _args: str) -> Outcome:
    fresh = begin(interview.language, given=True)
    return replace(fresh, revision=interview.revision + 1), (Say(interview.words("say-new")),)


def _name(interview: Interview, args: str) -> Outcome:
    """Give the map a title of its own."""
    if not args:
        return revising.typing(interview, "name", "say-type-name")
    check_length(args)
    named = interview.plus([Entry("title", value=args)])
    return named, (Say(named.words("say-named", title=args)),)


def _copy(interview: Interview, args: str) -> Outcome:
    """Begin a map of the same business for other customers: its stages and touchpoints are there already."""
    journey = journey_of(interview.log)
    if not journey.stages:
        raise Mistake("wrong-no-stages")
    stages = tuple(Stage(id=s.id, name=s.name, kind=s.kind, touchpoints=s.touchpoints) for s in journey.stages)
    copied = Journey(business=journey.business, persona=Persona(name=args or None), stages=stages)
    fresh = begin(interview.language, given=True).plus(entries_of(copied))
    return replace(fresh, revision=interview.revision + 1), (Say(interview.words("say-copied")),)


def _design(interview: Interview, _args: str) -> Outcome:
    """Begin a map of how it should be: all that is said of how it is stands there already."""
    journey = journey_of(interview.log)
    if not journey.stages:
        raise Mistake("wrong-no-stages")
    words = interview.words
    title = words("say-to-be", title=interview.title)
    wanted = replace(journey, state="to-be", title=title, version=None, as_of=None, review_on=None, actions=())
    fresh = Interview(interview.language).plus(entries_of(wanted))
    return replace(fresh, revision=interview.revision + 1, view="review"), (Say(words("say-design")),)


def _improve(interview: Interview, args: str) -> Outcome:
    """Set the day on which to look at the map again: a date, or in so many days."""
    said = in_plain_digits(args).strip()
    if not said:
        return revising.typing(interview, "improve", "say-type-date")
    if re.fullmatch(r"[1-9]\d{0,2}", said):
        return interview.seeing(""), (ReviewIn(int(said)),)
    try:
        day = typed(said)
    except ValueError:
        raise Mistake("wrong-review-date", text=args[:50]) from None
    confirmed = Say(interview.words("say-review-on", day=day))
    return interview.plus([Entry("review_on", value=day.isoformat())]), (confirmed,)


def _maps(interview: Interview, args: str) -> Outcome:
    """Show the person's maps (a page of them, the archived ones), or go on with the one that is named."""
    wanted, _, page = args.strip().partition(" ")
    if wanted in ("page", "archived"):
        view = "archived" if wanted == "archived" else "maps"
        return interview.seeing(f"{view}:{_page(page)}"), (ShowMaps(archived=wanted == "archived"),)
    return (interview, (Switch(wanted),)) if wanted else (interview.seeing("maps"), (ShowMaps(),))


def _archive(interview: Interview, _args: str) -> Outcome:
    return interview, (Archive(),)


def _turn_page(interview: Interview, args: str) -> Outcome:
    """Show another page of the choices."""
    return interview.seeing(f"page:{_page(args)}"), ()


def _delete(interview: Interview, args: str) -> Outcome:
    """Erase this map or everything; asked for without a word, it first says what each would do."""
    match folded(args):
        case "map":
            return interview, (Erase(everything=False),)
        case "all":
            return interview, (Erase(everything=True),)
        case _:
            return interview.seeing("delete"), (Ask(interview.words("say-delete")),)


def _join(interview: Interview, _args: str) -> Outcome:
    entries = joined(interview.log)
    if not entries:
        raise Mistake("wrong-join")
    return interview.plus(entries), ()


def _meant(interview: Interview, args: str) -> Outcome:
    """Take what was typed last as the answer to another question."""
    place = place_at(interview, args)
    after = moved(interview, place.one)
    label = question_text(after.log, place.one, after.words, ".label")
    return after, (Say(after.words("say-corrected", label=label, answer=shown(after, place.one))),)


def _take(interview: Interview, args: str) -> Outcome:
    """Take parts of a pasted text as the answer."""
    return taken(interview, args), ()


def _resume(interview: Interview, _args: str) -> Outcome:
    """Show the open question again, without a menu."""
    return (interview.seeing(""), ()) if interview.view else (interview, (greeting(interview),))


def _export(interview: Interview, _args: str) -> Outcome:
    return interview, (Export(),)


def _example(interview: Interview, _args: str) -> Outcome:
    return interview, (Say(interview.words("say-example")), ShowExample())


def _privacy(interview: Interview, _args: str) -> Outcome:
    return interview, (Say(interview.words("say-privacy")),)


def _stop(interview: Interview, _args: str) -> Outcome:
    return interview, (Say(interview.words("say-stopped")), Leave())


def _help(interview: Interview, _args: str) -> Outcome:
    return interview, (Say(interview.words("say-help")),)


def _start(interview: Interview, args: str) -> Outcome:
    """Greet; a link may name the language of a new chat, or ask for the example (`?start=fa`, `?start=example`)."""
    wanted = folded(args)
    if not interview.log.standing and wanted in LANGUAGES:
        interview = interview.plus([Entry("language", value=wanted)])
    example = (ShowExample(),) if wanted == "example" else ()
    return interview.seeing("start"), (greeting(interview), *example)


def greeting(interview: Interview) -> Say:
    """Return what is said to somebody who comes, or comes back."""
    known = interview.log.standing.keys() - {"language"}
    return Say(interview.words("say-welcome-back" if known else "say-welcome"))


COMMANDS: Mapping[str, Callable[[Interview, str], Outcome]] = {
    "start": _start,
    "skip": _skip,
    "done": _skip,
    "unknown": _unknown,
    "none": _none,
    "back": _back,
    "undo": _undo,
    "why": _why,
    "review": revising.review,
    "edit": revising.edit,
    "add": revising.add,
    "remove": revising.remove,
    "name": _name,
    "copy": _copy,
    "design": _design,
    "improve": _improve,
    "stages": revising.stages,
    "map": _map,
    "checklist": _checklist,
    "language": _language,
    "new": _new,
    "maps": _maps,
    "archive": _archive,
    "example": _example,
    "export": _export,
    "privacy": _privacy,
    "delete": _delete,
    "join": _join,
    "meant": _meant,
    "take": _take,
    "resume": _resume,
    "page": _turn_page,
    "stop": _stop,
    "cancel": _stop,
    "help": _help,
}


def _open(interview: Interview) -> Asked:
    one = open_question(interview.log)
    if one is None:
        raise Mistake("wrong-nothing-open")
    return one


def _page(text: str) -> int:
    return max(1, int(text)) if text.isdecimal() and len(text) < 4 else 1  # noqa: PLR2004 - nobody has so many
