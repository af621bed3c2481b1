"""The fake refuses what Telegram refuses, in its words, and shows people what they would see."""

import json
import urllib.request

import aiohttp
import pytest

from tests.fake_telegram.fake import TOKEN, FakeTelegram, NoSuchButtonError, Person, png
from tests.fake_telegram.refusal import SAME, TOO_OLD, Json
from tests.fake_telegram.tests.client import Client


def keyboard(*rows: list[str]) -> Json:
    return {"inline_keyboard": [[{"text": text, "callback_data": f"d:{text}"} for text in row] for row in rows]}


def buttons(count: int, **more: object) -> Json:
    return {"inline_keyboard": [[{"text": "x", "callback_data": "x"} | more] for _ in range(count)]}


async def test_a_method_may_be_called_by_get_by_json_by_a_form_and_by_a_multipart_form(client: Client, layla: Person):
    url = client.fake.method_url("sendMessage")
    said: dict[str, str | int] = {"chat_id": layla.id, "text": "سلام & ok"}
    texts = {key: str(value) for key, value in said.items()}
    with aiohttp.MultipartWriter("form-data") as form:
        for name, value in texts.items():
            form.append(value).set_content_disposition("form-data", name=name)
    async with client.session.get(url, params=said) as by_get:
        assert by_get.status == 200
    for body in ({"json": said}, {"data": texts}, {"data": form}):
        async with client.session.post(url, **body) as by_post:
            assert by_post.status == 200

    assert [message.text for message in layla.received] == ["سلام & ok"] * 4
    assert [call.params for call in client.fake.calls] == [said] * 4
    assert client.fake.violations == []


@pytest.mark.parametrize(
    ("path", "status", "why"),
    [
        ("bot1:wrong/getMe", 401, "Unauthorized"),
        (f"bot{TOKEN}/sendCarrierPigeon", 404, "Not Found"),
        (f"bot{TOKEN}", 404, "Not Found"),
    ],
)
async def test_strangers_and_unknown_methods_are_sent_away(client: Client, path: str, status: int, why: str):
    async with client.session.post(f"{client.fake.url}/{path}") as answer:
        assert (answer.status, await answer.json()) == (status, {"ok": False, "error_code": status, "description": why})


async def test_names_of_methods_may_be_written_in_any_case(client: Client):
    assert (await client.ok("GETME"))["username"] == "masir_bot"


async def test_an_unknown_parameter_is_a_violation(client: Client, layla: Person):
    await client.ok("sendMessage", chat_id=layla.id, text="x", colour="red")
    await client.ok("sendPhoto", {"photo": png(9, 9), "spare": b"x"}, chat_id=layla.id)

    assert client.fake.violations == [
        "sendMessage: unknown parameter 'colour'",
        "sendPhoto: file 'spare' is used by nothing",
    ]


REFUSED_MESSAGES: dict[str, Json] = {
    "chat_id is empty": {"chat_id": None, "text": "x"},
    "chat not found": {"chat_id": 7, "text": "x"},
    "message text is empty": {"text": " \n "},
    "message is too long": {"text": "𝄞" * 2049},
    "unsupported parse_mode": {"text": "x", "parse_mode": "XML"},
    "can't parse reply markup JSON object": {"text": "x", "reply_markup": "{"},
    "object expected as reply markup": {"text": "x", "reply_markup": []},
    'can\'t parse "disable_notification": expected a Boolean': {"text": "x", "disable_notification": "maybe"},
    "message to be replied not found": {"text": "x", "reply_parameters": {"message_id": 5}},
    "BUTTON_DATA_INVALID": {"text": "x", "reply_markup": buttons(1, callback_data="ب" * 33)},
    "REPLY_MARKUP_TOO_LONG": {"text": "x", "reply_markup": buttons(101)},
    "inline keyboard button text must be non-empty": {"text": "x", "reply_markup": buttons(1, text="")},
    'can\'t parse inline keyboard button: Field "text" must be of type String': {
        "text": "x",
        "reply_markup": buttons(1, text=5),
    },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard": {
        "text": "x",
        "reply_markup": {"inline_keyboard": [[{"text": "x"}]]},
    },
    'can\'t parse entities: Unsupported start tag "p" at byte offset 0': {"text": "<p>x</p>", "parse_mode": "HTML"},
    "can't parse entities: Can't find end tag corresponding to start tag b": {"text": "<b>x", "parse_mode": "HTML"},
}


