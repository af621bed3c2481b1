"""Two independent clients, python-telegram-bot and aiogram, find in the fake the Telegram they were written for."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import telegram
import telegram.error
import telegram.ext
from aiogram import Bot, Dispatcher, exceptions, types
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.fake_telegram.fake import TOKEN, DropBefore, FakeTelegram, Person, TooManyRequests, png
from tests.fake_telegram.oracle import assert_all_parse


@pytest.fixture
async def ptb(fake: FakeTelegram) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(TOKEN, base_url=f"{fake.url}/bot", base_file_url=f"{fake.url}/file/bot") as bot:
        yield bot


@pytest.fixture
async def aio(fake: FakeTelegram) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(fake.url))
    async with Bot(TOKEN, session=session) as bot:
        yield bot


def ptb_keyboard(*labels: str) -> telegram.InlineKeyboardMarkup:
    return telegram.InlineKeyboardMarkup(
        [[telegram.InlineKeyboardButton(label, callback_data=label) for label in labels]]
    )


def aio_keyboard(*labels: str) -> types.InlineKeyboardMarkup:
    buttons = [types.InlineKeyboardButton(text=label, callback_data=label) for label in labels]
    return types.InlineKeyboardMarkup(inline_keyboard=[buttons])


async def test_ptb_holds_a_conversation(fake: FakeTelegram, ptb: telegram.Bot, layla: Person):
    sent = await ptb.send_message(layla.id, "<b>Q</b>?", parse_mode="HTML", reply_markup=ptb_keyboard("نعم", "لا"))
    layla.press("نعم")
    start, press = await ptb.get_updates(timeout=1)
    assert start.message
    assert press.callback_query
    await press.callback_query.answer("ok")
    await sent.edit_text("done")
    await ptb.send_chat_action(layla.id, "typing")
    await (await ptb.send_message(layla.id, "gone")).delete()

    assert start.message.parse_entities() == {start.message.entities[0]: "/start"}
    assert (press.callback_query.data, press.callback_query.message) == ("نعم", sent)
    assert [(m.text, m.labels) for m in layla.received] == [("done", [])]
    assert (layla.toasts, layla.actions, fake.violations) == (["ok"], ["typing"], [])
    assert_all_parse(fake.calls)


async def test_ptb_sends_files_and_sets_the_profile(fake: FakeTelegram, ptb: telegram.Bot, layla: Person):
    photo = await ptb.send_photo(layla.id, png(1600, 900), caption="<i>map</i>", parse_mode="HTML")
    document = await ptb.send_document(layla.id, png(1600, 900), filename="خريطة.png")
    await ptb.send_photo(layla.id, photo.photo[-1])
    await ptb.send_media_group(layla.id, [telegram.InputMediaPhoto(png(9, 9)) for _ in range(2)])
    assert document.document
    content = await (await document.document.get_file()).download_as_bytearray()
    commands = [telegram.BotCommand("start", "ابدأ")]
    await ptb.set_my_commands(commands, telegram.BotCommandScopeAllPrivateChats(), "ar")
    await ptb.set_my_name("مسير", "ar")
    await ptb.set_my_description("d")
    await ptb.set_my_short_description("s")

    assert (bytes(content), document.document.file_name) == (png(1600, 900), "خريطة.png")
    assert (await ptb.get_my_commands(telegram.BotCommandScopeAllPrivateChats(), "ar")) == tuple(commands)
    assert ((await ptb.get_my_name("ar")).name, (await ptb.get_my_name()).name) == ("مسير", "Masir")
    assert ((await ptb.get_my_description()).description, len(layla.received)) == ("d", 5)
    assert fake.violations == []
    assert_all_parse(fake.calls)


async def test_ptb_understands_every_refusal(
    fake: FakeTelegram, ptb: telegram.Bot, layla: Person, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else its RetryAfter warns of its own future
    sent = await ptb.send_message(layla.id, "x")
    with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
        await sent.edit_text("x")
    fake.faults.next(TooManyRequests(7))
    with pytest.raises(telegram.error.RetryAfter) as wait:
        await ptb.send_message(layla.id, "x")
    fake.clock.advance(7)
    fake.faults.next(DropBefore())
    with pytest.raises(telegram.error.NetworkError):
        await ptb.send_message(layla.id, "x")
    layla.block()
    with pytest.raises(telegram.error.Forbidden):
        await ptb.send_message(layla.id, "x")
    await ptb.set_webhook("https://example.org/hook", secret_token="s", max_connections=5)  # noqa: S106
    assert (await ptb.get_webhook_info()).max_connections == 5
    with pytest.raises(telegram.error.Conflict):
        await ptb.get_updates()
    await ptb.delete_webhook(drop_pending_updates=True)

    assert wait.value._retry_after.total_seconds() == 7
    assert await ptb.get_updates() == ()


async def test_a_wrong_token_is_no_bot(fake: FakeTelegram):
    bot = telegram.Bot("123456:wrong", base_url=f"{fake.url}/bot")

    with pytest.raises(telegram.error.InvalidToken):
        await bot.initialize()
    await bot.shutdown()


async def test_ptb_reads_blocking_edits_voice_and_stickers(ptb: telegram.Bot, layla: Person):
    layla.edit(layla.say("a"), "b")
    layla.send_voice()
    layla.send_sticker()
    layla.block()
    _, _, edited, voice, sticker, blocked = await ptb.get_updates()

    assert edited.edited_message
    assert edited.edited_message.text == "b"
    assert voice.message
    assert voice.message.voice
    assert sticker.message
    assert sticker.message.sticker
    assert blocked.my_chat_member
    assert blocked.my_chat_member.new_chat_member.status == "kicked"


async def test_aiogram_holds_a_conversation(fake: FakeTelegram, aio: Bot, layla: Person):
    sent = await aio.send_message(layla.id, "<b>Q</b>?", parse_mode="HTML", reply_markup=aio_keyboard("Yes", "No"))
    layla.press("Yes")
    _, press = await aio.get_updates()
    assert press.callback_query
    await press.callback_query.answer("ok").as_(aio)
    photo = await aio.send_photo(layla.id, types.BufferedInputFile(png(9, 9), "map.png"), caption="c")
    assert photo.photo
    await aio.send_photo(layla.id, photo.photo[-1].file_id)
    await aio.send_media_group(
        layla.id, [types.InputMediaDocument(media=types.BufferedInputFile(b"x", f"{n}.txt")) for n in range(2)]
    )
    await aio.set_my_commands([types.BotCommand(command="a", description="b")], types.BotCommandScopeDefault(), "fa")
    with pytest.raises(exceptions.TelegramBadRequest, match="message is not modified"):
        await aio.edit_message_reply_markup(
            chat_id=layla.id, message_id=sent.message_id, reply_markup=aio_keyboard("Yes", "No")
        )
    fake.faults.next(TooManyRequests(3))
    with pytest.raises(exceptions.TelegramRetryAfter) as wait:
        await aio.send_message(layla.id, "x")

    assert (wait.value.retry_after, layla.toasts, fake.violations) == (3, ["ok"], [])
    assert [m.file_name for m in layla.received[3:]] == ["0.txt", "1.txt"]
    assert_all_parse(fake.calls)


async def test_a_bot_of_aiogram_runs_by_polling(fake: FakeTelegram, aio: Bot, layla: Person):
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: types.Message) -> None:
        await message.answer(f"you said {message.text}")

    running = asyncio.create_task(dispatcher.start_polling(aio, handle_signals=False, close_bot_session=False))
    layla.say("hello")
    await fake.until(lambda: len(layla.received) == 2)
    await dispatcher.stop_polling()
    await running

    assert sorted(m.text for m in layla.received) == ["you said /start", "you said hello"]


async def test_a_bot_of_ptb_runs_by_polling(fake: FakeTelegram, layla: Person):
    builder = telegram.ext.Application.builder().token(TOKEN).job_queue(None)
    app = builder.base_url(f"{fake.url}/bot").build()

    async def echo(update: telegram.Update, _: object) -> None:
        assert update.message
        await update.message.reply_text(f"you said {update.message.text}")

    app.add_handler(telegram.ext.MessageHandler(telegram.ext.filters.ALL, echo))
    async with app:
        assert app.updater
        await app.updater.start_polling(timeout=1)
        await app.start()
        layla.say("hello")
        await fake.until(lambda: len(layla.received) == 2)
        await app.updater.stop()
        await app.stop()

    assert [m.text for m in layla.received] == ["you said /start", "you said hello"]
