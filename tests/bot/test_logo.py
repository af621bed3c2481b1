"""The logo of a document: beside it or below it, a regular file, and a picture; nothing else is opened."""

import io
import os
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from bot.drawing import Drawer
from renderers.process.limits import Limits
from storage.model.journey import Journey
from storage.model.mistake import Mistake
from tests.conftest import masir

linux = pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is set there only")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a document; a picture lies beside that folder, another in it, and one below."""
    folder = tmp_path / "map"
    (folder / "below").mkdir(parents=True)
    for file in (tmp_path / "secret.png", folder / "logo.png", folder / "below" / "logo.png"):
        Image.new("RGB", (30, 10), "red").save(file)
    return folder


def drawn(folder: Path, logo: str, home: dict[str, str]) -> tuple[int, str]:
    """Return the exit code and what was said of drawing a document with this logo."""
    document = folder / "map.yaml"
    document.write_text(f"masir: 1\nstages: [Look]\nbrand: {{logo: '{logo}'}}\n", "utf-8")
    code, _, err = masir("render", str(document), "-o", str(folder / "map.svg"), env=home)
    return code, err


def with_portrait(folder: Path, portrait: str, home: dict[str, str], name: str = "Maya") -> tuple[int, str]:
    """Return the exit code and what was said of drawing the card of a customer with this portrait."""
    document = folder / "map.yaml"
    document.write_text(f"masir: 1\nstages: [Look]\npersona: {{name: '{name}', portrait: '{portrait}'}}\n", "utf-8")
    asked = ("render", str(document), "-o", str(folder / "map.svg"), "--layout", "customer")
    code, _, err = masir(*asked, env=home)
    return code, err


def test_a_portrait_is_drawn_on_the_card_of_the_customer(folder: Path, home: dict[str, str]):
    assert with_portrait(folder, "below/logo.png", home) == (0, "")
    assert b"data:image/png" in (folder / "map.svg").read_bytes()


@pytest.mark.parametrize(
    ("portrait", "said"),
    [
        ("../secret.png", "does not lie beside"),
        ("none.png", "The portrait"),
        ("zero.png", "The portrait"),
        ("map.yaml", "The portrait"),
    ],
)
def test_a_portrait_is_a_picture_beside_the_document_as_a_logo_is(
    portrait: str, said: str, folder: Path, home: dict[str, str]
):
    (folder / "zero.png").symlink_to("/dev/zero")
    code, err = with_portrait(folder, portrait, home)

    assert (code, err.count("\n"), err.count("logo")) == (1, 1, 0)
    assert said in err
    assert not (folder / "map.svg").exists()


def test_without_a_customer_there_is_no_card_and_that_is_said(folder: Path, home: dict[str, str]):
    code, err = with_portrait(folder, "logo.png", home, name="")

    assert (code, err.count("\n")) == (1, 1)
    assert "who the customer is" in err


@pytest.mark.parametrize("logo", ["logo.png", "./logo.png", "below/logo.png", "below/../logo.png"])
def test_a_logo_beside_the_document_or_below_it_is_drawn(logo: str, folder: Path, home: dict[str, str]):
    assert drawn(folder, logo, home) == (0, "")
    assert b"data:image/png" in (folder / "map.svg").read_bytes()


def test_a_link_within_the_folder_is_a_logo(folder: Path, home: dict[str, str]):
    (folder / "link.png").symlink_to("below/logo.png")

    assert drawn(folder, "link.png", home) == (0, "")


@pytest.mark.parametrize(
    "logo", ["../secret.png", "{}/secret.png", "below/../../secret.png", "link.png", "out/secret.png"]
)
def test_a_logo_that_leads_out_of_the_folder_is_refused(logo: str, folder: Path, home: dict[str, str]):
    (folder / "link.png").symlink_to(folder.parent / "secret.png")
    (folder / "out").symlink_to(folder.parent)
    code, err = drawn(folder, logo.format(folder.parent), home)

    assert (code, err.count("\n")) == (1, 1)
    assert "does not lie beside" in err
    assert not (folder / "map.svg").exists()


def test_a_pipe_or_a_device_is_no_logo_and_nobody_waits_for_one(folder: Path, home: dict[str, str]):
    os.mkfifo(folder / "pipe.png")
    (folder / "zero.png").symlink_to("/dev/zero")

    for logo in ("pipe.png", "zero.png", "/dev/zero", "below", "."):
        code, err = drawn(folder, logo, home)
        assert (code, err.count("\n")) == (1, 1)
        assert err.startswith("The logo")


def test_a_link_to_itself_is_no_logo(folder: Path, home: dict[str, str]):
    (folder / "round.png").symlink_to("round.png")

    assert drawn(folder, "round.png", home)[0] == 1


def test_a_logo_of_more_than_ten_megabytes_is_refused(folder: Path, home: dict[str, str]):
    with (folder / "logo.png").open("ab") as file:
        file.truncate(10_000_001)

    assert drawn(folder, "logo.png", home)[0] == 1


def progressive(scans: int) -> bytes:
    """Return a JPEG with so many scans, as its last one repeated: each takes the time of the whole picture."""
    written = io.BytesIO()
    Image.new("L", (64, 64), 128).save(written, "JPEG", progressive=True)
    picture = written.getvalue().removesuffix(b"\xff\xd9")
    there = picture.count(b"\xff\xda")
    return picture + picture[picture.rindex(b"\xff\xda") :] * (scans - there) + b"\xff\xd9"


@pytest.mark.parametrize(("scans", "code"), [(100, 0), (101, 1)])
def test_a_jpeg_of_more_than_a_hundred_scans_is_refused(scans: int, code: int, folder: Path, home: dict[str, str]):
    (folder / "logo.png").write_bytes(progressive(scans))
    ended, err = drawn(folder, "logo.png", home)

    assert (ended, err.count("\n")) == (code, code)
    assert err.startswith("The logo" * code)


@linux
def test_a_picture_is_opened_where_memory_and_time_are_limited(folder: Path) -> None:
    Image.new("RGB", (6_000, 6_000)).save(folder / "large.png")
    logo = (folder / "large.png").read_bytes()

    with closing(Drawer(Limits(memory=1_000_000))) as drawer, pytest.raises(Mistake, match="wrong-drawing-heavy"):
        drawer.draw(Journey(), "txt", "en", logo=logo)
