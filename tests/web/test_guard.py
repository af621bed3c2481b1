"""Whoever is not the person at the page gets nothing of it, and nothing that is sent to it harms it."""

import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode, urlsplit

import pytest

from bot.web import serve
from storage.model.mistake import Mistake
from tests.conftest import masir
from tests.web.visiting import FORM, Visitor, ask, say

OPEN = "Which language shall we speak?"


def exported(home: dict[str, str]) -> str:
    return masir("export", masir("maps", env=home)[1].split("\t")[0], env=home)[1]


@pytest.mark.parametrize("path", ["/", "/c/", "/c/guessed/", "/c/guessed/map.png", "/c//", "/c/%00/", "/../etc/passwd"])
def test_without_the_secret_nothing_is_there(page: Visitor, path: str):
    answer, content = ask(page, path=path)

    assert answer.status == 404
    assert b"Masir" not in content


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "localhost", "127.0.0.1:1"])
def test_another_name_for_this_machine_is_refused(page: Visitor, host: str):
    assert ask(page, Host=host)[0].status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none", "Origin": "http://127.0.0.1"},
    ],
)
def test_another_site_cannot_post(page: Visitor, headers: dict[str, str]):
    assert say(page, "English", **headers) == 403
    assert OPEN.encode() in ask(page)[1]


def test_the_page_itself_can(page: Visitor, home: dict[str, str]):
    port = urlsplit(page.address).port
    status = [say(page, text, Origin=f"http://127.0.0.1:{port}") for text in ("English", "Blue Door")]

    assert status == [303, 303]
    assert "trade: Blue Door" in exported(home)


def test_ten_megabytes_are_refused_with_a_sentence_and_lose_nothing(page: Visitor, home: dict[str, str]):
    say(page, "English")
    answer, content = ask(page, "POST", body=b"text=" + b"x" * 10, Content_Length="10000000", **FORM)

    assert answer.status == 413
    assert len(content.decode()) > 20
    assert say(page, "Blue Door") == 303
    assert "trade: Blue Door" in exported(home)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="f"; filename="a.png"\r\n\r\nMZ',
        ),
        ("application/json", b'{"text": "x"}'),
        ("text/plain", b"text=x"),
        ("", b"text=x"),
    ],
)
def test_what_is_no_form_is_refused(page: Visitor, kind: str, body: bytes):
    assert ask(page, "POST", body=body, Content_Type=kind)[0].status == 415


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"text",
        b"text=" + b"%ff%fe" * 50,
        b"&" * 5000,
        b"press=%2Fnonsense",
        b"press=/maps+%00",
        b"tick=x&ticking=1",
    ]
    + [
        urlencode({"text": text, "map": "../../x", "stamp": "-1"}).encode()
        for text in ("$x$", "<b>", "\u202e", "{{7*7}}")
    ],
)
def test_a_strange_form_is_answered_and_the_page_still_works(page: Visitor, body: bytes):
    assert ask(page, "POST", body=body, **FORM)[0].status in (303, 404)
    assert ask(page)[0].status == 200


def test_a_thousand_requests_at_once_are_answered(page: Visitor):
    with ThreadPoolExecutor(50) as pool:
        found = list(pool.map(lambda _: ask(page)[0].status, range(1000)))

    assert set(found) == {200}
    assert ask(page)[0].status == 200


def test_every_answer_tells_the_browser_to_keep_everything_to_itself(page: Visitor):
    for path in ("", "map.txt", "static/page.js", "checklist", "nothing-here"):
        answer, _ = ask(page, path=urlsplit(page.address).path + path)
        policy = answer.getheader("Content-Security-Policy") or ""

        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.getheader("Referrer-Policy") == "no-referrer"
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Server") is None


def test_a_page_and_all_it_loads_are_light(page: Visitor):
    path = urlsplit(page.address).path
    parts = [ask(page)[1], *(ask(page, path=f"{path}static/{name}")[1] for name in ("page.css", "page.js"))]

    assert sum(map(len, parts)) < 100_000
    assert b"<script>" not in parts[0]
    assert b"style=" not in parts[0]


def test_no_port_is_a_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(serve, "HOST", "203.0.113.1")  # an address that is not this machine's

    with pytest.raises(Mistake, match="wrong-port"):
        serve.listening()


def test_it_listens_on_this_machine_only(page: Visitor):
    port = urlsplit(page.address).port or 0
    mine = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} - {"127.0.0.1"}

    for other in mine:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((other, port), 5)


@pytest.mark.parametrize("number", ["0", "99", "-1", "01", "x", "9" * 5_000], ids=lambda number: number[:4])
def test_a_card_that_there_is_not_is_not_found(page: Visitor, number: str):
    say(page, "English")

    assert ask(page, path=f"{urlsplit(page.address).path}card-{number}.png")[0].status == 404
