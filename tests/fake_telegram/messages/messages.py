"""Messages in private chats: what they hold, and how the Bot API writes them."""

from dataclasses import dataclass

from tests.fake_telegram.messages.files import File
from tests.fake_telegram.messages.keyboards import Button, Keyboard, inline_json
from tests.fake_telegram.messages.markup import Entity
from tests.fake_telegram.refusal import Json


@dataclass(frozen=True, slots=True)
class Message:
    """One message as its chat shows it now; `person` is the id of the private chat and of the human in it."""

    id: int
    person: int
    by_bot: bool
    date: int
    text: str = ""
    entities: tuple[Entity, ...] = ()
    keyboard: Keyboard = ()
    photo_file: File | None = None
    document_file: File | None = None
    other: Json | None = None
    reply_to: int | None = None
    edit_date: int | None = None
    silent: bool = False

    @property
    def caption(self) -> str:
        """What is written below a picture or a file."""
        return self.text if self.photo_file or self.document_file else ""

    @property
    def photo(self) -> bytes | None:
        return self.photo_file.data if self.photo_file else None

    @property
    def document(self) -> bytes | None:
        return self.document_file.data if self.document_file else None

    @property
    def file_name(self) -> str | None:
        return self.document_file.name if self.document_file else None

    @property
    def edited(self) -> bool:
        return self.edit_date is not None

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All buttons, row after row, each as the bot ordered it."""
        return tuple(button for row in self.keyboard for button in row)

    @property
    def labels(self) -> list[list[str]]:
        """What the buttons say, row by row from left to right."""
        return [[button.text for button in row] for row in self.keyboard]

    def json(self, sender: Json, chat: Json) -> Json:
        body: Json = {"message_id": self.id, "from": sender, "chat": chat, "date": self.date}
        body |= {"edit_date": self.edit_date} if self.edit_date is not None else {}
        body |= self._content() | (self.other or {})
        return body | ({"reply_markup": inline_json(self.keyboard)} if self.keyboard else {})

    def _content(self) -> Json:
        text, entities = (
            ("caption", "caption_entities") if self.photo_file or self.document_file else ("text", "entities")
        )
        content: Json = {text: self.text} if self.text else {}
        content |= {entities: [entity.json() for entity in self.entities]} if self.entities else {}
        content |= {"photo": self.photo_file.photo_json()} if self.photo_file else {}
        return content | ({"document": self.document_file.document_json()} if self.document_file else {})
