"""What is sent along is kept with an answer: not with a private note, a command, or words that were taken back."""

import itertools
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Engine

from bot.telegram.receiving.intake import take
from dialogs.words import LANGUAGES, words_in
from storage.model.document.writer import to_yaml
from storage.model.journey import Language
from storage.model.logged import journey_of
from storage.rows import chats, maps, notes, outbox
from storage.rows.evidence import evidence_of
from storage.rows.transactions import reading, writing
from storage.rows.write_queue import Writer
from tests.telegram.talking import told

BOT = 42
EN = words_in("en")
OPEN = "stages.s1.touchpoints"
CUT = "about the lease " * 256  # 4,096 units: as much as one message holds
MOMENT = 1_800_000_000


class Talk:
    """What people send to the bot, taken in as it comes; each message is said a minute after the one before."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writer = Writer(engine)
        self._numbers = itertools.count(1)
        self.last = 0

    async def send(self, text: str = "", file: str = "", *, by: int = 1, soon: bool = False, **about: object) -> int:
        """Send a message, or a photo with a caption, and return its number; `soon` is a second after the one before."""
        number = next(self._numbers)
        self.last += 1 if soon else 60
        what = {"caption": text, "photo": [{"file_id": file}]} if file else {"text": text}
        await self._take("message", number, by, {**what, **about})
        return number

    async def album(self, *captions: str) -> None:
        """Send photos as one album, each with its caption or none."""
        for place, caption in enumerate(captions):
            await self.send(caption, f"photo {place}", soon=place > 0, media_group_id="77")

    async def edit(self, number: int, text: str = "", file: str = "", by: int = 1) -> None:
        """Change a message."""
        what = {"caption": text, "photo": [{"file_id": file}]} if file else {"text": text}
        await self._take("edited_message", number, by, what)

    async def reply(self, to: int, text: str) -> None:
        """Reply to a message."""
        await self.send(text, reply_to_message={"message_id": to})

    def said(self, by: int = 1) -> str:
        """Return what waits to be said to somebody."""
        with writing(self.engine) as c:
            chat = chats.known_chat(c, "telegram", str(by))
            found = outbox.waiting(c, chat) if chat else ()
            return "\n".join(str(one.what.get("text", "")) for one in found)

    def files(self, by: int = 1) -> list[str]:
        """Return the files that somebody is sent with a document of their map."""
        with writing(self.engine) as c:
            kept = maps.listed(c, owner(by))
            return [file for one in kept for _, _, file in evidence_of(c, one.id, BOT)]

    def notes(self, by: int = 1) -> list[str]:
        """Return somebody's private notes."""
        with reading(self.engine) as c:
            return [one.text for kept in maps.listed(c, owner(by)) for one in notes.notes_of(c, owner(by), kept.id)]

    def document(self, by: int = 1) -> str:
        """Return somebody's maps as documents."""
        with reading(self.engine) as c:
            kept = maps.listed(c, owner(by))
            return "\n".join(to_yaml(journey_of(maps.log_of(c, owner(by), one.id))) for one in kept)

    async def hand_over(self) -> None:
        """Hand the first person's map to the second."""
        await self.send("/handover")
        found = re.search(r"start=(h-[\w-]+)", self.said())
        assert found
        await self.send(f"/start {found[1]}", by=2)

    async def _take(self, kind: str, number: int, by: int, what: dict[str, Any]) -> None:
        about = {"message_id": number, "chat": {"id": by, "type": "private"}, "from": {"id": by}}
        update = {"update_id": next(self._numbers) + 10_000, kind: {**about, "date": MOMENT + self.last, **what}}
        await take(self._writer, BOT, update, "masirbot")


def owner(by: int) -> str:
    return f"telegram:{by}"


@pytest_asyncio.fixture
async def talk(engine: Engine) -> AsyncIterator[Talk]:
    talk = Talk(engine)
    await talk.send("/start")
    for text in told(OPEN):
        await talk.send(text)
    yield talk


async def test_a_photo_is_kept_with_the_answer_it_came_with_and_goes_along(talk: Talk):
    await talk.send("They look at the window", "window")
    await talk.send(file="alone")
    assert talk.files() == ["window", "alone"]
    await talk.hand_over()

    assert talk.files(by=2) == ["window", "alone"]
    assert EN("say-media-not-kept") not in talk.said()


@pytest.mark.parametrize("caption", ["/private the alarm code", "/map", "/why", "undo", "why", "/nonsense", "/back"])
async def test_a_photo_with_a_private_note_or_a_command_is_not_kept_and_that_is_said(talk: Talk, caption: str):
    await talk.send(caption, "secret")

    assert talk.files() == []
    assert EN("say-media-not-kept") in talk.said()


async def test_a_photo_behind_the_prompt_for_a_private_note_is_not_kept_and_the_prompt_stays(talk: Talk):
    await talk.send("/private +")
    await talk.send(file="secret")
    assert EN("say-media-private") in talk.said()
    await talk.send("the alarm code", "secret too")

    assert talk.files() == []
    assert talk.notes() == ["the alarm code"]
    assert talk.said().count(EN("say-media-not-kept")) == 1


@pytest.mark.parametrize("captions", [("/private two", "", ""), ("", "/private two", ""), ("", "", "/private two")])
async def test_nothing_of_a_private_album_is_kept(talk: Talk, captions: tuple[str, ...]):
    await talk.album(*captions)

    assert talk.files() == []
    assert talk.notes() == ["two"]
    assert talk.said().count(EN("say-media-not-kept")) == 1


