# What stands on the buttons and in the menus of the chats.

chat-button-done = ✓ Done
chat-button-skip = Skip
chat-button-unknown = Don’t know
chat-button-back = Back
chat-button-undo = Undo
chat-button-why = Why?
chat-sorry = Something went wrong, and that message was not saved. Everything you said before it is safe. Please send the message again in different words.
chat-outage = I can’t save anything at the moment, so this has to wait. There is no need to press again: it will be done as soon as I can save.

chat-button-resume = ▶ Carry on
chat-button-new = ➕ New map
chat-button-maps = 🗂 My maps
chat-button-example = 💡 Example
chat-button-language = 🌐 Language
chat-button-map = 🗺 Map
chat-button-checklist = ✅ Checklist
chat-button-pdf = 📄 PDF
chat-button-review = ✏️ My answers
chat-button-join = ➕ Add to previous answer
chat-button-delete-map = 🗑 Delete this map
chat-button-delete-all = 🗑 Delete everything
chat-button-keep = Keep everything
chat-button-earlier = ‹ Previous
chat-button-later = More ›
chat-page = { $page } of { $pages }
chat-delete = What shall I delete? The map we’re working on is “{ $title }”. Deletion cannot be undone.
chat-complete = “{ $title }” is complete.
chat-maps = Your maps, newest first. Which one shall we work on?
chat-caption = 🗺 { $title }
chat-caption-persona = Customers: { $persona }
chat-caption-purpose = Question for the map: { $purpose }
chat-caption-bot = Drawn with { $bot }
chat-export = Here is your map as a file. It contains all your answers, to keep or to use elsewhere.
chat-flood = That was a lot at once. Every answer is saved; the pictures and files will follow in a moment.
chat-hint-text = Type your answer.
chat-hint-text-choices = Pick one, or type your own.
chat-hint-list = Type one or more answers, one per line.
chat-hint-choices = Tick all that apply, or type your own, one per line.

## The menu of commands; the texts are at most 256 characters, the name 64, the descriptions 120 and 512

chat-command-start = Start, or carry on
chat-command-map = The map as a picture (for a PDF: /map pdf)
chat-command-checklist = What to improve, most important first
chat-command-review = All your answers so far
chat-command-stages = Add, rename, move or remove stages
chat-command-back = Back to the previous question
chat-command-undo = Undo the last answer
chat-command-maps = Your maps
chat-command-new = Start another map
chat-command-language = 🌐 Language
chat-command-example = See an example map
chat-command-export = Your answers as a file
chat-command-help = The words and commands I understand
chat-command-privacy = What I store, and for how long
chat-command-delete = Delete a map, or everything
chat-command-cancel = Stop for now; everything is saved
chat-name = Masir: customer journey maps
chat-short-description = Ten minutes of questions about your customers, and you get a journey map and a list of what to improve first.
chat-description =
    I’ll ask you about your customers’ journey, stage by stage, from first hearing about you to coming back. Then you’ll get a map of the journey and a ranked list of what to improve first.
    It takes about ten minutes. You can answer in your own words, stop at any time and carry on later.

chat-review = Which answers shall we look at?
chat-review-start = The business and its customers
chat-stages = Your stages, in order. Which one shall we change?
chat-button-all-answers = ‹ All answers
chat-button-up = ‹ Back
chat-button-change = ✏️ Change
chat-button-remove = 🗑 Remove
chat-button-add = ➕ Add
chat-button-again = ↻ Ask me again
chat-button-change-stages = 🧭 Stages
chat-button-add-stage = ➕ Add a stage
chat-button-rename = ✏️ Rename
chat-button-split = ✂️ Split
chat-button-earlier-stage = ↑ Move up
chat-button-later-stage = ↓ Move down
chat-button-merge = 🔗 Merge with next stage
chat-button-never-mind = Never mind
chat-command-name = Give the map a name
chat-command-copy = A new map: same business, different customers

chat-button-design = ✨ Map how it should be
chat-button-improve = 📅 Review date
chat-button-in-2-weeks = In 2 weeks
chat-button-in-a-month = In a month
chat-button-in-3-months = In 3 months
chat-command-design = A second map: the journey as it should be
chat-command-improve = Set a review date for the map

chat-button-one-thing = Same thing: “{ $one }” = “{ $other }”
chat-button-two-things = Two different things

