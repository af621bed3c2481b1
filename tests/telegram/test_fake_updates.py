"""Updates reach the bot as Telegram brings them: in order within a queue, at least once, and not for ever."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from tests.telegram.client import Client
from tests.telegram.fake import FakeTelegram, Person
from tests.telegram.refusal import Json

MARKUP = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


@dataclass
class Hook:
    """A bot's webhook that answers what the test says, 200 after that, and keeps what it got."""

    answers: Iterator[web.Response | Awaitable[web.Response]] = field(default_factory=lambda: iter(()))
    got: list[Json] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    most_at_once: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    url: str = ""

    async def receive(self, request: web.Request) -> web.Response:
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        answer = next(self.answers, None)
        if isinstance(answer, web.Response):
            return answer
        return await answer if answer is not None else web.Response()

    @property
    def texts(self) -> list[str]:
        return [text_of(update) for update in self.got]


@asynccontextmanager
async def serving(receive: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app, shutdown_timeout=0.1, handle_signals=False)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    yield f"http://{host}:{port}/hook"
    await runner.cleanup()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    async with serving(made.receive) as made.url:
        yield made


def text_of(update: Json) -> str:
    text: str = update["message"]["text"] if "message" in update else next(key for key in update if key != "update_id")
    return text


async def offered(client: Client, person: Person) -> None:
    await client.ok("sendMessage", chat_id=person.id, text="?", reply_markup=MARKUP)


# Polling


async def test_unacknowledged_updates_come_again_in_order(client: Client, layla: Person):
    layla.say("one")
    first = await client.updates()
    again = await client.updates(limit=1)
    rest = await client.updates(offset=first[0]["update_id"] + 1)

    assert [text_of(update) for update in first] == ["/start", "one"]
    assert (again, rest) == (first[:1], first[1:])
    assert not client.fake.all_told
    assert await client.updates(offset=rest[-1]["update_id"] + 1) == []
    assert client.fake.all_told


async def test_a_negative_offset_keeps_the_newest_only(client: Client, layla: Person):
    for text in ("one", "two", "three"):
        layla.say(text)

    assert [text_of(update) for update in await client.updates(offset=-2)] == ["two", "three"]
    assert [text_of(update) for update in await client.updates()] == ["two", "three"]


async def test_a_long_poll_ends_with_the_first_update(client: Client, layla: Person):
    await client.updates(offset=-1)
    last = (await client.updates())[-1]["update_id"]
    poll = asyncio.create_task(client.updates(offset=last + 1, timeout=50))
    await client.fake.until(lambda: client.fake.poll >= 3)
    layla.say("now")

    assert [text_of(update) for update in await poll] == ["now"]


async def test_a_long_poll_ends_empty_when_its_time_is_over(client: Client):
    poll = asyncio.create_task(client.updates(timeout=30))
    await client.fake.until(lambda: client.fake.poll == 1)
    client.fake.clock.advance(30)

    assert await poll == []


async def test_a_second_poll_ends_the_first(client: Client, layla: Person):
    first = asyncio.create_task(
        client.raw("getUpdates", {"timeout": 50, "allowed_updates": ["message"], "offset": 2**40})
    )
    await client.fake.until(lambda: client.fake.poll == 1)
    second = asyncio.create_task(client.updates(timeout=50))
    status, body = await first
    layla.say("now")

    assert (status, body["description"][:34]) == (409, "Conflict: terminated by other getU")
    assert [text_of(update) for update in await second] == ["now"]


async def test_polling_conflicts_with_a_webhook(client: Client, hook: Hook):
    poll = asyncio.create_task(client.no("getUpdates", timeout=50))
    await client.fake.until(lambda: client.fake.poll == 1)
    await client.ok("setWebhook", url=hook.url)

    assert await poll == "Conflict: terminated by setWebhook request"
    assert (await client.no("getUpdates")).startswith("Conflict: can't use getUpdates method while webhook is active")
    await client.ok("deleteWebhook")
    assert await client.updates() == []


async def test_a_bot_gets_only_the_kinds_it_asks_for(client: Client, layla: Person):
    await client.updates(allowed_updates=["callback_query"])
    await offered(client, layla)
    layla.say("no")
    layla.press("Yes")

    assert [text_of(update) for update in (await client.updates())[1:]] == ["callback_query"]
    await client.updates(allowed_updates=["massage"])
    assert client.fake.violations == ["unknown kinds of updates: ['massage']"]


