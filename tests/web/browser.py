"""A person at the page in a real browser: Chromium, driven by Playwright, and Masir as a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from dialogs.reading import small_word
from tests.conftest import ROOT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 860}


@dataclass
class Served:
    """A running `masir chat --no-open`."""

    process: "subprocess.Popen[bytes]"
    address: str

    def kill(self) -> None:
        self.process.kill()
        self._gone()

    def end(self, with_signal: int = signal.SIGTERM) -> int:
        self.process.send_signal(with_signal)
        return self._gone()

    def _gone(self) -> int:
        code = self.process.wait(30)
        if self.process.stdout:
            self.process.stdout.close()
        return code


def start(env: dict[str, str], *arguments: str) -> Served:
    """Start the page and wait for its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--no-open", *arguments],
        stdin=subprocess.DEVNULL,
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
        one.kill()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run a browser; root may not have its sandbox."""
    with sync_playwright() as playwright:
        rootless = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=rootless)
        yield browser
        browser.close()


def stamp(page: Page) -> str:
    """Return which state of the conversation a page shows."""
    return page.locator("#panel input[name=stamp]").get_attribute("value") or ""


def say(page: Page, text: str) -> None:
    """Answer as a person does: with Enter, or by the button that says "done"."""
    if not page.locator("#answer").count():
        press(page, "/resume")
    before = page.content()
    if small_word(text) == "done" and page.locator("#panel [name=tick]").count():
        page.locator("#panel .main").click()
    else:
        page.locator("#answer").fill(text)
        page.locator("#answer").press("Enter")
    changed(page, before)


def press(page: Page, command: str) -> None:
    """Press the button of a command or choice at the question."""
    before = page.content()
    page.locator(f'#panel [name=press][value="{command}"]').first.click()
    changed(page, before)


def changed(page: Page, before: str) -> None:
    """Wait until the page has taken an answer in."""
    page.wait_for_function("() => !document.querySelector('#talk[aria-busy]')")
    del before
