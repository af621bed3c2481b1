"""A text that belongs to an earlier answer: a reply to it, or "no, I meant …". What is unsure is asked, and waits."""

from dialogs.changes.answers import answered
from dialogs.changes.editing import answered_in, edited, is_list, listed
from dialogs.changes.lists import Entries, items_at, reworded
from dialogs.changes.matching import alike
from dialogs.changes.meaning import amending, amending_whole, latest_answered, named_elsewhere
from dialogs.changes.numbering import Place, added, changed, place_at
from dialogs.changes.unanswered import instead
from dialogs.commands.answering import changed_to
from dialogs.interview import Interview, Outcome, open_question
from dialogs.screens import Misplaced, Putting
from dialogs.script.posing import Posed
from storage.model.mistake import Mistake

_PLAIN = ("text", "list", "choices")


def replied_to(interview: Interview, to: str | int) -> Posed:
    """Return the question of a reply: the one at an address, or the one that a turn answered.

    Raises:
        Mistake: where it is not asked any more.
    """
    one = interview.posed_at(to) if isinstance(to, str) else answered_in(interview, to)
    if one is None:
        raise Mistake("wrong-replied")
    return one


def replied(interview: Interview, one: Posed, text: str) -> Outcome:
    """Change the answer that a reply is about; ask where it may be one more item, or another in place of all.

    Raises:
        Mistake: where the text does not fit.
    """
    entries = instead(interview, one, text) or _of_reply(interview, one, text)
    if not entries:
        return Outcome(interview.seeing(Putting(one.address, text)))
    return _changed(interview, one, entries)


def i_meant(interview: Interview, text: str) -> Outcome | None:
    """Change what "no, I meant" was about; None where that is nothing that was answered."""
    before = latest_answered(interview)
    if before is None:
        return None
    if entries := amending(interview, before, text):
        return _changed(interview, before, entries)
    if found := named_elsewhere(interview, text):
        one, meant = found
        return Outcome(interview.seeing(Putting(one.address, meant)))
    try:
        entries = amending_whole(interview, before, text)
    except Mistake:  # it is the answer to the open question
        return None
    return _meant_whole(interview, before, entries, text)


def _meant_whole(interview: Interview, before: Posed, entries: Entries, text: str) -> Outcome:
    """Change the whole answer before, and ask where the open question may have been meant; ask first where several."""
    if not entries:
        return Outcome(interview.seeing(Putting(before.address, text)))
    done, one = _changed(interview, before, entries), open_question(interview)
    if one is None or one == before or not _fits(done.interview, one, text):
        return done
    return Outcome(done.interview.seeing(Misplaced(before.address, one.address)), done.replies)


def put(interview: Interview, args: str) -> Outcome:
    """Do with the text that waits what was chosen: add it, put it in place of an item or of all, or answer with it."""
    screen = interview.screen
    one = interview.posed_at(screen.address) if isinstance(screen, Putting) else None
    if one is None or not isinstance(screen, Putting):
        raise Mistake("wrong-put")
    match args:
        case "here":
            here = open_question(interview)
            if here is None:
                raise Mistake("wrong-nothing-open")
            return Outcome(interview.plus(answered(interview, here, screen.text)))
        case "add":
            return _changed(interview, one, added(interview, Place(one), screen.text))
        case "all":
            return _changed(interview, one, edited(interview, one.address, screen.text))
        case _ if args.removeprefix("stages.") in interview.log.ids("stages") and one.address == "stages":
            texts = {args.removeprefix("stages."): screen.text}
            return _changed(interview, one, reworded(interview.log, one.address, texts))
        case _:
            return _changed(interview, one, changed(interview, place_at(interview, args), screen.text))


def _of_reply(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries that a reply surely means: nothing where it names none of several items."""
    there = items_at(interview.log, one.address) if is_list(one) or one.address == "stages" else ()
    if len(there) < 2:  # noqa: PLR2004 - one is the one that is meant
        return edited(interview, one.address, text)
    texts = listed(interview, one, text).texts
    found = alike(there, texts)
    if len(texts) == 1 and found[0]:
        return reworded(interview.log, one.address, {found[0]: texts[0]})
    return edited(interview, one.address, text) if any(found) else ()


def _fits(interview: Interview, one: Posed, text: str) -> bool:
    """Tell whether words in their own right may be the answer to a question, and not a number or a pick."""
    try:
        return one.kind.name in _PLAIN and one in interview.posed and bool(answered(interview, one, text))
    except Mistake:
        return False


def _changed(interview: Interview, one: Posed, entries: Entries) -> Outcome:
    after = interview.plus(entries)
    return Outcome(after, (changed_to(after, one),))
