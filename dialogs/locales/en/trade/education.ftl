# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-education =
    .stages = Hearing about the course, Comparing courses, Signing up, Learning, Recommending us
    .persona-name = employees who want to change jobs
    .customer_goals = know whether the level is right, see who the teacher is
    .obstacles = people only get the timetable after they have paid
    .opportunities = offer a free trial lesson
