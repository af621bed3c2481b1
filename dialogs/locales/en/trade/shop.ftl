# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-shop =
    .stages = Noticing the shop, Looking around, Paying, Using the product, Coming back
    .persona-name = families from the neighbourhood
    .customer_goals = find the right size without asking, compare two models
    .obstacles = the sizes on the shelf are mixed up
    .opportunities = put the prices where people can see them from the door
