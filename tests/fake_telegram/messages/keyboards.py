"""The keyboards below messages: read from JSON, refused in the words of the Bot API. Nobody presses anything here."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.fake_telegram.refusal import Json, bad_request

# What a button may do; exactly one of them (https://core.telegram.org/bots/api#inlinekeyboardbutton).
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
LOOKS = ("text", "style", "icon_custom_emoji_id")
STYLES = ("primary", "success", "danger")
MOST_BUTTONS, MOST_IN_A_ROW, MOST_BYTES = 100, 8, 64
MOST_COPIED = 256  # characters (https://core.telegram.org/bots/api#copytextbutton)
OTHER_MARKUPS = ("keyboard", "remove_keyboard", "force_reply")

Complain = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Button:
    """A button as the person sees it; only one with `data` tells the bot that it was pressed."""

    text: str
    data: str | None
    json: Json


Keyboard = tuple[tuple[Button, ...], ...]


def read_markup(markup: object, complain: Complain) -> Keyboard:
    """Return the inline keyboard of a `reply_markup`; other kinds of keyboards are accepted and not shown."""
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        if set(markup) - {"inline_keyboard"}:
            complain(f"unknown fields beside inline_keyboard: {sorted(set(markup) - {'inline_keyboard'})}")
        return _inline(markup["inline_keyboard"], complain)
    if not set(markup) & set(OTHER_MARKUPS):
        complain(f"reply_markup of no known kind: {sorted(markup)}")
    return ()


def inline_json(keyboard: Keyboard) -> Json:
    return {"inline_keyboard": [[button.json for button in row] for row in keyboard]}


def _inline(rows: object, complain: Complain) -> Keyboard:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'can\'t parse reply keyboard markup JSON object: Field "inline_keyboard" must be of type Array'
        )
    keyboard = tuple(tuple(_button(button, complain) for button in row) for row in rows if row)
    if sum(map(len, keyboard)) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    if any(len(row) > MOST_IN_A_ROW for row in keyboard):
        complain(f"more than {MOST_IN_A_ROW} buttons in a row")
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return keyboard


def _button(button: object, complain: Complain) -> Button:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: Object expected as an inline keyboard button")
    text, data = button.get("text"), button.get("callback_data")
    if text is None:
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not isinstance(text, str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    _one_action(button, complain)
    if data is not None and not isinstance(data, str):
        raise bad_request('can\'t parse inline keyboard button: Field "callback_data" must be of type String')
    if data is not None and not 1 <= len(data.encode()) <= MOST_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    _copied(button, complain)
    return Button(text, data, button)


def _copied(button: Json, complain: Complain) -> None:
    """Refuse what a button would copy where that is no text, or one that is empty or too long."""
    if "copy_text" not in button:
        return
    copied = button["copy_text"]
    if not isinstance(copied, dict) or not isinstance(copied.get("text"), str):
        raise bad_request('can\'t parse inline keyboard button: Field "copy_text" must be of type Object')
    if set(copied) != {"text"}:
        complain(f"unknown fields of what a button copies: {sorted(set(copied) - {'text'})}")
    if not 1 <= len(copied["text"]) <= MOST_COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _one_action(button: Json, complain: Complain) -> None:
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        complain(f"a button that does several things: {actions}")
    if unknown := set(button) - {*ACTIONS, *LOOKS}:
        complain(f"unknown fields of a button: {sorted(unknown)}")
    if button.get("style", "primary") not in STYLES:
        complain(f"unknown style of a button: {button['style']}")
