"""What an answer adds to the log, typed or picked. What it means is its kind's; changing one later is `editing`'s."""

from collections.abc import Collection, Iterator, Sequence

from dialogs.changes.lists import Entries, item_entries, relisted, texts_at
from dialogs.changes.readings import recorded
from dialogs.interview import Interview, is_ticking, reviewed
from dialogs.kinds.kind import (
    Choice,
    Listed,
    Quoted,
    Reading,
    Referred,
    Served,
    SetOfStages,
    Single,
    Sourced,
    Ticked,
    is_picked,
)
from dialogs.kinds.lists import StageNames, Ticks
from dialogs.reading.lists.listing import check_length
from dialogs.script.catalogue import STAGE_KINDS, STAGE_SETS
from dialogs.script.conditions import concrete
from dialogs.script.picks import pick_entries, stage_names, stage_of_trade
from dialogs.script.posing import Posed
from dialogs.script.suggested.implied import implied
from dialogs.script.trades.table import TRADES
from storage.model import limits
from storage.model.log import Entry, Value
from storage.model.mistake import Mistake
from storage.model.plan.known import evidence_from
from storage.model.text import clean


def answered(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries of a typed answer to a question.

    Raises:
        Mistake: where the text does not fit the question.
    """
    return taken_in(interview, one, one.kind.read(text, interview.asked(one)))


def taken_in(interview: Interview, one: Posed, reading: Reading) -> Entries:
    """Return the entries of what was typed; own words go behind ticks, and single stages behind each other."""
    if not isinstance(reading, Listed) or one.question.is_follow_up:
        return entries_of(interview, one, reading)
    kept = texts_at(interview.log, one.address) if is_gathering(interview, one) else ()
    new = tuple(text for text in reading.texts if text not in kept)
    whole = Listed((*kept, *new), reading.picked, tied=reading.tied if new == reading.texts and not kept else ())
    entries = entries_of(interview, one, whole)
    alone = isinstance(one.kind, StageNames) and len(reading.texts) == 1
    return (*entries, Entry(one.address, "reopen")) if alone else entries


def _further(interview: Interview, one: Posed, reading: Listed) -> Entries:
    """Return the entries of what comes to mind when somebody is asked for more of a list; the question is done then."""
    there = concrete(one.question.kept_as, one.items)
    before = texts_at(interview.log, there)
    new = tuple(text for text in reading.texts if text not in before)
    return (*item_entries(interview.log, there, (*before, *new), reading.picked), Entry(one.address, "skip"))


def is_gathering(interview: Interview, one: Posed) -> bool:
    """Tell whether what is typed goes behind what stands there: behind ticks, a first stage, and in a review."""
    is_open = is_ticking(interview, one.address) or one.address in reviewed(interview)
    return isinstance(one.kind, Ticks | StageNames) and is_open


def chosen(interview: Interview, one: Posed, ids: Sequence[str]) -> Entries:
    """Return the entries of pressed buttons: one choice answers, and ticks stay open until "done".

    Raises:
        Mistake: where a choice is not there, or more than one is pressed and only one can be.
    """
    by_id = {choice.id: choice for choice in one.choices(interview.log, interview.words)}
    if not ids or not all(choice_id in by_id for choice_id in ids):
        raise Mistake("wrong-choice")
    return entries_of(interview, one, one.kind.pick([by_id[choice_id] for choice_id in dict.fromkeys(ids)]))


def entries_of(interview: Interview, one: Posed, reading: Reading) -> Entries:
    """Return the entries of an answer that was read, and of what follows: from picks, and from a figure of today."""
    entries = _entries_of(interview, one, reading)
    return (*entries, *implied(interview.log, entries), *recorded(interview.log, entries, interview.today))


def _entries_of(interview: Interview, one: Posed, reading: Reading) -> Entries:
    match reading:
        case Single(value, pick):
            return _single(one, clean(value) if isinstance(value, str) else value, pick)
        case Listed():
            return _listed(interview, one, reading)
        case Ticked(choices):
            return _ticked(interview, one, choices)
        case Referred() | Served():
            return _naming(interview, one, reading)
        case Sourced() | Quoted():
            return _known_from(interview, one, reading)
        case SetOfStages(name):
            return stage_set(interview, name)


def _listed(interview: Interview, one: Posed, reading: Listed) -> Entries:
    if one.question.is_follow_up:
        return _further(interview, one, reading)
    entries = relisted(interview.log, one.address, reading.texts, reading.picked)
    return (*entries, *ties(one.address, entries, reading.tied))


def _single(one: Posed, value: Value, pick: str) -> Entries:
    return (Entry(one.address, value=value), *pick_entries(one.address, value, pick))


def _known_from(interview: Interview, one: Posed, reading: Sourced | Quoted) -> Entries:
    """Return the entries of an answer that says what customers say, or from whom something is known."""
    match reading:
        case Sourced():
            return _sourced(interview, one, reading)
        case Quoted(quote, score):
            return _quoted(interview, one, clean(quote), score)


def _naming(interview: Interview, one: Posed, reading: Referred | Served) -> Entries:
    """Return the entries of an answer that names other items of the map."""
    match reading:
        case Referred():
            return _referred(interview, one, reading)
        case Served(ids, texts):
            return _served(interview, one, ids, texts)


def ties(address: str, entries: Entries, tied: Sequence[str], kept: Collection[str] = ()) -> Iterator[Entry]:
    """Yield the entries that say what each item of a list is against, where it was named with it.

    `entries` are those of the list, `kept` the ids of the items in it that were not named.
    """
    order = entries[-1].value if tied else None
    named = [item for item in order if item not in kept] if isinstance(order, tuple) else []
    for item, tie in zip(named, tied, strict=False):
        if tie:
            yield Entry(f"{address}.{item}.answers", value=tie)


def _referred(interview: Interview, one: Posed, reading: Referred) -> Entries:
    """Keep which items are meant; ticks leave their question open until "done", or until there are as many as may be.

    One alone that is there already is taken away.
    """
    if reading.is_whole:
        return (Entry(one.address, value=reading.ids),)
    before = interview.log.value(one.address)
    there = before if isinstance(before, tuple) else ()
    new = tuple(item for item in reading.ids if item not in there)
    kept = tuple(item for item in there if new or item not in reading.ids)
    ids = (*kept, *new)
    most = reading.most or limits.ITEMS_IN_LIST
    if len(ids) > most:
        raise Mistake("wrong-most", most=most)
    is_full = bool(new) and len(ids) == reading.most
    return (Entry(one.address, value=ids or None), *(() if is_full else (Entry(one.address, "reopen"),)))


def _served(interview: Interview, one: Posed, ids: Sequence[str], texts: Sequence[str]) -> Entries:
    """Keep which ideas are against the obstacle that is asked about, and new ones with them; or that there is none.

    Picked ones that are none of the map's yet are suggestions, and new, too.
    """
    log, there, obstacle = interview.log, f"stages.{one.items[0]}.opportunities", one.items[-1]
    kept = [idea for idea in ids if idea in log.ids(there)]
    suggested = [choice for choice in one.choices(log, interview.words) if choice.id in ids and choice.id not in kept]
    new_texts = (*(choice.label for choice in suggested), *texts)
    added = item_entries(log, there, (*log.texts(there), *new_texts), suggested) if new_texts else ()
    order = added[-1].value if added else ()
    new = order[-len(new_texts) :] if isinstance(order, tuple) and new_texts else ()
    against = tuple(Entry(f"{there}.{idea}.answers", value=obstacle) for idea in (*kept, *new))
    return (*added, *against, *(() if against else (Entry(one.address, value=()),)))


def _sourced(interview: Interview, one: Posed, reading: Sourced) -> Entries:
    """Keep the kinds of sources with their numbers, and what follows from them: whether it was heard or measured.

    Ticks leave the question open until "done"; one alone that is there already is taken away.
    """
    log, there = interview.log, one.address
    known = {str(log.value(f"{there}.{i}.kind")): i for i in log.ids(there)}
    said = dict(reading.sources)
    kept = [] if reading.is_whole else [kind for kind in known if said.keys() != {kind}]
    kinds = (*kept, *(kind for kind in said if kind not in known or reading.is_whole))
    fresh = iter(log.new_ids(there, sum(kind not in known for kind in kinds)))
    ids = {kind: known.get(kind) or next(fresh) for kind in kinds}
    new = [Entry(f"{there}.{i}.kind", value=kind) for kind, i in ids.items() if kind not in known]
    counts = [(f"{there}.{ids[kind]}.count", count) for kind, count in said.items() if kind in ids]
    counted = [Entry(at, value=count) for at, count in counts if count is not None or log.value(at) is not None]
    evidence = Entry(f"{there.rpartition('.')[0]}.evidence", value=evidence_from(kinds))
    order = Entry(there, value=tuple(ids.values()) or (() if reading.is_whole else None))
    return (*new, *counted, evidence, order, *(() if reading.is_whole else (Entry(there, "reopen"),)))


def _quoted(interview: Interview, one: Posed, quote: str, score: float | None) -> Entries:
    """Keep what a customer would say; more of it, while no feeling is known yet, goes below."""
    there = f"{one.address.rpartition('.')[0]}.quote"
    before = interview.log.value(there) if interview.log.answer(one.address) is None else None
    whole = f"{before}\n{quote}" if before and before != quote else quote
    check_length(whole)
    return (Entry(there, value=whole), *(() if score is None else (Entry(one.address, value=score),)))


def stage_set(interview: Interview, name: str) -> Entries:
    """Return the entries that make a set's stages the map's."""
    words, of_trade = interview.words, [stage.kind for stage in TRADES[name].stages] if name in TRADES else []
    stages = STAGE_SETS.get(name, ())
    called = stage_names(words(f"trade-{name}.stages")) if of_trade else [words(f"pick-stage-{s}") for s in stages]
    kinds_said = of_trade or [STAGE_KINDS[stage] for stage in stages]
    picks = [stage_of_trade(name, place) for place, _ in enumerate(called, 1)] if of_trade else stages
    *named, order = item_entries(interview.log, "stages", called)
    ids = order.value if isinstance(order.value, tuple) else ()
    kinds = (Entry(f"stages.{i}.kind", value=kind) for i, kind in zip(ids, kinds_said, strict=True))
    picked = (Entry(f"stages.{i}.pick", value=pick) for i, pick in zip(ids, picks, strict=True))
    return (*named, *kinds, *picked, order)


def _ticked(interview: Interview, one: Posed, picked: Sequence[Choice]) -> Entries:
    """Keep ticks at once and leave their question open until "done"; one alone that is there already is taken away."""
    there = texts_at(interview.log, one.address)
    new = [choice for choice in picked if not is_picked(choice, there)]
    taken = {picked[0].label, picked[0].kept, *picked[0].also} if len(picked) == 1 and not new else set()
    kept = [text for text in there if text not in taken]
    texts = [*kept, *(choice.kept for choice in new)]
    return (*item_entries(interview.log, one.address, texts, new), Entry(one.address, "reopen"))
