# What could not be used: what is wrong, and what to do. Nothing is ever lost by it.

wrong-empty = There are no words in that message. Please type your answer, or “skip”.
wrong-long =
    { $count ->
        [one] That is { $count } character; one answer holds up to { $most }. Please send the main points, one per line.
       *[other] That is { $count } characters; one answer holds up to { $most }. Please send the main points, one per line.
    }
wrong-items =
    { $count ->
        [one] That is { $count } item; one answer holds up to { $most }. Please send the most important ones.
       *[other] That is { $count } items; one answer holds up to { $most }. Please send the most important ones.
    }
wrong-stages =
    { $count ->
        [one] That is { $count } stage; a map holds up to { $most }. Please combine some and send the list again.
       *[other] That is { $count } stages; a map holds up to { $most }. Please combine some and send the list again.
    }
wrong-number = I need a number here. Please type one, such as 1 or -1.
wrong-position = That number is not on the list. Please type a number from 1 to { $most }, or your own words.
wrong-scale = I need a number from { $least } (very bad) to { $most } (very good), in whole or half steps. Please type one, or “don’t know”.
wrong-choice = That choice is not on the list. Please pick one that is shown.
wrong-choice-typed = I do not know that one. Please type a number from 1 to { $most }, or a name from the list.
wrong-one-choice = Only one can be chosen here. Please pick the one that fits best.
wrong-stale = That button belongs to a question that is already answered. Here is where we are now.
wrong-command = I do not know the command /{ $name }. /help shows what there is.
wrong-address = There is no answer at “{ $address }” to change. /review shows the numbers of your answers.
wrong-back-first = This is the first question; there is nothing before it.
wrong-undo-empty = There is nothing left to take back.
wrong-nothing-open = Every question is answered. /map draws the map, /review changes an answer, /new begins another map.
wrong-no-stages = The stages have not been chosen yet. We will come to them in a moment.
wrong-stages-verb = Please write it like this: /stages add NAME, /stages rename 2 NAME, /stages reorder 3 1, /stages split 2 NAME, /stages merge 2 3, or /stages remove 2.
wrong-last-stage = This is the only stage, and a map needs one. Rename it, or add another first.
wrong-format = I cannot draw “{ $format }”. The formats I can draw are: { $known }.
wrong-checklist = I do not know “{ $args }” here. You can send /checklist or /checklist all.

# Map documents
wrong-document-size = The file is too large: a map document holds up to { $most } MB. Is it really a map?
wrong-document-encoding = The file is not written in UTF-8. Please save it again as UTF-8 text.
wrong-document-syntax = Line { $line } is not valid YAML or JSON. Please check its indentation, quotes and brackets.
wrong-document-depth = Line { $line } is nested too deeply for a map document.
wrong-document-alias = Line { $line } uses a YAML alias (*). Please write the value out.
wrong-document-kind = This is not a map document: it must begin with “masir: 1”.
wrong-document-edition = This map document is edition { $edition }, but I can only read edition 1. Please use a newer version of Masir.
wrong-document-twice = Line { $line }: “{ $field }” appears twice. Please keep one of them.
wrong-document-field = Line { $line }: there is no field “{ $field }”. Did you mean “{ $nearest }”?
wrong-document-missing = Line { $line }: “{ $field }” is missing or empty here.
wrong-document-mapping = Line { $line }: “{ $field }” must hold named fields (name: value).
wrong-document-list = Line { $line }: “{ $field }” must be a list.
wrong-document-scalar = Line { $line }: “{ $field }” must be a single value.
wrong-document-id = Line { $line }: the id “{ $id }” may contain only letters, digits, - and _.
wrong-document-id-twice = Line { $line }: the id “{ $id }” appears twice in this list.
wrong-document-choice = Line { $line }: “{ $field }” must be one of: { $choices }.
wrong-document-range = Line { $line }: “{ $field }” must be a number from { $least } to { $most }.
wrong-document-int = Line { $line }: “{ $field }” must be a whole number.
wrong-document-float = Line { $line }: “{ $field }” must be a number.
wrong-document-bool = Line { $line }: “{ $field }” must be true or false.
wrong-document-date = Line { $line }: “{ $field }” must be a date such as 2026-11-22.

