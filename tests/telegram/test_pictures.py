"""The pictures of a talk: a small one once the first stage is told, and at the end the album, the plan's card first."""

import pytest

from bot.drawing import PLAN, Drawer
from dialogs.planning import planned
from dialogs.words import words_in
from renderers.formats import CARDS
from storage.model.document.reader import read
from storage.model.plan.worded import worded
from tests.fake_telegram.fake import Person
from tests.telegram.talking import FIRST, Bot, answer, begun, exported, told

say = words_in("en")
SAID = {
    f"{FIRST}.touchpoints": "window",
    f"{FIRST}.customer_goals": "a quick lunch",
    f"{FIRST}.emotion.score": "-1",
    f"{FIRST}.obstacles": "queue",
    f"{FIRST}.opportunities": "a second till",
    f"{FIRST}.opportunities.p1.answers": "1",
    "business.name": "Blue Door",
    "focus": "1",
}
SECOND = told("stages.s2.touchpoints", SAID)
WHOLE = told("", SAID)
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("pictures")]  # they share one bot


def photos(person: Person) -> list[bytes]:
    return [message.photo for message in person.received if message.photo]


def test_a_small_picture_comes_once_and_the_album_begins_with_the_plans_card(bot: Bot, drawer: Drawer):
    layla = bot.fake.person(1001, language_code="en")
    begun(layla, bot.fake, SECOND[:-1])
    assert photos(layla) == []
    answer(layla, bot.fake, SECOND[-1])
    bot.fake.wait(lambda: photos(layla), 60)
    for text in WHOLE[len(SECOND) :]:
        layla.say(text)
    bot.fake.wait(lambda: bot.fake.called("sendMediaGroup", layla.id), 60)
    bot.fake.wait(lambda: [message for message in layla.received if message.document], 60)

    assert len(bot.fake.called("sendPhoto", layla.id)) == 1
    (album,) = bot.fake.called("sendMediaGroup", layla.id)
    sent = [one["media"].data for one in album.params["media"]]
    journey = read(exported(bot.home, layla).encode(), ("en",))
    plan = worded(planned(journey, say), say)
    assert plan.first
    (card,) = drawer.draw(journey, "png", "en", PLAN, beside=plan)
    assert sent == [card, *drawer.draw(journey, "png", "en", CARDS, beside=plan)]


def test_the_guide_on_paper_comes_as_a_document(bot: Bot):
    sara = bot.fake.person(1002, language_code="en")
    begun(sara, bot.fake, ())
    sara.say("/guide")
    bot.fake.wait(lambda: [message for message in sara.received if message.document], 60)

    (call,) = bot.fake.called("sendDocument", sara.id)
    assert call.params["document"].data.startswith(b"%PDF")
    assert call.params["document"].name == "guide.pdf"


def test_the_customer_and_two_maps_side_by_side_come_as_photos(bot: Bot, drawer: Drawer):
    layla = bot.fake.person(1002, language_code="en")
    begun(layla, bot.fake, SECOND)
    bot.fake.wait(lambda: photos(layla), 60)
    layla.say("/customer")
    bot.fake.wait(lambda: len(photos(layla)) == 2, 60)
    journey = read(exported(bot.home, layla).encode(), ("en",))
    layla.say("/design")
    layla.say("/compare")
    bot.fake.wait(lambda: bot.fake.called("sendMediaGroup", layla.id), 60)

    card = photos(layla)[1]
    assert [card] == list(drawer.draw(journey, "png", "en", "customer"))
    (album,) = bot.fake.called("sendMediaGroup", layla.id)
    sent = [one["media"].data for one in album.params["media"]]
    assert 2 <= len(sent) <= 10
    assert all(one.startswith(b"\x89PNG") for one in sent)
