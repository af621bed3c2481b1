"""A map shown one stage a screen: by keys, by swiping, by links, without scripts, on the whole screen."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.commands.shell import OWNER
from bot.keeping import imported
from dialogs.words import LANGUAGES, words_in
from storage.model.document.reader import read
from storage.model.journey import Language
from storage.rows.engine import open_engine
from tests.conftest import ROOT
from tests.web.browser import PHONE, Windows, unsound

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]  # one Chromium for all
MAPS = {"en": "flower-shop.en", "ar": "dental-clinic.ar", "fa": "guesthouse.fa"}
SCREENS = {"en": 9, "ar": 9, "fa": 8}  # the cover, the stages, the plan


def shown(windows: Windows, home: dict[str, str], language: Language, **how: Any) -> Page:  # noqa: ANN401 - Playwright's
    """Show an example stage by stage, in a window of its own."""
    engine = open_engine(home["MASIR_DATABASE_URL"])
    map_id = imported(engine, OWNER, read((ROOT / "examples" / f"{MAPS[language]}.masir.yaml").read_bytes()), language)
    engine.dispose()
    page = windows.open(**how)
    page.goto(f"{page.url.partition('?')[0]}slides?map={map_id}")
    return page


def stands_at(page: Page, place: int) -> None:
    """Wait until a screen, counted from one, is all that can be seen."""
    page.wait_for_function(
        """place => {
          const [strip, one] = [document.getElementById("slides"), document.getElementById(place)]
          return Math.abs(one.getBoundingClientRect().left - strip.getBoundingClientRect().left) < 1
        }""",
        arg=str(place),
    )


def swipe(page: Page, across: int) -> None:
    """Draw one finger over the middle of the screen, by so many pixels to the right."""
    size, screen = page.viewport_size, page.context.new_cdp_session(page)
    assert size
    fingers = [{"x": size["width"] // 2 + across * step // 40, "y": size["height"] // 2} for step in range(-20, 21)]
    for at, finger in enumerate(fingers):
        screen.send("Input.dispatchTouchEvent", {"type": "touchMove" if at else "touchStart", "touchPoints": [finger]})
    screen.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


@pytest.mark.parametrize("language", LANGUAGES)
def test_arrow_keys_turn_the_screens_in_the_direction_of_the_language(
    language: Language, windows: Windows, home: dict[str, str]
):
    page = shown(windows, home, language)
    forth, back = ("ArrowLeft", "ArrowRight") if words_in(language).rtl else ("ArrowRight", "ArrowLeft")
    stands_at(page, 1)
    for key, place in (
        (back, 1), (forth, 2), (forth, 3), (back, 2), ("PageDown", 3), ("PageUp", 2), ("Space", 3),
        ("End", SCREENS[language]), (forth, SCREENS[language]), ("Home", 1),
    ):  # fmt: skip
        page.keyboard.press(key)
        stands_at(page, place)
        expect(page).to_have_url(re.compile(rf"(#{place}|map=[^#]*)$"))

    words = words_in(language)
    assert page.locator("section").count() == SCREENS[language]
    assert words("page-slides-place", number=1, count=SCREENS[language]) in page.locator("#live").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_screen_says_in_words_what_its_picture_shows(language: Language, windows: Windows, home: dict[str, str]):
    page = shown(windows, home, language)
    journey = read((ROOT / "examples" / f"{MAPS[language]}.masir.yaml").read_bytes())

    names = page.locator("section img").evaluate_all("images => images.map(image => image.alt)")
    assert [stage.name in name for stage, name in zip(journey.stages, names[1:], strict=False)] == [True] * (
        SCREENS[language] - 2
    )
    for stage, said in zip(journey.stages, page.locator("section > p").all_inner_texts()[1:], strict=False):
        assert [one.text for one in stage.obstacles if one.text not in said] == []
    for image in page.locator("section img").all():
        image.scroll_into_view_if_needed()
        expect(image).to_have_js_property("complete", value=True)
        assert image.evaluate("image => image.naturalWidth") > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_is_swiped_and_nothing_is_cut(language: Language, windows: Windows, home: dict[str, str]):
    page = shown(windows, home, language, size=PHONE, has_touch=True, is_mobile=True)
    onward = -240 if not words_in(language).rtl else 240
    swipe(page, onward)
    stands_at(page, 2)
    swipe(page, onward)
    stands_at(page, 3)
    swipe(page, -onward)
    stands_at(page, 2)

    assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    assert page.evaluate("document.documentElement.scrollHeight") == PHONE[1]
    expect(page).to_have_url(re.compile("#2$"))
    page.reload()
    stands_at(page, 2)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_without_scripts_it_is_turned_by_links_and_swiped(language: Language, windows: Windows, home: dict[str, str]):
    page = shown(windows, home, language, size=PHONE, has_touch=True, is_mobile=True, java_script_enabled=False)
    page.locator("[id='1'] [rel=next]").click()
    page.locator("[id='2'] [rel=next]").click()
    at_three = page.url
    swipe(page, 240 if not words_in(language).rtl else -240)

    assert at_three.endswith("#3")
    expect(page.locator("[id='2'] [rel=prev]")).to_be_in_viewport()
    expect(page.locator("#full")).to_be_hidden()
    page.locator("#leave").click()
    expect(page.locator("#answer")).to_be_visible()


def test_the_whole_screen_is_filled_and_left_and_escape_ends(windows: Windows, home: dict[str, str]):
    page = shown(windows, home, "en")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement")
    expect(page.locator("#full")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("ArrowRight")
    stands_at(page, 3)
    assert page.evaluate("Boolean(document.fullscreenElement)")
    page.locator("#full").click()
    page.wait_for_function("() => !document.fullscreenElement")
    stands_at(page, 3)
    page.keyboard.press("Escape")

    expect(page.locator("#answer")).to_be_visible()


def test_who_turns_by_the_links_stays_on_them(windows: Windows, home: dict[str, str]):
    page = shown(windows, home, "en")
    page.locator("[id='1'] [rel=next]").focus()
    for place in (2, 3):
        page.keyboard.press("Enter")
        stands_at(page, place)
        expect(page.locator(f"[id='{place}'] [rel=next]")).to_be_focused()
    page.go_back()

    expect(page.locator("#answer")).to_be_visible()


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_it_is_sound(colours: str, windows: Windows, home: dict[str, str]):
    page = shown(windows, home, "ar", color_scheme=colours)

    assert unsound(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_is_shown_cards_and_they_lead_here(language: Language, windows: Windows, home: dict[str, str]):
    page = shown(windows, home, language, size=(390, 844), has_touch=True, is_mobile=True, java_script_enabled=False)
    page.locator("#leave").click()
    page.locator(f'[value="/language {language}"]').first.click()
    brand = page.locator(".brand b")

    assert brand.inner_text() == words_in(language)("page-brand")
    assert brand.evaluate("brand => brand.getClientRects().length") == 1
    expect(page.locator("#map")).to_be_hidden()
    page.locator("#side a.card-of-phone").click()
    expect(page.locator("#slides")).to_be_visible()
