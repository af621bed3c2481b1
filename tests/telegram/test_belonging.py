"""A message belongs to what it replies to, to its album, to the half that was cut off; an edited one to its answer."""

import itertools
import re

import pytest

from dialogs.words import words_in
from storage.model.limits import MESSAGE
from storage.rows import chats, maps
from storage.rows.engine import open_engine
from storage.rows.evidence import evidence_of
from storage.rows.transactions import reading
from tests.fake_telegram.fake import Person
from tests.fake_telegram.messages.messages import Message
from tests.telegram.talking import FIRST, Bot, answer, begun, exported, texts, told

NUMBERS = itertools.count(5001)
say = words_in("en")
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("belonging")]  # they share one bot


@pytest.fixture
def layla(bot: Bot) -> Person:
    person = bot.fake.person(next(NUMBERS), language_code="en")
    begun(person, bot.fake, told(f"{FIRST}.touchpoints"))
    return person


def asks(bot: Bot, person: Person, words: str) -> None:
    bot.fake.wait(lambda: person.panel and words in person.panel.text, 20)


def names(bot: Bot, person: Person) -> list[str]:
    stages = exported(bot.home, person).partition("\nstages:")[2]
    return re.findall(r"(?:name|text): (.*)", stages)


def evidence(bot: Bot, person: Person) -> list[str]:
    engine, owner = open_engine(bot.home["MASIR_DATABASE_URL"]), f"telegram:{person.id}"
    with reading(engine) as c:
        bots = c.exec_driver_sql("SELECT DISTINCT bot_id FROM evidence").scalars().all()
        sent = [evidence_of(c, one.id, number) for one in maps.listed(c, owner) for number in bots]
    engine.dispose()
    return [address for of_map in sent for address, _, _ in of_map]


def own(person: Person, text: str) -> Message:
    """Return the message in which somebody said something."""
    return next(message for message in person.screen if message.text == text and not message.by_bot)


def question(person: Person, words: str) -> Message:
    return next(message for message in reversed(person.received) if words in message.text)


def test_an_edited_list_of_stages_moves_no_answers(bot: Bot, layla: Person):
    message = own(layla, "Look\nBuy")
    answer(layla, bot.fake, "the window")
    layla.edit(message, "Hear of us\nLook\nBuy")
    bot.fake.wait(lambda: "Changed. Stages" in texts(layla), 20)
    layla.edit(message, "Hear of us\nLook\nBuy it")
    bot.fake.wait(lambda: "Buy it" in texts(layla), 20)

    assert names(bot, layla) == ["Hear of us", "Look", "the window", "Buy it"]


def test_an_edited_answer_is_read_like_a_typed_one(bot: Bot, layla: Person):
    window = layla.say("window")
    asks(bot, layla, "want to achieve")
    answer(layla, bot.fake, "a goal")
    feeling = layla.say("2")
    asks(bot, layla, "gets in the customer")
    layla.edit(feeling, "don't know")
    bot.fake.wait(lambda: say("say-review-unknown") in texts(layla), 20)
    layla.edit(window, "/undo")
    bot.fake.wait(lambda: say("wrong-edited-command", text="/undo") in texts(layla), 20)
    layla.edit(window, "skip")
    bot.fake.wait(lambda: say("say-review-skip") in texts(layla), 20)

    assert names(bot, layla) == ["Look", "a goal", "Buy"]
    assert "score" not in exported(bot.home, layla)


def test_a_reply_changes_what_it_replies_to(bot: Bot, layla: Person):
    for text in ("window", "a goal", "2"):
        answer(layla, bot.fake, text)
    asks(bot, layla, "gets in the customer")
    layla.say("-1", reply_to=question(layla, "feel"))
    bot.fake.wait(lambda: "Changed. Feeling" in texts(layla), 20)
    layla.say("the door", reply_to=own(layla, "window"))
    bot.fake.wait(lambda: "the door" in texts(layla), 20)
    bot.fake.wait(lambda: layla.last and layla.last.keyboard, 20)
    layla.say("queue", reply_to=question(layla, "gets in the customer"))
    asks(bot, layla, "anything else")
    layla.say("skip")
    asks(bot, layla, "what could you")

    assert names(bot, layla) == ["Look", "a goal", "the door", "queue", "Buy"]
    assert "score: -1" in exported(bot.home, layla)


