"""`make bench`: every benchmark in one run, ours beside the tool it is measured against. Trust the ratios.

`make bench ARGS="telegram saving"` runs some of them. The exit code is 1 where something could not be measured.
"""

import sys

from benchmarks import drawing, fairness, pictures, plans, room, saving, size, start, telegram, turn, understanding, web
from benchmarks.table import show

TABLES = (
    ("understanding", "Answers read right (of those in the corpus; right, share)", understanding.rows()),
    ("plans", "What readers would do first, among our first three (found, share)", plans.rows()),
    ("turn", "One turn of the chat, engine and saving included (ms)", turn.rows()),
    ("saving", "Saving one answer (ms of wall time an answer)", saving.rows()),
    ("size", "What the database grows by", size.rows()),
    ("fairness", "How long an ordinary answer waits beside another's worst, and alone", fairness.rows()),
    ("start", "Starting", start.rows()),
    ("drawing", "Drawing a map, warm (ms of CPU)", drawing.rows()),
    ("room", "Empty area of each picture of the examples (share of its area within the margins)", room.rows()),
    ("queue", "A picture beside somebody else's worst, and what that takes", pictures.rows()),
    ("web", "The page in the browser", web.rows()),
    ("telegram", "Telegram by webhook, Masir durable, the others bare echo bots", telegram.rows()),
)
measured = [show(title, rows) for name, title, rows in TABLES if name in (sys.argv[1:] or name)]
sys.exit(0 if all(measured) else 1)
