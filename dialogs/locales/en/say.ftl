# What Masir says besides questions.

say-welcome =
    Hello, I’m Masir. I’ll ask you about your customers’ journey, stage by stage, then send you a picture of it and a list of what to improve first.
    It takes about ten minutes. Every answer is saved as you go, so you can stop at any time and carry on later.
say-welcome-back = Welcome back. Everything you told me is here, so we can pick up where you left off.
say-complete = That was the last question. Thank you! Here are your map and what to do first.
say-undone = I’ve undone your last step.
say-language = We’ll speak English from now on.
say-new = Here is a new map. The previous one is saved; /maps lists them all.
say-stopped = Everything is saved. Come back whenever you like, and we’ll carry on from here.
say-media = I can only read text for now. Please type the main points, and I’ll note them down.
say-media-sticker = Nice! I can only read text, though. Please type your answer.
say-help =
    Answer in your own words, or type a number from the list.
    Short words you can type at any time: skip · don’t know · back · undo · why · done · stop
    Commands: /map (or /map pdf, /map svg, /map txt) · /checklist (or /checklist all, /checklist pdf) · /calendar (the plan for your calendar; for other tools: /calendar todo, /calendar trello) · /forward (the plan as a message to forward; one thing: /forward 2) · /customers (a message to five of them) · /deepen (tell more about a stage or an obstacle) · /pass (skip a group of questions) · /walk (what you saw as your own customer) · /review · /edit 7 (a single item: /edit 7.2) · /add 7 · /remove 7.2 · /stages · /language · /new · /name · /copy (same business, different customers) · /design (the journey as it should be) · /changed (look at the map again: what has changed?) · /improve (review date) · /figures (what you measure, over time; to note a figure: /figures 1 25) · /due (what is due; to put one off: /later 1 tomorrow) · /settings (language, reminders) · /maps (to open the second one: /maps 2) · /archive · /terms (what is a journey, a stage, a touchpoint) · /example (and /begin TRADE, to begin with one) · /export · /privacy · /delete · /help
    Pictures to look at: /customer (a card of your customer) · /compare (this map beside your others, the one it was made of, or your walk; several: /compare 2 3) · /versions (how this map was before; to keep it as it is now: /versions name NAME)
    For consultants: /guide (the questions on paper; as text: /guide md) · /client NAME (puts this map into a folder; your clients: /client) · /again (same business and stages, asked anew) · /private TEXT (a note only you see; all of them: /private) · /handover (somebody else goes on; to pause only: /stop)
say-stages =
    To change the stages: /stages add NAME · /stages rename 2 NAME · /stages reorder 3 1 · /stages split 2 NAME · /stages merge 2 3 · /stages remove 2
    If you rename or move a stage, everything you said about it stays with it.
say-review = Here is what you have said so far. To change an answer, send /edit and its number (/edit 7); to change a single item, /edit 7.2; to add or remove an item, /add 7 or /remove 7.2.
say-review-line = { $number } { $label }: { $answer }
say-review-open = not asked yet
say-review-skip = skipped
say-review-empty = nothing said
say-review-unknown = don’t know
say-review-none = none
say-your-answer = Your answer so far: { $answer }
say-hint-text = Type your answer. You can also type “skip”, “don’t know”, “back” or “why” at any time.
say-hint-list = Type one or more answers, one per line. You can also type “skip”, “don’t know”, “back” or “why” at any time.
say-hint-choice = Type a number or a name from the list.
say-hint-choices = Tick by number (for example 1, 3), then type “done”. You can also type your own, one per line.
say-hint-scale = Say it in your own words or as your customers would, or with a number from -2 to 2. “Don’t know” is fine, too.
say-hint-text-choices = Type a number from the list, or answer in your own words. You can also type “skip”, “don’t know”, “back” or “why” at any time.
say-hint-stages = Type the number of a set, or your own stages, one per line.
say-usual-stages = Let’s use the usual stages, then. You can change them at any time with /stages.
say-review-stage = Stage { $place }: { $stage }
say-list-dot = {" · "}
say-file = Here is your map:
say-plan-ready = Your plan is ready:
say-missing-glyphs = My fonts don’t have these characters, so the picture shows boxes in their place: { $characters }. The text formats show them correctly.
say-maps = Your maps, newest first:
say-maps-none = You have no maps yet.
say-maps-open = in progress
say-maps-complete = complete
say-untitled = Untitled map

