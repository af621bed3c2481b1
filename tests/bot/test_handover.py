"""A map handed over: once, within a week, whole, and with nothing left behind or taken along that should not be."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, text, update
from sqlmodel import SQLModel

from bot.commands.meaning import MEANING
from bot.keeping import new_map_id
from bot.person import Person, journey_in, map_lines
from bot.telegram.receiving.intake import take
from bot.telegram.sending import pending
from bot.turn import Turn, opened, turn
from dialogs.effects import Refusal, Reply, Say
from dialogs.events import Commanded, Event, Said
from dialogs.interview import open_question
from dialogs.menus.menu import menu
from dialogs.screens import HandingOver
from dialogs.words import words_in
from renderers.formats import DOCUMENTS
from storage.model.log import Log
from storage.model.logged import journey_of
from storage.model.mistake import Mistake
from storage.rows import chats, evidence, handovers, maps, notes, outbox, telegram
from storage.rows.backup import backup, restore
from storage.rows.transactions import reading, writing
from storage.rows.upkeep import erase_traces
from storage.rows.write_queue import Writer

EN = words_in("en")
LAYLA, OMAR, NOOR = (
    Person(f"telegram:{number}", "telegram", str(number), "en", bot="masir_bot") for number in (1, 2, 3)
)
NUMBERS = count(1)
TEXTS = ("a café", "yes", "why they go", "Look\nBuy")


def said(replies: tuple[Reply, ...]) -> str:
    return "\n".join(one.text for one in replies if isinstance(one, Say | Refusal))


def begun(engine: Engine, person: Person, *events: Event) -> Turn:
    done = opened(engine, person, language="en", new=True)
    for event in (*map(Said, TEXTS), *events):
        done = turn(engine, person, event)
    return done


def offered(engine: Engine, person: Person = LAYLA, *events: Event) -> str:
    """Return the code with which a map that was begun is handed over."""
    done = begun(engine, person, *events, Commanded("handover"))
    found = re.search(r"https://t\.me/masir_bot\?start=h-([\w-]+)", said(done.replies))
    assert found
    return found[1]


def taken(engine: Engine, person: Person, code: str) -> Turn:
    return turn(engine, person, Commanded("start", f"h-{code}"))


def theirs(engine: Engine, person: Person) -> list[str]:
    with reading(engine) as c:
        return [line.id for line in map_lines(c, person.owner)]


def test_whoever_opens_the_link_goes_on_where_it_was_left(engine: Engine):
    code = offered(engine)
    (map_id,) = theirs(engine, LAYLA)
    with reading(engine) as c:
        before = journey_in(c, LAYLA, map_id)
    done = taken(engine, OMAR, code)

    assert (theirs(engine, LAYLA), theirs(engine, OMAR)) == ([], [map_id])
    one = open_question(done.interview)
    assert one
    assert one.address == "persona.name"
    assert EN("say-handover-yours", title=done.interview.title) in said(done.replies)
    with reading(engine) as c:
        assert journey_in(c, OMAR, map_id) == before
        with pytest.raises(Mistake, match="wrong-map"):
            journey_in(c, LAYLA, map_id)


def test_the_link_fits_into_one_of_telegrams(engine: Engine):
    assert re.fullmatch(r"[\w-]{1,64}", f"h-{offered(engine)}")


def test_a_link_works_once(engine: Engine):
    code = offered(engine)
    taken(engine, OMAR, code)

    assert said(taken(engine, NOOR, code).replies).endswith(EN("wrong-handover"))
    assert len(theirs(engine, OMAR)) == 1


def test_the_newest_link_alone_works_and_can_be_taken_back(engine: Engine):
    first = offered(engine)
    second = re.search("h-([\\w-]+)", said(turn(engine, LAYLA, Commanded("handover")).replies))
    assert second
    assert EN("wrong-handover") in said(taken(engine, OMAR, first).replies)
    assert said(turn(engine, LAYLA, Commanded("handover", "-")).replies) == EN("say-handover-withdrawn")

    assert EN("wrong-handover") in said(taken(engine, OMAR, second[1]).replies)


def test_a_link_is_good_for_a_week(engine: Engine):
    code = offered(engine)
    table = SQLModel.metadata.tables["handover"]
    with writing(engine) as c:
        until = c.execute(text("SELECT until FROM handover")).scalar_one()
        assert timedelta(days=6) < datetime.fromisoformat(str(until)).replace(tzinfo=UTC) - datetime.now(UTC)
        c.execute(update(table).values(until=datetime.now(UTC) - timedelta(seconds=1)))

    assert EN("wrong-handover") in said(taken(engine, OMAR, code).replies)


@pytest.mark.parametrize("code", ["", "x", "a" * 500, "\ud800", "../..", "' OR 1=1"])
def test_a_forged_code_opens_nothing(engine: Engine, code: str):
    offered(engine)

    assert EN("wrong-handover") in said(taken(engine, OMAR, code).replies)
    assert len(theirs(engine, LAYLA)) == 1


def test_the_code_itself_is_not_kept(tmp_path: Path, engine: Engine):
    with writing(engine) as c:
        maps.add_map(c, "layla", "m1", "en")
        code = handovers.offer(c, "layla", "m1")
    backup(engine, tmp_path / "backup.db", {})

    assert len(code) >= 32
    assert code.encode() not in (tmp_path / "backup.db").read_bytes()


@pytest.mark.parametrize("is_older", [False, True])
def test_no_link_works_again_after_a_restore(tmp_path: Path, engine: Engine, is_older: bool):  # noqa: FBT001 - a case
    code = offered(engine)
    backup(engine, tmp_path / "backup.db", MEANING)
    with reading(engine) as c:
        row = c.execute(text("SELECT map_id, digest, until FROM handover")).one()
    if is_older:  # earlier releases put them into backups
        with closing(sqlite3.connect(tmp_path / "backup.db")) as file, file:
            file.execute("INSERT INTO handover (map_id, digest, until) VALUES (?, ?, ?)", tuple(row))
    turn(engine, LAYLA, Commanded("handover", "-"))
    restore(engine, tmp_path / "backup.db", tmp_path / "before.db", MEANING)

    assert EN("wrong-handover") in said(taken(engine, OMAR, code).replies)
    assert len(theirs(engine, LAYLA)) == 1


@pytest.mark.parametrize("opened_by", ["/start h-{}", "/start\nh- {}", "https://t.me/masir_bot?start=h-{}"])
async def test_no_backup_holds_a_link_that_waits_to_be_sent_or_opened(tmp_path: Path, engine: Engine, opened_by: str):
    begun(engine, LAYLA)
    for said_to_bot in ("/help", "/handover"):
        await sent(engine, LAYLA, text=said_to_bot)
    with reading(engine) as c:
        *_, link = (str(one.what.get("text")) for one in outbox.waiting(c, at(c, LAYLA)))
    (code,) = re.findall(r"start=h-([\w-]+)", link)
    updates = [coming(OMAR, 901, opened_by.format(code)), coming(OMAR, 902, "h-tea")]
    with writing(engine) as c:
        telegram.keep_waiting(c, 42, [(OMAR.chat, one) for one in updates])
    backup(engine, tmp_path / "b.db", MEANING)

    assert code.encode() not in (tmp_path / "b.db").read_bytes()
    put_as_before(engine, tmp_path / "b.db")
    assert code.encode() in (tmp_path / "b.db").read_bytes()
    restore(engine, tmp_path / "b.db", tmp_path / "before.db", MEANING)
    with reading(engine) as c:
        left = outbox.waiting(c, at(c, LAYLA))
        assert (len(left) > 0, link in [one.what.get("text") for one in left]) == (True, False)
        assert telegram.waiting(c, 42, OMAR.chat) == (updates[1],)
    assert code.encode() not in (tmp_path / "before.db").read_bytes()


def at(c: Connection, person: Person) -> chats.Chat:
    return chats.chat_at(c, person.channel, person.chat, person.language)


def coming(person: Person, number: int, text: str) -> dict[str, Any]:
    chat = {"id": int(person.chat), "type": "private"}
    return {"update_id": number, "message": {"message_id": number, "date": 1, "chat": chat, "from": chat, "text": text}}


def put_as_before(engine: Engine, file: Path) -> None:
    """Put all that waits into a backup, as earlier releases did."""
    with closing(sqlite3.connect(file)) as c:
        c.execute("ATTACH ? AS here", (str(engine.url.database),))
        for table in ("result", "waiting_update"):
            c.execute(f"DELETE FROM main.{table}")  # noqa: S608 - names of ours
            c.execute(f"INSERT INTO main.{table} SELECT * FROM here.{table}")  # noqa: S608 - names of ours
        c.commit()


def test_what_is_private_does_not_go_along(engine: Engine):
    code = offered(engine, LAYLA, Commanded("private", "between us"), Commanded("client", "Café Nur"))
    done = taken(engine, OMAR, code)

    assert done.interview.folder == ""
    with reading(engine) as c:
        assert notes.notes_of(c, OMAR.owner, str(done.interview.map_id)) == ()
        assert c.execute(text("SELECT count(*) FROM private_note")).scalar_one() == 0


def test_the_new_owner_takes_back_what_they_said_and_nothing_of_before(engine: Engine):
    code = offered(engine)
    map_id = str(taken(engine, OMAR, code).interview.map_id)
    with reading(engine) as c:
        assert {entry.by for entry in maps.history(c, OMAR.owner, map_id)} == {"before"}
        assert c.execute(text("SELECT count(*) FROM entry WHERE message IS NOT NULL")).scalar_one() == 0
    turn(engine, OMAR, Commanded("edit", "business.name Blue Door"))
    undone = turn(engine, OMAR, Commanded("undo"))
    before = undone.interview.log
    again = turn(engine, OMAR, Commanded("undo"))

    assert EN("say-undone") in said(undone.replies)
    assert before.value("business.name") is None
    assert before.texts("stages") == ("Look", "Buy")
    assert EN("wrong-undo-empty") in said(again.replies)
    assert again.interview.log == before


SECRETS = ("wombat", "numbat", "bilby", "quokka", "dunnart")


def removing(engine: Engine, person: Person) -> str:
    """Return the code of a map out of which somebody has taken all secrets, in each way there is."""
    for event in (
        Commanded("edit", "business.name wombat"),
        Commanded("edit", "business.name Blue Door"),
        Commanded("edit", "stages - Look\n- Buy\n- numbat"),
        Commanded("edit", "stages.s3.touchpoints bilby"),
        Commanded("stages", "remove 3"),
        Commanded("edit", "persona.name quokka"),
        Commanded("undo"),
        Commanded("edit", "persona.name dunnart"),
        Commanded("edit", "persona.name -"),
        Commanded("edit", "persona.name Layla"),
    ):
        turn(engine, person, event)
    found = re.search("h-([\\w-]+)", said(turn(engine, person, Commanded("handover")).replies))
    assert found
    return found[1]


def test_nothing_that_was_taken_out_goes_along(tmp_path: Path, engine: Engine):
    begun(engine, LAYLA)
    code = removing(engine, LAYLA)
    (map_id,) = theirs(engine, LAYLA)
    with reading(engine) as c:
        had = maps.log_of(c, LAYLA.owner, map_id)
        before = journey_in(c, LAYLA, map_id)
        assert {secret for secret in SECRETS if secret in str(maps.history(c, LAYLA.owner, map_id))} == set(SECRETS)
    taken(engine, OMAR, code)

    with reading(engine) as c:
        log, history = maps.log_of(c, OMAR.owner, map_id), maps.history(c, OMAR.owner, map_id)
        assert journey_in(c, OMAR, map_id) == before
    assert {address: log.answer(address) is None for address in log.standing} == dict.fromkeys(log.standing, False)
    assert {had.answer(address) == replace(entry, by="") for address, (entry,) in log.standing.items()} == {True}
    assert Log().plus(history) == log
    erase_traces(engine)
    backup(engine, tmp_path / "backup.db", MEANING)
    held = (tmp_path / "backup.db").read_bytes()
    assert [secret for secret in SECRETS if secret.encode() in held] == []


IDEAS = "stages.s1.opportunities"


def marking(engine: Engine, person: Person) -> str:
    """Return a map of somebody who has removed what they had marked: an idea, and a stage with one."""
    for event in (
        Commanded("edit", f"{IDEAS} - paint the sign\n- hire cousin"),
        Commanded("edit", "stages.s2.opportunities - second till"),
        Commanded("note", "s1.p1 brushes first"),
        Commanded("note", "s1.p2 wombat"),
        Commanded("who", "s1.p2 quokka"),
        Commanded("note", "s2.p1 bilby"),
        Commanded("edit", f"{IDEAS} - paint the sign"),
        Commanded("stages", "remove 2"),
    ):
        turn(engine, person, event)
    return theirs(engine, person)[0]


def test_marks_of_what_was_removed_do_not_go_along_and_are_on_nothing_new(engine: Engine):
    begun(engine, LAYLA)
    map_id = marking(engine, LAYLA)
    found = re.search("h-([\\w-]+)", said(turn(engine, LAYLA, Commanded("handover")).replies))
    assert found
    with reading(engine) as c:
        before, had = journey_in(c, LAYLA, map_id), maps.log_of(c, LAYLA.owner, map_id)
    taken(engine, OMAR, found[1])

    with reading(engine) as c:
        log, history = maps.log_of(c, OMAR.owner, map_id), maps.history(c, OMAR.owner, map_id)
        assert journey_in(c, OMAR, map_id) == before
    assert [one.note for one in before.actions] == ["brushes first"]
    assert [secret for secret in SECRETS if secret in str(history)] == []
    assert (Log().plus(history), log.new_ids(IDEAS, 1)) == (log, had.new_ids(IDEAS, 1))
    after = turn(engine, OMAR, Commanded("edit", f"{IDEAS} - paint the sign\n- brighter bulb")).interview
    assert [one.id for one in journey_of(after.log).stages[0].opportunities] == ["p1", "p3"]
    again = turn(engine, OMAR, Commanded("handover"))
    found = re.search("h-([\\w-]+)", said(again.replies))
    assert found
    taken(engine, NOOR, found[1])
    with reading(engine) as c:
        assert maps.log_of(c, NOOR.owner, map_id).new_ids(IDEAS, 1) == ("p4",)


def test_marks_of_what_was_removed_stand_in_no_document(engine: Engine):
    begun(engine, LAYLA)
    map_id = marking(engine, LAYLA)
    with reading(engine) as c:
        journey = journey_in(c, LAYLA, map_id)

    for format_ in DOCUMENTS.values():
        assert [secret for secret in SECRETS if secret in format_.write(journey)] == []


async def test_a_photo_of_what_was_taken_out_does_not_go_along(engine: Engine):
    begun(engine, LAYLA, Commanded("edit", "stages - Look\n- Buy\n- numbat"), Commanded("stages", "remove 3"))
    (map_id,) = theirs(engine, LAYLA)
    with writing(engine) as c:
        for address in ("", "stages", "stages.s1.touchpoints", "stages.s3.touchpoints"):
            evidence.keep_evidence(c, map_id, 42, address, "photo", f"of {address}")
    taken(engine, OMAR, removing(engine, LAYLA))

    with reading(engine) as c:
        assert [one for one, _, _ in evidence.evidence_of(c, map_id, 42)] == ["", "stages", "stages.s1.touchpoints"]


def test_a_map_of_which_nothing_stands_is_handed_over(engine: Engine):
    opened(engine, LAYLA, language=None, new=True)
    found = re.search("h-([\\w-]+)", said(turn(engine, LAYLA, Commanded("handover")).replies))
    assert found
    (map_id,) = theirs(engine, LAYLA)
    taken(engine, OMAR, found[1])

    assert theirs(engine, OMAR) == [map_id]


def test_no_file_that_was_sent_of_it_alone_or_beside_another_is_kept(engine: Engine):
    other = str(begun(engine, LAYLA).interview.map_id)
    theirs_alone = str(begun(engine, NOOR).interview.map_id)
    code = offered(engine)
    about = {"map": theirs(engine, LAYLA)[0], "comparison": other, "of another": theirs_alone}
    with writing(engine) as c:
        for digest, map_id in about.items():
            telegram.keep_sent_file(c, 42, digest, map_id, f"file of {digest}")
    taken(engine, OMAR, code)

    with reading(engine) as c:
        assert [digest for digest in about if telegram.sent_file(c, 42, digest)] == ["of another"]


def test_nothing_leads_whoever_had_it_back_to_it(engine: Engine):
    code = offered(engine)
    (map_id,) = theirs(engine, LAYLA)
    with writing(engine) as c:
        telegram.keep_asked(c, LAYLA.owner, "1", 77, map_id, "purpose")
        row = chats.chat_at(c, "telegram", "1", "en")
        outbox.enqueue(c, row, [{"reply": "Draw", "format": "png"}])
    taken(engine, OMAR, code)

    with reading(engine) as c:
        chat = chats.chat_at(c, "telegram", "1", "en")
        waiting = outbox.waiting(c, chat)
        assert telegram.asked_in(c, LAYLA.owner, "1", 77) is None
    assert chat.map_id is None
    assert [one.what for one in waiting] == [{"reply": "Say", "text": EN("say-handover-taken")}]
    assert waiting[0].map_id is None
    again = turn(engine, LAYLA, Said("still mine?"))
    assert again.interview.map_id != map_id


async def test_a_photo_for_a_question_that_arrived_after_the_map_was_taken_over_does_not_go_into_it(engine: Engine):
    code = offered(engine)
    (map_id,) = theirs(engine, LAYLA)
    taken(engine, OMAR, code)
    with writing(engine) as c:  # the panel was on its way
        pending.record(c, "1", pending.Delivered(revision=9, message=77, about=(map_id, "purpose")))
        assert c.execute(text("SELECT count(*) FROM asked WHERE chat = '1'")).scalar_one() == 0
        telegram.keep_asked(c, OMAR.owner, "1", 78, map_id, "purpose")  # as an earlier release kept it
    for message in (77, 78):
        await sent(engine, LAYLA, photo=[{"file_id": "mine"}], reply_to_message={"message_id": message}, caption="see")

    with reading(engine) as c:
        assert evidence.evidence_of(c, map_id, 42) == ()
        assert maps.turn_of_message(c, OMAR.owner, 1) is None


async def sent(engine: Engine, person: Person, **message: object) -> None:
    """Let a person send a message to the bot."""
    chat = {"id": int(person.chat), "type": "private"}
    number = next(NUMBERS)
    about = {"message_id": 1_000 + number, "date": number, "chat": chat, "from": {"id": chat["id"]}, **message}
    await take(Writer(engine), 42, {"update_id": number, "message": about}, person.bot)


def test_who_comes_for_a_map_keeps_no_empty_one(engine: Engine):
    code = offered(engine)
    done = taken(engine, OMAR, code)

    assert theirs(engine, OMAR) == [done.interview.map_id]


def test_a_map_with_a_private_note_is_not_empty(engine: Engine):
    opened(engine, OMAR, language=None, new=True)
    mine = str(turn(engine, OMAR, Commanded("private", "mine")).interview.map_id)
    taken(engine, OMAR, offered(engine))

    assert mine in theirs(engine, OMAR)


async def test_a_map_with_a_photo_is_not_empty(engine: Engine):
    await sent(engine, OMAR, text="/start")
    await sent(engine, OMAR, photo=[{"file_id": "mine"}])
    (mine,) = theirs(engine, OMAR)
    taken(engine, OMAR, offered(engine))

    assert mine in theirs(engine, OMAR)


def test_who_has_maps_keeps_them(engine: Engine):
    mine = str(begun(engine, OMAR).interview.map_id)
    code = offered(engine)
    done = taken(engine, OMAR, code)

    assert sorted(theirs(engine, OMAR)) == sorted([mine, str(done.interview.map_id)])


def test_who_has_all_maps_there_can_be_takes_none_over(engine: Engine):
    begun(engine, OMAR)
    with writing(engine) as c:
        for _ in range(99):
            maps.add_map(c, OMAR.owner, new_map_id(), "en")
    code = offered(engine)

    assert EN("wrong-maps-full", most=100) in said(taken(engine, OMAR, code).replies)
    assert len(theirs(engine, LAYLA)) == 1


def test_ones_own_link_changes_nothing(engine: Engine):
    code = offered(engine, LAYLA, Commanded("private", "between us"), Commanded("client", "Café Nur"))
    done = taken(engine, LAYLA, code)

    assert done.interview.folder == "Café Nur"
    with reading(engine) as c:
        assert len(notes.notes_of(c, LAYLA.owner, str(done.interview.map_id))) == 1


def test_nobody_offers_or_withdraws_what_is_not_theirs(engine: Engine):
    code = offered(engine)
    (map_id,) = theirs(engine, LAYLA)
    begun(engine, OMAR, Commanded("handover", "-"))
    with writing(engine) as c, pytest.raises(Mistake, match="wrong-map"):
        handovers.offer(c, OMAR.owner, map_id)

    assert theirs(engine, LAYLA) == [map_id]
    assert str(taken(engine, NOOR, code).interview.map_id) == map_id


def test_a_map_that_is_erased_is_offered_no_more(engine: Engine):
    code = offered(engine)
    turn(engine, LAYLA, Commanded("delete", "map"))

    assert EN("wrong-handover") in said(taken(engine, OMAR, code).replies)


def test_the_message_to_forward_holds_the_link_and_nothing_private(engine: Engine):
    done = begun(engine, LAYLA, Commanded("private", "between us"), Commanded("handover"))
    beside = menu(done.interview)
    assert beside

    assert "between us" not in said(done.replies)
    assert isinstance(done.interview.screen, HandingOver)
    assert beside.text == EN("say-handover-how")
    assert "/handover -" in [choice.id for row in beside.rows for choice in row]


def test_on_ones_own_machine_there_is_nobody_to_hand_it_to(engine: Engine):
    done = begun(engine, replace(LAYLA, bot=""), Commanded("handover"))

    assert said(done.replies) == EN("say-handover-local")
    assert done.interview.screen is None
    with reading(engine) as c:
        assert c.execute(text("SELECT count(*) FROM handover")).scalar_one() == 0


@pytest.mark.xdist_group("postgres")
def test_maps_are_handed_over_in_postgresql_too(postgres_engine: Engine):
    code = offered(postgres_engine, LAYLA, Commanded("private", "between us"))
    done = taken(postgres_engine, OMAR, code)

    assert theirs(postgres_engine, OMAR) == [done.interview.map_id]
    assert EN("wrong-handover") in said(taken(postgres_engine, NOOR, code).replies)