@pytest.mark.parametrize("why", REFUSED_MESSAGES)
async def test_what_telegram_does_not_send_is_refused_in_its_words(client: Client, layla: Person, why: str):
    assert await client.no("sendMessage", **{"chat_id": layla.id, **REFUSED_MESSAGES[why]}) == f"Bad Request: {why}"
    assert layla.received == []
    assert [refused.code for refused in client.fake.refused] == [400]


async def test_limits_are_those_of_what_is_shown_not_of_what_is_written(client: Client, layla: Person):
    await client.ok("sendMessage", chat_id=layla.id, text=f"<b>{'x' * 4095}</b>&lt;", parse_mode="HTML")
    await client.ok("sendMessage", chat_id=layla.id, text="x", reply_markup=buttons(100, callback_data="ب" * 32))

    assert len(layla.screen[1].text) == 4096


async def test_nine_buttons_in_a_row_are_too_many(client: Client, layla: Person):
    why = await client.no("sendMessage", chat_id=layla.id, text="x", reply_markup=keyboard([*"abcdefghi"]))

    assert why == "Bad Request: REPLY_MARKUP_TOO_LONG"
    assert client.fake.violations == ["more than 8 buttons in a row"]


async def test_more_than_a_hundred_entities_are_a_violation(client: Client, layla: Person):
    await client.ok("sendMessage", chat_id=layla.id, text="<b>x</b> " * 101, parse_mode="HTML")

    assert client.fake.violations == ["more than 100 entities"]


async def test_who_never_wrote_cannot_be_written_to(client: Client):
    stranger = client.fake.person(2002)

    assert await client.no("sendMessage", chat_id=stranger.id, text="x") == "Bad Request: chat not found"


async def test_an_edit_changes_the_message_in_its_place(client: Client, layla: Person):
    sent = await client.ok("sendMessage", chat_id=layla.id, text="one", reply_markup=keyboard(["Yes", "No"]))
    place = {"chat_id": layla.id, "message_id": sent["message_id"]}
    await client.ok("editMessageText", **place, text="<i>two</i>", parse_mode="HTML", reply_markup=keyboard(["Yes"]))

    assert [(m.text, m.labels, m.edited) for m in layla.received] == [("two", [["Yes"]], True)]
    why = await client.no(
        "editMessageText", **place, text="<i>two</i>", parse_mode="HTML", reply_markup=keyboard(["Yes"])
    )
    assert why == f"Bad Request: {SAME}"
    await client.ok("editMessageReplyMarkup", **place)
    assert layla.panel is None
    assert await client.no("editMessageReplyMarkup", **place) == f"Bad Request: {SAME}"


async def test_only_what_is_there_and_the_bots_own_can_be_edited(client: Client, layla: Person):
    mine = layla.say("mine")
    photo = await client.ok("sendPhoto", {"photo": png(9, 9)}, chat_id=layla.id)
    edit = {
        "message identifier is not specified": {},
        "message to edit not found": {"message_id": 9999},
        "message can't be edited": {"message_id": mine.id},
        "there is no text in the message to edit": {"message_id": photo["message_id"]},
    }

    for why, place in edit.items():
        assert await client.no("editMessageText", chat_id=layla.id, text="x", **place) == f"Bad Request: {why}"


