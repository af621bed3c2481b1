"""What goes wrong on purpose goes wrong as it does with Telegram, and careless bots are caught."""

import asyncio
import math

import aiohttp
import pytest

from tests.fake_telegram.fake import Delay, DropAfter, DropBefore, Limits, Person, ServerError, TooManyRequests
from tests.fake_telegram.state.faults import Fault
from tests.fake_telegram.tests.client import Client

GONE = (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)


async def test_429_names_the_time_and_whoever_does_not_wait_is_caught(client: Client, layla: Person):
    omar = client.fake.person(1002)
    omar.say("hi")
    client.fake.faults.next(TooManyRequests(3), method="sendMessage")
    status, body = await client.raw("sendMessage", {"chat_id": layla.id, "text": "1"})
    await client.ok("sendMessage", chat_id=omar.id, text="2")
    client.fake.clock.advance(2)
    why = await client.no("sendMessage", chat_id=layla.id, text="3")
    client.fake.clock.advance(1)
    await client.ok("sendMessage", chat_id=layla.id, text="4")

    assert (status, body["description"], body["parameters"]) == (
        429,
        "Too Many Requests: retry after 3",
        {"retry_after": 3},
    )
    assert why == "Too Many Requests: retry after 1"
    assert client.fake.violations == ["sendMessage for chat 1001 1.00 s before retry_after was over"]
    assert [m.text for m in layla.received] == ["4"]


async def test_an_error_of_the_server_does_nothing(client: Client, layla: Person):
    client.fake.faults.next(ServerError(502), chat=layla.id, times=2)
    why = [await client.no("sendMessage", chat_id=layla.id, text="x") for _ in range(2)]
    await client.ok("sendMessage", chat_id=layla.id, text="y")

    assert why == ["Bad Gateway"] * 2
    assert [m.text for m in layla.received] == ["y"]


@pytest.mark.parametrize(("fault", "seen"), [(DropBefore(), []), (DropAfter(), ["x"])])
async def test_a_connection_breaks_before_or_after_the_call_was_done(
    client: Client, layla: Person, fault: Fault, seen: list[str]
):
    client.fake.faults.next(fault)
    with pytest.raises(GONE):
        await client.raw("sendMessage", {"chat_id": layla.id, "text": "x"})

    assert [m.text for m in layla.received] == seen
    assert len(client.fake.called("sendMessage", layla.id)) == len(seen)


async def test_a_delay_lasts_as_long_as_it_says(client: Client):
    client.fake.faults.next(Delay(20), times=math.inf)
    asked = asyncio.create_task(client.ok("getMe"))
    await client.fake.until(lambda: client.fake.faults.seen)
    client.fake.clock.advance(19.9)
    await asyncio.sleep(0.02)
    before = client.fake.called("getMe")
    client.fake.clock.advance(0.1)

    assert (await asked)["is_bot"]
    assert before == []


async def test_chance_repeats_itself_for_the_same_seed(client: Client, layla: Person):
    async def some() -> list[int]:
        client.fake.faults.random({ServerError(500): 0.2, TooManyRequests(1): 0.2}, seed=3, methods=["sendMessage"])
        codes = []
        for _ in range(20):
            codes.append((await client.raw("sendMessage", {"chat_id": layla.id, "text": "x"}))[0])
            client.fake.clock.advance(2)
            await client.ok("getMe")
        return codes

    first, second = await some(), await some()

    assert first == second
    assert set(first) == {200, 429, 500}
    client.fake.faults.clear()
    await client.ok("sendMessage", chat_id=layla.id, text="x")


async def test_limits_catch_who_sends_too_fast_to_one_chat_and_over_all(client: Client, layla: Person):
    client.fake.limits = Limits(per_chat=1, overall=3)
    others = [client.fake.person(2000 + n) for n in range(4)]
    for person in others:
        person.say("hi")
    await client.ok("sendMessage", chat_id=layla.id, text="1")
    await client.ok("sendChatAction", chat_id=layla.id, action="typing")
    await client.no("sendMessage", chat_id=layla.id, text="2")
    client.fake.clock.advance(1)
    codes = [(await client.raw("sendMessage", {"chat_id": person.id, "text": "x"}))[0] for person in others]

    assert codes == [200, 200, 200, 429]
    assert client.fake.violations == [
        "more than 1 messages in 1 s in chat 1001",
        "more than 3 messages in 1 s over all",
    ]
