"""The logo of a business on the page: it lies beside the document that is imported, and is kept with the map."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import masir
from tests.web.browser import served
from tests.web.visiting import Visitor, ask, enter


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a document and its logo."""
    (tmp_path / "map.yaml").write_text("masir: 1\nid: m1\ntitle: Tea\nstages: [Look]\nbrand: {logo: logo.png}\n")
    Image.new("RGB", (30, 10), "red").save(tmp_path / "logo.png")
    return tmp_path


def seen(home: dict[str, str], *paths: str) -> list[tuple[int, bytes]]:
    """Return what the page answers at these addresses."""
    with served(home) as running:
        answer, _ = enter(running.address)
        page = Visitor(running.address.partition("?")[0], (answer.getheader("Set-Cookie") or "").partition(";")[0])
        found = [ask(Visitor(page.address + path, page.cookies), path=_path(page.address) + path) for path in paths]
    return [(answer.status, content) for answer, content in found]


def _path(address: str) -> str:
    return "/" + address.partition("://")[2].partition("/")[2]


def test_it_stands_on_the_map_and_on_the_list(folder: Path, home: dict[str, str]):
    assert masir("import", str(folder / "map.yaml"), env=home)[0] == 0

    map_, list_, logo = seen(home, "map.svg?map=m1", "checklist?map=m1", "logo?map=m1")
    assert b"data:image/png" in map_[1]
    assert b'<img class="logo" src="logo?map=m1"' in list_[1]
    assert logo == (200, (folder / "logo.png").read_bytes())


def test_a_document_that_travels_alone_is_taken_without_it(folder: Path, home: dict[str, str]):
    (folder / "logo.png").unlink()
    assert masir("import", str(folder / "map.yaml"), env=home)[0] == 0

    map_, list_, logo = seen(home, "map.svg?map=m1", "checklist?map=m1", "logo?map=m1")
    assert b"data:image/png" not in map_[1]
    assert b'class="logo"' not in list_[1]
    assert logo[0] == 404


def test_what_is_no_picture_is_refused_before_anything_is_kept(folder: Path, home: dict[str, str]):
    (folder / "logo.png").write_text("dear friend")
    code, out, err = masir("import", str(folder / "map.yaml"), env=home)

    assert (code, out) == (1, "")
    assert "logo.png" in err
    assert masir("maps", env=home)[1] == ""


@pytest.mark.parametrize("size", [2_000_001, 10_000_001])
def test_one_that_is_too_large_to_be_kept_is_refused_before_anything_is_kept(
    folder: Path, home: dict[str, str], size: int
):
    picture = (folder / "logo.png").read_bytes()
    (folder / "logo.png").write_bytes(picture + bytes(size - len(picture)))
    code, out, err = masir("import", str(folder / "map.yaml"), env=home)

    assert (code, out) == (1, "")
    assert "logo.png is too large" in err
    assert masir("maps", env=home)[1] == ""


def test_a_document_that_travels_alone_keeps_the_logo_of_this_name_and_no_other(folder: Path, home: dict[str, str]):
    document = (folder / "map.yaml").read_text()
    kept = []
    for name, is_there in (("logo.png", True), ("logo.png", False), ("other.png", False)):
        if not is_there:
            (folder / "logo.png").unlink(missing_ok=True)
        (folder / "map.yaml").write_text(document.replace("logo.png", name))
        assert masir("import", str(folder / "map.yaml"), env=home)[0] == 0
        kept.append(seen(home, "logo?map=m1")[0][0])

    assert kept == [200, 200, 404]


@pytest.mark.parametrize("back", ["undo", "restore", "edit"])
def test_it_stands_under_its_own_name_alone(folder: Path, home: dict[str, str], back: str):
    document = (folder / "map.yaml").read_text()
    assert masir("import", str(folder / "map.yaml"), env=home)[0] == 0
    assert masir("backup", str(folder / "first.db"), env=home)[0] == 0
    Image.new("RGB", (20, 20), "blue").save(folder / "other.png")
    (folder / "map.yaml").write_text(document.replace("logo.png", "other.png"))
    assert masir("import", str(folder / "map.yaml"), env=home)[0] == 0
    assert seen(home, "logo?map=m1")[0] == (200, (folder / "other.png").read_bytes())

    if back == "restore":
        assert masir("restore", str(folder / "first.db"), env=home)[0] == 0
    else:
        said = {"undo": {"command": "undo"}, "edit": {"edit": "brand.logo", "text": "logo.png"}}[back]
        masir("chat", "--json", "--language", "en", env=home, said=json.dumps(said))
    assert masir("export", "m1", env=home)[1].count("logo.png") == 1
    map_, logo = seen(home, "map.svg?map=m1", "logo?map=m1")
    assert (b"data:image/png" in map_[1], logo[0]) == (False, 404)


def test_who_goes_back_to_what_was_there_before_a_restore_has_it_again(
    folder: Path, tmp_path: Path, home: dict[str, str]
):
    assert masir("backup", str(tmp_path / "early.db"), env=home)[0] == 0
    assert masir("import", str(folder / "map.yaml"), env=home)[0] == 0
    assert masir("restore", str(tmp_path / "early.db"), env=home)[0] == 0
    (before,) = tmp_path.rglob("masir-before-restore-*.db")
    assert masir("restore", str(before), env=home)[0] == 0

    assert seen(home, "logo?map=m1")[0] == (200, (folder / "logo.png").read_bytes())


def test_it_goes_with_its_map(folder: Path, home: dict[str, str]):
    masir("import", str(folder / "map.yaml"), env=home)
    drawn = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).with_name("masir.db-pictures")
    kept = [file.suffix for file in drawn.iterdir()]
    assert masir("delete", "m1", env=home)[0] == 0

    assert kept == [".logo"]
    assert list(drawn.iterdir()) == []
