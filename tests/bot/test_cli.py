"""The command line, as a person or a script uses it."""

import itertools
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from PIL import Image
from pypdf import PdfReader

from storage.model.document.reader import read
from storage.model.document.writer import to_yaml
from tests.conftest import ROOT, masir, masir_process
from tests.length import brief

MAP = """\
masir: 1
title: Blue Door
language: en
stages:
- name: Look
  touchpoints: [window, {name: Instagram, verdict: fails}]
  emotion: {score: -1}
  obstacles: [{text: no prices, severity: 4}]
- name: خرید Purchase
  emotion: {score: 1}
  opportunities: [a second till]
"""
START = "en\ncafé\nno\nwhy do they go\nLook⏎Buy\nstudents\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "blue-door.masir.yaml"
    path.write_text(MAP, "utf-8")
    return path


BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
EACH_ONCE = tuple(zip(("en", "ar", "fa"), BEGINNINGS, strict=True))


@pytest.mark.parametrize(
    ("language", "format_"), brief(EACH_ONCE, tuple(itertools.product(("en", "ar", "fa"), BEGINNINGS)))
)
def test_a_map_is_drawn_in_every_language_and_format(document: Path, language: str, format_: str, home: dict[str, str]):
    file = document.parent / f"{language}.{format_}"
    code, out, err = masir("render", str(document), "-o", str(file), "--language", language, env=home)

    assert (code, err) == (0, "")
    assert out.strip() == str(file)
    assert file.read_bytes().startswith(BEGINNINGS[format_])


def test_an_svg_has_outlines_or_texts_to_select(document: Path, home: dict[str, str]):
    outlines, texts = document.parent / "outlines.svg", document.parent / "texts.svg"

    masir("render", str(document), "-o", str(outlines), env=home)
    code, _, _ = masir("render", str(document), "-o", str(texts), "--selectable", env=home)

    assert code == 0
    assert b"<text" in texts.read_bytes()
    assert b"<text" not in outlines.read_bytes()


def test_characters_that_no_font_has_are_reported(document: Path, home: dict[str, str]):
    document.write_text(MAP.replace("window", "窓 window"), "utf-8")
    code, out, err = masir("render", str(document), "-o", str(document.parent / "map.png"), env=home)

    assert (code, "窓" in err, out.strip()) == (0, True, str(document.parent / "map.png"))


def test_the_same_map_gives_the_same_bytes(document: Path, home: dict[str, str]):
    drawn = []
    for name in ("a.png", "b.png"):
        masir("render", str(document), "-o", str(document.parent / name), env=home)
        drawn.append((document.parent / name).read_bytes())

    assert drawn[0] == drawn[1]


def test_a_checklist_is_written_in_every_format_twice_alike(document: Path, home: dict[str, str]):
    for format_ in ("md", "json", "txt"):
        first, second = (masir("checklist", str(document), "--format", format_, env=home) for _ in range(2))

        assert first == second
        assert "no prices" in first[1]
    items = json.loads(masir("checklist", str(document), "--format", "json", env=home)[1])["items"]
    assert items[0]["key"] == "s1.o1"


PICKED = """\
masir: 1
language: fa
purpose: چرا مشتری‌ها برنمی‌گردند؟
purpose_pick: return
stages:
- name: آگاهی
  touchpoints: [{name: معرفی یک دوست, pick: word-of-mouth}, {name: دکه, pick: website}]
  obstacles: [صف]
  none: [opportunities]
  pick: awareness
"""


def test_what_was_picked_is_said_in_the_language_that_is_asked_for(tmp_path: Path, home: dict[str, str]):
    document, file = tmp_path / "map.yaml", tmp_path / "map.txt"
    document.write_text(PICKED, "utf-8")

    assert masir("render", str(document), "-o", str(file), "--language", "en", env=home)[0] == 0
    text = file.read_text("utf-8")
    assert [
        one for one in ("Awareness", "A friend’s recommendation", "- دکه", "- صف", "- None") if one not in text
    ] == []
    assert "«Awareness»" not in text
    assert "Awareness" in masir("checklist", str(document), "--language", "en", env=home)[1]
    assert "آشنایی" in masir("checklist", str(document), env=home)[1]  # as the button is called now