chat-button-archive = 🗄 Archive this map
chat-button-archived = 🗄 Archived maps
chat-button-meant-here = Keep “{ $answer }” under “{ $label }”
chat-button-meant-there = I meant “{ $label }”
chat-command-archive = Archive this map; nothing is deleted
chat-button-put-item = Instead of “{ $item }”
chat-button-put-add = Add to “{ $label }”
chat-button-put-all = Instead of everything under “{ $label }”
chat-button-put-here = It answers “{ $label }”
chat-button-column = Column { $number }: { $cells }
chat-button-row = First row: { $cells }
chat-button-import = Make a new map
chat-button-other-many = ✂️ Split that into { $count } points
chat-button-other-one = 🔗 Keep that as one point
chat-button-none-of-these = None of these
chat-button-others = Others …
chat-button-ways = ⋯
chat-button-other-tied = 🔗 Keep the number in the text
chat-button-mark-open = ↺ Not begun
chat-button-mark-doing = ▶ Doing it
chat-button-mark-done = ✓ Done
chat-button-mark-dropped = ✕ Drop it
chat-button-due = 📅 By when
chat-button-who = 👤 Who
chat-button-note = 📝 Note
chat-button-customers = 💬 Ask five customers
chat-button-whole-list = 📋 The whole list
chat-button-in-a-week = In a week
chat-button-copy = 📋 Copy the message
chat-command-customers = A message to five of your customers
chat-button-complete = ➕ What’s missing
chat-button-item-up = ↑ Sooner
chat-button-item-down = ↓ Later
chat-button-more = ⋯ More

# Going deeper, and passing over what somebody does not want to be asked.
chat-button-deepen = 🔎 Tell more
chat-button-deepen-all = 🔎 All of it
chat-button-deepen-off = Only the usual questions
chat-button-deepen-part = { $part } · { $told } of { $all }
chat-button-pass = ⏭ Pass over: { $group }
chat-button-pass-item = ⏭ No more about “{ $item }”
chat-button-pass-list = ⏭ No more: { $list }
chat-command-deepen = Tell more about a stage or an obstacle
chat-command-walk = Tell what you saw as your own customer
chat-command-terms = What is a journey, a stage, a touchpoint?

# The card of the customer.
chat-button-customer = 🙂 Customer card
chat-command-customer = A card of your customer: who they are, what they need and fear

# For consultants: clients, guides, notes, handing over.
chat-button-guide = 🖨 Interview guide
chat-command-guide = The questions on paper, with room to write
chat-button-client = 📁 { $client } · { $count }
chat-button-client-name = 📁 Name the client
chat-button-client-out = ↩ Out of the folder
chat-command-client = Your clients, each with a folder of maps
chat-command-again = A new map: same business and stages, asked anew
chat-button-private = 🔒 Private note
chat-command-private = Private notes, seen by nobody else
# Two journeys side by side.
chat-button-compare = ⚖️ Side by side
chat-command-compare = This map beside others of yours, the one it was made of, or your own walk
chat-button-handover-withdraw = ↩ Take the link back
chat-command-handover = Hand the map over to somebody who goes on
chat-button-begin-with = ✏️ Begin with this
chat-button-examples = 📚 Other businesses
# The plan outside of Masir.
chat-button-calendar = 🗓 Calendar
chat-button-forward = 📤 Forward
chat-command-calendar = The plan for your calendar, or for a tool for tasks
chat-command-forward = The plan as a message to forward
# Versions.
chat-button-versions = 🕘 Versions
chat-command-versions = How the map was before: look, compare, go back

# Figures over time
chat-button-figures = 📈 Figures
chat-button-name-measures = Name some measures

# Reminders and settings.
chat-button-refuse = 🔕 Don’t write to me
chat-button-reminders-off = 🔕 No more reminders
chat-button-reminders-on = 🔔 Remind me
chat-button-hour = 🕘 Hour
chat-button-zone = 🌍 Time zone
chat-button-days = 🤫 Quiet days
chat-button-settings = ⚙️ Settings
chat-command-due = What is due today
chat-command-settings = Language, reminders, time zone, quiet days

# The review.
chat-button-changed = 🔁 Review
chat-command-changed = Look at the map again: what has changed?
