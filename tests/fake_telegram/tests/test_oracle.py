"""aiogram's models find what a bot must not send."""

import aiogram.methods
import pytest

from tests.fake_telegram.fake import Upload
from tests.fake_telegram.methods.table import METHODS
from tests.fake_telegram.oracle import assert_parses
from tests.fake_telegram.refusal import Json

MARKUP = {"inline_keyboard": [[{"text": "x", "callback_data": "x", "style": "primary"}]]}
FINE: list[tuple[str, Json]] = [
    ("sendMessage", {"chat_id": 1, "text": "x", "parse_mode": "HTML", "reply_markup": MARKUP}),
    ("sendPhoto", {"chat_id": 1, "photo": Upload("map.png", "image/png", b"x")}),
    ("sendDocument", {"chat_id": 1, "document": "an id", "thumbnail": Upload("t.png", "image/png", b"x")}),
    ("sendMediaGroup", {"chat_id": 1, "media": [{"type": "photo", "media": Upload("a", "image/png", b"x")}] * 2}),
    ("setMyCommands", {"commands": [{"command": "a", "description": "b"}], "scope": {"type": "chat", "chat_id": 1}}),
    ("getUpdates", {"allowed_updates": ["message"], "timeout": 5}),
]
WRONG: list[tuple[str, Json]] = [
    ("sendCarrierPigeon", {}),
    ("sendMessage", {"chat_id": 1}),
    ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}),
    ("sendMessage", {"chat_id": 1, "text": 5}),
    ("sendMessage", {"chat_id": 1, "text": "x", "disable_notification": "yes"}),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "colour": "red"}]]}},
    ),
    ("editMessageText", {"chat_id": 1, "message_id": "5", "text": "x"}),
    ("setMyCommands", {"commands": [{"command": "a"}]}),
    ("sendMediaGroup", {"chat_id": 1, "media": [{"type": "pigeon", "media": "x"}]}),
]


@pytest.mark.parametrize(("method", "params"), FINE)
def test_what_the_bot_api_knows_parses(method: str, params: Json):
    assert_parses(method, params)


@pytest.mark.parametrize(("method", "params"), WRONG)
def test_what_it_does_not_know_fails(method: str, params: Json):
    with pytest.raises(AssertionError):
        assert_parses(method, params)


def test_the_fake_takes_no_method_and_no_parameter_that_the_bot_api_has_not():
    for method in METHODS.values():
        model = getattr(aiogram.methods, method.name[0].upper() + method.name[1:])
        assert set(method.takes) <= set(model.model_fields), method.name