@pytest.mark.parametrize("captions", [("two", "", ""), ("", "two", ""), ("", "", "two"), ("", "", "")])
async def test_nothing_of_an_album_behind_the_prompt_is_kept(talk: Talk, captions: tuple[str, ...]):
    await talk.send("/private +")
    await talk.album(*captions)

    assert talk.files() == []
    assert talk.notes() == [text for text in captions if text]
    assert talk.document().count("two") == 0


async def test_nothing_of_an_album_with_a_command_in_words_is_kept(talk: Talk):
    await talk.album("undo", "", "")

    assert talk.files() == []


async def test_an_album_with_an_answer_is_kept_whole_wherever_its_words_stand(talk: Talk):
    await talk.album("", "the window", "the door")

    assert talk.files() == ["photo 0", "photo 1", "photo 2"]
    await talk.send("undo")
    assert talk.files() == []


async def test_a_photo_goes_with_the_words_that_are_taken_back(talk: Talk):
    await talk.send("They look at the recipe", "secret")
    await talk.send("undo")

    assert talk.files() == []
    await talk.send("They look at the menu")
    assert talk.files() == []
    await talk.hand_over()
    assert talk.files(by=2) == []


async def test_a_photo_goes_with_the_answer_that_is_taken_out(talk: Talk):
    number = await talk.send("They look at the recipe", "secret")
    await talk.send("/remove stages.s1.touchpoints")
    assert number
    assert talk.files() == []

    await talk.hand_over()
    assert talk.files(by=2) == []


async def test_a_photo_of_what_is_said_otherwise_now_stays_and_does_not_go_along(talk: Talk):
    await talk.send("They look at the recipe", "secret")
    await talk.send(f"/edit {OPEN} They ask for the menu")
    assert talk.files() == ["secret"]
    await talk.hand_over()

    assert talk.files(by=2) == []


async def test_a_changed_message_shows_what_it_shows_now(talk: Talk):
    with_words = await talk.send("They look at the recipe", "secret")
    alone = await talk.send(file="secret, too")
    await talk.edit(with_words, "They look at the menu", "menu")
    await talk.edit(alone, file="door")

    assert talk.files() == ["menu", "door"]
    assert "recipe" not in talk.document()


async def test_a_photo_whose_caption_becomes_a_command_is_dropped_and_that_is_said(talk: Talk):
    number = await talk.send("They look at the recipe", "secret")
    await talk.edit(number, "/private the recipe", "secret")

    assert talk.files() == []
    assert EN("say-media-not-kept") in talk.said()


async def test_a_message_of_the_new_owner_changes_nothing_that_came_with_the_map(talk: Talk):
    number = await talk.send("They look at the window", "window")
    await talk.hand_over()
    await talk.edit(number, "mine", "mine", by=2)

    assert talk.files(by=2) == ["window"]


@pytest.mark.parametrize("caption", ["/delete all", "/delete map"])
async def test_what_a_caption_deletes_is_gone(talk: Talk, caption: str):
    await talk.send("They look at the window", "window")
    await talk.send(caption, "photo")

    assert talk.document() == ""
    assert EN("chat-sorry") not in talk.said()


async def test_an_album_whose_caption_deletes_begins_nothing_anew(talk: Talk):
    await talk.album("/delete all", "", "")

    assert talk.document() == ""


async def test_a_map_is_taken_over_with_a_photo_beside_the_code(talk: Talk):
    await talk.send("/handover")
    found = re.search(r"start=(h-[\w-]+)", talk.said())
    assert found
    await talk.send(f"/start {found[1]}", "mine", by=2)

    assert "Look" in talk.document(by=2)
    assert talk.files(by=2) == []


@pytest.mark.parametrize("tail", ["the door code is 4711", "and the rest of it", "4711\n4712"])
@pytest.mark.parametrize("begun", ["/private ", "/edit stages "])
async def test_the_end_of_a_long_command_that_the_phone_cut_in_two_is_no_answer(talk: Talk, begun: str, tail: str):
    before = talk.document()
    await talk.send((begun + CUT)[:4096])
    await talk.send(tail, soon=True)

    assert talk.document() == before
    assert talk.notes() == []
    assert talk.said().count("2,000") == 2


async def test_a_long_note_behind_the_prompt_is_refused_whole_and_the_prompt_stays(talk: Talk):
    before = talk.document()
    await talk.send("/private +")
    await talk.send(CUT)
    await talk.send("the door code is 4711", soon=True)
    assert (talk.document(), talk.notes()) == (before, [])
    await talk.send("the code")

    assert (talk.document(), talk.notes()) == (before, ["the code"])


@pytest.mark.parametrize("note", ["/private code 1", "code 1"])
async def test_a_reply_to_a_private_note_is_a_private_note(talk: Talk, note: str):
    before = talk.document()
    if not note.startswith("/"):
        await talk.send("/private +")
    number = await talk.send(note)
    await talk.reply(number, "and code 2")

    assert talk.document() == before
    assert talk.notes() == ["code 1", "and code 2"]


async def test_what_is_done_beside_the_prompt_leaves_it_open(talk: Talk):
    number = await talk.send("window")
    await talk.send("/private +")
    await talk.send(sticker={"file_id": "smile"}, text="")
    await talk.edit(number, "the door")
    await talk.reply(number, "the gate")
    await talk.edit(9_999, "nothing of ours")
    before = talk.document()
    await talk.send("the alarm code")

    assert talk.notes() == ["the alarm code"]
    assert talk.document() == before
    assert "the gate" in before


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_every_language(engine: Engine, language: Language):
    talk = Talk(engine)
    await talk.send(f"/start {language}")
    await talk.send("/map", "photo")

    assert words_in(language)("say-media-not-kept") in talk.said()
