"""What is logged of an error: what it was and where, never its words, which may be somebody's answer."""

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.log import without_secrets
from bot.outbox import Sentence, brought
from bot.person import Person
from bot.settings import Settings
from dialogs.effects import Draw, to_plain
from dialogs.words import words_in
from storage.rows import chats, maps, outbox
from storage.rows.transactions import writing
from tests.conftest import ROOT

PERSON = Person("layla", "local", "terminal", "en")
ANSWER = "why the wombats leave"


def test_a_result_that_fails_is_apologised_for_and_no_answer_is_logged(
    engine: Engine, caplog: pytest.LogCaptureFixture
):
    with writing(engine) as c:
        maps.add_map(c, PERSON.owner, "m1", "en")
        chat = chats.Chat(chats.chat_at(c, PERSON.channel, PERSON.chat, "en").id, "en", 1, "m1")
        chats.keep_chat(c, chat)
        outbox.enqueue(c, chat, [to_plain(Draw(ANSWER))])  # a KeyError, whose words this is

    with caplog.at_level(logging.DEBUG):
        found = list(brought(engine, PERSON, "en"))

    assert found == [(Sentence(words_in("en")("wrong-result")),)]
    assert "a result of map m1 failed: KeyError at " in caplog.text
    assert "wombats" not in caplog.text


WRITTEN = (
    *(f"/bot12{one}/getMe" for one in (":AAFD39kk_p", "%3AAAFD39kk_p", "%3aAAFD39kk%5fp")),
    *("AAFD39kk_p", "%41AFD39kk_p", "kangaroo-pouch", "kangaroo%2Dpouch", "wombat-burrow", "50%25%20quokka"),
)


@pytest.mark.parametrize("written", WRITTEN)
def test_no_secret_is_told_however_an_address_writes_it(written: str):
    secrets = {"telegram_token": "12:AAFD39kk_p", "webhook_secret": "kangaroo-pouch"}
    settings = Settings.model_validate({**secrets, "key": "wombat-burrow, 50% quokka"})

    assert without_secrets(f"asked: {written}, 12 times", settings) in {
        "asked: …, 12 times",
        "asked: /bot…/getMe, 12 times",
    }


def test_nothing_logs_the_words_of_an_error():
    logged = {f"{path.relative_to(ROOT)}: {ast.unparse(call)}" for path, call in _calls() if _tells_words(call)}

    assert logged == set()


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in (ROOT / "bot").rglob("*.py"):
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        yield from ((path, call) for call in calls if ast.unparse(call.func).startswith(("_log.", "logging.")))


def _tells_words(call: ast.Call) -> bool:
    """Tell whether a call logs a traceback, or an error as it is."""
    name = ast.unparse(call.func).rpartition(".")[2]
    values = {ast.unparse(value) for value in call.args}
    named = {word.arg for word in call.keywords}
    return name == "exception" or "exc_info" in named or bool(values & {"error", "str(error)", "fault", "mistake"})
