"""Which trade an owner's own words mean, by the words of `occupation.ftl` and what they say together."""

from collections import defaultdict
from collections.abc import Iterator

from dialogs.reading.occupations import Found, found_in
from dialogs.words import FIRST
from storage.model.journey import Language

TRADES = (
    "cafe",
    "food-home",
    "shop",
    "online-shop",
    "salon",
    "clinic",
    "courses",
    "lessons",
    "travel",
    "real-estate",
    "services",
    "home-services",
    "car",
    "software",
    "events",
    "gym",
    "nonprofit",
    "other",
)
_NAME, _PERHAPS, _LONGER = 3.0, 1.6, 0.4
# What the words that are no trade's name say by themselves.
_ALONE = {
    "goods": ("shop", 2.0),
    "food": ("cafe", 0.9),
    "sell": ("shop", 0.8),
    "repair": ("home-services", 0.7),
    "install": ("home-services", 1.0),
    "clean": ("home-services", 1.2),
    "vehicle": ("car", 0.5),
    "property": ("real-estate", 0.4),
    "teach": ("courses", 0.8),
    "photo": ("events", 1.0),
    "party": ("events", 0.8),
    "sport": ("gym", 0.8),
}
# What two of them say together, more than each for itself; the trades' names take part.
_TOGETHER = (
    ("goods", "online", "online-shop", 3.5),
    ("goods", "ship", "online-shop", 2.2),
    ("sell", "online", "online-shop", 2.4),
    ("shop-perhaps", "online", "online-shop", 2.6),
    ("shop", "online", "online-shop", 3.2),
    ("goods", "sell", "shop", 1.0),
    ("goods", "shop-perhaps", "shop", 1.0),
    ("food", "home", "food-home", 3.5),
    ("food", "homemade", "food-home", 3.0),
    ("food", "online", "food-home", 2.8),
    ("food", "order", "food-home", 2.2),
    ("food", "make", "food-home", 1.6),
    ("food", "sell", "food-home", 0.6),
    ("food-home-perhaps", "home", "food-home", 2.0),
    ("cafe", "home", "food-home", 0.8),
    ("repair", "vehicle", "car", 3.2),
    ("clean", "vehicle", "car", 3.0),
    ("install", "vehicle", "car", 2.6),
    ("repair", "appliance", "home-services", 3.0),
    ("install", "appliance", "home-services", 2.5),
    ("clean", "appliance", "home-services", 2.5),
    ("sell", "vehicle", "car", 2.0),
    ("rent", "vehicle", "car", 2.0),
    ("rent", "property", "real-estate", 2.4),
    ("sell", "property", "real-estate", 2.6),
    ("rent", "stay", "travel", 3.0),
    ("property", "stay", "travel", 1.2),
    ("rent", "party", "events", 2.0),
    ("rent", "festive", "events", 2.0),
    ("festive", "party", "events", 3.5),
    ("photo", "party", "events", 3.0),
    ("teach", "skill", "lessons", 3.4),
    ("teach", "subject", "courses", 2.4),
    ("teach", "private", "lessons", 2.0),
    ("teach", "sport", "gym", 1.6),
    ("skill", "private", "lessons", 1.5),
)
_ASIDE, _SECOND_NOUN, _LATER = 0.3, 0.45, 0.8


def trades_named(text: str, language: str) -> tuple[str, ...]:
    """Return the trades that an owner's words may mean, the likeliest first; none where nothing is said of it.

    >>> trades_named("accountant for restaurants", "en")[0]
    'services'
    >>> trades_named("a small family business", "en")
    ()
    """
    weights = _weights(text, language)
    return tuple(sorted(weights, key=lambda trade: -weights[trade]))


def trade_named(text: str, language: str) -> str | None:
    """Return the trade that an owner's words mean where it is clear, `other` where it is none of the known ones."""
    weights = _weights(text, language)
    best = sorted(weights.values(), reverse=True)[:2]
    if not best or best[1:] == best[:1]:
        return None
    return max(weights, key=lambda trade: weights[trade])


def _weights(text: str, language: str) -> dict[str, float]:
    """Return how much speaks for each trade that a text may mean."""
    weights: defaultdict[str, float] = defaultdict(float)
    meant = _strongest(text, language)
    for meaning, share in meant.items():
        trade, weight = _alone(meaning)
        if trade:
            weights[trade] += weight * share
    for one, other, trade, weight in _TOGETHER:
        if one in meant and other in meant:
            weights[trade] += weight * min(1.0, max(meant[one], meant[other]))
    return dict(weights)


def _alone(meaning: str) -> tuple[str, float]:
    """Return the trade that a meaning says by itself, and how surely."""
    if meaning in TRADES:
        return meaning, _NAME
    if meaning.endswith("-perhaps"):
        return meaning.removesuffix("-perhaps"), _PERHAPS
    return _ALONE.get(meaning, ("", 0.0))


def _strongest(text: str, language: str) -> dict[str, float]:
    """Return what a text means, each with the share of its weight that it keeps where it stands."""
    meant: dict[str, float] = {}
    for meaning, share in _shares(text, language):
        meant[meaning] = max(share, meant.get(meaning, 0.0)) + (0.1 if meaning in meant else 0.0)
    return meant


def _shares(text: str, language: str) -> Iterator[tuple[str, float]]:
    rows = list(found_in(text, _language(language)))
    clauses = list(dict.fromkeys(row[0].clause for row in rows))
    for at, row in enumerate(rows):
        follows = rows[at + 1] if at + 1 < len(rows) else None
        lesser = at > 0 and row[0].beside and _leads(rows[at - 1]) if _first_leads(row[0]) else _is_before_noun(follows)
        share = (_ASIDE if row[0].aside and at else 1.0) * (_SECOND_NOUN if lesser else 1.0)
        share *= _LATER ** min(2, clauses.index(row[0].clause)) + _LONGER / _NAME * (row[0].length - 1)
        yield from ((one.meaning, share) for one in row)


def _first_leads(found: Found) -> bool:
    """Tell whether of two nouns side by side the first says what it is, as in all languages but English."""
    return found.language != FIRST


def _leads(row: list[Found]) -> bool:
    return any(_alone(one.meaning)[1] >= _PERHAPS for one in row)


def _is_before_noun(follows: list[Found] | None) -> bool:
    return follows is not None and follows[0].beside and _leads(follows)


def _language(language: str) -> Language:
    return language  # type: ignore[return-value]
