# The plan: what to do first. `{ $answers }` is a list of quoted texts (check-quoted, check-pair, check-list).

check-title = What to do first
check-question = Your question: { $question }
check-first = { $count ->
    [one] One thing comes first
    [2] Two things come first
    [3] Three things come first
   *[other] { $count } things come first
 }
check-empty = There is nothing on the list yet. Once you name an obstacle or an idea, it will appear here.
check-none-left = Everything on the list is done.
check-number = { $n }.
check-rest = { $count ->
    [one] One more is on the list: { $command }
   *[other] { $count } more are on the list: { $command }
 }

check-group-do_now = Do now
check-group-plan = Plan
check-group-small_fix = Small fix
check-group-later = Later
check-group-complete = Not on the map yet
check-group-protect = What works: keep it up

## What to do

check-obstacle = Find something that helps against “{ $text }”
check-obstacle-answered = { $answers } – against “{ $text }”
check-opportunity = { $text }
check-remove = Give up the touchpoint “{ $touchpoint }”, or note why you keep it
check-raise = Improve the touchpoint “{ $touchpoint }”
check-stage-owner = Say who is in charge of “{ $stage }”
check-touchpoint-owner = Say who is in charge of “{ $touchpoint }”
check-measure = Choose a figure to watch at “{ $stage }”
check-goals = Say what the customer wants at “{ $stage }”, and what you want there
check-customer-goal = Say what the customer wants at “{ $stage }”
check-business-goal = Say what you want at “{ $stage }”
check-ask = Ask five customers, and your staff
check-walk = Be your own customer: go through the whole journey yourself, and note what happens
check-protect = Keep this up, and repeat it elsewhere: “{ $text }”
check-review = Choose a day to look at the map again

check-remove-many = { $count ->
    [one] { $count } touchpoint doesn’t work well, and no reason to keep it is noted
   *[other] { $count } touchpoints don’t work well, and no reason to keep them is noted
 }
check-raise-many = { $count ->
    [one] { $count } touchpoint is worth improving
   *[other] { $count } touchpoints are worth improving
 }
check-stage-owner-many = { $count ->
    [one] Nobody is named yet for { $count } stage
   *[other] Nobody is named yet for { $count } stages
 }
check-touchpoint-owner-many = { $count ->
    [one] Nobody is named yet for { $count } touchpoint
   *[other] Nobody is named yet for { $count } touchpoints
 }
check-measure-many = { $count ->
    [one] No figure to watch is noted for { $count } stage
   *[other] No figure to watch is noted for { $count } stages
 }
check-goals-many = { $count ->
    [one] No goal is noted for { $count } stage
   *[other] No goal is noted for { $count } stages
 }
check-customer-goal-many = { $count ->
    [one] What the customer wants isn’t noted for { $count } stage
   *[other] What the customer wants isn’t noted for { $count } stages
 }
check-business-goal-many = { $count ->
    [one] What you want isn’t noted for { $count } stage
   *[other] What you want isn’t noted for { $count } stages
 }

check-quoted = “{ $text }”
check-pair = { $one } and { $other }
check-list = { $one }, { $others }

## Why it stands there: only what somebody said

check-harm = comes first, because it can hurt somebody or is against the law
check-severity-1 = a small annoyance
check-severity-2 = annoying
check-severity-3 = a real nuisance
check-severity-4 = customers nearly leave over it
check-severity-5 = customers leave over it
check-frequency-1 = happens rarely
check-frequency-2 = happens now and then
check-frequency-3 = happens often
check-frequency-4 = happens very often
check-frequency-5 = happens to nearly everyone
check-certainty-5 = so far your own guess
check-certainty-8 = heard from customers or staff
check-certainty-10 = measured or seen
check-effort-1 = can be done today
check-effort-2 = can be done this week
check-effort-3 = can be done this month
check-effort-4 = can be done this quarter
check-effort-5 = takes longer, or needs money from outside
check-flag-focus = has to do with your question
check-flag-worst_stage = the stage where customers feel worst
check-flag-last_stage = the last impression customers take away
check-flag-moment_of_truth = a moment of truth
check-flag-no_repair = nothing is done today when it happens
check-why-nothing = You haven’t said yet how bad it is or how often it happens.

check-why-remove = it doesn’t work well, and no reason to keep it is noted
check-why-raise = it is worth keeping, but falls short of what customers expect
check-why-stage-owner = no owner is noted yet
check-why-touchpoint-owner = no owner is noted yet
check-why-measure = without a figure, you can’t tell whether it is getting better
check-why-goals = without goals, you can’t tell whether the stage does its job
check-why-customer-goal = without the customer’s goal, you can’t tell what they are missing
check-why-business-goal = without a goal of your own, you can’t tell whether the stage pays off
check-why-ask = the map doesn’t say whether customers were asked
check-why-walk = you only see what customers see if you go through it yourself
check-why-protect = it works already, and other stages can learn from it
check-why-review = customers change, and a map that nobody looks at goes out of date

## How it is noticed that it worked

check-know-kpi = “{ $name }” improves
check-know-kpi-from = “{ $name }” is better than { $value }
check-know-kpi-to = “{ $name }” reaches { $target }
check-know-kpi-from-to = “{ $name }” goes from { $value } to { $target }

## What is known of it

check-label-against = Problem: { $text }
check-label-also = Also: { $text }
check-label-step = First step: { $text }
check-label-who = Who: { $text }
check-label-until = By when: { $text }
check-label-notice = You’ll notice: { $text }
check-label-why = Why: { $text }
check-in-stage = stage “{ $stage }”
check-in-charge = in charge: { $owner }
check-by = { $date }
check-within = { $days ->
    [one] within a day
    [7] within a week
    [30] within a month
    [90] within three months
    [180] within six months
   *[other] within { $days } days
 }
check-status-doing = in progress
check-status-done = done
check-status-dropped = dropped

# From whom something is known: what stands in `{ $sources }` is a list of these, tied by check-pair and check-list.
check-certainty-9 = heard from several sides
check-known-from = known from { $sources }
check-source-interview = interviews with customers
check-source-survey = a survey
check-source-review = reviews
check-source-staff = your staff
check-source-figures = figures
check-source-walk = going through it as a customer
# How many of a kind of sources there were; it stands in check-known-from.
check-counted-interview = { $count ->
    [one] { $count } interview with a customer
   *[other] { $count } interviews with customers
 }
check-counted-survey = { $count ->
    [one] { $count } survey
   *[other] { $count } surveys
 }
check-counted-review = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
 }
check-counted-staff = { $count ->
   *[other] { $count } of your staff
 }
check-counted-figures = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
 }
check-counted-walk = { $count ->
    [one] { $count } walk as a customer
   *[other] { $count } walks as a customer
 }
