# What Masir says besides questions.

say-welcome =
    Hello, I am Masir. I ask you about the path your customers take, stage by stage, and send you a picture of it with a list of what to improve first.
    It takes about ten minutes. Every answer is kept as you give it; you can stop at any time and go on later.
say-welcome-back = Welcome back. Everything you said is here, and we pick up where you left off.
say-complete =
    That was the last question, thank you. Here are your map and what to improve first.
    You can change any answer with /review, get other formats with /map pdf, or begin another map with /new.
say-undone = I have taken back your last answer.
say-language = From here on we speak English.
say-new = A new map. The one before is kept; /maps shows them all.
say-stopped = Everything is kept. Come back whenever you like, and we will go on from here.
say-media = I can only read words so far. Please type the main points, and I will keep them.
say-media-sticker = Nice! I can only read words, though. Please type your answer.
say-help =
    Answer in your own words, or pick from the list by number.
    Short words that work at any time: skip · don’t know · back · undo · why · done · stop
    Commands: /map (or /map pdf, /map svg, /map txt) · /checklist · /review · /edit NUMBER (one item: /edit 7.2) · /add 7 · /remove 7.2 · /stages · /language · /new · /name · /copy (same business, other customers) · /design (as it should be) · /improve (review date) · /maps (or /maps 2) · /archive · /example · /export · /privacy · /delete · /help
say-stages =
    To change them: /stages add NAME · /stages rename 2 NAME · /stages reorder 3 1 · /stages split 2 NAME · /stages merge 2 3 · /stages remove 2
    What you said about a stage stays with it.
say-review = What you said so far. To change one, write /edit and its number; to change one item, /edit 7.2; to add or remove one, /add 7 or /remove 7.2.
say-review-line = { $number } { $label }: { $answer }
say-review-open = not asked yet
say-review-skip = skipped
say-review-unknown = don’t know
say-review-none = none
say-progress = Question { $question } of { $questions }
say-progress-stage = Stage { $stage } of { $stages } · question { $question } of { $questions }
say-minutes = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
 }
say-your-answer = Your answer so far: { $answer }
say-hint-text = Type your answer. “skip”, “don’t know”, “back” and “why” work at any time.
say-hint-list = Type one or more, one per line or separated by commas. “skip”, “don’t know”, “back” and “why” work at any time.
say-hint-choice = Type a number from the list, or a name.
say-hint-choices = Tick by number (for example 1, 3) and finish with “done”, or type your own, one per line.
say-hint-scale = Type a number from -2 to 2, or “don’t know”.
say-hint-text-choices = Type a number from the list, or your own words. “skip”, “don’t know”, “back” and “why” work at any time.
say-hint-stages = Type the number of a set, or your own stages, one per line.
say-usual-stages = Then let us use the usual stages. You can change them at any time with /stages.
say-review-stage = Stage { $place }: { $stage }
say-list-dot = {" · "}
say-file = Your map is here:
say-missing-glyphs = These characters cannot be drawn with the fonts I have and show as boxes in the picture: { $characters }. They are kept whole in the text formats.
say-maps = Your maps, newest first:
say-maps-none = You have no maps yet.
say-maps-open = in progress
say-maps-complete = complete
say-untitled = Untitled map

say-corrected = Changed. { $label }: { $answer }
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
say-recap-nothing = Nothing noted for it yet; /review brings you back to it at any time.
say-example = This is what a finished map looks like: a coffee shop, as its owner described it.
say-media-kept = I have kept it with this question, but I cannot make out what is in it. Please type the main points; they will be your answer.
say-privacy =
    What I keep: what you type, the photos and voice messages you send (as Telegram’s references to them), the maps made from it, and your Telegram user ID, so that they stay yours.
    What for: to draw your maps and write your checklists, nothing else. Besides you, only whoever runs this bot could see them; nothing is sold or shown to advertisers.
    For how long: until you erase it. /delete erases one map or everything, for good; /export gives you what you said, as a file.
    Messages already in this chat, and the files in them, are kept by Telegram; you can delete them here yourself.
say-delete =
    /delete map erases this map with everything said in it. /delete all erases all your maps and answers. Neither can be undone.
say-switched = We are now working on “{ $title }”.
say-erased = The map is erased. We are now working on “{ $title }”.
say-erased-all = Everything you told me is erased. If you ever want to begin again, just send /start.

say-type-edit = Type the text that should replace “{ $item }”.
say-type-add = Type what to add to “{ $label }”, one per line.
say-type-stage = What shall we call the stage?
say-type-name = What shall we call the map?
say-removed = Removed: “{ $item }”. /undo brings it back.
say-named = The map is now called “{ $title }”.
say-copied = A new map of the same business: its stages and touchpoints are there already. The one before is kept; /maps shows them all.

say-to-be = { $title } (as it should be)
say-design = This is a new map, of how the journey should be. Everything you said is in it; change whatever should be different. Your map of how things are now is unchanged; /maps shows both.
say-type-date = When shall we look at this map again? Pick one, or type a date like 2027-01-31.
say-review-on = Good: we will look at it again on { $day }. The date is on the map.

say-alike = “{ $one }” and “{ $other }” look like the same thing. If they are, { $command } keeps only the first; if not, just go on.

say-for-example = For example: { $text }
say-next =
    What next?
    See what you said: /review
    What to improve first: /checklist
    A second map, of how it should be: /design
    When to look at the map again: /improve
say-meant = I have noted “{ $answer }” under “{ $label }”. If you meant it for “{ $other }”, { $command } moves it there; if not, just go on.
say-pasted =
    { $count ->
        [one] That text is { $count } character long, more than a usual answer.
       *[other] That text is { $count } characters long, more than a usual answer.
    } Which parts of it shall I use for “{ $label }”? Send their numbers (for example 1, 3), or type a short answer instead.
say-archived = Your archived maps, newest first:
say-archived-none = You have no archived maps.
say-maps-archived = The others are archived: /maps archived
say-maps-away = archived
say-put-away = “{ $title }” is archived, with everything in it; you can bring it back from /maps archived. We are now working on “{ $next }”.
say-put-away-last = “{ $title }” is archived, with everything in it; you can bring it back from /maps archived. Now we begin a new map.