say-corrected = Changed. { $label }: { $answer }
say-noted = Noted. { $label }: { $answer }
say-recap = ✓ Stage { $place } of { $stages } is done: “{ $stage }”
say-recap-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
 }
say-recap-customer_goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
 }
say-recap-emotion-score = feeling: { $answer }
say-recap-obstacles = { $count ->
    [one] { $count } obstacle
   *[other] { $count } obstacles
 }
say-recap-opportunities = { $count ->
    [one] { $count } opportunity
   *[other] { $count } opportunities
 }
say-recap-nothing = Nothing noted for this stage yet. You can come back to it at any time with /review.
say-media-kept = I’ve attached what you sent to this question, but I can’t tell what it says. Please type the main points as your answer.
say-privacy =
    What I store: what you type, the photos and voice messages you send (only as references to the files on Telegram), the maps made from your answers, and your Telegram user ID, so that your maps stay yours.
    Why: to draw your maps and write your checklists, and for nothing else. Apart from you, only whoever runs this bot can see your data; nothing is sold or shown to advertisers.
    { $sealed ->
        [1] Where it is kept: what you write is encrypted before it is stored, and the key is kept apart from it.
       *[other] Where it is kept: what you write is not encrypted in this bot’s database, so whoever can read its files can read it.
    }
    How long: until you delete it. /delete permanently deletes one map or everything; /export gives you your answers as a file.
    What is deleted stays in older backups until whoever runs this bot deletes those. If you just block me, I drop what I still meant to send but keep your maps, in case you come back; so delete first.
    Messages already in this chat, and the files in them, are stored by Telegram; you can delete them here yourself.
say-delete =
    /delete map deletes this map and everything you said in it. /delete all deletes all your maps and answers. Neither can be undone.
say-switched = We’re now working on “{ $title }”.
say-erased = The map has been deleted. We’re now working on “{ $title }”.
say-erased-all = Everything you told me has been deleted. If you ever want to start again, just send /start.

say-type-edit = Type the new text for “{ $item }”.
say-type-add = Type what to add to “{ $label }”, one item per line.
say-type-stage = What shall we call the stage?
say-type-name = What shall we call the map?
say-removed = Removed: “{ $item }”. To bring it back, send /undo.
say-named = The map is now called “{ $title }”.

say-type-date = When shall we review this map? Type a date such as 31 January 2027, or a number of days.
say-review-on = Good, we’ll review this map on { $day }. The date is on the map.

say-alike = “{ $one }” and “{ $other }” look like the same thing. If they are, { $command } keeps only the first; if not, just answer the next question.

say-for-example = For example: { $text }
say-usually = Usually: { $text }
say-next =
    What would you like to do next?
    See your answers: /review
    See what to improve first: /checklist
    Start a second map, of the journey as it should be: /design
    Set a review date: /improve
say-meant = I’ve noted “{ $answer }” under “{ $label }”. If you meant it for “{ $other }”, { $command } moves it there; if not, just answer the next question.
say-pasted =
    { $count ->
        [one] Your text has { $count } character, which is a lot for one answer.
       *[other] Your text has { $count } characters, which is a lot for one answer.
    } Which parts of it shall I use for “{ $label }”? Send their numbers (for example 1, 3), or type a short answer instead.
say-archived = Your archived maps, newest first:
say-archived-none = You have no archived maps.
say-maps-archived = The others are archived. To see them, type /maps archived
say-maps-away = archived
say-put-away = “{ $title }” is archived, with everything in it. To bring it back, choose it from /maps archived. We’re now working on “{ $next }”.
say-put-away-last = “{ $title }” is archived, with everything in it. To bring it back, choose it from /maps archived. Now let’s start a new map.

say-hint-yes_no = Type “yes” or “no”. You can also type “skip”, “don’t know”, “back” or “why” at any time.
say-hint-number = Type a whole number, for example 20, or “don’t know”.
say-hint-date = Type a date, for example 31 January 2027, or “don’t know”.
say-putting = What shall I do with “{ $text }”? Your answer under “{ $label }” is: { $answer }
say-way = { $label }: { $command }
say-table =
    { $count ->
        [one] That is a table with { $count } column.
       *[other] That is a table with { $count } columns.
    } Which part of it shall I use for “{ $label }”?
say-import = That is a Masir map document. Shall I make a new map from it? Your map here stays as it is.
say-imported = Here is the new map “{ $title }”, made from the document you sent. The previous map is saved; /maps lists them all.
say-media-map = I’ve kept the file, but I can’t open map documents here. If it is a Masir map, please paste its text into this chat and I’ll make a map from it.
say-diagram =
    { $count ->
        [one] I’ve taken { $count } section of the diagram as a stage, its tasks as steps, and the average of its scores as the feeling.
       *[other] I’ve taken the { $count } sections of the diagram as stages, their tasks as steps, and their average scores as the feelings.
    }
