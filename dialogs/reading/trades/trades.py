"""Which trade an owner's own words mean, by the words of `occupation.ftl` and what they say together."""

from collections import defaultdict
from collections.abc import Iterator

from dialogs.reading.trades.occupations import Found, found_in
from dialogs.words import FIRST

NAMED = (
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
    "clean": ("home-services", 2.0),
    "vehicle": ("car", 0.5),
    "property": ("real-estate", 0.4),
    "teach": ("courses", 0.8),
    "photo": ("events", 1.0),
    "party": ("events", 0.8),
    "sport": ("gym", 0.8),
    "skill": ("lessons", 0.8),
    "taught": ("courses", 2.6),
}
# Trades that are taught where a word of teaching stands beside them.
_TAUGHT = frozenset(("cafe", "salon", "clinic", "services", "home-services", "car", "software", "events", "other"))
# What two of them say together, more than each for itself; the trades' names take part.
_TOGETHER = (
    ("goods", "online", "online-shop", 4.2),
    ("goods", "online-shop", "online-shop", 2.5),
    ("goods", "ship", "online-shop", 2.8),
    ("sell", "online", "online-shop", 2.4),
    ("shop-perhaps", "online", "online-shop", 2.6),
    ("shop", "online", "online-shop", 4.2),
    ("shop-perhaps", "online-shop", "online-shop", 1.5),
    ("online", "ship", "online-shop", 1.8),
    ("install", "car", "car", 2.6),
    ("repair", "car", "car", 2.6),
    ("clean", "car", "car", 2.0),
    ("goods", "other", "other", 1.0),
    ("goods", "sell", "shop", 1.0),
    ("goods", "shop-perhaps", "shop", 1.0),
    ("food", "stall", "cafe", 3.0),
    ("cafe-perhaps", "stall", "cafe", 1.5),
    ("food", "home", "food-home", 3.5),
    ("food", "homemade", "food-home", 3.0),
    ("food", "online", "food-home", 2.8),
    ("food", "order", "food-home", 2.2),
    ("food", "make", "food-home", 2.2),
    ("food", "sell", "food-home", 0.6),
    ("food-home-perhaps", "home", "food-home", 2.0),
    ("cafe", "home", "food-home", 0.8),
    ("repair", "vehicle", "car", 3.2),
    ("clean", "vehicle", "car", 3.0),
    ("install", "vehicle", "car", 2.6),
    ("repair", "appliance", "home-services", 4.2),
    ("install", "appliance", "home-services", 4.0),
    ("clean", "appliance", "home-services", 4.0),
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
    ("teach", "skill", "lessons", 4.8),
    ("teach", "subject", "courses", 2.4),
    ("teach", "private", "lessons", 2.0),
    ("teach", "sport", "gym", 1.6),
    ("skill", "private", "lessons", 1.5),
)
# What is said after these in one clause is what the work is done on, or for.
_WORKS = frozenset(("clean", "repair", "install", "software", "home-services"))
_PHRASE = 3  # words that say more than a noun
_ASIDE, _SECOND_NOUN, _LATER, _FOREIGN, _LEAST = 0.3, 0.45, 0.8, 0.5, 0.7


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
    return _weights_of(_strongest(text, language)) or _weights_of(_strongest(text, language, everywhere=True))


def _weights_of(meant: dict[str, float]) -> dict[str, float]:
    weights: defaultdict[str, float] = defaultdict(float)
    for meaning, share in meant.items():
        trade, weight = _alone(meaning)
        if trade:
            weights[trade] += weight * share
    for one, other, trade, weight in _TOGETHER:
        if one in meant and other in meant:
            weights[trade] += weight * min(1.0, max(meant[one], meant[other]))
    return {trade: weight for trade, weight in weights.items() if max(weights.values()) >= _LEAST}


def _alone(meaning: str) -> tuple[str, float]:
    """Return the trade that a meaning says by itself, and how surely."""
    if meaning in NAMED:
        return meaning, _NAME
    if meaning.endswith("-perhaps"):
        return meaning.removesuffix("-perhaps"), _PERHAPS
    return _ALONE.get(meaning, ("", 0.0))


def _strongest(text: str, language: str, *, everywhere: bool = False) -> dict[str, float]:
    """Return what a text means, each with the share of its weight that it keeps where it stands."""
    meant: dict[str, float] = {}
    for meaning, share in _shares(list(found_in(text, language, everywhere=everywhere)), language):
        meant[meaning] = max(share, meant.get(meaning, 0.0)) + (0.1 if meaning in meant else 0.0)
    return meant


def _shares(rows: list[list[Found]], language: str) -> Iterator[tuple[str, float]]:
    """Yield the meanings found in a text, each with the share of its weight that it keeps where it stands."""
    places = {clause: at for at, clause in enumerate(dict.fromkeys(row[0].clause for row in rows))}
    worked = -1
    for at, row in enumerate(rows):
        first = row[0]
        share = _LATER ** min(2, places[first.clause]) + _LONGER / _NAME * (first.length - 1)
        share *= _ASIDE if first.aside and at else 1.0
        share *= _SECOND_NOUN if _is_lesser(rows, at) or (worked == first.clause and not first.beside) else 1.0
        share *= _FOREIGN if FIRST not in (first.language, language) and first.language != language else 1.0
        worked = first.clause if any(one.meaning in _WORKS for one in row) else worked
        yield from ((one.meaning, share) for one in row)
        if _is_taught(rows, at):
            yield "taught", share


def _is_lesser(rows: list[list[Found]], at: int) -> bool:
    """Tell whether a noun only says more of the noun beside it."""
    if _first_leads(rows[at][0]):
        return at > 0 and rows[at][0].beside and _leads(rows[at - 1])
    return rows[at][0].length < _PHRASE and _is_before_noun(rows[at + 1] if at + 1 < len(rows) else None)


def _is_taught(rows: list[list[Found]], at: int) -> bool:
    """Tell whether a word of teaching stands beside a trade, on the side where it leads: "barista training"."""
    first = rows[at][0]
    nouns = rows[at - 1 : at] if not _first_leads(first) else rows[at + 1 : at + 2]
    beside = first.beside if not _first_leads(first) else any(row[0].beside for row in nouns)
    taught = any(one.meaning in _TAUGHT for row in nouns for one in row)
    return beside and taught and any(one.meaning == "teach" for one in rows[at])


def _first_leads(found: Found) -> bool:
    """Tell whether of two nouns side by side the first says what it is, as in all languages but English."""
    return found.language != FIRST


def _leads(row: list[Found]) -> bool:
    return any(_alone(one.meaning)[1] >= _PERHAPS for one in row)


def _is_before_noun(follows: list[Found] | None) -> bool:
    return follows is not None and follows[0].beside and any(_alone(one.meaning)[1] > _PERHAPS for one in follows)
