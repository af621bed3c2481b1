"""What an update means: a file is told apart by its name."""

import pytest

from bot.telegram.receiving.updates import Incoming, doing
from dialogs.effects import Say
from dialogs.events import Holding, Sent
from dialogs.interview import begin
from dialogs.respond import respond
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language

CHAT = {"id": 7, "type": "private"}


@pytest.mark.parametrize(
    ("name", "holds"),
    [("map.yaml", "map"), ("figures.csv", "table"), ("FIGURES.XLSX", "table"), ("notes.txt", ""), ("csv", "")],
)
def test_a_file_is_a_map_or_a_table_by_its_name(name: str, holds: Holding):
    document = {"file_id": "a", "file_name": name}

    found = doing({"message": {"chat": CHAT, "from": {"id": 7}, "message_id": 1, "document": document}})

    assert isinstance(found, Incoming)
    assert found.event == Sent("document", kept=True, holds=holds)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_in_a_file_is_refused_with_what_to_do_instead(language: Language):
    outcome = respond(begin(language, given=True), Sent("document", kept=True, holds="table"))

    assert outcome.replies == (Say(words_in(language)("say-media-table")),)
