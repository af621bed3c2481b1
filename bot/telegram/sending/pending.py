"""What a chat's screen lacks: read from rows, and recorded there when it was delivered.

A crash loses nothing by this: a result is forgotten only after it was sent, and a panel is a state, brought again.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from bot.past import journey_then
from bot.person import (
    Clock,
    Comparison,
    Person,
    compared_in,
    interview_in,
    is_forgotten,
    map_lines,
    moment_now,
    owner_at,
)
from bot.telegram.panels import MOST_TEXT, units
from dialogs.effects import (
    Compare,
    Draw,
    DrawCustomer,
    DrawPlan,
    Export,
    Refusal,
    Say,
    ShowBeginning,
    ShowExample,
    ShowGuide,
    ShowTasks,
    from_plain,
)
from dialogs.interview import Interview
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import needs_maps
from storage.model.journey import Journey
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.rows import chats, maps, outbox, telegram
from storage.rows.chats import Chat
from storage.rows.outbox import Pending

CHANNEL = "telegram"
_EMPTY = Journey()


@dataclass(frozen=True, slots=True)
class Work:
    """What one chat's screen lacks next: results (several sentences make one message), or else the latest panel.

    `compared` is the journey beside others, where it is to be compared. `more` tells that results wait behind it;
    `held` ones wait until somebody stops sending more than anybody can read.
    """

    chat: Chat
    interview: Interview
    results: tuple[Pending, ...] = ()
    journey: Journey = _EMPTY
    compared: tuple[Comparison, ...] = ()
    maps: tuple[MapLine, ...] = ()
    more: bool = False
    held: bool = False

    @property
    def about(self) -> frozenset[str]:
        """Return the ids of the maps that the panel shows."""
        return frozenset(filter(None, (self.chat.map_id, *(one.id for one in self.maps))))

    @property
    def is_heavy(self) -> bool:
        """Tell whether it is a picture or a file."""
        return any(one.what["reply"] in _HEAVY for one in self.results)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of a work: results that arrived, or the panel of a revision and the message that shows it, if one does.

    The revision is None where none was shown, for a map of it is gone: what the chat is at now is still to be shown.

    `bare` is a message that was the panel before, whose buttons are still to be taken away; `about` is the map, and the
    address of the question that the panel asks, "" where it asks none.
    """

    results: tuple[Pending, ...] = ()
    revision: int | None = 0
    message: int | None = None
    bare: int | None = None
    about: tuple[str, str] = ("", "")

    def on(self, row: Chat) -> Chat:
        """Return the conversation as it is now."""
        if self.results:
            return replace(row, panel_covered=True)
        covered = row.panel_covered and row.revision != self.revision  # by what came while the panel was on its way
        return replace(row, panel_message=self.message, panel_revision=self.revision, panel_covered=covered)


def next_work(c: Connection, chat: str, *, light: bool, clock: Clock = moment_now) -> Work | None:
    """Return what is to be sent next, None where nothing is; nothing heavy where `light`."""
    row = chats.known_chat(c, CHANNEL, chat)
    if row is None:
        return None
    waiting = outbox.waiting(c, row)
    forgotten = is_forgotten(row)
    if not row.active or (forgotten and not waiting):
        if forgotten and row.map_id is None:
            chats.forget_chat(c, row)
        return None
    results = _together(waiting, light=light)
    behind = row.map_id and (row.panel_revision != row.revision or row.panel_covered)
    if results:
        return _with_results(c, chat, row, results, clock)
    if behind:
        return replace(_with_panel(c, chat, row, clock), more=bool(waiting))
    return replace(_with_results(c, chat, row, waiting[:1], clock), held=True) if waiting else None


