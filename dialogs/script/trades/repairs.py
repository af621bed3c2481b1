"""Repairs and services at home: their stages, and what is usual there. The words are in `trade/repairs.ftl`."""

from dialogs.script.trades.trade import Trade, TradeStage

REPAIRS = Trade(
    id="repairs",
    stages=(
        TradeStage(kind="research", measures=("first-try", "neighbours"), steps=("search", "sticker", "review")),
        TradeStage(kind="purchase", measures=("yes", "days"), steps=("sheet", "callout", "open")),
        TradeStage(kind="delivery", measures=("when", "kept"), steps=("slot", "ring", "who")),
        TradeStage(kind="use", measures=("second", "bill"), steps=("van", "show", "sheet")),
        TradeStage(kind="support", measures=("again", "covered"), steps=("bill", "ring", "causes")),
    ),
)
