"""The guide on paper, from the command line and from every chat on this machine."""

import json
from pathlib import Path

import pytest

from tests.conftest import masir


def test_the_guide_is_markdown_on_stdout(home: dict[str, str]):
    code, out, err = masir("guide", "--language", "en", env=home)

    assert (code, err) == (0, "")
    assert out.startswith("# What do your customers go through?\n")
    assert "**1. What kind of business is it?**" in out


def test_a_deeper_guide_has_more_questions(home: dict[str, str]):
    _, quick, _ = masir("guide", env=home)
    _, deep, _ = masir("guide", "--deep", env=home)

    assert deep.count("\n**") > 2 * quick.count("\n**")


@pytest.mark.parametrize(("name", "begins"), [("guide.pdf", b"%PDF"), ("guide.md", b"# ")])
def test_the_suffix_of_the_file_says_the_format(name: str, begins: bytes, tmp_path: Path, home: dict[str, str]):
    code, out, _ = masir("guide", "-o", str(tmp_path / name), env=home)

    assert (code, out.strip()) == (0, str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_another_suffix_is_refused(tmp_path: Path, home: dict[str, str]):
    code, _, err = masir("guide", "-o", str(tmp_path / "guide.docx"), env=home)

    assert code == 1
    assert "docx" in err
    assert list(tmp_path.glob("*.docx")) == []


@pytest.mark.parametrize("kind", ["pdf", "md"])
def test_the_line_protocol_gives_the_guide_as_a_file(kind: str, home: dict[str, str]):
    asked = json.dumps({"command": "guide", "args": kind}) + "\n"
    _, out, _ = masir("chat", "--json", "--language", "en", env=home, said=asked)
    files = [one for one in map(json.loads, out.splitlines()) if one["type"] == "file"]

    assert [(one["name"], one["format"]) for one in files] == [(f"guide.{kind}", kind)]
    assert Path(files[0]["path"]).stat().st_size > 1_000
