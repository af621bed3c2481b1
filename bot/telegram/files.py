"""Pictures and files in Telegram: drawn, sent, and known again by Telegram's id, so that nothing is sent twice."""

import asyncio
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version

from telegram import Bot, InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.drawing import Drawer
from bot.host import example
from bot.telegram.screens import caption
from bot.telegram.updates import FILES
from dialogs.events import Draw, Export, ShowExample
from dialogs.words import words_in
from storage.model.document.writer import to_json, to_yaml
from storage.model.journey import Journey, Language
from storage.rows import telegram
from storage.rows.write_queue import Writer

Filed = Draw | ShowExample | Export


@dataclass(frozen=True, slots=True)
class File:
    """What one message carries: bytes, or Telegram's ids of files that it has already; several photos are an album.

    `digest` is that of what is shown, empty where the id is not worth keeping.
    """

    kind: str
    contents: tuple[bytes | str, ...]
    name: str = ""
    caption: str = ""
    digest: str = ""
    map_id: str = ""


class Files:
    """Makes and sends the files of results; one is drawn at a time. Photos are cards, for a phone shows no more."""

    def __init__(self, writer: Writer, bot: Bot, drawer: Drawer) -> None:
        self._writer = writer
        self._bot = bot
        self._drawer = drawer
        self._drawing = asyncio.Lock()

    async def of(self, reply: Filed, journey: Journey, language: Language, form: str) -> list[File]:
        """Return the files of a result, each a message of its own.

        Raises:
            Mistake: where the drawing fails.
        """
        match reply:
            case Export():
                return await self._export(journey, language)
            case ShowExample():
                return await self._map(replace(example(language), id=None), "png", language, form)
            case Draw(format_):
                form = form if format_ == "png" else "document"
                return await self._map(journey, format_, journey.language or language, form)

    async def send(self, chat: int, file: File) -> bool:
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

    async def _map(self, journey: Journey, format_: str, language: Language, form: str) -> list[File]:
        digest = _digest(journey, format_, language, form)
        words = words_in(language)
        known = await self._writer(lambda c: telegram.sent_file(c, self._bot.id, digest))
        below = caption(journey, words, self._bot.username)
        file = File(form, (), f"map.{format_}", below if form == "photo" else "", digest, journey.id or "")
        if known:
            return [replace(file, contents=tuple(known.split()))]
        async with self._drawing:
            layout = "cards" if form == "photo" else "wide"
            pages = await asyncio.to_thread(self._drawer.draw, journey, format_, language, layout)
        return [replace(file, contents=pages)]

    async def _sent(self, chat: int, file: File) -> Sequence[Message]:
        if len(file.contents) > 1:
            first, *others = file.contents
            media = [InputMediaPhoto(first, caption=file.caption), *map(InputMediaPhoto, others)]
            return await self._bot.send_media_group(chat, media)
        content = file.contents[0]
        how = {"caption": file.caption} if file.caption else {}
        named = {"filename": file.name} if file.name else {}
        return [await getattr(self._bot, f"send_{file.kind}")(chat, content, **how, **named)]

    async def _export(self, journey: Journey, language: Language) -> list[File]:
        sent = await self._writer(lambda c: telegram.evidence_of(c, str(journey.id), self._bot.id))
        document = File("document", (to_yaml(journey).encode(),), "map.yaml", words_in(language)("chat-export"))
        return [document, *(File(kind, (file,)) for _, kind, file in sent if kind in FILES)]

    async def _keep(self, file: File, ids: str | None) -> None:
        await self._writer(lambda c: telegram.keep_sent_file(c, self._bot.id, file.digest, file.map_id or None, ids))


def _digest(journey: Journey, *how: str) -> str:
    """Return a digest of all that decides what a picture looks like."""
    return hashlib.sha256(json.dumps([to_json(journey), *how, version("masir")]).encode()).hexdigest()


def _file_id(message: Message) -> str:
    return message.photo[-1].file_id if message.photo else message.document.file_id if message.document else ""
