"""What the head of the map says about the journey as a whole, in words. Where it stands is decided elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, repeat

from renderers.content.context import Context
from renderers.content.figures import standing, with_unit
from renderers.content.tags import SIGNS, Tag
from renderers.content.trend import Trend, trend_of
from renderers.vocabulary import Vocabulary
from storage.model.calendar import written
from storage.model.journey import Journey, Measure

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Count:
    """A figure that anybody can count on the map: how many ("4", "4 of 7"), what of, and what it leaves out."""

    amount: str
    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a map: title, who travels, short stamps (version, date), and facts as (label, content).

    Voices are the names of those who contributed; paths are ways across channels, as (label, steps); kpis are the
    measures of the whole journey, and trends where each of them is going; the accent is the business's own colour, dark
    enough for text on white; counts are what can be counted on the map.
    """

    title: str
    persona: str
    stamps: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    voices: tuple[str, ...]
    paths: tuple[tuple[str, tuple[str, ...]], ...]
    kpis: tuple[Tag, ...]
    accent: str
    counts: tuple[Count, ...] = ()
    trends: tuple[Trend | None, ...] = ()

    @property
    def measures(self) -> Iterator[tuple[Tag, Trend | None]]:
        """The measures that are shown, each with where it is going."""
        return zip(self.kpis, chain(self.trends, repeat(None)), strict=False)


def head_of(journey: Journey, words: Vocabulary) -> Head:
    """Return the head; a journey without a title is called after the business, else after the persona."""
    return head_in(Context(journey, words))


def head_in(context: Context) -> Head:
    """Return the head of the context's journey."""
    journey, words = context.journey, context.words
    who = journey.persona.name or journey.persona.segment or ""
    title = journey.title or journey.business.name or who or words["map-untitled"]
    persona = who if title != who else ""
    voices = (" — ".join(filter(None, (voice.name, voice.role))) for voice in journey.voices)
    paths = ((f"{words['map-path']} · {path.name}", tuple(filter(None, path.steps))) for path in journey.paths)
    return Head(
        title,
        persona,
        tuple(_stamps(journey, words)),
        tuple(_facts(context)),
        tuple(filter(None, voices)),
        tuple(paths),
        tuple(_measure(kpi, words) for kpi in journey.kpis),
        context.accent,
        tuple(_counts(context)),
        tuple(trend_of(kpi, words) if kpi.value else None for kpi in journey.kpis),
    )


def _stamps(journey: Journey, words: Vocabulary) -> Iterator[str]:
    if journey.state:
        yield words[f"map-state-{journey.state}"]
    if journey.version is not None:
        yield f"{words['map-version']} {words.number(journey.version)}"
    if journey.as_of:
        yield written(journey.as_of, words.locale)


def _counts(context: Context) -> Iterator[Count]:
    """Yield how many of the stages whose feeling is known please, how many moments lose customers, and what to do now.

    What there is none of is not said: that none was named does not say that there is none.
    """
    stages, words = context.journey.stages, context.words
    felt = [stage.emotion.score for stage in stages if stage.emotion.score is not None]
    if felt:
        pleasing = words.place(sum(score > 0 for score in felt), len(felt))
        known = f"{words['map-feelings-known']}: {words.place(len(felt), len(stages))}"
        note = known if len(felt) < len(stages) else ""
        yield Count(pleasing, words.counted("figure-pleasing", len(felt)), note)
    leaving = sum(obstacle.kind == "drop_off" for stage in stages for obstacle in stage.obstacles)
    if leaving:
        yield Count(words.number(leaving), words.counted("figure-leaving", leaving))
    now, first = context.now
    if now:
        # Else "5 things to do now" beside "Three things come first" reads as if one of them were wrong.
        note = words.counted("figure-now-first", first) if 0 < first < now else ""
        yield Count(words.number(now), words.counted("figure-now", now), note)


def _facts(context: Context) -> Iterator[tuple[str, str]]:
    journey, words = context.journey, context.words
    business, persona = journey.business, journey.persona
    yield from context.labelled(
        purpose=journey.purpose,
        benefit=words.ours("benefit", journey.benefit),
        segment=persona.segment if persona.name else None,
        description=persona.description,
        need=persona.need,
        comfort=persona.comfort,
        fear=persona.fear,
        wished_feeling=words.ours("feeling", persona.feeling),
        quote=persona.quote,
        actor=persona.actor and words.get(f"map-actor-{persona.actor}", persona.actor),
        business=business.name if journey.title else None,
        trade=business.trade,
        offer=business.offer,
        market=business.market and words[f"map-market-{business.market}"],
        presence=business.presence and words[f"map-presence-{business.presence}"],
    )
    yield from context.labelled(review_on=written(journey.review_on, words.locale) if journey.review_on else None)


def _measure(kpi: Measure, words: Vocabulary) -> Tag:
    """Return a measure in words; where it is known which way is better, they say how it stands to its target."""
    value, target = (with_unit(amount, kpi.unit, words.locale) for amount in (kpi.value, kpi.target))
    unit = "" if value or target else kpi.unit
    known = (("value", value), ("target", target), ("unit", unit))
    said = [kpi.name, *(f"{words[f'map-{name}']}\u00a0{amount}" for name, amount in known if amount)]
    judged = standing(kpi) if kpi.better else None
    if judged is None:
        return Tag(BETWEEN.join(said), "chart-timeline-variant")
    return Tag(BETWEEN.join([*said, words[f"map-{judged}"]]), *SIGNS[judged])
