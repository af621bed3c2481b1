"""The methods that change a chat: send, edit, delete, answer a press."""

from dataclasses import replace

from tests.fake_telegram.messages.files import MOST_UPLOAD, File, Upload
from tests.fake_telegram.messages.keyboards import Keyboard, read_markup
from tests.fake_telegram.messages.markup import Entity, parse, trimmed, units
from tests.fake_telegram.messages.messages import Message
from tests.fake_telegram.refusal import SAME, TOO_OLD, Json, RefusedError, bad_request
from tests.fake_telegram.state.state import State

MOST_TEXT, MOST_CAPTION, MOST_ENTITIES, MOST_TOAST = 4096, 1024, 100, 200
DELETABLE = 48 * 3600
ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)


def send_message(state: State, given: Json) -> Json:
    text, entities = _text(state, given)
    return state.json(state.put(replace(_new(state, given), text=text, entities=entities)))


def send_photo(state: State, given: Json) -> Json:
    file = _file(state, given.get("photo"), "Photo")
    return state.json(state.put(_with(state, _new(state, given), file, given)))


def send_document(state: State, given: Json) -> Json:
    file = _file(state, given.get("document"), "Document")
    return state.json(state.put(_with(state, _new(state, given), file, given)))


def send_voice(state: State, given: Json) -> Json:
    file = _file(state, given.get("voice"), "VoiceNote")
    return state.json(state.put(replace(_new(state, given), other={"voice": file.json() | {"duration": 3}})))


def send_media_group(state: State, given: Json) -> list[Json]:
    media = given.get("media") or []
    if not 2 <= len(media) <= 10:
        raise bad_request(
            "there are too few messages to send as an album"
            if len(media) < 2
            else "too many messages to send as an album"
        )
    if "document" in (kinds := {item.get("type") for item in media}) and len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    if unknown := kinds - {"photo", "document"}:
        state.complain(f"sendMediaGroup: the fake knows no {sorted(map(str, unknown))}")
        raise bad_request("can't parse InputMedia: invalid input media type")
    prepared = [(item, _file(state, item.get("media"), item["type"].capitalize())) for item in media]
    captions = [_caption(state, item) for item, _ in prepared]
    group = {"media_group_id": f"{state.last_message_id}0013"}
    sent = []
    for (item, file), _ in zip(prepared, captions, strict=True):
        message = _with(state, _new(state, given), file, item)
        sent.append(state.put(replace(message, other=group)))
    return [state.json(message) for message in sent]


def edit_message_text(state: State, given: Json) -> Json:
    before = _editable(state, given)
    text, entities = _text(state, given)
    if before.photo_file or before.document_file or not before.text:
        raise bad_request("there is no text in the message to edit")
    return _edited(state, before, replace(before, text=text, entities=entities, keyboard=_keyboard(state, given)))


def edit_message_caption(state: State, given: Json) -> Json:
    before = _editable(state, given)
    if not (before.photo_file or before.document_file):
        raise bad_request("there is no caption in the message to edit")
    text, entities = _caption(state, given)
    return _edited(state, before, replace(before, text=text, entities=entities, keyboard=_keyboard(state, given)))


def edit_message_reply_markup(state: State, given: Json) -> Json:
    before = _editable(state, given)
    return _edited(state, before, replace(before, keyboard=_keyboard(state, given)))


def delete_message(state: State, given: Json) -> bool:
    message = _found(state, given, "message to delete not found")
    if state.clock.now() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    state.erase(message)
    return True


def send_chat_action(state: State, given: Json) -> bool:
    if given.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.chats[given["chat_id"]].actions.append(given["action"])
    return True


def answer_callback_query(state: State, given: Json) -> bool:
    press = state.presses.get(given.get("callback_query_id", ""))
    if not press or press.answer is not None or state.clock.now() - press.at > state.press_seconds:
        raise bad_request(TOO_OLD)
    if units(given.get("text", "")) > MOST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    state.presses[press.id] = replace(press, answer=dict(given))
    return True


