"""Which icon a touchpoint has, by its channel or its name. What people typed is only looked at.

The words that owners use stand in `channel.ftl` of each language; English ones are understood in every language.
"""

import re
from functools import cache, lru_cache

from renderers.vocabulary import Vocabulary
from storage.model.journey import Touchpoint
from storage.model.text import folded

# The first that has a word of the text wins: the message that holds its words, and its icon.
CHANNELS: tuple[tuple[str, str], ...] = (
    ("channel-review", "star-outline"),
    ("channel-print", "newspaper-variant-outline"),
    ("channel-email", "email-outline"),
    ("channel-cart", "cart-outline"),
    ("channel-payment", "credit-card-outline"),
    ("channel-delivery", "truck-delivery-outline"),
    ("channel-parcel", "package-variant-closed"),
    ("channel-chat", "chat-processing-outline"),
    ("channel-support", "face-agent"),
    ("channel-phone", "phone-outline"),
    ("channel-video", "video-outline"),
    ("channel-advert", "bullhorn-outline"),
    ("channel-social", "share-variant-outline"),
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
)
ELSEWHERE = {True: "web", False: "storefront-outline", None: "gesture-tap"}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SHORT = 3  # a word this short must be the whole word: "ad" is not "address"

Channels = tuple[tuple[str, str], ...]  # the id of a message, its words


def channel_icon(point: Touchpoint, words: Vocabulary) -> str:
    """Return the icon of a touchpoint: by its channel, else by its name, else by where it is."""
    known = words.channels, words.locale.articles
    return _icon(point.channel or "", *known) or _icon(point.name, *known) or ELSEWHERE[point.online]


def icon_of(text: str, words: Vocabulary) -> str:
    """Return the icon of what a text names."""
    return _icon(text, words.channels, words.locale.articles) or ELSEWHERE[None]


@lru_cache(4_096)
def _icon(text: str, channels: Channels, articles: tuple[str, ...]) -> str | None:
    article = _article(articles)
    said = [article.sub("", word) for word in _WORD.findall(folded(text))]
    return next((icon for icon, known in _known(channels) if any(_is(word, known) for word in said)), None)


def _is(word: str, known: frozenset[str]) -> bool:
    return word in known or any(word.startswith(one) for one in known if len(one) > _SHORT)


@cache
def _article(articles: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds an article before a word of two letters or more; nothing where a language has none."""
    found = "|".join(re.escape(folded(article)) for article in articles)
    return re.compile(f"^(?:{found})(?=..)" if found else "(?!)")


@lru_cache(64)
def _known(channels: Channels) -> tuple[tuple[str, frozenset[str]], ...]:
    words = dict(channels)
    return tuple((icon, frozenset(map(folded, words[name].split("|")))) for name, icon in CHANNELS)
