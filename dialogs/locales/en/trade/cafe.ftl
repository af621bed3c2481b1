# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-cafe =
    .stages = Hearing about us, Choosing where to go, Ordering, Eating and drinking, Coming back
    .persona-name = office workers who have lunch nearby
    .customer_goals = find a free table quickly, see the prices beforehand
    .obstacles = nobody can find a seat at lunchtime
    .opportunities = take orders by message before noon

# What is usual at a stage: measures fit after “You’ll notice:”, first steps can be done in a day. Their ids stand in the
# trade’s file.

trade-cafe-1 =
    .measure-new-faces = more new faces at lunchtime
    .measure-sent = more people who say a friend sent them
    .step-tally = Ask every new face today how they heard of you, and keep a tally beside the till
    .step-neighbours = Take samples and your menu to three offices or shops next door, and count who comes in this week
    .step-picture = Photograph today’s best seller in daylight, post it with its price before eleven, and count who asks for it
trade-cafe-2 =
    .measure-asking = fewer calls about prices and opening hours
    .measure-door = fewer people who read the menu outside and walk on
    .step-map = Open your entry on the map as a stranger would, correct the hours, and add today’s menu with prices
    .step-door = Hang the menu with prices beside the door at eye level, and count for an hour who reads it and comes in
    .step-table = Tell everyone who calls or looks in today when a table will be free, and count who comes back
trade-cafe-3 =
    .measure-queue = fewer people who leave the queue
    .measure-again = fewer drinks and plates made a second time
    .step-time = Time ten orders in the busiest hour, from “hello” to the cup on the counter, and note where they get stuck
    .step-ahead = Take the next three orders while people still stand in the queue, for one busy hour, and count who leaves
    .step-repeat = Say every order back with the name today, and count how many must be made again
trade-cafe-4 =
    .measure-plates = fewer full plates that come back
    .measure-second = more second drinks
    .step-sit = Sit at your worst table for half an hour when it is full, and put right the first thing that bothers you
    .step-ask = Ask five tables today, before they pay, what would have made it better, and write it down word for word
    .step-plates = Look at every plate that comes back today, and note what was left on it
trade-cafe-5 =
    .measure-faces = more faces you remember from last week
    .measure-cards = more stamp cards filled
    .step-usual = Write down the usual order of ten regulars, and greet the next of them with it
    .step-tomorrow = Tell everyone who pays today what will be fresh tomorrow, and count tomorrow who comes for it
