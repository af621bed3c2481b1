# What stands on the page in the browser.

## The command line
page-opened = Masir opens in your browser, at this address. Ctrl+C ends it; every answer is kept.
page-served = Open this address in a browser on this machine. Ctrl+C ends it; every answer is kept.
page-no-browser = No browser could be opened here. Please open the address yourself, or use `masir chat --terminal`.

## Around the conversation
page-title = { $title } · Masir
page-skip = Go to the question
page-language = Language
page-menu = Menu
page-said = What you said so far
page-now = The question now
page-notes = What Masir says
page-field = Your answer
page-send = Send
page-keys = Enter sends, Shift+Enter begins a new line.
page-change = Change
page-change-label = Change the answer to: { $question }
page-privacy = Your answers stay on this computer and are sent nowhere. The menu erases them, and gives them to you as a file.
page-stale = This window was behind: the conversation has gone on in another one. Here is where we are now; what you typed still stands in the field.
page-too-large = That is too much for one message, and nothing of it was read. Please send the main points.
page-away = Masir does not answer. If it was stopped, start it again and use the address it shows then; every answer is kept.

## The map and the checklist
page-map = Map
page-map-so-far = The map so far
page-map-picture = Journey map of “{ $title }”. It can be had as text below.
page-map-ready = Your map: look at it large, or keep it.
page-large = Look at it large
page-keep = Keep it as:
page-as-png = picture (PNG)
page-as-svg = drawing (SVG)
page-as-pdf = to print (PDF)
page-as-txt = text
page-as-yaml = my answers (YAML)
page-cards = pictures for the phone
page-card = Picture { $number } of { $count }
page-checklist = What to improve
page-checklist-whole = The whole checklist
page-checklist-ready = Your checklist: what to improve first, and why.
page-back-to = Back to the conversation
page-example-picture = A finished journey map of a coffee shop
page-zoom-in = Larger
page-zoom-out = Smaller
page-close = Close
