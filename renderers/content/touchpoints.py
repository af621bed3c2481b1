"""What the lane of touchpoints reads of a stage."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from renderers.content.channels import channel_icon, icon_of
from renderers.content.context import Context
from renderers.content.figures import with_unit
from renderers.content.items import LaneItem
from renderers.content.tags import Tag
from renderers.vocabulary import slug
from storage.model.journey import Stage, Touchpoint
from storage.model.text import folded

_WHERE = {True: "online", False: "offline", None: None}
# Channels that say where they are.
_SAID = {"web": True, "app": True, "email": True, "social": True, "chat": True}
_SAID |= {"phone": False, "print": False, "premises": False, "delivery": False}


def touchpoints(stage: Stage, context: Context) -> Iterator[LaneItem]:
    """Where they meet, with whatever is known of the place."""
    for point in stage.touchpoints:
        verdict = point.verdict and f"verdict-{point.verdict}"
        icon = channel_icon(point, context.words)
        known = context.labelled(
            relation=point.relation,
            reason=context.words.ours("reason", point.reason),
            impact=context.words.ours("impact", point.impact),
            owner=point.owner,
            volume=point.volume,
            occurrence=point.frequency,
            wait=point.wait,
        )
        yield LaneItem(
            point.name,
            (
                *_channel(point, icon, context),
                *_signs(context.tagged(_where(point), point.third_party and "third-party", verdict)),
            ),
            (*known, *((figure.name, with_unit(figure.value, None, context.words.locale)) for figure in point.figures)),
            context.rated(importance=point.importance, effectiveness=point.effectiveness),
            icon=icon,
        )


def _where(point: Touchpoint) -> str | None:
    """Return whether it is online, where the channel does not say it already."""
    return None if _SAID.get(slug(point.channel)) is point.online else _WHERE[point.online]


def _channel(point: Touchpoint, icon: str, context: Context) -> tuple[Tag, ...]:
    """Return the channel, in our words where we know it, and only where the name does not say it already.

    Our own ones have icons that say them; what was typed says more than its icon.
    """
    channel = context.words.ours("channel", point.channel)
    if not channel or folded(channel) in folded(point.name):
        return ()
    # A name may be more exact than its channel, which then has a sign of its own.
    own = icon_of(point.channel or "", context.words)
    is_ours = folded(channel) in context.words.channel_names
    return (Tag(_begun(channel), own if is_ours else icon, is_sign=is_ours),)


def _begun(channel: str) -> str:
    """Return a channel that begins with a capital, as ours do, unless capitals are in it already."""
    return channel[:1].upper() + channel[1:] if channel == channel.lower() else channel


def _signs(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    return tuple(replace(tag, is_sign=True) for tag in tags)
