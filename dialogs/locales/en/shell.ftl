# What the command line says.

shell-delete-sure = Delete the map { $map } with all its answers and pictures? This cannot be undone. [y/N]{" "}
shell-deleted = The map { $map } has been deleted.
shell-backed-up =
    { $count ->
        [one] Everything, including { $count } map, has been backed up to { $file }.
       *[other] Everything, including { $count } maps, has been backed up to { $file }.
    }
shell-restore-sure = Replace everything stored now with { $file }? The current data will be saved to a file first. [y/N]{" "}
shell-restore-before = The previous data has been saved to { $file }.
shell-restored = Everything from { $file } has been restored.
shell-migrated = The database is up to date.
shell-key-new = The new key { $key } is in { $file }. Please keep a copy of that file apart from the database and its backups: without it, nothing that is encrypted can be read again. `masir key seal` encrypts what has been stored before.
shell-key-rotated = The new key { $key } stands first in { $file }. Please keep a copy of that file again. The older keys stay in it, for older backups.
shell-key-sealed =
    { $count ->
        [one] Everything is encrypted with the key { $key }; { $count } row was rewritten.
       *[other] Everything is encrypted with the key { $key }; { $count } rows were rewritten.
    }
shell-key-damaged =
    { $count ->
        [one] { $count } row is damaged and was left as it was.
       *[other] { $count } rows are damaged and were left as they were.
    }
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-settings = Settings are read from the environment and, where it exists, from { $file }
shell-env-overlooked = The file .env in this folder is not read. If you wrote it yourself, please move it to { $file }.
shell-settings-open = Other users of this machine may read or change { $file }, which may hold your bot’s token. Please run `chmod 600` on it.
shell-doctor-python = Python { $version }
shell-doctor-database = Database { $where }, version { $version }
shell-doctor-keys =
    { $count ->
        [one] { $count } stored value is encrypted with a key that is not there ({ $keys }) and cannot be read. If you have that key, add it to MASIR_KEY or to the key file, behind the one in use, and restart Masir; otherwise restore a backup.
       *[other] { $count } stored values are encrypted with keys that are not there ({ $keys }) and cannot be read. If you have those keys, add them to MASIR_KEY or to the key file, behind the one in use, and restart Masir; otherwise restore a backup.
    }
shell-doctor-open = Anybody on this computer who may look into its folder can read the database { $where }, and it belongs to another user. Please make it readable by its owner alone: chmod 600 { $where }
shell-doctor-closed = Others could read the database { $where }; from now on only its owner can
shell-outage-over = The database can be used again; whatever had to wait is being done now.
shell-doctor-fonts =
    { $count ->
        [one] { $count } font file
       *[other] { $count } font files
    }
shell-doctor-drawing = Drawing works ({ $language })
shell-doctor-page = The `masir chat` page can be shown
shell-doctor-no-browser = The `masir chat` page can be shown, but no browser was found to open it: open the address yourself, or use `masir chat --terminal`

shell-telegram-hook = { $bot } receives its messages at { $url }.
shell-telegram-polling = { $bot } has no webhook: `masir telegram` fetches its messages.
shell-telegram-waiting =
    { $count ->
        [one] { $count } message is waiting.
       *[other] { $count } messages are waiting.
    }
shell-telegram-error = The last message could not be delivered: { $error }

# Question sets.
shell-doctor-questions = 
    { $count ->
        [one] { $count } question set in { $where }
       *[other] { $count } question sets in { $where }
    }

# What was changed while it stood encrypted.
shell-doctor-damaged =
    { $count ->
        [one] { $count } stored row is encrypted and damaged: it cannot be read. Please restore a backup made before.
       *[other] { $count } stored rows are encrypted and damaged: they cannot be read. Please restore a backup made before.
    }

# The folder of pictures
shell-doctor-pictures = Pictures can be neither kept nor deleted in the folder { $where }. Please make it readable and writable for yourself.
