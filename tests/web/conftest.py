"""A browser for the tests of the page. Without Chromium they say so and are skipped, except in CI."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from bot.drawing import Drawer
from bot.web.door import Door
from tests.web.browser import CHROMIUM, Windows, chromium, served_here
from tests.web.visiting import Visitor, let_in


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a running Chromium; of a module, for no other event loop may run beside Playwright's."""
    if not CHROMIUM:
        if os.environ.get("CI"):
            pytest.fail("CI must have Chromium (Debian's package chromium)")
        pytest.skip("Chromium is not installed (Debian's package chromium)")
    with chromium() as running:
        yield running


@pytest.fixture
def door(home: dict[str, str], drawer: Drawer) -> Iterator[Door]:
    """Return the door of the page, served on a machine of its own."""
    with served_here(home["MASIR_DATABASE_URL"], drawer) as here:
        yield here


@pytest.fixture
def page(door: Door) -> Visitor:
    """Return a visitor who was let in."""
    return let_in(door)


@pytest.fixture
def windows(browser: Browser, door: Door) -> Iterator[Windows]:
    """Return the windows of one person, of which none may complain or ask anything of another address."""
    mine = Windows(browser, door.invitation)
    yield mine
    mine.close()
    assert mine.complaints == []
