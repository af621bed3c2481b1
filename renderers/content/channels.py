"""Which icon a touchpoint has, by its channel or its name. What people typed is only looked at.

Of each word the longest known one that it begins with counts; phrases count before words. The words that owners use
stand in `channel.ftl` of each language; English ones are understood in every language.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from renderers.vocabulary import Vocabulary
from storage.model.journey import Touchpoint
from storage.model.text import folded

# The first that has a word of the text wins: the message that holds its words, and its icon.
CHANNELS: tuple[tuple[str, str], ...] = (
    ("channel-place", "map-marker-outline"),
    ("channel-review", "star-outline"),
    ("channel-print", "newspaper-variant-outline"),
    ("channel-email", "email-outline"),
    ("channel-cart", "cart-outline"),
    ("channel-cash", "cash"),
    ("channel-payment", "credit-card-outline"),
    ("channel-delivery", "truck-delivery-outline"),
    ("channel-parcel", "package-variant-closed"),
    ("channel-chat", "chat-processing-outline"),
    ("channel-support", "face-agent"),
    ("channel-phone", "phone-outline"),
    ("channel-video", "video-outline"),
    ("channel-advert", "bullhorn-outline"),
    ("channel-social", "share-variant-outline"),
    ("channel-post", "email-outline"),
    ("channel-friend", "account-heart-outline"),
    ("channel-community", "account-group"),
    ("channel-map", "map-marker-outline"),
    ("channel-search", "magnify"),
    ("channel-app", "cellphone"),
    ("channel-web", "web"),
    ("channel-event", "calendar-star"),
    ("channel-gift", "gift-outline"),
    ("channel-paper", "receipt-text-outline"),
    ("channel-staff", "account-tie-outline"),
    ("channel-premises", "storefront-outline"),
    ("channel-vehicle", "car"),
)
# The message of `map.ftl` that calls a kind of channel by its name; those of one icon have one name.
NAMED: Mapping[str, str] = {
    "channel-print": "map-channel-print",
    "channel-email": "map-channel-email",
    "channel-payment": "map-channel-payment",
    "channel-delivery": "map-channel-delivery",
    "channel-chat": "map-channel-chat",
    "channel-phone": "map-channel-phone",
    "channel-advert": "map-channel-ads",
    "channel-social": "map-channel-social",
    "channel-friend": "map-channel-word-of-mouth",
    "channel-community": "map-channel-community",
    "channel-app": "map-channel-app",
    "channel-web": "map-channel-web",
    "channel-event": "map-channel-events",
    "channel-premises": "map-channel-premises",
    "channel-review": "map-sign-review",
    "channel-cart": "map-sign-cart",
    "channel-cash": "map-sign-cash",
    "channel-parcel": "map-sign-parcel",
    "channel-support": "map-sign-support",
    "channel-video": "map-sign-video",
    "channel-map": "map-sign-map",
    "channel-search": "map-sign-search",
    "channel-gift": "map-sign-gift",
    "channel-paper": "map-sign-paper",
    "channel-staff": "map-sign-staff",
    "channel-vehicle": "map-sign-vehicle",
}
ELSEWHERE = {True: "web", None: "gesture-tap"}
# What a name says more exactly than its channel: icons of names, and of the channels that give way to them.
MORE_EXACT: Mapping[str, frozenset[str]] = {
    "map-marker-outline": frozenset(icon for _, icon in CHANNELS),
    "credit-card-outline": frozenset({"web", "cellphone"}),
    "package-variant-closed": frozenset({"truck-delivery-outline"}),
    "account-tie-outline": frozenset({"storefront-outline"}),
    "car": frozenset({"bullhorn-outline", "newspaper-variant-outline", "storefront-outline"}),
}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_NOTHING = "channel-nothing"  # the message with what only looks like a word of another kind
_SHORT = 3  # a word this short must be the whole word: "ad" is not "address"

Channels = tuple[tuple[str, str], ...]  # the id of a message, its words


def channel_icon(point: Touchpoint, words: Vocabulary) -> str:
    """Return the icon of a touchpoint: by its channel, else by its name, else by where it is.

    A person who is met on the premises is a person, and a page for paying is a card.
    """
    known = words.channels, words.locale.articles
    channel, name = _icon(point.channel or "", *known), _icon(point.name, *known)
    if channel in MORE_EXACT.get(name or "", ()):
        return name or ELSEWHERE[None]
    return channel or name or ELSEWHERE[point.online or None]


def name_of_icon(icon: str, words: Vocabulary) -> str | None:
    """Return how the kind of channel is called that has an icon; None for an icon of no channel."""
    if icon == ELSEWHERE[None]:
        return words["map-sign-other"]
    return next((words[NAMED[kind]] for kind, found in CHANNELS if found == icon and kind in NAMED), None)


def icon_of(text: str, words: Vocabulary) -> str:
    """Return the icon of what a text names."""
    return _icon(text, words.channels, words.locale.articles) or ELSEWHERE[None]


@lru_cache(4_096)
def _icon(text: str, channels: Channels, articles: tuple[str, ...]) -> str | None:
    known, rest = _known(channels, articles), f" {_bare(text, articles)} "
    found = set()
    for phrase in known.phrases:  # the longest first
        if f" {phrase} " in rest:
            found.add(known.kinds[phrase])
            rest = rest.replace(f" {phrase} ", " ")
    found.update(known.kinds[one] for word in rest.split() if (one := _longest(word, known)))
    return next((icon for name, icon in CHANNELS if name in found), None)


@dataclass(frozen=True, slots=True)
class _Known:
    """The kinds of channels by their words and phrases; of two kinds with one word, the first."""

    kinds: Mapping[str, str]
    phrases: tuple[str, ...]


def _longest(word: str, known: _Known) -> str | None:
    """Return the longest known word that a word begins with: "posts" is more than "post"; a short one must be all."""
    beginnings = (word[:end] for end in range(len(word), _SHORT, -1))
    return next((one for one in (word, *beginnings) if one in known.kinds), None)


def _bare(text: str, articles: tuple[str, ...]) -> str:
    """Return the words of a text, without articles and with a space between them."""
    article = _article(articles)
    return " ".join(article.sub("", word) for word in _WORD.findall(folded(text)))


@cache
def _article(articles: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds an article before a word of two letters or more; nothing where a language has none."""
    found = "|".join(re.escape(folded(article)) for article in articles)
    return re.compile(f"^(?:{found})(?=..)" if found else "(?!)")


@lru_cache(64)
def _known(channels: Channels, articles: tuple[str, ...]) -> _Known:
    words, kinds = dict(channels), dict[str, str]()
    for name in (_NOTHING, *(name for name, _ in CHANNELS)):
        for word in words[name].split("|"):
            kinds.setdefault(_bare(word, articles) if " " in word else folded(word), name)
    phrases = sorted((word for word in kinds if " " in word), key=len, reverse=True)
    return _Known(kinds, tuple(phrases))
