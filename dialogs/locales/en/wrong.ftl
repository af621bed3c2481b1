# What could not be used: what is wrong, and what to do. Nothing is ever lost by it.

wrong-empty = There is no text in that message. Please type your answer, or “skip”.
wrong-long =
    { $count ->
        [one] That is { $count } character; an answer can have up to { $most }. Please send the main points, one per line.
       *[other] That is { $count } characters; an answer can have up to { $most }. Please send the main points, one per line.
    }
wrong-items =
    { $count ->
        [one] That is { $count } item; an answer can have up to { $most }. Please send the most important ones.
       *[other] That is { $count } items; an answer can have up to { $most }. Please send the most important ones.
    }
wrong-stages =
    { $count ->
        [one] That is { $count } stage; a map can have up to { $most }. Please combine some and send the list again.
       *[other] That is { $count } stages; a map can have up to { $most }. Please combine some and send the list again.
    }
wrong-number = I need a number here. Please type one, such as 1 or -1.
wrong-position = That number is not on the list. Please type a number from 1 to { $most }, or answer in your own words.
wrong-scale = I couldn’t tell a feeling from that. Pick a face, or say it in a word, such as “relieved”. A number from { $least } (very bad) to { $most } (very good) will do, too, in half steps if you like, and so will “don’t know”.
wrong-choice = That choice is not on the list. Please pick one of those shown.
wrong-choice-typed = That is not on the list. Please type a number from 1 to { $most }, or a name from the list.
wrong-one-choice = You can only pick one here. Please pick the one that fits best.
wrong-stale = That button belongs to a question you have already answered. Here is where we are now.
wrong-command = I don’t know the command /{ $name }. Type /help to see the ones you can use.
wrong-address = There is no answer numbered “{ $address }”. To see your answers and their numbers, send /review.
wrong-back-first = This is the first question, so there is nothing to go back to.
wrong-undo-empty = There is nothing left to undo.
wrong-nothing-open = You have answered every question. To mark a thing on your list, type its number; you can also type “map”, “my answers” or “new map”.
wrong-no-stages = The stages haven’t been chosen yet. We’ll come to them in a moment.
wrong-stages-verb = Please write it like this: /stages add NAME, /stages rename 2 NAME, /stages reorder 3 1, /stages split 2 NAME, /stages merge 2 3, or /stages remove 2.
wrong-last-stage = This is the only stage, and a map needs at least one. Please rename it, or add another stage first.
wrong-format = I don’t know the format “{ $format }”. Please choose one of these: { $known }.
wrong-checklist = “{ $args }” does not work with /checklist. Please send /checklist, /checklist all, or /checklist with png, pdf or svg.

