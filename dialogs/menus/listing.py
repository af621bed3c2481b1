"""The menu of a person's maps."""

from collections.abc import Sequence

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import MapLine, Menu, Row, rows_of, short, turning
from dialogs.planning import is_compared
from dialogs.screens import Comparing, Maps
from dialogs.versions import AT, last_before, token_turn, version_label
from dialogs.words import Words
from storage.model.limits import COMPARED
from storage.model.plan.wording import one_line

MOST_MAPS = 8  # a page
_BESIDE_MAPS = (("versions", "archive"), ("new", "resume"))
_TO_ARCHIVED = (("maps archived:archived",),)
_ARCHIVED = (("maps:up", "resume"),)
_COMPARE = (("compare",),)
_NOT_COMPARED = (("design", "copy"), ("resume",))


def maps_menu(interview: Interview, screen: Maps, maps: Sequence[MapLine]) -> Menu:
    """Return a page of the maps at hand, or of those that were put away."""
    words = interview.words
    listed = [line for line in maps if line.archived == screen.archived]
    pages = max(1, -(-len(listed) // MOST_MAPS))
    page = min(max(screen.page, 1), pages)
    shown = listed[(page - 1) * MOST_MAPS : page * MOST_MAPS]
    rows: list[Row] = [(Choice(f"/maps {line.id}", short(map_line(line, words))),) for line in shown]
    if pages > 1:
        rows.append(turning(page, pages, words, "maps archived" if screen.archived else "maps page"))
    spoken = _spoken(words, screen, maps)
    if screen.archived:
        text = words("say-archived" if listed else "say-archived-none")
        return Menu(text, (*rows, *rows_of(words, _ARCHIVED)), spoken)
    away = _TO_ARCHIVED if len(listed) < len(maps) else ()
    beside = rows_of(words, (*(_COMPARE if len(listed) > 1 else ()), *away, *_BESIDE_MAPS))
    return Menu(words("chat-maps" if listed else "say-maps-none"), (*rows, *beside), spoken)


def comparing(interview: Interview, screen: Comparing, maps: Sequence[MapLine]) -> Menu | None:
    """Return a page of the maps that can stand beside this one, what it was itself and those of the same client first.

    None where there is no other and something stands beside it already.
    """
    words, shown = interview.words, screen.shown.split()
    before = last_before(interview)
    was = f"{AT}{before.turn}" if before and f"{AT}{before.turn}" not in shown else ""
    numbers = {line.id: number for number, line in enumerate(maps, 1)}
    there = [line for line in maps if line.id not in (interview.map_id, *shown) and not line.archived]
    there.sort(key=lambda line: line.folder != interview.folder)
    has_own = is_compared(interview)
    if has_own:
        there = [line for line in there if shown or line.id != interview.log.value("based_on")]
    if not (there or was) or len(shown) >= COMPARED - 1:
        nothing = Menu(words("wrong-nothing-to-compare"), rows_of(words, _NOT_COMPARED))
        return None if has_own or shown else nothing
    pages = max(1, -(-len(there) // MOST_MAPS))
    page = min(max(screen.page, 1), pages)
    listed = there[(page - 1) * MOST_MAPS : page * MOST_MAPS]
    itself = {f"/compare + {was}": version_label(before, words)} if before and was else {}
    rows: list[Row] = [(Choice(command, short(label)),) for command, label in itself.items() if page == 1]
    rows += [(Choice(f"/compare + {line.id}", short(map_line(line, words))),) for line in listed]
    if pages > 1:
        rows.append(turning(page, pages, words, "compare page"))
    text = words("say-compare-more" if shown else "say-compare-which")
    typed = " ".join(("/compare", *(str(numbers.get(one, one)) for one in shown if one in numbers or token_turn(one))))
    own = f"/versions compare {before.number}" if before and not shown else f"{typed} {was}"
    lines = [words("say-way", label=label, command=own) for label in itself.values()]
    lines += [words("say-way", label=map_line(line, words), command=f"{typed} {numbers[line.id]}") for line in there]
    spoken = "\n".join((text, *lines, words("say-compare-how")))
    beside = rows_of(words, (("versions", "resume"),) if before else (("resume",),))
    return Menu(text, (*rows, *beside), spoken)


def map_line(line: MapLine, words: Words, *, is_foldered: bool = True) -> str:
    """Return a map as a line for people; `is_foldered`: with the client whose it is."""
    state = words("say-maps-away" if line.archived else "say-maps-complete" if line.complete else "say-maps-open")
    title = one_line(line.title) or words("say-untitled")
    whole = words("say-maps-of", client=one_line(line.folder), title=title) if line.folder and is_foldered else title
    return f"{whole} ({state})"


def _spoken(words: Words, screen: Maps, maps: Sequence[MapLine]) -> str:
    """Return the maps as a list, each with the number that `/maps` takes."""
    listed = [(number, line) for number, line in enumerate(maps, 1) if line.archived == screen.archived]
    if not listed:
        return words("say-archived-none" if screen.archived else "say-maps-none")
    lines = [f"{words.number(number)}. {map_line(line, words)}" for number, line in listed]
    away = [] if screen.archived or len(listed) == len(maps) else [words("say-maps-archived")]
    return "\n".join([words("say-archived" if screen.archived else "say-maps"), *lines, *away])
