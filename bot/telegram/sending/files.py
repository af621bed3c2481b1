"""Pictures and files in Telegram: drawn, sent, and known again by Telegram's id, so that nothing is sent twice."""

import asyncio
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version

from telegram import Bot, InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.drawing import PLAN, Drawer
from bot.outbox import BEGINNING, Document, Drawing, Filed, OnPaper, TaskFile, name_of
from bot.telegram.media import FILES
from bot.telegram.panels import caption
from bot.telegram.sending.recording import Recorder
from dialogs.words import words_in
from renderers.formats import CARDS, COMPARISON_CARDS, CUSTOMER, MAPS
from renderers.process.estimate import is_heavy
from storage.model.document.writer import to_json
from storage.model.guide import Guide
from storage.model.journey import Journey, Language
from storage.rows import evidence, telegram
from storage.rows.write_queue import Writer

MOST_PICTURES = 10  # of an album


@dataclass(frozen=True, slots=True)
class FileMessage:
    """What one message carries: bytes, or Telegram's ids of files that it has already; several photos are an album.

    `digest` is that of what is shown, empty where the id is not worth keeping. `beside` are the other maps that are
    shown.
    """

    kind: str
    contents: tuple[bytes | str, ...]
    name: str = ""
    caption: str = ""
    digest: str = ""
    map_id: str = ""
    beside: tuple[str, ...] = ()

    @property
    def maps(self) -> frozenset[str]:
        """Return the ids of all maps of the person's that it shows."""
        return frozenset(filter(None, (self.map_id, *self.beside)))


class Files:
    """Makes and sends the files of results: one is drawn at a time, and one that is heavy beside it, as they come.

    A chat asks for one at a time, so that nobody who asks for many comes twice before somebody who waits.
    """

    def __init__(self, writer: Writer, record: Recorder, bot: Bot, drawer: Drawer) -> None:
        self._writer = writer
        self._record = record
        self._bot = bot
        self._drawer = drawer
        self._guides: dict[tuple[Guide, str, Language], bytes] = {}
        self._turns = {heavy: asyncio.Lock() for heavy in (False, True)}

    async def of(self, parcel: Filed, language: Language) -> list[FileMessage]:
        """Return the files of a parcel, each a message of its own.

        Raises:
            Mistake: where the drawing fails.
        """
        match parcel:
            case Document():
                return await self._document(parcel, language)
            case Drawing():
                return [await self._drawing_of(parcel)]
            case TaskFile(map_id, _, name, content):
                return [FileMessage("document", (content,), name, map_id=map_id)]
            case OnPaper(asked, guide, spoken):
                return [
                    FileMessage("document", (await self._guide(guide, asked.format, spoken),), f"guide.{asked.format}")
                ]

    async def send(self, chat: int, file: FileMessage) -> bool:
        """Send a file; False where Telegram no longer knows it by its id, which is then forgotten."""
        by_id = file.digest and isinstance(file.contents[0], str)
        try:
            messages = await self._sent(chat, file)
        except BadRequest:
            if not by_id:
                raise
            await self._keep(file, None)
            return False
        if file.digest and not by_id:
            await self._keep(file, " ".join(map(_file_id, messages)))
        return True

    async def _guide(self, guide: Guide, format_: str, language: Language) -> bytes:
        """Return a guide, drawn once: there are few, and waiting for its turn holds no thread that answers need."""
        asked = guide, format_, language
        async with self._turns[False]:
            if asked not in self._guides:
                self._guides[asked] = await asyncio.to_thread(self._drawer.guide, guide, format_, language)
            return self._guides[asked]

    async def _drawing_of(self, parcel: Drawing) -> FileMessage:
        journey, language = parcel.journey, parcel.language
        form = "photo" if is_looked_at(parcel) else "document"
        others = parcel.beside if isinstance(parcel.beside, tuple) else ()
        with_ = (to_json(one) for one in others)  # a plan follows from the map
        digest = _digest(journey, parcel.format, language, form, parcel.layout, *with_)
        known = await self._writer(lambda c: telegram.sent_file(c, self._bot.id, digest))
        about = others[-1] if others else journey  # the latest
        below = caption(about, words_in(language), self._bot.username) if form == "photo" else ""
        name = name_of(parcel.layout, parcel.compared, parcel.turn)
        beside = tuple(one.id for one in (journey, *others) if others and one.id)
        whole = f"{name}{MAPS[parcel.format].suffix}"
        file = FileMessage(form, (), whole, below, digest, parcel.map_id or "", beside)
        if known:
            return replace(file, contents=tuple(known.split()))
        async with self._turns[is_heavy(journey, parcel.format, parcel.layout, parcel.beside)]:
            draw = self._drawer.album
            pages = await asyncio.to_thread(draw, journey, parcel.format, language, parcel.layout, parcel.beside)
        return replace(file, contents=pages)

    async def _sent(self, chat: int, file: FileMessage) -> Sequence[Message]:
        if len(file.contents) > MOST_PICTURES:  # a full set of cards behind that of the plan, which goes alone
            first, *others = file.contents
            alone = await self._sent(chat, replace(file, contents=(first,)))
            return [*alone, *await self._sent(chat, replace(file, contents=tuple(others), caption=""))]
        if len(file.contents) > 1:
            first, *others = file.contents
            media = [InputMediaPhoto(first, caption=file.caption or None), *map(InputMediaPhoto, others)]
            return await self._bot.send_media_group(chat, media)
        content = file.contents[0]
        how = {"caption": file.caption} if file.caption else {}
        named = {"filename": file.name} if file.name else {}
        return [await getattr(self._bot, f"send_{file.kind}")(chat, content, **how, **named)]

    async def _document(self, parcel: Document, language: Language) -> list[FileMessage]:
        """Return a map document, and what was sent along as evidence."""
        sent = await self._writer(lambda c: evidence.evidence_of(c, parcel.map_id, self._bot.id))
        document = FileMessage("document", (parcel.content,), parcel.name, words_in(language)("chat-export"))
        return [document, *(FileMessage(kind, (file,)) for _, kind, file in sent if kind in FILES)]

    async def _keep(self, file: FileMessage, ids: str | None) -> None:
        about, beside = file.map_id or None, file.beside
        await self._record(lambda c: telegram.keep_sent_file(c, self._bot.id, file.digest, about, ids, beside))


def is_looked_at(parcel: Filed) -> bool:
    """Tell whether a parcel is a picture to look at in the chat, and not a file."""
    shown = (CARDS, BEGINNING, PLAN, CUSTOMER, COMPARISON_CARDS)
    return isinstance(parcel, Drawing) and parcel.format == "png" and parcel.layout in shown


def _digest(journey: Journey, *how: str) -> str:
    """Return a digest of all that decides what a picture looks like."""
    return hashlib.sha256(json.dumps([to_json(journey), *how, version("masir")]).encode()).hexdigest()


def _file_id(message: Message) -> str:
    return message.photo[-1].file_id if message.photo else message.document.file_id if message.document else ""
