"""Maps drawn for the page: one at a time, each once for as long as nothing changes. Nothing is kept on the disk."""

import hashlib
import threading
from collections.abc import Callable

from bot.drawing import Drawer
from dialogs.planning import told_in
from dialogs.words import words_in
from renderers.formats import CUSTOMER, PLANNED
from storage.model.guide import Guide
from storage.model.journey import Journey, Language
from storage.model.plan.worded import WordedPlan

_MOST_KEPT = 24_000_000  # bytes: dozens of ordinary drawings

_Asked = tuple[Journey, str, Language, str, tuple[Journey, ...] | WordedPlan | None, bytes]


class Pictures:
    """Draws in the drawing process, and remembers; `logo` gives the file of a map's own."""

    def __init__(self, drawer: Drawer, logo: Callable[[Journey], bytes | None] = lambda _: None) -> None:
        self._lock = threading.Lock()
        self._drawer = drawer
        self._logo = logo
        self._drawn: dict[_Asked, tuple[bytes, ...]] = {}

    def pages(
        self,
        journey: Callable[[], Journey],
        format_: str,
        language: Language,
        layout: str = "wide",
        others: tuple[Journey, ...] | WordedPlan | None = None,
    ) -> tuple[bytes, ...]:
        """Return the pages of a map as it is when its turn comes: whoever waits gets the newest, not one after another.

        `others` stand beside it in a comparison; a plan beside it is made here.

        Raises:
            Mistake: where it cannot be drawn.
        """
        with self._lock:
            now = journey()
            spoken = now.language or language
            beside = told_in(now, words_in(spoken)) if layout in PLANNED else others
            logo = None if layout == CUSTOMER else self._logo(now)  # the photo on that card is a portrait
            asked = now, format_, spoken, layout, beside, hashlib.sha256(logo or b"").digest()  # it may be megabytes
            pages = self._drawn.pop(asked, ()) or self._drawer.draw(now, format_, spoken, layout, logo, beside)
            self._drawn[asked] = pages  # as the newest
            self._forget()
            return pages

    def guide(self, guide: Guide, format_: str, language: Language) -> bytes:
        """Return a guide for an interview as a file; it is asked for seldom.

        Raises:
            Mistake: where it cannot be drawn.
        """
        with self._lock:
            return self._drawer.guide(guide, format_, language)

    def forget(self) -> None:
        """Forget every drawing, and let nothing be remembered of what was drawn."""
        with self._lock:
            self._drawn.clear()
            self._drawer.forget()

    def _forget(self) -> None:
        """Forget the drawings that nobody has looked at for longest, until the others are few bytes."""
        sizes = {asked: sum(map(len, pages)) for asked, pages in self._drawn.items()}
        while sum(sizes.values()) > _MOST_KEPT:
            oldest = next(iter(self._drawn))
            del self._drawn[oldest], sizes[oldest]
