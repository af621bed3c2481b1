"""Question sets that a host installs: begun by link and option, kept with the map, checked at the start."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.person import Person
from bot.turn import opened, turn
from dialogs.effects import Say
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.words import words_in
from storage.model.mistake import Mistake
from storage.rows import maps
from storage.rows.transactions import reading, writing
from tests.conftest import masir

VISITS = """title: {en: First visits, ar: الزيارة الأولى, fa: نخستین دیدار}
locked: true
questions: [stages, stages.*.emotion.score]
"""
LAYLA = Person("layla", "local", "terminal", "en")
EN = words_in("en")


def install(home: dict[str, str], text: str, name: str = "visits") -> Path:
    folder = Path(home["XDG_CONFIG_HOME"]) / "masir" / "questions"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.yaml"
    file.write_text(text, "utf-8")
    return file


@pytest.fixture
def installed(home: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    install(home, VISITS)
    monkeypatch.setenv("XDG_CONFIG_HOME", home["XDG_CONFIG_HOME"])


def address(interview: Interview) -> str:
    one = open_question(interview)
    return one.address if one else ""


@pytest.mark.usefixtures("installed")
def test_a_map_keeps_its_set_over_restarts_and_switches(engine: Engine):
    opened(engine, LAYLA, language="en", new=True)
    begun = turn(engine, LAYLA, Commanded("start", "q-visits"))
    told = turn(engine, LAYLA, Said("Look\nBuy"))
    assert address(begun.interview) == "stages"
    assert address(told.interview) == "stages.s1.emotion.score"

    turn(engine, LAYLA, Commanded("new"))
    turn(engine, LAYLA, Said("a café"))
    back = turn(engine, LAYLA, Commanded("maps", str(told.interview.map_id)))
    assert (back.interview.questions, address(back.interview)) == ("visits", "stages.s1.emotion.score")
    resumed = opened(engine, replace(LAYLA, questions="visits"), language=None, new=False)
    assert resumed.interview.map_id == told.interview.map_id


@pytest.mark.usefixtures("installed")
def test_a_map_without_answers_takes_the_set_of_a_link(engine: Engine):
    first = opened(engine, LAYLA, language="en", new=True)
    second = turn(engine, LAYLA, Commanded("start", "q-visits"))

    assert second.interview.map_id == first.interview.map_id
    with reading(engine) as c:
        assert maps.told_of(c, "layla", str(first.interview.map_id))[1].questions == "visits"


@pytest.mark.usefixtures("installed")
def test_undoing_everything_leaves_the_set(engine: Engine):
    opened(engine, LAYLA, language="en", new=True)
    turn(engine, LAYLA, Commanded("start", "q-visits"))
    for text in ("Look\nBuy", "good"):
        turn(engine, LAYLA, Said(text))
    for _ in range(4):
        undone = turn(engine, LAYLA, Commanded("undo"))

    assert undone.interview.questions == "visits"
    assert address(turn(engine, LAYLA, Chose(("en",))).interview) == "stages"


@pytest.mark.usefixtures("installed")
def test_a_set_that_is_gone_is_said_once_and_the_usual_questions_are_asked(engine: Engine):
    map_id = opened(engine, LAYLA, language="en", new=True).interview.map_id
    with writing(engine) as c:
        maps.keep_place(c, "layla", str(map_id), maps.Place("", "gone"))
    said = [turn(engine, LAYLA, Said(text)) for text in ("a café", "yes")]

    lost = Say(EN("say-questions-gone"))
    assert [lost in one.replies for one in said] == [True, False]
    assert address(said[-1].interview) == "purpose"


@pytest.mark.usefixtures("installed")
def test_no_stranger_moves_a_map(engine: Engine):
    map_id = str(opened(engine, LAYLA, language="en", new=True).interview.map_id)
    with writing(engine) as c:
        maps.keep_place(c, "omar", map_id, maps.Place("mine", "visits"))

    with reading(engine) as c:
        assert maps.told_of(c, "layla", map_id)[1] == maps.NOWHERE
        with pytest.raises(Mistake, match="wrong-map"):
            maps.told_of(c, "omar", map_id)


def test_masir_chat_begins_with_a_set_and_resumes_it(home: dict[str, str]):
    install(home, VISITS)
    arguments = ("chat", "--json", "--language", "en", "--questions", "visits")
    masir(*arguments, env=home, said=json.dumps({"text": "Look\nBuy"}) + "\n")
    _, out, _ = masir(*arguments, env=home)
    asked = [one["address"] for one in map(json.loads, out.splitlines()) if one["type"] == "question"]

    assert asked == ["stages.s1.emotion.score"]


def test_a_set_that_is_not_there_is_refused(home: dict[str, str]):
    code, _, err = masir("chat", "--json", "--questions", "visits", env=home)

    assert (code, err) == (1, EN("wrong-no-set", name="visits") + "\n")


@pytest.mark.parametrize("arguments", [("chat", "--json"), ("telegram",), ("guide",)])
def test_an_unsound_set_is_said_at_the_start(arguments: tuple[str, ...], home: dict[str, str]):
    file = install(home, VISITS.replace("stages.*.emotion.score", "stages.*.mood"))
    code, _, err = masir(*arguments, env={**home, "MASIR_TELEGRAM_TOKEN": "1:x"})

    assert code == 1
    assert err.startswith(f"{file}, line 3: there is no “stages.*.mood”.")


def test_the_doctor_counts_the_sets_and_names_what_is_wrong(home: dict[str, str]):
    install(home, VISITS)
    install(home, VISITS.replace("locked: true", "locked: maybe"), "other")
    code, out, _ = masir("doctor", env=home)

    assert code == 1
    assert "1 question set in" in out
    assert "other.yaml, line 2" in out


def test_the_guide_of_a_set_asks_its_questions_under_its_title(home: dict[str, str]):
    install(home, VISITS)
    _, out, _ = masir("guide", "--language", "en", "--questions", "visits", env=home)

    assert out.startswith("# First visits\n")
    assert out.count("\n**") == 2
