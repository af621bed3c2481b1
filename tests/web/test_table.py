"""The table over plain HTTP: a whole map is filled by it alone, and what does not fit is said beside its cell."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from bot.commands.shell import OWNER
from bot.person import Person, interview_in, journey_in
from bot.web.guard import MOST_BYTES
from dialogs.changes.lists import has_plain_items
from dialogs.interview import Interview, open_question
from dialogs.words import LANGUAGES, words_in
from storage.model.document.reader import read
from storage.model.fields import field_at, fields_of, text_field_at
from storage.model.ids import item_id
from storage.model.journey import Business, Journey, Language, Source, Text
from storage.rows import chats, maps
from storage.rows.engine import connect
from storage.rows.transactions import reading
from tests.conftest import ROOT
from tests.web.table import Desk, why_not
from tests.web.visiting import FORM, Visitor, ask, say

PERSON = Person(OWNER, "local", "page", "en")
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)> & {{ 7 * 7 }} \"'</textarea></td>"


class _Kept:
    """What is kept of the person's maps."""

    def __init__(self, url: str) -> None:
        self._engine = connect(url)

    def journey(self, map_id: str) -> Journey:
        with reading(self._engine) as c:
            return journey_in(c, PERSON, map_id)

    def interview(self) -> Interview:
        with reading(self._engine) as c:
            return interview_in(c, PERSON, chats.chat_at(c, PERSON.channel, PERSON.chat, PERSON.language))

    def maps(self) -> list[str]:
        with reading(self._engine) as c:
            return [one.id for one in maps.listed(c, OWNER)]

    def close(self) -> None:
        self._engine.dispose()


@pytest.fixture
def kept(home: dict[str, str], page: Visitor) -> Iterator[_Kept]:
    assert page
    one = _Kept(home["MASIR_DATABASE_URL"])
    yield one
    one.close()


@pytest.fixture
def desk(page: Visitor, kept: _Kept) -> Desk:
    return Desk(page, kept.maps()[0])


@pytest.fixture
def staged(desk: Desk) -> Desk:
    """Return the table of a map with an item in the lists of its first stage."""
    assert not desk.put("language", picks=("en",))
    assert not desk.put("business.alone", picks=("no",))
    assert not desk.put("stages", "Look\nBuy")
    assert not desk.put("stages.s1.touchpoints", "the phone")
    assert not desk.put("stages.s1.obstacles", "the queue, at noon\nno prices")
    assert not desk.put("stages.s1.opportunities", "a list of prices")
    return desk


