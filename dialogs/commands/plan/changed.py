"""The command of the review: what has changed? Only the stages that are ticked are asked about again."""

from collections.abc import Collection

from dialogs.effects import Say
from dialogs.interview import Interview, Outcome
from dialogs.kinds.naming import positions
from dialogs.renewing.naming import stages_named
from dialogs.renewing.review import begun, worth_asking
from dialogs.screens import Changed
from dialogs.spellings import small_word
from storage.model.mistake import Mistake
from storage.model.plan.wording import one_line
from storage.model.text import folded

SMALL = ("done", "none")  # words that are said to this
_GO = "go"


def changed(interview: Interview, args: str) -> Outcome:
    """Ask what has changed (""), tick a stage or take its tick away ("s2", "2 3"), or begin ("go").

    Any other words name what has changed.
    """
    if not interview.log.ids("stages"):
        raise Mistake("wrong-no-stages")
    said = args.strip()
    if not said:
        return Outcome(interview.seeing(Changed(" ".join(worth_asking(interview)))))
    if folded(said) == _GO:
        return _begun(interview, _ticked(interview))
    return _named(interview, said)


def changed_by(interview: Interview, text: str) -> Outcome:
    """Return what comes of words where was asked what has changed."""
    match small_word(text):
        case "done":
            return _begun(interview, _ticked(interview))
        case "none":
            return _begun(interview, ())
        case _:
            return changed(interview, text)


def _ticked(interview: Interview) -> tuple[str, ...]:
    """Return the stages that are ticked now, or would be where nobody was asked yet."""
    screen = interview.screen
    ticked = screen.stages.split() if isinstance(screen, Changed) else worth_asking(interview)
    return tuple(one for one in interview.log.ids("stages") if one in ticked)


def _named(interview: Interview, said: str) -> Outcome:
    ids, ticked = interview.log.ids("stages"), _ticked(interview)
    if said in ids or positions(said, len(ids)) is not None:
        return Outcome(_with(interview, {*ticked} ^ {*((said,) if said in ids else stages_named(interview, said))}))
    found = stages_named(interview, said)
    if not found:
        raise Mistake("wrong-changed", text=said[:100])
    names = [interview.words.isolated(one_line(str(interview.log.value(f"stages.{one}.name")))) for one in found]
    told = interview.words("renew-found", count=len(found), stages=interview.words("say-list-dot").join(names))
    return Outcome(_with(interview, {*ticked, *found}), (Say(told),))


def _with(interview: Interview, ticked: Collection[str]) -> Interview:
    return interview.seeing(Changed(" ".join(one for one in interview.log.ids("stages") if one in ticked)))


def _begun(interview: Interview, stages: tuple[str, ...]) -> Outcome:
    after = begun(interview, stages)
    return Outcome(after, (Say(after.words("renew-begun", count=len(stages))),))
