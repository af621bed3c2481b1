"""Maps drawn in a process of their own, so that nothing a text can do to the drawing touches the chat.

The process is warmed once, draws one map at a time, ends with its input (no orphans, however this one ends), and is
killed and started again when a drawing takes too long.
"""

import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import renderers
from dialogs.words import FIRST, words_in
from renderers.process.pipes import DrawingFailed, Request, read_answer, request_bytes
from renderers.sheet.photos import Pixels
from storage.model.journey import Journey, Language
from storage.model.mistake import Mistake
from storage.model.plan.worded import WordedPlan

_log = logging.getLogger(__name__)

SECONDS = 60
CARDS, PLAN = "cards", "plan"  # layouts
_MOST_DRAWINGS = 500
# matplotlib takes its settings from the current folder first: this one has a file that sets nothing.
_HERE = Path(renderers.__file__).parent / "process"
# What a process needs of its parent's environment: no token, no key, no password.
_PASSED = re.compile(
    "PATH|HOME|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DYLD_.*|XDG_(CACHE|CONFIG)_HOME|MPLCONFIGDIR"
    "|(OMP|OPENBLAS|MKL)_NUM_THREADS|SYSTEMROOT|WINDIR|USERPROFILE|APPDATA|LOCALAPPDATA"
)


class Drawer:
    """Starts the drawing process and asks it for pictures."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._drawn = 0

    def warm(self) -> None:
        """Start the process now, so that the first drawing need not wait for it."""
        if self._process is None or self._process.poll() is not None:
            self._drawn = 0
            # -P: a folder named `renderers` in the current one is not imported.
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "renderers.process.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=_HERE,
                env=_environment(os.environ),
            )

    def draw(
        self,
        journey: Journey,
        format_: str,
        language: Language,
        layout: str = "wide",
        logo: Pixels | None = None,
        plan: WordedPlan | None = None,
    ) -> tuple[bytes, ...]:
        """Return the pages of a map, or of its plan.

        Raises:
            Mistake: where the drawing fails or takes longer than it may.
        """
        self.warm()
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise Mistake("wrong-drawing")
        limit = threading.Timer(self._seconds, process.kill)
        limit.start()
        try:
            asked = Request(journey, format_, drawn_words(language), layout, logo, plan)
            process.stdin.write(request_bytes(asked))
            process.stdin.flush()
            return read_answer(process.stdout)
        except (OSError, EOFError, DrawingFailed) as error:
            self.close()
            reason = str(error).partition(":")[0] if isinstance(error, DrawingFailed) else type(error).__name__
            _log.warning("a drawing failed: %s", reason)  # without the rest, which may be somebody's answer
            raise Mistake("wrong-drawing") from error
        finally:
            limit.cancel()
            self._drawn += 1
            if self._drawn >= _MOST_DRAWINGS:
                self.close()

    def album(
        self, journey: Journey, format_: str, language: Language, layout: str, plan: WordedPlan | None
    ) -> tuple[bytes, ...]:
        """Return the pages of a map; before the cards of one stands that of its plan, where there is something to do.

        Raises:
            Mistake: as `draw`.
        """
        pages = self.draw(journey, format_, language, layout, plan=plan)
        if layout != CARDS or plan is None or not plan.first:
            return pages
        return (*self.draw(journey, format_, language, PLAN, plan=plan), *pages)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process and process.stdin and process.stdout:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()


def _environment(parents: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the drawing process."""
    passed = {name: value for name, value in parents.items() if _PASSED.fullmatch(name.upper())}
    return {**passed, "PYTHONPATH": str(Path(renderers.__file__).parent.parent)}


def drawn_words(language: Language) -> dict[str, str]:
    """Return the words that stand on a map drawn in a language."""
    words = words_in(language)
    english = words_in(FIRST).all_of("channel")  # brand names and the like are the same everywhere
    channels = {name: f"{said}|{english[name]}" for name, said in words.all_of("channel").items()}
    return {**words.all_of("map"), **words.all_of("locale"), **channels, "language": language}
