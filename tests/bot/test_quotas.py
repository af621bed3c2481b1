"""How much one person may have where strangers write: with a sentence at the limit, and no answer dropped."""

import re
from collections.abc import Mapping
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Engine

from bot import quotas
from bot.person import Person
from bot.telegram.receiving.intake import take
from bot.telegram.sending.limits import Limits, Share
from bot.turn import opened, turn
from dialogs.effects import Refusal
from dialogs.events import Commanded
from dialogs.words import LANGUAGES, words_in
from storage.model import limits
from storage.model.journey import Language
from storage.rows import chats, evidence, maps, notes, outbox
from storage.rows.transactions import reading, writing
from storage.rows.write_queue import Writer
from tests.conftest import ROOT

NUMBERS = count(1)


def person(channel: str, language: Language = "en") -> Person:
    return Person("telegram:7", channel, "7", language)


def fill(engine: Engine, who: Person) -> None:
    """Let somebody have all the maps they may."""
    opened(engine, who, language=who.language, new=True)
    with writing(engine) as c:
        for number in range(quotas.MAPS - 1):
            maps.add_map(c, who.owner, f"map-{number}", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_all_the_maps_they_may_begins_no_other_until_one_is_deleted(engine: Engine, language: Language):
    who = person("telegram", language)
    fill(engine, who)
    full = turn(engine, who, Commanded("new"))

    assert full.replies == (Refusal(words_in(language)("wrong-maps-full", most=quotas.MAPS)),)
    turn(engine, who, Commanded("delete", "map"))
    done = turn(engine, who, Commanded("new"))
    assert not any(isinstance(one, Refusal) for one in done.replies)
    assert how_many(engine, who) == quotas.MAPS


def test_no_map_is_put_away_where_that_would_begin_one_more(engine: Engine):
    who = person("telegram")
    fill(engine, who)
    with writing(engine) as c:
        for number in range(quotas.MAPS - 1):
            maps.archive(c, who.owner, f"map-{number}", archived=True)

    done = turn(engine, who, Commanded("archive"))
    assert Refusal(words_in("en")("wrong-maps-full", most=quotas.MAPS)) in done.replies
    with reading(engine) as c:
        assert [one.id for one in maps.listed(c, who.owner) if not one.archived] == [done.chat.map_id]


def test_on_ones_own_machine_there_may_be_more(engine: Engine):
    who = person("local")
    fill(engine, who)

    turn(engine, who, Commanded("new"))
    assert how_many(engine, who) == quotas.MAPS + 1


async def test_a_photo_too_many_is_not_kept_and_the_words_below_it_are_an_answer(engine: Engine):
    await came(engine, {"text": "/start"})
    await came(engine, {"text": "English"})
    with writing(engine) as c:
        chat = chats.chat_at(c, "telegram", "7", "en")
        for number in range(quotas.SENT - 1):
            evidence.keep_evidence(c, str(chat.map_id), 42, "", "photo", f"file-{number}")
    await came(engine, {"photo": [{"file_id": "last"}]})
    await came(engine, {"photo": [{"file_id": "more"}]})
    await came(engine, {"photo": [{"file_id": "more"}], "caption": "a bakery"})

    with writing(engine) as c:
        chat = chats.chat_at(c, "telegram", "7", "en")
        files = [file for _, _, file in evidence.evidence_of(c, str(chat.map_id), 42)]
        said = [one.what.get("text") for one in outbox.waiting(c, chat)]
        trade = maps.log_of(c, "telegram:7", str(chat.map_id)).value("business.trade")
    full = words_in("en")("wrong-sent-full", most=quotas.SENT)
    assert (len(files), files[-1]) == (quotas.SENT, "last")
    assert said.count(words_in("en")("say-media-kept")) == 1
    assert full in said
    assert trade == "a bakery"


def test_so_many_pictures_may_come_in_a_minute_and_then_they_wait():
    moment = [0.0]
    share = Share(Limits(), lambda: moment[0])
    for number in range(quotas.DRAWINGS):
        assert not share.is_full("7"), number
        share.drew("7")
        moment[0] += 0.5

    assert share.is_full("7")
    assert not share.is_full("8")
    moment[0] = quotas.DRAWING_SECONDS
    assert not share.is_full("7")
    moment[0] += quotas.DRAWING_SECONDS
    assert share.counted() == set()


def test_so_many_messages_and_presses_at_once_make_pictures_wait():
    moment = [0.0]
    share = Share(Limits(), lambda: moment[0])
    for _ in range(quotas.UPDATES):
        share.came("7")
    assert not share.is_full("7")

    share.came("7")
    assert share.is_full("7")
    moment[0] = quotas.UPDATE_SECONDS
    assert not share.is_full("7")


def test_the_guide_for_hosts_names_every_limit():
    section = (ROOT / "docs" / "host.md").read_text("utf-8").partition("## 14. ")[2]
    said = {int(number.replace(",", "")) for number in re.findall(r"\| ([\d,]+)", section)}
    per_map = {limits.STAGES, limits.STAGES_TOLD, limits.ITEMS_IN_LIST, limits.ITEMS, limits.ITEMS_TOLD, limits.TEXT}
    sizes = {limits.MESSAGE, limits.MAP_BYTES, limits.TURN_BYTES, limits.LOG_BYTES}

    per_person = {quotas.MAPS, quotas.SENT, quotas.DRAWINGS, quotas.UPDATES, notes.MOST}
    assert said == {*per_map, *sizes, *per_person}
    assert (quotas.DRAWING_SECONDS, quotas.UPDATE_SECONDS) == (60, 10)


def how_many(engine: Engine, who: Person) -> int:
    with reading(engine) as c:
        return len(maps.listed(c, who.owner))


async def came(engine: Engine, message: Mapping[str, Any]) -> None:
    number, chat = next(NUMBERS), {"id": 7, "type": "private", "language_code": "en"}
    about = {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": chat}
    assert await take(Writer(engine), 42, {"update_id": number, "message": {**about, **message}})
