"""Pictures that are asked for by a command of their own, on the page."""

import re
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from pypdf import PdfReader

from tests.web.visiting import Visitor, ask, say

START = ("/language en", "café", "no", "why do they go", "- Look\n- Buy", "students")


def talk(page: Visitor, *said: str) -> str:
    """Say something, and return the page then."""
    for text in said:
        assert say(page, text) == 303
    return ask(page)[1].decode()


def pictured(shown: str, name: str) -> list[str]:
    """Return the addresses of the pictures of a kind that the page shows."""
    return [found.replace("&amp;", "&") for found in re.findall(rf'<img src="({name}\.png\?[^"]*)"', shown)]


def fetched(page: Visitor, address: str) -> tuple[int, bytes]:
    answer, content = ask(page, path=urlsplit(page.address).path + address)
    return answer.status, content


def test_the_customer_is_shown_and_can_be_kept(page: Visitor):
    (address,) = pictured(talk(page, *START, "/customer"), "customer")

    assert fetched(page, address)[1].startswith(b"\x89PNG")
    assert fetched(page, address.replace(".png", ".pdf"))[1].startswith(b"%PDF")
    assert 'href="customer.pdf?' in talk(page, "/customer pdf")


def test_the_pdf_of_the_map_is_pages_to_print(page: Visitor):
    shown = talk(page, *START, "/map pdf")
    (address, *_) = re.findall(r'href="(map\.pdf\?[^"]*)"', shown)
    status, content = fetched(page, address.replace("&amp;", "&"))

    assert status == 200
    assert [round(max(one.mediabox[2:])) for one in PdfReader(BytesIO(content)).pages] == [842]


def test_a_map_and_the_one_it_was_made_of_stand_side_by_side(page: Visitor):
    (address,) = pictured(talk(page, *START, "/design", "/compare"), "comparison")

    assert address.endswith("&with=%40basis")
    assert fetched(page, address)[1].startswith(b"\x89PNG")
    assert fetched(page, address.replace(".png", ".svg"))[1].startswith(b"<?xml")
    assert fetched(page, address.replace("with=%40basis", "with=%40walk"))[0] == 404


def test_all_cards_of_a_comparison_can_be_seen_on_a_phone(page: Visitor):
    obstacles = "\n".join(f"- nobody answers the telephone number {n} before noon" for n in range(14))
    shown = talk(page, *START, "Instagram", "find us", "good", obstacles, "/design", "/compare")
    (address,) = re.findall(r'href="(comparison-cards\?[^"]*)"', shown)
    status, content = fetched(page, address.replace("&amp;", "&"))
    cards = pictured(content.decode(), "comparison")

    assert status == 200
    assert len(cards) > 1
    pictures = [fetched(page, card)[1] for card in cards]
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    assert len(set(pictures)) == len(cards)
    assert fetched(page, cards[0].replace("card=1", f"card={len(cards) + 1}"))[0] == 404


@pytest.mark.parametrize(
    "name",
    [
        "comparison.png",
        "comparison.png?with=%40walk",
        "comparison.txt",
        "comparison-cards",
        "customer.txt",
        "customer.exe",
    ],
)
def test_what_there_is_not_is_not_found(page: Visitor, name: str):
    talk(page, *START)

    assert fetched(page, name)[0] == 404


def test_an_old_version_is_shown_kept_and_put_beside_the_map_as_it_is(page: Visitor):
    talk(page, *START, "/versions name Ramadan", "/stages add Use")
    (old,) = [one for one in pictured(talk(page, "/versions 1"), "map") if "at=" in one]
    (beside,) = pictured(talk(page, "/versions compare 1"), "comparison")
    texts = [fetched(page, one.replace(".png", ".txt"))[1].decode() for one in (old, old.replace("at=", "not="))]

    assert [fetched(page, one)[1][:4] for one in (old, old.replace("map.", "card-1."), beside)] == [b"\x89PNG"] * 3
    assert ["Use" in text for text in texts] == [False, True]
    assert "Ramadan" in texts[0]
    shown = talk(page, "/versions 1 pdf")
    (kept,) = re.findall(r'href="(map\.pdf\?[^"]*at=[^"]*)"', shown)
    assert fetched(page, kept.replace("&amp;", "&"))[1].startswith(b"%PDF")
    assert "1 thing added: “Use”" in shown


@pytest.mark.parametrize("at", ["@0", "@x", "@-1", "@99999999999999999999", "12", "@", "@1;"])
def test_what_names_no_turn_is_the_map_as_it_is(page: Visitor, at: str):
    shown = talk(page, *START)
    (there,) = set(re.findall(r'name="map" value="([^"]*)"', shown))

    assert fetched(page, f"map.txt?map={there}&at={at}") == fetched(page, f"map.txt?map={there}")
