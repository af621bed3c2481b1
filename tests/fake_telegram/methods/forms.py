"""What a request says: parameters of the query string, of JSON, of a form or of a multipart form, all as text."""

import json
from dataclasses import dataclass, field
from email.message import Message
from urllib.parse import parse_qsl

from starlette.requests import Request

from tests.fake_telegram.messages.files import Upload
from tests.fake_telegram.refusal import bad_request


@dataclass(frozen=True, slots=True)
class Given:
    """The parameters and files of a call."""

    texts: dict[str, str] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)


async def read(request: Request) -> Given:
    query = dict(request.query_params)
    body = await request.body()
    header = _header(request.headers.get("content-type", ""))
    match header.get_content_type():
        case "application/json" if body:
            return Given(query | from_json(body))
        case "application/x-www-form-urlencoded":
            return Given(query | dict(parse_qsl(body.decode(), keep_blank_values=True)))
        case "multipart/form-data":
            given = _multipart(body, str(header.get_param("boundary", "")))
            return Given(query | given.texts, given.files)
        case _:
            return Given(query)


def from_json(body: bytes | str) -> dict[str, str]:
    """Return the members of an object as text: strings as they are, everything else as JSON; null is left out."""
    try:
        said = json.loads(body)
    except ValueError as wrong:
        raise bad_request("can't parse JSON object") from wrong
    if not isinstance(said, dict):
        raise bad_request("object expected")
    return {key: v if isinstance(v, str) else json.dumps(v) for key, v in said.items() if v is not None}


def _header(content_type: str) -> Message:
    message = Message()
    message["Content-Type"] = content_type or "text/plain"
    return message


def _multipart(body: bytes, boundary: str) -> Given:
    given = Given()
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:-1]:
        head, _, data = part.partition(b"\r\n\r\n")
        headers = _headers(head)
        name = str(headers.get_param("name", "", "content-disposition"))
        if (file_name := headers.get_filename()) is None:
            given.texts[name] = data.decode()
        else:
            given.files[name] = Upload(file_name, headers.get_content_type(), data)
    return given


def _headers(head: bytes) -> Message:
    message = Message()
    for line in head.decode().strip().split("\r\n"):
        key, _, value = line.partition(":")
        message[key.strip()] = value.strip()
    return message
