"""What a person meets in the chat: menus, corrections, evidence, several maps, erasure, and more than one can read."""

import itertools
import re
import time
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from dialogs.words import LANGUAGES, words_in
from storage.rows.engine import open_engine
from storage.rows.transactions import reading
from tests.fake_telegram.fake import FakeTelegram, Person
from tests.telegram.process import running
from tests.telegram.talking import FIRST, Bot, answer, begun, exported, texts, told

UNNAMED = told(f"{FIRST}.touchpoints")
BEGINNING = (*UNNAMED, "/edit business.name Blue Door")
NUMBERS = itertools.count(1001)
TABLES = ("map", "entry", "evidence", "result", "sent_file", "asked")  # where something of a person stands
say = words_in("en")
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("chat")]  # they share one bot


@pytest.fixture
def layla(bot: Bot) -> Person:
    """Return somebody who has said what her business is."""
    person = bot.fake.person(next(NUMBERS), language_code="en")
    begun(person, bot.fake, BEGINNING)
    return person


def documents(person: Person) -> list[object]:
    return [message for message in person.received if message.document]


def kept(home: dict[str, str], table: str) -> int:
    engine = open_engine(home["MASIR_DATABASE_URL"])
    with reading(engine) as c:
        count = c.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608 - our own names
    engine.dispose()
    return int(count)


def test_the_bot_introduces_itself_in_each_language(bot: Bot):
    bot.fake.wait(lambda: [call.method for call in bot.fake.calls].count("setMyCommands") == len(LANGUAGES) + 1, 30)

    commands = [call for call in bot.fake.calls if call.method == "setMyCommands"]
    assert {str(call.params.get("language_code") or "") for call in commands} == {"", *LANGUAGES}
    for language in LANGUAGES:
        words = words_in(language)
        assert len(words("chat-name")) <= 64
        assert len(words("chat-short-description")) <= 120
        assert len(words("chat-description")) <= 512


def test_a_message_that_is_edited_changes_its_answer(bot: Bot, layla: Person):
    message = layla.say("Instagram, the window")
    bot.fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
    layla.edit(message, "Instagram, the shop window, friends")
    bot.fake.wait(lambda: "Changed." in texts(layla), 20)
    layla.send_sticker()
    bot.fake.wait(lambda: "I can only read text" in texts(layla), 20)
    greeting = next(one for one in layla.screen if one.text == "/start")
    layla.edit(greeting, "hello")
    bot.fake.wait(lambda: say("wrong-corrected") in texts(layla), 20)

    stages = exported(bot.home, layla).partition("\nstages:")[2]
    assert re.findall(r"name: (.*)", stages) == ["Look", "Instagram", "the shop window", "friends", "Buy"]


def test_what_is_sent_along_is_kept_and_comes_with_the_export_and_all_can_be_erased(
    fake: FakeTelegram, home: dict[str, str]
):
    layla = fake.person(1001)
    with running(fake, home, "polling"):
        begun(layla, fake, BEGINNING)
        layla.send_photo()
        layla.send_voice()
        fake.wait(lambda: texts(layla).count(say("say-media-kept")) >= 1 and kept(home, "evidence") == 2, 20)
        layla.send_photo(caption="the shop window")
        fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
        layla.say("/export")
        fake.wait(lambda: len([m for m in layla.received if m.photo]) == 2, 20)
        assert documents(layla)

        layla.say("/delete")
        fake.wait(lambda: layla.panel and "delete" in layla.panel.text.casefold(), 20)
        layla.press(say("chat-button-delete-all"))
        fake.wait(lambda: say("say-erased-all") in layla.toasts or say("say-erased-all") in texts(layla), 20)
        fake.wait(lambda: kept(home, "conversation") == 0, 20)
        assert [kept(home, table) for table in TABLES] == [0] * len(TABLES)
        files = Path(str(make_url(home["MASIR_DATABASE_URL"]).database)).parent.glob("*.db*")
        assert not [file for file in files if b"the shop window" in file.read_bytes()]

        layla.say("/start")
        fake.wait(lambda: layla.panel and "Which language" in layla.panel.text, 20)


def test_maps_are_switched_and_a_button_that_is_late_says_so(bot: Bot, layla: Person):
    answer(layla, bot.fake, "the window")
    for text in ("/new", "/edit business.name Red Door", "/maps"):
        answer(layla, bot.fake, text)
    assert layla.panel
    assert [label for row in layla.panel.labels for label in row if "Door" in label] == [
        "Red Door (in progress)",
        "Blue Door (in progress)",
    ]
    layla.press("Blue Door (in progress)")
    bot.fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
    answer(layla, bot.fake, "/maps")
    layla.press(say("chat-button-archive"))
    bot.fake.wait(lambda: layla.panel and "kind of business" in layla.panel.text, 20)
    answer(layla, bot.fake, "/maps")
    layla.press(say("chat-button-archived"))
    bot.fake.wait(lambda: layla.panel and say("say-archived") in layla.panel.text, 20)
    layla.press("Blue Door (archived)")
    bot.fake.wait(lambda: layla.panel and "want to achieve" in layla.panel.text, 20)
    layla.press(say("chat-button-ways"))
    bot.fake.wait(lambda: layla.panel and any(say("chat-button-back") in row for row in layla.panel.labels), 20)
    layla.press(say("chat-button-back"))
    layla.press(say("chat-button-back"))
    bot.fake.wait(lambda: say("wrong-stale") in layla.toasts, 20)
    bot.fake.wait(lambda: not layla.spinning, 20)


