"""Whether a line comes apart: short things nearly always, sentences hardly ever. By words, never by guessing."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dialogs.reading.lists import cutting
from dialogs.reading.lists.addresses import is_address
from dialogs.reading.lists.clauses import begins_with, ends_with, is_clause, is_name, listed, opens, words_of
from dialogs.reading.lists.cutting import Parts, cut
from dialogs.reading.lists.marks import says_something
from storage.model.journey import Language
from storage.model.text import folded

# How many words a part may have.
_MOST_THINKABLE, _MOST_THING, _MOST_HEADING = 12, 10, 5
_MOST_LAST, _MOST_SHORT, _MOST_NAME, _MOST_BARE = 6, 5, 4, 2
_TWO = 2


def things(text: str, language: Language) -> Parts:
    """Return the short things a text joins, itself alone where it joins none."""
    if cutting.ends_with_title(text):
        return (text,)
    mixed = _mixed(text)
    if mixed:
        return _with_last(mixed, language, things=True)
    for pattern in (cutting.ARROWS, cutting.SEMICOLON):
        parts = cut(pattern, text)
        goes_on = pattern is cutting.ARROWS and len(parts) == _TWO and opens(parts[1], language)
        if len(parts) > 1 and not goes_on:
            return _plain(parts, language)
    for pattern in (_heaviest(text, language), cutting.DASH, cutting.DOTS, cutting.STOP):
        parts = cut(pattern, text)
        if len(parts) > 1 and _come_apart(pattern, parts, language):
            return _with_last(parts, language, things=True)
    parts = cut(cutting.joined_at(language), text)
    return parts if len(parts) > 1 and _are_joined(parts, language) else (text,)


def names(text: str, language: Language) -> Parts:
    """Return the bare names a text joins, itself alone where it is a sentence."""
    mixed = _mixed(text)
    if mixed and _all_names(mixed, language, _MOST_BARE):
        return mixed
    for pattern in (cutting.ARROWS, cutting.SEMICOLON):
        parts = cut(pattern, text)
        clauses = len(parts) > _TWO and (
            _longest(parts) <= _MOST_SHORT or not any(opens(part, language) for part in parts)
        )
        if len(parts) > 1 and (clauses or _all_names(parts, language, _MOST_SHORT)):
            return parts
    if _carries(text, language):
        return (text,)
    for pattern in (cutting.COMMA, cutting.SLASH, cutting.PLUS, cutting.STOP, cutting.DASH, cutting.DOTS):
        parts = _with_last(cut(pattern, text), language, things=False)
        if len(parts) > 1 and _are_names(pattern, parts, language):
            return parts
    return (text,)


def thinkable(text: str, language: Language) -> Parts:
    """Return the parts of a text that is kept whole and might be meant as several things, none where it cannot."""
    joined = cutting.joined_at(language)
    for pattern in (cutting.SEMICOLON, cutting.STOP, cutting.COMMA, cutting.spaced(cutting.SLASH), joined):
        parts = cut(pattern, text)
        if len(parts) > 1:
            fair = not any(opens(part, language) for part in parts) and not _same(parts)
            return parts if fair and _longest(parts) <= _MOST_THINKABLE else ()
    return ()


def without_heading(text: str, language: Language) -> str:
    """Return a line without the words that only say of what it is a list ("Our stages: …")."""
    head, colon, rest = text.partition(":")
    words = set(folded(head).split())
    is_heading = len(words) <= _MOST_HEADING and words & listed("listing-headings", language)
    return rest.strip() if colon and is_heading and says_something(rest) else text


def _mixed(text: str) -> Parts:
    """Return the parts between commas and semicolons where a text has both, between very short parts only."""
    if not (cutting.SEMICOLON.search(text) and cutting.COMMA.search(text)):
        return ()
    parts = cut(cutting.EITHER, text)
    return parts if len(parts) > _TWO and _longest(parts) <= _MOST_BARE else ()


def _heaviest(text: str, language: Language) -> re.Pattern[str]:
    """Return what stands most often between the parts: commas with words of order, strokes, or signs of adding."""
    return max((cutting.listed_at(language), cutting.SLASH, cutting.PLUS), key=lambda pattern: len(cut(pattern, text)))


def _come_apart(pattern: re.Pattern[str], parts: Parts, language: Language) -> bool:
    """Tell whether parts of a text are things of their own."""
    longest, many = _longest(parts), len(parts) > _TWO
    if longest > _MOST_THING or _same(parts) or _is_related(parts, language):
        return False
    if pattern is cutting.DASH:
        return many or longest <= _MOST_BARE
    if pattern in (cutting.DOTS, cutting.STOP):
        return many and longest <= _MOST_SHORT
    if pattern not in (cutting.SLASH, cutting.PLUS) and is_address(parts, language):
        return False
    return (_are_many if many else _are_two)(parts, language)


def _is_related(parts: Parts, language: Language) -> bool:
    """Tell whether parts say what one thing is like: "somewhere the kids can run, nobody minds"."""
    long = len(parts[0].split()) > _MOST_NAME
    related = long and not listed("listing-related", language).isdisjoint(words_of(parts[0]))
    return related and any(is_clause(part, language) for part in parts[1:])


def _are_many(parts: Parts, language: Language) -> bool:
    return _longest(parts) <= _MOST_SHORT or not any(opens(part, language) for part in parts[1:])


def _are_two(parts: Parts, language: Language) -> bool:
    """Tell whether two parts are two things, and not one with what is added to it."""
    if any(opens(part, language) for part in parts) or _is_aside(parts, language):
        return False
    alike = is_clause(parts[0], language) == is_clause(parts[1], language)
    if _longest(parts) < _MOST_NAME:
        return alike or not _goes_along(parts[1], language)
    return alike and not _is_added(parts[1], language)


def _is_aside(parts: Parts, language: Language) -> bool:
    """Tell whether the second of two parts only says when, with whom or how often: "mostly", "Saturdays only"."""
    first, second = parts
    begun = begins_with(second, "listing-asides", language) and not begins_with(first, "listing-asides", language)
    whole = folded(second) in listed("listing-asides", language)
    return begun or whole or ends_with(second, "listing-aside-ends", language)


def _is_added(part: str, language: Language) -> bool:
    """Tell whether a part only says more of the one before: "in big letters", "and feel welcome"."""
    return begins_with(part, "listing-prepositions", language) or _goes_along(part, language)


def _goes_along(part: str, language: Language) -> bool:
    """Tell whether a part says something of its own behind an "and"."""
    rest = _without_order(part, language)
    return rest != part and is_clause(rest, language)


def _with_last(parts: Parts, language: Language, *, things: bool) -> Parts:
    """Return the parts with the last one cut at its "and", and without the words of order before each."""
    if len(parts) < _TWO:
        return parts
    *first, last = _plain(parts, language)
    halves = cut(cutting.last_joined_at(language), last)
    if len(halves) < _TWO or begins_with(last, "listing-governing", language) or _is_between(halves, language):
        return (*first, last)
    told = is_clause(last, language) and _longest(first) > _MOST_NAME
    fits = things and _longest(halves) <= _MOST_LAST and not told
    return (*first, *halves) if fits or _all_names(halves, language, _MOST_NAME) else (*first, last)


def _plain(parts: Parts, language: Language) -> Parts:
    """Return the parts without the words of order, or the "and", before all but the first."""
    return (parts[0], *(_without_order(part, language) for part in parts[1:]))


def _without_order(part: str, language: Language) -> str:
    rest = cutting.behind("listing-leading", part, language)
    if rest:
        return rest
    rest = cutting.behind("listing-leading-clause", part, language)
    return rest if rest and is_clause(rest, language) else part


def _are_joined(parts: Parts, language: Language) -> bool:
    """Tell whether what "and" joins are things of their own."""
    governing = listed("listing-governing", language)
    governed = any(begins_with(part, "listing-governing", language) for part in parts[:-1])
    governed = governed or _is_between(parts, language)
    tails = any(begins_with(part, "listing-tails", language) for part in parts[1:])
    if governed or tails or any(folded(part) in governing or opens(part, language) for part in parts):
        return False
    clauses = [is_clause(part, language) for part in parts]
    if len(parts) > _TWO:
        return _longest(parts) <= (_MOST_NAME if len(set(clauses)) == 1 else _MOST_BARE)
    return _longest(parts) <= _MOST_SHORT and not any(clauses)


def _is_between(parts: Parts, language: Language) -> bool:
    """Tell whether a word needs both halves: "the wait between quote and start"."""
    return not listed("listing-both", language).isdisjoint(words_of(parts[0]))


def _carries(text: str, language: Language) -> bool:
    """Tell whether the first of several parts has what goes for all: "dear for students, nurses", "sizes: S, …"."""
    first, *others = cut(cutting.COMMA, text) or (text,)
    words = words_of(first)
    carriers = listed("listing-carriers", language)
    has_carrier = not carriers.isdisjoint((*words[1:], *map(" ".join, pairwise(words))))
    return ": " in first or has_carrier or _are_amounts(first, others)


def _are_amounts(first: str, others: Sequence[str]) -> bool:
    """Tell whether parts count what the first one says: "in 3 parts, 500 now, 500 in spring"."""
    return not first[:1].isdigit() and sum(part[0].isdigit() for part in others) > 1


def _are_names(pattern: re.Pattern[str], parts: Parts, language: Language) -> bool:
    if _same(parts) or any(begins_with(part, "listing-prepositions", language) for part in parts[1:]):
        return False
    tails = [begins_with(part, "listing-tails", language) for part in parts]
    if len(parts) == _TWO and (tails == [False, True] or _is_aside(parts, language)):
        return False
    if len(parts) > _TWO:
        return _all_names(parts, language, _MOST_NAME)
    if pattern in (cutting.DASH, cutting.DOTS):
        return False
    return _all_names(parts, language, _MOST_BARE if pattern is cutting.COMMA else _MOST_NAME - 1)


def _all_names(parts: Sequence[str], language: Language, most: int) -> bool:
    return all(is_name(part, language, most) for part in parts)


def _longest(parts: Sequence[str]) -> int:
    return max((len(part.split()) for part in parts), default=0)


def _same(parts: Parts) -> bool:
    return folded(parts[0]) == folded(parts[1])
