"""How much of what people type is read right, by kind and language; the corpus in `tests/corpus` says what is right.

`python -m benchmarks understanding` prints the shares of the part that was set aside, then those of the parts that the
rules were made with, and the misses of `known`. Misses of the part set aside are printed with `MISSES=aside` only:
who sees them makes rules for them.
"""

import os
from collections.abc import Callable, Iterator
from time import perf_counter

from benchmarks.table import Row, percentiles
from dialogs.events import Said
from dialogs.interview import Interview
from dialogs.respond import respond
from dialogs.words import LANGUAGES
from storage.model.text import folded
from tests.corpus.grading import KINDS, Grade, Part, asked, entries, grades

_WARM = 200  # messages, so that words are read before anything is timed
_WANTED = {"one": 97, "several": 97, "no_answer": 97, "feelings": 95, "trades": 97, "days": 98}


def speed() -> Iterator[Row]:
    """Yield how long reading takes: each message of the corpus once, and long ones beside short ones."""
    read = [entry for kind in KINDS for language in LANGUAGES for entry in entries("known", language, kind)]
    before = {(one.language, one.at): asked(one.language, one.at) for one in read}
    for one in read[:_WARM]:
        respond(before[one.language, one.at], Said(one.typed))
    ours = [_timed(lambda one=one: respond(before[one.language, one.at], Said(one.typed))) for one in read]
    bare = [_timed(lambda one=one: folded(one.typed)) for one in read]
    (mid, high), (bare_mid, bare_high) = percentiles(ours), percentiles(bare)
    yield Row(
        f"a message of {len(read)}, p50 / p95 (ms)",
        f"{mid:.3f} / {high:.3f}",
        f"{bare_mid:.3f} / {bare_high:.3f}",
        mid / bare_mid,
        "≤ 1 ms; reference: folding it once",
    )
    for language in LANGUAGES:
        text = " ".join(one.typed for one in read if one.language == language and one.kind == "one")
        short, long = (_best(before[language, "obstacles"], text[:size]) for size in (900, 9_000))
        yield Row(f"9,000 characters beside 900, {language} (ms)", f"{long:.2f}", f"{short:.2f}", long / short, "≤ 12")


def _best(before: Interview, text: str) -> float:
    return min(_timed(lambda: respond(before, Said(text))) for _ in range(5))


def _timed(call: Callable[[], object]) -> float:
    begun = perf_counter()
    call()
    return (perf_counter() - begun) * 1000


def rows() -> Iterator[Row]:
    """Yield how long reading takes, and a row for each kind and language of each part."""
    yield from speed()
    parts: tuple[Part, ...] = ("aside", "known", "more")
    for part in parts:
        for kind in KINDS:
            for language in LANGUAGES:
                read = list(grades(part, language, kind))
                right = sum(one.is_right for one in read)
                percent = f"{100 * right / len(read):.0f} %"
                yield Row(
                    f"{part} {kind} {language}", f"{right} of {len(read)}", percent, target=f"≥ {_WANTED[kind]} %"
                )
                if part == os.environ.get("MISSES", "known"):
                    _show_misses(read)


def _show_misses(read: list[Grade]) -> None:
    for one in read:
        if not one.is_right:
            print(f"    {one.entry.at}: {one.entry.typed!r}\n        -> {one.made}; {dict(one.entry.right)}")
