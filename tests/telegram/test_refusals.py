"""Whatever the Bot API answers to a command ends in one sentence, without the token, and never in a traceback."""

import http.server
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest
from telegram.error import RetryAfter

from bot.telegram.client import pause
from tests.conftest import masir
from tests.fake_telegram.fake import TOKEN, FakeTelegram, TooManyRequests
from tests.telegram.process import SECRET

Answer = tuple[int, bytes]
HOOK = "https://bot.example.com/telegram"
COMMANDS = {
    "getMe": ("status",),
    "getWebhookInfo": ("status",),
    "setWebhook": ("set-webhook", "--webhook", HOOK),
    "deleteWebhook": ("delete-webhook",),
    "getUpdates": (),
}
SAID = {"getMe": {"id": 123456789, "is_bot": True, "first_name": "Masir", "username": "masir_bot"}, "getUpdates": []}


def refused(code: int, description: str, **parameters: object) -> Answer:
    said = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
    return code, json.dumps(said).encode()


def answered(result: object) -> Answer:
    return 200, json.dumps({"ok": True, "result": result}).encode()


@contextmanager
def api(answers: Mapping[str, Answer]) -> Iterator[str]:
    """Serve what the fake of Telegram is too strict to say: an answer to each method, whatever it is."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"] or 0))
            method = self.path.rpartition("/")[2]
            code, body = answers.get(method) or answered(SAID.get(method, True))
            self.send_response(code)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401 - as in the base
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def ended(home: dict[str, str], url: str, arguments: tuple[str, ...]) -> str:
    """Run a command that must end in one sentence, and return it."""
    env = {"MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": url, "MASIR_WEBHOOK_SECRET": SECRET}
    code, out, err = masir("telegram", *arguments, env={**home, **env})

    told = [line for line in err.splitlines() if " masir: " not in line]  # the journal's own lines have a time
    assert (code, out, len(told)) == (1, "", 1), err
    assert TOKEN not in err
    return told[0]


HALF = TOKEN.partition(":")[2]
CONFLICTS = ("terminated by other getUpdates request", "can't use getUpdates method while webhook is active")


@pytest.mark.parametrize("why", CONFLICTS)
def test_a_second_poller_or_a_webhook_ends_the_bot_with_a_sentence(home: dict[str, str], why: str):
    with api({"getUpdates": refused(409, f"Conflict: {why}")}) as url:
        assert ended(home, url, ()).startswith("Another program is already fetching")


@pytest.mark.parametrize("code", [401, 404])
@pytest.mark.parametrize("method", COMMANDS)
def test_a_token_that_was_revoked_is_told_as_one(home: dict[str, str], method: str, code: int):
    with api({method: refused(code, "Unauthorized")}) as url:
        assert "does not recognise this token" in ended(home, url, COMMANDS[method])


ODD = {
    "forbidden": refused(403, "Forbidden: quokka"),
    "conflict": refused(409, "Conflict: quokka"),
    "bad": refused(400, "Bad Request: bad webhook: quokka"),
    "an hour": refused(429, "Too Many Requests", retry_after=3_600),
    "for ever": refused(429, "Too Many Requests", retry_after=1e999),
    "HTML": (200, b"<html>"),
    "forbidden HTML": (403, f"<html>/bot{TOKEN}/getMe".encode()),
    "no text": (200, b"\xff\xfe"),
    "a list": (200, b"[]"),
    "a number": (200, b"1"),
    "deep": (200, b"[" * 100_000),
    "no result": (200, b'{"ok": true}'),
    "another result": answered([1]),
    "half a result": answered({"id": 5}),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
def test_what_is_no_answer_is_one_sentence(home: dict[str, str], method: str, answer: Answer):
    with api({method: answer}) as url:
        said = ended(home, url, COMMANDS[method])

    assert "did not do what was asked" in said
    assert ("quokka" in said) == (b"quokka" in answer[1])


@pytest.mark.parametrize(
    "written",
    [TOKEN, quote(TOKEN), TOKEN.replace(":", "%3a"), HALF, f"%{ord(HALF[0]):x}{HALF[1:]}"],
)
def test_no_half_of_the_token_is_told_however_it_is_written(home: dict[str, str], written: str):
    with api({"getMe": refused(403, f"Forbidden: no method /bot{written}/getMe")}) as url:
        said = ended(home, url, ())

    assert "no method /bot" in said
    assert HALF[1:] not in said


@pytest.mark.parametrize("name", ["forbidden", "bad", "forbidden HTML", "a list", "no result"])
@pytest.mark.parametrize("method", ["setWebhook", "deleteWebhook"])
def test_a_webhook_that_is_refused_is_told_with_telegrams_words(home: dict[str, str], method: str, name: str):
    with api({method: ODD[name]}) as url:
        said = ended(home, url, COMMANDS[method])

    assert "did not do what was asked" in said
    assert ("quokka" in said) == (b"quokka" in ODD[name][1])


@pytest.mark.parametrize("answer", [ODD["forbidden"], ODD["HTML"], ODD["another result"]])
def test_a_profile_that_is_not_taken_keeps_nobody_from_setting_a_webhook(home: dict[str, str], answer: Answer):
    with api({"getMyCommands": answer}) as url:
        env = {"MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": url, "MASIR_WEBHOOK_SECRET": SECRET}

        assert masir("telegram", "set-webhook", "--webhook", HOOK, env={**home, **env}) == (0, "", "")


@pytest.mark.parametrize(("said", "seconds"), [(7, 7.0), (timedelta(seconds=7), 7.0), (-7, 1.0), (["x"], 1.0)])
def test_a_pause_is_a_number_of_seconds_whatever_was_said(
    monkeypatch: pytest.MonkeyPatch,
    said: Any,  # noqa: ANN401 - whatever it is
    seconds: float,
):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")

    assert pause(RetryAfter(said)) == seconds


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo", "deleteWebhook"])
def test_telegram_is_left_alone_as_long_as_it_says(fake: FakeTelegram, home: dict[str, str], method: str):
    fake.faults.next(TooManyRequests(1), method)
    env = {"MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": fake.url, "MASIR_WEBHOOK_SECRET": SECRET}
    code, _, err = masir("telegram", *COMMANDS[method], env={**home, **env})

    assert (code, err) == (0, "")
