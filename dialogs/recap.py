"""What was noted of a stage, in two lines, said when its last question is answered."""

from collections.abc import Iterator

from dialogs.interview import Interview, answer_text
from dialogs.script import Asked, asked, open_question


def recap(before: Interview, after: Interview) -> str:
    """Return the recap of the stage that an answer has completed, empty where it has completed none."""
    one, next_one = open_question(before.log), open_question(after.log)
    if one is None or not one.stage or before.log.answer(one.address) or after.log.turn == before.log.turn:
        return ""
    if (next_one and next_one.stage <= one.stage) or before.log.ids("stages") != after.log.ids("stages"):
        return ""
    words, stages = after.words, len(after.log.ids("stages"))
    name = str(after.log.value(f"stages.{one.stage_id}.name"))
    noted = words("say-list-dot").join(_parts(after, one.stage_id)) or words("say-recap-nothing")
    return f"{words('say-recap', stage=name, place=one.stage, stages=stages)}\n{noted}"


def _parts(interview: Interview, stage_id: str) -> Iterator[str]:
    log, words = interview.log, interview.words
    for one in asked(log):
        if one.stage_id != stage_id:
            continue
        name = one.question.message_id.removeprefix("ask-stages-")
        if one.question.kind in ("list", "choices"):
            count = len(log.ids(one.address))
            if count:
                yield words(f"say-recap-{name}", count=count)
        elif shown := _single(interview, one):
            yield words(f"say-recap-{name}", answer=shown)


def _single(interview: Interview, one: Asked) -> str:
    choices = one.question.choices(interview.log, one.address, interview.words)
    return answer_text(interview.log.value(one.address), choices, interview.words)
