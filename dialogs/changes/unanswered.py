"""What a small word ("skip", "don't know", "none") adds to the log where it takes the place of an earlier answer."""

from dialogs.changes.lists import Entries
from dialogs.interview import Interview
from dialogs.kinds.kind import KindName
from dialogs.kinds.lists import StageNames
from dialogs.script.posing import Posed
from dialogs.spellings import small_word
from storage.model.log import Entry
from storage.model.mistake import Mistake

_LISTS: tuple[KindName, ...] = ("list", "choices")


def instead(interview: Interview, one: Posed, text: str) -> Entries:
    """Return the entries of a small word in place of an answer, nothing where the text is an answer.

    Raises:
        Mistake: where it is a command, which a changed answer cannot be.
    """
    small = small_word(text)
    if small and small in one.kind.own_words and _is_read(interview, one, text):
        return ()
    match small:
        case "skip" | "unknown" | "none" if not isinstance(one.kind, StageNames):
            return (_said(one, small),)
        case _:
            check_no_command(text)
            return ()


def check_no_command(text: str) -> None:
    """Raise Mistake where a text is a command or a small word: it would be kept as an answer of that name."""
    if text.startswith("/") or small_word(text):
        raise Mistake("wrong-edited-command", text=text[:50])


def _said(one: Posed, small: str) -> Entry:
    if small == "none" and one.kind.name in _LISTS:
        return Entry(one.address, value=())
    return Entry(one.address, "unknown" if small == "unknown" else "skip")


def _is_read(interview: Interview, one: Posed, text: str) -> bool:
    try:
        one.kind.read(text, interview.asked(one))
    except Mistake:
        return False
    return True
