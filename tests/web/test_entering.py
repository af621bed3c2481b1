"""A browser gets in once with a code, is known by a cookie from then on, and nobody else on this machine gets it."""

import os
import pty
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.drawing import Drawer
from bot.web import screen
from bot.web.door import COOKIE, Door
from bot.web.entrance import leading_to
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.conftest import ROOT
from tests.web.browser import served, served_here
from tests.web.visiting import FORM, Visitor, ask, enter, let_in, say

REFUSED = screen.stranger("en")


def code_in(invitation: str) -> str:
    return parse_qs(urlsplit(invitation).query)["code"][0]


def test_a_code_is_good_once_and_leaves_the_address(door: Door):
    invitation = door.invitation()
    first, _ = enter(invitation)
    again, said = enter(invitation)

    assert (first.status, first.getheader("Location")) == (303, door.path + "/")
    assert (again.status, said.decode()) == (403, REFUSED)
    assert again.getheader("Set-Cookie") is None


def test_many_at_once_with_one_code_are_one(door: Door):
    invitation, found = door.invitation(), []
    threads = [threading.Thread(target=lambda: found.append(enter(invitation)[0].status)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(found) == [303] + [403] * 19


def test_the_cookie_is_kept_from_scripts_other_sites_and_other_paths(door: Door):
    value, *how = (enter(door.invitation())[0].getheader("Set-Cookie") or "").split("; ")

    assert value.startswith(f"{COOKIE}=")
    assert len(value) >= len(f"{COOKIE}=") + 43
    assert how == ["HttpOnly", "SameSite=Lax", f"Path={door.path}"]


def test_a_browser_from_a_file_is_let_in(door: Door):
    answer, _ = enter(door.invitation(), Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")

    assert answer.status == 303


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT"])
def test_a_code_is_not_spent_by_what_is_no_visit(door: Door, method: str):
    invitation = door.invitation()
    asked, _ = ask(
        Visitor(invitation), method, f"{door.path}/?code={code_in(invitation)}", b"" if method != "HEAD" else None
    )

    assert asked.status == 403
    assert asked.getheader("Set-Cookie") is None
    assert enter(invitation)[0].status == 303


def test_a_browser_that_is_known_spends_no_code(door: Door, page: Visitor):
    invitation = door.invitation()
    known, _ = ask(page, path=f"{door.path}/?code={code_in(invitation)}")
    used, _ = ask(page, path=f"{door.path}/?code=used")

    assert [one.getheader("Location") for one in (known, used)] == [door.path + "/"] * 2
    assert enter(invitation)[0].status == 303


@pytest.mark.parametrize(
    "guess",
    ["", "code", "%00", "%ff%fe", "a" * 22, "a" * 60_000, "*", "é", "\ud83d".encode("utf-8", "surrogatepass").hex()],
)
def test_a_guessed_code_lets_nobody_in(door: Door, guess: str):
    real = code_in(door.invitation())
    for code in (guess, real[:-1], real + "x", real.swapcase()):
        answer, said = ask(Visitor(door.address), path=f"{door.path}/?code={code.encode('ascii', 'ignore').decode()}")

        assert answer.status == 403
        assert said.decode() == REFUSED
        assert answer.getheader("Set-Cookie") is None


@pytest.mark.parametrize("cookies", ["", f"{COOKIE}=", f"{COOKIE}=guess", "masir", ";;;=;", f"{COOKIE}=" + "x" * 43])
def test_the_address_alone_lets_nobody_in(door: Door, cookies: str):
    for path in ("", "/", "/map.png", "/static/page.js", "/export"):
        answer, said = ask(Visitor(door.address, cookies), path=door.path + path)

        assert (answer.status, said.decode()) == (403, REFUSED)


def test_without_the_cookie_nothing_can_be_said(door: Door, page: Visitor):
    assert ask(Visitor(door.address), "POST", body=b"text=English", **FORM)[0].status == 403
    assert say(page, "English") == 303


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_get_in_again_is_said_in_the_language_spoken(door: Door, page: Visitor, language: Language):
    say(page, words_in(language)("pick-language-own"))

    refused = ask(Visitor(door.address))[1].decode()
    assert f"<p>{words_in(language)('page-unknown-browser')}</p>" in refused
    assert f'<html lang="{language}" dir="{"rtl" if words_in(language).rtl else "ltr"}">' in refused
    assert ask(Visitor(door.address), "POST", body=b"text=x", **FORM)[1].decode() in refused


def test_a_cookie_that_another_program_set_shuts_nobody_out(page: Visitor):
    for cookies in (f"{COOKIE}=theirs; {page.cookies}", f"{page.cookies}; {COOKIE}=theirs; other=1"):
        assert ask(Visitor(page.address, cookies))[0].status == 200


def test_nothing_of_one_start_is_good_at_another(home: dict[str, str], drawer: Drawer):
    with served_here(home["MASIR_DATABASE_URL"], drawer) as first:
        invitation, known = first.invitation(), let_in(first)
    with served_here(home["MASIR_DATABASE_URL"], drawer) as other:
        assert other.path != first.path
        assert len(other.path) >= len("/c/") + 22
        assert ask(Visitor(other.address, known.cookies))[0].status == 403
        assert ask(Visitor(other.address), path=f"{other.path}/?code={code_in(invitation)}")[0].status == 403
        assert ask(Visitor(other.address, known.cookies), path=first.path + "/")[0].status == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_the_persons_alone_and_gone_once_it_was_used(door: Door, language: Language):
    with leading_to(door, language) as file:
        text = file.read_text("utf-8")
        modes = [one.stat().st_mode & 0o777 for one in (file, file.parent)]
        invitation = f"{door.address}?code=" + text.split("?code=")[1].split('"')[0]

        assert modes == [0o600, 0o700]
        assert words_in(language)("page-enter") in text
        assert "<script" not in text
        assert enter(invitation)[0].status == 303
        assert not file.exists()
    assert not file.parent.exists()


def test_a_file_that_was_not_used_is_gone_at_the_end(door: Door):
    with leading_to(door, "en") as file:
        assert file.exists()

    assert not file.parent.exists()


def test_the_terminal_gives_an_address_and_another_at_each_enter(home: dict[str, str]):
    with served(home) as one:
        invitations = [one.address, one.invitation(), one.invitation()]
        entered = [enter(invitation)[0].status for invitation in (*invitations, *invitations)]

    assert entered == [303] * 3 + [403] * 3


@contextmanager
def at_a_terminal(env: dict[str, str]) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """Run `masir chat` at a terminal of its own."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**env, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield process, ours
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def test_a_browsers_arguments_hold_no_secret_and_lead_in(home: dict[str, str], tmp_path: Path):
    seen, browser = tmp_path / "seen", tmp_path / "browser"
    os.mkfifo(seen)
    browser.write_text(f'#!/bin/sh\n{{ printf "%s\\n" "$@"; cat "${{1#file://}}"; }} > {seen}\n')
    browser.chmod(0o700)
    with at_a_terminal({**home, "BROWSER": str(browser), "TMPDIR": str(tmp_path)}) as (process, _):
        arguments, *lines = seen.read_text("utf-8").splitlines()
        invitation = "".join(lines).split('<a href="')[1].split('"')[0]
        file = Path(urlsplit(arguments).path)
        there = file.exists()
        status = enter(invitation)[0].status
        gone = file.exists()
        process.send_signal(signal.SIGINT)
        code = process.wait(60)

    assert arguments.startswith("file://")
    assert code_in(invitation) not in arguments
    assert urlsplit(invitation).path not in arguments
    assert (there, status, gone, code) == (True, 303, False, 0)
    assert not file.parent.exists()


def test_where_there_is_no_browser_the_address_is_still_there(home: dict[str, str], tmp_path: Path):
    with at_a_terminal({**home, "BROWSER": "/nowhere/browser", "TMPDIR": str(tmp_path)}) as (_, terminal):
        said = b""
        while b"http://127.0.0.1:" not in said or not said.endswith(b"\n"):
            said += os.read(terminal, 1000)
        invitation = next(line for line in said.decode().split() if line.startswith("http://127.0.0.1:"))

        assert enter(invitation)[0].status == 303
