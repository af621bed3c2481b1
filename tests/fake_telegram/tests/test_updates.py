"""Who polls gets updates in order, at least once, and not for ever."""

import asyncio

from tests.fake_telegram.fake import Person
from tests.fake_telegram.tests.client import Client
from tests.fake_telegram.tests.hook import Hook, offered, text_of


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
    got = await client.updates(offset=last + 1)
    for _ in range(5):
        fake.clock.advance(15)
        got += await client.updates(offset=max((update["update_id"] for update in got), default=last) + 1)

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
