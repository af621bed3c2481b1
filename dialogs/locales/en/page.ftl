# What stands on the page in the browser.

## The command line
page-opened = Masir is opening in your browser. If nothing appears, open the address below; it works once. Press Enter for a new address, Ctrl+C to stop Masir; every answer is saved.
page-served = Open the address below in a browser on this machine; it works once. Press Enter for a new address, Ctrl+C to stop Masir; every answer is saved.
page-no-browser = No browser could be opened here. Please open the address yourself, or use `masir chat --terminal`.
page-enter = Open Masir
page-unknown-browser = This address has been used already, or this browser has not been let in yet. Please go to the window in which you started Masir, press Enter there, and open the new address here. Every answer is saved.

## Around the conversation
page-title = { $title } · Masir
page-skip = Skip to the question
page-language = Language
page-menu = Menu
page-said = Your answers so far
page-now = Current question
page-notes = Messages from Masir
page-field = Your answer
page-send = Send
page-keys = Press Enter to send, Shift+Enter for a new line.
page-keys-phone = Enter starts a new line; the button “{ $send }” sends.
page-change = Change
page-change-label = Change your answer to the question: { $question }
page-privacy = Your answers stay on this computer and are never sent anywhere. You can delete them from the menu and download them under the map.
page-stale = This window was out of date: the conversation has continued in another one. Here is where we are now; what you typed is still in the box.
page-too-large = That is too much for one message, so none of it was read. Please send just the main points.
page-away = Masir is not responding. If it was stopped, start it again and open the new address it shows; every answer is safe.

## The map and the checklist
page-map = Map
page-map-so-far = The map so far
page-map-picture = Journey map: “{ $title }”. A text version is available below.
page-map-ready = Your map is ready to view or download:
page-large = View larger
page-keep = Download as:
page-as-png = Picture (PNG)
page-as-svg = Drawing (SVG)
page-as-pdf = Print version (PDF)
page-as-txt = Text
page-as-yaml = My answers (YAML)
page-cards = Pictures for your phone
page-card = Picture { $number } of { $count }
page-checklist = What to improve
page-checklist-whole = See the full checklist
page-checklist-ready = Your checklist is ready. It shows what to improve first, and why.
page-back-to = Back to the conversation
page-example-picture = A finished customer journey map for a coffee shop
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-close = Close
page-stage-picture = The first stage of your map
page-copied = Copied
page-field-end = Type a number from the list, or “map”, “answers” …
page-checklist-rest = The rest, and what is missing
page-brand = Masir
page-your-map = Your map

# The card of the customer.
page-customer-picture = A card of your customer: who they are, what they need and fear
## The table
page-table = Everything in a table
page-table-hint = Each cell is one of your answers. Change whatever you like, in any order; the conversation stays where it is.
page-table-keys = Arrow keys move between cells, Enter opens one. In an open cell, Enter saves, Shift+Enter starts a new line and Escape leaves it.
page-table-whole = The whole map
page-table-stages = Stage by stage
page-table-empty-stages = There are no stages yet. Fill in “{ $stages }” above, and they appear here.
page-table-field = Field
page-table-answer = Answer
page-table-more = everything else
page-table-group = { $group } · { $told } of { $all }
page-table-cell = { $field }, { $stage }
page-table-stage = Stage { $place }
page-table-text = In words
page-table-source = { $source }: { $count }
page-table-count = { $source }, how many
page-table-counts = Behind each kind you can put how many there were.
page-table-lines = One per line.
page-table-suggested = Suggestions: { $list }
page-table-change = Change
page-table-change-cell = Change: { $cell }
page-table-fill = Fill in
page-table-fill-cell = Fill in: { $cell }
page-table-save = Save
page-table-clear = Empty
page-table-none = There is none
page-table-leave = Leave as it is
page-table-up = Back to the table
page-table-saved = Saved: { $cell }
page-table-changed = This answer was changed in another window meanwhile, so nothing was saved. It is now: { $answer }. What you put in is still here; to use it, save once more.
page-table-gone = This part of the map is no longer there. The table shows what there is now.
page-table-typed = What you typed:

# Two journeys side by side.
page-comparison-picture = Your map beside the one it was made of
page-walk-picture = Your map beside what you met with on your own walk

# A map shown one stage a screen.
page-slides = Show it stage by stage
page-slides-cover = The journey at a glance
page-slides-place = { $number } of { $count }
page-slides-before = Previous
page-slides-after = Next
page-slides-full = Full screen
page-slides-keys = Arrow keys turn to the next screen or back, F fills the whole screen, Escape ends.
page-guess-picture = Your map beside what you guessed at first
