"""What an answer adds to the log: typed, picked or changed later. What it means as a list or number is `reading`'s."""

import re
from collections.abc import Sequence

from dialogs.catalogue import STAGE_KINDS, STAGE_SETS, TRADE_STAGES
from dialogs.interview import Interview, is_ticked
from dialogs.reading import check_length, choice, is_marked, items, number, ticked
from dialogs.script import Asked, Choice, asked
from storage.model.fields import field_at
from storage.model.journey import Journey
from storage.model.log import Entry, Log, Value, is_shown
from storage.model.mistake import Mistake

MOST_STAGES = 12
LEAST_SCORE, MOST_SCORE = -2, 2
_COMMA = re.compile(r"[,،]\s*")

Entries = tuple[Entry, ...]


def answered(interview: Interview, one: Asked, text: str) -> Entries:
    """Return the entries of a typed answer to a question.

    Raises:
        Mistake: where the text does not fit the question.
    """
    choices = _choices(interview, one)
    match one.question.kind:
        case "text":
            return (Entry(one.address, value=_text(text, choices)),)
        case "scale":
            return (Entry(one.address, value=_score(text, choices)),)
        case "list":
            return item_entries(interview.log, one.address, items(text))
        case "choice":
            found = None if is_marked(text) else choice(text, choices)
            return _picked(interview, one, found) if found else _own(interview.log, one, text, choices)
        case "choices":
            found_ticks = ticked(text, choices)
            if found_ticks:
                return _ticked(interview, one, found_ticks)
            typed = _texts(interview, one, text)
            kept = interview.log.texts(one.address) if _is_ticking(interview.log, one.address) else ()
            return item_entries(interview.log, one.address, (*kept, *(t for t in typed if t not in kept)))


def chosen(interview: Interview, one: Asked, ids: Sequence[str]) -> Entries:
    """Return the entries of pressed buttons: one choice answers, and ticks stay open until "done".

    Raises:
        Mistake: where a choice is not there, or more than one is pressed and only one can be.
    """
    by_id = {choice.id: choice for choice in _choices(interview, one)}
    if not ids or not all(choice_id in by_id for choice_id in ids):
        raise Mistake("wrong-choice")
    picked = [by_id[choice_id] for choice_id in dict.fromkeys(ids)]
    if one.question.kind != "choices":
        if len(picked) > 1:
            raise Mistake("wrong-one-choice")
        return _picked(interview, one, picked[0])
    return _ticked(interview, one, picked)


def edited(interview: Interview, address: str, text: str) -> Entries:
    """Return the entries of an answer changed in place: a question's, or the text of one item.

    Raises:
        Mistake: where there is nothing to change at the address, or the text does not fit.
    """
    one = next((one for one in asked(interview.log) if one.address == address), None)
    if one and one.question.kind == "choices":
        return item_entries(interview.log, address, items(text))
    if one:
        return answered(interview, one, text)
    field = field_at(Journey, address)
    is_text = field is not None and field.type is str and not field.is_list and not field.choices
    if not is_text or interview.log.value(address) is None or not is_shown(interview.log, address):
        raise Mistake("wrong-address", address=address[:100])
    check_length(text)
    return (Entry(address, value=text),)


def corrected(interview: Interview, turn: int, text: str) -> Entries:
    """Return the entries of an answer whose message was changed: its items change places with the new ones.

    Raises:
        Mistake: where what was said then stands no longer, or the text does not fit.
    """
    log = interview.log
    one = next((one for one in asked(log) if _answers_in(log, one.address, turn)), None)
    if one is None:
        raise Mistake("wrong-corrected")
    name = text_field(one.address)
    made = tuple(i for i in log.ids(one.address) if _answers_in(log, f"{one.address}.{i}.{name}", turn))
    if made and not (one.question.kind == "choice" and choice(text, _choices(interview, one))):
        again = (Entry(one.address, "reopen"),) if _is_ticking(log, one.address) else ()
        return (*_replaced(log, one.address, made, _texts(interview, one, text)), *again)
    latest = log.answer(one.address)
    if latest is None or latest.turn != turn:
        raise Mistake("wrong-corrected")
    return answered(interview, one, text)


def joined(log: Log) -> Entries:
    """Return the entries that add the last answer to the one before it and ask the last question again.

    Empty where the two cannot be one.
    """
    given = ((log.answer(one.address), one) for one in asked(log))
    turns = [(entry.turn, one) for entry, one in given if entry and entry.kind == "value"]
    if len(turns) < 2:  # noqa: PLR2004 - the last and the one before
        return ()
    (_, before), (_, last) = sorted(turns, key=lambda pair: pair[0])[-2:]
    texts, there = _said(log, last.address), log.value(before.address)
    cleared = (Entry(last.address), Entry(last.address, "reopen"))
    if before.question.kind in ("list", "choices") and texts and last.address != "stages":
        return (*item_entries(log, before.address, (*log.texts(before.address), *texts)), *cleared)
    if before.question.kind == "text" and last.question.kind == "text" and isinstance(there, str):
        return (Entry(before.address, value=" ".join((there, *texts))), *cleared)
    return ()


def item_entries(log: Log, address: str, texts: Sequence[str]) -> Entries:
    """Return the entries that make a list hold these texts in this order; an item that stays keeps its id."""
    there = list(zip(log.texts(address), log.ids(address), strict=False))
    new = iter(log.new_ids(address, len(texts)))
    ids, entries = [], []
    for text in texts:
        kept = next((pair for pair in there if pair[0] == text), None)
        if kept:
            there.remove(kept)
            ids.append(kept[1])
        else:
            ids.append(next(new))
            entries.append(Entry(f"{address}.{ids[-1]}.{text_field(address)}", value=text))
    return (*entries, Entry(address, value=tuple(ids)))


