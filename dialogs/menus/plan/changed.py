"""The menus of what is asked again: what has changed since the last review, and how it is now that a thing is done."""

from dialogs.interview import Interview, open_question, reviewed
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import Menu, Row, rows_of, short
from dialogs.menus.staging import named_stages
from dialogs.renewing.done import asked_because, ways_out
from dialogs.renewing.review import DAY, next_days
from dialogs.screens import Changed

_ONE_BELOW_THE_OTHER = 5  # stages: more of them stand two a row
_HALF = 20  # characters of a stage's name where two stand in a row


def changed(interview: Interview, screen: Changed) -> Menu:
    """Ask what has changed: the stages, those with a tick are asked about again."""
    words, ids, ticked = interview.words, interview.log.ids("stages"), screen.stages.split()
    signs = {one: "☑" if one in ticked else "☐" for one in ids}
    lines = [f"{signs[one]} {name}" for one, name in zip(ids, named_stages(interview), strict=True)]
    columns = 1 if len(ids) <= _ONE_BELOW_THE_OTHER else 2
    most = {"most": _HALF} if columns > 1 else {}
    buttons = [Choice(f"/changed {one}", short(line, **most)) for one, line in zip(ids, lines, strict=True)]
    rows: list[Row] = [tuple(buttons[at : at + columns]) for at in range(0, len(buttons), columns)]
    count = sum(one in ticked for one in ids)
    go = (Choice("/changed go", words("renew-button-go", count=count)),)
    text, how = words("renew-ask"), words("renew-ask-how")
    return Menu(text, (*rows, go, *rows_of(words, (("resume:never-mind",),))), "\n".join((text, *lines, how)))


def asked_again(interview: Interview) -> Menu | None:
    """Return what stands beside a question that is asked again: how it is now, or when the next review shall be."""
    one, words = open_question(interview) if interview.asking else None, interview.words
    if one is None:
        return None
    if thing := asked_because(interview, one):
        ways = ways_out(interview, thing)
    elif one.address == DAY and DAY in reviewed(interview):
        ways = next_days(interview)
    else:
        return None
    spoken = "\n".join(words("say-way", label=way.label, command=way.id) for way in ways)
    return Menu("", (ways,), spoken)
