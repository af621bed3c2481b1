"""A person at the page in a real browser: Chromium, driven by Playwright, and Masir as a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Response, expect, sync_playwright

from bot.commands.shell import OWNER
from bot.connections import PATIENT, Patience
from bot.drawing import Drawer
from bot.person import Person
from bot.web.conversation import PageConversation
from bot.web.door import Door
from bot.web.serve import listening, server_at
from dialogs.spellings import small_word
from storage.rows.engine import open_engine
from tests.conftest import ROOT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PHONE, DESK = (360, 740), (1280, 860)
expect.set_options(timeout=60_000)  # a loaded machine is slow, not wrong


@dataclass
class Served:
    """A running `masir chat --no-open`."""

    process: "subprocess.Popen[bytes]"
    address: str  # lets one browser in

    def invitation(self) -> str:
        """Press Enter in the terminal, and return the address that appears."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().decode().strip()

    def kill(self) -> None:
        self.process.kill()
        self._gone()

    def end(self, by: signal.Signals) -> int:
        self.process.send_signal(by)
        return self._gone()

    def _gone(self) -> int:
        code = self.process.wait(60)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()
        return code


def start(env: dict[str, str], *arguments: str) -> Served:
    """Start the page and wait for its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--no-open", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**env, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    )
    assert process.stdout
    process.stdout.readline()
    return Served(process, process.stdout.readline().decode().strip())


@contextmanager
def served(env: dict[str, str], *arguments: str) -> Iterator[Served]:
    """Serve the page as long as it is needed."""
    one = start(env, *arguments)
    try:
        yield one
    finally:
        if one.process.poll() is None:
            one.kill()


@contextmanager
def served_here(database: str, drawer: Drawer, patience: Patience = PATIENT) -> Iterator[Door]:
    """Serve the page from a thread of this process, and return its door."""
    engine = open_engine(database)
    pictures = Path(database.removeprefix("sqlite:///")).parent
    desk = PageConversation(engine, Person(OWNER, "local", "page", "en"), pictures)
    desk.open(language=None, new=False)
    with listening() as port:
        server, door = server_at(port, desk, drawer, patience)
        running = threading.Thread(target=server.run, kwargs={"sockets": [port]})
        running.start()
        try:
            yield door
        finally:
            server.should_exit = True
            running.join()
            engine.dispose()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run a browser; whoever is root may not have its sandbox."""
    with sync_playwright() as playwright:
        rootless = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=rootless)
        yield browser
        browser.close()


class Windows:
    """Windows of a browser, each with a profile of its own, and what any of them complained about."""

    def __init__(self, browser: Browser, invitation: Callable[[], str]) -> None:
        self._browser = browser
        self._invitation = invitation
        self._contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def open(self, size: tuple[int, int] = DESK, **how: Any) -> Page:  # noqa: ANN401 - Playwright's
        """Show the page in a new window."""
        context = self._browser.new_context(viewport={"width": size[0], "height": size[1]}, **how)
        self._contexts.append(context)
        page, address = context.new_page(), self._invitation()
        page.on("request", lambda request: self.complaints.extend(_elsewhere(request.url, address)))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(address)
        return page

    def close(self) -> None:
        """Close all windows."""
        for context in self._contexts:
            context.close()


def _elsewhere(url: str, page: str) -> list[str]:
    """Return an address where it is not the page's own."""
    return [] if url.startswith(page.partition("?")[0]) else [url]


def play(page: Page, lines: list[str]) -> None:
    """Have the conversation of an example, as its owner had it."""
    for line in lines:
        say(page, line.replace("⏎", "\n"))


def say(page: Page, text: str) -> None:
    """Answer as a person does: with Enter, on a phone by the button, or by the one that says "done"."""
    if not page.locator("#answer").count():
        press(page, "/resume")
    if small_word(text) == "done" and page.locator("#panel [name=tick]").count():
        click(page, page.locator("#panel .main"))
        return
    page.locator("#answer").fill(text)
    with page.expect_response(_is_page):
        if page.evaluate("matchMedia('(pointer: coarse)').matches"):
            page.locator("#panel .main").click()
        else:
            page.locator("#answer").press("Enter")
    _taken_in(page)


def press(page: Page, command: str) -> None:
    """Press the button of a command or choice at the question."""
    click(page, page.locator(f'#panel [name=press][value="{command}"]').first)


def click(page: Page, button: Locator) -> None:
    """Press what sends something, and wait until the page shows what came of it."""
    with page.expect_response(_is_page):
        button.click()
    _taken_in(page)


def _is_page(response: Response) -> bool:
    return response.request.method == "GET" and "/?map=" in response.url


def _taken_in(page: Page) -> None:
    expect(page.locator("#talk[aria-busy]")).to_have_count(0)


def question(page: Page) -> str:
    """Return the question that a page shows."""
    return page.locator("#question").inner_text()


def unsound(page: Page) -> list[str]:
    """Return what axe-core finds wrong with a page."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]
