"""The plan taken elsewhere, in Telegram: files, and messages to forward."""

import itertools

import pytest
import vobject

from dialogs.words import words_in
from tests.fake_telegram.fake import Person
from tests.fake_telegram.messages.messages import Message
from tests.telegram.talking import FIRST, Bot, answer, begun, texts, told

NUMBERS = itertools.count(5001)
SAY = words_in("en")
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("chat")]  # they share one bot


@pytest.fixture
def layla(bot: Bot) -> Person:
    """Return somebody who has named an obstacle, and until when it is to be done away with."""
    person = bot.fake.person(next(NUMBERS), language_code="en")
    begun(person, bot.fake, told(f"{FIRST}.obstacles"))
    answer(person, bot.fake, "nobody answers")
    answer(person, bot.fake, "/due s1.o1 2030-05-01")  # with the first day, the time zone is asked for
    answer(person, bot.fake, "/item s1.o1")
    return person


def documents(person: Person) -> list[bytes]:
    return [message.document for message in person.received if message.document]


def test_the_calendar_comes_as_a_file_and_the_others_by_buttons(bot: Bot, layla: Person):
    layla.say("/calendar")
    bot.fake.wait(lambda: documents(layla) and layla.panel and SAY("task-other") in layla.panel.text, 30)
    (entry,) = vobject.readOne(documents(layla)[0].decode()).components()
    assert entry.dtstart.value.isoformat() == "2030-05-01"
    assert SAY("task-ready") in texts(layla)

    panel = layla.panel
    assert panel
    (trello,) = [str(one.data) for one in panel.buttons if one.text == "Trello"]
    layla.press(trello)
    bot.fake.wait(lambda: len(documents(layla)) > 1, 30)
    assert "nobody answers" in documents(layla)[1].decode("utf-8-sig")


def test_a_thing_comes_alone_without_buttons_and_the_panel_behind_it(bot: Bot, layla: Person):
    card, what = layla.panel, SAY("check-obstacle", text="nobody answers")
    assert card
    (forward,) = [str(one.data) for one in card.buttons if one.text == SAY("chat-button-forward")]

    def forwarded() -> list[Message]:
        return [one for one in layla.received if str(one.text).startswith(what) and not one.buttons]

    layla.press(forward)
    bot.fake.wait(lambda: forwarded() and layla.panel and layla.panel.id > forwarded()[0].id, 30)
    assert "1 May 2030" in str(forwarded()[0].text)
    assert layla.panel
    assert layla.panel.text == card.text
