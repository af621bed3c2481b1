"""People are told once of what falls due, on both databases, by a clock that is passed in."""

import threading
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, event, text

from bot.handover import offered
from bot.person import Person, interview_in
from bot.reminding import reminded
from bot.turn import turn
from dialogs.events import Chose, Commanded, Edited, Event, Said
from dialogs.interview import Interview, reviewed
from dialogs.menus.menu import menu
from dialogs.screens import Changed, DueNow, Pasted, TypingSetting
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from storage.rows import chats, maps, outbox
from storage.rows.reminders import chats_due, claimed
from storage.rows.transactions import reading, writing

EN = words_in("en")
START = datetime(2027, 1, 4, 12, tzinfo=UTC)  # a Monday
MORNING = datetime(2027, 1, 7, 9, tzinfo=UTC)  # the third day after it, at the hour that is usual
SAID = ("English", "café", "no", "why they go", "- Look\n- Buy", "students", "- window", "to see", "-1", "- a queue")
DOCUMENT = """masir: 1
title: Blue Door
stages:
- {{id: s1, name: Look, obstacles: [{{id: o1, text: no prices}}, {{id: o2, text: no answer at noon}}]}}
- {{id: s2, name: Buy, obstacles: [{{id: o1, text: a queue}}]}}
actions:
{actions}
"""


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Talk:
    """Somebody in Telegram, without Telegram."""

    def __init__(self, engine: Engine, clock: Clock, number: int = 7, language: Language = "en", bot: str = "") -> None:
        self.engine, self.clock = engine, clock
        self.person = Person(f"telegram:{number}", "telegram", str(number), language, clock=clock, bot=bot)
        self.replies = list[str]()
        self.do(Commanded("start"))

    def do(self, what: Event) -> Interview:
        done = turn(self.engine, self.person, what)
        self.replies = [str(getattr(one, "text", "")) for one in done.replies]
        with writing(self.engine) as c:  # the map was changed when this clock says so
            at = {"now": self.clock.now, "id": done.chat.map_id}
            c.execute(text("UPDATE map SET updated_at = :now WHERE id = :id"), at)
        self.brought()
        return done.interview

    def said(self, *texts: str) -> Interview:
        for one in texts:
            after = self.do(Said(one))
        return after

    def imported(self, *actions: str) -> Interview:
        """Begin a map with marks on things of its plan."""
        self.said(DOCUMENT.format(actions="\n".join(f"- {{{one}}}" for one in actions)))
        return self.do(Commanded("import"))

    def brought(self) -> Sequence[dict[str, object]]:
        """Return what waits, and take it away, as if it had arrived."""
        with writing(self.engine) as c:
            chat = chats.chat_at(c, "telegram", self.person.chat, "en")
            there = outbox.waiting(c, chat)
            outbox.delivered(c, *there)
        return [one.what for one in there]

    def look(self, at: datetime | None = None) -> Sequence[dict[str, object]]:
        """Let the bot look at this chat, now or at a moment, and return what was said."""
        self.clock.now = at or self.clock.now
        with writing(self.engine) as c:
            reminded(c, self.person.chat, self.clock.now)
        return self.brought()

    @property
    def now(self) -> Interview:
        with reading(self.engine) as c:
            return interview_in(c, self.person, chats.chat_at(c, "telegram", self.person.chat, "en"))

    def due_at(self, moment: datetime) -> bool:
        with reading(self.engine) as c:
            return self.person.chat in chats_due(c, "telegram", moment)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def talk(either_engine: Engine, clock: Clock) -> Talk:
    return Talk(either_engine, clock)


def test_what_falls_due_is_told_once_at_the_hour(talk: Talk, clock: Clock):
    talk.said(*SAID, "/improve 3")

    assert talk.look(MORNING - timedelta(minutes=1)) == []
    told = talk.look(MORNING)
    assert [one["reply"] for one in told] == ["Say"]
    assert EN("due-review", day=date(2027, 1, 7)) in str(told[0]["text"])
    assert talk.now.screen == DueNow()
    for hours in range(1, 100):
        assert talk.look(clock.now + timedelta(hours=hours)) == []