def stage_entries(log: Log, names: Sequence[str]) -> Entries:
    """Return the entries that make these the stages.

    Raises:
        Mistake: where there are more than twelve.
    """
    if len(names) > MOST_STAGES:
        raise Mistake("wrong-stages", count=len(names), most=MOST_STAGES)
    return item_entries(log, "stages", names)


def _choices(interview: Interview, one: Asked) -> tuple[Choice, ...]:
    return one.question.choices(interview.log, one.address, interview.words)


def _text(text: str, choices: Sequence[Choice]) -> str:
    """Return own words as they are; a place or a whole label is the choice's."""
    check_length(text)
    found = choice(text, choices) if choices else None
    short = found and len(text) < len(found.label) and not text.strip().isdecimal()
    return found.label if found and not short else text


def _score(text: str, choices: Sequence[Choice]) -> Value:
    try:
        score = number(text)
    except Mistake:
        named = choice(text, choices)
        if named is None:
            raise Mistake("wrong-scale", least=LEAST_SCORE, most=MOST_SCORE) from None
        return int(named.id)
    if not LEAST_SCORE <= score <= MOST_SCORE or not (score * 2).is_integer():
        raise Mistake("wrong-scale", least=LEAST_SCORE, most=MOST_SCORE)
    return int(score) if score.is_integer() else score


def _own(log: Log, one: Asked, text: str, choices: Sequence[Choice]) -> Entries:
    if one.address != "stages":
        raise Mistake("wrong-choice-typed", most=len(choices))
    return stage_entries(log, items(text))


def _picked(interview: Interview, one: Asked, picked: Choice) -> Entries:
    match one.question.kind:
        case "text":
            return (Entry(one.address, value=picked.label),)
        case "scale":
            return (Entry(one.address, value=int(picked.id)),)
        case _ if one.address == "stages":
            return stage_set(interview, picked.id)
        case _:
            return (Entry(one.address, value=picked.id),)


def stage_set(interview: Interview, name: str) -> Entries:
    """Return the entries that make a set's stages the map's."""
    words, of_trade = interview.words, TRADE_STAGES.get(name)
    stages = STAGE_SETS.get(name, ())
    called = _COMMA.split(words(f"trade-{name}.stages")) if of_trade else [words(f"pick-stage-{s}") for s in stages]
    kinds_said = of_trade or [STAGE_KINDS[stage] for stage in stages]
    names = stage_entries(interview.log, called)
    order = names[-1].value
    ids = order if isinstance(order, tuple) else ()
    kinds = (Entry(f"stages.{i}.kind", value=kind) for i, kind in zip(ids, kinds_said, strict=True))
    return (*names[:-1], *kinds, names[-1])


def _ticked(interview: Interview, one: Asked, picked: Sequence[Choice]) -> Entries:
    """Keep ticks at once and leave their question open until "done"; one alone that is there already is taken away."""
    there = interview.log.texts(one.address)
    new = [choice.label for choice in picked if not is_ticked(choice, there)]
    taken = {picked[0].label, *picked[0].also} if len(picked) == 1 and not new else set()
    kept = [text for text in there if text not in taken]
    return (*item_entries(interview.log, one.address, [*kept, *new]), Entry(one.address, "reopen"))


def _texts(interview: Interview, one: Asked, text: str) -> tuple[str, ...]:
    """Return the items of a typed list: the labels of choices where it names them, else own words."""
    choices = _choices(interview, one) if one.question.kind == "choices" else ()
    labels = tuple(choice.label for choice in (ticked(text, choices) if choices else None) or ())
    return labels or tuple(_place(item, choices) for item in items(text))


def _replaced(log: Log, address: str, made: Sequence[str], texts: Sequence[str]) -> Entries:
    """Return the entries that put texts in the place of some items; the first ones keep their ids."""
    ids = (*made[: len(texts)], *log.new_ids(address, max(0, len(texts) - len(made))))
    changed = tuple(Entry(f"{address}.{i}.{text_field(address)}", value=t) for i, t in zip(ids, texts, strict=True))
    order = log.ids(address)
    place = order.index(made[0])
    rest = [i for i in order if i not in made]
    before = sum(i not in made for i in order[:place])
    return (*changed, Entry(address, value=(*rest[:before], *ids, *rest[before:])))


def _answers_in(log: Log, address: str, turn: int) -> bool:
    return any(entry.turn == turn and entry.kind != "reopen" for entry in log.standing.get(address, ()))


def _said(log: Log, address: str) -> tuple[str, ...]:
    """Return an answer's texts; none for a number."""
    value = log.value(address)
    return (value,) if isinstance(value, str) else log.texts(address)


def text_field(address: str) -> str:
    """Return the field that holds the text of a list's items."""
    return "name" if address.endswith(("stages", "touchpoints")) else "text"


def _place(item: str, choices: Sequence[Choice]) -> str:
    """Return the label of the choice whose number stands among own words ("1, the van")."""
    return choices[int(item) - 1].label if item.isdecimal() and 1 <= int(item) <= len(choices) else item


def _is_ticking(log: Log, address: str) -> bool:
    latest = log.answer(address)
    return latest is not None and latest.turn == log.reopened(address)
