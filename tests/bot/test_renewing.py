"""Before and after, and reviews, as they are kept and brought: by the same turns as everything else."""

import io
import json
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.local import jsonl
from bot.local.local_chat import LocalChat, Saved
from bot.outbox import Drawing, Sentence, brought
from bot.turn import turn
from dialogs.effects import Refusal
from dialogs.events import Chose, Commanded, Edited, Said
from dialogs.interview import open_question
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.bot.test_versions import LAYLA, changed, done, finished, parcels

EN = words_in("en")
FEELING = "stages.s1.emotion.score"


def with_thing_done(engine: Engine) -> str:
    """Return a map in which a thing was just marked as done, whose stage felt bad before."""
    there = finished(engine)
    last = done(engine, Edited(FEELING, "-1"))
    while open_question(last.interview):
        last = done(engine, Commanded("skip"))
    list(brought(engine, LAYLA, "en"))
    done(engine, Said("/mark s1.o1 done"))
    return there


@pytest.mark.parametrize("answer", [Chose(("1",)), Said("good")])
def test_before_and_after_a_thing_was_done_comes_by_itself(either_engine: Engine, answer: Chose | Said):
    with_thing_done(either_engine)

    told, drawing = parcels(either_engine, answer)

    assert isinstance(told, Sentence)
    assert "Customers feel better in 1 stage." in told.text
    assert isinstance(drawing, Drawing)
    assert isinstance(drawing.beside, tuple)
    before, after = drawing.journey, drawing.beside[0]
    assert (before.stages[0].emotion.score, after.stages[0].emotion.score) == (-1, 1)
    assert [mark.status for mark in (*before.actions, *after.actions)] == ["done"]


def test_a_turn_that_is_no_version_and_before_nothing_that_is_done_is_not_shown(engine: Engine):
    with_thing_done(engine)
    turn_before = turn(engine, LAYLA, Chose(("1",))).interview.log.turn - 2

    assert not [
        one for one in turn(engine, LAYLA, Said(f"/compare @{turn_before}")).replies if isinstance(one, Refusal)
    ]
    for token in ("@1", f"@{turn_before - 1}", f"@{turn_before + 1}"):
        refused = turn(engine, LAYLA, Said(f"/compare {token}"))
        assert refused.replies[-1] == Refusal(EN("wrong-version-gone"))


def test_a_review_goes_on_in_another_process_and_ends_with_what_has_changed(engine: Engine):
    changed(engine)
    last = done(engine, Said("/changed"), Said("1"), Said("done"))
    begun = len(last.interview.log.versions)
    while (one := open_question(last.interview)) and one.address != "review_on":
        last = done(engine, Said("bad") if one.address == FEELING else Commanded("skip"))

    told, drawing = parcels(engine, Chose(("/improve 30",)))

    assert isinstance(told, Sentence)
    assert told.text.startswith(EN("version-since", number=2).split("\n")[0])
    assert isinstance(drawing, Drawing)
    assert len(turn(engine, LAYLA, Said("/versions")).interview.log.versions) == begun + 1


def test_the_pictures_are_drawn(engine: Engine, drawer: Drawer, tmp_path: Path):
    with_thing_done(engine)
    chat = LocalChat(engine, LAYLA, drawer, tmp_path / "pictures")

    saved = [one for one in chat.do(Said("good"))[1] if isinstance(one, Saved)]

    assert [one.path.read_bytes()[:4] for one in saved] == [b"\x89PNG"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_protocol_reviews(engine: Engine, drawer: Drawer, tmp_path: Path, language: Language):
    changed(engine)
    done(engine, Said(f"/language {language}"))
    lines: tuple[dict[str, object], ...] = (
        {"command": "changed"},
        {"say": "2"},
        {"command": "changed", "args": "go"},
    )
    out = io.StringIO()
    source = io.BytesIO("\n".join(map(json.dumps, (*lines, *[{"command": "skip"}] * 8))).encode() + b"\n")
    jsonl.run(LocalChat(engine, LAYLA, drawer, tmp_path), source, out, language=language, new=False, ready=lambda: None)

    words, told = words_in(language), [json.loads(line) for line in out.getvalue().splitlines()]
    said = [one["text"] for one in told if one["type"] == "say"]
    assert any(words("renew-ask-how") in one for one in said)
    assert words("renew-begun", count=1) in said
    assert any("/improve 30" in one for one in said)
    assert words("renew-done", number=3) in said
    assert [one["name"] for one in told if one["type"] == "file"] == ["versions.png"]
