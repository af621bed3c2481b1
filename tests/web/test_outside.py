"""The plan taken elsewhere, from the page."""

import re
from html import unescape
from urllib.parse import urlsplit

import pytest
import vobject

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.web.visiting import Visitor, ask, say

TYPED = ("skip", "skip", "skip", "- Look\n- Buy", "/edit stages.s1.obstacles", "nobody answers")


def at(page: Visitor, path: str) -> str:
    return urlsplit(page.address).path + path


def tasks(page: Visitor, format_: str) -> tuple[int, str]:
    """Return what the page answers with for the map that it shows."""
    (map_id,) = set(re.findall(r'name="map" value="([^"]+)"', shown(page)))
    answer, content = ask(page, path=at(page, f"tasks.{format_}?map={map_id}"))
    return answer.status, content.decode()


def shown(page: Visitor) -> str:
    return ask(page)[1].decode()


def told(page: Visitor, language: Language = "en") -> Visitor:
    for text in (f"/language {language}", *TYPED, "/due s1.o1 2030-05-01"):
        assert say(page, text) == 303
    return page


@pytest.mark.parametrize(
    ("args", "name", "kind"),
    [
        ("", "plan.ics", "text/calendar"),
        (" todo", "plan.vtodo.ics", "text/calendar"),
        (" trello", "plan.trello.csv", "text/csv"),
        (" todoist", "plan.todoist.csv", "text/csv"),
    ],
)
def test_the_page_links_to_the_file_that_was_asked_for(page: Visitor, args: str, name: str, kind: str):
    say(told(page), f"/calendar{args}")
    (link,) = re.findall(r'href="(tasks\.[^"]+)"', shown(page))
    answer, content = ask(page, path=at(page, unescape(link)))

    assert answer.status == 200
    assert answer.getheader("Content-Disposition") == f'attachment; filename="{name}"'
    assert str(answer.getheader("Content-Type")).startswith(kind)
    assert "nobody answers" in content.decode().replace("\r\n ", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_is_in_the_language_of_the_map(page: Visitor, language: Language):
    _, content = tasks(told(page, language), "ics")

    (entry,) = vobject.readOne(content).components()
    assert entry.summary.value == words_in(language)("check-obstacle", text="nobody answers")


def test_there_is_no_other_file_and_none_of_nothing(page: Visitor):
    say(told(page), "/mark s1.o1 dropped")

    assert tasks(page, "xls") == (404, "not found")
    assert tasks(page, "jira") == (404, words_in("en")("wrong-no-tasks"))


@pytest.mark.parametrize("args", ["", " s1.o1"])
def test_what_can_be_forwarded_stands_on_the_page_with_a_button_that_copies_it(page: Visitor, args: str):
    say(told(page), f"/forward{args}")

    (copied,) = re.findall(r'class="copy"[^>]* value="([^"]+)"', shown(page))
    assert "nobody answers" in unescape(copied)
    assert "1 May 2030" in copied
