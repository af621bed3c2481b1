"""The trades of which only the stages are known yet. One whose measures and first steps are known has its own file."""

from dialogs.script.trades.trade import Trade, TradeStage
from storage.model.journey import StageKind


def _plain(name: str, *kinds: StageKind) -> Trade:
    return Trade(id=name, stages=tuple(TradeStage(kind=kind) for kind in kinds))


SHOP = _plain("shop", "awareness", "consideration", "purchase", "use", "loyalty")
ONLINE_SHOP = _plain("online-shop", "awareness", "research", "purchase", "delivery", "support", "loyalty")
EDUCATION = _plain("education", "awareness", "consideration", "purchase", "use", "advocacy")
TRAVEL = _plain("travel", "research", "purchase", "delivery", "use", "advocacy")
REAL_ESTATE = _plain("real-estate", "research", "consideration", "consideration", "purchase", "delivery")
PROFESSIONAL = _plain("professional", "awareness", "consideration", "purchase", "use", "loyalty")
SOFTWARE = _plain("software", "awareness", "consideration", "use", "support", "loyalty")
EVENTS = _plain("events", "awareness", "purchase", "delivery", "use", "loyalty")
PUBLIC = _plain("public", "awareness", "research", "purchase", "delivery", "use")
