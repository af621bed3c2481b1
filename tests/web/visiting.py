"""A visitor at the page who is no browser: plain requests, with whatever cookies and headers."""

import re
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode, urlsplit, urlunsplit

from bot.web.door import Door

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Visitor:
    """Where the page is, and the cookies that are sent along."""

    address: str
    cookies: str = ""


def let_in(door: Door) -> Visitor:
    answer, _ = enter(door.invitation())
    assert answer.status == 303
    return Visitor(door.address, (answer.getheader("Set-Cookie") or "").partition(";")[0])


def enter(invitation: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    return ask(Visitor(invitation), "GET", urlunsplit(("", "", *urlsplit(invitation)[2:])), None, **headers)


def ask(
    visitor: Visitor, method: str = "GET", path: str | None = None, body: bytes | None = None, **headers: str
) -> tuple[HTTPResponse, bytes]:
    where = urlsplit(visitor.address)
    connection = HTTPConnection(where.hostname or "", where.port, timeout=60)
    named = {"Cookie": visitor.cookies, **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection.request(method, where.path if path is None else path, body, named)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def say(page: Visitor, text: str, **headers: str) -> int:
    hidden = dict(re.findall(r'name="(map|stamp)" value="([^"]*)"', ask(page)[1].decode()))
    body = urlencode({"text": text, **hidden}).encode()
    return ask(page, "POST", body=body, **FORM, **headers)[0].status
