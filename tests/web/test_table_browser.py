"""The table in a real browser: by keyboard alone, without scripts, on a phone, in two windows at once."""

import pytest
import yaml
from playwright.sync_api import Page, expect

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.conftest import masir
from tests.web.browser import PHONE, Windows, play, press, unsound

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]  # one Chromium for all
NARROW = (320, 640)
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)> & {{ 7 * 7 }} \"'"
TOLD = ["a café", "no", "why do people leave", "Look⏎Buy", "students"]


def _exported(env: dict[str, str]) -> dict[str, object]:
    """Return the newest map as it is kept."""
    kept: dict[str, object] = yaml.safe_load(masir("export", masir("maps", env=env)[1].split("\t")[0], env=env)[1])
    return kept


def _stages(env: dict[str, str]) -> list[dict[str, object]]:
    stages = _exported(env)["stages"]
    assert isinstance(stages, list)
    return stages


def _tabled(page: Page, language: Language = "en") -> Page:
    """Answer up to the first stage, and go to the table."""
    press(page, language)
    play(page, TOLD)
    page.locator('#side a[href^="table"]').click()
    expect(page.locator("h1")).to_contain_text(words_in(language)("page-table"))
    return page


def _button(page: Page, address: str) -> str:
    expect(page.locator(f'[name=cell][value="{address}"]')).to_have_count(1)
    return f'button[name=cell][value="{address}"]'


def _fill(page: Page, address: str, text: str) -> None:
    page.locator(_button(page, address)).click()
    page.locator("#field").fill(text)
    page.locator("#cell .main").click()
    expect(page.locator("#cell")).to_have_count(0)


def test_the_keyboard_alone_is_enough(windows: Windows, home: dict[str, str]):
    page = _tabled(windows.open())
    keys = page.keyboard
    page.locator("#stages + .region").focus()
    keys.press("Tab")
    expect(page.locator("th a:has-text('Look')")).to_be_focused()
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowLeft"):
        keys.press(key)
    expect(page.locator(_button(page, "stages.s1.obstacles"))).to_be_focused()
    keys.press("Enter")
    expect(page.locator("#field")).to_be_focused()
    keys.type("the queue, at noon")
    keys.press("Shift+Enter")
    keys.type("no prices")
    keys.press("Enter")
    expect(page.locator("#cell")).to_have_count(0)
    expect(page.locator(_button(page, "stages.s1.obstacles"))).to_be_focused()
    expect(page.locator("#live")).to_have_text("Saved: Obstacles, Look")

    keys.press("ArrowUp")
    keys.press("F2")
    expect(page.locator("[name=pick]").first).to_be_focused()
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(page.locator(_button(page, "stages.s1.emotion.score"))).to_be_focused()
    keys.press("End")
    expect(page.locator(_button(page, "stages.s2.emotion.score"))).to_be_focused()
    keys.press("Enter")
    expect(page.locator("[name=pick]").first).to_be_focused()
    keys.press("Escape")
    expect(page.locator(_button(page, "stages.s2.emotion.score"))).to_be_focused()

    keys.press("ArrowDown")
    keys.press("Home")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    expect(page.locator('a:has-text("the queue, at noon")')).to_be_focused()
    keys.press("Enter")
    expect(page.locator("h2#item")).to_have_text("the queue, at noon")
    keys.press("Tab")
    while not page.locator(_button(page, "stages.s1.obstacles.o1.text")).evaluate("b => b === document.activeElement"):
        keys.press("Tab")
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(page.locator("[name=pick]").first).to_be_focused()
    keys.press("Space")
    keys.press("Enter")
    expect(page.locator("#cell")).to_have_count(0)

    stage = _stages(home)[0]
    assert stage["obstacles"] == [
        {"id": "o1", "text": "the queue, at noon", "severity": 1},
        {"id": "o2", "text": "no prices"},
    ]
    assert stage["emotion"] == {"score": 1.5}


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_arrows_go_the_way_they_point_where_one_reads_from_right_to_left(language: Language, windows: Windows):
    page = _tabled(windows.open(), language)
    page.locator(_button(page, "stages.s1.touchpoints")).focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(_button(page, "stages.s2.touchpoints"))).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.locator(_button(page, "stages.s1.touchpoints"))).to_be_focused()
    expect(page.locator("table.wide [tabindex='0']")).to_have_count(1)


