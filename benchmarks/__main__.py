"""`make bench`: every benchmark in one run, ours beside the tool it is measured against. Trust the ratios."""

from benchmarks import drawing, saving, start, turn
from benchmarks.table import show

for title, rows in (
    ("One turn of the chat, engine and saving included (ms)", turn.rows()),
    ("Saving one answer (ms of wall time an answer)", saving.rows()),
    ("Starting", start.rows()),
    ("Drawing a map, warm (ms of CPU)", drawing.rows()),
):
    show(title, rows)
