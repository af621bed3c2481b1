"""What a message can hold besides text, as Telegram names it."""

from collections.abc import Mapping

from dialogs.events import Holding

# What comes with a file that can be sent again by its id, and what comes without.
FILES = ("photo", "voice", "audio", "video", "video_note", "document", "animation")
OTHERS = ("sticker", "location", "venue", "contact", "poll", "dice", "story", "checklist", "paid_media", "game")
# How the names end of documents that are one of our maps, or a table.
NAMES: Mapping[Holding, tuple[str, ...]] = {
    "map": (".yaml", ".yml", ".json"),
    "table": (".csv", ".tsv", ".xlsx", ".xls", ".ods"),
}
