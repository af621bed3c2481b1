# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-repairs =
    .stages = Looking for help, Asking about the price, Waiting for the visit, The repair, Warranty
    .persona-name = tenants whose heating has just broken down
    .customer_goals = know when somebody is coming, know the price beforehand
    .obstacles = people wait at home for half a day, but nobody comes
    .opportunities = call half an hour before arriving

# What is usual at a stage: measures fit after “You’ll notice:”, first steps can be done in a day. Their ids stand in the
# trade’s file.

trade-repairs-1 =
    .measure-first-try = more callers who reach you at the first try
    .measure-neighbours = more jobs that come through neighbours
    .step-search = Search for your trade and your part of town on somebody else’s phone, and put right what is missing: number, hours, a review
    .step-sticker = Put a sticker with your number on everything you mend today, and ask the next callers where they found it
    .step-review = Ask today’s last customer for a review while you pack up, and send the link before you drive off
trade-repairs-2 =
    .measure-yes = more people who ask the price and then book
    .measure-days = fewer days between the question and the price
    .step-sheet = Write the price ranges of your ten most frequent jobs on one sheet, and read from it in the next call
    .step-callout = Say in every call today what a visit costs and whether it comes off the bill, and count who books
    .step-open = Ring three people who asked for a price this week and haven’t answered, and note what they are waiting for
trade-repairs-3 =
    .measure-when = fewer calls asking when somebody will come
    .measure-kept = more visits on time
    .step-slot = Send everyone on tomorrow’s list two hours instead of “some time”, and tick off which ones you kept
    .step-ring = Ring before you set off to each job today, and count how often nobody would have been in
    .step-who = Send the name and a picture of whoever comes before tomorrow’s first visit, and ask at the door whether it helped
trade-repairs-4 =
    .measure-second = fewer second visits for the same fault
    .measure-bill = fewer arguments over the bill
    .step-van = Check the van this evening against what tomorrow’s jobs need, and note what was missing
    .step-show = Show the fault and name the price before you pick up a tool today, and note who is still surprised at the end
    .step-sheet = Lay a sheet at every job today, take a picture before and after, and ask whether anything was left dirty
trade-repairs-5 =
    .measure-again = fewer calls about a repair that didn’t hold
    .measure-covered = fewer people who ask whether it is still covered
    .step-bill = Write on today’s bills how long the guarantee runs and what it covers, and point to it as you hand them over
    .step-ring = Ring three customers from last week, ask whether everything still works, and put right what doesn’t
    .step-causes = List this month’s repairs that came back, each with its cause, and look for the cause that stands there twice
