"""The page about security names what shows each promise, and it is there."""

import re

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
PROMISES = re.findall(
    r"^\| (?!promise|---|who)(.+) \| ([^|]+) \|$", PAGE.partition("## What is promised")[2], re.MULTILINE
)


def test_every_promise_names_files_that_are_there():
    named = [re.findall(r"`([\w./]+)`", shown) for _, shown in PROMISES]

    assert [promise for (promise, _), files in zip(PROMISES, named, strict=True) if not files] == []
    assert sorted({file for files in named for file in files if not (ROOT / file).is_file()}) == []


def test_the_page_is_found_from_the_readme_and_the_guide_for_hosts():
    assert "(docs/security.md)" in (ROOT / "README.md").read_text("utf-8")
    assert "(security.md)" in (ROOT / "docs" / "host.md").read_text("utf-8")