def record(c: Connection, chat: str, brought: Delivered) -> None:
    """Keep what was brought."""
    if brought.results:
        outbox.delivered(c, *brought.results)
        chats.panel_covered(c, CHANNEL, chat)
    elif brought.revision is not None:
        chats.panel_shown(c, CHANNEL, chat, brought.revision, brought.message)
        if brought.message:
            telegram.keep_asked(c, owner_at(CHANNEL, chat), chat, brought.message, *brought.about)


def close(c: Connection, chat: str) -> bool:
    """Send nothing more to somebody who has blocked the bot, and tell whether that was all there was of them.

    What was promised goes; maps stay, for a blocked bot is not asked to delete anything and may be let in again. Who
    has deleted everything is forgotten now: the last word will not arrive.
    """
    row = chats.known_chat(c, CHANNEL, chat)
    if row is None:
        return False
    outbox.clear(c, row)
    if is_forgotten(row):
        chats.forget_chat(c, row)
        return True
    chats.keep_chat(c, replace(row, active=False))
    return False


def said(results: Sequence[Pending]) -> str:
    """Return several sentences as one message."""
    return "\n\n".join(dict.fromkeys(str(one.what["text"]) for one in results))


def _with_results(c: Connection, chat: str, row: Chat, results: tuple[Pending, ...], clock: Clock) -> Work:
    about = results[0].map_id
    interview = _interview(c, chat, row, clock)
    if about is None:
        return Work(row, interview, results, more=True)
    owner = maps.owner_of(c, about)
    log = interview.log if about == interview.map_id else maps.log_of(c, owner, about)
    asked = [from_plain(one.what) for one in results]
    turn = next((one.turn for one in asked if isinstance(one, Draw)), 0)
    journey = _journey(c, owner, about, log, turn)
    wanted = next((one.maps for one in asked if isinstance(one, Compare)), None)
    return Work(row, interview, results, journey, _compared(c, owner, about, wanted), more=True)


def _journey(c: Connection, owner: str, map_id: str, log: Log, turn: int) -> Journey:
    """Return a map as of a turn, as it is now for 0."""
    return journey_then(c, owner, map_id, turn, log) if turn else journey_of(log, map_id)


def _compared(c: Connection, owner: str, map_id: str, wanted: str | None) -> tuple[Comparison, ...]:
    """Return a map beside others; nothing where none is wanted, or one of them is gone by now."""
    try:
        return () if wanted is None else compared_in(c, owner, map_id, wanted)
    except Mistake:
        return ()


def _with_panel(c: Connection, chat: str, row: Chat, clock: Clock) -> Work:
    interview = _interview(c, chat, row, clock)
    listed = map_lines(c, maps.owner_of(c, str(row.map_id))) if needs_maps(interview) else ()
    return Work(row, interview, maps=listed)


def _interview(c: Connection, chat: str, row: Chat, clock: Clock) -> Interview:
    owner = maps.owner_of(c, row.map_id) if row.map_id else ""
    return interview_in(c, Person(owner, CHANNEL, chat, row.language, clock=clock), row)


def _together(waiting: Sequence[Pending], *, light: bool) -> tuple[Pending, ...]:
    """Return the results that are sent next: sentences about one map that follow each other as one.

    While `light` no files. What is sent as one goes as one, where its map is erased.
    """
    kept = [one for one in waiting if not (light and one.what["reply"] in _HEAVY)]
    about = kept[0].map_id if kept else None
    sentences = list(itertools.takewhile(lambda one: one.map_id == about and _is_joined(one), kept))
    while sentences and units(said(sentences)) > MOST_TEXT and len(sentences) > 1:
        sentences.pop()
    return tuple(sentences or kept[:1])


def _is_joined(one: Pending) -> bool:
    return one.what["reply"] in _SENTENCES and not one.part


_SENTENCES = (Say.__name__, Refusal.__name__)
_DRAWN = (Draw, DrawPlan, DrawCustomer, Compare, ShowBeginning, ShowExample, ShowGuide)
_HEAVY = tuple(one.__name__ for one in (*_DRAWN, Export, ShowTasks))
