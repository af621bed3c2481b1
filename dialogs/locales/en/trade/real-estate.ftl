# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-real-estate =
    .stages = Searching, Booking a viewing, Viewing, Signing, Getting the keys
    .persona-name = families looking for their first flat
    .customer_goals = see all the costs in one place, view several flats in one day
    .obstacles = the advertised flat is often already gone
    .opportunities = remove outdated ads every evening
