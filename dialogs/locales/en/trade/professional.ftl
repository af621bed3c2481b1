# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-professional =
    .stages = Looking for advice, First conversation, Quote, Working together, Coming back
    .persona-name = owners of small companies without an accountant
    .customer_goals = know what it will cost, have one person to contact
    .obstacles = nobody says how long an answer will take
    .opportunities = send a short summary after each meeting
