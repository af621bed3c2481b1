"""Maps drawn in processes of their own, so that nothing a text can do to the drawing touches the chat.

One process is warmed once and draws one map at a time; what takes long has another one, which ends when it is drawn:
nobody waits for it. Either ends with its input (no orphans, however this one ends), and is killed and started again
when a drawing takes too long. What failed rests before it is tried again.
"""

import logging
from collections.abc import Callable
from math import ceil
from time import monotonic

from dialogs.words import FIRST, words_in
from renderers.formats import CARDS, CUSTOMER, GUIDE, GUIDES
from renderers.process.estimate import HEAVY, MOST, work_of
from renderers.process.limits import LIMITS, Limits
from renderers.process.parent import Worker
from renderers.process.patience import Patience
from renderers.process.pipes import NO_PHOTO, TOO_MUCH, DrawingFailed, Request, request_bytes
from renderers.vocabulary import NUMBER, Vocabulary
from storage.model.guide import Guide
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake
from storage.model.plan.worded import WordedPlan

_log = logging.getLogger(__name__)

PLAN = "plan"  # a layout


class Drawer:
    """Starts the drawing processes and asks them for pictures; several may ask at once."""

    def __init__(self, limits: Limits = LIMITS, clock: Callable[[], float] = monotonic) -> None:
        self._light, self._heavy = Worker(limits), Worker(limits)
        self._patience = Patience(clock)

    def warm(self) -> None:
        """Start the process now, so that the first drawing need not wait for it."""
        self._light.warm()

    def draw(
        self,
        journey: Journey,
        format_: str,
        language: Language,
        layout: str = "wide",
        logo: bytes | None = None,
        beside: tuple[Journey, ...] | WordedPlan | Guide | None = None,
    ) -> tuple[bytes, ...]:
        """Return the pages of a map, of its plan, of several maps, or of a guide.

        `logo` is the file of one, which the drawing process opens; the card of the customer has a portrait.

        Raises:
            Mistake: where it is too large for a picture, has failed a short while ago, fails, or takes more time or
                memory than it may; where its logo is none.
        """
        work = work_of(journey, format_, layout, beside)
        if work > MOST:
            raise Mistake("wrong-drawing-size")
        what = hash((journey, format_, language, layout, logo, beside))
        if rest := self._patience.rest(what):
            raise Mistake("wrong-drawing-rests", minutes=_minutes(rest))
        asked = request_bytes(Request(journey, format_, drawn_words(language), layout, logo, beside))
        try:
            pages = self._asked(asked, self._heavy if work > HEAVY else self._light)
        except DrawingFailed as failure:
            reason = str(failure).partition(":")[0]
            if reason == NO_PHOTO:
                raise _no_photo(journey, layout) from failure
            _log.warning("a drawing failed: %s", reason)  # without the rest, which may be somebody's answer
            minutes = _minutes(self._patience.failed(what))
            if reason == TOO_MUCH:
                raise Mistake("wrong-drawing-heavy", minutes=minutes) from failure
            raise Mistake("wrong-drawing") from failure
        self._patience.drawn(what)
        return pages

    def album(
        self,
        journey: Journey,
        format_: str,
        language: Language,
        layout: str,
        beside: tuple[Journey, ...] | WordedPlan | None,
    ) -> tuple[bytes, ...]:
        """Return the pages of a map; before the cards of one stands that of its plan, where there is something to do.

        Raises:
            Mistake: as `draw`.
        """
        pages = self.draw(journey, format_, language, layout, beside=beside)
        if layout != CARDS or not isinstance(beside, WordedPlan) or not beside.first:
            return pages
        return (*self.draw(journey, format_, language, PLAN, beside=beside), *pages)

    def guide(self, guide: Guide, format_: str, language: Language) -> bytes:
        """Return a guide for an interview as a file.

        Raises:
            Mistake: as `draw`.
        """
        if format_ in GUIDES:
            return GUIDES[format_].write(guide, Vocabulary(drawn_words(language))).encode()
        return self.draw(Journey(), format_, language, GUIDE, beside=guide)[0]

    def forget(self) -> None:
        """Let nothing be remembered of what was drawn: somebody was erased. The other one ends anyway."""
        self._light.forget()

    def close(self) -> None:
        """End the processes; nothing is drawn any more."""
        self._light.close()
        self._heavy.close()

    def _asked(self, request: bytes, worker: Worker) -> tuple[bytes, ...]:
        try:
            return worker.ask(request)
        finally:
            if worker is self._heavy:
                worker.rest()  # what it took goes back to the machine


def _no_photo(journey: Journey, layout: str) -> Mistake:
    """Return what is wrong with a file that is no photo: it is what the layout shows."""
    if layout == CUSTOMER:
        return Mistake("wrong-portrait", file=journey.persona.portrait or "")
    return Mistake("wrong-logo", file=journey.brand.logo or "")


def _minutes(seconds: float) -> int:
    return ceil(seconds / 60)


def drawn_words(language: Language) -> dict[str, str]:
    """Return the words that stand on a map drawn in a language."""
    words = words_in(language)
    english = words_in(FIRST).all_of("channel")  # brand names and the like are the same everywhere
    channels = {name: f"{said}|{english[name]}" for name, said in words.all_of("channel").items()}
    examples = words.locale.examples()  # which form a number takes is known where the map is drawn
    counted = {
        f"{name}-{form}": words(name, count=n, number=NUMBER)
        for name in words.ids_of("figure")
        for form, n in examples.items()
    }
    return {**words.all_of("map"), **words.all_of("locale"), **channels, **counted, "language": language}
