"""What is asked, in which order. In which words is `ask.ftl`'s, what comes of it `storage.model.journey`'s.

To add a question, add a line to `SCRIPT`; a test names the words it still needs. Its place in the tuple is its place
in the talk and means nothing else.
"""

from dialogs.kinds.lists import Ideas, ListOf, Ticks
from dialogs.kinds.numbers import OneToFive
from dialogs.kinds.references import Serving, SomeItems
from dialogs.kinds.single import OneOf
from dialogs.kinds.texts import OwnWords
from dialogs.script.conditions import Among, Is, Known, Serves, Unserved
from dialogs.script.offered import (
    free_ideas,
    languages,
    obstacles_beside,
    purposes,
    stage_sets,
    touchpoints,
    trades,
)
from dialogs.script.question import Question

MOST_FOCUS = 3  # obstacles that bear on the question of a map

_OBSTACLES, _IDEAS = "stages.*.obstacles", "stages.*.opportunities"
_EVIDENCE = ("guess", "heard", "measured")

SCRIPT: tuple[Question, ...] = (
    Question("language", OneOf(), languages),
    Question("business.trade", OwnWords(), trades),
    Question("business.alone"),
    Question("purpose", OwnWords(), purposes),
    Question("stages", offered=stage_sets),
    Question("persona.name"),
    Question("stages.*.touchpoints", Ticks(), touchpoints),
    Question("stages.*.customer_goals", ListOf("phrases")),
    Question("stages.*.emotion.score"),
    Question("stages.*.strengths", when=Is("state", ("to-be",))),
    Question(_OBSTACLES),
    Question(_IDEAS, Ideas(), beside=obstacles_beside),
    Question(f"{_IDEAS}.*.answers", when=Known(_OBSTACLES)),
    Question("business.name", after_first="stages"),
    # Three that matter.
    Question("focus", SomeItems(_OBSTACLES, MOST_FOCUS), when=Known(_OBSTACLES)),
    Question(f"{_OBSTACLES}.*.severity", OneToFive("severity"), when=Among("focus")),
    Question(f"{_OBSTACLES}.*.frequency", OneToFive("frequency"), when=Among("focus")),
    Question(f"{_OBSTACLES}.*.evidence", OneOf(_EVIDENCE, "evidence"), when=Among("focus")),
    Question(
        f"{_OBSTACLES}.*.answered_by",
        Serving("obstacles"),
        free_ideas,
        when=Unserved("focus", _IDEAS, "answers"),
        kept_as=f"{_IDEAS}.*.answers",
    ),
    Question(f"{_IDEAS}.*.effort", OneToFive("effort"), when=Serves("focus", _IDEAS, "answers")),
    Question("harm", when=Known(_OBSTACLES)),
    # Asked only where somebody wants to say it.
    Question("stages.*.touchpoints.*.reason", depth="full"),
    Question("stages.*.touchpoints.*.verdict", depth="full"),
    Question("stages.*.touchpoints.*.owner", depth="full"),
    Question("stages.*.owner", depth="full"),
    Question("stages.*.kpis", depth="full"),
    Question("stages.*.kpis.*.value", depth="full"),
    Question("stages.*.business_goals", depth="full"),
    Question("stages.*.walked.notes", depth="full"),
    Question("review_on", depth="full"),
)
