"""The questions that the tests answer, whatever else is asked by now."""

from dataclasses import replace

from dialogs import interview as interviews
from dialogs.interview import Interview
from dialogs.script.posing import Script
from dialogs.script.script import SCRIPT
from storage.model.journey import Language

KNOWN = (
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
)
_BY_ADDRESS = {question.address: question for question in SCRIPT}
ASKED: Script = tuple(
    replace(question, after_first="") if question.after_first else question
    for question in (_BY_ADDRESS[address] for address in KNOWN)
)


def begin(language: Language, *, given: bool) -> Interview:
    """Return a new interview that asks what these tests answer: a question more in `SCRIPT` changes none of them."""
    return replace(interviews.begin(language, given=given), script=ASKED)
