"""The conversations in `examples/`, played as a person plays them, give the maps beside them."""

import re
from pathlib import Path

import pytest

from dialogs.words import LANGUAGES
from storage.model.document.reader import read
from tests.bot.conversation import CONVERSATIONS, DEEP, LONG, SHORT, map_beside, typed_in, undated
from tests.conftest import ROOT, masir


@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda path: path.stem)
def test_a_conversation_gives_the_map_beside_it(conversation: Path, home: dict[str, str]):
    code, out, err = masir(
        "chat", env=home, said="\n".join(message.replace("\n", "⏎") for message in typed_in(conversation))
    )
    exported = masir("export", masir("maps", env=home)[1].split("\t")[0], env=home)[1]

    assert (code, err) == (0, "")
    assert undated(exported) == map_beside(conversation)
    *_, newest = re.findall(r"/\S+\.png", out)
    assert Path(newest).read_bytes().startswith(b"\x89PNG")
    assert read(exported.encode()).stages[0].name in out


def test_every_language_and_every_business_has_its_conversation():
    businesses = ("cafe", "home-repair", "online-shop")
    wanted = {f"{business}.{language}.txt" for business in businesses for language in LANGUAGES}

    assert {path.name for path in SHORT} == wanted
    for kind in (LONG, DEEP):
        assert {path.stem.rpartition(".")[2] for path in kind} == set(LANGUAGES)


@pytest.mark.parametrize("picture", sorted((ROOT / "docs" / "pictures").glob("*.png")), ids=lambda path: path.name)
def test_the_pictures_of_the_readme_are_fresh(picture: Path, tmp_path: Path, home: dict[str, str]):
    masir("render", str(ROOT / "examples" / f"{picture.stem}.masir.yaml"), "-o", str(tmp_path / "map.png"), env=home)

    assert (tmp_path / "map.png").read_bytes() == picture.read_bytes(), "run `make pictures`, and look at them"
