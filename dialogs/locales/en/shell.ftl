# What the command line says.

shell-delete-sure = Erase the map { $map } with all its answers and pictures? This cannot be undone. [y/N]{" "}
shell-deleted = The map { $map } is erased.
shell-backed-up =
    { $count ->
        [one] Everything, with { $count } map, is kept in { $file }.
       *[other] Everything, with { $count } maps, is kept in { $file }.
    }
shell-restore-sure = Put { $file } in the place of everything that is kept now? What is there now will be saved to a file first. [y/N]{" "}
shell-restore-before = What was kept before is in { $file }.
shell-restored = Everything from { $file } is back.
shell-migrated = The database is up to date.
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-python = Python { $version }
shell-doctor-database = Database { $where }, version { $version }
shell-doctor-fonts =
    { $count ->
        [one] { $count } font file
       *[other] { $count } font files
    }
shell-doctor-drawing = Drawing works ({ $language })
shell-doctor-page = The page of `masir chat` can be shown
shell-doctor-no-browser = The page of `masir chat` can be shown, but no browser was found here to open it: open its address yourself, or use `masir chat --terminal`

shell-telegram-hook = { $bot } gets its messages at { $url }.
shell-telegram-polling = { $bot } has no webhook: `masir telegram` fetches its messages.
shell-telegram-waiting =
    { $count ->
        [one] { $count } message is waiting.
       *[other] { $count } messages are waiting.
    }
shell-telegram-error = The last message could not be delivered: { $error }