def test_the_first_day_that_is_set_is_announced_and_asks_for_the_time_zone(talk: Talk):
    after = talk.said(*SAID, "/improve 3")

    assert after.screen == TypingSetting("zone")
    assert EN("due-will-remind", hour="9:00") in talk.replies
    talk.said("Isfahan", "/improve 4")
    assert EN("due-will-remind", hour="9:00") not in talk.replies
    assert talk.look(datetime(2027, 1, 8, 5, 29, tzinfo=UTC)) == []
    assert len(talk.look(datetime(2027, 1, 8, 5, 30, tzinfo=UTC))) == 1  # nine in Isfahan


def test_a_day_on_which_somebody_wants_quiet_is_told_of_on_the_next(talk: Talk):
    talk.said(*SAID, "/improve 3", "/settings days Thursday, Friday")

    assert talk.look(MORNING) == talk.look(MORNING + timedelta(days=1, hours=3)) == []
    assert not talk.due_at(MORNING + timedelta(days=1, hours=23))
    assert len(talk.look(MORNING + timedelta(days=2))) == 1


def test_an_outage_of_days_makes_it_late_not_lost_and_not_at_night(talk: Talk):
    talk.said(*SAID, "/improve 3")

    assert talk.look(MORNING + timedelta(days=3, hours=14)) == []  # 23 o'clock
    assert len(talk.look(MORNING + timedelta(days=4))) == 1


