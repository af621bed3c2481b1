"""A person who talks with the bot in the fake of Telegram, and the map that comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dialogs.events import Commanded, Said
from dialogs.interview import begin, open_question
from dialogs.respond import respond
from storage.model.document.writer import to_yaml
from storage.model.logged import journey_of
from storage.rows import maps
from storage.rows.engine import open_engine
from storage.rows.transactions import reading
from storage.sealing.keys import Keys, no_keys
from tests.fake_telegram.fake import FakeTelegram, Person

NOTHING: Mapping[str, str] = MappingProxyType({})
OPENING: Mapping[str, str] = MappingProxyType(
    {
        "language": "English",
        "business.trade": "café",
        "business.alone": "no",
        "purpose": "why they go",
        "stages": "Look\nBuy",
        "persona.name": "students",
    }
)
FIRST = "stages.s1"  # the address of the first stage


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


def told(until: str, answers: Mapping[str, str] = NOTHING) -> tuple[str, ...]:
    """Return what somebody types from the beginning to a question, by its address; what has no answer here is skipped.

    In which order things are asked is the script's, and no conversation of these tests depends on it.
    """
    known, said = {**OPENING, **answers}, list[str]()
    interview = respond(begin("en", given=False), Commanded("start")).interview
    while (one := open_question(interview)) and one.address != until:
        said.append(known.get(one.address, "skip"))
        interview = respond(interview, Said(said[-1])).interview
    return tuple(said)


def exported(home: dict[str, str], person: Person, keys: Keys = no_keys) -> str:
    """Return the only map that a person has at hand, without its id."""
    engine, owner = open_engine(home["MASIR_DATABASE_URL"], keys=keys), f"telegram:{person.id}"
    with reading(engine) as c:
        (only,) = [kept for kept in maps.listed(c, owner) if not kept.archived]
        text = to_yaml(journey_of(maps.log_of(c, owner, only.id)))
    engine.dispose()
    return text