async def test_presses_are_gone_after_150_seconds_and_messages_after_a_day(client: Client, layla: Person):
    await offered(client, layla)
    layla.press("Yes")
    client.fake.clock.advance(149)
    before = [text_of(update) for update in await client.updates()]
    client.fake.clock.advance(1)
    after = [text_of(update) for update in await client.updates()]
    client.fake.clock.advance(86_400 - 150)

    assert (before, after) == (["/start", "callback_query"], ["/start"])
    assert await client.updates() == []
    assert [update.kind for update in client.fake.updates.dropped] == ["callback_query", "message"]


async def test_an_edit_a_reply_and_a_forward_say_what_they_are(client: Client, layla: Person):
    layla.edit(layla.say("typo"), "text")
    layla.say("yes", reply_to=layla.screen[0])
    layla.say("news", forwarded=True)
    layla.send_sticker()
    layla.send_photo(caption="shop")
    edited, reply, forward, sticker, photo = (await client.updates())[2:]

    assert edited["edited_message"]["text"] == "text"
    assert reply["message"]["reply_to_message"]["text"] == "/start"
    assert forward["message"]["forward_origin"]["type"] == "hidden_user"
    assert sticker["message"]["sticker"]["emoji"] == "👍"
    assert (photo["message"]["caption"], photo["message"]["photo"][-1]["width"]) == ("shop", 640)


async def test_an_acknowledged_update_can_come_once_more_with_its_id(client: Client, layla: Person):
    client.fake.updates.repeat = 1.0
    first = await client.updates()
    layla.say("next")
    second = await client.updates(offset=first[0]["update_id"] + 1)
    third = await client.updates(offset=second[-1]["update_id"] + 1)

    assert [text_of(update) for update in second] == ["/start", "next"]
    assert second[0] == first[0]
    assert [text_of(update) for update in third] == ["next"]


async def test_late_updates_keep_the_order_of_their_queue_and_rising_ids(client: Client, layla: Person):
    fake, omar = client.fake, client.fake.person(1002)
    last = (await client.updates())[-1]["update_id"]
    fake.updates.late = 60
    for n in range(20):
        (layla if n % 2 else omar).say(str(n))
    got: list[Json] = []
    for _ in range(6):
        got += await client.updates(offset=(got[-1]["update_id"] if got else last) + 1)
        fake.clock.advance(15)

    ids = [update["update_id"] for update in got]
    assert ids == sorted(ids)
    assert [int(text_of(u)) for u in got if u["message"]["chat"]["id"] == layla.id] == list(range(1, 20, 2))
    assert sorted(int(text_of(u)) for u in got) == list(range(20))
    assert [int(text_of(u)) for u in got] != list(range(20))


async def test_held_updates_come_in_order_or_with_queues_overtaking(client: Client, layla: Person):
    await offered(client, layla)
    client.fake.hold()
    for n in range(10):
        layla.say(str(n))
        layla.press("Yes")
    nothing = await client.updates(offset=-1)
    client.fake.release(shuffled=True)
    texts = [text_of(update) for update in await client.updates()][1:]

    assert len(nothing) == 1
    assert [text for text in texts if text != "callback_query"] == [str(n) for n in range(10)]
    assert texts[::2] != [str(n) for n in range(10)]


# Webhook


async def test_a_webhook_gets_one_message_of_a_chat_at_a_time_with_the_secret(
    client: Client, layla: Person, hook: Hook
):
    gate = asyncio.Event()

    async def slow() -> web.Response:
        await gate.wait()
        return web.Response()

    hook.answers = iter([slow()])
    layla.say("one")
    await client.ok("setWebhook", url=hook.url, secret_token="s3cret_-")  # noqa: S106
    await client.fake.until(lambda: hook.texts == ["/start"])
    await offered(client, layla)
    layla.press("Yes")
    client.fake.person(1002).say("other chat")
    await client.fake.until(lambda: sorted(hook.texts) == ["/start", "callback_query", "other chat"])
    info = await client.ok("getWebhookInfo")
    gate.set()
    await client.fake.until(lambda: client.fake.all_told)

    assert hook.texts[3:] == ["one"]
    assert set(hook.secrets) == {"s3cret_-"}
    assert (info["url"], info["pending_update_count"]) == (hook.url, 2)


async def test_a_failed_delivery_comes_again_at_once_then_after_2_4_8_seconds(
    client: Client, layla: Person, hook: Hook
):
    fake = client.fake
    hook.answers = iter([web.Response(status=503) for _ in range(5)])
    layla.say("next")
    await client.ok("setWebhook", url=hook.url)
    await fake.until(lambda: len(hook.got) == 2)
    for count, seconds in ((3, 2), (4, 4), (5, 8)):
        await fake.until(lambda: not fake.updates.on_the_way)
        fake.clock.advance(seconds - 0.1)
        await asyncio.sleep(0.02)
        assert len(hook.got) == count - 1
        fake.clock.advance(0.1)
        await fake.until(lambda count=count: len(hook.got) == count)  # type: ignore[misc]
    info = await client.ok("getWebhookInfo")
    fake.clock.advance(16)
    await fake.until(lambda: fake.all_told)

    assert hook.texts == ["/start"] * 6 + ["next"]
    assert len({update["update_id"] for update in hook.got}) == 2
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"


