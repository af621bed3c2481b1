"""What Masir says of how it read an answer, and what else it may mean."""

from dialogs.changes.lists import texts_at
from dialogs.effects import Say
from dialogs.interview import Interview, Outcome
from dialogs.kinds.kind import Listed, Quoted, Reading, Single
from dialogs.kinds.lists import StageNames
from dialogs.menus.panel import shown
from dialogs.screens import NearestTrade, OtherReading, Toned
from dialogs.script.posing import Posed
from dialogs.script.recognising import is_like_none, trade_of


def asked_about(after: Interview, one: Posed, reading: Reading, text: str) -> Outcome:
    """Return what an answer leads to: what is said of how it was read, and what else it may mean."""
    return Outcome(after) if after.screen else _asked_about(after, one, reading, text)


def _asked_about(after: Interview, one: Posed, reading: Reading, text: str) -> Outcome:
    match reading:
        case Listed(texts) if isinstance(one.kind, StageNames) and len(texts_at(after.log, "stages")) == 1:
            return Outcome(after, (Say(after.words("say-lone-stage", stage=texts[0])),))
        case Listed(other=other) if other:
            return Outcome(after.seeing(OtherReading(one.address, text)))
        case Quoted(_, None):
            return Outcome(after, (Say(after.words("say-quoted")),))
        case Quoted():
            said = Say(after.words("say-toned", feeling=shown(after, one)))
            return Outcome(after.seeing(Toned(one.address)), (said,))
        case Single() if one.question.address == "business.trade" and trade_of(after.log) is None:
            return Outcome(after if is_like_none(after.log) else after.seeing(NearestTrade()))
        case _:
            return Outcome(after)
