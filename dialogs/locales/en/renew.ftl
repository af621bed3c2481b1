# What is asked again: what has changed since the last review, and how it is now that a thing is done.

renew-ask =
    What has changed since you last looked?
    I’ll ask again only about the stages with a tick: those on your plan, and those left out last time. Tick others, or type what is new, such as “the website” or “prices”.
renew-ask-how = Type numbers to tick or untick (2, 3), or what has changed; then “done”. Nothing has changed: “none”.
renew-button-go = { $count ->
    [0] Only choose the next date
    [one] Go on with { $count } stage
   *[other] Go on with { $count } stages
 }
renew-found = { $count ->
    [one] That belongs to: { $stages }. I’ve ticked it.
   *[other] That belongs to: { $stages }. I’ve ticked them.
 }
renew-begun = { $count ->
    [0] Then there is only the date of the next review.
    [one] I’ll ask about { $count } stage. What you said is shown; “skip” keeps it. What you add to a list goes below what is there.
   *[other] I’ll ask about { $count } stages. What you said is shown; “skip” keeps it. What you add to a list goes below what is there.
 }
renew-button-month = In 30 days
renew-button-quarter = In 90 days
renew-done = That was the review. The map is kept as version { $number }.
renew-same = Nothing has changed since the last version.
renew-button-later = ⏳ Ask me in two weeks
renew-button-never = Don’t ask
renew-feeling = “{ $stage }”: customers’ feeling was { $before } before, and is { $now } now. Here is the map before and after:
renew-figure = “{ $measure }” was { $before } before, and is { $now } now. Here is the map before and after:
