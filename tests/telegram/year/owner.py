"""An owner at the phone of whom everything that the bot sends is seen, and whether they had asked for it."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import vobject

from bot.telegram.panels import pressed
from dialogs.words import Words, words_in
from storage.model.journey import Language
from storage.model.log import Log
from storage.rows import maps
from storage.rows.transactions import reading
from tests.fake_telegram.fake import Person
from tests.fake_telegram.messages.messages import Message
from tests.telegram.living import Living

NOON = time(12)
_LOOKS = (time(8, 59), time(9), time(17, 59), time(18))  # of a day, by the owner's clock
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Unasked:
    """What the bot sent by itself: when, by the owner's clock, and which messages."""

    at: datetime
    sent: tuple[Message, ...]

    @property
    def is_ended_by_one_tap(self) -> bool:
        """Whether a button below it ends all reminders."""
        return [one.data for one in self.sent[-1].buttons if one.data and pressed(one.data)[1] == "/settings off"] != []


@dataclass
class Owner:
    """Somebody who answers the bot, and lets days pass until it writes by itself."""

    bot: Living
    person: Person
    language: Language
    zone: ZoneInfo
    unasked: list[Unasked] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)

    @property
    def words(self) -> Words:
        return words_in(self.language)

    @property
    def here(self) -> datetime:
        return self.bot.now().astimezone(self.zone)

    @property
    def today(self) -> date:
        return self.here.date()

    @property
    def map_ids(self) -> tuple[str, ...]:
        """Return the maps, the newest first."""
        with reading(self.bot.engine) as c:
            return tuple(one.id for one in maps.listed(c, f"telegram:{self.person.id}"))

    def log(self, map_id: str) -> Log:
        with reading(self.bot.engine) as c:
            return maps.log_of(c, f"telegram:{self.person.id}", map_id)

    async def say(self, *texts: str) -> Sequence[Message]:
        """Say one thing after another, and return what came of the last."""
        for text in texts:
            self.person.say(text)
            await self.bot.rest()
            new = self._new()
        return new

    @property
    def heard(self) -> str:
        """Return everything that the bot has said so far, also in answers to buttons."""
        return "\n".join((*(message.text for message in self.person.received), *self.person.toasts))

    @property
    def panel_text(self) -> str:
        assert self.person.panel
        return self.person.panel.text

    def button(self, command: str) -> str | None:
        """Return the data of the button of the newest panel that does something, None where there is none."""
        assert self.person.panel
        found = (one.data for one in self.person.panel.buttons if one.data)
        return next((data for data in found if pressed(data)[1] == command), None)

    def label(self, command: str) -> str:
        """Return what a button of the newest panel says."""
        assert self.person.panel
        return next(one.text for one in self.person.panel.buttons if one.data == self.button(command))

    async def press(self, command: str) -> Sequence[Message]:
        """Press a button of the newest panel by what it does, and return what came of it."""
        data = self.button(command)
        assert data, (command, self.panel_text)
        self.person.press(data)
        await self.bot.rest()
        return self._new()

    async def wait(self, day: date, at: time = NOON) -> Sequence[Unasked]:
        """Let the time pass, the bot looking for what is due meanwhile, and return what it sent by itself."""
        before, until = len(self.unasked), datetime.combine(day, at, self.zone)
        moments = (
            datetime.combine(self.today + timedelta(days=ahead), one, self.zone)
            for ahead in range((day - self.today).days + 1)
            for one in _LOOKS
        )
        for moment in [one for one in moments if self.here < one < until]:
            self.bot.until(moment)
            await self.bot.look()
            if new := self._new():
                self.unasked.append(Unasked(moment, tuple(new)))
        self.bot.until(until)
        return self.unasked[before:]

    async def calendar(self) -> dict[str, tuple[date, int]]:
        """Return the day and the sequence of each entry of the calendar file, by its identity."""
        (file,) = [one.document for one in await self.say("/calendar") if one.document]
        entries = getattr(vobject.readOne(file.decode()), "vevent_list", ())
        found = {one.uid.value: (one.dtstart.value, int(one.sequence.value)) for one in entries}
        assert len(found) == len(list(entries))
        return found

    def _new(self) -> list[Message]:
        new = [message for message in self.person.received if message.id not in self._seen]
        self._seen |= {message.id for message in new}
        return new


def pictures(messages: Sequence[Message]) -> list[bytes]:
    """Return the pictures among messages, each of which is one, and of a size that can be looked at."""
    files = [file for one in messages for file in (one.photo, one.document) if file and file.startswith(_PNG)]
    for file in files:
        wide, high = struct.unpack(">II", file[16:24])
        assert 300 <= wide <= 10_000, (wide, high)
        assert 300 <= high <= 20_000, (wide, high)
        assert 10_000 < len(file) < 10_000_000
        assert file.endswith(b"IEND\xaeB`\x82")
    return files