def test_a_map_with_picks_and_none_goes_in_and_out_to_the_same_bytes(tmp_path: Path, home: dict[str, str]):
    document = tmp_path / "map.yaml"
    document.write_text(PICKED, "utf-8")

    map_id = masir("import", str(document), env=home)[1].strip()
    first = masir("export", map_id, env=home)[1]
    document.write_text(first, "utf-8")
    assert masir("import", str(document), env=home)[1].strip() == map_id
    assert masir("export", map_id, env=home)[1] == first
    assert [line for line in ("pick: awareness", "purpose_pick: return", "- opportunities") if line not in first] == []


def test_drawing_and_the_checklist_load_no_database_and_no_telegram(document: Path, home: dict[str, str]):
    code = """
import sys
from bot.cli import main
codes = [main(arguments.split("|")) for arguments in sys.argv[1:]]
loaded = {"sqlmodel", "sqlalchemy", "telegram", "alembic", "matplotlib"} & set(sys.modules)
sys.exit(f"{codes} {loaded}" if any(codes) or loaded else 0)
"""
    picture = document.parent / "map.png"
    done = subprocess.run(
        [sys.executable, "-c", code, f"render|{document}|-o|{picture}", f"checklist|{document}", "schema"],
        capture_output=True,
        text=True,
        env=home,
        cwd=ROOT,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert picture.exists()


def test_a_map_goes_in_and_out_again_to_the_same_bytes(document: Path, home: dict[str, str]):
    map_id = masir("import", str(document), env=home)[1].strip()
    exported = masir("export", map_id, env=home)[1]
    again = document.parent / "again.yaml"
    again.write_text(exported, "utf-8")

    assert exported.startswith("masir: 1\n")
    assert masir("import", str(again), env=home)[1].strip() == map_id
    assert masir("export", map_id[:6], env=home)[1] == exported
    assert read(exported.encode()).stages == read(MAP.encode()).stages


def test_an_import_with_a_known_id_updates_that_map(document: Path, home: dict[str, str]):
    map_id = masir("import", str(document), env=home)[1].strip()
    changed = (
        masir("export", map_id, env=home)[1].replace("no prices", "no prices anywhere").replace("Blue Door", "Red Door")
    )
    masir("import", "-", env=home, said=changed)

    assert masir("export", map_id, env=home)[1] == changed
    assert masir("maps", env=home)[1].split("\t")[:2] == [map_id, "Red Door"]


@pytest.mark.parametrize("digits", ["9" * 9, "9" * 18, "9" * 19, "1234567890123456789012345", "٩" * 18])
def test_an_id_that_ends_in_many_digits_lets_no_later_answer_overwrite_another(home: dict[str, str], digits: str):
    obstacles = f"obstacles: [{{id: o{digits}, text: slow}}]"
    masir("import", "-", env=home, said=f"masir: 1\nid: m1\nstages: [{{id: s{digits}, name: Look, {obstacles}}}]\n")
    added = "".join(f"/stages add {name}\n" for name in ("Choose", "Buy", "Leave"))
    masir("chat", env=home, said=f"/maps m1\n{added}/stages remove 4\n/stages add Return\n")
    stages = read(masir("export", "m1", env=home)[1].encode()).stages

    assert [one.name for one in stages] == ["Look", "Choose", "Buy", "Return"]
    assert len({one.id for one in stages}) == 4


def test_export_writes_json_where_the_file_says_so(document: Path, home: dict[str, str]):
    map_id = masir("import", str(document), env=home)[1].strip()
    file = document.parent / "out.json"
    masir("export", map_id, "-o", str(file), env=home)

    assert json.loads(file.read_text("utf-8"))["masir"] == 1


def test_maps_are_listed_a_line_each_with_the_full_id_first(document: Path, home: dict[str, str]):
    ids = [masir("import", str(document), env=home)[1].strip() for _ in range(2)]
    listed = [line.split("\t") for line in masir("maps", env=home)[1].splitlines()]

    assert sorted(line[0] for line in listed) == sorted(ids)
    assert {tuple(line[1:]) for line in listed} == {("Blue Door", "en", "open")}


def test_a_deleted_map_is_erased_with_its_pictures(home: dict[str, str]):
    masir("chat", env=home, said=START + "/name Blue Door\n/map\n")
    folder = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).parent
    map_id = masir("maps", env=home)[1].split("\t")[0]
    assert list(folder.glob("*pictures/*.png"))

    code, _, _ = masir("delete", map_id[:8], env=home)

    assert code == 0
    assert masir("maps", env=home)[1] == ""
    assert list(folder.glob("*pictures/*")) == []
    assert not any(b"Blue Door" in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_drawn_plan_is_called_a_plan_and_the_map_beside_it_stays(home: dict[str, str]):
    _, out, _ = masir("chat", env=home, said=START + "/map\n/checklist png\n")
    lines = out.splitlines()
    map_, plan = (Path(lines[lines.index(said) + 1]) for said in ("Here is your map:", "Your plan is ready:"))

    assert map_ != plan
    assert map_.read_bytes()[:4] == plan.read_bytes()[:4] == b"\x89PNG"


def test_a_chat_is_resumed_and_new_begins_another(home: dict[str, str]):
    masir("chat", env=home, said=START)
    _, resumed, _ = masir("chat", env=home)
    _, fresh, _ = masir("chat", "--new", "--language", "fa", env=home)

    assert "“Look”" in resumed
    assert "«مسیر»" in fresh
    assert len(masir("maps", env=home)[1].splitlines()) == 2


def test_stop_leaves_the_chat_and_keeps_everything(home: dict[str, str]):
    code, said, _ = masir("chat", env=home, said=START + "stop\nnever read\n")

    assert code == 0
    assert "never read" not in said
    assert "“Look”" in masir("chat", env=home)[1]


def test_the_schema_accepts_its_own_field_names(home: dict[str, str]):
    schema = json.loads(masir("schema", env=home)[1])

    assert schema["properties"]["masir"] == {"const": 1}


def test_the_doctor_finds_a_sound_machine_sound(home: dict[str, str]):
    code, out, _ = masir("doctor", env=home)

    assert code == 0, out
    assert "[!!]" not in out
    assert "The `masir chat` page can be shown" in out


def test_the_doctor_names_the_database_without_the_query_in_which_passwords_may_stand(home: dict[str, str]):
    code, out, _ = masir("doctor", env={**home, "MASIR_DATABASE_URL": home["MASIR_DATABASE_URL"] + "?timeout=77"})

    assert (code, f"Database {home['MASIR_DATABASE_URL']}, version" in out) == (0, True)


def test_the_doctor_says_what_is_wrong(home: dict[str, str]):
    code, out, _ = masir("doctor", env={**home, "MASIR_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/x"})

    assert code == 1
    assert "[!!] The database cannot be reached" in out


def test_migrate_can_be_run_at_any_time(home: dict[str, str]):
    assert [masir("migrate", env=home)[0] for _ in range(2)] == [0, 0]


@pytest.mark.parametrize(
    "arguments", [(), ("dance",), ("render",), ("render", "x", "--format", "bmp"), ("chat", "--language", "tlh")]
)
def test_wrong_usage_is_two(arguments: tuple[str, ...], home: dict[str, str]):
    code, _, err = masir(*arguments, env=home)

    assert code == 2
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("render", "nowhere.yaml"), "nowhere.yaml"),
        (("render", "."), "cannot be read"),
        (("render", "MAP", "-o", "picture.bmp"), "bmp"),
        (("render", "MAP", "-o", "/proc/nowhere/x.png"), "cannot be written"),
        (("export", "nowhere"), "no map"),
        (("delete", "nowhere"), "no map"),
        (("import", "nowhere.yaml"), "nowhere.yaml"),
    ],
)
def test_a_failure_is_one_line_and_one(arguments: tuple[str, ...], said: str, document: Path, home: dict[str, str]):
    code, _, err = masir(*(str(document) if a == "MAP" else a for a in arguments), env=home)

    assert code == 1
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            MAP.replace("obstacles", "obstacels").encode(),
            "Line 8: there is no field called “obstacels”. Did you mean “obstacles”?",
        ),
        (b"a: &a [x]\nb: *a", "alias"),
        (b"x" * 10_000_000, "too large"),
        (b"masir: 1\nstages: {}", "must be a list"),
        (b"", "masir: 1"),
    ],
    ids=["field", "bomb", "size", "type", "empty"],
)
def test_a_broken_document_gets_a_sentence(content: bytes, said: str, tmp_path: Path, home: dict[str, str]):
    (tmp_path / "bad.yaml").write_bytes(content)
    for command in ("render", "checklist", "import"):
        code, _, err = masir(command, str(tmp_path / "bad.yaml"), env=home)

        assert code == 1
        assert said in err


