"""Whoever is not the person at the page gets nothing of it, and nothing that is sent to it harms it."""

import re
import socket
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode, urlsplit

import pytest

from bot.drawing import Drawer
from bot.web import serve
from storage.model.mistake import Mistake
from tests.conftest import masir
from tests.web.browser import served, served_here

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
OPEN = "Which language shall we speak?"


def ask(
    address: str, method: str = "GET", path: str | None = None, body: bytes | None = None, **headers: str
) -> tuple[HTTPResponse, bytes]:
    where = urlsplit(address)
    connection = HTTPConnection(where.hostname or "", where.port, timeout=60)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, where.path if path is None else path, body, named)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def say(address: str, text: str, **headers: str) -> int:
    hidden = dict(re.findall(r'name="(map|stamp)" value="([^"]*)"', ask(address)[1].decode()))
    body = urlencode({"text": text, **hidden}).encode()
    return ask(address, "POST", body=body, **FORM, **headers)[0].status


def exported(home: dict[str, str]) -> str:
    return masir("export", masir("maps", env=home)[1].split("\t")[0], env=home)[1]


@pytest.mark.parametrize("path", ["/", "/c/", "/c/guessed/", "/c/guessed/map.png", "/c//", "/c/%00/", "/../etc/passwd"])
def test_without_the_secret_nothing_is_there(address: str, path: str):
    answer, content = ask(address, path=path)

    assert answer.status == 404
    assert b"Masir" not in content


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "localhost", "127.0.0.1:1"])
def test_another_name_for_this_machine_is_refused(address: str, host: str):
    assert ask(address, Host=host)[0].status == 403


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
def test_another_site_cannot_post(address: str, headers: dict[str, str]):
    assert say(address, "English", **headers) == 403
    assert OPEN.encode() in ask(address)[1]


def test_the_page_itself_can(address: str, home: dict[str, str]):
    port = urlsplit(address).port
    status = [say(address, text, Origin=f"http://127.0.0.1:{port}") for text in ("English", "Blue Door")]

    assert status == [303, 303]
    assert "trade: Blue Door" in exported(home)


def test_ten_megabytes_are_refused_with_a_sentence_and_lose_nothing(address: str, home: dict[str, str]):
    say(address, "English")
    answer, content = ask(address, "POST", body=b"text=" + b"x" * 10, Content_Length="10000000", **FORM)

    assert answer.status == 413
    assert len(content.decode()) > 20
    assert say(address, "Blue Door") == 303
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
def test_what_is_no_form_is_refused(address: str, kind: str, body: bytes):
    assert ask(address, "POST", body=body, Content_Type=kind)[0].status == 415


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
def test_a_strange_form_is_answered_and_the_page_still_works(address: str, body: bytes):
    assert ask(address, "POST", body=body, **FORM)[0].status in (303, 404)
    assert ask(address)[0].status == 200


def test_a_thousand_requests_at_once_are_answered_or_told_to_come_back(address: str):
    with ThreadPoolExecutor(50) as pool:
        found = list(pool.map(lambda _: ask(address)[0].status, range(1000)))

    assert set(found) <= {200, 503}
    assert 200 in found
    assert ask(address)[0].status == 200


def test_every_answer_tells_the_browser_to_keep_everything_to_itself(address: str):
    for path in ("", "map.txt", "static/page.js", "checklist", "nothing-here"):
        answer, _ = ask(address, path=urlsplit(address).path + path)
        policy = answer.getheader("Content-Security-Policy") or ""

        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.getheader("Referrer-Policy") == "no-referrer"
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Server") is None


def test_a_page_and_all_it_loads_are_light(address: str):
    path = urlsplit(address).path
    parts = [ask(address)[1], *(ask(address, path=f"{path}static/{name}")[1] for name in ("page.css", "page.js"))]

    assert sum(map(len, parts)) < 100_000
    assert b"<script>" not in parts[0]
    assert b"style=" not in parts[0]


def test_no_port_is_a_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(serve, "HOST", "203.0.113.1")  # an address that is not this machine's

    with pytest.raises(Mistake, match="wrong-port"):
        serve.listening()


def test_where_there_is_no_browser_the_address_is_still_there(home: dict[str, str]):
    with served({**home, "BROWSER": "/nowhere/browser"}) as one:
        assert one.address.startswith("http://127.0.0.1:")
        assert ask(one.address)[0].status == 200


def test_the_secret_is_long_and_new_each_time(home: dict[str, str], drawer: Drawer):
    tokens = set()
    for _ in range(2):
        with served_here(home["MASIR_DATABASE_URL"], drawer) as address:
            tokens.add(urlsplit(address).path)

    assert len(tokens) == 2
    assert all(len(token) >= len("/c//") + 22 for token in tokens)


def test_it_listens_on_this_machine_only(address: str):
    port = urlsplit(address).port or 0
    mine = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} - {"127.0.0.1"}

    for other in mine:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((other, port), 5)
