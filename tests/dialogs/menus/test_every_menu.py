"""Every screen has one menu for all front ends: with buttons that are commands, and in words with the same commands."""

from dataclasses import replace

import pytest

from dialogs import interview as interviews
from dialogs.changes.numbering import numbered
from dialogs.commands.table import COMMANDS
from dialogs.effects import Refusal, ShowMenu
from dialogs.events import Chose, Commanded, Said
from dialogs.interview import Interview, open_question
from dialogs.menus.buttons import MapLine
from dialogs.menus.menu import menu, pressed, spoken
from dialogs.respond import respond
from dialogs.screens import (
    Announced,
    Changed,
    Clients,
    Columns,
    Deleting,
    Doubles,
    HandingOver,
    Importing,
    Joinable,
    Maps,
    Misplaced,
    Next,
    OneClient,
    OneStage,
    Pasted,
    Putting,
    Review,
    ReviewAnswer,
    ReviewPart,
    Screen,
    Settings,
    Stages,
    Started,
    Typing,
    TypingClient,
    TypingDay,
    TypingItem,
    TypingMore,
    TypingNote,
    TypingSetting,
    TypingStage,
    TypingTitle,
    TypingVersion,
    Versions,
)
from dialogs.words import LANGUAGES, words_in
from storage.model.journey import Language
from tests.script import begin

STAGE = ("window\nmenu\nmenus", "see the price", "-1", "queue\nnoise", "a second till")
OBSTACLES = "stages.s1.obstacles"
SCREENS: tuple[Screen, ...] = (
    Started(),
    Next(),
    Joinable(),
    Deleting(),
    Maps(),
    Maps(archived=True),
    Clients(),
    OneClient(1),
    OneClient(7),
    HandingOver(),
    Review(),
    ReviewPart(""),
    ReviewPart("s1"),
    ReviewAnswer("purpose"),
    ReviewAnswer(OBSTACLES),
    ReviewAnswer(f"{OBSTACLES}.o2"),
    Stages(),
    OneStage("s1"),
    OneStage("s2"),
    Doubles(f"{OBSTACLES}.o1", f"{OBSTACLES}.o2"),
    Misplaced("purpose", "stages.s1.emotion.score"),
    Pasted("The first paragraph.\nThe second paragraph."),
    Putting(OBSTACLES, "no parking"),
    Putting("stages", "Come back"),
    Putting("purpose", "why they stay"),
    Columns("| Stage | Pain |\n|---|---|\n| Look | dear |"),
    Importing("masir: 1\nstages:\n- name: Look\n"),
    TypingItem(f"{OBSTACLES}.o1"),
    TypingMore(OBSTACLES),
    TypingStage("add"),
    TypingStage("rename", "s1"),
    TypingTitle(),
    TypingClient(),
    TypingNote("purpose"),
    TypingDay(),
    Versions(),
    TypingVersion(),
    Announced(),
    Settings(),
    TypingSetting("hour"),
    TypingSetting("zone"),
    TypingSetting("days"),
    Changed(),
    Changed("s2"),
)
SILENT = (Started, Joinable)  # their greeting or question is said already
FOLDERS = ("", "Nur", "نور", "Nur", "Zed", "")
MAPS = tuple(MapLine(f"{n:016x}", f"map {n}", n % 2 == 0, n > 3, folder) for n, folder in enumerate(FOLDERS))
each = pytest.mark.parametrize("screen", SCREENS, ids=repr)
spoken_in = pytest.mark.parametrize("language", LANGUAGES)


def at(screen: Screen, language: Language = "en") -> Interview:
    interview = begin(language, given=True)
    for text in ("Blue Door", "café", "why they go", "students", "- Look\n- Buy", *STAGE):
        interview = respond(interview, Said(text)).interview
    return replace(interview, is_reminded=True).seeing(screen)


