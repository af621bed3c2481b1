"""What is asked, in which order. In which words is `ask.ftl`'s, what comes of it `storage.model.journey`'s.

To add a question, add a line to `SCRIPT`; a test names the words it still needs. Its place in the tuple is its place
in the talk and means nothing else.
"""

from dialogs.kinds.lists import Ideas, ListOf, Ticks
from dialogs.kinds.numbers import Feeling, OneToFive
from dialogs.kinds.references import Serving, SomeItems
from dialogs.kinds.single import OneOf, YesNo
from dialogs.kinds.sources import Sources
from dialogs.kinds.texts import OwnWords
from dialogs.script.conditions import Among, AtMost, Behind, Every, Is, Known, Lacks, Serves, Unserved
from dialogs.script.offered.at_stage import customers, further, listed_at_stage, measures, peaks, practices, touchpoints
from dialogs.script.offered.items import free_ideas, in_charge, obstacles_beside, other_stages, people, voices
from dialogs.script.offered.known import (
    actors,
    benefits,
    channels,
    good_feelings,
    impacts,
    lanes,
    languages,
    named_feelings,
    obstacle_kinds,
    purposes,
    reasons,
    stage_sets,
    trades,
)
from dialogs.script.question import Question

MOST_FOCUS = 3  # obstacles that bear on the question of a map

_S, _T, _O, _P = "stages.*", "stages.*.touchpoints.*", "stages.*.obstacles.*", "stages.*.opportunities.*"
_OBSTACLES, _IDEAS = "stages.*.obstacles", "stages.*.opportunities"
_EVIDENCE = ("guess", "heard", "measured")
_WITH_OTHERS = Lacks("business.alone", (True,))

