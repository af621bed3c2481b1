"""The menus in which what was said is looked through and changed, answer by answer and item by item."""

from collections.abc import Iterator

from dialogs.changes.editing import is_list, is_needed
from dialogs.changes.numbering import Place, item_text, name_of, number_of, numbered, place_at
from dialogs.interview import Interview, is_answered
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MOST_ANSWER, Menu, Row, rows_of, short
from dialogs.menus.panel import question_text, shown
from dialogs.menus.staging import named_stages
from dialogs.screens import ReviewAnswer, ReviewPart
from dialogs.script.parts import is_part

PART = "part"  # "/review part s2" shows a stage, "/review part" what stands before the stages
_LEAVE = (("stages:change-stages",), ("resume",))
_MOST_ITEMS = 60  # buttons: Telegram takes a hundred


def review(interview: Interview) -> Menu:
    """Return the parts of the map, to choose one of; in words, all that was said."""
    words, stages = interview.words, interview.log.ids("stages")
    parts = (("", words("chat-review-start")), *zip(stages, named_stages(interview), strict=True))
    rows = tuple((Choice(f"/review {PART} {stage}".strip(), short(name)),) for stage, name in parts)
    spoken = "\n".join([words("say-review"), *_lines(interview)])
    return Menu(words("chat-review"), (*rows, *rows_of(words, _LEAVE)), spoken)


def review_part(interview: Interview, screen: ReviewPart) -> Menu:
    """Return the answers of a part, to choose one of."""
    words, stages = interview.words, interview.log.ids("stages")
    title = named_stages(interview)[stages.index(screen.stage)] if screen.stage else words("chat-review-start")
    rows: list[Row] = []
    lines = [title]
    for number, place in numbered(interview):
        if place.one.stage == screen.stage and not place.item:
            label = question_text(interview.log, place.one, words, ".label")
            answer = short(shown(interview, place.one), MOST_ANSWER)
            lines.append(_line(interview, number, label, answer))
            rows.append((Choice(f"/review {name_of(interview, place)}", short(label)),))
    deeper = (Choice(f"/deepen stages.{screen.stage}", words("chat-button-deepen")),) if screen.stage else ()
    return Menu(
        "\n".join(lines),
        (*rows, *((deeper,) if deeper else ()), *rows_of(words, (("review:all-answers",), ("resume",)))),
    )


def review_answer(interview: Interview, screen: ReviewAnswer) -> Menu:
    """Return an answer with its items, or one item, and what can be done with it."""
    place, words = place_at(interview, screen.address), interview.words
    label, spoken = question_text(interview.log, place.one, words, ".label"), line_of(interview, place)
    if place.item:
        name = name_of(interview, place)
        up = Choice(f"/review {name_of(interview, place.whole)}", words("chat-button-up"))
        change = (Choice(f"/edit {name}", words("chat-button-change")),)
        remove = (Choice(f"/remove {name}", words("chat-button-remove")),)
        deeper = (
            ((Choice(f"/deepen {name}", words("chat-button-deepen")),),)
            if is_part(interview.log, place.address)
            else ()
        )
        text = f"{label}\n{short(item_text(interview, place), MOST_ANSWER)}"
        return Menu(text, (change, *deeper, remove, (up,)), spoken)
    up = Choice(f"/review {PART} {place.one.stage}".strip(), words("chat-button-up"))
    answer = short(shown(interview, place.one), MOST_ANSWER)
    rows = (*_item_rows(interview, place), (up,), *rows_of(words, (("resume",),)))
    return Menu(f"{label}\n{answer}", rows, spoken)


def _item_rows(interview: Interview, place: Place) -> Iterator[Row]:
    words, name = interview.words, name_of(interview, place)
    if is_list(place.one):
        for item in interview.log.ids(place.address)[:_MOST_ITEMS]:
            inside = Place(place.one, item)
            yield (Choice(f"/review {name_of(interview, inside)}", short(item_text(interview, inside))),)
        yield (Choice(f"/add {name}", words("chat-button-add")),)
    yield (Choice(f"/edit {name}", words("chat-button-again")),)
    if is_answered(interview.log, place.one) and not is_needed(place.one):
        yield (Choice(f"/remove {name}", words("chat-button-remove")),)


def line_of(interview: Interview, place: Place) -> str:
    """Return an answer or an item in one line, with its number."""
    label = question_text(interview.log, place.one, interview.words, ".label")
    answer = item_text(interview, place) if place.item else shown(interview, place.one)
    return _line(interview, number_of(interview, place), label, answer)


def _lines(interview: Interview) -> Iterator[str]:
    """Yield every answer with its number, stage by stage; what is asked of none stands first."""
    words, places = interview.words, tuple(numbered(interview))
    for count, stage in enumerate(("", *interview.log.ids("stages"))):
        if stage:
            name = str(interview.log.value(f"stages.{stage}.name"))
            yield "\n" + words("say-review-stage", place=count, stage=name)
        for number, place in places:
            if place.one.stage == stage and not place.item:
                label = question_text(interview.log, place.one, words, ".label")
                yield _line(interview, number, label, shown(interview, place.one))


def _line(interview: Interview, number: str, label: str, answer: str) -> str:
    said = ".".join(interview.words.number(int(part)) for part in number.split("."))
    return interview.words("say-review-line", number=said, label=label, answer=answer)