@each
@spoken_in
def test_every_button_is_a_command_with_a_label(screen: Screen, language: Language):
    shown = menu(at(screen, language), MAPS)

    assert shown
    buttons = [choice for row in shown.rows for choice in row]
    assert buttons
    assert all(choice.label.strip() for choice in buttons)
    assert {choice.id.removeprefix("/").partition(" ")[0] for choice in buttons} <= COMMANDS.keys()
    assert len({choice.id for choice in buttons}) == len(buttons)


@each
@spoken_in
def test_a_menu_says_itself_in_words_where_there_are_no_buttons(screen: Screen, language: Language):
    said = spoken(at(screen, language), MAPS)

    assert bool(said.strip()) is not isinstance(screen, SILENT)
    assert "\ufdd0" not in said


@each
def test_no_button_is_refused(screen: Screen):
    there = at(screen)
    shown = menu(there, MAPS)
    assert shown

    for choice in (choice for row in shown.rows for choice in row):
        outcome = respond(there, Chose((choice.id,), there.revision))
        undue = choice.id.startswith(("/join", "/meant"))  # nothing was typed that could be joined or moved
        assert undue or not [one for one in outcome.replies if isinstance(one, Refusal)], choice


@each
@spoken_in
def test_a_label_that_is_typed_is_its_button(screen: Screen, language: Language):
    there = at(screen, language)
    shown = menu(there)
    assert shown

    labels = {choice.label: choice.id for row in shown.rows for choice in row}
    assert {pressed(there, label) for label in labels} <= set(labels.values())


@each
def test_an_answer_leaves_every_screen_that_does_not_wait_for_words(screen: Screen):
    there = at(screen)
    before = open_question(there)
    after = respond(there, Said("own words, of nobody else")).interview

    typing = isinstance(screen, Typing)
    assert after.screen != screen or isinstance(screen, TypingDay | TypingSetting | Changed)
    assert typing or isinstance(screen, Joinable) or open_question(after) != before


@each
def test_a_command_that_shows_a_screen_tells_front_ends_without_menus(screen: Screen):
    commands = {Review(): "review", Stages(): "stages", Maps(): "maps", Deleting(): "delete", TypingTitle(): "name"}
    if screen in commands:
        for before in (at(screen), at(Started())):
            outcome = respond(before, Commanded(commands[screen]))

            assert outcome.interview.screen == screen
            assert ShowMenu() in outcome.replies


@spoken_in
def test_the_review_in_words_numbers_every_answer_and_names_the_stages(language: Language):
    said, words = spoken(at(Review(), language)), words_in(language)

    there = at(Review(), language)
    assert all(f"\n{words.number(place)} " in said for place in range(1, len(there.posed) + 1))
    assert words("say-review-stage", place=1, stage="Look") in said
    assert "queue" in said


def test_the_review_names_each_stage_once_though_questions_of_the_whole_map_are_asked_between_them():
    interview = interviews.begin("en", given=True)
    while one := open_question(interview):
        typed = "Look\nBuy" if one.address == "stages" else "queue" if one.kind.name == "choices" else "1"
        interview = respond(interview, Said(typed)).interview
        interview = respond(interview, Said("done")).interview if open_question(interview) == one else interview
    said = spoken(interview.seeing(Review())).split("\n")

    words = words_in("en")
    headings = [words("say-review-stage", place=place, stage=name) for place, name in ((1, "Look"), (2, "Buy"))]
    assert [line for line in said if line in headings] == headings
    named = words("say-review-line", number=_number(interview, "business.name"), label="Business", answer="1")
    assert named in said[: said.index(headings[0])]


def _number(interview: Interview, address: str) -> str:
    return next(number for number, place in numbered(interview) if place.address == address)


def test_once_all_is_answered_every_screen_still_has_a_menu():
    complete = at(Started())
    while open_question(complete):
        complete = respond(complete, Commanded("skip")).interview
    for screen in (*SCREENS, None):
        shown = menu(complete.seeing(screen), MAPS)

        assert shown
        assert shown.text