# The machine
wrong-line = This line does not follow the protocol. Please send a JSON object with "text", "choose", "command", "media", or "edit" and "text".
wrong-drawing = The picture could not be drawn this time. Your answers are safe; please try again with /map.
wrong-file-read = The file { $file } cannot be read: { $reason }. Please check its name.
wrong-file-written = The file { $file } cannot be written: { $reason }. Please choose another place, or free up space if the disk is full.
wrong-output = The output could not be written: { $reason }.
wrong-settings = The file .env cannot be read. Please save it as UTF-8 text with lines such as MASIR_DATABASE_URL=sqlite:////folder/masir.db.
wrong-result = Something went wrong while I made your result, and it is not your fault. Your answers are safe; please tell whoever looks after this program.
wrong-map = There is no map “{ $map }” here. `masir maps` shows the maps there are.
wrong-map-several = More than one map begins with “{ $map }”. Please type more of its id.
wrong-map-taken = The id “{ $map }” belongs to another map. Please give the document another id, or none.
wrong-database-url = MASIR_DATABASE_URL is not the address of an SQLite or PostgreSQL database. Please write sqlite:////folder/masir.db or postgresql://user@host/name.
wrong-database-folder = { $folder } cannot serve as a folder for the database. Please move what is in its place, or set MASIR_DATABASE_URL to another one.
wrong-database-closed = The database cannot be opened for writing. Please check the permissions on its file and folder.
wrong-database-broken = The database file is damaged, or is not a Masir database. Please set it aside and use a backup, or set MASIR_DATABASE_URL to another file.
wrong-database-disk-full = There is no room left on the disk, so this last answer could not be kept; all the others are safe. Please make room and send it again.
wrong-database-away = The database cannot be reached just now. Everything saved so far is safe; please try again in a moment.
wrong-database-new = The database was written by a newer version of Masir. Please install the newer version; nothing was changed.
wrong-database-old = The database is behind this version of Masir. Please run `masir migrate` first.
wrong-backup = { $file } is damaged, or is not a Masir backup. Please choose another file; nothing was changed.
wrong-backup-new = { $file } was written by a newer version of Masir. Please install the newer version first; nothing was changed.
wrong-backup-in-use = { $file } is a database in use. Please choose another name for the backup.
wrong-backup-unsound = The backup was written, but does not read back as it should: the disk may be failing. It was not kept; please choose another disk.
wrong-restore-disk-full = There is no room left on the disk, so nothing was restored and nothing was changed. Please make room, in { $folder } too, and try again.

# Telegram
wrong-no-token = MASIR_TELEGRAM_TOKEN is not set. Please ask @BotFather for a token and set it.
wrong-token = Telegram does not know this token. Please copy MASIR_TELEGRAM_TOKEN from @BotFather again.
wrong-no-secret = MASIR_WEBHOOK_SECRET is not set. Please set it to a long random word of letters and digits.
wrong-api = The Bot API at { $api } cannot be reached. Please check the network and MASIR_TELEGRAM_API.
wrong-poller = Another program is fetching this bot’s messages, or a webhook is set. Please end that program, or run `masir telegram delete-webhook`.

wrong-corrected = I could not tell which answer the message you edited belongs to, so nothing was changed. /review shows your answers; /edit and a number changes one.
wrong-join = There are no answers here to put together.
wrong-maps = There is no such map. /maps shows all of yours.

wrong-no-list = That answer is not a list, so nothing can be added to it. To change it, send /edit and its number.
wrong-no-item = Please name one item of a list, for example /remove 7.2. /review shows the numbers.
wrong-stage-there = There is already a stage called “{ $stage }”. Please choose another name.

wrong-review-date = “{ $text }” is not a date I understand. Please write it like 2027-01-31, or as a number of days.

wrong-port = No port could be had at { $host } ({ $reason }), so the page cannot be shown. `masir chat --terminal` needs none.
wrong-logo = The logo { $file } cannot be used. Please name a PNG, JPEG, WebP or GIF picture of at most 10 MB and 40 million pixels, or take the line “logo” out.
