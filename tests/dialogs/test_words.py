"""The language files say the same things in three languages, and everything that is asked for."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from dialogs.changes.answers import stage_set
from dialogs.commands.table import COMMANDS
from dialogs.effects import Say
from dialogs.events import Said
from dialogs.respond import respond
from dialogs.script.catalogue import PURPOSES, STAGE_KINDS, STAGE_SETS, TOUCHPOINTS
from dialogs.script.recognising import trade_of
from dialogs.script.script import SCRIPT
from dialogs.script.trades.table import TRADES
from dialogs.words import LANGUAGES, LOCALES, Words, _resource, words_in
from renderers.sheet.icons import outlines
from storage.model.journey import Language
from tests.script import begin

ROOT = Path(__file__).parent.parent.parent
# What people type, not what is said to them: each language has its own.
HEARD = ("word.ftl", "reply.ftl", "cue.ftl", "feeling.ftl", "day.ftl", "listing.ftl", "occupation.ftl")
FILES = sorted(file.relative_to(str(LOCALES / "en")).as_posix() for file in Path(str(LOCALES / "en")).rglob("*.ftl"))


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.found.add(node.id.name)


def _parts(language: str, file: str) -> dict[str, set[str]]:
    """Return every message and attribute of a file with the values it takes."""
    resource = FluentParser().parse((LOCALES / language / file).read_text("utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert junk == []
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            patterns = {
                entry.id.name: entry.value,
                **{f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes},
            }
            for name, pattern in patterns.items():
                assert name not in found, f"{name} stands twice in {language}/{file}"
                variables = _Variables()
                variables.visit(pattern)
                found[name] = variables.found
    return found


def _said(language: str, file: str) -> dict[str, set[str]]:
    """Return the messages and attributes that are said today; what was renamed is each language's own."""
    return {
        name: values for name, values in _parts(language, file).items() if not name.endswith((".was", ".stages-were"))
    }


@pytest.mark.parametrize("file", [file for file in FILES if file not in HEARD and not file.startswith("trade/")])
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_languages_have_the_same_messages_with_the_same_values(language: str, file: str):
    assert _said(language, file) == _said("en", file)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_has_a_file_of_its_own(language: str):
    folder = Path(str(LOCALES / language))
    assert sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.ftl")) == FILES


@pytest.mark.parametrize("file", FILES)
def test_a_message_begins_with_the_name_of_its_file(file: str):
    begins = file.removesuffix(".ftl").replace("/", "-")
    assert [
        name for name in _parts("en", file) if re.split(r"[.]", name)[0] != begins and not name.startswith(f"{begins}-")
    ] == []


@pytest.mark.parametrize("question", SCRIPT, ids=lambda question: question.address)
def test_every_question_has_its_words(question: object):
    message = getattr(question, "message_id", "")

    assert [part for part in ("", ".why", ".example", ".label") if not words_in("en").has(message + part)] == []


def test_everything_that_can_be_picked_has_a_name():
    wanted = {
        *(f"pick-set-{name}" for name in STAGE_SETS),
        *(f"pick-stage-{name}" for name in STAGE_KINDS),
        *(f"pick-stage-{name}" for stages in STAGE_SETS.values() for name in stages),
        *(f"pick-touch-{name}" for names in TOUCHPOINTS.values() for name in names),
        *(f"pick-trade-{name}" for name in TRADES),
        *(f"pick-purpose-{name}" for name in PURPOSES),
    }

    assert {name for name in wanted if not words_in("en").has(name)} == set()
    assert {stage for stages in STAGE_SETS.values() for stage in stages} <= set(STAGE_KINDS)


def test_every_message_named_in_the_code_is_in_the_language_files():
    source = "\n".join(
        path.read_text("utf-8")
        for package in ("bot", "dialogs", "renderers", "storage")
        for kind in ("*.py", "*.html")
        for path in Path(ROOT / package).rglob(kind)
    )
    named = set(re.findall(r'"((?:say|wrong|shell|chat|page)-[a-z-]*[a-z])"', source))
    named |= {f"wrong-document-{kind}" for kind in ("int", "float", "bool", "date", "str")} - {"wrong-document-str"}

    assert {name for name in named if not words_in("en").has(name)} - outlines().keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_names_every_command(language: Language):
    quiet = {
        "start",
        "done",
        "none",
        "skip",
        "unknown",
        "back",
        "undo",
        "why",
        "stop",
        "edit",
        "join",
        "resume",
        "page",
        "how",
        "refuse",
        "ways",
        "item",
        "mark",
        "due",
        "who",
        "note",
        "move",
        "heard",
        "complete",
        "other",
        "tone",
        "nearest",
        "sample",
        "talk",
        "cancel",
        "meant",
        "take",
        "put",
        "column",
        "import",
    }

    assert [name for name in COMMANDS if name not in quiet and f"/{name}" not in words_in(language)("say-help")] == []


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [("ar", 1, "one"), ("ar", 2, "two"), ("ar", 3, "few"), ("ar", 11, "many"), ("ar", 100, "other"), ("fa", 1, "one")],
)
def test_numbers_choose_the_plural_form_of_the_language(language: Language, count: int, expected: str):
    words = words_in(language)
    forms = {n: re.sub(r"[\d٠-٩۰-۹.,،٬]+", "", words("wrong-stages", count=n, most=12)) for n in (0, 1, 2, 3, 11, 100)}
    if language == "ar":
        assert len(set(forms.values())) >= 5, forms
    assert words("wrong-stages", count=count, most=12).strip(), expected