say-diagram-actors =
    { $count ->
        [one] I’ve taken { $count } section of the diagram as a stage, its tasks as steps, and the average of its scores as the feeling. I’ve left out who takes part ({ $actors }), because a map follows one kind of customer.
       *[other] I’ve taken the { $count } sections of the diagram as stages, their tasks as steps, and their average scores as the feelings. I’ve left out who takes part ({ $actors }), because a map follows one kind of customer.
    }
say-not-put = I’ve left out “{ $text }”. To use it after all, please send it again.
# How something was read that can be read in another way, too.
say-other-many = I noted that as one point. To split it into { $count } ({ $items }), send { $command }.
say-other-one = I noted that as { $now } points. To keep it as one, send { $command }.
say-toned = I’ll keep that in your customers’ own words. How they feel, as I understand it: { $feeling }
say-tone-change = If they feel differently, say so with { $command }, using a number from -2 (very bad) to 2 (very good).
say-quoted = I’ll keep that in your customers’ own words. And how do they feel? Pick the face that fits best.
say-lone-stage = “{ $stage }” is the first stage. What comes after it? Send the next ones, one by one or all at once, and “done” at the end.
say-nearest = I don’t know “{ $trade }” yet. Which of these comes closest?
say-nearest-set = Good: my suggestions will come from “{ $trade }”. Your own words stay as they are.
say-talk =
    I’m a program, and no person is chatting with you here. I ask, you answer, and at the end I draw your map and say what to improve first.
    You can change any answer later (/review), stop whenever you like and go on later, and delete everything (/delete). All commands: /help
    My question is still open:
say-talk-done = Glad to help. Your answers are all here: /map draws the map, /checklist shows what to improve first, /review changes an answer, and /new starts another map.
say-other-tied = I took the number for the obstacle with that number. To keep it in the text as you typed it, send { $command }.
say-beginning = That’s the first stage. This is how it looks on your map:

# The plan: what is said of the things on it.
say-well-done = Well done! One more question, so that you can see whether it helped.
say-heard = Noted: customers say so, too: “{ $text }”. Here is your list again.
say-customers = Send the message above to five customers. When they answer, press what they confirmed.
say-ask-us = our business
say-ask-first = Hello! We’d like to make things better for you at { $name }. Which of these has happened to you?
say-ask-line = { $number }. { $text }
say-ask-last = A number is enough, and so is “none”. What else annoyed you? Thank you!
say-type-due = By when? “{ $item }”: type a day, such as “Friday” or “31 January”.
say-type-owner = Who does it? “{ $item }”
say-type-note = What shall I note about it? “{ $item }”
say-item = Type /mark { $number } doing (or done, dropped, open) · /due { $number } Friday · /who { $number } NAME · /note { $number } TEXT · /move { $number } up
say-hint-items = Type the numbers (for example 1, 3).
say-to-be = As it should be: { $title }
say-design = This is a new map, of how it should be. I’ll ask only about the stages where customers feel worst today, or about all of them where you haven’t said how they feel; everything else is already there. Your map of today is unchanged.
say-copied = This is a new map of the same business for other customers. What you said is already there; I’ll ask only what may differ: how they feel and what gets in their way. “Skip” keeps an answer as it is.
say-copy-title = { $persona }: { $title }
say-copy-untitled = Other customers: { $title }

# Going deeper into a part of the map.
say-deepen = What would you like to go deeper into? Beside each part you see how many of its questions I have asked.
say-deepened = Let’s go deeper: { $part }. You can skip every question, and pass over a whole group of them with one tap (/pass).
say-deepened-already = You have already answered everything I could ask about this: { $part }. To change an answer, send /review.
say-deepened-off = From here on I’ll ask only the usual questions. What you said stays.
say-passed =
    { $count ->
        [one] Passed over { $count } question. You can come back to it with “Tell more” (/deepen).
       *[other] Passed over { $count } questions. You can come back to them with “Tell more” (/deepen).
    }
