"""Another way to read what was typed last: a sentence as several items, or several items as one sentence."""

from dialogs.changes.lists import Entries, item_entries, texts_at
from dialogs.interview import Interview
from dialogs.kinds.kind import Listed
from dialogs.screens import OtherReading
from storage.model.mistake import Mistake


def readings(interview: Interview, screen: OtherReading) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the items of a text as they stand in the list now, and as they would in the other reading.

    Raises:
        Mistake: where they stand there no longer, or there is no other reading.
    """
    one = interview.posed_at(screen.address)
    reading = one.kind.read(screen.text, interview.asked(one)) if one else None
    if not isinstance(reading, Listed) or not reading.other:
        raise Mistake("wrong-stale")
    there = texts_at(interview.log, screen.address)
    for now, other in ((reading.texts, reading.other), (reading.other, reading.texts)):
        if set(now) <= set(there):
            return now, other
    raise Mistake("wrong-stale")


def otherwise(interview: Interview, screen: OtherReading) -> Entries:
    """Return the entries that read the text in the other way, in its place in the list.

    Raises:
        Mistake: where it stands there no longer.
    """
    now, other = readings(interview, screen)
    there = texts_at(interview.log, screen.address)
    place = there.index(now[0])
    rest = [text for text in there if text not in now]
    return item_entries(interview.log, screen.address, (*rest[:place], *other, *rest[place:]))
