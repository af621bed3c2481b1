"""The commands that change what was said: the review, its answers and items, and the stages."""

from dialogs.changes.editing import is_list, picked
from dialogs.changes.numbering import Place, added, changed, item_text, place_at, removed, split_place
from dialogs.changes.stages import VERBS, stage_at
from dialogs.commands.clients import client, noted_for_oneself
from dialogs.commands.figures import figure_typed
from dialogs.commands.maps import improve, name
from dialogs.commands.plan.changed import changed_by
from dialogs.commands.plan.planning import marked_by
from dialogs.commands.reminding import set_to
from dialogs.commands.versions import named
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome, is_answered
from dialogs.kinds.naming import positions
from dialogs.menus.buttons import MOST_ANSWER, short
from dialogs.menus.panel import shown
from dialogs.menus.reviewing import PART
from dialogs.screens import (
    Changed,
    Doubles,
    OneStage,
    Review,
    ReviewAnswer,
    ReviewPart,
    Stages,
    Typing,
    TypingClient,
    TypingDay,
    TypingFigure,
    TypingItem,
    TypingMark,
    TypingMore,
    TypingNote,
    TypingSetting,
    TypingStage,
    TypingTitle,
    TypingVersion,
)
from storage.model.log import Entry
from storage.model.mistake import Mistake


def review(interview: Interview, args: str) -> Outcome:
    """Show what was said so far: all of it, one part (that of a stage, by its id), one answer, or one of its items."""
    said, stage = split_place(args)
    if said == PART and stage in ("", *interview.log.ids("stages")):
        return Outcome(interview.seeing(ReviewPart(stage)))
    if args:
        return Outcome(interview.seeing(ReviewAnswer(place_at(interview, args).address)))
    return Outcome(interview.seeing(Review()))


def edit(interview: Interview, args: str) -> Outcome:
    """Ask a question again, or change an answer or an item where its new text is there."""
    said, text = split_place(args)
    place = place_at(interview, said)
    if text:
        return _reviewed(interview.plus(changed(interview, place, text)), place)
    if place.item:
        return Outcome(interview.seeing(TypingItem(place.address)))
    return Outcome(interview.plus([Entry(place.address, "reopen")]))


def add(interview: Interview, args: str) -> Outcome:
    """Add items to a list; without them, ask for them."""
    said, text = split_place(args)
    place = place_at(interview, said)
    if text:
        return _reviewed(interview.plus(added(interview, place, text)), place)
    if not is_list(place.one):
        raise Mistake("wrong-no-list")
    return Outcome(interview.seeing(TypingMore(place.address)))


def remove(interview: Interview, args: str) -> Outcome:
    """Take an item out of its list, or an answer away."""
    place = place_at(interview, args)
    if not place.item and not is_answered(interview.log, place.one):
        raise Mistake("wrong-no-item")
    gone = item_text(interview, place) if place.item else short(shown(interview, place.one), MOST_ANSWER)
    after = interview.plus(removed(interview, place) if place.item else picked(interview, place.address, ()))
    said = Say(after.words("say-removed", item=gone))
    asked_about = isinstance(interview.screen, Doubles)
    return Outcome(after if asked_about else _reviewed(after, place).interview, (said,))


def stages(interview: Interview, args: str) -> Outcome:
    """List the stages, or change them."""
    ids = interview.log.ids("stages")
    if not ids:
        raise Mistake("wrong-no-stages")
    verb, _, rest = args.strip().partition(" ")
    if not verb:
        return Outcome(interview.seeing(Stages()))
    if verb in ids or positions(args, len(ids)):
        return Outcome(interview.seeing(OneStage(stage_at(interview, args))))
    if verb not in VERBS:
        raise Mistake("wrong-stages-verb")
    if verb in ("add", "rename", "split") and len(rest.split()) == (verb != "add"):
        return Outcome(interview.seeing(TypingStage(verb, stage_at(interview, rest) if rest else "")))
    return Outcome(interview.plus(VERBS[verb](interview, rest)).seeing(Stages()))


def typed_for(interview: Interview, screen: Typing, text: str) -> Outcome:  # noqa: C901, PLR0911 - a union
    """Return what comes of words that a command was waiting for."""
    match screen:
        case TypingItem(address):
            return edit(interview, f"{address} {text}")
        case TypingMore(address):
            return add(interview, f"{address} {text}")
        case TypingStage(verb, stage):
            return stages(interview, f"{verb} {stage} {text}" if stage else f"{verb} {text}")
        case TypingTitle():
            return name(interview, text)
        case TypingClient():
            return client(interview, text)
        case TypingNote(address):
            return noted_for_oneself(interview, address, text)
        case TypingDay():
            return improve(interview, text)
        case TypingMark():
            return marked_by(interview, screen, text)
        case TypingVersion():
            return named(interview, text)
        case TypingFigure():
            return figure_typed(interview, screen, text)
        case TypingSetting(field):
            return set_to(interview, field, text)
        case Changed():
            return changed_by(interview, text)


def _reviewed(interview: Interview, place: Place) -> Outcome:
    """Show the answer again in which something was changed."""
    return Outcome(interview.seeing(ReviewAnswer(place.whole.address)))
