"""What works on this machine and what does not, each with what to do about it. Nothing is mended here."""

import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import renderers
from bot import files
from bot.commands.keys import keys_set
from bot.drawing import Drawer
from bot.questions import folder, installed, unsound
from bot.settings import Settings, overlooked, settings_file
from bot.web.entrance import can_open_browser
from bot.web.serve import listening
from dialogs.words import LANGUAGES
from renderers.process.limits import Limits
from storage.model.journey import Journey, Language, Stage
from storage.model.mistake import Mistake
from storage.rows import maps
from storage.rows.engine import database_file, is_open_to_others, is_read_by_others, open_engine, try_writing
from storage.rows.rewriting import damaged, strange
from storage.rows.transactions import reading
from storage.rows.upkeep import check
from storage.rows.versions import current_version

_MOST_KEYS = 3  # named at a time


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing examined."""

    good: bool
    message_id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


def examine(settings: Settings, owner: str) -> tuple[Finding, ...]:
    """Return what was found, in the order in which to mend it; `owner` is whose pictures lie on this machine."""
    return (_python(), *_settings(), *_questions(), *_database(settings, owner), _fonts(), *_drawings(), _page())


def _python() -> Finding:
    return Finding(good=True, message_id="shell-doctor-python", values={"version": sys.version.partition(" ")[0]})


def _settings() -> tuple[Finding, ...]:
    """Find out whether the settings that somebody wrote down are those that are read, and nobody else's to read."""
    wrong = {"shell-env-overlooked": overlooked(), "shell-settings-open": is_open_to_others(settings_file())}
    values = {"file": str(settings_file())}
    found = tuple(Finding(good=False, message_id=name, values=values) for name, is_so in wrong.items() if is_so)
    return found or (Finding(good=True, message_id="shell-doctor-settings", values=values),)


def _questions() -> tuple[Finding, ...]:
    """Find out whether the question sets are sound."""
    found: dict[str, str | int] = {"count": len(installed()), "where": str(folder())}
    sound = (Finding(good=True, message_id="shell-doctor-questions", values=found),) if installed() else ()
    return (*sound, *(Finding(good=False, message_id=one.message_id, values=one.values) for one in unsound()))


def _database(settings: Settings, owner: str) -> tuple[Finding, ...]:
    file = database_file(settings.database_url)
    was_open = file is not None and is_read_by_others(file)
    try:
        engine = open_engine(settings.database_url, keys=keys_set(settings))
        try:
            check(engine)
            try_writing(engine)
            version = current_version(engine) or ""
            with reading(engine) as c:
                unread, changed = strange(c), damaged(c)
                known = {one.id for one in maps.listed(c, owner)}
        finally:
            engine.dispose()
    except Mistake as mistake:
        return (Finding(good=False, message_id=mistake.message_id, values=mistake.values),)
    where = engine.url.set(query={}).render_as_string(hide_password=True)  # a password may stand in the query, too
    found = Finding(good=True, message_id="shell-doctor-database", values={"where": where, "version": version})
    closed = (_closed(file),) if file and was_open else ()
    return (found, *closed, *_strange(unread), *_damaged(changed), *_pictures(settings.pictures, known))


def _strange(counts: Mapping[str, int]) -> tuple[Finding, ...]:
    """Tell of what is sealed with keys that nobody here knows: it is taken for damage, so nothing else does."""
    values: dict[str, str | int] = {"count": sum(counts.values()), "keys": ", ".join(sorted(counts)[:_MOST_KEYS])}
    return (Finding(good=False, message_id="shell-doctor-keys", values=values),) if counts else ()


def _damaged(count: int) -> tuple[Finding, ...]:
    """Tell of what was changed while it stood encrypted: what is not kept twice looks as if it were empty."""
    return (Finding(good=False, message_id="shell-doctor-damaged", values={"count": count}),) if count else ()


def _pictures(folder: Path, known: Collection[str]) -> Iterator[Finding]:
    """Tell where pictures can be neither kept nor removed, and which are there that should be gone."""
    if files.is_closed(folder):
        yield Finding(good=False, message_id="shell-doctor-pictures", values={"where": str(folder)})
    if left := files.left(folder, known):
        yield Finding(good=False, message_id=left.message_id, values=left.values)


def _closed(file: Path) -> Finding:
    """Tell what opening did about a database that others could read."""
    still = is_read_by_others(file)
    name = "shell-doctor-open" if still else "shell-doctor-closed"
    return Finding(good=not still, message_id=name, values={"where": str(file)})


def _fonts() -> Finding:
    fonts = list((Path(renderers.__file__).parent / "fonts").glob("*.ttf"))
    return Finding(good=bool(fonts), message_id="shell-doctor-fonts", values={"count": len(fonts)})


def _page() -> Finding:
    """Find out whether the page of `masir chat` can be served here, and whether a browser can be told to open it."""
    try:
        listening().close()
    except Mistake as mistake:
        return Finding(good=False, message_id=mistake.message_id, values=mistake.values)
    return Finding(good=True, message_id="shell-doctor-page" if can_open_browser() else "shell-doctor-no-browser")


def _drawings() -> tuple[Finding, ...]:
    drawer = Drawer(Limits(seconds=20))
    try:
        return tuple(_drawing(drawer, language) for language in LANGUAGES)
    finally:
        drawer.close()


def _drawing(drawer: Drawer, language: Language) -> Finding:
    try:
        drawer.draw(Journey(stages=(Stage(id="s1", name="✓"),)), "png", language)
    except Mistake as mistake:
        return Finding(good=False, message_id=mistake.message_id, values=mistake.values)
    return Finding(good=True, message_id="shell-doctor-drawing", values={"language": language})
