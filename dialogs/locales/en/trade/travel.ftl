# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-travel =
    .stages = Searching, Booking, Arriving, Staying, Recommending us
    .persona-name = couples on a weekend trip
    .customer_goals = see what the room really looks like, check in without waiting
    .obstacles = the entrance is hard to find at night
    .opportunities = send directions and the door code on the morning of arrival
