"""A person who talks with the bot in the fake of Telegram, and the map that comes of it."""

from dataclasses import dataclass

from storage.model.document.writer import to_yaml
from storage.model.log import journey_of
from storage.rows import maps
from storage.rows.engine import open_engine
from storage.rows.transactions import reading
from tests.fake_telegram.fake import FakeTelegram, Person


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot that runs, and the home in which it keeps everything."""

    fake: FakeTelegram
    home: dict[str, str]


def texts(person: Person) -> str:
    """Return everything that a person was sent."""
    return "\n".join(message.text or "" for message in person.received)


def answer(person: Person, fake: FakeTelegram, text: str) -> None:
    """Say something, and wait until the panel shows that it was taken in."""
    before = person.panel
    person.say(text)
    fake.wait(lambda: person.panel != before, 20)


def begun(person: Person, fake: FakeTelegram, texts: tuple[str, ...]) -> None:
    """Start the bot, wait for its first question, and answer one question after another."""
    person.say("/start")
    fake.wait(lambda: person.panel, 60)
    for text in texts:
        answer(person, fake, text)


def exported(home: dict[str, str], person: Person) -> str:
    """Return the only map that a person has at hand, without its id."""
    engine, owner = open_engine(home["MASIR_DATABASE_URL"]), f"telegram:{person.id}"
    with reading(engine) as c:
        (only,) = [kept for kept in maps.listed(c, owner) if not kept.archived]
        text = to_yaml(journey_of(maps.log_of(c, owner, only.id)))
    engine.dispose()
    return text
