"""The versions of a map in Telegram: listed, looked at, put side by side and gone back to, by buttons alone."""

import pytest

from dialogs.words import words_in
from tests.fake_telegram.fake import Person
from tests.telegram.talking import FIRST, Bot, answer, begun, exported, texts, told

say = words_in("en")
SAID = {f"{FIRST}.obstacles": "queue", f"{FIRST}.emotion.score": "-1", "business.name": "Blue Door"}
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("versions")]  # they share one bot


@pytest.fixture(scope="module")
def layla(bot: Bot) -> Person:
    """Return somebody with a finished map that was changed since."""
    person = bot.fake.person(7001, language_code="en")
    begun(person, bot.fake, told("", SAID))
    answer(person, bot.fake, f"/edit {FIRST}.emotion.score 2")
    return person


def press(bot: Bot, person: Person, label: str) -> None:
    """Press the button that begins so, as soon as it is there."""

    def there() -> list[str]:
        return [one.text for one in person.panel.buttons if one.text.startswith(label)] if person.panel else []

    bot.fake.wait(there, 60)
    person.press(there()[0])


def pictures(person: Person) -> int:
    return sum(bool(message.photo or message.document) for message in person.received)


def test_a_version_is_looked_at_compared_and_gone_back_to_by_buttons(bot: Bot, layla: Person):
    before = exported(bot.home, layla)
    layla.say("/versions")
    bot.fake.wait(lambda: layla.panel and say("version-list") in layla.panel.text, 60)
    had = pictures(layla)
    press(bot, layla, say("version-number", number=1))
    bot.fake.wait(lambda: pictures(layla) > had, 60)
    albums = len(bot.fake.called("sendMediaGroup", layla.id))
    press(bot, layla, say("version-button-compare"))
    bot.fake.wait(lambda: say("version-since", number=1) in texts(layla), 60)
    assert say("version-better", count=1) in texts(layla)
    bot.fake.wait(lambda: len(bot.fake.called("sendMediaGroup", layla.id)) > albums, 60)
    press(bot, layla, say("version-button-back"))
    bot.fake.wait(lambda: exported(bot.home, layla) != before, 60)
    assert "score: -1" in exported(bot.home, layla)

    answer(layla, bot.fake, "/undo")
    assert exported(bot.home, layla) == before


def test_the_map_is_kept_under_a_name_that_is_typed(bot: Bot, layla: Person):
    layla.say("/versions")
    press(bot, layla, say("version-button-name"))
    bot.fake.wait(lambda: layla.panel and say("version-type") in layla.panel.text, 60)
    layla.say("Ramadan")
    bot.fake.wait(lambda: "“Ramadan”" in texts(layla), 60)
    layla.say("/versions")

    bot.fake.wait(lambda: layla.panel and "Ramadan" in str(layla.panel.buttons), 60)
