"""What a person can tell Masir to do besides answering. To add a command, add it to `COMMANDS`."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dialogs.answers import joined, stage_entries, stage_set
from dialogs.catalogue import STAGE_SETS
from dialogs.events import (
    Ask,
    Deed,
    Draw,
    Erase,
    Export,
    Leave,
    Reply,
    Say,
    ShowChecklist,
    ShowExample,
    ShowMaps,
    Switch,
)
from dialogs.interview import Interview, answer_at, answer_text, begin, question_text
from dialogs.reading import choice, positions
from dialogs.script import Asked, asked, open_question
from dialogs.words import LANGUAGES
from storage.log import Entry
from storage.mistake import Mistake
from storage.text import clean, folded

Outcome = tuple[Interview, tuple[Reply | Deed, ...]]

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
    parts = (question_text(interview.log, one, interview.words, part) for part in (".why", ".example"))
    return interview, (Say("\n".join(parts)),)


def _review(interview: Interview, _args: str) -> Outcome:
    lines, stage = [], 0
    for number, one in enumerate(asked(interview.log), 1):
        if one.stage != stage:
            stage = one.stage
            name = str(interview.log.value(f"stages.{one.stage_id}.name"))
            lines.append("\n" + interview.words("say-review-stage", place=stage, stage=name))
        label = question_text(interview.log, one, interview.words, ".label")
        lines.append(interview.words("say-review-line", number=number, label=label, answer=shown(interview, one)))
    return interview, (Say("\n".join([interview.words("say-review"), *lines])),)


def _edit(interview: Interview, args: str) -> Outcome:
    questions = asked(interview.log)
    places = positions(args, len(questions)) if args else None
    address = questions[places[0] - 1].address if places else args.strip()
    if not any(one.address == address for one in questions):
        raise Mistake("wrong-address", address=args[:100] or "?")
    return interview.plus([Entry(address, "reopen")]), ()


def _stages(interview: Interview, args: str) -> Outcome:
    names = interview.log.texts("stages")
    if not names:
        raise Mistake("wrong-no-stages")
    verb, _, rest = args.strip().partition(" ")
    if not verb:
        lines = [f"{interview.words.number(place)}. {name}" for place, name in enumerate(names, 1)]
        return interview, (Say("\n".join([*lines, interview.words("say-stages")])),)
    if verb not in _STAGE_VERBS:
        raise Mistake("wrong-stages-verb")
    return interview.plus(_STAGE_VERBS[verb](interview, rest)), ()


def _add_stage(interview: Interview, name: str) -> tuple[Entry, ...]:
    return stage_entries(interview.log, (*interview.log.texts("stages"), _stage_name(name)))


def _rename_stage(interview: Interview, args: str) -> tuple[Entry, ...]:
    place, _, name = args.partition(" ")
    return (Entry(f"stages.{_stage_at(interview, place)}.name", value=_stage_name(name)),)


def _reorder_stage(interview: Interview, args: str) -> tuple[Entry, ...]:
    place, _, target = args.partition(" ")
    moved, ids = _stage_at(interview, place), interview.log.ids("stages")
    there = ids.index(_stage_at(interview, target))
    rest = [i for i in ids if i != moved]
    return (Entry("stages", value=(*rest[:there], moved, *rest[there:])),)


def _remove_stage(interview: Interview, args: str) -> tuple[Entry, ...]:
    removed, ids = _stage_at(interview, args), interview.log.ids("stages")
    if len(ids) == 1:
        raise Mistake("wrong-last-stage")
    return (Entry("stages", value=tuple(i for i in ids if i != removed)),)


_STAGE_VERBS: Mapping[str, Callable[[Interview, str], tuple[Entry, ...]]] = {
    "add": _add_stage,
    "rename": _rename_stage,
    "reorder": _reorder_stage,
    "remove": _remove_stage,
}


def _map(interview: Interview, args: str) -> Outcome:
    name = folded(args) or "png"
    if name not in FORMATS:
        raise Mistake("wrong-format", format=args[:100], known=", ".join(FORMATS))
    return interview, (FORMATS[name],)


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


def _maps(interview: Interview, args: str) -> Outcome:
    """Show the person's maps, or go on with the one that is named."""
    if args.startswith("page "):
        return interview.seeing(f"maps:{_page(args.removeprefix('page '))}"), ()
    return (interview, (Switch(args.strip()),)) if args.strip() else (interview.seeing("maps"), (ShowMaps(),))


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
    "review": _review,
    "edit": _edit,
    "stages": _stages,
    "map": _map,
    "checklist": _checklist,
    "language": _language,
    "new": _new,
    "maps": _maps,
    "example": _example,
    "export": _export,
    "privacy": _privacy,
    "delete": _delete,
    "join": _join,
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


def _stage_at(interview: Interview, place: str) -> str:
    ids = interview.log.ids("stages")
    places = positions(place, len(ids)) if place.strip() else None
    if not places or len(places) > 1:
        raise Mistake("wrong-stages-verb")
    return ids[places[0] - 1]


def _stage_name(name: str) -> str:
    if not clean(name):
        raise Mistake("wrong-stages-verb")
    return clean(name)


def shown(interview: Interview, one: Asked) -> str:
    """Return an answer as a person reads it."""
    words, latest = interview.words, interview.log.answer(one.address)
    if latest is None or latest.kind in ("skip", "unknown"):
        return words(f"say-review-{latest.kind if latest else 'open'}")
    choices = one.question.choices(interview.log, one.address, words)
    return answer_text(answer_at(interview.log, one), choices, words) or words("say-review-none")
