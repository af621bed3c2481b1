"""Which stage of a trade a stage of the map is like."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.script.picks import labels, pick_at_stage, stage_of_trade
from dialogs.script.recognising import stage_kind, trade_of
from dialogs.script.trades.table import GENERAL, TRADES
from dialogs.script.trades.trade import TradeStage
from storage.model.journey import StageKind
from storage.model.log import Log
from storage.model.text import folded

# Where a trade's suggestions may stand for a stage of a kind that it has none of, the nearest kind first.
_NEAR: Mapping[StageKind, tuple[StageKind, ...]] = {
    "awareness": ("research",),
    "research": ("consideration", "awareness"),
    "consideration": ("research", "purchase"),
    "purchase": ("consideration",),
    "delivery": ("use",),
    "use": ("delivery",),
    "support": ("loyalty",),
    "loyalty": ("advocacy", "support"),
    "advocacy": ("loyalty",),
    "other": (),
}


@dataclass(frozen=True, slots=True)
class TradePlace:
    """A stage of a trade, by its place from 1."""

    trade: str
    place: int

    @property
    def stage(self) -> TradeStage:
        """Return what is usual there."""
        return TRADES[self.trade].stages[self.place - 1]

    @property
    def message(self) -> str:
        """Return the id of the message with its words."""
        return f"trade-{stage_of_trade(self.trade, self.place)}"

    def pick(self, name: str) -> str:
        """Return the pick of something that is suggested there."""
        return pick_at_stage(self.trade, self.place, name)


def place_picked(pick: str) -> TradePlace | None:
    """Return the stage of a trade that the pick of a stage names, None where it is none."""
    trade, _, place = pick.rpartition("-")
    known = trade in (GENERAL, *TRADES) and place.isdecimal() and len(place) < 3  # noqa: PLR2004 - no trade has a hundred
    return TradePlace(trade, int(place)) if known and 0 < int(place) <= len(TRADES[trade].stages) else None


def place_like(trade: str, kind: StageKind) -> TradePlace | None:
    """Return the first stage of a trade that is of a kind, or of one that is near; None where there is none."""
    kinds = [stage.kind for stage in TRADES[trade].stages]
    found = next((one for one in (kind, *_NEAR[kind]) if one in kinds), None)
    return TradePlace(trade, kinds.index(found) + 1) if found else None


def place_called(trade: str, name: str) -> TradePlace | None:
    """Return the first stage of a trade whose name stands in a name, or begins with it, in any language; None for none.

    >>> place_called("shop", "Paying at the till"), place_called("clinic", "Paying"), place_called("clinic", "Pay")
    (TradePlace(trade='shop', place=3), TradePlace(trade='clinic', place=5), None)
    """
    said = f" {folded(name)} "
    for place in range(1, len(TRADES[trade].stages) + 1):
        called = [f" {folded(one)} " for one in labels("stage", stage_of_trade(trade, place)).values()]
        if any(one in said or one.startswith(said) for one in called):
            return TradePlace(trade, place)
    return None


def place_of(log: Log, stage: str) -> TradePlace | None:
    """Return the trade's stage whose suggestions a stage of the map gets: its own, one called alike, or of its kind.

    A business of another trade gets what is said of any; where nothing is known of the trade, nothing is suggested.
    """
    if found := place_picked(str(log.value(f"{stage}.pick") or "")):
        return found
    trade, name = trade_of(log), str(log.value(f"{stage}.name") or "")
    if trade is None:
        return place_like(GENERAL, stage_kind(log, stage)) if log.value("business.trade") else None
    return place_called(trade, name) or place_like(trade, stage_kind(log, stage))
