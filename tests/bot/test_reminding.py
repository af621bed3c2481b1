"""People are told once of what falls due, on both databases, by a clock that is passed in."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from bot.person import Person, interview_in
from bot.reminding import reminded
from bot.turn import turn
from dialogs.events import Commanded, Event, Said
from dialogs.interview import Interview
from dialogs.words import words_in
from storage.rows import chats, outbox
from storage.rows.transactions import reading, writing

EN = words_in("en")
START = datetime(2027, 1, 4, 12, tzinfo=UTC)  # a Monday
SAID = ("English", "café", "no", "why they go", "- Look\n- Buy", "students")


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Talk:
    """Somebody in Telegram, without Telegram."""

    def __init__(self, engine: Engine, clock: Clock, number: int = 7) -> None:
        self.engine, self.clock = engine, clock
        self.person = Person(f"telegram:{number}", "telegram", str(number), "en", clock=clock)
        self.do(Commanded("start"))

    def do(self, event: Event) -> Interview:
        after = turn(self.engine, self.person, event).interview
        with writing(self.engine) as c:  # the map was changed when this clock says so
            at = {"now": self.clock.now, "id": after.map_id}
            c.execute(text("UPDATE map SET updated_at = :now WHERE id = :id"), at)
        self.brought()
        return after

    def said(self, *texts: str) -> Interview:
        for one in texts:
            after = self.do(Said(one))
        return after

    def brought(self) -> list[dict[str, object]]:
        """Return what waits, and take it away, as if it had arrived."""
        with writing(self.engine) as c:
            chat = chats.chat_at(c, "telegram", self.person.chat, "en")
            there = outbox.waiting(c, chat)
            outbox.delivered(c, *there)
        return [one.what for one in there]

    def look(self) -> list[dict[str, object]]:
        """Let the loop look at this chat now, and return what was said."""
        with writing(self.engine) as c:
            reminded(c, self.person.chat, self.clock.now)
        return self.brought()

    @property
    def now(self) -> Interview:
        with reading(self.engine) as c:
            return interview_in(c, self.person, chats.chat_at(c, "telegram", self.person.chat, "en"))


def test_what_falls_due_is_told_once_at_the_hour(either_engine: Engine, clock: Clock):
    talk = Talk(either_engine, clock)
    talk.said(*SAID, "/improve 3")
    assert talk.now.log.value("review_on") == "2027-01-07"

    clock.now = datetime(2027, 1, 7, 8, 59, tzinfo=UTC)
    assert talk.look() == []
    clock.now = datetime(2027, 1, 7, 9, tzinfo=UTC)
    told = talk.look()
    assert [one["reply"] for one in told] == ["Say"]
    assert EN("due-review", day=date(2027, 1, 7)) in str(told[0]["text"])
    for hours in range(1, 100):
        clock.now += timedelta(hours=hours)
        assert talk.look() == []


def test_of_somebody_who_stops_half_way_one_message_comes_with_the_picture(either_engine: Engine, clock: Clock):
    talk = Talk(either_engine, clock)
    talk.said(*SAID)
    talk.do(Commanded("stop"))

    clock.now += timedelta(hours=23)
    assert talk.look() == []
    clock.now += timedelta(hours=1)
    told = talk.look()
    assert [one["reply"] for one in told] == ["Say", "Draw"]
    assert talk.now.screen is None
    for _ in range(40):
        clock.now += timedelta(hours=11)
        assert talk.look() == []
