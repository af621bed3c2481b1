"""What a person can tell Masir to do besides answering. To add a command, add it to `COMMANDS`."""

from collections.abc import Callable, Mapping

from dialogs.commands import answering, maps, pasting, putting, results, revising, talking
from dialogs.interview import Interview, Outcome

_Command = Callable[[Interview, str], Outcome]

COMMANDS: Mapping[str, _Command] = {
    "start": talking.start,
    "skip": answering.skip,
    "done": answering.done,
    "unknown": answering.unknown,
    "none": answering.none,
    "back": answering.back,
    "undo": answering.undo,
    "why": answering.why,
    "review": revising.review,
    "edit": revising.edit,
    "add": revising.add,
    "remove": revising.remove,
    "name": maps.name,
    "copy": maps.copy,
    "design": maps.design,
    "improve": maps.improve,
    "stages": revising.stages,
    "map": results.draw,
    "checklist": results.checklist,
    "language": talking.language,
    "new": maps.new,
    "maps": maps.maps,
    "archive": maps.archive,
    "example": results.example,
    "export": results.export,
    "privacy": talking.privacy,
    "delete": maps.delete,
    "join": answering.join,
    "other": answering.other,
    "tone": answering.tone,
    "nearest": answering.nearest,
    "sample": answering.sample,
    "talk": talking.talk,
    "meant": answering.meant,
    "take": answering.take,
    "put": putting.put,
    "column": pasting.column,
    "import": maps.import_,
    "resume": talking.resume,
    "page": answering.turn_page,
    "ways": answering.ways,
    "stop": talking.stop,
    "cancel": talking.stop,
    "help": talking.help_,
}