def test_errors_are_said_in_the_language_of_the_machine(home: dict[str, str]):
    _, _, err = masir("export", "nowhere", env={**home, "LC_ALL": "fa_IR.UTF-8"})

    assert "نقشه" in err


def test_a_file_where_the_data_folder_should_be_is_told(tmp_path: Path, home: dict[str, str]):
    (tmp_path / "data").write_text("in the way")
    code, _, err = masir("chat", env=home)

    assert code == 1
    assert str(tmp_path / "data") in err


def test_a_database_of_a_newer_version_is_told(home: dict[str, str]):
    masir("migrate", env=home)
    with sqlite3.connect(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    code, _, err = masir("chat", env=home)

    assert code == 1
    assert "newer" in err


def test_a_full_disk_is_told_and_everything_before_it_is_safe(home: dict[str, str]):
    masir("chat", env=home, said=START)
    longs = ("⏎".join(f"- obstacle {n} of {turn} " + "x" * 1900 for n in range(10)) for turn in range(8))
    said = ("window\nprices\n-1\n" + "\n/edit stages.s1.obstacles\n".join(longs) + "\n").encode()
    code, out, err = masir_process("chat", env=home, said=said, most_bytes=300_000)

    assert (code, err) == (0, "")
    assert "disk is full" in out
    exported = yaml.safe_load(masir("export", masir("maps", env=home)[1].split("\t")[0], env=home)[1])
    stage = exported["stages"][0]
    assert [item["name"] for item in stage["touchpoints"]] == ["window"]
    assert stage["emotion"] == {"score": -1}


def test_a_device_is_written_to_and_never_replaced(document: Path, home: dict[str, str]):
    pipe = document.parent / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["/bin/cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        code, _, err = masir("render", str(document), "-o", str(pipe), "--format", "txt", env=home)

        assert (code, err) == (0, "")
        assert reader.stdout
        assert b"Blue Door" in reader.stdout.read()
    assert pipe.is_fifo()


def test_a_full_disk_behind_the_output_is_told(document: Path, home: dict[str, str]):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "checklist", str(document)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=home,
            cwd=ROOT,
            check=False,
        )

    assert done.returncode == 1
    assert b"The output could not be written" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_a_damaged_database_is_found_by_the_doctor(document: Path, home: dict[str, str]):
    for _ in range(20):
        masir("import", str(document), env=home)
    file = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    file.write_bytes(content)
    code, out, _ = masir("doctor", env=home)

    assert code == 1
    assert "[!!] The database file is damaged" in out


def test_nobody_else_may_read_the_answers(document: Path, home: dict[str, str]):
    masir("import", str(document), env=home)

    assert Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///")).stat().st_mode & 0o077 == 0


def test_a_database_that_others_could_read_is_closed_and_the_doctor_says_so(home: dict[str, str]):
    masir("maps", env=home)
    file = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))
    with sqlite3.connect(file) as c:  # its log is there, too
        c.execute("PRAGMA user_version = 0")
        beside = [one for one in file.parent.iterdir() if one.name.startswith(file.name)]
        for one in beside:
            one.chmod(0o664)
        code, out, _ = masir("doctor", env=home)
        again = masir("doctor", env=home)[1]
        modes = {one.stat().st_mode & 0o777 for one in beside}
    c.close()

    closed = f"[ok] Others could read the database {file}; from now on only its owner can"
    assert (code, closed in out, closed in again) == (0, True, False)
    assert len(beside) == 3
    assert modes == {0o600}