# Map documents
wrong-document-size = The file is too large: a map document can be up to { $most } MB. Please check that it is the right file.
wrong-document-encoding = The file is not in UTF-8. Please save it again as UTF-8 text.
wrong-document-syntax = Line { $line } is not valid YAML or JSON. Please check its indentation, quotes and brackets.
wrong-document-depth = Line { $line } is nested too deeply for a map document. Please use fewer levels.
wrong-document-alias = Line { $line } uses a YAML alias (*). Please write out the value in full.
wrong-document-directive = Line { $line } begins with “%”, which is a YAML directive. A map document needs none; please delete that line.
wrong-document-items = Line { $line }: “{ $field }” is too long a list; it can have up to { $most }. Please keep the most important ones.
wrong-document-many = That is too much for one map: all its lists together can have up to { $most } entries. Please check that it is the right file, or make several maps of it.
wrong-document-long = Line { $line }: “{ $field }” is too long; a text can have up to { $most } characters. Please shorten it.
wrong-document-kind = This is not a map document. Please check that it is the right file: a map document begins with “masir: 1”.
wrong-document-edition = This map document is edition { $edition }, but this version of Masir can only read edition 1. Please use a newer version of Masir.
wrong-document-twice = Line { $line }: “{ $field }” appears twice. Please keep only one of them.
wrong-document-field = Line { $line }: there is no field called “{ $field }”. Did you mean “{ $nearest }”?
wrong-document-quotes = Line { $line }: “{ $text }” looks like a field with a value. If it is one text, please put it in straight quotation marks (").
wrong-document-missing = Line { $line }: “{ $field }” is missing or empty. Please fill it in.
wrong-document-mapping = Line { $line }: “{ $field }” must contain named fields (name: value).
wrong-document-list = Line { $line }: “{ $field }” must be a list.
wrong-document-scalar = Line { $line }: “{ $field }” must be a single value.
wrong-document-id = Line { $line }: the id “{ $id }” may contain only letters, digits, - and _.
wrong-document-id-twice = Line { $line }: the id “{ $id }” appears twice in this list. Please change one of them.
wrong-document-reference = Line { $line }: “{ $field }” names “{ $id }”, which is not in the list “{ $list }”. Please use the id of an item there, or leave it out.
wrong-document-choice = Line { $line }: “{ $field }” must be one of: { $choices }.
wrong-document-range = Line { $line }: “{ $field }” must be a number from { $least } to { $most }.
wrong-document-int = Line { $line }: “{ $field }” must be a whole number.
wrong-document-float = Line { $line }: “{ $field }” must be a number.
wrong-document-bool = Line { $line }: “{ $field }” must be true or false.
wrong-document-date = Line { $line }: “{ $field }” must be a date such as 2026-11-22.

# The machine
wrong-line = This line does not follow the protocol. Please send a JSON object with one of "text", "choose", "command" or "media", or with "edit" and "text" together.
wrong-drawing = The picture could not be drawn this time. Your answers are safe; please try again with /map in a few minutes.
wrong-drawing-size = This map is too large for a picture: nobody could read it. Your answers are safe. Please ask for it as text (txt), or make it shorter: fewer items, or fewer words in each.
wrong-drawing-heavy =
    { $minutes ->
        [one] This map takes more time or memory to draw than one picture may have. Your answers are safe. Please ask for it as text (txt), or make it shorter; as it is, it will not be tried again for { $minutes } minute.
       *[other] This map takes more time or memory to draw than one picture may have. Your answers are safe. Please ask for it as text (txt), or make it shorter; as it is, it will not be tried again for { $minutes } minutes.
    }
wrong-drawing-rests =
    { $minutes ->
        [one] This map could not be drawn a short while ago, and nothing in it has changed since. Your answers are safe. Please ask for it again in { $minutes } minute, or as text (txt) now.
       *[other] This map could not be drawn a short while ago, and nothing in it has changed since. Your answers are safe. Please ask for it again in { $minutes } minutes, or as text (txt) now.
    }
wrong-file-read = The file { $file } cannot be read: { $reason }. Please check its name and permissions.
wrong-file-written = The file { $file } cannot be written: { $reason }. Please choose another location, or free up some space if the disk is full.
wrong-output = The output could not be written: { $reason }. Please check where it is being sent, and try again.
wrong-settings = The settings in { $file } cannot be read. Please save the file as UTF-8 text containing lines such as MASIR_DATABASE_URL=sqlite:////folder/masir.db.
wrong-setting = { $name } cannot have that value. Please change it; the README says what it can be.
wrong-result = Something went wrong while I was preparing your result. It’s not your fault, and your answers are safe. Please tell whoever looks after this program.
wrong-map = There is no map “{ $map }” here. To list your maps, run `masir maps`.
wrong-map-several = More than one map has an id that begins with “{ $map }”. Please type more of the id.
wrong-map-taken = The id “{ $map }” already belongs to another map. Please give this document another id, or remove its id.
wrong-database-url = MASIR_DATABASE_URL is not the address of an SQLite or PostgreSQL database. Please use the form sqlite:////folder/masir.db or postgresql://user@host/name.
wrong-database-folder = The database cannot be stored at { $folder }. Please move whatever is in the way, check the permissions, or set MASIR_DATABASE_URL to another location.
wrong-database-closed = The database cannot be opened for writing. Please check the permissions on its file and folder.
wrong-database-broken = The database file is damaged, or is not a Masir database. Please move it somewhere else and restore a backup, or set MASIR_DATABASE_URL to another file.
wrong-database-disk-full = The disk is full, so your last answer was not saved and nothing was deleted; everything else is safe. Please free up some space and try again.
wrong-database-away = The database cannot be reached right now. Everything saved so far is safe. Please try again in a moment.
wrong-database-new = The database was written by a newer version of Masir. Nothing was changed. Please install the newer version.
wrong-database-old = The database is not set up for this version of Masir. Please run `masir migrate` first.
wrong-backup = { $file } is damaged, or is not a Masir backup. Nothing was changed. Please choose another file.
wrong-backup-schema = { $file } holds more or less than a Masir backup does (look at { $what }). Nothing was changed. Please choose another file.
wrong-backup-row = { $file } cannot be restored: in its table { $table }, row { $row }, the column { $column } holds something Masir cannot read. Nothing was changed. Please choose another file.
wrong-backup-new = { $file } was written by a newer version of Masir. Nothing was changed. Please install the newer version first.
wrong-backup-in-use = { $file } is a database that is in use. Please choose another file name for the backup.
wrong-backup-unsound = The backup was written, but it could not be read back correctly, so it was discarded. The disk may be failing; please use another one.
wrong-restore-disk-full = The disk is full, so nothing was restored and nothing was changed. Please free up some space, including in { $folder }, and try again.
wrong-damaged = Something that is stored here is damaged, or was changed from outside, and cannot be read. Please restore a backup.
wrong-key = { $where } does not contain an encryption key. A key is 32 bytes written as base64 (43 or 44 characters); `masir key new` makes one.
wrong-key-missing = What is stored here is encrypted with the key { $key }, which is not set. Nothing was changed. Please put that key back into MASIR_KEY or into the key file.
wrong-key-file = There is no key file { $file }. Please put it back, or run `masir key new` if nothing has been encrypted yet.
wrong-key-mode = Other users of this machine may read or change { $file }, so the key in it is not used. Please run `chmod 600` on it.
wrong-key-place = { $file } is inside the data folder, so a copy of the data would include the key. Please set MASIR_KEY_FILE to a file in another folder.
wrong-key-there = There is a key in { $file } already, and it was not overwritten. To change it, run `masir key rotate`.
wrong-key-set = The key is set in MASIR_KEY, so no key file was written. To change it, put a new key before the old one in MASIR_KEY, separated by a comma, restart Masir and run `masir key seal`.
wrong-key-none = There is no encryption key yet. Please run `masir key new` first.
wrong-key-disk-full = The disk is full, so this could not be finished. Nothing that is stored is lost. Please free up some space and run the command again.
wrong-backup-key = { $file } is encrypted with the key { $key }, which is not set. Nothing was changed. Please add that key to MASIR_KEY or to the key file, behind the one in use.

# Telegram
wrong-no-token = MASIR_TELEGRAM_TOKEN is not set. Please get a token from @BotFather and set it.
wrong-token = Telegram does not recognise this token. Please copy it from @BotFather into MASIR_TELEGRAM_TOKEN again.
wrong-no-secret = MASIR_WEBHOOK_SECRET is not set. Please set it to a long, random string of letters and digits.
wrong-api = The Bot API at { $api } cannot be reached. Please check your network connection and MASIR_TELEGRAM_API.
wrong-poller = Another program is already fetching this bot’s messages, or a webhook is set. Please stop that program, or run `masir telegram delete-webhook`.

wrong-corrected = I couldn’t tell which answer your edited message belongs to, so nothing was changed. To see your answers, send /review; to change one, send /edit and its number.
wrong-join = There are no two answers here that I can join. To see your answers, send /review.
wrong-maps = There is no such map. To see all your maps, send /maps.

wrong-no-list = That answer is not a list, so nothing can be added to it. To change it, send /edit and its number.
wrong-no-item = Please give the number of a single item, for example /remove 7.2. To see the numbers, send /review.
wrong-stage-there = There is already a stage called “{ $stage }”. Please choose another name.


wrong-port = The page cannot be shown, because no port is available on { $host } ({ $reason }). Please use `masir chat --terminal` instead.
wrong-logo = The logo { $file } cannot be used. Please choose a PNG, JPEG, WebP or GIF picture of at most 10 MB and 40 million pixels, or delete the line “logo”.
wrong-logo-place = The logo { $file } does not lie beside the map document or in a folder below it. Please copy the picture there and write its name from there.

# What a kind of answer cannot read.
wrong-rating = I need a whole number from { $least } to { $most }. Please type one, or “don’t know”.
wrong-whole-number = I need a whole number here, such as 20. Please type one, or “don’t know”.
wrong-yes-no = I need a yes or a no here. Please type one of them, or “don’t know”.
wrong-day = I don’t understand the date “{ $text }”. Please write it like 31 January 2027, 2027-01-31 or “in three weeks”.
wrong-pages-stream = { $count ->
    [one] This is { $count } page
   *[other] These are { $count } pages
 }, and only one can be written to the output. Please name a file with -o.
wrong-secret = MASIR_WEBHOOK_SECRET is too easy to guess. Please use at least 16 letters, digits, “-” or “_”.
wrong-edited-command = “{ $text }” is a command, and a changed answer can’t be one, so nothing was changed. Please send it as a new message.
wrong-replied = The question you replied to is no longer open, so nothing was changed. To answer the question that is open now, please send the text without a reply.
wrong-put = I no longer have that text. Please send it again.
wrong-replied-elsewhere = The question you replied to belongs to another of your maps, so nothing was changed. Please open that map with /maps, and reply again.
wrong-diagram-here = That is a Mermaid journey, and it was not used here. Its sections can become your stages: please send it when I ask for the stages, or send /edit stages first.
wrong-day-past = “{ $text }” is in the past. Please give a day that is still to come.
wrong-day-ambiguous = Which day is “{ $text }”? Please write the month as a word, or the date like 2027-01-31.
wrong-most = { $most } at most can be picked here. Take one away first, or say “done”.
wrong-item = There is no “{ $item }” on your list. To see the list, type /checklist all
wrong-which-item = Which one? Please type its number in the list too, for example /item 1.
wrong-status = I know these: { $known }.
wrong-move = Where to? Type “up”, “down” or a number.
wrong-nothing-to-ask = There is no guess on your list that your customers could confirm.

# No room: for a map, or for what one person has.
wrong-room-turn = That is more than a map can take in at once, so nothing was changed. Please do it in smaller parts.
wrong-room-log = This map has no room for more, because so much was said and changed in it. All of it stays. To go on with what stands in it now, send /copy; to begin another map, send /new.
wrong-room-items = All the lists of a map together can have up to { $most } items, and that would be more, so nothing was changed. To take some out, send /review.
wrong-maps-full = You have { $most } maps, and there is no room for more. Please open one that you no longer need with /maps, and delete it with /delete.
wrong-sent-full = This map already has { $most } photos, voice messages and files, so that one was not kept. Please describe in a few words what it shows.
wrong-sources = I don’t know that kind of source. These I know: { $kinds }. You can put a number before each, such as “3 interviews, 2 reviews”.

wrong-pass = There is nothing to pass over here. “Skip” passes over the open question.
wrong-part = I can go deeper into a stage, into one touchpoint, obstacle or idea, or into the customer, but not into “{ $address }”. /deepen shows what there is.
wrong-not-deepened = We are not going deeper anywhere. /deepen shows what you could tell more about.

# The card of the customer.
wrong-no-customer = The map does not say yet who the customer is, so there is no card to draw. In the chat, /deepen persona asks about them; in a map document, they stand under “persona”.
wrong-portrait = The portrait { $file } cannot be used. Please choose a PNG, JPEG, WebP or GIF picture of at most 10 MB and 40 million pixels, or delete the line “portrait”.
wrong-portrait-place = The portrait { $file } does not lie beside the map document or in a folder below it. Please copy the picture there and write its name from there.
# The table
wrong-needed = Without this answer there is no map, so it can’t be emptied. You can change it.
# Question sets.
wrong-locked = In this talk only the chosen questions are asked, so I can’t go deeper. A map of your own, with the usual questions, begins with /new.
wrong-no-set = There is no question set “{ $name }” here.
wrong-set-name = The question set { $file } needs another name: small letters a to z, digits, - and _, at most 40, then .yaml.
wrong-set-syntax = { $file }, line { $line }: this is not valid YAML for a question set. Please check its indentation, quotes and brackets, and leave out aliases (*) and names that stand twice.
wrong-set-field = { $file }, line { $line }: there is no “{ $field }”. Did you mean “{ $nearest }”?
wrong-set-twice = { $file }, line { $line }: “{ $field }” stands in the list twice. Please take one out.
wrong-set-list = { $file }, line { $line }: “{ $field }” can be asked only where “{ $list }” is asked before it. Please add that above.
wrong-set-language = { $file }, line { $line }: “{ $field }” needs a text in each language; “{ $language }” is missing.
wrong-set-questions = { $file }, line { $line }: “questions” must be a list with at least one question in it.
wrong-set-locked = { $file }, line { $line }: “locked” can be true or false.
wrong-set-mapping = { $file }, line { $line }: here must stand named fields (name: value), among them “{ $field }”.
wrong-set-text = { $file }, line { $line }: a text of “{ $field }” is missing, or too long.

# Clients.
wrong-client-long = A client’s name can have up to { $most } characters. Please shorten it.
wrong-private = There is no private note { $place }. To see them all: /private
wrong-private-full = A map can have up to { $most } private notes. Please remove one first.

# Two journeys side by side.
wrong-nothing-to-compare = There is nothing yet to put beside this map. /design makes a map of how it should be, /copy one for other customers; /walk asks what you saw and felt as your own customer. Then send /compare again.
wrong-handover = This link has been used already, was taken back, or is older than a week. Please ask for a new one.
wrong-no-trade = I have no example for “{ $text }”. Which there are: /example page 1

# Addresses in options
wrong-webhook = --webhook needs a whole address, such as https://bot.example.com/telegram.
wrong-listen = --listen needs a host and a port, such as 127.0.0.1:8080, or a socket, such as unix:/run/masir/telegram.sock.
wrong-listen-refused = Nothing can listen at { $place } ({ $reason }). Please end what else uses it, or choose another place with --listen.

# What the Bot API refuses
wrong-api-refused = The Bot API at { $api } did not do what was asked ({ $reason }). Please put that right, or try again later.

# Messages that wait
wrong-waiting-full = You have sent more messages at once than can wait here, so the last ones were not taken in. Please wait until the others are answered, and send them again.

wrong-compare-many = At most { $most } maps have room in one picture. Please name fewer.
wrong-compare-itself = That is this map itself. /compare shows which others can stand beside it.
# A backup that would be none
wrong-backup-unrestorable = This backup could not be restored: in the table { $table }, row { $row }, the column { $column } holds something Masir cannot read. It was discarded; what stood in its place before is unchanged. Please correct that row, or report it.
# A logo that is kept with its map
wrong-logo-kept = The logo { $file } is too large to be kept with the map. Please choose a picture of at most { $most } MB.
# On the command line
wrong-no-walk = This map has no walk: none of its stages says what somebody saw as a customer (`walked`).

# The plan outside of Masir.
wrong-no-days = Nothing on the plan has a day yet, so there is nothing for a calendar. To give the first one a day: /due 1 Friday
wrong-no-tasks = Nothing is left to do on the plan.
wrong-calendar = “{ $args }” does not work with /calendar. Please send /calendar, /calendar todo, or /calendar with trello, asana, jira or todoist.
wrong-table = A table (.csv) looks different for each tool. Please say for which: --format trello, asana, jira or todoist.
wrong-days = Everything has its day that could be given one. For anything else, say when: /due 1 Friday
# Versions
wrong-version = There is no version “{ $version }”. /versions lists them with their numbers.
wrong-version-none = This map has no versions yet. To keep it as it is now: /versions name NAME
wrong-version-gone = That version is no longer kept. /versions lists those that are.
wrong-version-now = Nothing has been changed since version { $number }: the map is as it was then.
wrong-version-same = The map already is as it was in that version.
wrong-version-long = The name of a version can have up to { $most } characters. Please shorten it.
# Figures over time
wrong-measure = There is no measure “{ $text }” on this map. There are: { $known }. To see them with their numbers: /figures
wrong-measure-several = More than one measure is called “{ $text }”. Please name it by its number, as /figures shows it.
wrong-measure-none = This map has no measures yet, so no figure can be noted. Please name some first: /complete measure
wrong-measure-ahead = “{ $text }” is still to come. Please name today or a day that has been.
wrong-measure-columns = It isn’t clear which column is which. The first row must name them: measure, day and value (and stage, where two measures have the same name); or day, and then a column for each measure of this map, named as it is.
wrong-measure-empty = There are no figures in this table.
wrong-measure-rows = This table is too long. Please take in at most { $most } rows at a time.
wrong-measure-encoding = This file is not in UTF-8, so its letters can’t be read. Please save it again as “CSV UTF-8”.
wrong-measure-many = A measure can have at most { $most } figures. Please leave out the oldest days.
wrong-measure-row = Line { $line }: no measure of this map is called “{ $text }”. There are: { $known }. Nothing was taken in.
wrong-measure-row-several = Line { $line }: more than one measure is called “{ $text }”. Please add a column with the stage. Nothing was taken in.
wrong-measure-row-value = Line { $line }: “{ $text }” is not a figure with one number in it. Nothing was taken in.
wrong-measure-row-day = Line { $line }: “{ $text }” is not a day I can read for certain. Please write it like this: 2026-11-28. Nothing was taken in.
wrong-measure-row-ahead = Line { $line }: “{ $text }” is still to come. Nothing was taken in.
# Reminders and settings
wrong-hour = “{ $text }” is no full hour of the day. Please type one from 0 to 23, such as 9 or 8 pm.
wrong-zone = I don’t know where “{ $text }” is. Please type the nearest large city, or what time it is where you are, such as “it is 14:30”.
wrong-weekday = “{ $text }” is no day of the week. Please type one, such as Friday, or “none” for no quiet days.
wrong-quiet-always = Then no day would be left. To get no reminders at all: /settings off
wrong-setting-name = That cannot be set. You can set: /settings hour · /settings zone · /settings days · /settings off · /settings on
wrong-reminders-here = Here nothing is sent by itself, so there is nothing to set. What is due, /due says here, and “masir due” on the command line.
# Files that cannot be removed
wrong-pictures-left = Not everything that was drawn of deleted maps could be removed. Files that are still there: { $count }, the first of them { $file }. Please close the program that has it open, or make its folder writable, and delete it. Masir tries again each time it starts.

# The review.
wrong-changed = I found no stage and no touchpoint of your map in “{ $text }”. Type the number of a stage, or a word from its name or from a touchpoint.
wrong-walk-later = The next walk is not due before { $day }. Name a later day.
