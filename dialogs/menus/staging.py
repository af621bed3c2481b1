"""The menus in which stages are added, renamed, moved, split, put together and removed."""

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import Menu, rows_of, short
from dialogs.screens import OneStage


def stages(interview: Interview) -> Menu:
    """Return the stages, to choose one of."""
    words, names = interview.words, named_stages(interview)
    rows = tuple(
        (Choice(f"/stages {stage}", short(name)),)
        for stage, name in zip(interview.log.ids("stages"), names, strict=True)
    )
    spoken = "\n".join([*names, words("say-stages")])
    return Menu(words("chat-stages"), (*rows, *rows_of(words, (("stages add:add-stage",), ("resume",)))), spoken)


def one_stage(interview: Interview, screen: OneStage) -> Menu:
    """Return what can be done with a stage."""
    ids, stage = interview.log.ids("stages"), screen.stage
    place = ids.index(stage)
    earlier = ids[place - 1] if place else ""
    later = ids[place + 1] if place + 1 < len(ids) else ""
    moves = [f"stages reorder {stage} {earlier}:earlier-stage"] if earlier else []
    moves += [f"stages reorder {stage} {later}:later-stage"] if later else []
    rows = [[f"stages rename {stage}:rename", f"stages split {stage}:split"]]
    rows += [moves] if moves else []
    rows += [[f"stages merge {stage} {later}:merge"]] if later else []
    rows += [[f"stages remove {stage}:remove"]] if len(ids) > 1 else []
    return Menu(named_stages(interview)[place], rows_of(interview.words, (*rows, ("stages:up",))))


def named_stages(interview: Interview) -> tuple[str, ...]:
    """Return the names of the stages with their places, in order."""
    ids = enumerate(interview.log.ids("stages"), 1)
    names = ((place, str(interview.log.value(f"stages.{stage}.name"))) for place, stage in ids)
    return tuple(f"{interview.words.number(place)}. {name}" for place, name in names)