def test_a_database_that_a_link_leads_to_is_closed_with_its_own_log(tmp_path: Path, home: dict[str, str]):
    masir("maps", env=home)
    file = Path(home["MASIR_DATABASE_URL"].removeprefix("sqlite:///"))
    link = tmp_path / "other" / "link.db"
    link.parent.mkdir()
    link.symlink_to(file)
    linked = {**home, "MASIR_DATABASE_URL": f"sqlite:///{link}"}
    with closing(sqlite3.connect(file)) as c:
        c.execute("PRAGMA user_version = 0")
        beside = [one for one in file.parent.iterdir() if one.name.startswith(file.name)]
        for one in {*beside} - {file}:
            one.chmod(0o664)
        code, out, _ = masir("doctor", env=linked)
        modes = {one.stat().st_mode & 0o777 for one in beside}

    closed = f"[ok] Others could read the database {link}; from now on only its owner can"
    assert (code, closed in out, len(beside)) == (0, True, 3)
    assert modes == {0o600}


def test_a_reader_that_stops_reading_is_no_error(home: dict[str, str]):
    started = subprocess.Popen(
        [sys.executable, "-m", "bot", "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=home, cwd=ROOT
    )
    assert started.stdout
    started.stdout.close()

    assert started.communicate()[1] == b""


def test_an_empty_and_a_hostile_message_lose_nothing(home: dict[str, str]):
    said = START.encode() + b"\n" + b"x" * 10_000 + b"\n\x00\x07\n$a$, window\n"
    code, out, err = masir("chat", env=home, said=said)

    assert (code, err) == (0, "")
    assert "10,000 characters" in out
    exported = masir("export", masir("maps", env=home)[1].split("\t")[0], env=home)[1]
    assert "$a$" in exported


def test_the_written_map_is_the_imported_one(document: Path, home: dict[str, str]):
    map_id = masir("import", str(document), env=home)[1].strip()
    journey = read(masir("export", map_id, env=home)[1].encode())

    assert to_yaml(journey) == masir("export", map_id, env=home)[1]
    assert os.path.basename(map_id) == map_id  # noqa: PTH119 - it names files too


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_pages_are_files_of_their_own(kind: str, tmp_path: Path, home: dict[str, str]):
    stages = (f"- name: Stage {n}\n  obstacles: [the queue at nine, the noise]\n" for n in range(40))
    (tmp_path / "map.yaml").write_text("masir: 1\nstages:\n" + "".join(stages), "utf-8")
    code, out, err = masir("render", str(tmp_path / "map.yaml"), "--pages", "-o", str(tmp_path / f"m.{kind}"), env=home)

    names = [Path(line).name for line in out.split()]
    assert (code, err) == (0, "")
    assert len(names) > 1
    assert names == [f"m-{number}.{kind}" for number in range(1, len(names) + 1)]


@pytest.mark.parametrize(
    ("how", "longer"), [(("--pages",), 842), (("--pages", "--paper", "a3"), 1191), (("--paper", "a4"), 842)]
)
def test_pages_of_a_pdf_are_one_file_with_the_plan_first(
    how: tuple[str, ...], longer: int, tmp_path: Path, home: dict[str, str]
):
    file = tmp_path / "m.pdf"
    example = str(ROOT / "examples" / "flower-shop.en.masir.yaml")

    assert masir("render", example, *how, "-o", str(file), env=home) == (0, f"{file}\n", "")
    pages = PdfReader(file).pages
    assert len(pages) > 2
    assert {round(max(page.mediabox[2:])) for page in pages} == {longer}
    assert "Three things come first" in pages[0].extract_text()
    assert masir("render", example, "-o", str(file), env=home)[0] == 0
    assert len(PdfReader(file).pages) == 1


def test_a_plan_has_the_logo_of_its_map(tmp_path: Path, home: dict[str, str]):
    Image.new("RGB", (300, 100), (200, 30, 60)).save(tmp_path / "logo.png")
    document = tmp_path / "map.yaml"
    document.write_text(
        "masir: 1\nstages:\n- name: Look\n  obstacles: [the queue]\nbrand:\n  logo: logo.png\n", "utf-8"
    )

    assert masir("checklist", str(document), "-o", str(tmp_path / "plan.pdf"), env=home)[0] == 0
    assert all(page.images for page in PdfReader(tmp_path / "plan.pdf").pages)


def test_a_logo_is_taken_from_beside_the_document(tmp_path: Path, home: dict[str, str]):
    Image.new("RGBA", (300, 100), (200, 30, 60, 128)).save(tmp_path / "logo.png")
    document = tmp_path / "map.yaml"
    plain = "masir: 1\nstages:\n- name: Look\n"
    document.write_text(plain, "utf-8")
    masir("render", str(document), "-o", str(tmp_path / "without.png"), env=home)
    document.write_text(plain + "brand:\n  logo: logo.png\n", "utf-8")

    assert masir("render", str(document), "-o", str(tmp_path / "with.png"), env=home)[0] == 0
    assert (tmp_path / "with.png").read_bytes() != (tmp_path / "without.png").read_bytes()


@pytest.mark.parametrize("content", [None, b"", b"no picture", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_a_logo_that_is_none_is_one_sentence(content: bytes | None, tmp_path: Path, home: dict[str, str]):
    document = tmp_path / "map.yaml"
    document.write_text("masir: 1\nstages:\n- name: Look\nbrand:\n  logo: logo.png\n", "utf-8")
    if content is not None:
        (tmp_path / "logo.png").write_bytes(content)

    code, _, err = masir("render", str(document), "-o", str(tmp_path / "m.png"), env=home)
    assert code == 1
    assert err.startswith("The logo")
    assert err.count("\n") == 1


def test_a_logo_of_a_hundred_megapixels_is_refused(tmp_path: Path, home: dict[str, str]):
    Image.new("1", (10_000, 10_000)).save(tmp_path / "logo.png")
    document = tmp_path / "map.yaml"
    document.write_text("masir: 1\nstages:\n- name: Look\nbrand:\n  logo: logo.png\n", "utf-8")

    assert masir("render", str(document), "-o", str(tmp_path / "m.png"), env=home)[0] == 1


@pytest.mark.parametrize("layout", [("--layout", "cards"), ("--pages",)])
def test_several_pages_are_not_poured_into_one_stream(layout: tuple[str, ...], home: dict[str, str]):
    code, out, err = masir("render", str(ROOT / "examples" / "bike-hire.en.masir.yaml"), *layout, "-o", "-", env=home)

    assert (code, out) == (1, "")
    assert "-o" in err


def test_a_text_is_whole_whatever_the_layout(home: dict[str, str], tmp_path: Path):
    for layout in ("wide", "cards"):
        file = tmp_path / f"{layout}.txt"
        masir("render", str(ROOT / "examples" / "cafe.fa.masir.yaml"), "--layout", layout, "-o", str(file), env=home)

    assert (tmp_path / "cards.txt").read_bytes() == (tmp_path / "wide.txt").read_bytes()


def test_two_documents_are_drawn_side_by_side(home: dict[str, str], tmp_path: Path):
    examples = [str(ROOT / "examples" / f"cafe.{language}.masir.yaml") for language in ("en", "fa")]

    for kind, beginning in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")):
        file = tmp_path / f"both.{kind}"
        assert masir("render", *examples, "-o", str(file), env=home)[:2] == (0, f"{file}\n")
        assert file.read_bytes().startswith(beginning)


def test_two_documents_are_no_text_and_six_are_too_many(home: dict[str, str], tmp_path: Path):
    example = str(ROOT / "examples" / "cafe.en.masir.yaml")
    code, _, err = masir("render", example, example, "-o", str(tmp_path / "both.txt"), env=home)

    assert (code, err.count("\n")) == (1, 1)
    assert "png, svg" in err
    assert not (tmp_path / "both.txt").exists()
    code, _, err = masir("render", *[example] * 6, "-o", str(tmp_path / "six.png"), env=home)
    assert (code, err.count("\n")) == (1, 1)
    assert not (tmp_path / "six.png").exists()


def test_five_documents_are_one_picture_and_several_cards(home: dict[str, str], tmp_path: Path):
    examples = [str(ROOT / "examples" / f"{name}.en.masir.yaml") for name in ("cafe", "wedding", "bike-hire")]
    five = [*examples, *examples[:2]]

    assert masir("render", *five, "-o", str(tmp_path / "five.png"), env=home)[0] == 0
    assert masir("render", *five, "--layout", "cards", "-o", str(tmp_path / "card.png"), env=home)[0] == 0
    assert (tmp_path / "five.png").exists()
    assert len(list(tmp_path.glob("card-*.png"))) > 1


def test_a_map_stands_beside_its_own_walk_where_there_was_one(home: dict[str, str], tmp_path: Path):
    walked, example = tmp_path / "walked.yaml", ROOT / "examples" / "cafe.en.masir.yaml"
    walked.write_text("masir: 1\nstages:\n- name: Look\n  walked: {steps: [{text: Rain, score: -1}]}\n", "utf-8")

    assert masir("render", str(walked), "--walk", "-o", str(tmp_path / "both.svg"), env=home)[0] == 0
    assert masir("render", str(example), "--walk", "-o", str(tmp_path / "no.svg"), env=home)[0] == 1
    assert [file.name for file in tmp_path.glob("*.svg")] == ["both.svg"]
