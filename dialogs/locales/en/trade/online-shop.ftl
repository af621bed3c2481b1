# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-online-shop =
    .stages = Finding us online, Comparing, Ordering and paying, Delivery, Returns and questions, Ordering again
    .persona-name = young mothers who order on their phones in the evening
    .customer_goals = know the full price before paying, get the parcel this week
    .obstacles = the delivery fee only appears on the last page
    .opportunities = show the delivery time next to the price
