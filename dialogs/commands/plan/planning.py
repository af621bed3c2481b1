"""The commands about the plan: a thing looked at, marked, dated, moved; customers asked; what is missing completed."""

from collections.abc import Iterator
from typing import get_args

from dialogs.commands.maps import day_ahead
from dialogs.effects import LookForDue, Say, ShowChecklist
from dialogs.interview import Interview, Outcome
from dialogs.menus.plan.planning import message
from dialogs.planning import guesses, item_at, noted
from dialogs.reading.lists.listing import check_length
from dialogs.renewing.done import asked_of
from dialogs.screens import Customers, MarkField, Missing, PlanItem, TypingMark
from storage.model.log import Entry, Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.model.plan.checklist import Item, Status, checklist
from storage.model.plan.plan import plan_of
from storage.model.plan.weight import GUESS
from storage.model.plan.wording import one_line
from storage.model.text import folded

_MOVES = {"up": -1, "down": 1}
_OF_MAP = "map "


def item(interview: Interview, args: str) -> Outcome:
    """Show a thing of the plan, and with "why" behind it the reasons for its place."""
    said, _, rest = args.partition(" ")
    return Outcome(interview.seeing(PlanItem(item_at(interview, said).key, is_explained=rest == "why")))


def mark(interview: Interview, args: str) -> Outcome:
    """Note how far a thing is ("2 done"); one that is done asks how it is now."""
    one, said = _of(interview, args)
    status = folded(said)
    if status not in get_args(Status):
        raise Mistake("wrong-status", known=", ".join(get_args(Status)))
    day = interview.today.isoformat() if status == "done" else None
    after = _noted(interview, one, status=status, done_on=day)
    return _how_now(after, one) if status == "done" else after


def due(interview: Interview, args: str) -> Outcome:
    """Note until when a thing is to be done ("2 tomorrow"); without a day, ask for it.

    Without a thing, show what is due, of this map or of another ("map 2").
    """
    if not args:
        return Outcome(interview, effects=(LookForDue(),))
    if args.startswith(_OF_MAP):
        return Outcome(interview, effects=(LookForDue(args.removeprefix(_OF_MAP).strip()),))
    one, said = _of(interview, args)
    if not said:
        return Outcome(interview.seeing(TypingMark(one.key, "due")))
    return _noted(interview, one, due=day_ahead(interview, said).isoformat())


def how(interview: Interview, args: str) -> Outcome:
    """Ask how it is now that a thing is done, as its owner wished."""
    one, _ = _of(interview, args)
    return _how_now(_noted(interview, one, again_on=None), one)


def who(interview: Interview, args: str) -> Outcome:
    """Note who does a thing ("2 Sara")."""
    return _in_words(interview, args, "owner")


def note(interview: Interview, args: str) -> Outcome:
    """Note something of a thing ("2 ask the printer first")."""
    return _in_words(interview, args, "note")


def move(interview: Interview, args: str) -> Outcome:
    """Move a thing up or down in the list, or to a place ("2 up", "5 1")."""
    one, said = _of(interview, args)
    journey = journey_of(interview.log)
    keys = [each.key for each in checklist(journey)]
    place = keys.index(one.key) + _MOVES[said] if said in _MOVES else _place(said)
    keys.remove(one.key)
    keys.insert(max(place, 0), one.key)
    by_hand = {one.key, *(mark.key for mark in journey.actions if mark.rank is not None)}
    ranks = ((key, rank) for rank, key in enumerate(keys, 1) if key in by_hand)
    after = interview.plus([entry for key, rank in ranks for entry in noted(interview.log, key, rank=rank)])
    return Outcome(after.seeing(PlanItem(one.key)))


def customers(interview: Interview, _args: str) -> Outcome:
    """Give a message to send to five customers, and show what they may have confirmed."""
    if not guesses(interview):
        raise Mistake("wrong-nothing-to-ask")
    return Outcome(interview.seeing(Customers()), (Say(message(interview)),))


def heard(interview: Interview, args: str) -> Outcome:
    """Note that customers said so, too: an obstacle is no guess any more."""
    one = item_at(interview, args)
    if one.kind != "obstacle":
        raise Mistake("wrong-item", item=args[:100])
    stage, _, obstacle = one.key.partition(".")
    there = f"stages.{stage}.obstacles.{obstacle}"
    is_more = one.weight is not None and one.weight.certainty > GUESS  # what was measured is not merely heard
    heard_so = () if is_more else (Entry(f"{there}.evidence", value="heard"),)
    entries = (*heard_so, *_interviewed(interview.log, f"{there}.sources"))
    after = interview.plus(entries) if entries else interview
    screen = Customers() if guesses(after) else None
    said = Say(after.words("say-heard", text=one_line(one.text or "")))
    return Outcome(after.seeing(screen), (said,), (ShowChecklist(),))


def _interviewed(log: Log, there: str) -> Iterator[Entry]:
    """Yield the entries that name interviews among the sources at an address, where they are not named yet."""
    ids = log.ids(there)
    if "interview" not in {log.value(f"{there}.{one}.kind") for one in ids}:
        new = log.new_ids(there, 1)
        yield Entry(f"{there}.{new[0]}.kind", value="interview")
        yield Entry(there, value=(*ids, *new))


def complete(interview: Interview, args: str) -> Outcome:
    """Show what the map does not say yet, or ask for all of one kind, one after the other."""
    lines = plan_of(journey_of(interview.log)).gaps
    wanted = next((line for line in lines if line.kind == args), None)
    if wanted is None:
        return Outcome(interview.seeing(Missing()))
    asked = [one.closed_by for one in wanted.items if one.closed_by]
    return Outcome(interview.plus([Entry(address, "reopen") for address in reversed(asked)]))


def marked_by(interview: Interview, screen: TypingMark, text: str) -> Outcome:
    """Return what comes of words that were asked for, for a thing of the plan."""
    commands = {"due": due, "owner": who, "note": note}
    return commands[screen.field](interview, f"{screen.key} {text}")


def _place(said: str) -> int:
    """Return the place in the list, from 0, that a number names."""
    place = int(said[:6]) if said.isdecimal() else 0
    if not place:
        raise Mistake("wrong-move")
    return place - 1


def _of(interview: Interview, args: str) -> tuple[Item, str]:
    said, _, rest = args.partition(" ")
    return item_at(interview, said), rest.strip()


def _in_words(interview: Interview, args: str, field: MarkField) -> Outcome:
    one, said = _of(interview, args)
    if not said:
        return Outcome(interview.seeing(TypingMark(one.key, field)))
    check_length(said)
    return _noted(interview, one, **{field: said})


def _noted(interview: Interview, one: Item, **said: str | int | None) -> Outcome:
    after = interview.plus(noted(interview.log, one.key, **said))
    return Outcome(after.seeing(PlanItem(one.key)))


def _how_now(done: Outcome, one: Item) -> Outcome:
    """Ask how it is now that a thing is done, where it is about a stage."""
    after = done.interview
    if one.weight is None or one.stage_id is None:
        return done
    asked = after.plus([Entry(asked_of(after.log, one.stage_id), "reopen")])
    return Outcome(asked, (Say(asked.words("say-well-done")),))
