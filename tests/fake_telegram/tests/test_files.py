"""Pictures, documents and albums: what Telegram takes, keeps and sends again."""

import pytest

from tests.fake_telegram.fake import TOKEN, Person, png
from tests.fake_telegram.tests.client import Client

PICTURES = {
    "PHOTO_INVALID_DIMENSIONS": png(9000, 1001),
    "IMAGE_PROCESS_FAILED": b"no picture",
    "file must be non-empty": b"",
    "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes": png(9, 9, 10_485_761),
}


@pytest.mark.parametrize("why", PICTURES)
async def test_a_picture_that_telegram_does_not_take_is_refused(client: Client, layla: Person, why: str):
    assert await client.no("sendPhoto", {"photo": PICTURES[why]}, chat_id=layla.id) == f"Bad Request: {why}"
    assert layla.received == []


async def test_a_picture_may_be_twenty_times_as_wide_as_high_and_no_more(client: Client, layla: Person):
    await client.ok("sendPhoto", {"photo": png(2000, 100)}, chat_id=layla.id)

    why = await client.no("sendPhoto", {"photo": png(2001, 100)}, chat_id=layla.id)
    assert why == "Bad Request: PHOTO_INVALID_DIMENSIONS"


async def test_a_file_is_sent_again_by_its_id_and_only_as_what_it_is(client: Client, layla: Person):
    picture = png(2560, 1280)
    photo = (
        await client.ok("sendPhoto", {"photo": picture}, chat_id=layla.id, caption="<b>Map</b>", parse_mode="HTML")
    )["photo"]
    document = (await client.ok("sendDocument", {"document": picture}, chat_id=layla.id))["document"]
    await client.ok("sendPhoto", chat_id=layla.id, photo=photo[-1]["file_id"])
    await client.ok("sendDocument", chat_id=layla.id, document=document["file_id"])
    wrong = await client.no("sendPhoto", chat_id=layla.id, photo=document["file_id"])

    assert (photo[-1]["width"], photo[-1]["height"]) == (1280, 640)
    assert [m.photo or m.document for m in layla.received] == [picture] * 4
    assert (layla.received[0].caption, layla.received[1].file_name) == ("Map", "document.png")
    assert wrong == "Bad Request: can't use file of type Document as Photo"
    unknown = await client.no("sendPhoto", chat_id=layla.id, photo="https://example.org/x.png")
    assert unknown == "Bad Request: wrong file identifier/HTTP URL specified"
    assert await client.no("sendDocument", chat_id=layla.id) == "Bad Request: there is no document in the request"


async def test_a_caption_is_shorter_than_a_text(client: Client, layla: Person):
    why = await client.no("sendPhoto", {"photo": png(9, 9)}, chat_id=layla.id, caption="x" * 1025)

    assert why == "Bad Request: message caption is too long"
    assert layla.received == []


async def test_a_document_may_have_fifty_megabytes(client: Client, layla: Person):
    why = await client.no("sendDocument", {"document": bytes((50 << 20) + 1)}, chat_id=layla.id)

    assert why == "Request Entity Too Large"


async def test_files_are_downloaded_by_their_path_up_to_twenty_megabytes(client: Client, layla: Person):
    voice = layla.send_voice(b"OggS hello")
    big = layla.send_document(bytes((20 << 20) + 1), "big.bin")
    assert voice.other
    assert big.document_file
    found = await client.ok("getFile", file_id=voice.other["voice"]["file_id"])
    async with client.session.get(f"{client.fake.url}/file/bot{TOKEN}/{found['file_path']}") as answer:
        assert (answer.status, await answer.read()) == (200, b"OggS hello")
    async with client.session.get(f"{client.fake.url}/file/bot{TOKEN}/voice/other") as answer:
        assert answer.status == 404

    assert await client.no("getFile", file_id=big.document_file.id()) == "Bad Request: file is too big"
    assert (await client.no("getFile", file_id="x")).startswith("Bad Request: wrong file_id")


async def test_an_album_has_two_to_ten_pictures_and_no_keyboard(client: Client, layla: Person):
    media = [{"type": "photo", "media": "attach://a", "caption": "first"}, {"type": "photo", "media": "attach://b"}]
    files = {"a": png(9, 9), "b": png(8, 8)}
    sent = await client.ok("sendMediaGroup", files, chat_id=layla.id, media=media)

    assert len({message["media_group_id"] for message in sent}) == 1
    assert [m.caption for m in layla.received] == ["first", ""]
    await client.no("sendMediaGroup", {"a": png(9, 9)}, chat_id=layla.id, media=media[:1])
    for wrong in ([*media] * 6, [media[0], media[1] | {"type": "document"}]):
        await client.no("sendMediaGroup", files, chat_id=layla.id, media=wrong)
    assert len(layla.received) == 2
    await client.ok("sendMediaGroup", files, chat_id=layla.id, media=media, reply_markup={"inline_keyboard": []})
    assert client.fake.violations == ["sendMediaGroup: unknown parameter 'reply_markup'"]
