"""A webhook gets one message of a chat at a time, again until it says 200, and not for ever."""

import asyncio
import time

import pytest
from aiohttp import web

from tests.fake_telegram.fake import FakeTelegram, Person
from tests.fake_telegram.refusal import Json
from tests.fake_telegram.tests.client import Client
from tests.fake_telegram.tests.hook import Hook, offered, silence


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
    await client.fake.until(lambda: len(client.fake.updates.waiting) == 2)
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
    hook.answers = iter([silence()])
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
    await fake.until(lambda: [update.kind for update in fake.updates.dropped] == ["callback_query"])
    await client.ok("setWebhook", url=hook.url)
    for _ in range(3):
        await fake.until(lambda: not fake.updates.on_the_way)
        fake.clock.advance(120)
    await fake.until(lambda: fake.all_told)

    assert hook.texts == ["/start"]


async def test_a_pace_shortens_the_waiting(client: Client, layla: Person, hook: Hook):
    client.fake.updates.pace = 0.0
    hook.answers = iter([web.Response(status=500) for _ in range(8)])
    await client.ok("setWebhook", url=hook.url)
    await client.fake.until(lambda: client.fake.all_told)

    assert (len(hook.got), len(layla.screen)) == (9, 1)


async def test_an_answer_to_a_webhook_may_call_a_method(client: Client, layla: Person, hook: Hook):
    hook.answers = iter([web.json_response({"method": "sendMessage", "chat_id": layla.id, "text": "hi"})])
    await client.ok("setWebhook", url=hook.url)
    await client.fake.until(lambda: layla.last)

    assert [message.text for message in layla.received] == ["hi"]


ADDRESSES: dict[str, Json] = {
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


async def test_the_fake_stops_while_a_webhook_is_silent(hook: Hook):
    hook.answers = iter([silence()])
    with FakeTelegram() as fake:
        fake.person(1).say("x")
        with fake.changing():
            fake.change_webhook(url=hook.url)
        await fake.until(lambda: hook.got)
        started = time.monotonic()

    assert time.monotonic() - started < 30  # half of what the webhook is silent for
