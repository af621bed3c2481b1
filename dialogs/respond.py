"""The conversation as a pure function: an interview and an event in, an interview and replies out.

No clock, no chance, no network and no database: whoever calls keeps what `Interview.unsaved` holds.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import replace

from dialogs.alike import alike_items
from dialogs.answers import answered, chosen, corrected, edited, joined
from dialogs.commands import COMMANDS
from dialogs.events import (
    Ask,
    Chose,
    Commanded,
    Corrected,
    Draw,
    Edited,
    Event,
    Refusal,
    Reply,
    Said,
    Say,
    Sent,
    ShowChecklist,
)
from dialogs.interview import Interview, Outcome, question_text, shown
from dialogs.meant import amended, asked_back, behind_i_meant
from dialogs.pasted import MOST_PARTS, PASTED, goes_on, is_article, pasted
from dialogs.places import Place, item_text
from dialogs.reading import MOST_MESSAGE, positions, small_word
from dialogs.recap import recap
from dialogs.script import Asked, asked, is_answered, open_question
from dialogs.views import TYPE, pressed
from storage.model.mistake import Mistake
from storage.model.text import clean

# Views that what is typed, or a command, is about.
_STAYING: Mapping[type, tuple[str, ...]] = {Said: (TYPE, PASTED), Commanded: (PASTED,)}
# "No" may be the answer to a question, and «تمام» is a feeling in half the Arab world.
_OWN_WORDS = {("none", "text"), ("none", "scale"), ("done", "scale")}


def respond(interview: Interview, event: Event) -> Outcome:
    """Return the interview after an event, and what to reply besides the panel.

    Never raises for anything a person can do: what does not fit is refused in their language and changes nothing.
    """
    stays = isinstance(event, Chose) or interview.view.startswith(_STAYING.get(type(event), ()))
    seen = interview if stays else interview.seeing("")
    try:
        after, replies = _react(seen, event, interview.view)
    except Mistake as mistake:
        return seen, (Refusal(interview.words(mistake.message_id, **mistake.values)),)
    welcome = Say(after.words("say-welcome"))
    if _has_met(interview, after) and welcome not in replies:
        replies = (*replies, welcome)
    alike = alike_items(interview, after) if after.unsaved and not after.view else None
    if alike:
        after, noticed = after.seeing(f"alike {alike[0].name} {alike[1].name}"), _noticed(after, alike)
        replies = (*replies, noticed)
    if noted := recap(interview, after):
        replies = (*replies, Say(noted))
    return after, (*replies, *_at_the_end(interview, after))


def _at_the_end(before: Interview, after: Interview) -> tuple[Reply, ...]:
    """Return the results that the last answer brings; one that is changed later is only repeated."""
    one = open_question(before.log)
    if one is None or after.log.turn == before.log.turn or open_question(after.log):
        return ()
    if all(is_answered(before.log, each) for each in asked(before.log)):
        return () if after.view else (Say(_changed(after, one)),)
    return (Say(after.words("say-complete")), Draw("png"), ShowChecklist())


def _noticed(interview: Interview, alike: tuple[Place, Place]) -> Ask:
    one, other = (item_text(interview, place) for place in alike)
    return Ask(interview.words("say-alike", one=one, other=other, command=f"/remove {alike[1].name}"))


def _has_met(before: Interview, after: Interview) -> bool:
    """Tell whether somebody has just chosen a language other than that of the welcome."""
    return not before.log.standing and after.log.standing.keys() == {"language"} and after.language != before.language


def _react(interview: Interview, event: Event, view: str) -> Outcome:
    match event:
        case Said(text, unseen):
            after, replies = _said(interview, text, view)
            may_belong = unseen and after.log.turn > interview.log.turn and joined(after.log)
            return after.seeing("join") if may_belong else after, replies
        case Chose(ids, revision):
            return _chose(interview, ids, revision)
        case Commanded(name, args):
            return _commanded(interview, name, args)
        case Sent(media, kept):
            name = "say-media-kept" if kept else "say-media-sticker" if media == "sticker" else "say-media"
            return interview, (Say(interview.words(name)),)
        case Corrected(turn, text):
            return _corrected(interview, turn, _checked(text))
        case Edited(address, text):
            return interview.plus(edited(interview, address, _checked(text))), ()


def _said(interview: Interview, text: str, view: str) -> Outcome:
    text = _checked(text)
    if text.startswith("/"):
        name, _, args = text[1:].partition(" ")
        name = name.partition("@")[0]
        return _commanded(interview, name, args)
    small, one = small_word(text), open_question(interview.log)
    if small and not (one and (small, one.question.kind) in _OWN_WORDS):
        return _commanded(interview, small, "")
    if view.startswith(TYPE):
        name, _, args = view.removeprefix(TYPE).partition(" ")
        return _commanded(interview, name, f"{args} {text}")
    if button := pressed(replace(interview, view=view), text):
        return _chose(interview, (button,), None)
    if meant := behind_i_meant(text):
        with contextlib.suppress(Mistake):  # it does not fit the answer before, and so it is this one
            return amended(interview, meant)
    if one is None:
        raise Mistake("wrong-nothing-open")
    return _answered(interview, one, meant or text, view)


def _answered(interview: Interview, one: Asked, text: str, view: str) -> Outcome:
    if view.startswith(PASTED) and positions(text, MOST_PARTS):
        return _commanded(interview, "take", text)
    if is_article(one, text) or goes_on(view, text):
        return pasted(interview, text)
    return asked_back(interview, interview.plus(answered(interview, one, text)), one, text)


def _chose(interview: Interview, ids: tuple[str, ...], revision: int | None) -> Outcome:
    if revision is not None and revision != interview.revision:
        raise Mistake("wrong-stale")
    one = open_question(interview.log)
    if len(ids) == 1 and ids[0].startswith("/"):
        name, _, args = ids[0][1:].partition(" ")
        return _commanded(interview, name, args)
    if len(ids) == 1 and ids[0] in ("done", "skip", "unknown", "back", "undo", "why"):
        return _commanded(interview, ids[0], "")
    if one is None:
        raise Mistake("wrong-stale")
    after = interview.plus(chosen(interview, one, ids))
    still = open_question(after.log) == one and interview.view.startswith("page:")
    return replace(after, view=interview.view if still else ""), ()


def _corrected(interview: Interview, turn: int, text: str) -> Outcome:
    after = interview.plus(corrected(interview, turn, text))
    changed = {entry.address for entry in after.unsaved[len(interview.unsaved) :]}
    return after, (Say(_changed(after, next(one for one in asked(after.log) if one.address in changed))),)


def _changed(after: Interview, one: Asked) -> str:
    label = question_text(after.log, one, after.words, ".label")
    return after.words("say-corrected", label=label, answer=shown(after, one))


def _commanded(interview: Interview, name: str, args: str) -> Outcome:
    command = COMMANDS.get(name.strip().casefold())
    if command is None:
        raise Mistake("wrong-command", name=clean(name)[:50] or "?")
    return command(interview, clean(args))


def _checked(text: str) -> str:
    if len(text) > MOST_MESSAGE:
        raise Mistake("wrong-long", count=len(text), most=MOST_MESSAGE)
    text = clean(text)
    if not text:
        raise Mistake("wrong-empty")
    return text
