"""The questions that the conversations of the tests and of `examples/` answer, whatever else is asked by now."""

from dataclasses import replace

from dialogs import interview as interviews
from dialogs.interview import Interview
from dialogs.script.posing import Script
from dialogs.script.script import SCRIPT
from storage.model.journey import Language

KNOWN = frozenset(
    {
        "language",
        "business.name",
        "business.trade",
        "purpose",
        "persona.name",
        "stages",
        "stages.*.touchpoints",
        "stages.*.customer_goals",
        "stages.*.emotion.score",
        "stages.*.obstacles",
        "stages.*.opportunities",
    }
)
ASKED: Script = tuple(question for question in SCRIPT if question.address in KNOWN)
STAGED = sum("*" in question.address for question in SCRIPT)  # questions a stage


def begin(language: Language, *, given: bool) -> Interview:
    """Return a new interview that asks what these tests answer: a question more in `SCRIPT` changes none of them."""
    return replace(interviews.begin(language, given=given), script=ASKED)
