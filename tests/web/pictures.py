"""The pictures of the page in the README, taken in the browser of the tests: `make pictures` takes them anew."""

import hashlib
import tempfile
from contextlib import closing
from pathlib import Path

from bot import web
from bot.drawing import Drawer
from dialogs.words import LOCALES
from tests.conftest import ROOT
from tests.web.browser import DESK, PHONE, Windows, chromium, play, press, served_here

FOLDER = ROOT / "docs" / "pictures" / "page"
DIGEST = FOLDER / "made-of.txt"
PICTURES = {"fa": DESK, "en": PHONE}  # the size of the window
_ANSWERS = 12  # of the example's


def made_of() -> str:
    """Return a digest of what the page is made of: its templates, style, script and words."""
    folder = Path(web.__file__).parent
    parts = sorted(path for part in ("templates", "static") for path in (folder / part).iterdir())
    words = sorted(Path(str(LOCALES)).glob("*/page.ftl"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in (*parts, *words))).hexdigest()


def take() -> None:
    """Have half of a conversation at the page in each language, and take its picture."""
    FOLDER.mkdir(exist_ok=True)
    with chromium() as browser, closing(Drawer()) as drawer:
        for language, size in PICTURES.items():
            with (
                tempfile.TemporaryDirectory() as folder,
                served_here(f"sqlite:///{folder}/masir.db", drawer) as door,
            ):
                windows = Windows(browser, door.invitation)
                page = windows.open(size, device_scale_factor=1.5)
                press(page, language)
                play(page, (ROOT / "examples" / f"cafe.{language}.txt").read_text("utf-8").splitlines()[1:_ANSWERS])
                page.wait_for_load_state("networkidle")
                page.screenshot(path=FOLDER / f"{language}.png")
                windows.close()
    DIGEST.write_text(made_of() + "\n", "utf-8")


if __name__ == "__main__":
    take()