def test_a_photo_is_kept_with_the_question_that_it_replies_to(bot: Bot, layla: Person):
    for text in ("window", "a goal"):
        answer(layla, bot.fake, text)
    layla.send_photo(reply_to=question(layla, "want to achieve"))
    bot.fake.wait(lambda: len(evidence(bot, layla)) == 1, 20)
    layla.send_photo()
    bot.fake.wait(lambda: len(evidence(bot, layla)) == 2, 20)

    assert evidence(bot, layla) == ["stages.s1.customer_goals", "stages.s1.emotion.score"]


def test_a_photo_for_a_question_of_another_map_is_kept_there_though_its_caption_is_refused(bot: Bot, layla: Person):
    answer(layla, bot.fake, "window")
    goals = question(layla, "want to achieve")
    answer(layla, bot.fake, "/new")
    layla.send_photo(caption="this", reply_to=goals)
    bot.fake.wait(lambda: say("wrong-replied-elsewhere") in texts(layla), 20)

    assert evidence(bot, layla) == ["stages.s1.customer_goals"]


def test_a_reply_that_may_be_one_more_is_asked_about_with_buttons(bot: Bot, layla: Person):
    for text in ("window\nmenu", "a goal"):
        answer(layla, bot.fake, text)
    layla.say("the board", reply_to=own(layla, "window\nmenu"))
    asks(bot, layla, "What shall I do with “the board”?")
    layla.press(say("chat-button-put-add", label="Touchpoints"))
    asks(bot, layla, "feel")

    assert names(bot, layla) == ["Look", "a goal", "window", "menu", "the board", "Buy"]


def test_an_album_is_one_thing_and_said_once(bot: Bot, layla: Person):
    layla.send_album("the window", "", "")
    asks(bot, layla, "want to achieve")
    bot.fake.wait(lambda: len(evidence(bot, layla)) == 3, 20)
    layla.send_album("", "", "")
    bot.fake.wait(lambda: len(evidence(bot, layla)) == 6, 20)
    layla.send_album("to eat", "to talk")
    asks(bot, layla, "feel")
    bot.fake.wait(lambda: len(evidence(bot, layla)) == 8, 20)
    bot.fake.wait(lambda: bot.fake.all_told, 20)

    goals, points = "stages.s1.customer_goals", "stages.s1.touchpoints"
    assert evidence(bot, layla) == [points] * 3 + [goals] * 5
    assert names(bot, layla) == ["Look", "to eat", "to talk", "the window", "Buy"]
    assert texts(layla).count(say("say-media-kept")) == 1


@pytest.mark.parametrize(("cut", "at_the_cut"), [("in a word", "is"), ("at a space", " n"), ("at a line", "")])
def test_a_message_that_the_phone_cut_in_two_is_one_answer(bot: Bot, layla: Person, cut: str, at_the_cut: str):
    answer(layla, bot.fake, "window")
    told = "is to sit in a quiet place with a plug, and to be left alone there"
    lines = [f"this number {n} {told}" for n in range(1, 61)]
    lines[0] += "ss" * (cut == "in a word")
    whole = "\n".join(lines)
    length = whole.rindex("\n", 0, 4096) if cut == "at a line" else 4096
    layla.say(whole[:length])
    layla.say(whole[length:])
    bot.fake.wait(lambda: lines[-1] in exported(bot.home, layla), 20)
    asks(bot, layla, "feel")

    assert at_the_cut in ("", whole[4095:4097])
    assert names(bot, layla) == ["Look", *lines, "window", "Buy"]


def test_what_is_left_of_a_text_without_end_is_neither_kept_nor_taken_for_the_next_answer(bot: Bot, layla: Person):
    answer(layla, bot.fake, "window")
    lines = [f"- wish {n:03} is {'quiet ' * 31}so" for n in range(160)]
    pieces = ["\n".join(lines[n : n + 20]) for n in range(0, 160, 20)]
    for piece in pieces:
        layla.say(piece)
    asks(bot, layla, "feel")
    bot.fake.wait(lambda: bot.fake.all_told, 20)

    engine = open_engine(bot.home["MASIR_DATABASE_URL"])
    with reading(engine) as c:
        chat = chats.known_chat(c, "telegram", str(layla.id))
    engine.dispose()
    assert chat
    assert chat.heard
    assert len(chat.heard["text"]) <= MESSAGE + 1
    assert re.findall(r"wish (\d+) ", exported(bot.home, layla)) == [f"{n:03}" for n in range(40)]


def test_two_short_messages_are_two_answers(bot: Bot, layla: Person):
    layla.say("window")
    layla.say("a goal")
    asks(bot, layla, "feel")

    assert names(bot, layla) == ["Look", "a goal", "window", "Buy"]
