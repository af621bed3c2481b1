"""People with a phone: they write, press, edit, block, and see what the bot made of their chat."""

import struct
import zlib
from dataclasses import dataclass, replace

from tests.fake_telegram.messages.files import Upload
from tests.fake_telegram.messages.keyboards import Button
from tests.fake_telegram.messages.markup import Entity, units
from tests.fake_telegram.messages.messages import Message
from tests.fake_telegram.refusal import Json
from tests.fake_telegram.state.state import Chat, Press, State
from tests.fake_telegram.state.updates import PRESS_LIVES


class NoSuchButtonError(AssertionError):
    """The person looks for a button that is not there."""


@dataclass(frozen=True, slots=True)
class Person:
    """One human and their private chat with the bot; every method may be called from any thread."""

    id: int
    state: State

    # What they do

    def say(self, text: str, *, reply_to: Message | None = None, forwarded: bool = False) -> Message:
        """Write a message and return it; telephones take away the white space around it."""
        other = self._forward() if forwarded else None
        return self._send(text=text.strip(), entities=_command(text.strip()), other=other, reply_to=reply_to)

    def edit(self, message: Message, text: str) -> Message:
        """Change an earlier message of their own."""
        with self.state.changing():
            now = self._now()
            before = self.state.messages[self.id, message.id]
            assert not before.by_bot, "people edit their own messages only"
            after = replace(before, text=text, entities=_command(text), edit_date=int(now))
            self.state.put(after)
            self.state.updates.add("edited_message", self.state.json(after), f"chat {self.id}", now)
            return after

    def press(self, wanted: str, message: Message | None = None) -> Press:
        """Press a button by what it says or by its callback data, on the newest keyboard or on the given message."""
        with self.state.changing():
            now = self._now()
            found = self.panel if message is None else self.state.messages.get((self.id, message.id))
            button = _button(wanted, found)
            assert found
            press = Press(f"{self.id * 7919}{len(self.state.presses):06}", self.id, button.data or "", now)
            self.state.presses[press.id] = press
            body = {
                "id": press.id,
                "from": self.chat.user,
                "message": self.state.json(found),
                "chat_instance": str(self.id * 31),
                "data": press.data,
            }
            self.state.updates.add("callback_query", body, f"presses of {self.id}", now, PRESS_LIVES)
            return press

    def send_photo(self, picture: bytes | None = None, caption: str = "", reply_to: Message | None = None) -> Message:
        upload = Upload("photo.jpg", "image/jpeg", picture or png(640, 480))
        with self.state.lock:
            file = self.state.files.keep_photo(upload)
        return self._send(text=caption, photo_file=file, reply_to=reply_to)

    def send_album(self, *captions: str) -> list[Message]:
        """Send several photos as one thing, each with a caption or without one."""
        group: Json = {"media_group_id": f"{self.id * 104_729}{len(self.state.messages)}"}
        with self.state.lock:
            files = [
                self.state.files.keep_photo(Upload("photo.jpg", "image/jpeg", png(640, 480 + n)))
                for n in range(len(captions))
            ]
        return [self._send(text=text, photo_file=file, other=group) for text, file in zip(captions, files, strict=True)]

    def send_document(
        self, data: bytes, name: str, kind: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        with self.state.lock:
            file = self.state.files.keep_document(Upload(name, kind, data))
        return self._send(text=caption, document_file=file)

    def send_voice(self, data: bytes = b"OggS voice", seconds: int = 3) -> Message:
        with self.state.lock:
            file = self.state.files.keep("VoiceNote", Upload("voice.oga", "audio/ogg", data))
        return self._send(other={"voice": file.json() | {"duration": seconds, "mime_type": "audio/ogg"}})

    def send_sticker(self, emoji: str = "👍") -> Message:
        with self.state.lock:
            file = self.state.files.keep("Sticker", Upload("sticker.webp", "image/webp", b"RIFF sticker"))
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._send(other={"sticker": file.json() | looks | {"emoji": emoji}})

    def delete(self, message: Message) -> None:
        """Delete a message of the chat for both sides, which the bot is not told."""
        with self.state.changing():
            self.state.erase(message)

    def block(self) -> None:
        self._member("member", "kicked", blocked=True)

    def unblock(self) -> None:
        self._member("kicked", "member", blocked=False)

    # What they see

    @property
    def chat(self) -> Chat:
        return self.state.chats[self.id]

    @property
    def screen(self) -> list[Message]:
        """All messages of the chat as they look now, the oldest first."""
        with self.state.lock:
            return [m for (person, _), m in sorted(self.state.messages.items()) if person == self.id]

    @property
    def received(self) -> list[Message]:
        """What the bot has sent and not deleted."""
        return [message for message in self.screen if message.by_bot]

    @property
    def last(self) -> Message | None:
        """The newest message of the bot."""
        return self.received[-1] if self.received else None

    @property
    def panel(self) -> Message | None:
        """The newest message with buttons."""
        return next((message for message in reversed(self.received) if message.keyboard), None)

    @property
    def panels(self) -> list[Message]:
        """All messages that still have buttons."""
        return [message for message in self.received if message.keyboard]

    @property
    def toasts(self) -> list[str]:
        """What answers to presses said, in the order of the presses."""
        with self.state.lock:
            answers = [
                press.answer for press in self.state.presses.values() if press.person == self.id and press.answer
            ]
        return [answer["text"] for answer in answers if answer.get("text")]

    @property
    def spinning(self) -> list[Press]:
        """Presses that nobody has answered."""
        with self.state.lock:
            return [p for p in self.state.presses.values() if p.person == self.id and p.answer is None]

    @property
    def actions(self) -> list[str]:
        """The chat actions shown so far ("typing", "upload_photo")."""
        return list(self.chat.actions)

    def _send(self, *, reply_to: Message | None = None, **content: object) -> Message:
        with self.state.changing():
            now = self._now()
            self.chat.started = True
            message = replace(self.state.write(self.id, by_bot=False), **content)  # type: ignore[arg-type]
            message = replace(message, reply_to=reply_to.id if reply_to else None)
            self.state.put(message)
            self.state.updates.add("message", self.state.json(message), f"chat {self.id}", now)
            return message

    def _now(self) -> float:
        assert not self.chat.blocked, "who has blocked the bot must unblock it first"
        return self.state.clock.now()

    def _forward(self) -> Json:
        origin = {"type": "hidden_user", "sender_user_name": "Somebody", "date": int(self.state.clock.now())}
        return {"forward_origin": origin}

    def _member(self, old: str, new: str, *, blocked: bool) -> None:
        with self.state.changing():
            self.chat.blocked = blocked
            now = self.state.clock.now()
            members: list[Json] = [{"user": self.state.bot, "status": old}, {"user": self.state.bot, "status": new}]
            members = [m | ({"until_date": 0} if m["status"] == "kicked" else {}) for m in members]
            body = {"chat": self.chat.json, "from": self.chat.user, "date": int(now)}
            body |= {"old_chat_member": members[0], "new_chat_member": members[1]}
            self.state.updates.add("my_chat_member", body, f"membership of {self.id}", now)


def png(width: int, height: int, size: int = 0) -> bytes:
    """Return a picture of these measures, filled up to `size` bytes; its rows are missing, which no header says."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(header)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return start + bytes(max(0, size - len(start)))


def _command(text: str) -> tuple[Entity, ...]:
    words = text.split()
    return (
        (Entity("bot_command", 0, units(words[0])),) if words and words[0].startswith("/") and words[0] != "/" else ()
    )


def _button(wanted: str, message: Message | None) -> Button:
    buttons = message.buttons if message else ()
    for found in (*(b for b in buttons if b.data == wanted), *(b for b in buttons if b.text == wanted)):
        if found.data is not None:
            return found
        raise NoSuchButtonError(f"{wanted!r} does not tell the bot that it was pressed")
    raise NoSuchButtonError(f"no button {wanted!r}; there are {[button.text for button in buttons]}")
