"""Maps drawn for the page: one at a time, each once for as long as nothing changes. Nothing is kept on the disk."""

import threading
from collections.abc import Callable
from functools import lru_cache

from bot.drawing import Drawer
from dialogs.planning import told_in
from dialogs.words import words_in
from renderers.formats import PLANS
from storage.model.journey import Journey, Language

_MOST_KEPT = 24  # drawings, a few hundred kilobytes each


class Pictures:
    """Draws in the drawing process, and remembers."""

    def __init__(self, drawer: Drawer) -> None:
        self._lock = threading.Lock()
        self._drawn = lru_cache(_MOST_KEPT)(drawer.draw)

    def pages(
        self, journey: Callable[[], Journey], format_: str, language: Language, layout: str = "wide"
    ) -> tuple[bytes, ...]:
        """Return the pages of a map as it is when its turn comes: whoever waits gets the newest, not one after another.

        Raises:
            Mistake: where it cannot be drawn.
        """
        with self._lock:
            now = journey()
            spoken = now.language or language
            plan = told_in(now, words_in(spoken)) if layout in PLANS else None
            return self._drawn(now, format_, spoken, layout, plan=plan)