def _new(state: State, given: Json) -> Message:
    message = state.write(given["chat_id"], by_bot=True)
    reply_to = _reply_to(state, given)
    silent = given.get("disable_notification", False)
    return replace(message, keyboard=_keyboard(state, given), reply_to=reply_to, silent=silent)


def _with(state: State, message: Message, file: File, given: Json) -> Message:
    text, entities = _caption(state, given)
    if file.kind == "Photo":
        return replace(message, photo_file=file, text=text, entities=entities)
    return replace(message, document_file=file, text=text, entities=entities)


def _text(state: State, given: Json) -> tuple[str, tuple[Entity, ...]]:
    text, entities = _formatted(state, given, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if units(text) > MOST_TEXT:
        raise bad_request("message is too long")
    return text, entities


def _caption(state: State, given: Json) -> tuple[str, tuple[Entity, ...]]:
    text, entities = _formatted(state, given, "caption", "caption_entities")
    if units(text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    return text, entities


def _formatted(state: State, given: Json, text: str, entities: str) -> tuple[str, tuple[Entity, ...]]:
    written = given.get(text, "")
    match given.get("parse_mode", "").lower():
        case "html":
            shown, found = parse(written)
        case "":
            shown, found = written, _entities(written, given.get(entities, []))
        case mode:
            state.complain(f"the fake does not read parse_mode {mode}")
            raise bad_request("unsupported parse_mode")
    if len(found) > MOST_ENTITIES:  # Telegram drops what is over, and shows plain text without a word.
        state.complain(f"more than {MOST_ENTITIES} entities")
    return trimmed(shown, found[:MOST_ENTITIES])


def _entities(text: str, given: list[Json]) -> tuple[Entity, ...]:
    found = []
    for one in given:
        value = one.get("url") or one.get("language") or one.get("custom_emoji_id") or ""
        try:
            found.append(Entity(one["type"], int(one["offset"]), int(one["length"]), value))
        except (KeyError, TypeError, ValueError) as wrong:
            raise bad_request("can't parse MessageEntity: invalid field") from wrong
    for entity in found:
        if entity.offset < 0 or entity.length <= 0 or entity.offset + entity.length > units(text):
            place = f"entity beginning at UTF-16 offset {entity.offset}"
            raise bad_request(
                f"{place} ends after the end of the text at UTF-16 offset {entity.offset + entity.length}"
            )
    return tuple(found)


def _keyboard(state: State, given: Json) -> Keyboard:
    markup = given.get("reply_markup")
    return read_markup(markup, state.complain) if markup is not None else ()


def _reply_to(state: State, given: Json) -> int | None:
    parameters = given.get("reply_parameters") or {}
    wanted = parameters.get("message_id", given.get("reply_to_message_id"))
    if wanted is None or (given["chat_id"], wanted) in state.messages:
        return wanted
    if parameters.get("allow_sending_without_reply", given.get("allow_sending_without_reply")):
        return None
    raise bad_request("message to be replied not found")


def _file(state: State, given: object, kind: str) -> File:
    match given:
        case Upload() if len(given.data) > MOST_UPLOAD:
            raise RefusedError(413, "Request Entity Too Large")
        case Upload() if kind == "Photo":
            return state.files.keep_photo(given)
        case Upload():
            return state.files.keep_document(given)
        case str() if given:
            return state.files.sent_again(given, kind)
        case _:
            raise bad_request(f"there is no {kind.lower()} in the request")


def _found(state: State, given: Json, missing: str) -> Message:
    if not given.get("message_id"):
        raise bad_request("message identifier is not specified")
    message = state.messages.get((given["chat_id"], given["message_id"]))
    if not message:
        raise bad_request(missing)
    return message


def _editable(state: State, given: Json) -> Message:
    message = _found(state, given, "message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return message


def _edited(state: State, before: Message, after: Message) -> Json:
    if after == before:
        raise bad_request(SAME)
    return state.json(state.put(replace(after, edit_date=int(state.clock.now()))))
