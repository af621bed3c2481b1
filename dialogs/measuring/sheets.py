"""Figures out of a table (CSV, or cells pasted from a spreadsheet): its columns are known by what they are called.

Either each row is a figure (measure, day, value, and the stage where two measures are called alike), or each row is a
day and each further column a measure. All of it is read, or nothing.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial

from dialogs.interview import Interview
from dialogs.measuring.figures import Figure, past
from dialogs.measuring.measures import Watched, called, names, watched
from dialogs.reading.days.calendars import day_in
from dialogs.spellings import known_as
from storage.model.calendar import LAST_SOLAR_YEAR
from storage.model.limits import MAP_BYTES, READINGS
from storage.model.mistake import Mistake
from storage.model.text import clean, folded, harmless, in_plain_digits
from storage.model.trend import measured

ROWS = 1_000  # what one turn has room for (`limits.TURN_BYTES`)
_MOST_SHOWN = 60
_MOST_HEADING = 20_000  # characters: the library refuses a longer cell
_COLUMNS = ("measure", "day", "value", "stage")
_DELIMITERS = "\t;,|؛،"
_SLASHED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_CLOCK = re.compile(r"[ T]\d{1,2}:\d\d(:\d\d)?(\.\d+)?Z?$")  # spreadsheets write midnight behind a day
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")

_Row = tuple[int, Mapping[str, str]]  # its line, and its cells by their columns
_ReadDay = Callable[[str], date]


def text_in(content: bytes) -> str:
    """Return the text of a file, UTF-8 or what spreadsheets call Unicode (UTF-16 with its mark).

    Raises:
        Mistake: where it is larger than a map document may be, in another encoding, or has too many rows.
    """
    if len(content) > MAP_BYTES or content.count(b"\n") > ROWS:
        raise Mistake("wrong-measure-rows", most=ROWS)
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Mistake("wrong-measure-encoding") from error


def figures_in(interview: Interview, text: str) -> tuple[Figure, ...]:
    """Return the figures of a table.

    Raises:
        Mistake: with the line, where something in it is no figure, day or measure of the map; with what is needed,
            where its columns are not known.
    """
    there = watched(interview.log)
    if not there:
        raise Mistake("wrong-measure-none")
    table = _table(text, there)
    if table is None:
        raise Mistake("wrong-measure-columns", known=names(there))
    if len(table) > ROWS:
        raise Mistake("wrong-measure-rows", most=ROWS)
    read_days = _in_order([cells["day"] for _, cells in table if cells.get("day")], interview)
    said = tuple(_figure(interview, there, row, read_days) for row in table)
    if not said:
        raise Mistake("wrong-measure-empty")
    _check_count(said)
    return said


def is_sheet(interview: Interview, text: str) -> bool:
    """Tell whether a text is a table of figures: its heading says so, and measures of the map stand in it.

    Other tables have a name and a number, too; what has a measure, a day and a value in its heading is none of those.
    """
    headings = list(_headings(text)) if "\n" in text.strip() else []
    if not headings:
        return False
    there = watched(interview.log)
    table = _table(text, there) or []
    is_named = any({"measure", "day", "value"} <= {*columns} for _, columns in headings)
    return is_named or any(called(there, cells.get("measure", "")) for _, cells in table)


def _table(text: str, there: tuple[Watched, ...]) -> list[_Row] | None:
    """Return the rows that hold a figure, None where the columns are not known."""
    for delimiter, columns in _headings(text):
        if {"measure", "value"} <= {*columns}:
            return [row for row in _rows(_lines(text), delimiter, columns) if row[1].get("value")]
        if (wide := _wide(_lines(text), delimiter, columns, there)) is not None:
            return wide
    return None


def _headings(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield how the first line of a table may be parted, most parts first, with the columns that come of it."""
    heading = _lines(text).partition("\n")[0][:_MOST_HEADING]
    for delimiter in sorted(_DELIMITERS, key=heading.count, reverse=True):
        columns = [_column(cell) for cell in next(csv.reader([heading], delimiter=delimiter), [])]
        if {"measure", "value"} <= {*columns} or ("day" in columns and len(columns) > 1):
            yield delimiter, columns


def _lines(text: str) -> str:
    return harmless(text.removeprefix("\ufeff")).strip("\n")


