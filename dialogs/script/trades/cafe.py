"""Cafés and restaurants: their stages, and what is usual there. The words are in `trade/cafe.ftl`."""

from dialogs.script.trades.trade import Trade, TradeStage

CAFE = Trade(
    id="cafe",
    stages=(
        TradeStage(kind="awareness", measures=("new-faces", "sent"), steps=("tally", "neighbours", "picture")),
        TradeStage(kind="research", measures=("asking", "door"), steps=("map", "door", "table")),
        TradeStage(kind="purchase", measures=("queue", "again"), steps=("time", "ahead", "repeat")),
        TradeStage(kind="use", measures=("plates", "second"), steps=("sit", "ask", "plates")),
        TradeStage(kind="loyalty", measures=("faces", "cards"), steps=("usual", "tomorrow")),
    ),
)