def test_29_fast_messages_cost_two_panels_at_most_and_all_count(fake: FakeTelegram, home: dict[str, str], mode: str):
    layla = fake.person(1001)
    with running(fake, {**home, "MASIR_TELEGRAM_LIMITS": "on"}, mode):
        for text in ("/start", *UNNAMED):
            layla.say(text)
        fake.wait(lambda: fake.all_told and layla.panel and "come into contact" in layla.panel.text, 60)
        time.sleep(1.5)
        before = len(layla.received)
        for number in range(29):
            layla.say(f"thing {number}")
        fake.wait(lambda: any(message.keyboard for message in layla.received[before:]), 60)
        fake.wait(lambda: "thing 28" in exported(home, layla), 60)  # what is told may wait in the inbox
        time.sleep(1.5)
        new = layla.received[before:]

    assert 1 <= len([message for message in new if message.keyboard]) <= 2  # before and after what is said of them
    assert len(new) <= 3


def test_an_unchanged_map_is_not_uploaded_again(bot: Bot, layla: Person):
    for _ in range(2):
        before = len(documents(layla))
        layla.say("/map")
        bot.fake.wait(lambda: len(documents(layla)) > before, 60)  # noqa: B023 - called at once
        bot.fake.wait(lambda: layla.last and layla.last.keyboard, 20)

    albums = bot.fake.called("sendMediaGroup", layla.id)
    uploaded = [[not isinstance(one["media"], str) for one in call.params["media"]] for call in albums]
    assert [(all(album), any(album)) for album in uploaded] == [(True, True), (False, False)]
    caption = next(message.caption for message in layla.received if message.photo)
    assert "Blue Door" in caption
    assert "students" in caption


def test_an_item_is_changed_by_buttons_and_we_go_on(bot: Bot, layla: Person):
    def press(label: str) -> None:
        bot.fake.wait(lambda: layla.panel and any(label == one.text for row in layla.panel.keyboard for one in row), 20)
        layla.press(label)

    for text in ("window", "a quick lunch", "-1", "queue\nnoise"):
        answer(layla, bot.fake, text)
    asked = layla.panel.text if layla.panel else ""
    layla.say("/review")
    for label in ("1. Look", "Obstacles", "queue", "✏️ Change"):
        press(label)
    bot.fake.wait(lambda: layla.panel and layla.panel.text == say("say-type-edit", item="queue"), 20)
    layla.say("the line at noon")
    bot.fake.wait(lambda: layla.panel and "the line at noon" in layla.panel.text, 20)
    press("▶ Carry on")
    bot.fake.wait(lambda: layla.panel and layla.panel.text == asked.replace("queue", "the line at noon"), 20)

    assert re.findall(r"text: (.*)", exported(bot.home, layla)) == ["a quick lunch", "the line at noon", "noise"]


def test_characters_that_no_font_has_are_told(bot: Bot, layla: Person):
    layla.say("/edit business.name Blue \U00012000 Door")
    layla.say("/map")
    notice = say("say-missing-glyphs", characters="\U00012000")
    bot.fake.wait(lambda: notice in texts(layla), 60)

    assert texts(layla).count(notice) == 1


@pytest.mark.parametrize("typed", [" /Delete All", "/DELETE@some_bot all"])
def test_nothing_of_somebody_who_deletes_everything_stands_in_any_file(bot: Bot, typed: str):
    number = 74_185_296_000 + next(NUMBERS)
    omar = bot.fake.person(number, language_code="en")
    begun(omar, bot.fake, (*told("purpose"), "quokka lovers leave", "/edit business.name Zephyrine Bakery"))
    omar.say(typed)
    bot.fake.wait(lambda: say("say-erased-all", title="") in texts(omar), 30)

    folder = Path(str(make_url(bot.home["MASIR_DATABASE_URL"]).database)).parent
    words = [word.encode() for word in ("Zephyrine", "quokka", str(number))]

    def left() -> list[str]:
        return [file.name for file in folder.rglob("*") if file.is_file() for w in words if w in file.read_bytes()]

    bot.fake.wait(lambda: not left(), 20)


def test_a_map_is_handed_over_with_a_link_and_its_notes_stay_behind(bot: Bot, layla: Person):
    layla.say("/private they do not believe it")
    bot.fake.wait(lambda: "Noted, for you alone." in texts(layla), 20)
    layla.say("/handover")
    bot.fake.wait(lambda: "?start=h-" in texts(layla), 20)
    code = re.findall(r"\?start=(h-[\w-]+)", texts(layla))[-1]
    omar = bot.fake.person(next(NUMBERS), language_code="en")
    omar.say(f"/start {code}")
    bot.fake.wait(lambda: "We go on where it was left." in texts(omar), 20)
    bot.fake.wait(lambda: omar.panel, 20)
    bot.fake.wait(lambda: say("say-handover-taken") in texts(layla), 60)

    assert "name: Blue Door" in exported(bot.home, omar)
    omar.say("/private")
    bot.fake.wait(lambda: say("say-private-none") in texts(omar), 20)
    assert "they do not believe it" not in texts(omar)
