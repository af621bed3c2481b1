"""The menus of the versions of a map: a page of them, and what can be done with one."""

from collections.abc import Iterator

from dialogs.interview import Interview
from dialogs.kinds.kind import Choice
from dialogs.menus.buttons import Menu, Row, rows_of, short, turning
from dialogs.screens import OneVersion, Versions
from dialogs.versions import Version, is_now, version_label, version_line, version_of_turn, versions_of
from dialogs.words import Words

MOST = 6  # a page: with the buttons below it, no more are seen on a phone
_BESIDE = (("resume",),)
_UP = (("versions:up", "resume"),)


def versions(interview: Interview, screen: Versions) -> Menu:
    """Return a page of the versions, the newest first, with the way to keep one more."""
    words, listed = interview.words, versions_of(interview.log, interview.kept_on)[::-1]
    pages = max(1, -(-len(listed) // MOST))
    page = min(max(screen.page, 1), pages)
    rows: list[Row] = [
        (Choice(f"/versions {one.number}", short(version_label(one, words))),)
        for one in listed[(page - 1) * MOST : page * MOST]
    ]
    if pages > 1:
        rows.append(turning(page, pages, words, "versions page"))
    naming = ((Choice("/versions name", words("version-button-name")),),) if interview.log.ids("stages") else ()
    text = words("version-list" if listed else "version-none")
    ways = [words("say-way", label=version_line(one, words), command=f"/versions {one.number}") for one in listed]
    spoken = "\n".join((text, *ways, words("version-how")))
    return Menu(text, (*rows, *naming, *rows_of(words, _BESIDE)), spoken)


def one_version(interview: Interview, screen: OneVersion) -> Menu | None:
    """Return what can be done with a version, None where it was taken back."""
    words, one = interview.words, version_of_turn(interview, screen.turn)
    if one is None:
        return None
    rows = tuple(_ways(interview, one, words))
    text = "\n".join([version_line(one, words), *([words("version-now")] if is_now(interview, one) else [])])
    ways = (words("say-way", label=choice.label, command=choice.id) for row in rows for choice in row)
    return Menu(text, (*rows, *rows_of(words, _UP)), "\n".join((text, *ways)))


def _ways(interview: Interview, one: Version, words: Words) -> Iterator[Row]:
    if not is_now(interview, one):
        yield (Choice(f"/versions compare {one.number}", words("version-button-compare")),)
    if one.number > 1:
        label = words("version-button-before", number=one.number - 1)
        yield (Choice(f"/versions compare {one.number - 1} {one.number}", label),)
    if not is_now(interview, one):
        yield (Choice(f"/versions back {one.number}", words("version-button-back")),)
