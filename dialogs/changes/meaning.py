"""What "no, I meant …" changes: the item or the words that were meant, and nothing else; nothing where it is unsure."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from dialogs.changes.editing import edited, is_list, listed
from dialogs.changes.lists import Entries, items_at, reworded, texts_at
from dialogs.changes.matching import alike, likeness
from dialogs.interview import Interview, is_ticking, turn_of_answer
from dialogs.script.posing import Posed
from dialogs.spellings import known_as
from storage.model.log import Entry
from storage.model.mistake import Mistake
from storage.model.text import folded

_LONGEST = 6  # words of "no, I meant to say"
_LEAST_SHARE = 0.75  # of what is named behind "not"
_MOST_NOTS = 3  # in one text
_MOST_NAMED = 300  # characters of what is named: whole paragraphs are none that was meant otherwise
_MOST_LOOKED = 30_000  # characters of a map among which what is named is looked for: all of any that is told


def behind_i_meant(text: str) -> str:
    """Return what follows "no, I meant" and its like in any language, empty where a text begins otherwise."""
    said = text.split()
    for count in range(min(_LONGEST, len(said) - 1), 0, -1):
        if _joined(said[:count]) in _known("word-meant"):
            return " ".join(said[count:]) if "\n" not in text else text.split(said[count - 1], 1)[1].strip()
    return ""


def meant_and_not(text: str) -> Iterator[tuple[str, str]]:
    """Yield what may be meant and what not in "fresh, not hot", the last "not" first."""
    if len(text) <= 2 * _MOST_NAMED:
        yield from islice(_around_nots(text.split()), _MOST_NOTS)


def _around_nots(words: list[str]) -> Iterator[tuple[str, str]]:
    for start in range(len(words) - 2, 0, -1):
        for count in (2, 1):
            behind = words[start + count :]
            if behind and _joined(words[start : start + count]) in _known("word-not"):
                yield " ".join(words[:start]).rstrip(" ,،;؛-–—"), " ".join(behind).rstrip(" .!?؟")


def latest_answered(interview: Interview) -> Posed | None:
    """Return the question that was answered last."""
    return next(iter(answered_lately(interview)), None)


def answered_lately(interview: Interview) -> tuple[Posed, ...]:
    """Return the questions that were answered, the last one first."""
    log = interview.log
    answers = ((turn_of_answer(log, one.address), place, one) for place, one in enumerate(interview.posed))
    given = [(turn, place, one) for turn, place, one in answers if turn]
    return tuple(one for _, _, one in sorted(given, key=lambda each: each[:2], reverse=True))


def amending(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries that change what was meant in an answer, nothing where it cannot be told which part was."""
    return _in_place_of_named(interview, one, text) or _in_place_of_alike(interview, one, text)


def amending_whole(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries that change an answer which is one thing, nothing where it is a list of several.

    Raises:
        Mistake: where the text does not fit.
    """
    several = is_list(one) and len(texts_at(interview.log, one.address)) > 1
    return () if several or one.address == "stages" else edited(interview, one.address, text)


def named_elsewhere(interview: Interview, text: str) -> tuple[Posed, str] | None:
    """Return the latest answer in which what stands behind "not" was said, with what was meant; None where none is."""
    pairs, looked = tuple(meant_and_not(text)), 0
    for one in answered_lately(interview) if pairs else ():
        looked += sum(map(len, texts_at(interview.log, one.address)))
        if looked > _MOST_LOOKED:
            return None
        for meant, gone in pairs:
            if _items_naming(interview, one, gone) or _said_in_text(interview, one, meant, gone):
                return one, meant
    return None


def _in_place_of_named(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries that put X in the place of Y where the text is "X, not Y" and Y was said once."""
    for meant, gone in meant_and_not(text):
        if changed := _said_in_text(interview, one, meant, gone):
            return (Entry(one.address, value=changed),)
        found = _items_naming(interview, one, gone)
        if len(found) == 1:
            ((item, there),) = found
            whole = folded(there) == folded(gone) or not _words_in(there, gone)
            return _reworded(interview, one, {item: meant if whole else _with(there, gone, meant)})
    return ()


def _in_place_of_alike(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries that put each text in the place of the item that it is like, where each is like one."""
    there = items_at(interview.log, one.address) if is_list(one) or one.address == "stages" else ()
    try:
        texts = listed(interview, one, text).texts if there else ()
    except Mistake:
        return ()
    found = alike(there, texts)
    new = {item: said for item, said in zip(found, texts, strict=True) if item}
    changed = {item: said for item, said in new.items() if dict(there)[item] != said}
    return _reworded(interview, one, changed) if changed and None not in found else ()


def _reworded(interview: Interview, one: Posed, texts: dict[str, str]) -> Entries:
    again = (Entry(one.address, "reopen"),) if is_ticking(interview, one.address) else ()
    return (*reworded(interview.log, one.address, texts), *again)


def _items_naming(interview: Interview, one: Posed, gone: str) -> list[tuple[str, str]]:
    """Return the items that a text names: those that are called so, else those in which its words stand."""
    items = items_at(interview.log, one.address) if is_list(one) or one.address == "stages" else ()
    called = [(item, text) for item, text in items if likeness(text, gone) >= _LEAST_SHARE]
    return called or [(item, text) for item, text in items if _words_in(text, gone)]


def _said_in_text(interview: Interview, one: Posed, meant: str, gone: str) -> str:
    """Return a text with what was meant in the place of what was not, empty where that does not stand there once."""
    value = interview.log.value(one.address)
    is_text = one.kind.name == "text" and isinstance(value, str)
    return _with(value, gone, meant) if is_text and isinstance(value, str) and _words_in(value, gone) else ""


def _words_in(text: str, gone: str) -> bool:
    wanted, whole = [folded(word) for word in gone.split()], folded(text)
    if any(word not in whole for word in wanted):
        return False
    words = [folded(word) for word in text.split()]
    return sum(words[i : i + len(wanted)] == wanted for i in range(len(words))) == 1


def _with(text: str, gone: str, meant: str) -> str:
    words, wanted = text.split(), [folded(word) for word in gone.split()]
    place = next(i for i in range(len(words)) if [folded(w) for w in words[i : i + len(wanted)]] == wanted)
    last = words[place + len(wanted) - 1]
    sign = last[len(last.rstrip(" .,;:!?…،؛؟")) :]
    return " ".join((*words[:place], meant + sign, *words[place + len(wanted) :]))


def _joined(words: list[str]) -> str:
    return " ".join(folded(word) for word in words)


@cache
def _known(message_id: str) -> frozenset[str]:
    return frozenset(" ".join(folded(word) for word in one.split()) for one in known_as(message_id))
