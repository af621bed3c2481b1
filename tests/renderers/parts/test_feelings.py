"""The chart of the feelings: faces, what stands at them, and how they are known."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from renderers.content.context import Flag, Noted
from renderers.content.feelings import named_feelings, score_id
from renderers.parts.feelings.chart import HEIGHT, ON_MAP, Look, feelings_chart
from renderers.parts.feelings.curve import Curve, level_of, stretches
from renderers.parts.feelings.faces import ANGRY, FEATURES, face
from renderers.parts.feelings.flags import LOOKS
from renderers.parts.feelings.pills import is_valley
from renderers.parts.grid import Grid
from renderers.sheet.colours import INK, PAGE, READABLE, colour_of_feeling, contrast
from renderers.sheet.lines import Line
from renderers.sheet.marks import Circle, Icon, Rect, Stroke
from renderers.typesetting.blocks import Block
from renderers.typesetting.typesetter import Typesetter
from storage.model.journey import Emotion, Language
from tests.renderers.geometry import box_of, overlap, within
from tests.renderers.samples import LANGUAGES, languages, vocabulary

scores = st.none() | st.integers(-4, 4).map(lambda half: half / 2)


def chart(*emotions: Emotion, language: Language = "en", look: Look = ON_MAP) -> Block:
    grid = Grid(150, (1,) * len(emotions))
    return feelings_chart(Typesetter(vocabulary(language)), emotions, grid, PAGE, look)


CASING = 7  # how wide the white line under the curve is
FELT = {colour_of_feeling(half / 2) for half in range(-4, 5)}
LOW = Look(88.0, numbered=True)  # the lowest chart of a cover


@given(st.lists(scores, min_size=1, max_size=12), st.integers(1, 3), st.sampled_from([ON_MAP, LOW]), languages)
@settings(max_examples=40, deadline=None)
def test_the_numbers_of_what_to_do_first_lie_on_the_chart_beside_all_other_words(
    found: list[float | None], most: int, look: Look, language: Language
) -> None:
    emotions = [Emotion(score=score) for score in found]
    grid = Grid(416 / len(found) - 8 if look == LOW else 166, (1,) * len(found))
    noted = [Noted(tuple(range(1, most + 1)) if i == len(found) // 2 else ()) for i in range(len(found))]

    drawn = feelings_chart(Typesetter(vocabulary(language)), emotions, grid, PAGE, look, noted=noted).marks

    grounds = [mark for mark in drawn if isinstance(mark, Rect) and mark.ink.fill == INK]
    width = len(found) * (grid.column + 8) - 8
    assert len(grounds) == most
    assert [one for one in grounds if not within(box_of(one), (0, 0, width, look.height))] == []
    lines = [box_of(mark) for mark in drawn if isinstance(mark, Line)]
    assert [pair for pair in combinations(lines, 2) if overlap(*pair)] == []
    plain = feelings_chart(Typesetter(vocabulary(language)), emotions, grid, PAGE, look).marks
    eyes = [box_of(mark) for mark in plain if isinstance(mark, Circle) and mark.ink.fill == FEATURES]
    assert [(one, eye) for one in grounds for eye in eyes if overlap(box_of(one), eye)] == []


# The worst moment is below 0; at 0 a moment of truth has the least room.
FULLEST = [(-0.5, ("worst", "moment-of-truth")), (-2.0, ("worst", "moment-of-truth")), (0.0, ("moment-of-truth",))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("score", "flags"), FULLEST)
@pytest.mark.parametrize("beside", [-2.0, 2.0])
def test_the_fullest_face_has_room(language: Language, score: float, flags: tuple[Flag, ...], beside: float) -> None:
    named = Emotion(score=score, feelings=("a long name of a feeling", "another one"))
    noted = (Noted(), Noted((1, 2, 3), flags), Noted())
    emotions = (Emotion(score=beside), named, Emotion(score=beside))

    drawn = feelings_chart(Typesetter(vocabulary(language)), emotions, Grid(166, (1, 1, 1)), PAGE, noted=noted).marks

    said = [mark for mark in drawn if isinstance(mark, Line)]
    assert [mark for mark in said if not within(box_of(mark), (0, 0, 514, HEIGHT))] == []
    assert [pair for pair in combinations(map(box_of, said), 2) if overlap(*pair)] == []


@given(st.lists(scores, min_size=1, max_size=9), st.integers(0, 3), st.integers(0, 3), languages, st.booleans())
@settings(max_examples=60, deadline=None)
def test_flags_lie_on_the_chart_and_touch_nothing(
    found: list[float | None],
    most: int,
    names: int,
    language: Language,
    long: bool,  # noqa: FBT001 - drawn by chance
) -> None:
    feelings = ("a long name of a feeling", "another one") if long else ()
    emotions = [Emotion(score=score, feelings=feelings if score is not None else ()) for score in found]
    flags: tuple[Flag, ...] = ((), ("worst",), ("moment-of-truth",), ("worst", "moment-of-truth"))[names]
    place = len(found) // 2
    flags = flags if (found[place] or 0.0) < 0 else flags[-1:] if names > 1 else ()  # the worst is below 0
    noted = [Noted(tuple(range(1, most + 1)), flags) if i == place else Noted() for i in range(len(found))]
    grid = Grid(166, (1,) * len(found))

    drawn = feelings_chart(Typesetter(vocabulary(language)), emotions, grid, PAGE, noted=noted).marks

    width = 174 * len(found) - 8
    lines = [mark for mark in drawn if isinstance(mark, Line)]
    assert [mark for mark in lines if not within(box_of(mark), (0, 0, width, HEIGHT))] == []
    grounds = [mark for mark in drawn if isinstance(mark, Rect) and mark.ink.fill == INK]
    assert [one for one in grounds if not within(box_of(one), (0, 0, width, HEIGHT))] == []
    assert [pair for pair in combinations(map(box_of, lines), 2) if overlap(*pair)] == []
    eyes = [mark for mark in drawn if isinstance(mark, Circle) and mark.ink.fill == FEATURES]
    boxes = [*map(box_of, lines), *map(box_of, grounds)]
    assert [(box, eye) for box in boxes for eye in eyes if overlap(box, box_of(eye))] == []
    assert {vocabulary(language)[f"map-{flag}"] for flag in flags} <= {mark.text for mark in lines}


@pytest.mark.parametrize("flag", LOOKS)
def test_a_flag_can_be_read_and_has_a_sign_of_its_own(flag: Flag) -> None:
    _, paper, _, colour = LOOKS[flag]

    assert contrast(paper, colour) >= READABLE
    assert len({icon for icon, *_ in LOOKS.values()}) == len(LOOKS)


def test_the_best_and_the_worst_feeling_reach_to_the_edges_of_the_chart() -> None:
    assert level_of(2, HEIGHT) < 0.12 * HEIGHT
    assert level_of(-2, HEIGHT) > 0.88 * HEIGHT


def texts(block: Block) -> list[str]:
    return [mark.text for mark in block.marks if isinstance(mark, Line) and mark.text]


@given(st.lists(scores, min_size=1, max_size=8))
def test_everything_lies_on_the_chart(found: list[float | None]) -> None:
    block = chart(*(Emotion(score=score) for score in found))

    width = 158 * len(found) - 8
    edges = (-5, -5, width + 5, HEIGHT + 6)  # of the shadow, and of the curve's round ends
    assert [mark for mark in block.marks if not within(box_of(mark), edges)] == []


@given(st.lists(scores, min_size=1, max_size=8))
def test_each_known_feeling_has_a_face_of_its_colour_and_each_unknown_a_question(found: list[float | None]) -> None:
    block = chart(*(Emotion(score=score) for score in found))

    skins = [mark.ink.fill for mark in block.marks if isinstance(mark, Circle) and mark.radius == 15]
    known = [score for score in found if score is not None]
    assert [skin for skin in skins if skin in {colour_of_feeling(score) for score in known}] == [
        colour_of_feeling(score) for score in known
    ]
    assert texts(block).count("?") == found.count(None)


@given(st.lists(scores, min_size=1, max_size=9))
def test_the_curve_joins_known_neighbours_and_nothing_else(found: list[float | None]) -> None:
    emotions = [Emotion(score=score) for score in found]
    spots = [(float(i), 0.0) for i in range(len(found))]

    joined = list(stretches(emotions, spots, (None, None)))

    assert [x for stretch in joined for x, _ in stretch] == [float(i) for i, s in enumerate(found) if s is not None]
    assert all(b[0] - a[0] == 1 for stretch in joined for a, b in pairwise(stretch))
    assert all(int(stretch[-1][0]) + 1 >= len(found) or found[int(stretch[-1][0]) + 1] is None for stretch in joined)


@given(st.lists(scores, min_size=1, max_size=8), st.sampled_from([ON_MAP, LOW]))
@settings(max_examples=40, deadline=None)
def test_the_curve_begins_and_ends_at_known_feelings(found: list[float | None], look: Look) -> None:
    drawn = chart(*(Emotion(score=score) for score in found), look=look).marks

    faces = {
        (round(mark.x, 6), round(mark.y, 6)) for mark in drawn if isinstance(mark, Circle) and mark.ink.fill in FELT
    }
    casings = [mark.points for mark in drawn if isinstance(mark, Stroke) and mark.ink.width == CASING]
    ends = [points[place] for points in casings for place in (0, -1)]
    assert {(round(x, 6), round(y, 6)) for x, y in ends} <= faces


def test_the_curve_goes_on_to_a_neighbour_on_another_page_only() -> None:
    emotions, grid = (Emotion(score=1), Emotion(score=2)), Grid(150, (1, 1))

    def reached(*beside: Emotion | None) -> tuple[float, float]:
        marks = feelings_chart(Typesetter(vocabulary("en")), emotions, grid, PAGE, beside=(beside[0], beside[1])).marks
        (casing,) = [mark.points for mark in marks if isinstance(mark, Stroke) and mark.ink.width == CASING]
        return casing[0][0], casing[-1][0]

    alone = reached(None, None)
    assert reached(Emotion(score=-1), Emotion(score=0)) == (0.0, 308.0)
    assert reached(Emotion(), Emotion()) == alone == (75.0, 233.0)


def test_a_better_feeling_stands_higher() -> None:
    levels = [level_of(half / 2, HEIGHT) for half in range(-4, 5)]

    assert levels == sorted(levels, reverse=True)
    assert level_of(0, HEIGHT) == level_of(None, HEIGHT) == HEIGHT / 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("half", range(-4, 5))
def test_every_half_step_has_a_word_in_every_language(language: Language, half: int) -> None:
    words = vocabulary(language)

    assert words[score_id(half / 2)] in texts(chart(Emotion(score=half / 2), language=language))
    assert len({words[score_id(n / 2)] for n in range(-4, 5)}) == 9


def test_named_feelings_stand_for_the_word_of_the_score() -> None:
    said = texts(chart(Emotion(score=1, feelings=("trust", "awe"))))

    assert "Trust, awe" in said
    assert "So-so to good" not in said
    assert named_feelings(Emotion(feelings=("trust", "", "awe")), vocabulary("en")) == ("Trust", "awe")


def test_names_that_do_not_fit_at_the_face_leave_the_word_of_the_score() -> None:
    said = texts(chart(Emotion(score=1, feelings=("a very long feeling indeed " * 4,))))

    assert said == ["Good"]


@pytest.mark.parametrize(("evidence", "icon"), [("guess", "help"), ("heard", "ear-hearing"), ("measured", "ruler")])
def test_how_a_feeling_is_known_stands_at_its_face(evidence: str, icon: str) -> None:
    block = chart(Emotion(score=1, evidence=evidence), Emotion(evidence=evidence))  # type: ignore[arg-type]

    assert [mark.name for mark in block.marks if isinstance(mark, Icon)] == [icon]


def test_on_a_cover_the_faces_have_the_numbers_of_their_stages() -> None:
    said = texts(chart(Emotion(score=1), Emotion(score=-1), Emotion(), language="fa", look=Look(numbered=True)))

    assert said == ["۱", "۲", vocabulary("fa")["map-unknown-sign"], "۳"]


@pytest.mark.parametrize(
    ("found", "index", "valley"),
    [
        ((1.0, -1.0, 1.0), 1, True),
        ((-1.0, 1.0, -1.0), 1, False),
        ((-1.0,), 0, True),
        ((1.0,), 0, False),
        ((-1.0, None), 0, True),
        ((0.0, 0.0), 0, False),
    ],
)
def test_a_word_stands_below_the_face_in_a_valley(found: tuple[float | None, ...], index: int, valley: bool) -> None:  # noqa: FBT001
    assert is_valley([Emotion(score=score) for score in found], index) is valley


def test_a_face_smiles_frowns_and_is_angry() -> None:
    def mouth(score: float) -> float:
        strokes = [mark for mark in face(0, 0, score, guessed=False) if isinstance(mark, Stroke) and mark.curved]
        return strokes[0].points[1][1] - strokes[0].points[0][1]

    def brows(score: float) -> int:
        marks = face(0, 0, score, guessed=False)
        return sum(isinstance(mark, Stroke) and mark.ink.edge == FEATURES for mark in marks) - 1

    assert mouth(2) > mouth(0) == 0 > mouth(-2)
    assert (brows(ANGRY), brows(ANGRY + 0.5)) == (2, 0)


def test_only_a_guessed_face_has_a_dashed_rim() -> None:
    rims = [face(0, 0, 1, guessed=guessed)[0] for guessed in (True, False)]

    assert [bool(rim.ink.dashes) for rim in rims if isinstance(rim, Circle)] == [True, False]


@pytest.mark.parametrize("stretch", [((60, 30), (180, 200)), ((0, 30), (60, 40), (300, 90)), ((60, 190), (180, 10))])
def test_the_ground_under_the_curve_has_no_hard_edge_inside_the_chart(stretch: tuple[tuple[float, float], ...]) -> None:
    for mark in Curve(stretch, 300, HEIGHT).fill():
        assert isinstance(mark, Stroke)
        upright = [a for a, b in pairwise((*mark.points, mark.points[0])) if a[0] == b[0] and abs(a[1] - b[1]) > 1]
        assert [x for x, _ in upright if 0 < x < 300] == []
