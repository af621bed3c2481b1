# The checklist. `{ $answers }` is a list of quoted texts (check-quoted, check-pair, check-list).

check-title = Checklist
check-empty = The checklist is empty. Once you add a stage, an obstacle or an opportunity, items will appear here.
check-none-left = Everything on the checklist is done.
check-number = { $n }.
check-more = { $count ->
    [one] There is one more item. Send { $command } to see them all.
   *[other] There are { $count } more items. Send { $command } to see them all.
 }

check-group-do_now = Do now
check-group-plan = Plan
check-group-small_fix = Small fix
check-group-later = Later
check-group-complete = Complete your map

## What to do

check-obstacle = Put this right: “{ $text }”
check-obstacle-answered = { $count ->
    [one] Use the opportunity { $answers } to put this right: “{ $text }”
   *[other] Use the opportunities { $answers } to put this right: “{ $text }”
 }
check-opportunity = Use this opportunity: “{ $text }”
check-remove = Remove the touchpoint “{ $touchpoint }”, or justify keeping it
check-raise = Raise the standard of the touchpoint “{ $touchpoint }”
check-stage-owner = Name an owner for the stage “{ $stage }”
check-touchpoint-owner = Name an owner for the touchpoint “{ $touchpoint }”
check-measure = Choose a measure for the stage “{ $stage }”, for example: { $measures }
check-goals = Write down what the customer wants at the stage “{ $stage }”, and what the business wants there
check-customer-goal = Write down what the customer wants at the stage “{ $stage }”
check-business-goal = Write down what the business wants at the stage “{ $stage }”
check-ask = Ask 5 customers and your staff how customers feel at the stage “{ $stage }”
check-walk = Be your own customer: go through the whole journey yourself, and note what happens
check-protect = Protect this strength, and repeat it elsewhere: “{ $text }”
check-review = Set a review date for the map

check-quoted = “{ $text }”
check-pair = { $one } and { $other }
check-list = { $one }, { $others }

## What to do before

check-first-obstacle = First, check with 5 customers that it really is a problem
check-first-opportunity = First, ask 5 customers whether it would help them
check-action-first = { $action }. { $first }.

## Why

check-severity-said = severity { $n } out of { $most }
check-severity-felt = severity { $n } out of { $most }, judging by how customers feel here
check-severity-unknown = severity not known yet
check-frequency-1 = happens rarely
check-frequency-2 = happens now and then
check-frequency-3 = happens often
check-frequency-4 = happens very often
check-frequency-5 = happens to nearly everyone
check-certainty-5 = only a guess so far
check-certainty-8 = heard from customers or staff
check-certainty-10 = measured or observed
check-effort-1 = can be done today
check-effort-2 = can be done this week
check-effort-3 = can be done this month
check-effort-4 = can be done this quarter
check-effort-5 = takes longer, or needs outside funding
check-flag-worst_stage = the lowest point of the journey
check-flag-last_stage = the last impression customers take away
check-flag-moment_of_truth = a moment of truth
check-flag-no_repair = no way to put it right when it happens
check-unknown-frequency = frequency not known yet
check-unknown-effort = effort not known yet
check-unknown-frequency-effort = frequency and effort not known yet

check-why-remove = it doesn’t work well, and the map gives no business reason to keep it
check-why-raise = it is worth keeping, but falls short of what customers expect
check-why-stage-owner = nobody is in charge of it yet, so nobody is improving it
check-why-touchpoint-owner = nobody is in charge of it yet, so nobody is improving it
check-why-measure = without a measure, you can’t tell whether it is getting better
check-why-goals = without goals, you can’t tell whether the stage is doing its job
check-why-customer-goal = without knowing the customer’s goal, you can’t tell what they are missing
check-why-business-goal = without a business goal, you can’t tell whether the stage pays off
check-why-ask = no customer has been asked how they feel here
check-why-walk = you only see what customers see if you go through it yourself
check-why-protect = it already works, and other stages can learn from it
check-why-review = customers change, and a map that nobody reviews goes out of date

## How you will know

check-know-kpi = “{ $name }” improves
check-know-kpi-from = “{ $name }” is better than { $value }
check-know-kpi-to = “{ $name }” reaches { $target }
check-know-kpi-from-to = “{ $name }” goes from { $value } to { $target }
check-know-remove = the touchpoint is gone, or the reason for keeping it is on the map
check-know-raise = 5 customers say it now meets their expectations
check-know-stage-owner = the map shows who is in charge of it
check-know-touchpoint-owner = the map shows who is in charge of it
check-know-measure = the measure and today’s figure are on the map
check-know-goals = both goals are on the map
check-know-customer-goal = the customer’s goal is on the map, in their own words
check-know-business-goal = the business goal is on the map, along with how you will reach it
check-know-ask = the feeling on the map is what customers told you
check-know-walk = the map says when you did it and what you saw
check-know-protect = customers still praise it at the next review
check-know-review = the date is on the map and in your calendar

check-measures-awareness = visits to your site or profile, mentions, the share of new customers who come through a recommendation
check-measures-research = visits to your site, views of your product pages, the share of visitors who get in touch
check-measures-consideration = inquiries, the time it takes you to reply, trials and sign-ups
check-measures-purchase = the share of visitors who buy, abandoned carts, the minutes or clicks it takes to buy
check-measures-delivery = the share of orders that arrive on time, returns, questions about orders
check-measures-use = satisfaction (from 1 to 5), returns, questions per order
check-measures-support = the time to a first reply, the time to a solution, the share of problems solved at first contact
check-measures-loyalty = repeat purchases, customers lost, willingness to recommend (from 0 to 10)
check-measures-advocacy = referrals, reviews, the share of new customers who come through a recommendation
check-measures-other = satisfaction (from 1 to 5), complaints, customers lost at this point

## What is known of it

check-label-why = Why: { $text }
check-label-know = How you’ll know: { $text }
check-label-facts = Details: { $text }
check-in-stage = stage “{ $stage }”
check-priority = priority score { $n } out of { $most }
check-in-charge = in charge: { $owner }
check-by = by { $date }
check-within = { $days ->
    [one] within a day
   *[other] within { $days } days
 }
check-status-doing = in progress
check-status-done = done
check-status-dropped = dropped