def test_all_that_is_due_is_one_message_a_day(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-06", "key: s1.o2, due: 2027-01-07", "key: s2.o1, due: 2027-01-08")

    told = talk.look(MORNING)
    assert len(told) == 1
    assert EN("due-left", count=1) in str(told[0]["text"])
    assert talk.look(MORNING + timedelta(hours=5)) == []
    assert "a queue" in str(talk.look(MORNING + timedelta(days=1))[0]["text"])


def test_things_of_several_maps_are_one_message(talk: Talk):
    first = talk.imported("key: s1.o1, due: 2027-01-07").map_id
    here = talk.imported("key: s1.o1, due: 2027-01-07", "key: s1.o2, due: 2027-01-07")

    told = talk.look(MORNING)
    assert len(told) == 1
    assert EN("due-others", count=1) in str(told[0]["text"])
    assert talk.now.screen == DueNow(str(first))
    assert talk.now.map_id == here.map_id
    there = talk.do(Chose((f"/due map {first}",)))
    assert (there.map_id, there.screen) == (first, DueNow(str(here.map_id)))


def test_who_is_at_it_is_not_disturbed(talk: Talk, clock: Clock):
    talk.said(*SAID, "/improve 3")
    clock.now = MORNING - timedelta(minutes=10)
    talk.said("- a card")

    assert talk.look(MORNING) == []
    assert talk.look(MORNING + timedelta(minutes=49)) == []
    assert len(talk.look(MORNING + timedelta(minutes=51))) == 1


def test_what_was_promised_goes_first(talk: Talk, either_engine: Engine):
    talk.said(*SAID, "/improve 3")
    with writing(either_engine) as c:
        outbox.enqueue(c, chats.chat_at(c, "telegram", "7", "en"), [{"reply": "Say", "text": "before"}])

    with writing(either_engine) as c:
        assert not reminded(c, "7", MORNING)
    assert [one["text"] for one in talk.brought()] == ["before"]
    assert len(talk.look(MORNING + timedelta(minutes=10))) == 1


def test_a_day_that_moves_is_told_of_on_the_new_one_alone(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07")
    talk.said("/later s1.o1 8")

    assert talk.look(MORNING) == []
    assert len(talk.look(datetime(2027, 1, 12, 9, tzinfo=UTC))) == 1


def test_what_is_put_off_when_it_is_told_comes_again(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07")
    talk.look(MORNING)

    after = talk.do(Chose(("/later s1.o1 7",)))
    assert after.log.value("actions.a1.due") == "2027-01-14"
    assert talk.look(MORNING + timedelta(days=6, hours=2)) == []
    assert len(talk.look(MORNING + timedelta(days=7))) == 1


def test_what_is_done_or_taken_back_is_not_told(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07")
    talk.said("/mark s1.o1 done")
    assert talk.look(MORNING) == []

    talk.said("/undo")
    assert len(talk.look(MORNING + timedelta(hours=2))) == 1


def test_what_is_done_is_asked_about_again(talk: Talk):
    talk.imported("key: s1.o1, status: done, again_on: 2027-01-07")

    told = talk.look(MORNING)
    assert EN("due-again", text="no prices", day=date(2027, 1, 7)) in str(told[0]["text"])
    after = talk.do(Chose(("/how s1.o1",)))
    assert after.log.value("actions.a1.again_on") is None
    assert EN("say-well-done") in talk.replies


def test_the_review_is_asked_for_and_leads_into_it(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-02-07")
    talk.said("/improve 3")

    (told,) = talk.look(MORNING)
    assert EN("due-review", day=date(2027, 1, 7)) in str(told["text"])
    shown = menu(talk.now)
    assert shown
    assert "/changed" in [choice.id for row in shown.rows for choice in row]
    assert isinstance(talk.do(Chose(("/changed",))).screen, Changed)
    ended = talk.do(Chose(("/changed go",)))
    while reviewed(ended):
        ended = talk.do(Chose(("/improve 90",)) if reviewed(ended) == {"review_on"} else Commanded("skip"))
    assert len(ended.log.versions) == 2
    assert talk.look(MORNING + timedelta(days=30)) == []
    assert len(talk.look(datetime(2027, 4, 7, 9, tzinfo=UTC))) == 1


def test_the_digest_tells_which_targets_were_reached(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07")
    kpi = "stages.s1.kpis"
    talk.do(Edited(kpi, "Orders"))
    for name, said in (("value", "31"), ("target", "30"), ("better", "up")):
        talk.do(Edited(f"{kpi}.k1.{name}", said))

    (told,) = talk.look(MORNING)

    assert str(told["text"]).splitlines()[-1] == EN("due-targets-met", measures="Orders")


def test_the_walk_can_be_put_off(talk: Talk):
    talk.said(*SAID)
    one = talk.now.log.ids("stages")[0]
    talk.said("/walk")
    while not talk.now.log.value(f"stages.{one}.walked.on"):
        talk.said("today")
    talk.said("/later walk 30")
    assert EN("wrong-walk-later", day=EN.day(date(2027, 4, 4))) in talk.replies

    at = datetime(2027, 4, 4, 12, tzinfo=UTC)
    assert len(talk.look(at)) == 1
    shown = menu(talk.now)
    assert shown
    assert "/later walk 30" in [choice.id for row in shown.rows for choice in row]
    talk.do(Chose(("/later walk 30",)))
    assert talk.look(at + timedelta(days=29)) == []
    assert len(talk.look(at + timedelta(days=31))) == 1


def test_a_walk_falls_due_again_after_ninety_days_and_that_is_announced(talk: Talk):
    talk.said(*SAID)
    one = talk.now.log.ids("stages")[0]
    talk.said("/walk")
    while not talk.now.log.value(f"stages.{one}.walked.on"):
        talk.said("today")
    assert EN("due-will-remind-walk") in talk.replies

    assert talk.look(datetime(2027, 4, 3, 12, tzinfo=UTC)) == []
    assert EN("due-walk", day=date(2027, 4, 4)) in str(talk.look(datetime(2027, 4, 4, 12, tzinfo=UTC))[0]["text"])


def test_one_tap_ends_all_of_it_and_another_brings_it_back(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07", "key: s1.o2, due: 2027-01-08")
    talk.look(MORNING)
    shown = menu(talk.now)
    assert shown
    assert [choice.id for row in shown.rows for choice in row].count("/settings off") == 1

    talk.do(Chose(("/settings off",)))
    for day in range(30):
        assert talk.look(MORNING + timedelta(days=day)) == []
    talk.do(Chose(("/settings on",)))
    assert len(talk.look(MORNING + timedelta(days=30))) == 1


def test_who_has_blocked_the_bot_is_sent_nothing_and_told_once_they_are_back(talk: Talk, either_engine: Engine):
    talk.imported("key: s1.o1, due: 2027-01-07")
    with writing(either_engine) as c:
        c.execute(text("UPDATE conversation SET active = :no"), {"no": False})
    assert not talk.due_at(MORNING)
    assert talk.look(MORNING) == []

    with writing(either_engine) as c:
        c.execute(text("UPDATE conversation SET active = :yes"), {"yes": True})
    assert talk.due_at(MORNING)
    assert len(talk.look(MORNING + timedelta(days=3))) == 1


def test_an_archived_map_is_silent_until_it_is_back(talk: Talk):
    map_id = talk.imported("key: s1.o1, due: 2027-01-07").map_id
    talk.said("/archive")
    assert talk.look(MORNING) == []

    talk.said(f"/maps {map_id}")
    assert len(talk.look(MORNING + timedelta(hours=2))) == 1


@pytest.mark.parametrize("gone", ["map", "all"])
def test_what_is_deleted_takes_its_reminders_along(talk: Talk, either_engine: Engine, gone: str):
    talk.imported("key: s1.o1, due: 2027-01-07")
    with writing(either_engine) as c:
        reminded(c, "7", MORNING)  # it is on its way
    turn(either_engine, talk.person, Commanded("delete", gone))

    assert "no prices" not in str([one["text"] for one in talk.brought()])
    with reading(either_engine) as c:
        assert c.execute(text("SELECT count(*) FROM reminder")).scalar_one() == 0
    assert talk.look(MORNING + timedelta(days=1)) == []


def test_a_clock_that_jumps_a_day_tells_once_a_day_and_loses_nothing(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07", "key: s1.o2, due: 2027-01-08", "key: s2.o1, due: 2027-01-09")

    told = [talk.look(MORNING + timedelta(days=day)) for day in (1, 0, 1, 0, 1, 2, 1, 2, 3)]
    said = " ".join(str(one["text"]) for each in told for one in each)
    assert [len(each) for each in told] == [1, 0, 0, 0, 0, 1, 0, 0, 0]
    assert "no prices" in said
    assert "a queue" in said


def test_a_text_that_waits_for_a_word_waits_on(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07")
    talk.said("/add 1", "/resume")
    talk.said("\n\n".join(f"A paragraph about our guests, number {n}, and all they said to us. " * 9 for n in range(9)))
    waiting = talk.now.screen
    assert isinstance(waiting, Pasted)

    assert len(talk.look(MORNING)) == 1
    assert talk.now.screen == waiting


def test_who_takes_a_map_over_is_told_and_who_had_it_is_not(talk: Talk, either_engine: Engine, clock: Clock):
    talk.imported("key: s1.o1, due: 2027-01-07")
    other = Talk(either_engine, clock, 8, bot="masir_bot")
    giver = Talk(either_engine, clock, 7, bot="masir_bot")
    with writing(either_engine) as c:
        link = offered(c, giver.person, giver.now).text
    other.said(*SAID[:3])
    other.do(Commanded("start", link.rpartition("start=")[2].split()[0].strip("\u2069")))

    assert EN("due-will-remind", hour="9:00") in other.replies
    assert "no prices" not in str(talk.look(MORNING))
    assert "no prices" in str(other.look(MORNING))


def test_of_somebody_who_stops_half_way_one_message_comes_with_the_picture(talk: Talk, clock: Clock):
    talk.said(*SAID)
    talk.do(Commanded("stop"))
    assert EN("due-announced") in talk.replies

    assert talk.look(START + timedelta(hours=23)) == []
    told = talk.look(START + timedelta(hours=24))
    assert [one["reply"] for one in told] == ["Say", "Draw"]
    assert talk.now.screen is None
    for _ in range(40):
        assert talk.look(clock.now + timedelta(hours=11)) == []


def test_the_small_picture_announces_it_too_and_one_tap_refuses_it(talk: Talk):
    talk.said(*SAID)
    while EN("say-beginning") not in talk.replies:
        talk.said("skip")
    assert EN("due-announced") in talk.replies
    shown = menu(talk.now)
    assert shown
    assert [choice.id for row in shown.rows for choice in row] == ["/refuse"]

    talk.do(Chose(("/refuse",)))
    assert EN("due-refused") in talk.replies
    talk.do(Commanded("stop"))
    assert EN("due-announced") not in talk.replies
    for day in range(9):
        assert talk.look(START + timedelta(days=day)) == []


def test_who_goes_on_is_written_to_a_day_after_the_last_answer(talk: Talk, clock: Clock):
    talk.said(*SAID)
    talk.do(Commanded("stop"))
    clock.now = START + timedelta(hours=20)
    talk.said("- a second till")

    assert talk.look(START + timedelta(hours=30)) == []
    assert len(talk.look(START + timedelta(hours=45))) == 2  # at nine


def test_who_comes_to_the_end_is_not_written_to(talk: Talk):
    talk.said(*SAID)
    talk.do(Commanded("stop"))
    with writing(talk.engine) as c:
        c.execute(text("UPDATE map SET complete = :yes"), {"yes": True})

    assert talk.look(START + timedelta(days=2)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_the_language_of_the_chat(either_engine: Engine, clock: Clock, language: Language):
    talk = Talk(either_engine, clock, language=language)
    talk.said(f"/language {language}")
    talk.imported("key: s1.o1, due: 2027-01-07")
    talk.said(f"/language {language}")
    words = words_in(language)

    told = talk.look(MORNING)
    assert words.day(date(2027, 1, 7)) in str(told[0]["text"])
    assert words("due-now", title="Blue Door") in str(getattr(menu(talk.now), "text", ""))


def test_two_processes_tell_a_person_once(postgres_engine: Engine, clock: Clock):
    talk = Talk(postgres_engine, clock)
    talk.imported("key: s1.o1, due: 2027-01-07")
    begun, told = threading.Barrier(8), list[bool]()

    def process() -> None:
        begun.wait()
        with writing(postgres_engine) as c:
            told.append(reminded(c, "7", MORNING))

    threads = [threading.Thread(target=process) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()

    assert told.count(True) == 1
    assert len(told) == 8
    assert len(talk.brought()) == 1


def test_a_process_does_not_wait_for_another_that_has_the_chat(postgres_engine: Engine, clock: Clock):
    talk = Talk(postgres_engine, clock)
    talk.imported("key: s1.o1, due: 2027-01-07")

    with writing(postgres_engine) as c:
        assert claimed(c, "telegram", "7")
        with writing(postgres_engine) as other:
            assert not reminded(other, "7", MORNING)


def test_an_answer_that_names_no_day_looks_for_no_reminders(engine: Engine, clock: Clock):
    talk, asked = Talk(engine, clock), list[str]()
    talk.said(*SAID)
    event.listen(engine, "before_cursor_execute", lambda *about: asked.append(str(about[2])))
    turn(engine, talk.person, Said("- a second till"))

    assert [one for one in asked if "reminder" in one] == []


def test_every_map_of_a_person_is_rescheduled_where_the_hour_changes(talk: Talk):
    talk.imported("key: s1.o1, due: 2027-01-07")
    talk.imported("key: s1.o1, due: 2027-01-08")
    talk.said("/settings hour 7")

    assert talk.look(MORNING - timedelta(hours=3)) == []
    assert len(talk.look(MORNING - timedelta(hours=2))) == 1
    assert len(talk.look(MORNING + timedelta(hours=22))) == 1
    with reading(talk.engine) as c:
        assert len(maps.dated(c, talk.person.owner)) == 2


def test_what_day_it_is_follows_the_language_that_is_spoken_not_that_of_the_telephone(talk: Talk, clock: Clock):
    talk.said("/language fa")
    clock.now = datetime(2027, 1, 4, 21, tzinfo=UTC)  # in Tehran the fifth has begun

    assert talk.do(Commanded("resume")).today == date(2027, 1, 5)