SCRIPT: tuple[Question, ...] = (
    Question("language", OneOf(), languages),
    Question("business.trade", OwnWords(), trades),
    Question("business.alone", YesNo("word-alone")),
    Question("purpose", OwnWords(), purposes),
    Question("benefit", OwnWords(), benefits, "full", group="business"),
    Question("business.offer", depth="full", group="business"),
    Question("business.market", depth="full", group="business"),
    Question("business.presence", depth="full", group="business"),
    Question("voices", ListOf("things"), depth="full", group="business"),
    Question("stages", offered=stage_sets),
    Question("persona.name", offered=customers),
    Question("persona.actor", OwnWords(), actors, "full", group="persona"),
    Question("persona.segment", depth="full", group="persona"),
    Question("persona.description", depth="full", group="persona"),
    Question("persona.need", depth="full", group="persona"),
    Question("persona.comfort", depth="full", group="persona"),
    Question("persona.feeling", OwnWords(), good_feelings, "full", group="persona"),
    Question("persona.fear", depth="full", group="persona"),
    Question("persona.quote", depth="full", group="persona"),
    # Stage by stage: what customers do and where they meet the business.
    Question(f"{_S}.steps", ListOf("phrases"), depth="full", group="doing"),
    Question(f"{_S}.thoughts", depth="full", group="doing"),
    Question(f"{_S}.touchpoints", Ticks(), touchpoints),
    Question(f"{_T}.channel", OwnWords(), channels, "full", group="place"),
    Question(f"{_T}.online", depth="full", group="place"),
    Question(f"{_T}.third_party", depth="full", group="place"),
    Question(f"{_T}.relation", depth="full", group="place"),
    Question(f"{_T}.reason", OwnWords(), reasons, "full", group="worth"),
    Question(f"{_T}.impact", OwnWords(), impacts, "full", group="worth"),
    Question(f"{_T}.importance", OneToFive("importance"), depth="full", group="worth"),
    Question(f"{_T}.effectiveness", OneToFive("effectiveness"), depth="full", group="working"),
    Question(f"{_T}.verdict", depth="full", group="working"),
    Question(f"{_T}.owner", OwnWords(), in_charge, "full", _WITH_OTHERS, group="working"),
    Question(f"{_T}.volume", depth="full", group="counted"),
    Question(f"{_T}.frequency", depth="full", group="counted"),
    Question(f"{_T}.wait", depth="full", group="counted"),
    Question(f"{_T}.figures", ListOf("things"), depth="full", group="counted"),
    Question(f"{_T}.figures.*.value", depth="full", group="counted"),
    Question(f"{_S}.customer_goals", Ticks("phrases"), listed_at_stage),
    Question(f"{_S}.business_goals", ListOf("phrases"), depth="full", group="goals"),
    Question(f"{_S}.business_goals.*.how", depth="full", group="goals"),
    # How customers feel there, and what is good already.
    Question(f"{_S}.emotion.score"),
    Question(f"{_S}.emotion.feelings", Ticks(), named_feelings, "full", group="feelings"),
    Question(f"{_S}.emotion.quote", depth="full", group="feelings"),
    Question(f"{_S}.emotion.sources", Sources(), depth="full", group="feelings"),
    Question(f"{_S}.strengths", when=Is("state", ("to-be",))),
    Question(f"{_S}.strengths", depth="full", group="feelings"),
    # What is in the way, and what could help.
    Question(_OBSTACLES, Ticks("sentences"), listed_at_stage),
    Question(
        f"{_S}.further.cause",
        offered=further,
        when=Every((AtMost(f"{_S}.emotion.score", -1), Lacks(_OBSTACLES))),
        kept_as=_OBSTACLES,
        is_follow_up=True,
    ),
    Question(
        f"{_S}.further.obstacles",
        offered=further,
        when=Every((AtMost(f"{_S}.emotion.score", 0), Known(_OBSTACLES))),
        kept_as=_OBSTACLES,
        is_follow_up=True,
    ),
    Question(f"{_O}.severity", OneToFive("severity"), depth="full", group="obstacle"),
    Question(f"{_O}.frequency", OneToFive("frequency"), depth="full", group="obstacle"),
    Question(f"{_O}.kind", OwnWords(), obstacle_kinds, "full", group="obstacle"),
    Question(f"{_O}.repair", depth="full", group="obstacle"),
    Question(f"{_O}.sources", Sources(), depth="full", group="obstacle"),
    Question(f"{_O}.evidence", OneOf(_EVIDENCE, "evidence"), depth="wanted", when=Lacks(f"{_O}.sources")),
    Question(f"{_O}.by", OwnWords(), voices, "full", Known("voices"), group="obstacle"),
    Question(_IDEAS, Ideas(), listed_at_stage, beside=obstacles_beside),
    Question(f"{_P}.answers", when=Known(_OBSTACLES)),
    Question(
        f"{_S}.further.opportunities",
        offered=practices,
        depth="full",
        when=Known(_IDEAS),
        kept_as=_IDEAS,
        is_follow_up=True,
    ),
    Question(
        f"{_O}.answered_by",
        Serving("obstacles"),
        free_ideas,
        "full",
        Unserved("", _IDEAS, "answers"),
        kept_as=f"{_P}.answers",
        group="obstacle",
    ),
    Question(f"{_P}.effort", OneToFive("effort"), depth="full", serves="answers", group="idea"),
    Question(f"{_P}.by", OwnWords(), voices, "full", Known("voices"), group="idea"),
    # When, and the business's own side.
    Question(f"{_S}.wait", depth="full", group="time"),
    Question(f"{_S}.peaks", OwnWords(), peaks, "full", group="time"),
    Question(f"{_S}.decision", depth="full", group="time"),
    Question(f"{_S}.moment_of_truth", depth="full", group="time"),
    Question(f"{_S}.loops_to", offered=other_stages, depth="full", when=Behind("stages"), group="time"),
    Question(f"{_S}.backstage", ListOf("phrases"), depth="full", group="inside"),
    Question(f"{_S}.owner", OwnWords(), people, "full", _WITH_OTHERS, group="inside"),
    Question(f"{_S}.kpis", Ticks(), measures, "full", group="measures"),
    Question(f"{_S}.kpis.*.value", depth="full", group="measures"),
    Question(f"{_S}.kpis.*.target", depth="full", group="measures"),
    Question("business.name", after_first="stages"),
    # Three that matter.
    Question("focus", SomeItems(_OBSTACLES, MOST_FOCUS), when=Known(_OBSTACLES)),
    Question(f"{_O}.severity", OneToFive("severity"), when=Among("focus")),
    Question(f"{_O}.frequency", OneToFive("frequency"), when=Among("focus")),
    Question(f"{_O}.evidence", OneOf(_EVIDENCE, "evidence"), when=Every((Among("focus"), Lacks(f"{_O}.sources")))),
    Question(
        f"{_O}.answered_by",
        Serving("obstacles"),
        free_ideas,
        when=Unserved("focus", _IDEAS, "answers"),
        kept_as=f"{_P}.answers",
    ),
    Question(f"{_P}.effort", OneToFive("effort"), when=Serves("focus", _IDEAS, "answers")),
    Question("harm", when=Known(_OBSTACLES)),
    # Of the whole journey.
    Question("paths", ListOf("phrases"), depth="full", group="whole"),
    Question("paths.*.steps", ListOf("things"), depth="full", group="whole"),
    Question("kpis", Ticks(), measures, "full", group="whole"),
    Question("kpis.*.value", depth="full", group="whole"),
    Question("kpis.*.target", depth="full", group="whole"),
    Question("review_on", depth="full", group="whole"),
    # Asked only where somebody wants to say it.
    Question(f"{_S}.walked.on", depth="wanted", group="walk"),
    Question(f"{_S}.walked.steps", ListOf("phrases"), depth="wanted", group="walk"),
    Question(f"{_S}.walked.steps.*.minutes", depth="wanted", group="walk"),
    Question(f"{_S}.walked.steps.*.score", Feeling(keeps_quote=False), depth="wanted", group="walk"),
    Question(f"{_S}.walked.minutes", depth="wanted", group="walk"),
    Question(f"{_S}.walked.notes", depth="wanted", group="walk"),
    Question("persona.portrait", depth="wanted"),
    Question("voices.*.name", depth="wanted"),
    Question(f"{_S}.kind", depth="wanted", is_derived=True),
    Question(f"{_S}.group", depth="wanted"),
    Question(f"{_S}.emotion.evidence", OneOf(_EVIDENCE, "evidence"), depth="wanted", is_derived=True),
    Question(f"{_P}.sources", Sources(), depth="wanted"),
    Question(f"{_S}.kpis.*.unit", depth="wanted"),
    Question(f"{_S}.kpis.*.better", depth="wanted"),
    Question("kpis.*.unit", depth="wanted"),
    Question("kpis.*.better", depth="wanted"),
    Question("title", depth="wanted"),
    Question("state", depth="wanted", is_derived=True),
    Question("as_of", depth="wanted"),
    Question("version", depth="wanted"),
    Question("lanes", Ticks(), lanes, "wanted"),
    Question("brand.accent", depth="wanted"),
    Question("brand.logo", depth="wanted"),
)
