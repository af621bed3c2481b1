"""The page in a real browser: whole interviews, by mouse and keyboard, on a phone, without scripts, after a crash."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.bot.conversation import DEEP, map_beside, typed_in, undated
from tests.conftest import ROOT, masir
from tests.length import brief
from tests.web.browser import DESK, PHONE, Windows, click, play, press, question, say, served, unsound

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]  # one Chromium for all
START = ["1", "2", "2", "Look⏎Buy", "students"]
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)> & {{ 7 * 7 }} \"'"


def _exported(env: dict[str, str]) -> str:
    """Return the newest map as it is kept, without its id."""
    lines = masir("export", masir("maps", env=env)[1].split("\t")[0], env=env)[1].splitlines(keepends=True)
    return "".join([lines[0], *lines[2:]])


def _begun(page: Page, language: Language = "en") -> Page:
    """Answer up to the first question about the first stage."""
    press(page, language)
    play(page, START)
    return page


@pytest.mark.parametrize("language", brief(("fa",), LANGUAGES))
def test_a_whole_interview_gives_the_map_of_the_terminal(language: Language, windows: Windows, home: dict[str, str]):
    page = windows.open()
    conversation = ROOT / "examples" / f"cafe.{language}.txt"
    _, *rest = [message.replace("\n", "⏎") for message in typed_in(conversation)]
    press(page, language)
    play(page, rest[:8])

    assert unsound(page) == []
    play(page, rest[8:])
    with page.expect_download() as pdf:
        page.locator('#side a[href*="map.pdf"]').click()

    assert Path(pdf.value.path()).read_bytes().startswith(b"%PDF")
    assert unsound(page) == []
    assert page.locator("#plan .things > li").count() >= 1
    page.locator("#plan .keep a").last.click()
    assert unsound(page) == []
    assert undated(_exported(home)) == map_beside(conversation)


@pytest.mark.parametrize("conversation", brief((), DEEP), ids=lambda path: path.stem)
def test_a_talk_that_goes_deep_gives_the_map_of_the_terminal(
    conversation: Path, windows: Windows, home: dict[str, str]
):
    page = windows.open()
    _, *rest = conversation.read_text("utf-8").splitlines()
    press(page, conversation.stem.rpartition(".")[2])
    play(page, rest)

    assert unsound(page) == []
    assert undated(_exported(home)) == map_beside(conversation)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_phone_and_can_be_read_in_the_dark(language: Language, windows: Windows):
    page = _begun(windows.open(PHONE, color_scheme="dark", has_touch=True), language)
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if words_in(language).rtl else "ltr")
    for _ in range(3):
        assert unsound(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
        box = page.locator("#panel").bounding_box()
        assert box
        assert box["x"] >= 0
        press(page, "skip")


def test_it_works_without_scripts(windows: Windows, home: dict[str, str]):
    page = windows.open(java_script_enabled=False)
    for text in START:
        if page.locator("#panel [value=en]").count():
            page.locator("#panel [value=en]").click()
        page.locator("#answer").fill(text.replace("⏎", "\n"))
        page.locator("#panel .main").click()
    for place in (0, 2):
        page.locator("[name=tick]").nth(place).check()
    ticked = page.locator("label:has(:checked)").all_inner_texts()
    page.locator("#answer").fill("the window")
    page.locator("#panel .main").click()
    page.locator("#answer").fill("- a quick lunch\n- prices, before ordering")
    page.locator("#panel .main").click()
    page.locator("#panel [value='-1']").click()

    stage = yaml.safe_load(_exported(home))["stages"][0]
    assert [one["name"] for one in stage["touchpoints"]] == [*map(str.strip, ticked), "the window"]
    assert [one["text"] for one in stage["customer_goals"]] == ["a quick lunch", "prices, before ordering"]
    assert stage["emotion"] == {"score": -1}
    expect(page.locator("#map")).to_have_js_property("complete", value=True)
    assert page.locator("#map").evaluate("image => image.naturalWidth") > 0


def test_the_keyboard_alone_is_enough(windows: Windows, home: dict[str, str]):
    page = _begun(windows.open())
    expect(page.locator("#answer")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.locator("[value='/page 2']:focus")).to_have_count(1)  # what is too much to be seen at once
    for key in ("Shift+Tab", "Space", "Shift+Tab", "Space"):
        page.keyboard.press(key)
        expect(page.locator("#talk[aria-busy]")).to_have_count(0)
    expect(page.locator("[name=tick]:checked")).to_have_count(2)
    expect(page.locator("[name=tick]:focus")).to_have_count(1)
    while not page.locator("#panel .main").evaluate("button => button === document.activeElement"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#question")).to_contain_text("what does the customer want")
    page.keyboard.type("prices")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("a seat")
    page.keyboard.press("Enter")
    expect(page.locator("#question")).to_contain_text("how does the customer feel")
    expect(page.locator("#live")).to_contain_text("how does the customer feel")

    stage = yaml.safe_load(_exported(home))["stages"][0]
    assert [one["text"] for one in stage["customer_goals"]] == ["prices", "a seat"]
    assert len(stage["touchpoints"]) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_enter_begins_a_line_and_the_button_sends(windows: Windows, language: Language):
    page = windows.open(PHONE, has_touch=True, is_mobile=True)
    press(page, language)
    words = words_in(language)
    field, send = page.locator("#answer"), page.locator("#panel .main")
    expect(page.locator(".keys:visible")).to_have_text(words("page-keys-phone", send=words("page-send")))
    field.press_sequentially("Café")
    field.press("Enter")
    field.press_sequentially("Door")
    expect(field).to_have_value("Café\nDoor")
    send.tap()
    expect(page.locator(".said")).to_contain_text("Door")

    desk = windows.open(DESK)
    expect(desk.locator(".keys:visible")).to_have_text(words("page-keys"))


def test_a_reload_in_mid_question_keeps_what_was_typed(windows: Windows):
    page = _begun(windows.open())
    page.locator("#answer").fill("half a thou")
    page.reload()

    assert page.locator("#answer").input_value() == "half a thou"


def test_a_window_that_is_behind_changes_nothing_and_loses_nothing(windows: Windows):
    first = _begun(windows.open())
    second = windows.open()
    say(second, "the window")
    say(first, "Instagram")

    assert words_in("en")("page-stale") in first.locator("#news").inner_text()
    assert first.locator("#answer").input_value() == "Instagram"
    assert question(first) == question(second)
    assert "Instagram" not in first.locator(".said").inner_text()


def test_two_windows_stay_on_a_map_each(windows: Windows):
    first = windows.open()
    press(first, "en")
    say(first, "a café by the sea")
    second = windows.open()
    second.locator(".menu summary").click()
    click(second, second.locator('.menu [value="/new"]'))
    say(second, "a flower shop")
    press(first, "no")
    say(first, "why do they leave")
    first.reload()
    second.reload()

    assert "a café by the sea" in first.locator(".said").inner_text()
    assert "why do they leave" in first.locator(".said").inner_text()
    assert "a flower shop" in second.locator(".said").inner_text()
    assert "why do they leave" not in second.locator(".said").inner_text()


def test_killed_and_started_again_it_goes_on_where_it_was(browser: Browser, home: dict[str, str]):
    with served(home) as first:
        page = _begun(Windows(browser, first.invitation).open())
        shown = question(page)
        first.kill()
        page.locator("#answer").fill("not lost")
        page.locator("#answer").press("Enter")
        expect(page.locator("#news")).to_contain_text("Masir is not responding")
    with served(home) as again:
        resumed = Windows(browser, again.invitation).open()

        assert question(resumed) == shown
        assert "students" in resumed.locator(".said").inner_text()
        assert page.locator("#answer").input_value() == "not lost"


def enlarge(page: Page) -> None:
    """Click on the map once it is there: while it comes, what is below the pointer moves."""
    expect(page.locator("#map")).not_to_have_js_property("naturalWidth", 0)
    page.locator("#side a.zoom").click()


def test_markup_in_an_answer_is_shown_as_it_was_typed(windows: Windows):
    page = windows.open()
    press(page, "en")
    play(page, [MARKUP])
    press(page, "/resume")  # none of the trades is nearest
    play(page, ["no", MARKUP, f"- {MARKUP}⏎- a second stage", MARKUP] + [f"- {MARKUP}"] * 2)

    assert page.locator(".mine p", has_text=MARKUP).count() >= 5
    enlarge(page)
    expect(page.locator("dialog img")).to_have_js_property("complete", value=True)


def test_the_end_is_a_plan_beside_the_map_and_things_are_marked_where_they_stand(
    windows: Windows, home: dict[str, str]
):
    page = _begun(windows.open())
    play(page, ["the window", "a seat", "-1", "nobody answers", "skip", "1 text back missed calls", "Blue Door"])
    expect(page.locator("#news figure img")).to_have_js_property("complete", value=True)
    for _ in range(5):
        press(page, "skip")
    play(page, ["1"])
    for _ in range(5):
        press(page, "skip")
    click(page, page.locator("#plan .things button").first)
    expect(page.locator("#question")).to_contain_text("how does the customer feel")
    play(page, ["1"])
    page.get_by_placeholder(words_in("en")("page-field-end")).fill("map")
    page.locator("#answer").press("Enter")
    expect(page.locator("#news")).to_contain_text("map")

    kept = yaml.safe_load(_exported(home))
    assert kept["actions"][0]["status"] == "done"
    assert kept["stages"][0]["emotion"]["score"] == 1
    expect(page.locator("#side")).to_have_css("overflow-y", "visible")


def test_the_map_is_exchanged_when_the_new_one_is_drawn(windows: Windows):
    page = _begun(windows.open())
    before = page.locator("#map").get_attribute("src") or ""
    say(page, "a window with a view")
    page.wait_for_function("before => document.getElementById('map').getAttribute('src') !== before", arg=before)

    expect(page.locator("#map")).to_have_js_property("complete", value=True)
    assert page.locator("#map").evaluate("image => image.naturalWidth") > 0


def test_a_picture_opens_large_and_closes_by_escape(windows: Windows):
    page = _begun(windows.open())
    enlarge(page)
    width = page.locator("dialog img").evaluate("image => image.clientWidth")
    page.locator("dialog button").first.click()

    assert page.locator("dialog img").evaluate("image => image.clientWidth") > width
    assert unsound(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)


def test_answers_are_changed_in_place_and_stages_reorganised(windows: Windows, home: dict[str, str]):
    page = _begun(windows.open())
    say(page, "the window, Instagram")
    click(page, page.locator(".change").nth(5))
    assert page.locator("#answer").input_value() == "students"
    say(page, "pupils")
    click(page, page.locator(".change").nth(6))
    page.get_by_label("Instagram").uncheck()
    say(page, "done")
    page.locator(".menu summary").click()
    click(page, page.locator('.menu [value="/stages"]'))
    for command in ("/stages s1", "/stages reorder s1 s2", "/stages s2", "/stages rename s2"):
        press(page, command)
    say(page, "Pay")

    kept = yaml.safe_load(_exported(home))
    assert kept["persona"]["name"] == "pupils"
    assert [stage["name"] for stage in kept["stages"]] == ["Pay", "Look"]
    assert [one["name"] for one in kept["stages"][1]["touchpoints"]] == ["the window"]
