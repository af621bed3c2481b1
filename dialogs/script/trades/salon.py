"""Hair and beauty salons: their stages, and what is usual there. The words are in `trade/salon.ftl`."""

from dialogs.script.trades.trade import Trade, TradeStage

SALON = Trade(
    id="salon",
    stages=(
        TradeStage(kind="awareness", measures=("friend", "pictures"), steps=("picture", "tally", "cards")),
        TradeStage(kind="purchase", measures=("missed", "messages"), steps=("callback", "slots", "range")),
        TradeStage(kind="delivery", measures=("late", "waiting"), steps=("clock", "gap", "warn")),
        TradeStage(kind="use", measures=("fixes", "bill"), steps=("described", "slip", "mirror")),
        TradeStage(kind="loyalty", measures=("dates", "weeks"), steps=("offer", "overdue", "after")),
    ),
)
