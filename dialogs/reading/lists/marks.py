"""The marks of typed lists: which open an item, at the beginning of lines or one after the other in a line."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from dialogs.reading.lists.clauses import alike, any_of
from dialogs.spellings import known_as
from storage.model.text import folded

_TWO = 2
MOST_COUNTED = 10  # counting words and letters that the languages list
MOST_ADVERBS = 5  # "firstly", "secondly", …
_MOST_OPENING = 4  # words before the first of several marks

_SIGN = "\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
_DOT = "•·●○◦‣⁃▪▫◾◽■□◆◇★☆✓✔☑☐☒✗✘✅❌❎➖➤►▶→➜➡⇒»٭📌👉🔹🔸🔷🔶🔘🔴🟢"
_BOX = r"(?:\[[ xX✓✔]?\]\s*)"
_BULLET = re.compile(
    rf"\s*(?:>\s*(?=[-*•]\s))?(?:(?:[{_DOT}][\ufe0f\u200d]*\s*|[-=]{{1,2}}>\s*|[-–—−=*+~>↓](?:\s+|$|(?=[^\W\d]))){_BOX}?"
    rf"(?:[✅☑✔❌✓☐][\ufe0f]*\s+)?|{_BOX})"
)
_NUMBERED = re.compile(
    r"\s*(?:[([]\d{1,3}[)\]]\s*|\d{1,3}(?:\s*\)\s*|\s*\.(?!\d)\s*|[-–—ـ](?:\s+|$)|\s+[-–—ـ](?:\s+(?!\d)|$)))"
)
_PLAIN = re.compile(r"\s*(\d{1,3})\s+(?=\D)")
_PLAIN_WITHIN = re.compile(r"(?<!\S)(\d{1,2})\s+(?=[^\W\d])")
_SIGNED = re.compile(rf"\s*([{_SIGN}][{_SIGN}\ufe0f\u200d]*)\s*")
_HEADING = re.compile(r"\s*#{1,6}\s+")
_SAME_SIGN = re.compile(rf"\s*((?:[{_SIGN}•·٭][\ufe0f\u200d]*)|[-–—*+~](?=\s))")
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*|__([^_\n]+)__|(?<![\w*])\*(?=\S)([^*\n]*[^*\s])\*(?![\w*])")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: what stands behind its mark, how it was marked, and whether it heads others."""

    text: str
    mark: str = ""
    heads: bool = False


def unbold(text: str) -> str:
    """Return a text without the stars of bold type.

    >>> unbold("**Awareness** first")
    'Awareness first'
    """
    return _BOLD.sub(lambda found: next(filter(None, found.groups())), text)


def says_something(text: str) -> bool:
    """Tell whether a text has a letter or a digit."""
    return any(map(str.isalnum, text))


def is_bulleted(text: str) -> bool:
    """Tell whether a text opens with a mark and goes on behind it."""
    found = _BULLET.match(text) or _NUMBERED.match(text) or next(iter(_order().finditer(alike(text[:40]))), None)
    if found is None or found.start() > 0:
        return False
    return bool(text[found.end() :].strip())


def marked(lines: Sequence[str]) -> list[Line]:
    """Return the lines without their marks.

    >>> [line.text for line in marked(["1- Call", "2- Visit"])]
    ['Call', 'Visit']
    """
    ends = _counted(lines, _order()) or _counted(lines, _PLAIN, least=3) or _counted(lines, _adverbs()) or {}
    signs = [_SIGNED.match(line) for line in lines]
    with_signs = sum(map(bool, signs)) > 1
    whole = all(map(_HEADING.match, lines))
    return [
        _line(line, ends.get(place), signs[place] if with_signs else None, whole=whole)
        for place, line in enumerate(lines)
    ]


def _line(line: str, counted: int | None, sign: re.Match[str] | None, *, whole: bool) -> Line:
    heading = _HEADING.match(line)
    if heading:
        return Line(line[heading.end() :], "#" if whole else "", heads=not whole)
    found = _NUMBERED.match(line) if counted is None else None
    end = counted if counted is not None else found.end() if found else 0
    if not end:
        bullet = _BULLET.match(line) or sign
        end = bullet.end() if bullet else 0
    rest = line[end:]
    return Line(rest, line[:end].strip()) if says_something(rest) or end == 0 else Line("")


def _counted(lines: Sequence[str], order: re.Pattern[str], least: int = _TWO) -> dict[int, int]:
    """Return where the marks end of the lines that are counted from 1 (or from 2, where the first has none)."""
    ends: dict[int, int] = {}
    last = 0
    for place, line in enumerate(lines):
        found = order.match(alike(line))
        number = _number(found) if found else 0
        if found and (number == last + 1 or (not last and place == 1 and number == _TWO)):
            ends[place], last = found.end(), number
    goes_on = last == _TWO == len(lines) and len(ends) == 1
    return ends if goes_on or len(ends) >= least else {}