say-walk = Go through your business as your own customer would: look it up, ring, buy, complain. Then tell me what happened, stage by stage.
say-part-all = the whole map
say-part-business = The business
say-part-persona = The customer
say-part-emotion = Feelings
say-part-walked = Walk-through
say-part-brand = Colour and logo
say-group-business = the business
say-group-persona = the customer
say-group-doing = steps and thoughts
say-group-place = where it is
say-group-worth = what it is for
say-group-working = how it works
say-group-counted = its figures
say-group-goals = your goals
say-group-feelings = feelings
say-group-obstacle = this obstacle
say-group-idea = this idea
say-group-time = time and decision
say-group-inside = behind the scenes
say-group-measures = measures
say-group-whole = the whole journey
say-group-walk = the walk

say-terms =
    A customer journey is the way somebody goes with you: from first hearing about you to coming back and telling others.
    A stage is a part of that way, such as “Ordering”.
    A touchpoint is where you meet there: a page, a call, the door, a person.
    An obstacle is what gets in the customer’s way; an opportunity is what could help.
    The curve shows how they feel at each stage; where it is lowest, begin.
    Here is an example to look at:
# The card of the customer.
say-customer-ready = Your customer’s card is ready:
# For consultants: clients, guides, notes, handing over.
say-guide = Here are the questions on paper, with room to write:
say-questions = This is a talk with chosen questions: “{ $title }”.
say-questions-gone = The chosen questions of this map are no longer installed here, so we go on with the usual ones. Everything you said is still there.
say-again = This is a new map of the same business with the same stages. Everything else I ask anew; the map before stays as it is.
say-client = This map is in the folder of “{ $client }”.
say-client-none = This map is in no client’s folder.
say-client-how = To put this map into a folder: /client NAME. To take it out: /client -
say-client-put = “{ $title }” is now in the folder of “{ $client }”.
say-client-out = “{ $title }” is in no folder now.
say-client-maps = The maps of “{ $client }”, newest first. Which one shall we work on?
say-maps-of = { $client }: { $title }
say-type-client = For which client is this map? Please type the name. Only you see it: it stands neither on the map nor in any file.
say-private = Your private notes. Only you see them: they come neither onto the map nor into any file of it. To erase one: /private remove 1
say-private-line = { $number }. { $about }: { $text } ({ $day })
say-private-none = You have no private notes on this map. To make one about the open question: /private and your text.
say-private-kept = 🔒 Noted, for you alone. { $about }
say-private-removed = Erased: { $text }
say-private-map = The whole map
say-private-gone = Something that is no longer asked
say-type-private = What would you like to note? Only you will see it.

# Two journeys side by side.
say-comparison-ready = Both journeys, side by side:
say-handover = “{ $title }”: whoever opens this link first goes on with the interview where it was left, and the map is theirs. It works once, within a week: { $link }
say-handover-how = Please forward the message with the link to the person who is to go on. Once they have opened it, you no longer have this map. Its folder and your private notes do not go along; they are erased then, so look at /private before if you need them.
say-handover-back = To take the link back: /handover -
say-handover-local = Nobody else talks with this Masir. To hand the map over, send its file: /export. To pause, /stop; everything is saved.
say-handover-withdrawn = The link no longer works; the map stays with you.
say-handover-yours = “{ $title }” is yours now. We go on where it was left.
say-handover-taken = The map that you handed over has been taken over. For your other maps: /maps

# Notes before the page that is shown.
say-private-earlier = Earlier notes ({ $count }): { $command }
# What one turn has no room for, and what is damaged.
say-passed-more = There was no room for all of them at once. Still left: { $left }. Please do that again to pass over those, too.
say-private-damaged = (This note is damaged and cannot be read.)

# Example maps, and beginning with one.
say-example-of = This is what a finished map looks like. { $business } ({ $trade }) is invented; you can begin with it and change what is different in your business.
say-examples = Which business is most like yours?
say-begin-with = To begin a map of your own with this example: { $command } · Examples of other businesses: { $others }
say-begun-with = This is your own map now, with the answers of the example. Go through them and change what is different in your business.

# Several maps in one picture
say-compare-which = Which of your maps shall stand beside this one?
say-compare-more = One more? Up to five maps have room in one picture.
say-compare-how = Several at once: /compare 2 3. To go on with the questions, just answer.

# What is sent along and not kept.
say-media-not-kept = I haven’t kept the file you sent along: files are kept on their own or with an answer, but not with a command or a private note.
say-media-private = Private notes hold only words, so I haven’t kept what you sent. Please type your note.
# A table that was sent as a file.
say-media-table = I’ve kept the file, but I can’t open tables here. To take in figures, please copy the cells (measure, day, value) and paste them into this chat.