def _rows(lines: str, delimiter: str, columns: Sequence[str]) -> Iterator[_Row]:
    """Yield the cells below the heading by their columns."""
    reader = csv.reader(io.StringIO(lines), delimiter=delimiter)
    try:
        next(reader)
        for cells in reader:
            if not all(set(cell) <= set(" :-") for cell in cells):  # the line below the heading of a typed table
                yield reader.line_num, dict(zip(columns, map(clean, cells), strict=False))
    except csv.Error as error:
        raise Mistake("wrong-measure-columns", known="") from error


def _wide(lines: str, delimiter: str, columns: Sequence[str], there: tuple[Watched, ...]) -> list[_Row] | None:
    """Return the rows of a table with a column for each measure, None where a column is called like none."""
    measures = [name for name in columns if name not in ("day", "")]
    if not measures or not all(len(called(there, name)) == 1 for name in measures):
        return None
    return [
        (line, {"measure": name, "value": cells[name], "day": cells.get("day", "")})
        for line, cells in _rows(lines, delimiter, columns)
        for name in measures
        if cells.get(name)
    ]


def _column(cell: str) -> str:
    """Return what a column holds, else what it is called."""
    return _meanings().get(folded(cell), clean(cell))


@cache
def _meanings() -> Mapping[str, str]:
    return {folded(word): column for column in _COLUMNS for word in known_as(f"trend-column-{column}")}


def _figure(interview: Interview, there: tuple[Watched, ...], row: _Row, read_day: _ReadDay) -> Figure:
    line, cells = row
    found = called(there, cells.get("measure", ""), cells.get("stage", ""))
    if len(found) != 1:
        name = "wrong-measure-row-several" if found else "wrong-measure-row"
        raise Mistake(name, line=line, text=cells.get("measure", "")[:_MOST_SHOWN], known=names(there))
    value = cells["value"]
    if value.startswith("=") or measured(value)[0] is None:
        raise Mistake("wrong-measure-row-value", line=line, text=value[:_MOST_SHOWN])
    return Figure(found[0], value, _day(interview, line, cells, read_day))


def _day(interview: Interview, line: int, cells: Mapping[str, str], read_day: _ReadDay) -> date:
    """Return the day of a row; a table without such a column is of today."""
    if "day" not in cells:
        return interview.today
    text = cells["day"]
    try:
        return read_day(text)
    except Mistake as mistake:
        is_ahead = mistake.message_id == "wrong-measure-ahead"
        name = "wrong-measure-row-ahead" if is_ahead else "wrong-measure-row-day"
        raise Mistake(name, line=line, text=text[:_MOST_SHOWN]) from mistake


def _in_order(texts: Sequence[str], interview: Interview) -> _ReadDay:
    """Return how the days of a column are read: where it can tell, whether the day or the month stands first."""
    typed = [_SLASHED.fullmatch(_bare(text)) for text in texts]
    orders = [order for order in ((1, 2), (2, 1)) if any(typed) and all(_of(found, order) for found in typed if found)]
    return partial(_read_day, interview=interview, order=orders[0] if len(orders) == 1 else None)


def _read_day(text: str, interview: Interview, order: tuple[int, int] | None) -> date:
    bare = _bare(text)
    if (month := _MONTH.fullmatch(bare)) and (first := _in(int(month[1]), int(month[2]), 1)):
        return past(first.isoformat(), interview)  # a figure of a whole month stands on its first day
    found = _SLASHED.fullmatch(bare) if order else None
    day = _of(found, order) if found and order else None
    return past(day.isoformat() if day else bare, interview)


def _of(found: re.Match[str] | None, order: tuple[int, int]) -> date | None:
    return _in(int(found[3]), int(found[order[1]]), int(found[order[0]])) if found else None


def _in(year: int, month: int, day: int) -> date | None:
    return day_in("solar" if year <= LAST_SOLAR_YEAR else "gregorian", year, month, day)


def _bare(text: str) -> str:
    return _CLOCK.sub("", in_plain_digits(text).strip())


def _check_count(said: Sequence[Figure]) -> None:
    """Raise Mistake where a measure would have more readings than it may."""
    for key in {one.of.key for one in said}:
        days = {one.on for one in said if one.of.key == key}
        if len(days) > READINGS:
            raise Mistake("wrong-measure-many", most=READINGS)