def _puts(value: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - a value of the journey
    """Yield each answer of a journey, a list before what stands in its items; what is silent as how it is pressed."""
    own = text_field_at(Journey, prefix.rstrip(".").rpartition(".")[0])
    for name, shape in fields_of(value.__class__).items():
        part, address = getattr(value, name), f"{prefix}{name}"
        if name in ("id", own) or shape.is_silence or shape.pick_of or address in ("business.kind", "actions"):
            continue
        if is_dataclass(part):
            yield from _puts(part, f"{address}.")
        elif part not in (None, ()):
            yield address, part
        if shape.is_list and shape.is_value and shape.type not in (Source, Text):
            for place, item in enumerate(part, 1):
                yield from _puts(item, f"{address}.{item_id(name, place)}.")
    for press in ("none", "unknown"):
        for silent in getattr(value, press, ()):
            yield f"{prefix}{'emotion.score' if silent == 'emotion' else silent}", press


def _put(desk: Desk, address: str, value: Any) -> str:  # noqa: ANN401 - a value of the journey
    """Fill a cell with a value, as somebody would who sees it."""
    cell = desk.opened(address)
    if value in ("none", "unknown"):
        return desk.put(address, press=value) if value in cell.presses else desk.put(address, picks=(value,))
    match value:
        case (Source(), *_):
            counts = {one.kind: str(one.count) for one in value if one.count is not None}
            return desk.put(address, picks=tuple(one.kind for one in value), **counts)
        case tuple() if cell.text is None:
            return desk.put(address, picks=value)
        case tuple():
            name = text_field_at(Journey, address)
            return desk.put(address, "\n".join(one if isinstance(one, str) else getattr(one, name) for one in value))
        case bool():
            said = "yes" if value else "no"
        case float():
            said = f"{value:g}"
        case _:
            said = value.isoformat() if isinstance(value, date) else str(value)
    return desk.put(address, said) if cell.text is not None else desk.put(address, picks=(said,))


def _plain(value: Any) -> Any:  # noqa: ANN401 - a value of the journey
    """Return a value as nested plain values, without the ids of buttons that were pressed, and what only they bring."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if not is_dataclass(value):
        return value
    known = fields_of(value.__class__)
    said = ((one.name, getattr(value, one.name)) for one in fields(value))
    derived = ("id", "kind") if isinstance(value, Business) else ("id", "actions")  # marks are the plan's
    return {name: _plain(part) for name, part in said if name not in derived and not known[name].pick_of}


@pytest.mark.parametrize("example", ["cafe.en", "online-shop.ar", "language-school.fa"])
def test_a_whole_map_is_filled_by_the_table_alone(example: str, desk: Desk, kept: _Kept):
    wanted = read((ROOT / "examples" / f"{example}.masir.yaml").read_bytes())
    waiting = list(_puts(wanted))
    while waiting:  # some are asked only when others are known
        there = [(address, value) for address, value in waiting if desk.opened(address).presses]
        assert there, waiting
        refused = [(address, why_not(html)) for address, value in there if (html := _put(desk, address, value))]
        assert refused == []
        waiting = [one for one in waiting if one not in there]

    assert _plain(kept.journey(desk.map_id)) == _plain(wanted)


@pytest.mark.parametrize(
    "part", ["stages.s1", "stages.s1.touchpoints.t1", "stages.s1.obstacles.o1", "stages.s1.opportunities.p1"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_field_of_a_part_is_filled_changed_and_emptied(language: Language, part: str, staged: Desk, kept: _Kept):
    staged.put("language", picks=(language,))
    now = open_question(kept.interview())
    addresses = _addresses(staged.shown(part=part))
    assert len(addresses) >= 4
    for address in addresses:
        field = field_at(Journey, address)
        assert field
        for place in (0, 1):
            cell = staged.opened(address)
            if cell.text is None:
                assert not staged.put(address, picks=(cell.options[place],)), address
            else:
                typed = {"date": ("2020-01-31", "2020-02-01"), "int": ("5", "20")}.get(
                    field.type.__name__, ("one", "two")
                )
                assert not staged.put(address, typed[place]), address
            assert _value(kept.journey(staged.map_id), address) not in (None, ()) or cell.options[place:][:1] in (
                ["none"],
                ["guess"],
            )
        if field.required:
            continue
        assert not staged.put(address, press="clear")
        assert _value(kept.journey(staged.map_id), address) in (None, ())
        assert open_question(kept.interview()) == now
        if has_plain_items(address) or field.is_list:
            staged.put(address, "the last")


def _addresses(html: str) -> list[str]:
    """Return the cells that a page shows, those that hold what others hang under last."""
    parts = html.split('name="cell" value="')[1:]
    found = [part.partition('"')[0] for part in parts]
    return sorted(found, key=lambda one: one.endswith((".touchpoints", ".obstacles", ".opportunities")))


def _value(value: Any, address: str) -> Any:  # noqa: ANN401 - whatever stands there
    """Return what stands in a journey at an address, by the ids that its items were given in order."""
    name, _, rest = address.partition(".")
    part = getattr(value, name)
    if rest and isinstance(part, tuple):
        item, _, rest = rest.partition(".")
        part = next(one for one in part if one.id == item)
    return _value(part, rest) if rest else part


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_does_not_fit_is_said_beside_its_cell_and_nothing_typed_is_lost(language: Language, staged: Desk):
    staged.put("language", picks=(language,))
    refused = staged.put("review_on", "the day after never")

    assert 'id="wrong"' in refused
    assert 'aria-describedby="wrong hint"' in refused
    assert 'aria-invalid="true"' in refused
    assert "the day after never" in refused
    assert "the day after never" not in staged.shown()
    assert "x" * 2_001 in staged.put("stages.s1.owner", "x" * 2_001)
    assert words_in(language)("wrong-needed")[:20] in _sent(staged, "stages", text="")


def _sent(desk: Desk, address: str, *, picks: tuple[str, ...] = (), **changed: str) -> str:
    """Send a cell with fields that its page does not offer."""
    return desk.sent({**desk.opened(address).fields, "press": "save", **changed}, picks)[1]


def test_hostile_texts_are_only_text(staged: Desk, kept: _Kept):
    for address in (
        "stages.s1.owner",
        "stages.s1.obstacles",
        "stages.s1.name",
        "purpose",
        "stages.s1.obstacles.o1.text",
    ):
        assert not staged.put(address, MARKUP)
    for html in (
        staged.shown(open="inside"),
        staged.opened("stages.s1.owner").text or "",
        staged.shown(part="stages.s1"),
    ):
        assert "<script>alert" not in html or html == MARKUP
        assert "<img" not in html or html == MARKUP
    assert staged.opened("stages.s1.owner").text == MARKUP
    assert kept.journey(staged.map_id).stages[0].owner == MARKUP
    for text in ("\ud800", "\u202e", "\x00", " \u200b "):
        staged.put("purpose", text)
        assert staged.shown()


def test_a_window_that_is_behind_is_told_and_loses_nothing(staged: Desk, kept: _Kept):
    staged.put("stages.s1.owner", "Sara")
    behind, other = staged.opened("stages.s1.owner"), staged.opened("stages.s1.wait")
    staged.put("stages.s1.owner", "Omar")
    answer, html = staged.sent({**behind.fields, "text": "Leila", "press": "save"})

    assert answer.status == 200
    assert words_in("en")("page-table-changed", answer="Omar") in html
    assert ">\nLeila</textarea>" in html
    assert kept.journey(staged.map_id).stages[0].owner == "Omar"
    assert staged.sent({**other.fields, "text": "an hour", "press": "save"})[0].status == 303, (
        "another cell is no conflict"
    )
    for press in ("clear", "unknown"):
        assert staged.sent({**behind.fields, "press": press})[0].status == 200
    renamed = staged.opened("stages.s1.obstacles")
    staged.put("stages.s1.obstacles.o2.text", "no price list")
    assert staged.sent({**renamed.fields, "text": "x", "press": "save"})[0].status == 200


def test_a_cell_of_a_stage_that_is_gone_says_so_and_shows_what_was_typed(staged: Desk, kept: _Kept):
    gone = staged.opened("stages.s2.owner")
    staged.put("stages", "Look")
    answer, html = staged.sent({**gone.fields, "text": "Sara <b>", "press": "save"})

    assert answer.status == 200
    assert words_in("en")("page-table-gone") in html
    assert "Sara &lt;b&gt;" in html
    assert len(kept.journey(staged.map_id).stages) == 1
    for view in ({"cell": "stages.s2.owner"}, {"part": "stages.s2"}, {"part": "stages.s1.obstacles.o9"}):
        assert words_in("en")("page-table-gone") in staged.shown(**view)


@pytest.mark.parametrize(
    "address",
    [
        "nonsense",
        "stages.s1.pick",
        "stages.*.owner",
        "../etc",
        "\ud800",
        "x" * 5_000,
        "purpose_pick",
        "stages.s1.further.cause",
    ],
)
def test_an_address_that_is_none_changes_nothing(address: str, staged: Desk, kept: _Kept):
    before = kept.journey(staged.map_id)
    fields = {**staged.opened("stages.s1.owner").fields, "cell": address, "text": "x"}

    for press in ("save", "clear", "unknown", "none", "deepen", "nonsense"):
        assert staged.sent({**fields, "press": press})[0].status == 200
    assert staged.shown(cell=address, part=address, open=address, saved=address)
    assert kept.journey(staged.map_id) == before


def test_what_is_not_offered_cannot_be_picked(staged: Desk, kept: _Kept):
    before = kept.journey(staged.map_id)

    assert words_in("en")("wrong-choice") in _sent(staged, "stages.s1.moment_of_truth", picks=("maybe",))
    assert words_in("en")("wrong-choice") in _sent(
        staged, "stages.s1.emotion.sources", picks=("interview",), **{"count.interview": "many"}
    )
    assert words_in("en")("wrong-choice") in _sent(staged, "focus", picks=("s7.o7",))
    assert kept.journey(staged.map_id) == before


def test_another_map_is_not_changed_by_the_form_of_one(staged: Desk, page: Visitor, kept: _Kept):
    first = staged.opened("purpose")
    say(page, "/new")
    other = next(one for one in kept.maps() if one != staged.map_id)
    before = kept.journey(other)

    for forged in ("0" * 16, "nonsense", "' OR 1=1"):
        assert staged.sent({**first.fields, "map": forged, "text": "x", "press": "save"})[0].status == 404
        assert ask(page, "GET", f"{urlsplit(page.address).path}table?map={quote(forged)}")[0].status == 404
    assert staged.sent({**first.fields, "text": "do they return?", "press": "save"})[0].status == 303
    assert kept.journey(staged.map_id).purpose == "do they return?"
    assert kept.journey(other) == before


def test_the_talk_stays_where_it_is_and_the_page_shows_the_same_answers(staged: Desk, page: Visitor, kept: _Kept):
    now = open_question(kept.interview())
    staged.put("stages.s2.obstacles", "the door sticks")

    html = ask(page)[1].decode()
    assert open_question(kept.interview()) == now
    assert "the door sticks" in html
    assert f'href="table?map={staged.map_id}"' in html


def test_telling_more_goes_on_in_the_conversation(staged: Desk, page: Visitor):
    cell = staged.opened("stages.s1.obstacles.o1.severity")
    answer, _ = staged.sent({**cell.fields, "press": "deepen"})

    assert (answer.status, answer.getheader("Location")) == (303, f"./?map={staged.map_id}")
    assert "“the queue, at noon”" in ask(page)[1].decode()


def test_what_was_typed_is_saved_before_more_is_told(staged: Desk, kept: _Kept):
    cell = staged.opened("stages.s1.owner")

    assert staged.sent({**cell.fields, "text": "Sara", "press": "deepen"})[0].status == 303
    assert kept.journey(staged.map_id).stages[0].owner == "Sara"
    assert why_not(staged.sent({**cell.fields, "text": "Omar", "press": "deepen"})[1])
    assert kept.journey(staged.map_id).stages[0].owner == "Sara"


def test_only_posting_from_here_changes_anything(staged: Desk, page: Visitor, kept: _Kept):
    before = kept.journey(staged.map_id)
    path = urlsplit(page.address).path
    fields = "&".join(f"{name}={value}" for name, value in staged.opened("purpose").fields.items())
    body = f"{fields}&text=stolen&press=save"

    assert ask(page, "GET", f"{path}table?{body}")[0].status == 200
    assert ask(page, "POST", f"{path}table", body.encode(), **FORM, Origin="https://evil.example")[0].status == 403
    assert ask(page, "POST", f"{path}table", body.encode(), **FORM, Sec_Fetch_Site="cross-site")[0].status == 403
    assert ask(Visitor(page.address), "POST", f"{path}table", body.encode(), **FORM)[0].status == 403
    assert ask(page, "POST", f"{path}table", body.encode(), Content_Type="text/plain")[0].status == 415
    assert ask(page, "POST", f"{path}table", b"x" * (MOST_BYTES + 1), **FORM)[0].status == 413
    assert ask(page, "PUT", f"{path}table", body.encode(), **FORM)[0].status == 405
    assert kept.journey(staged.map_id) == before


def test_the_table_of_a_large_map_is_a_light_page(desk: Desk):
    desk.put("language", picks=("fa",))
    desk.put("stages", "\n".join(f"مرحلهٔ شمارهٔ {n}" for n in range(6)))
    for stage in range(1, 7):
        for name, count in (("touchpoints", 8), ("obstacles", 4), ("opportunities", 4), ("customer_goals", 3)):
            desk.put(
                f"stages.s{stage}.{name}", "\n".join(f"یک چیز نسبتاً کوتاه {name} {stage} {n}" for n in range(count))
            )
    folded, all_of_it = desk.shown(), desk.shown(open="doing.goals.feelings.time.inside.measures.walk.more")

    assert len(folded.encode()) < 70_000
    assert len(all_of_it.encode()) < 100_000
