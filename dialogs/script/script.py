"""What is asked, in which order. In which words is `ask.ftl`'s, what comes of it `storage.model.journey`'s.

To add a question, add a line to `SCRIPT`; a test names the words it still needs. Its place in the tuple is its place
in the talk and means nothing else.
"""

from dialogs.kinds.lists import ListOf, Ticks
from dialogs.kinds.single import OneOf
from dialogs.kinds.texts import OwnWords
from dialogs.script.offered import languages, purposes, stage_sets, touchpoints, trades
from dialogs.script.question import Question

SCRIPT: tuple[Question, ...] = (
    Question("language", OneOf(), languages),
    Question("business.name"),
    Question("business.trade", OwnWords(), trades),
    Question("purpose", OwnWords(), purposes),
    Question("persona.name"),
    Question("stages", offered=stage_sets),
    Question("stages.*.touchpoints", Ticks(), touchpoints),
    Question("stages.*.customer_goals", ListOf("phrases")),
    Question("stages.*.emotion.score"),
    Question("stages.*.obstacles"),
    Question("stages.*.opportunities"),
)
