"""What came along with a message: kept with what was said, or let go, which is said then."""

from dataclasses import replace
from itertools import chain

from sqlalchemy import Connection

from bot.quotas import SENT
from bot.telegram.receiving.belonging import is_behind_command, noted_before
from bot.telegram.receiving.updates import Incoming, SentAlong
from bot.turn import Turn, refusal
from dialogs.effects import Refusal, Say
from dialogs.events import Commanded, Said, Sent
from dialogs.interview import Interview, Outcome
from dialogs.screens import Typing, TypingNote, Waiting
from storage.model.log import Log
from storage.model.mistake import Mistake
from storage.rows import chats, evidence


def is_kept_along(c: Connection, did: Incoming, chat: chats.Chat, before: Interview, done: Outcome) -> bool:
    """Tell whether a file is kept that came with what led to an outcome, `before` which the interview was that.

    It is where it came alone, or with words that are an answer, may become one, or did not fit: not with a command, nor
    with what somebody noted for themselves.
    """
    if isinstance(did.event, Sent):
        return not isinstance(before.screen, TypingNote)
    is_command = isinstance(did.event, Commanded) or is_behind_command(did, chat)
    if is_command or isinstance(before.screen, Typing) or noted_before(c, did):
        return False
    after, replies = done.interview, done.replies
    if after.log.turn == before.log.turn and after.map_id == before.map_id:
        is_refused = bool(replies) and all(isinstance(one, Refusal) for one in replies)
        return is_refused or isinstance(after.screen, Waiting)
    return after.map_id == before.map_id and _is_answered(after.log)


def _is_answered(log: Log) -> bool:
    """Tell whether the last turn said something, and did not only take something back or pass something over."""
    entries = chain.from_iterable(log.standing.values())
    return any(one.turn == log.turn and one.kind != "skip" for one in entries)


def let_go(c: Connection, bot_id: int, did: Incoming, chat: chats.Chat, done: Turn) -> Turn:
    """Keep nothing of what came along, nor of its album, what comes behind this included, and say so."""
    evidence.drop_evidence(c, did.person.owner, bot_id, did.message, did.album)
    if did.album:
        done = replace(done, chat=replace(done.chat, heard=chat.heard))
        chats.keep_chat(c, done.chat)
    return done if isinstance(did.event, Sent) else also_said(done)  # which was told what becomes of it


def also_said(done: Turn) -> Turn:
    """Say that what came along is not kept."""
    said = Say(done.interview.words("say-media-not-kept"))
    return replace(done, outcome=replace(done.outcome, replies=(*done.replies, said)))


def without_file(done: Turn) -> Turn:
    """Say that there was no room for a file, in place of the word that it was kept."""
    kept, full = done.interview.words("say-media-kept"), Mistake("wrong-sent-full", most=SENT)
    replies = (one for one in done.replies if one != Say(kept))
    said = (*replies, refusal(done.interview.language, full))
    return replace(done, outcome=replace(done.outcome, replies=said))


def is_still_kept(c: Connection, bot_id: int, did: Incoming, file: SentAlong) -> bool:
    """Keep what a changed message shows where it is kept what it showed, unless it is a command now."""
    if isinstance(did.event, Said) and did.event.text.startswith("/"):
        evidence.drop_evidence(c, did.person.owner, bot_id, did.message)
        return False
    return evidence.change_evidence(c, did.person.owner, bot_id, did.message, file.kind, file.id)
