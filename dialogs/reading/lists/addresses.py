"""Whether what stands between commas is one address: street, house, floor."""

from collections.abc import Sequence

from dialogs.reading.lists.clauses import begins_with, ends_with, listed, words_of
from dialogs.reading.lists.marks import is_count
from storage.model.journey import Language

_TWO = 2


def is_address(parts: Sequence[str], language: Language) -> bool:
    """Tell whether several parts are one address.

    >>> [is_address(one, "en") for one in (["flat 3", "Old Mill"], ["email", "house visit"])]
    [True, False]
    """
    if parts[0].isdecimal() or any(begins_with(part, "listing-addresses", language) for part in parts[1:]):
        return True
    numbered = [_is_numbered(part, language) for part in parts]
    placed = not listed("listing-addresses", language).isdisjoint(words_of(parts[0]))
    some = numbered[0] or (any(numbered) and sum(numbered) + placed >= min(len(parts) - 1, _TWO))
    return some or any(_is_street(part, language) for part in parts)


def _is_numbered(part: str, language: Language) -> bool:
    """Tell whether a part is one of several houses or rooms: "flat 3", "second floor", "block B"."""
    words, begins = words_of(part), listed("listing-address-begins", language)
    first, second = words[:_TWO] if len(words) > 1 else ("", "")
    turned = len(words) == _TWO and second in begins and is_count(first)
    return turned or (first in begins and (len(second) == 1 or second[:1].isdigit() or is_count(second)))


def _is_street(part: str, language: Language) -> bool:
    """Tell whether a part ends with a word for a street, and says nothing of what is there."""
    if not listed("listing-prepositions", language).isdisjoint(words_of(part)):
        return False
    may = ends_with(part, "listing-address-may-end", language)
    return ends_with(part, "listing-address-ends", language) or (may and part.rpartition(" ")[2][0].isupper())
