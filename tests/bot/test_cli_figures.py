"""`masir figures`: a table of figures comes into a kept map, all of it or nothing."""

from pathlib import Path

import pytest

from dialogs.measuring.sheets import ROWS
from dialogs.words import LANGUAGES, words_in
from storage.model.document.reader import read
from storage.model.journey import Language
from tests.conftest import masir

MAP = """masir: 1
id: cafe
language: en
stages:
- name: Buy
  kpis: [{name: Orders, target: "30", better: up}, Wait]
"""
TABLE = "\ufeffmeasure;day;value\r\nOrders;2026-09-01;٢٠\r\norders;۱۴۰۵/۰۸/۱۰;25\r\nWait;2026-09-01;12 min\r\n"


@pytest.fixture
def kept(home: dict[str, str]) -> dict[str, str]:
    assert masir("import", "-", env=home, said=MAP)[0] == 0
    return home


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_taken_in_and_what_came_in_is_said(kept: dict[str, str], tmp_path: Path, language: Language):
    file = tmp_path / "figures.csv"
    file.write_bytes(TABLE.encode())

    code, out, err = masir("figures", "cafe", str(file), "--language", language, env=kept)

    assert (code, err) == (0, "")
    assert out.strip() == words_in(language)("trend-taken", count=3, measures=2)
    orders, wait = read(masir("export", "cafe", env=kept)[1].encode()).stages[0].kpis
    assert [(one.on.isoformat(), one.value) for one in orders.history] == [("2026-09-01", "٢٠"), ("2026-11-01", "25")]
    assert (orders.value, wait.value) == ("25", "12 min")


def test_the_measures_are_listed_for_programs(kept: dict[str, str]):
    masir("figures", "cafe", "-", env=kept, said=TABLE)

    assert masir("figures", "cafe", env=kept)[1].splitlines() == [
        "s1.k1\tBuy\tOrders\t25\t\t30\tmissed\t2026-11-01",
        "s1.k2\tBuy\tWait\t12 min\t\t\t\t2026-09-01",
    ]


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (TABLE.encode() + b"Orders;2026-09-31;7\r\n", "wrong-measure-row-day"),
        (TABLE.encode() + b"Sales;2026-09-30;7\r\n", "wrong-measure-row"),
        (TABLE.encode() + b'Orders;2026-09-30;"=HYPERLINK(""http://x"",""7"")"\r\n', "wrong-measure-row-value"),
        ("المؤشر;القيمة\r\n".encode("cp1256"), "wrong-measure-encoding"),
        (b"a,b\n1,2\n", "wrong-measure-columns"),
        (b"", "wrong-measure-columns"),
        (b"x" * 900_000, "wrong-measure-columns"),
        (b"measure,value\n" + b"x" * 900_000, "wrong-measure-columns"),
        (b"measure,value\n" + b"Orders,1\n" * 100_000, "wrong-measure-rows"),
        (b'measure,value\n"Orders,1\n', "wrong-measure-empty"),
        (b"\x00\xff\xfe", "wrong-measure-encoding"),
    ],
)
def test_of_a_file_with_a_mistake_nothing_is_taken_in(kept: dict[str, str], content: bytes, wrong: str):
    before = masir("export", "cafe", env=kept)

    code, out, err = masir("figures", "cafe", "-", "--language", "en", env=kept, said=content)

    assert (code, out) == (1, "")
    beginning = words_in("en")(wrong, line=5, text="\ufffd", known="\ufffd", most=ROWS).partition("\ufffd")[0]
    assert err.startswith(beginning.rstrip("\u2068"))
    assert masir("export", "cafe", env=kept) == before


def test_a_map_without_measures_has_no_figures(home: dict[str, str]):
    masir("import", "-", env=home, said="masir: 1\nid: bare\nstages: [Buy]\n")

    assert masir("figures", "bare", "--language", "en", env=home) == (
        1,
        "",
        words_in("en")("wrong-measure-none") + "\n",
    )
    assert masir("figures", "nowhere", "--language", "en", env=home)[0] == 1
