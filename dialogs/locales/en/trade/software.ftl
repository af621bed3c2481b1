# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-software =
    .stages = Discovering the product, Trying it out, Using it, Asking for help, Renewing
    .persona-name = teams of five to twenty people
    .customer_goals = see a first result within ten minutes
    .obstacles = the first screen asks for a credit card
    .opportunities = start with an example that people can edit
