# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-salon =
    .stages = Hearing about us, Booking, Arriving and waiting, The treatment, The next appointment
    .persona-name = women who come in after work
    .customer_goals = get an appointment without calling, leave on time
    .obstacles = people wait half an hour even with an appointment
    .opportunities = send a reminder the day before

# What is usual at a stage: measures fit after “You’ll notice:”, first steps can be done in a day. Their ids stand in the
# trade’s file.

trade-salon-1 =
    .measure-friend = more new clients who name a friend
    .measure-pictures = more messages about a picture of your work
    .step-picture = Photograph your best piece of work today by the window, with consent, and post it with its price range
    .step-tally = Ask each new client today how they found you, and keep a tally by the mirror
    .step-cards = Give each happy client today two cards for friends, with your number and the price of a first visit
trade-salon-2 =
    .measure-missed = fewer missed calls while your hands are full
    .measure-messages = fewer messages back and forth for one appointment
    .step-callback = Set two times today for calling back, name them in your greeting, and note who has booked elsewhere by then
    .step-slots = Post this week’s free times where they can be seen at a glance, and count how many are taken by tonight
    .step-range = Answer every question about prices today with a price range and how long it takes, and count who books
trade-salon-3 =
    .measure-late = fewer appointments that begin late
    .measure-waiting = fewer clients who wait more than ten minutes
    .step-clock = Write beside each appointment today when it was to begin and when it began, and see where the delay starts
    .step-gap = Leave a quarter of an hour free after tomorrow’s longest treatment, and count who still waits
    .step-warn = Message everyone today whose turn will be late before they leave home, and count who thanks you for it
trade-salon-4 =
    .measure-fixes = fewer corrections afterwards
    .measure-bill = fewer surprised faces at the till
    .step-described = Have each client today show a picture or point, say the result back in your own words, and only then begin
    .step-slip = Write the price on a slip before you begin, show it, and note who is still surprised at the end
    .step-mirror = Ask at the mirror today “What would you change?” instead of “All right?”, and note each answer
trade-salon-5 =
    .measure-dates = more clients who leave with their next appointment
    .measure-weeks = fewer weeks between two visits
    .step-offer = Offer two dates to everyone who pays today, and count who takes one
    .step-overdue = List ten clients whose usual time has passed, write to three today, and count who books
    .step-after = Ask three clients from last week how the cut or colour is holding, and put right what isn’t