async def test_retry_after_is_obeyed(client: Client, layla: Person, hook: Hook):
    hook.answers = iter([web.Response(status=503, headers={"Retry-After": "5"})])
    await client.ok("setWebhook", url=hook.url)
    await client.fake.until(lambda: hook.got and not client.fake.updates.on_the_way)
    client.fake.clock.advance(4.9)
    await asyncio.sleep(0.02)
    before = len(hook.got)
    client.fake.clock.advance(0.1)
    await client.fake.until(lambda: client.fake.all_told)

    assert (before, hook.texts, len(layla.screen)) == (1, ["/start"] * 2, 1)


async def test_a_minute_of_silence_is_a_failure(client: Client, layla: Person, hook: Hook):
    async def silent() -> web.Response:
        await asyncio.sleep(60)
        raise AssertionError

    hook.answers = iter([silent()])
    await client.ok("setWebhook", url=hook.url)
    await client.fake.until(lambda: hook.got)
    client.fake.clock.advance(60)
    await client.fake.until(lambda: client.fake.all_told)

    assert (hook.texts, layla.received) == (["/start"] * 2, [])
    assert (await client.ok("getWebhookInfo"))["last_error_message"] == "Read timeout expired"


async def test_what_nobody_takes_is_dropped_when_it_is_too_old(client: Client, layla: Person, hook: Hook):
    fake = client.fake
    await client.ok("setWebhook", url="http://127.0.0.1:9/hook")
    await offered(client, layla)
    layla.press("Yes")
    for _ in range(90):
        await fake.until(lambda: not fake.updates.on_the_way)
        fake.clock.advance(2)
    assert [update.kind for update in fake.updates.dropped] == ["callback_query"]

    await client.ok("setWebhook", url=hook.url)
    fake.clock.advance(120)
    await fake.until(lambda: fake.all_told)
    assert hook.texts == ["/start"]


async def test_a_pace_shortens_the_waiting(client: Client, layla: Person, hook: Hook):
    client.fake.updates.pace = 0.0
    hook.answers = iter([web.Response(status=500) for _ in range(8)])
    await client.ok("setWebhook", url=hook.url)
    client.fake.delivery_seconds = 60
    await client.fake.until(lambda: len(hook.got) >= 1, 1)

    assert layla.id == hook.got[0]["message"]["from"]["id"]


async def test_an_answer_to_a_webhook_may_call_a_method(client: Client, layla: Person, hook: Hook):
    hook.answers = iter([web.json_response({"method": "sendMessage", "chat_id": layla.id, "text": "hi"})])
    await client.ok("setWebhook", url=hook.url)
    await client.fake.until(lambda: layla.last)

    assert [message.text for message in layla.received] == ["hi"]


ADDRESSES = {
    "bad webhook: An HTTPS URL must be provided for webhook": {"url": "http://example.org/hook"},
    "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443": {"url": "https://example.org:8080/hook"},
    "secret token is too long": {"url": "https://example.org/hook", "secret_token": "x" * 257},
    "secret token contains unallowed characters": {"url": "https://example.org/hook", "secret_token": "a b"},
    "max_connections must be between 1 and 100": {"url": "https://example.org/hook", "max_connections": 101},
}


@pytest.mark.parametrize("why", ADDRESSES)
async def test_a_webhook_telegram_would_not_call_is_refused(client: Client, why: str):
    assert await client.no("setWebhook", **ADDRESSES[why]) == f"Bad Request: {why}"


async def test_a_webhook_is_set_once_a_second_and_may_drop_what_waits(client: Client, layla: Person, hook: Hook):
    await client.ok("setWebhook", url="http://127.0.0.1:9/hook")
    why = await client.no("setWebhook", url=hook.url)
    client.fake.clock.advance(1)
    await client.ok("setWebhook", url=hook.url, drop_pending_updates=True)
    layla.say("fresh")
    await client.fake.until(lambda: client.fake.all_told)

    assert why == "Too Many Requests: retry after 1"
    assert hook.texts == ["fresh"]


def test_the_fake_stops_while_a_webhook_is_silent(fake: FakeTelegram, layla: Person):
    fake.change_webhook(url="http://127.0.0.1:9/hook")
    layla.say("x")

    fake.wait(lambda: fake.webhook.error)