def test_it_works_without_scripts(windows: Windows, home: dict[str, str]):
    page = windows.open(java_script_enabled=False)
    page.locator("#panel [value=en]").click()
    for text in TOLD:
        page.locator("#answer").fill(text.replace("⏎", "\n"))
        page.locator("#panel .main").click()
    page.locator('#side a[href^="table"]').click()
    _fill(page, "stages.s2.obstacles", "the door sticks\nno bags, ever")
    expect(page.locator(_button(page, "stages.s2.obstacles"))).to_be_focused()
    page.locator('button[name=unfold][value="inside"]').click()
    _fill(page, "stages.s2.owner", "Sara")
    page.locator('a:has-text("the door sticks")').click()
    page.locator(_button(page, "stages.s2.obstacles.o1.severity")).click()
    page.locator("[name=pick][value='4']").check()
    page.locator("#cell .main").click()
    page.locator(_button(page, "stages.s2.obstacles.o1.sources")).click()
    page.locator("[name='count.interview']").fill("3")
    page.locator("#cell .main").click()
    page.locator(".ways a").last.click()
    page.locator('button[name=unfold][value="whole"]').click()
    page.locator(_button(page, "review_on")).click()
    page.locator("#field").fill("never")
    page.locator("#cell .main").click()
    expect(page.locator("#wrong")).to_be_visible()
    expect(page.locator("#field")).to_have_value("never")
    expect(page.locator("#field")).to_be_focused()
    page.locator(".leave").click()
    expect(page.locator("#cell")).to_have_count(0)

    stage = _stages(home)[1]
    assert stage["owner"] == "Sara"
    assert stage["obstacles"] == [
        {
            "id": "o1",
            "text": "the door sticks",
            "severity": 4,
            "evidence": "heard",
            "sources": [{"kind": "interview", "count": 3}],
        },
        {"id": "o2", "text": "no bags, ever"},
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_narrow_window_and_is_sound(language: Language, windows: Windows):
    page = _tabled(windows.open(NARROW, color_scheme="dark"), language)
    _fill(page, "stages.s1.obstacles", "one\ntwo")
    for group in ("feelings", "persona"):
        page.locator(f'button[name=unfold][value="{group}"]').click()
        expect(page.locator(f'button[name=fold][value="{group}"]')).to_be_focused()
    for address in (
        "stages.s1.obstacles",
        "stages.s2.emotion.score",
        "stages.s1.emotion.sources",
        "persona.feeling",
        "focus",
    ):
        page.locator(_button(page, address)).click()
        expect(page.locator("#cell")).to_have_attribute("data-cell", address)
        assert unsound(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == NARROW[0]
        box = page.locator("#cell .main").bounding_box()
        assert box
        assert 0 <= box["x"] < NARROW[0] - box["width"]
        page.locator(".leave").click()
        expect(page.locator("#cell")).to_have_count(0)
    page.locator('td a[href*="part=stages.s1.obstacles.o1"]').click()
    expect(page.locator("h2#item")).to_have_text("one")
    assert unsound(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW[0]


def test_on_a_phone_enter_begins_a_line(windows: Windows):
    page = _tabled(windows.open(PHONE, has_touch=True, is_mobile=True))
    page.locator(_button(page, "stages.s1.customer_goals")).tap()
    page.locator("#field").press_sequentially("prices")
    page.locator("#field").press("Enter")
    page.locator("#field").press_sequentially("a seat")
    expect(page.locator("#field")).to_have_value("prices\na seat")
    page.locator("#cell .main").tap()
    expect(page.locator("td:has([value='stages.s1.customer_goals']) li")).to_have_text(["prices", "a seat"])


def test_what_is_wrong_stands_beside_the_cell_and_what_was_typed_stays(windows: Windows):
    page = _tabled(windows.open())
    page.locator('button[name=unfold][value="whole"]').click()
    page.locator(_button(page, "review_on")).click()
    page.locator("#field").fill("never")
    page.keyboard.press("Enter")
    expect(page.locator("#wrong")).to_be_visible()
    expect(page.locator("#field")).to_have_value("never")
    expect(page.locator("#field")).to_be_focused()
    expect(page.locator("#field")).to_have_attribute("aria-describedby", "wrong hint")
    expect(page.locator("#live")).to_have_text(page.locator("#wrong").inner_text())


def test_what_was_typed_is_there_again_when_another_cell_was_opened_meanwhile(windows: Windows):
    page = _tabled(windows.open())
    page.locator(_button(page, "stages.s1.obstacles")).click()
    page.locator("#field").fill("half a thou")
    page.locator(_button(page, "stages.s2.obstacles")).click()
    expect(page.locator("#cell")).to_have_attribute("data-cell", "stages.s2.obstacles")
    expect(page.locator("#field")).to_have_value("")
    page.locator(_button(page, "stages.s1.obstacles")).click()
    expect(page.locator("#field")).to_have_value("half a thou")
    page.keyboard.press("Escape")
    page.locator(_button(page, "stages.s1.obstacles")).click()
    expect(page.locator("#field")).to_have_value("")


def test_a_cell_that_is_open_when_the_page_is_loaded_has_the_focus(windows: Windows):
    page = _tabled(windows.open())
    page.locator(_button(page, "stages.s2.obstacles")).click()
    expect(page.locator("#field")).to_be_focused()
    page.reload()
    expect(page.locator("#field")).to_be_focused()
    page.keyboard.type("no bags")
    page.keyboard.press("Enter")
    expect(page.locator(_button(page, "stages.s2.obstacles"))).to_be_focused()


def test_two_windows_lose_nothing_to_each_other(windows: Windows, home: dict[str, str]):
    one = _tabled(windows.open())
    other = windows.open()
    other.goto(other.url.partition("?")[0] + one.url[one.url.index("table?") :])
    other.locator(_button(other, "stages.s1.obstacles")).click()
    other.locator("#field").fill("from the other")
    _fill(one, "stages.s1.obstacles", MARKUP)
    other.keyboard.press("Enter")
    expect(other.locator("#wrong")).to_contain_text(MARKUP)
    expect(other.locator("#field")).to_have_value("from the other")
    other.keyboard.press("Enter")
    expect(other.locator("#cell")).to_have_count(0)

    obstacles = _stages(home)[0]["obstacles"]
    assert isinstance(obstacles, list)
    assert [one["text"] for one in obstacles] == ["from the other"]


def test_where_masir_is_gone_it_says_so_and_keeps_what_was_typed(windows: Windows):
    page = _tabled(windows.open())
    page.locator(_button(page, "stages.s1.obstacles")).click()
    page.locator("#field").fill("the queue")
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('gone')) }")
    page.keyboard.press("Enter")

    expect(page.locator("#news")).to_have_text(words_in("en")("page-away"))
    expect(page.locator("#field")).to_have_value("the queue")


def test_telling_more_goes_to_the_conversation_and_back(windows: Windows):
    page = _tabled(windows.open())
    _fill(page, "stages.s1.obstacles", "the queue")
    page.locator('td a[href*="obstacles.o1"]').click()
    page.locator(_button(page, "stages.s1.obstacles.o1.severity")).click()
    page.locator("#cell [value=deepen]").click()
    expect(page.locator("#question")).to_contain_text("the queue")
    page.locator('#side a[href^="table"]').click()
    expect(page.locator("h1")).to_contain_text("Everything in a table")