def in_a_line(text: str) -> tuple[str, ...]:
    """Return the items of a line that are counted or that each have the same mark; none where they do not.

    >>> in_a_line("1) price 2) queue")
    ('price', 'queue')
    >>> in_a_line("👉 story 👉 direct")
    ('story', 'direct')
    """
    found = list(_run(_order().finditer(alike(text))))
    if len(found) > 1 and _is_opening(text[: found[0].start()]):
        return _between(text, [one.span() for one in found])
    found = list(_run(_adverbs().finditer(alike(text))))
    if len(found) > 1 and not found[0].start():
        return _between(text, [one.span() for one in found])
    found = list(_run(_PLAIN_WITHIN.finditer(text)))
    if len(found) > _TWO and not found[0].start():
        return _between(text, [one.span() for one in found])
    return _by_sign(text)


def _by_sign(text: str) -> tuple[str, ...]:
    first = _SAME_SIGN.match(text)
    if not first:
        return ()
    sign = first[1].rstrip("\ufe0f")
    behind = (
        r"(?:(?<=\s)|^)" + re.escape(sign) + r"(?=\s)(?!\s\d)" if sign in "-–—*+~" else re.escape(sign) + r"\ufe0f?"
    )
    places = [(one.start(), one.end()) for one in re.finditer(behind, text)]
    if len(places) > 1:
        parts = _between(text, places)
        return parts if len(parts) > 1 else ()
    places = [one.span() for one in re.finditer(rf"[{_SIGN}][{_SIGN}\ufe0f\u200d]*", text)]
    parts = _between(text, places)
    return parts if len(parts) > _TWO and len(parts) == len(places) else ()


def _between(text: str, places: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    starts = [end for _, end in places]
    ends = [*(start for start, _ in places[1:]), len(text)][: len(starts)]
    return tuple(text[a:b].strip() for a, b in zip(starts, ends, strict=True) if says_something(text[a:b]))


def _is_opening(text: str) -> bool:
    """Tell whether what stands before the first mark only introduces the list."""
    return not says_something(text) or text.rstrip().endswith((":", "：")) or len(text.split()) <= _MOST_OPENING


def _run(found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    last = 0
    for one in found:
        if _number(one) == last + 1:
            last += 1
            yield one


def _number(found: re.Match[str]) -> int:
    said = next(filter(None, found.groups()))
    if said.isdecimal():
        return int(said)
    if len(said) == 1 and unicodedata.category(said) == "No":
        return int(unicodedata.numeric(said))
    return _counting().get(folded(said), 0)


def is_count(word: str) -> bool:
    """Tell whether a folded word counts: "second"."""
    return word in _counting()


@cache
def _counting() -> dict[str, int]:
    counts = [(word, one) for one in range(1, MOST_COUNTED + 1) for word in known_as(f"listing-count-{one}")]
    adverbs = [(word, one) for one in range(1, MOST_ADVERBS + 1) for word in known_as(f"listing-adverb-{one}")]
    return {folded(word): one for word, one in (*adverbs, *counts)}


@cache
def _adverbs() -> re.Pattern[str]:
    """Return the words that count without a mark behind them: "firstly"."""
    words = any_of(word for number in range(1, MOST_ADVERBS + 1) for word in known_as(f"listing-adverb-{number}"))
    joining = any_of(known_as("listing-and-attached"))
    return re.compile(rf"(?<!\S)(?:{joining})?({words})\s+(?=\w)", re.IGNORECASE)


@cache
def _order() -> re.Pattern[str]:
    """Return what counts: digits, signs of digits, letters and words, each with what stands behind them."""
    words = any_of(word for number in range(1, MOST_COUNTED + 1) for word in known_as(f"listing-count-{number}"))
    steps = any_of(known_as("listing-step"))
    return re.compile(
        rf"(?<![^\s,،;؛.:])\s?(?:(?:{steps})\s{{0,2}}#?(\d{{1,2}})\s?[:.)\-–—،,]\s*"
        r"|[(\[](\d{1,2})[)\]]\s*|#(\d{1,2})(?:[:.)]|\s)\s*"
        r"|(\d{1,3})(?:\s?\)|\.(?!\d)|\s?[-–—ـ](?!\d)|[/:](?!\d)|\s\.(?!\d))\s*"
        r"|(\d)\ufe0f?\u20e3\s*|([\u2460-\u2473\u2776-\u2793\u24f5-\u24fe])\s*"
        rf"|[(]({words})[)]\s*|(?:(?:{steps})\s)?({words})(?:\s?[):]|\.|\s?[-–—ـ](?=\s))\s*)",
        re.IGNORECASE,
    )
