"""The commands that change what was said: the review, its answers and items, and the stages."""

from dialogs.events import Ask, Say
from dialogs.interview import Interview, Outcome, question_text, shown
from dialogs.places import Place, added, changed, item_text, place_at, removed, split_place
from dialogs.reading import positions
from dialogs.script import asked
from dialogs.stages import VERBS
from dialogs.views import PART, TYPE
from storage.model.log import Entry
from storage.model.mistake import Mistake


def review(interview: Interview, args: str) -> Outcome:
    """Show what was said so far: all of it, one part (0 before the stages), one answer, or one of its items."""
    if args.startswith(PART) and args.removeprefix(PART).isdecimal():
        return interview.seeing(f"review {args}"), ()
    if args:
        place = place_at(interview, args)
        return interview.seeing(f"review {place.name}"), (Ask(_line(interview, place)),)
    lines, stage = [], 0
    for number, one in enumerate(asked(interview.log), 1):
        if one.stage != stage:
            stage = one.stage
            name = str(interview.log.value(f"stages.{one.stage_id}.name"))
            lines.append("\n" + interview.words("say-review-stage", place=stage, stage=name))
        lines.append(_line(interview, Place(one, str(number))))
    return interview.seeing("review"), (Ask("\n".join([interview.words("say-review"), *lines])),)


def _line(interview: Interview, place: Place) -> str:
    label = question_text(interview.log, place.one, interview.words, ".label")
    answer = item_text(interview, place) if place.item else shown(interview, place.one)
    number = ".".join(interview.words.number(int(part)) for part in place.name.split("."))
    return interview.words("say-review-line", number=number, label=label, answer=answer)


def edit(interview: Interview, args: str) -> Outcome:
    """Ask a question again, or change an answer or an item where its new text is there."""
    said, text = split_place(args)
    place = place_at(interview, said)
    if text:
        return _reviewed(interview.plus(changed(interview, place, text)), place)
    if place.item:
        return typing(interview, f"edit {place.name}", "say-type-edit", item=item_text(interview, place))
    return interview.plus([Entry(place.one.address, "reopen")]), ()


def add(interview: Interview, args: str) -> Outcome:
    """Add items to a list; without them, ask for them."""
    said, text = split_place(args)
    place = place_at(interview, said)
    if text:
        return _reviewed(interview.plus(added(interview, place, text)), place)
    label = question_text(interview.log, place.one, interview.words, ".label")
    return typing(interview, f"add {place.name}", "say-type-add", label=label)


def remove(interview: Interview, args: str) -> Outcome:
    """Take an item out of its list."""
    place = place_at(interview, args)
    gone = item_text(interview, place)
    after = interview.plus(removed(interview, place))
    said = Say(after.words("say-removed", item=gone))
    if interview.view.startswith("alike"):
        return after, (said,)
    after, replies = _reviewed(after, place)
    return after, (said, *replies)


def _reviewed(interview: Interview, place: Place) -> Outcome:
    """Show the answer again in which something was changed."""
    whole = Place(place.one, place.name.partition(".")[0])
    return interview.seeing(f"review {whole.name}"), (Ask(_line(interview, whole)),)


def typing(interview: Interview, command: str, message_id: str, **values: str) -> Outcome:
    """Take what is typed next for the rest of a command."""
    return interview.seeing(f"{TYPE}{command}"), (Ask(interview.words(message_id, **values)),)


def stages(interview: Interview, args: str) -> Outcome:
    """List the stages, or change them."""
    names = interview.log.texts("stages")
    if not names:
        raise Mistake("wrong-no-stages")
    verb, _, rest = args.strip().partition(" ")
    if not verb:
        return interview.seeing("stages"), (Ask("\n".join([_listed(interview), interview.words("say-stages")])),)
    if places := positions(args, len(names)):
        return interview.seeing(f"stages {places[0]}"), ()
    if verb not in VERBS:
        raise Mistake("wrong-stages-verb")
    if verb in ("add", "rename", "split") and len(rest.split()) == (verb != "add"):
        return typing(interview, f"stages {args.strip()}", "say-type-stage")
    after = interview.plus(VERBS[verb](interview, rest))
    return after.seeing("stages"), (Ask(_listed(after)),)


def _listed(interview: Interview) -> str:
    """Return the stages with their places, one a line."""
    names = enumerate(interview.log.texts("stages"), 1)
    return "\n".join(f"{interview.words.number(place)}. {name}" for place, name in names)
