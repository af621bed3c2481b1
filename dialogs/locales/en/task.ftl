# The plan outside of Masir: as a calendar, in tools for tasks, as a message to forward.

task-stage = Stage: { $stage }
task-review = Look at your customer journey map again
    .why = Customers change. Does what the map says still hold?
task-walk = Be your own customer again
    .why = The last time was three months ago. Go through the whole journey yourself, and note what happens.
task-calendar = Plan: { $title }
task-done = ✓ { $title }
task-from = From the plan “{ $title }”

## What is said beside a file

task-ready = The plan for your calendar: open the file, and each thing stands on its day, with a reminder at nine in the morning. Once something has changed, open a new file: it updates the entries instead of doubling them.
task-ready-todo = The plan as a to-do list, for programs that know tasks, such as Thunderbird or Nextcloud. If yours shows nothing, send /calendar.
task-ready-tool = The plan for { $tool }: import this file there. Under each task stands its code, by which you find the older one if you import again.
task-left-out = { $count ->
    [one] One thing on the list has no day, so it isn’t in the calendar. To give it one: /due 1 Friday
   *[other] { $count } things on the list have no day, so they aren’t in the calendar. To give one a day: /due 1 Friday
 }
task-left-out-file = { $count ->
    [one] no day: one item is left out of the calendar
   *[other] no day: { $count } items are left out of the calendar
 }

## The screen behind it

task-other = Where else shall I put the plan?
task-button-todo = ☑ To-do list
task-button-days = { $count ->
    [one] 📅 Give one thing its day
   *[other] 📅 Give { $count } things their days
 }
task-days = { $count ->
    [one] One thing has a day now, by how soon you said it can be done. You can change it at any time.
   *[other] { $count } things have a day now, by how soon you said they can be done. You can change each at any time.
 }
