"""The line protocol: every line in gets its lines out, the open question last, then exactly one "ready"."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from bot.drawing import Drawer
from bot.local import jsonl
from bot.local.local_chat import LocalChat
from bot.person import Person
from dialogs.effects import Refusal
from dialogs.events import Replied
from dialogs.menus.panel import panel
from storage.model.document.writer import to_yaml
from storage.model.logged import journey_of
from storage.rows import maps
from storage.rows.transactions import reading
from tests.bot.conversation import DEEP, LONG, SHORT, map_beside, typed_in, undated
from tests.bot.documents import Line, reply, told
from tests.conftest import masir

PERSON = Person("local", "local", "terminal", "en")
START = ("skip", "no", "why do they go", "- Look\n- Buy", "students")


@pytest.fixture
def chat(engine: Engine, drawer: Drawer, tmp_path: Path) -> LocalChat:
    return LocalChat(engine, PERSON, drawer, tmp_path / "pictures")


def talk(chat: LocalChat, *said: Line | str | bytes, new: bool = False) -> list[list[Line]]:
    """Send lines and return what came back, a list a line, the opening first."""
    source = b"".join(_line(one) for one in said)
    out = io.StringIO()
    jsonl.run(chat, io.BytesIO(source), out, language="en", new=new, ready=lambda: None)
    answers: list[list[Line]] = [[]]
    for line in map(json.loads, out.getvalue().splitlines()):
        answers[-1].append(line)
        if line["type"] == "ready":
            answers.append([])
    assert answers.pop() == []
    return answers


def _line(said: Line | str | bytes) -> bytes:
    if isinstance(said, bytes):
        return said + b"\n"
    return json.dumps({"text": said} if isinstance(said, str) else said).encode() + b"\n"


def test_the_open_question_comes_last_before_every_ready(chat: LocalChat):
    answers = talk(chat, *START, {"command": "why"}, {"command": "map"}, "/dance", {"media": "photo"})

    for answer in answers:
        assert [line["type"] for line in answer[-2:]] == ["question", "ready"]


def test_a_question_tells_all_that_a_front_end_needs(chat: LocalChat):
    question = talk(chat, *START)[-1][-2]

    assert question["address"] == "stages.s1.touchpoints"
    assert question["kind"] == "choices"
    assert question["answer"] is None
    assert question["choices"][0] == {"id": "search-engine", "label": "Search engine"}
    progress = question["progress"]
    assert progress.pop("minutes") >= 3
    before = progress["question"] - 1
    assert before >= len(("language", *START))
    assert progress == {"stage": 1, "stages": 2, "question": before + 1, "questions": progress["questions"]}
    assert progress["questions"] > before + 2 * len(("touchpoints", "goals", "feeling", "obstacles", "ideas"))


def test_a_file_asked_for_arrives_before_its_ready_and_is_a_picture(chat: LocalChat):
    for format_, beginning in (("", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF"), ("txt", b"")):
        files = [
            line
            for line in talk(chat, *START, {"command": "map", "args": format_}, new=True)[-1]
            if line["type"] == "file"
        ]

        assert [file["format"] for file in files] == [format_ or "png"]
        assert Path(files[0]["path"]).read_bytes().startswith(beginning)
        assert files[0]["name"] == f"map.{format_ or 'png'}"


def test_the_revision_shown_is_the_one_a_button_needs(chat: LocalChat):
    ready = talk(chat, *START)[-1][-1]
    stale, fresh = talk(
        chat,
        {"choose": "website", "revision": ready["revision"] - 1},
        {"choose": "website", "revision": ready["revision"]},
    )[1:]

    assert stale[0]["type"] == "error"
    assert fresh[0]["answer"] == ["Website"]


def test_a_second_press_of_the_same_button_changes_nothing(chat: LocalChat):
    revision = talk(chat, *START)[-1][-1]["revision"]
    press: Line = {"choose": "website", "revision": revision}
    first, second = talk(chat, press, press)[1:]

    assert first[0]["answer"] == ["Website"]
    assert second[0]["type"] == "error"
    assert second[-2]["answer"] == ["Website"]


def test_ticks_are_sent_as_a_list_and_finished_with_done(chat: LocalChat):
    answers = talk(chat, *START, {"choose": ["website", "call"]}, {"choose": "done"})

    assert answers[-2][-2]["answer"] == ["Website", "Phone call"]
    assert answers[-1][-2]["address"] == "stages.s1.customer_goals"


def test_an_edit_changes_an_answer_in_place(chat: LocalChat):
    answers = talk(
        chat, *START, {"edit": "purpose", "text": "why do they stay"}, {"command": "edit", "args": "purpose"}
    )

    assert answers[-2][-2]["address"] == "stages.s1.touchpoints"
    assert answers[-1][-2]["answer"] == "why do they stay"


def test_a_conversation_is_resumed_where_it_was(chat: LocalChat):
    before = talk(chat, *START)[-1]
    after = talk(chat)[0]

    assert after[-2] == before[-2]
    assert after[-1]["map"] == before[-1]["map"]


def test_new_always_begins_another_map(chat: LocalChat):
    first = talk(chat, *START, {"command": "name", "args": "Blue Door"})[-1][-1]["map"]
    answers = talk(chat, {"command": "maps"}, new=True)

    assert answers[0][-1]["map"] != first
    assert answers[0][-2]["address"] == "business.trade"
    assert "Blue Door" in answers[1][0]["text"]


def test_no_question_means_the_interview_is_complete(chat: LocalChat):
    answer = talk(chat, *START)[-1]
    while any(line["type"] == "question" for line in answer):
        answer = talk(chat, "skip")[-1]

    assert [line["type"] for line in answer] == ["say", "say", "file", "say", "ready"]


@pytest.mark.parametrize(
    "line",
    [
        b"hello",
        b"[]",
        b"{}",
        b'{"text": 5}',
        b'{"choose": [1]}',
        b'{"choose": "a", "revision": "b"}',
        b'{"command": "map", "args": []}',
        b"\xff\xfe",
        b"[" * 50_000,
        b'{"text": "\\ud800"}',
        b'{"edit": "purpose"}',
        b"null",
        b'{"text": ""}',
    ],
    ids=lambda line: line[:20].decode("latin-1"),
)
def test_a_line_that_is_none_of_the_protocol_gets_a_sentence(chat: LocalChat, line: bytes):
    answer = talk(chat, line)[-1]

    assert [one["type"] for one in answer] == ["error", "question", "ready"]


ANY_LINE = st.one_of(
    st.binary(max_size=40).map(lambda b: b.replace(b"\n", b"")),
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=10)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=2),
            st.dictionaries(
                st.sampled_from(["text", "choose", "revision", "command", "args", "media", "edit"]), inner, max_size=3
            ),
        ),
        max_leaves=5,
    ).map(lambda value: json.dumps(value).encode()),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(ANY_LINE, max_size=8))
def test_any_lines_get_one_ready_each(chat: LocalChat, said: list[bytes]):
    spoken: list[Any] = [line for line in said if line.strip()]

    assert len(talk(chat, *spoken)) == len(spoken) + 1


EXAMPLES = tuple(path.with_suffix(".masir.yaml") for path in (*SHORT, *LONG))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_texts_of_a_map_typed_in_come_out_again(path: Path, chat: LocalChat, engine: Engine):
    document = yaml.safe_load(path.read_text("utf-8"))
    interview, shown = chat.open(language=None, new=True)
    list(shown)
    while now := panel(interview):
        interview, shown = chat.do(jsonl.event(json.dumps(reply({"address": now.address}, document)).encode()))
        assert not [one for one in shown if isinstance(one, Refusal)]

    with reading(engine) as c:
        journey = journey_of(maps.log_of(c, PERSON.owner, interview.map_id or ""))
    exported = yaml.safe_load(to_yaml(journey))
    assert told(exported) == told(document)


@pytest.mark.parametrize("path", [*LONG, *DEEP], ids=lambda path: path.stem)
def test_a_long_conversation_gives_the_map_beside_it(path: Path, home: dict[str, str]):
    said = "".join(json.dumps({"text": text}) + "\n" for text in typed_in(path))
    assert masir("chat", "--json", env=home, said=said)[0] == 0
    exported = masir("export", masir("maps", env=home)[1].split("\t")[0], env=home)[1]

    assert undated(exported) == map_beside(path)


def test_a_reply_is_an_answer_to_an_earlier_question():
    assert jsonl.event(b'{"reply": "purpose", "text": "why they stay"}') == Replied("purpose", "why they stay")
