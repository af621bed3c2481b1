"""Where the webhook listens: a place that cannot be had is one sentence, and a socket in the file system is one."""

import contextlib
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from bot.telegram.listening import bound
from storage.model.mistake import Mistake
from tests.conftest import ROOT, masir_process
from tests.fake_telegram.fake import TOKEN, FakeTelegram
from tests.telegram.process import SECRET
from tests.telegram.test_webhook import HEADER, START

URL = "https://bot.example.com/telegram"


def env(fake: FakeTelegram, home: dict[str, str]) -> dict[str, str]:
    said = {"MASIR_TELEGRAM_TOKEN": TOKEN, "MASIR_TELEGRAM_API": fake.url, "MASIR_WEBHOOK_SECRET": SECRET}
    return {**home, **said, "PYTHONPATH": str(ROOT)}


# TEST-NET-3 is no address of any machine.
NOWHERE = ("203.0.113.5:8080", "a..b:1", "x y:1", "\x00:1", "x" * 70 + ":1", "256.256.256.256:1", "[2001:db8::1]:80")


@pytest.mark.parametrize("place", NOWHERE)
def test_a_place_that_is_none_of_this_machine_is_a_mistake(place: str):
    with pytest.raises(Mistake, match="wrong-listen-refused"), bound(place):
        pass


def test_a_port_that_is_taken_ends_the_bot_with_a_sentence(fake: FakeTelegram, home: dict[str, str]):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        code, out, err = masir_process("telegram", "--webhook", URL, "--listen", place, env=env(fake, home))

    assert (code, out) == (1, "")
    assert err.splitlines()[-1].startswith(f"Nothing can listen at {place} (")
    assert "Traceback" not in err
    assert "listens at" not in err


def test_a_name_is_listened_at_by_all_its_addresses():
    with bound("localhost:0") as sockets:
        assert {"127.0.0.1", "::1"} >= {one.getsockname()[0] for one in sockets} >= {"127.0.0.1"}


def test_a_socket_that_a_killed_program_left_is_taken_over_and_one_in_use_is_not(tmp_path: Path):
    place = tmp_path / "telegram.sock"
    with bound(f"unix:{place}") as left:
        left[0].listen()
        with pytest.raises(Mistake, match="wrong-listen-refused"), bound(f"unix:{place}"):
            pass

    with bound(f"unix:{place}"):
        assert stat.S_IMODE(place.stat().st_mode) == 0o660


def test_a_socket_whose_program_does_not_listen_yet_is_not_taken_over(tmp_path: Path):
    place = tmp_path / "telegram.sock"
    with bound(f"unix:{place}") as ours:
        with pytest.raises(Mistake, match="wrong-listen-refused"), bound(f"unix:{place}"):
            pass
        ours[0].listen()

        assert _is_listened_at(place)


def test_a_socket_whose_program_is_stopped_is_not_taken_over_and_keeps_nobody_waiting(tmp_path: Path):
    place = tmp_path / "telegram.sock"
    with contextlib.ExitStack() as stack:
        theirs = stack.enter_context(socket.socket(socket.AF_UNIX))
        theirs.bind(str(place))
        theirs.listen(0)
        while _is_let_in(place, stack):
            pass
        with pytest.raises(Mistake, match="wrong-listen-refused"), bound(f"unix:{place}"):
            pass

        assert place.is_socket()


def _is_let_in(place: Path, stack: contextlib.ExitStack) -> bool:
    asking = stack.enter_context(socket.socket(socket.AF_UNIX))
    asking.settimeout(0)
    return asking.connect_ex(str(place)) == 0


def test_a_link_to_a_socket_that_was_left_does_not_give_way(tmp_path: Path):
    (tmp_path / "link").symlink_to(tmp_path / "left")
    with bound(f"unix:{tmp_path / 'left'}"):
        pass
    with pytest.raises(Mistake, match="wrong-listen-refused"), bound(f"unix:{tmp_path / 'link'}"):
        pass

    assert (tmp_path / "link").is_symlink()


def test_a_lock_that_is_a_link_leads_nowhere(tmp_path: Path):
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "telegram.sock.lock").symlink_to(tmp_path / "mine")
    with pytest.raises(Mistake, match="wrong-listen-refused"), bound(f"unix:{tmp_path / 'telegram.sock'}"):
        pass


@pytest.mark.parametrize("name", ["file", "folder", "no/folder", "x" * 200])
def test_nothing_but_a_socket_gives_way(tmp_path: Path, name: str):
    (tmp_path / "file").write_text("mine")
    (tmp_path / "folder").mkdir()
    with pytest.raises(Mistake, match="wrong-listen-refused"), bound(f"unix:{tmp_path / name}"):
        pass

    assert (tmp_path / "file").read_text() == "mine"


def test_the_bot_is_reached_at_a_socket_in_the_file_system(fake: FakeTelegram, home: dict[str, str], tmp_path: Path):
    place = tmp_path / "telegram.sock"
    arguments = ("--webhook", URL, "--listen", f"unix:{place}")
    with subprocess.Popen([sys.executable, "-m", "bot", "telegram", *arguments], env=env(fake, home), cwd=ROOT) as bot:
        try:
            codes = _posted(place)
        finally:
            bot.send_signal(signal.SIGTERM)

    assert (codes, bot.returncode) == ([200, 403], 0)


def _posted(place: Path) -> list[int]:
    """Return what is answered to an update with the secret, and to one without, as soon as the bot listens."""
    ends = time.monotonic() + 60
    while not _is_listened_at(place):
        assert time.monotonic() < ends
        time.sleep(0.1)
    with httpx.Client(transport=httpx.HTTPTransport(uds=str(place)), base_url="http://bot", timeout=30) as client:
        secrets = (SECRET, "another")
        return [client.post("/telegram", json=START, headers={HEADER: one}).status_code for one in secrets]


def _is_listened_at(place: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        return asking.connect_ex(str(place)) == 0
