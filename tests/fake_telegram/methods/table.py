"""The table of the methods the fake knows, and how their parameters are read. What they do stands beside it."""

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from tests.fake_telegram.messages.files import Upload
from tests.fake_telegram.methods import profile, receiving, sending
from tests.fake_telegram.methods.forms import Given
from tests.fake_telegram.refusal import Json, bad_request
from tests.fake_telegram.state.state import State

Reader = Callable[[str, str], object]


def _text(_: str, said: str) -> str:
    return said


def _integer(name: str, said: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,19}", said.strip()):
        raise bad_request(f'can\'t parse "{name}": expected an Integer')
    return int(said)


def _boolean(name: str, said: str) -> bool:
    if said.lower() not in ("true", "false", "1", "0", "yes", "no"):
        raise bad_request(f'can\'t parse "{name}": expected a Boolean')
    return said.lower() in ("true", "1", "yes")


def _chat(_: str, said: str) -> int:
    if not said:
        raise bad_request("chat_id is empty")
    if not re.fullmatch(r"-?\d{1,19}", said):
        raise bad_request("chat not found")
    return int(said)


def _json(name: str, said: str) -> object:
    try:
        return json.loads(said)
    except ValueError as wrong:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from wrong


def _object(name: str, said: str) -> object:
    if not isinstance(found := _json(name, said), dict):
        raise bad_request(f"object expected as {name.replace('_', ' ')}")
    return found


def _array(name: str, said: str) -> object:
    if not isinstance(found := _json(name, said), list):
        raise bad_request(f'can\'t parse "{name}": expected an Array')
    return found


def _file(_: str, said: str) -> str:
    return said


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the Bot API: what it does and takes, and whether Telegram counts it as a message."""

    name: str
    does: Callable[[State, Json], object | Awaitable[object]]
    takes: Mapping[str, Reader]
    counts: bool = False


# What the Bot API takes with every message; most of it changes nothing here.
ALBUM: dict[str, Reader] = {
    "chat_id": _chat,
    "business_connection_id": _text,
    "message_thread_id": _integer,
    "direct_messages_topic_id": _integer,
    "disable_notification": _boolean,
    "protect_content": _boolean,
    "allow_paid_broadcast": _boolean,
    "message_effect_id": _text,
    "reply_parameters": _object,
    "reply_to_message_id": _integer,
    "allow_sending_without_reply": _boolean,
}
SENDING: dict[str, Reader] = {**ALBUM, "suggested_post_parameters": _object}
MARKUP: dict[str, Reader] = {"reply_markup": _object}
TEXT: dict[str, Reader] = {
    "text": _text,
    "parse_mode": _text,
    "entities": _array,
    "link_preview_options": _object,
    "disable_web_page_preview": _boolean,
}
CAPTION: dict[str, Reader] = {"caption": _text, "parse_mode": _text, "caption_entities": _array}
ABOVE: dict[str, Reader] = {"show_caption_above_media": _boolean}
PLACE: dict[str, Reader] = {
    "chat_id": _chat,
    "message_id": _integer,
    "inline_message_id": _text,
    "business_connection_id": _text,
}
LANGUAGE: dict[str, Reader] = {"language_code": _text}
SCOPED: dict[str, Reader] = {"scope": _object, **LANGUAGE}

METHODS: dict[str, Method] = {
    method.name.lower(): method
    for method in (
        Method("getMe", profile.get_me, {}),
        Method("logOut", profile.done, {}),
        Method("close", profile.done, {}),
        Method(
            "getUpdates",
            receiving.get_updates,
            {"offset": _integer, "limit": _integer, "timeout": _integer, "allowed_updates": _array},
        ),
        Method(
            "setWebhook",
            receiving.set_webhook,
            {
                "url": _text,
                "certificate": _file,
                "ip_address": _text,
                "max_connections": _integer,
                "allowed_updates": _array,
                "drop_pending_updates": _boolean,
                "secret_token": _text,
            },
        ),
        Method("deleteWebhook", receiving.delete_webhook, {"drop_pending_updates": _boolean}),
        Method("getWebhookInfo", receiving.get_webhook_info, {}),
        Method("sendMessage", sending.send_message, SENDING | TEXT | MARKUP, counts=True),
        Method(
            "sendPhoto",
            sending.send_photo,
            SENDING | CAPTION | ABOVE | MARKUP | {"photo": _file, "has_spoiler": _boolean},
            counts=True,
        ),
        Method(
            "sendDocument",
            sending.send_document,
            SENDING
            | CAPTION
            | MARKUP
            | {"document": _file, "thumbnail": _file, "disable_content_type_detection": _boolean},
            counts=True,
        ),
        Method("sendVoice", sending.send_voice, SENDING | CAPTION | MARKUP | {"voice": _file}, counts=True),
        Method("sendMediaGroup", sending.send_media_group, ALBUM | {"media": _array}, counts=True),
        Method("editMessageText", sending.edit_message_text, PLACE | TEXT | MARKUP, counts=True),
        Method("editMessageCaption", sending.edit_message_caption, PLACE | CAPTION | ABOVE | MARKUP, counts=True),
        Method("editMessageReplyMarkup", sending.edit_message_reply_markup, PLACE | MARKUP, counts=True),
        Method("deleteMessage", sending.delete_message, {"chat_id": _chat, "message_id": _integer}),
        Method(
            "sendChatAction",
            sending.send_chat_action,
            {"chat_id": _chat, "action": _text, "business_connection_id": _text, "message_thread_id": _integer},
        ),
        Method(
            "answerCallbackQuery",
            sending.answer_callback_query,
            {"callback_query_id": _text, "text": _text, "show_alert": _boolean, "url": _text, "cache_time": _integer},
        ),
        Method("setMyCommands", profile.set_my_commands, {"commands": _array, **SCOPED}),
        Method("getMyCommands", profile.get_my_commands, SCOPED),
        Method("deleteMyCommands", profile.delete_my_commands, SCOPED),
        Method("setMyName", profile.setter("name", 64), {"name": _text, **LANGUAGE}),
        Method("getMyName", profile.getter("name"), LANGUAGE),
        Method("setMyDescription", profile.setter("description", 512), {"description": _text, **LANGUAGE}),
        Method("getMyDescription", profile.getter("description"), LANGUAGE),
        Method(
            "setMyShortDescription",
            profile.setter("short_description", 120),
            {"short_description": _text, **LANGUAGE},
        ),
        Method("getMyShortDescription", profile.getter("short_description"), LANGUAGE),
        Method("getFile", profile.get_file, {"file_id": _text}),
    )
}


def read_parameters(method: Method, given: Given, state: State) -> Json:
    """Return the parameters as values; what the method does not know is a violation, and left out."""
    used: set[str] = set()
    params: Json = {}
    for name, said in given.texts.items():
        if reader := method.takes.get(name):
            params[name] = _with_files(reader(name, said), given, used)
        else:
            state.complain(f"{method.name}: unknown parameter {name!r}")
    for name, upload in given.files.items():
        if method.takes.get(name) is _file:
            params[name] = upload
        elif name not in used:
            state.complain(f"{method.name}: file {name!r} is used by nothing")
    return params


def _with_files(value: object, given: Given, used: set[str]) -> object:
    """Put the uploads of a multipart form where `attach://NAME` points to them."""
    match value:
        case str() if value.startswith("attach://"):
            name = value.removeprefix("attach://")
            used.add(name)
            return given.files.get(name, Upload(name, "", b""))
        case list():
            return [_with_files(item, given, used) for item in value]
        case dict():
            return {key: _with_files(item, given, used) for key, item in value.items()}
        case _:
            return value
