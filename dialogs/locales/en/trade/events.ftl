# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-events =
    .stages = Hearing about the event, Getting a ticket, Arriving, At the event, Afterwards
    .persona-name = friends who come as a group
    .customer_goals = buy tickets together, find parking
    .obstacles = the queue at the entrance takes forty minutes
    .opportunities = open a second entrance for groups
