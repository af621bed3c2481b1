"""Getting in with a real browser: from a file, without scripts, and again; and what another page here gets."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from playwright.sync_api import Browser, expect

from bot.web.door import Door
from bot.web.entrance import leading_to
from dialogs.words import words_in
from tests.web.browser import press, question
from tests.web.visiting import Visitor, ask

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]  # one Chromium for all


@contextmanager
def another_page(html: str) -> Iterator[tuple[str, list[str | None]]]:
    """Serve a page of somebody else's on this machine; give its address, and the cookies it was sent."""
    cookies: list[str | None] = []

    class Theirs(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            cookies.append(self.headers.get("Cookie"))
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Theirs) as server:
        running = threading.Thread(target=server.serve_forever)
        running.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/", cookies
        finally:
            server.shutdown()
            running.join()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_file_leads_to_the_page_once(browser: Browser, door: Door, scripts: bool):  # noqa: FBT001
    context, other = (browser.new_context(java_script_enabled=scripts) for _ in range(2))
    page, late = context.new_page(), other.new_page()
    with leading_to(door, "en") as file:
        kept = file.read_text("utf-8")
        page.goto(file.as_uri())
        expect(page.locator("#question")).to_be_visible()
        gone = not file.exists()
        file.write_text(kept, "utf-8")
        late.goto(file.as_uri())
        expect(late.locator("body")).to_contain_text(words_in("en")("page-unknown-browser"))

    assert gone
    assert page.url == door.address
    [cookie] = context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Lax", door.path)
    assert other.cookies() == []
    context.close()
    other.close()


def test_reloading_and_a_second_tab_need_no_code_and_a_second_browser_does(browser: Browser, door: Door):
    context, other = browser.new_context(), browser.new_context()
    page, tab, stranger = context.new_page(), context.new_page(), other.new_page()
    page.goto(door.invitation())
    press(page, "en")
    shown = question(page)
    page.reload()
    tab.goto(door.address)
    stranger.goto(door.address)
    expect(stranger.locator("body")).to_contain_text(words_in("en")("page-unknown-browser"))

    assert question(page) == question(tab) == shown
    stranger.goto(door.invitation())
    assert question(stranger) == shown
    context.close()
    other.close()


def test_a_page_that_lost_its_cookie_says_how_to_get_in_again(browser: Browser, door: Door):
    context = browser.new_context()
    page = context.new_page()
    page.goto(door.invitation())
    press(page, "en")
    context.clear_cookies()
    page.locator("#answer").fill("kept")
    page.locator("#answer").press("Enter")
    expect(page.locator("#news")).to_contain_text(words_in("en")("page-unknown-browser"))

    assert page.locator("#answer").input_value() == "kept"
    context.close()


def test_another_page_on_this_machine_is_sent_no_cookie_and_can_post_nothing(
    browser: Browser, door: Door, page: Visitor
):
    """A page at another port is of the same site for a browser: its forms carry even Strict cookies along."""
    form = f'<form method="post" action="{door.address}"><input name="text" value="theirs"><button>go</button></form>'
    context = browser.new_context()
    mine = context.new_page()
    mine.goto(door.invitation())
    press(mine, "en")
    before = question(mine)
    with another_page(form) as (address, cookies):
        mine.goto(address)
        with mine.expect_response(door.address) as posted:
            mine.get_by_text("go").click()

    assert set(cookies) == {None}
    assert posted.value.status == 403
    assert posted.value.request.all_headers()["cookie"].startswith("masir=")
    mine.goto(door.address)
    assert question(mine) == before
    assert b"theirs" not in ask(page)[1]
    context.close()
