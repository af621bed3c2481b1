"""Secrets that are none are refused at the start, by every command that would use them, and sent nowhere."""

from pathlib import Path

import pytest

from bot.telegram.listening import host_and_port
from tests.conftest import masir
from tests.fake_telegram.fake import TOKEN, FakeTelegram
from tests.telegram.process import SECRET

MALFORMED = ("token", TOKEN + "/../x", TOKEN.partition(":")[0], TOKEN[:20], f"{TOKEN} {TOKEN}", TOKEN + "\u0661")
GUESSED = ("", "   ", "short", "fifteen-letters", "with a space in it", "x" * 300, "геслогеслогесло12")


@pytest.mark.parametrize("secret", GUESSED)
@pytest.mark.parametrize(
    "arguments", [("--webhook", "http://127.0.0.1:1/hook"), ("set-webhook", "--webhook", "http://x/")]
)
def test_a_secret_that_anybody_could_guess_is_refused_at_the_start(
    fake: FakeTelegram, home: dict[str, str], secret: str, arguments: tuple[str, ...]
):
    env = {**home, "MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": fake.url, "MASIR_WEBHOOK_SECRET": secret}

    code, out, err = masir("telegram", *arguments, env=env)

    assert (code, out) == (1, "")
    assert "MASIR_WEBHOOK_SECRET" in err
    assert not fake.calls


NO_URLS = ("http://[", "nonsense", "", "https://", "ftp://x/hook", "https://x:99999/", "https://x:y/", "https://x y/")
NO_PLACES = (
    "nonsense",
    "",
    "127.0.0.1",
    "127.0.0.1:",
    "127.0.0.1:99999",
    "127.0.0.1:-1",
    "127.0.0.1:x",
    "[::1",
    "unix:",
    "unix:x",
)


@pytest.mark.parametrize(
    ("option", "arguments"),
    [
        *(("--webhook", ("--webhook", url)) for url in NO_URLS),
        *(("--webhook", ("set-webhook", "--webhook", url)) for url in NO_URLS),
        ("--webhook", ("set-webhook",)),
        *(("--listen", ("--webhook", "http://x/hook", "--listen", place)) for place in NO_PLACES),
    ],
)
def test_an_address_that_is_none_is_refused_at_the_start(
    fake: FakeTelegram, home: dict[str, str], option: str, arguments: tuple[str, ...]
):
    env = {"MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": fake.url, "MASIR_WEBHOOK_SECRET": SECRET}
    code, out, err = masir("telegram", *arguments, env={**home, **env})

    assert (code, out) == (1, "")
    assert err.startswith(option)
    assert not fake.calls


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("127.0.0.1:8080", ("127.0.0.1", 8080)),
        (":80", ("127.0.0.1", 80)),
        ("[::1]:443", ("::1", 443)),
        ("localhost:0", ("localhost", 0)),
    ],
)
def test_a_place_to_listen_at_is_a_host_and_a_port(place: str, found: tuple[str, int]):
    assert host_and_port(place) == found


@pytest.mark.parametrize("blank", ["", "  ", "\t\n"])
def test_what_is_blank_is_not_set(home: dict[str, str], blank: str):
    names = ("MASIR_TELEGRAM_TOKEN", "MASIR_TELEGRAM_API", "MASIR_TELEGRAM_LIMITS", "MASIR_WEBHOOK_SECRET")
    code, out, err = masir("telegram", env={**home, **dict.fromkeys(names, blank)})

    assert (code, out) == (1, "")
    assert "MASIR_TELEGRAM_TOKEN is not set" in err


@pytest.mark.parametrize("token", MALFORMED)
@pytest.mark.parametrize("arguments", [(), ("set-webhook", "--webhook", "http://x/"), ("status",)])
def test_a_token_that_can_be_none_is_sent_nowhere(
    fake: FakeTelegram, home: dict[str, str], token: str, arguments: tuple[str, ...]
):
    env = {"MASIR_TELEGRAM_TOKEN": token, "MASIR_TELEGRAM_API": fake.url, "MASIR_WEBHOOK_SECRET": SECRET}
    code, out, err = masir("telegram", *arguments, env={**home, **env})

    assert (code, out) == (1, "")
    assert "MASIR_TELEGRAM_TOKEN" in err
    assert not fake.calls


def test_a_downloaded_folder_cannot_say_where_the_token_goes(
    fake: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: dict[str, str]
):
    monkeypatch.chdir(tmp_path)
    lines = {"MASIR_TELEGRAM_API": fake.url, "MASIR_WEBHOOK_SECRET": SECRET, "MASIR_TELEGRAM_TOKEN": TOKEN}
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in lines.items()))
    code, out, err = masir("telegram", "status", env=home)

    assert (code, out) == (1, "")
    assert "MASIR_TELEGRAM_TOKEN is not set" in err
    assert not fake.calls


@pytest.mark.parametrize("arguments", [(), ("set-webhook", "--webhook", "http://x/"), ("status",)])
@pytest.mark.parametrize("api", ["http://layla:quokka@127.0.0.1:1/quokka?quokka#quokka", "layla:quokka@127.0.0.1:1"])
def test_an_api_that_is_away_is_named_without_what_only_its_owner_may_know(
    home: dict[str, str], api: str, arguments: tuple[str, ...]
):
    env = {"MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": api, "MASIR_WEBHOOK_SECRET": SECRET}
    code, out, err = masir("telegram", *arguments, env={**home, **env})

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "quokka" not in err
    assert ("http://127.0.0.1:1 " in err) == api.startswith("http")
