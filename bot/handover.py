"""A map handed over: offered with a link that is good for one person and a week, and taken over by who opens it."""

from sqlalchemy import Connection

from bot.person import Person
from bot.quotas import check_maps
from dialogs.effects import Say, to_plain
from dialogs.interview import Interview
from dialogs.words import words_in
from storage.model.ids import BY_HANDOVER
from storage.rows import evidence, handovers, maps, notes, outbox


def offered(c: Connection, person: Person, interview: Interview) -> Say:
    """Offer a map to who opens the link that is returned; where nobody else talks with Masir, say what there is."""
    words = interview.words
    if not person.bot:
        return Say(words("say-handover-local"))
    code = handovers.offer(c, person.owner, str(interview.map_id))
    link = f"https://t.me/{person.bot}?start={BY_HANDOVER}{code}"
    return Say(words("say-handover", title=interview.title, link=link))


def withdrawn(c: Connection, person: Person, interview: Interview) -> Say:
    """Take the link to a map back."""
    maps.check_owned(c, person.owner, str(interview.map_id))
    handovers.withdraw(c, str(interview.map_id))
    return Say(interview.words("say-handover-withdrawn"))


def taken_over(c: Connection, person: Person, seen: Interview, code: str) -> str:
    """Make the map of a code the person's, tell who had it, and return its id; an own map stays as it is.

    Where the person has come for it and has said, noted and sent nothing yet, the map that was begun for them goes.

    Raises:
        Mistake: where the code is none any more, or the person has all the maps they may have.
    """
    map_id = handovers.offered(c, code)
    if maps.owner_of(c, map_id) == person.owner:
        return map_id
    empty = seen.map_id if _is_empty(c, person, seen) else None
    check_maps(person.channel, len(maps.listed(c, person.owner)) - bool(empty))
    if empty:
        maps.delete_map(c, person.owner, empty)
    map_id, left = handovers.take_over(c, person.owner, code)
    for chat in left:
        outbox.enqueue(c, chat.at_none, [to_plain(Say(words_in(chat.language)("say-handover-taken")))])
    return map_id


def _is_empty(c: Connection, person: Person, seen: Interview) -> bool:
    if seen.map_id is None or seen.log.standing:
        return False
    return not (notes.notes_of(c, person.owner, seen.map_id) or evidence.count_evidence(c, seen.map_id))
