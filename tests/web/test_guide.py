"""The guide on paper, from the page."""

import re
from urllib.parse import urlsplit

import pytest

from tests.web.visiting import Visitor, ask, say


def at(page: Visitor, path: str) -> str:
    return urlsplit(page.address).path + path


@pytest.mark.parametrize(("kind", "begins"), [("pdf", b"%PDF"), ("md", b"# ")])
def test_the_page_links_to_the_guide_that_was_asked_for(page: Visitor, kind: str, begins: bytes):
    say(page, "/language en")
    say(page, f"/guide {kind}")
    (link,) = re.findall(r'href="(guide\.[^"]+)"', ask(page)[1].decode())
    answer, content = ask(page, path=at(page, link.replace("&amp;", "&")))

    assert answer.status == 200
    assert answer.getheader("Content-Disposition") == f'attachment; filename="guide.{kind}"'
    assert content.startswith(begins)


def test_there_is_no_other_guide(page: Visitor):
    paths = ("guide.md", "guide.docx", "guide.png", "guide.md?depth=bottomless")

    assert [ask(page, path=at(page, path))[0].status for path in paths] == [200, 404, 404, 404]
