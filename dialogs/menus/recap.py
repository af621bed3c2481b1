"""What was noted of a stage, in two lines, said when its last question is answered."""

from collections.abc import Iterator
from itertools import takewhile

from dialogs.changes.editing import is_list
from dialogs.interview import Interview, is_answered
from dialogs.menus.panel import shown
from dialogs.script.conditions import waits_for_focus
from dialogs.script.posing import Posed, is_due


def recap(before: Interview, after: Interview, one: Posed | None) -> str:
    """Return the recap of the stage that an answer has completed, empty where it has completed none.

    `one` was the open question.
    """
    if one is None or not one.stage or not _are_one_map(before, after):
        return ""
    if _is_told(before, one.stage) or not _is_told(after, one.stage):
        return ""
    words, stages = after.words, after.log.ids("stages")
    name = str(after.log.value(f"stages.{one.stage}.name"))
    noted = words("say-list-dot").join(_parts(after, one.stage)) or words("say-recap-nothing")
    place = stages.index(one.stage) + 1
    return f"{words('say-recap', stage=name, place=place, stages=len(stages))}\n{noted}"


def has_begun(before: Interview, after: Interview) -> bool:
    """Tell whether all is said now that comes before the second stage, and was not before."""
    if not _are_one_map(before, after):
        return False
    return _is_first_told(after) and not _is_first_told(before) and not _is_second_begun(before)


def _is_second_begun(interview: Interview) -> bool:
    """Tell whether something is said of the second stage already."""
    second = interview.log.ids("stages")[1]
    return any(one.stage == second and is_answered(interview.log, one) for one in interview.in_turn)


def _are_one_map(before: Interview, after: Interview) -> bool:
    """Tell whether two interviews are about the same map with the same stages."""
    return before.map_id == after.map_id and before.log.ids("stages") == after.log.ids("stages")


def _is_first_told(interview: Interview) -> bool:
    """Tell whether the first of several stages is told, and whatever is asked before the second one."""
    _, *others = interview.log.ids("stages") or ("",)
    if not others:
        return False
    until = takewhile(lambda one: one.stage != others[0], interview.posed)
    return all(is_answered(interview.log, one) for one in until if one.question.depth == "quick")


def _is_told(interview: Interview, stage: str) -> bool:
    """Tell whether all is answered that is asked of a stage in its turn; what its obstacles weigh is asked later.

    Who goes deeper into a part of the stage alone has told the stage before.
    """
    parts = [part for part in interview.log.deepened if part in ("", f"stages.{stage}")]
    asked = (
        one
        for one in interview.posed
        if one.stage == stage and is_due(one, parts, interview.log) and not waits_for_focus(one.question.when)
    )
    return all(is_answered(interview.log, one) for one in asked)


def _parts(interview: Interview, stage: str) -> Iterator[str]:
    for one in interview.posed:
        if one.stage == stage and len(one.items) == 1 and (noted := _noted(interview, one)):
            yield noted


def _noted(interview: Interview, one: Posed) -> str:
    words, name = interview.words, one.question.message_id.removeprefix("ask-stages-")
    if not words.has(f"say-recap-{name}"):
        return ""
    if is_list(one):
        count = len(interview.log.ids(one.address))
        return words(f"say-recap-{name}", count=count) if count else ""
    if interview.log.value(one.address) is None:
        return ""
    return words(f"say-recap-{name}", answer=shown(interview, one))
