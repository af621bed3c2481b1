"""The pictures of the page are of the page as it is."""

from tests.conftest import ROOT
from tests.web.pictures import DIGEST, FOLDER, PICTURES, made_of


def test_the_pictures_of_the_page_are_fresh():
    assert DIGEST.read_text("utf-8").strip() == made_of(), "run `make pictures`, and look at them"
    assert {path.stem for path in FOLDER.glob("*.png")} == set(PICTURES)


def test_the_readme_shows_them():
    readme = (ROOT / "README.md").read_text("utf-8")

    assert [name for name in PICTURES if f"docs/pictures/page/{name}.png" not in readme] == []
