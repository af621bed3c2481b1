"""What a message can hold besides text, as Telegram names it."""

# What comes with a file that can be sent again by its id, and what comes without.
FILES = ("photo", "voice", "audio", "video", "video_note", "document", "animation")
OTHERS = ("sticker", "location", "venue", "contact", "poll", "dice", "story", "checklist", "paid_media", "game")
DOCUMENT_ENDS = (".yaml", ".yml", ".json")  # of a map document's name