def test_names_against_the_direction_are_isolated():
    assert "\u2068Google\u2069" in words_in("fa")("ask-stages-touchpoints", stage="Google")
    assert "\u2068" not in words_in("fa")("ask-stages-touchpoints", stage="خرید")


def test_persian_numbers_are_written_in_persian_digits():
    assert words_in("fa").number(-12.5) == "-۱۲٫۵"


def test_a_missing_message_or_value_is_a_bug():
    with pytest.raises(LookupError):
        words_in("en")("say-nothing-like-this")
    with pytest.raises(LookupError):
        words_in("en")("wrong-position")


@pytest.mark.parametrize("file", [file for file in FILES if file not in HEARD])
def test_persian_is_written_with_persian_letters_and_half_spaces(file: str):
    text = "\n".join(
        line
        for line in (LOCALES / "fa" / file).read_text("utf-8").splitlines()
        if not line.startswith(("word-", "ask-language", "#"))
    )

    assert re.findall(r"[يك].*", text) == []
    assert re.findall(r"(?:^|\s)(?:ن?می|ها|های|ترین) .*", text, re.MULTILINE) == []


def test_numbers_in_sentences_are_written_in_the_digits_of_the_language():
    assert "۱۲" in words_in("fa")("wrong-stages", count=13, most=12)


def test_a_value_of_any_length_stands_in_a_sentence_whole():
    assert "س" * 20_000 in words_in("ar")("wrong-address", address="س" * 20_000)


def test_several_threads_may_ask_for_the_first_word_at_once():
    for _ in range(5):
        _resource.cache_clear()
        words = Words("en")
        with ThreadPoolExecutor(8) as threads:
            said = list(threads.map(words, ["say-help"] * 8))

        assert len(set(said)) == 1


def test_every_message_is_said_somewhere():
    """Ids that are put together are known by how they begin: `f"chat-button-{name}"`, `"chat-button-" + name`.

    Where that is but the file's name (`f"check-{kind}"`), the program must know the other words of the id, too.
    """
    packages = (ROOT / name for name in ("bot", "dialogs", "renderers", "storage"))
    kinds = ("*.py", "*.html", "*.md", "*.txt")
    files = [path for package in packages for kind in kinds for path in package.rglob(kind)]
    code = "\n".join(path.read_text("utf-8") for path in files)
    whole = set(re.findall(r"[\"']([a-z]+(?:-[\w-]+)+)(?:\.[a-z]+)?[\"']", code))
    begun = {*re.findall(r"[\"']([a-z]+-[a-z0-9-]*)(?:\{|\" \+)", code), "map-feeling-", "map-channel-"}
    known = set(re.findall(r"\w+", code))

    def is_put_together(name: str) -> bool:
        ends = {one: set(re.findall(r"\w+", name.removeprefix(one))) for one in begun if name.startswith(one)}
        return any(one.count("-") > 1 or words <= known for one, words in ends.items())

    ids = [name for file in FILES if file not in HEARD for name in _parts("en", file) if "." not in name]
    assert [name for name in ids if name not in whole and not is_put_together(name)] == []


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trade_is_known_by_its_name_and_has_stages_of_its_own(trade: str, language: Language):
    words = words_in(language)
    interview = respond(begin(language, given=True), Said("Masir")).interview
    interview = respond(interview, Said(words(f"pick-trade-{trade}"))).interview
    assert trade_of(interview.log) == trade
    assert len(stage_set(interview, trade)) == 3 * len(TRADES[trade].stages) + 1


@pytest.mark.parametrize(
    ("said", "trade"),
    [
        ("a café with a small bakery", "cafe"),
        ("مطعم شعبي في عمّان", "cafe"),
        ("المحاماة والاستشارات", "professional"),
        ("آرایشگاه زنانه", "salon"),
        ("فروشگاه اینترنتی کیف چرم", "online-shop"),
        ("متجر إلكتروني للعطور", "online-shop"),
        ("beekeeping", None),
    ],
)
def test_a_trade_is_known_by_its_names(said: str, trade: str | None):
    interview = respond(begin("en", given=True), Said("Masir")).interview
    interview = respond(interview, Said(said)).interview

    assert trade_of(interview.log) == trade


def test_an_example_is_from_the_owners_own_trade():
    interview = begin("en", given=True)
    for text in ("Blue Door", "hair salon", "why they go", "women", "Look, Buy", "window", "an appointment", "-1"):
        interview = respond(interview, Said(text)).interview

    why = respond(interview, Said("why")).replies[0]
    assert isinstance(why, Say)
    assert words_in("en")("trade-salon-1.example-obstacles") in why.text