async def test_a_message_can_be_deleted_once_and_for_two_days(client: Client, layla: Person):
    sent = [(await client.ok("sendMessage", chat_id=layla.id, text=text))["message_id"] for text in ("a", "b")]
    await client.ok("deleteMessage", chat_id=layla.id, message_id=sent[0])
    gone = await client.no("deleteMessage", chat_id=layla.id, message_id=sent[0])
    client.fake.clock.advance(48 * 3600 + 1)

    assert gone == "Bad Request: message to delete not found"
    why = await client.no("deleteMessage", chat_id=layla.id, message_id=sent[1])
    assert why == "Bad Request: message can't be deleted for everyone"
    assert await client.ok("editMessageText", chat_id=layla.id, message_id=sent[1], text="c")


async def test_a_press_is_answered_once_and_in_time(client: Client, layla: Person):
    await client.ok("sendMessage", chat_id=layla.id, text="?", reply_markup=keyboard(["Yes"]))
    first, second = layla.press("Yes"), layla.press("d:Yes")
    long = await client.no("answerCallbackQuery", callback_query_id=first.id, text="x" * 201)
    await client.ok("answerCallbackQuery", callback_query_id=first.id, text="Kept")
    twice = await client.no("answerCallbackQuery", callback_query_id=first.id)
    client.fake.clock.advance(151)
    late = await client.no("answerCallbackQuery", callback_query_id=second.id)

    assert long == "Bad Request: MESSAGE_TOO_LONG"
    assert twice == late == f"Bad Request: {TOO_OLD}"
    assert layla.toasts == ["Kept"]
    assert [press.id for press in layla.spinning] == [second.id]


async def test_people_press_only_buttons_they_see(client: Client, layla: Person):
    await client.ok("sendMessage", chat_id=layla.id, text="old", reply_markup=keyboard(["Old"]))
    markup = keyboard(["New"]) | {}
    markup["inline_keyboard"].append([{"text": "Site", "url": "https://example.org"}])
    await client.ok("sendMessage", chat_id=layla.id, text="new", reply_markup=markup)
    await client.ok("sendMessage", chat_id=layla.id, text="result")

    assert layla.press("New").data == "d:New"
    assert layla.press("Old", layla.received[0]).data == "d:Old"
    for missing in ("Old", "Site"):
        with pytest.raises(NoSuchButtonError):
            layla.press(missing)


async def test_who_blocks_the_bot_gets_nothing_more(client: Client, layla: Person):
    layla.block()
    why = await client.no("sendMessage", chat_id=layla.id, text="x")
    layla.unblock()
    await client.ok("sendMessage", chat_id=layla.id, text="y")

    assert why == "Forbidden: bot was blocked by the user"
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in (await client.updates())[1:]]
    assert statuses == ["kicked", "member"]
    assert [m.text for m in layla.received] == ["y"]


async def test_chat_actions_are_shown(client: Client, layla: Person):
    await client.ok("sendChatAction", chat_id=layla.id, action="upload_photo")
    why = await client.no("sendChatAction", chat_id=layla.id, action="dance")

    assert (layla.actions, why) == (["upload_photo"], "Bad Request: wrong parameter action in request")


async def test_what_is_no_json_is_refused(client: Client):
    head = {"Content-Type": "application/json"}
    async with client.session.post(client.fake.method_url("getMe"), data="{", headers=head) as answer:
        assert (answer.status, json.loads(await answer.text())["ok"]) == (400, False)


async def test_logging_out_and_closing_are_accepted(client: Client):
    assert (await client.ok("logOut"), await client.ok("close")) == (True, True)


def test_a_fake_stops_and_starts_at_once_and_twice():
    for _ in range(2):
        with FakeTelegram() as fake:
            assert fake.url.startswith("http://127.0.0.1:")


def test_the_fake_needs_no_asyncio():
    with FakeTelegram() as fake:
        omar = fake.person(1002)
        omar.say("/start")
        body = json.dumps({"chat_id": omar.id, "text": "hi"}).encode()
        head = {"Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(fake.method_url("sendMessage"), body, head)):  # noqa: S310
            last = fake.wait(lambda: omar.last)

    assert last.text == "hi"
